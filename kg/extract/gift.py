"""Doc -> gifts: who gave what to whom.

A gift word makes any giving a gift ('X ने Y को घड़ी भेंट की', 'X presented Y with a watch'); without one, the thing must
be of a kind that is given as a gift ('Y को शॉल ओढ़ाई'). 'X को Y से घड़ी मिली' is told from the receiver's side, and
'X को भी एक घड़ी मिली' after a gift of X answers it. A memorandum, a resignation, a key, praise are handed over but are no
gifts.

Misses: gifts told by a noun alone ('X का उपहार'), and things that the lexicon lists nowhere given without a gift word.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from kg.extract.agents import direct
from kg.extract.events_common import inherited_times, own_subject, setting, subject
from kg.extract.events_frame import PEOPLE, Frame, Slot, frames, passage_of
from kg.extract.events_status import status_of, words_of
from kg.extract.view import View
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.lexicons import load
from kg.model import GiftReport, Mention, MentionKind, Passage, Status

_IN_RETURN = "बदले"
_PARTICLES = frozenset({"भी", "ही", "तो"})
_AS_A = frozenset({"में", "स्वरूप", "के", "रूप", "तौर", "पर", "की"})
_OCCASIONS = frozenset({"यात्रा", "दौरे", "समारोह"})


@Language.factory("khabar_gifts", assigns=["doc._.khabar_gifts"])
class GiftFinder:
    """Set ``doc._.khabar_gifts``."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        if not Doc.has_extension("khabar_gifts"):
            Doc.set_extension("khabar_gifts", default=())

    def __call__(self, doc: Doc) -> Doc:
        """Find the gifts of a Doc."""
        doc._.khabar_gifts = tuple(gifts(doc))
        return doc


@cache
def gift_lexicon(section: str) -> frozenset[str]:
    """Return the last words of a section's entries, as shadows.

    >>> "शॉल" in gift_lexicon("things"), "ज्ञापन" in gift_lexicon("things")
    (True, False)
    """
    return frozenset(shadow(form).split()[-1] for e in load("gift")[section] for form in e.surface)


@dataclass(frozen=True, slots=True)
class _Giving:
    """A verb group that gives or is given to, the item's words and whether a gift word stands by it."""

    group: VerbGroup
    received: bool
    named: bool  # a gift word
    item: str
    item_start: int  # token index: a place after it is where the thing is from


def gifts(doc: Doc) -> list[GiftReport]:
    """Return the gifts of an article in reading order.

    Each pair of giver and recipient is a report of its own; things given together are one item.
    """
    out: list[GiftReport] = []
    for frame in frames(doc):
        for group in frame.groups:
            giving = _giving(doc, frame, group)
            if giving is not None:
                out.extend(_reports(doc, frame, giving, out))
    return out


def _giving(doc: Doc, frame: Frame, group: VerbGroup) -> _Giving | None:
    """Return what a verb group gives; None where it gives no gift."""
    view: View = doc._.khabar_view
    received = group.stem in gift_lexicon("receiving")
    if not received and group.stem not in gift_lexicon("giving"):
        return None
    words = _object_words(view, frame, group)
    named = any(view.word(i) in gift_lexicon("gift_words") for i in words)
    if group.stem == "कर" and not named:
        return None
    kept = _item_words(view, words)
    if not kept:
        return None
    item = view.text(kept[0], kept[-1] + 1)
    heads = {shadow(w) for w in (view.word(i) for i in kept)}
    if heads & gift_lexicon("never") and not (named and view.word(kept[-1]) in gift_lexicon("things") | {"प्रति"}):
        return None
    thing = any(_is_thing(view.word(i)) for i in kept)
    return _Giving(group, received, named, item, kept[0]) if named or thing else None


def _is_thing(word: str) -> bool:
    return word in gift_lexicon("things") or direct(word) in gift_lexicon("things")


def _object_words(view: View, frame: Frame, group: VerbGroup) -> list[int]:
    """Return the token indices of what stands as object of a verb: before it, or after it in a headline."""
    begin = frame.start
    for slot in frame.slots:
        if slot.case in ("ने", "को", "से", "के साथ", "के बाद", "के दौरान") and slot.marker_end <= group.start:
            begin = max(begin, slot.marker_end)
    for other in frame.groups:
        if other.end <= group.start and not _attributive(view, other):
            begin = max(begin, other.end)
    before = list(range(begin, group.start))
    after = [
        i
        for i in frame.tokens
        if i >= group.end and not any(s.start <= i < s.marker_end and s.case for s in frame.slots)
    ]
    own = [i for i in before if any(c.isalnum() for c in view.word(i))]
    bare = [i for i in own if view.word(i) not in gift_lexicon("gift_words") | _AS_A | _PARTICLES]
    return own + after if after and not bare else own


def _attributive(view: View, group: VerbGroup) -> bool:
    """Tell whether a participle describes the thing: 'जापान में बना', 'हाथ से बुनी'."""
    return group.aspect == "perfective" and not group.participle and not group.finite


def _item_words(view: View, words: list[int]) -> list[int]:
    """Return the words of the thing alone: without gift words, adverbs, times, 'बदले में', 'के रूप में'."""
    gift_words = gift_lexicon("gift_words")
    kept = list(words)
    while kept and (
        view.kind(kept[0]) in (WordClass.TIME,)
        or view.word(kept[0]) in _PARTICLES | {_IN_RETURN, "में", "को", "बाद", "फिर"}
    ):
        kept.pop(0)
    while kept and (view.word(kept[-1]) in gift_words | _AS_A | _PARTICLES or view.kind(kept[-1]) is WordClass.STOP):
        kept.pop()
    at = next((n for n, i in enumerate(kept) if view.word(i) in gift_words and n > 0), None)
    if at is not None:
        kept = kept[:at]
    elif kept and view.word(kept[0]) in gift_words:
        kept = kept[1:]
        while kept and view.word(kept[0]) in _AS_A | _PARTICLES:
            kept.pop(0)
    return kept


def _reports(doc: Doc, frame: Frame, giving: _Giving, earlier: list[GiftReport]) -> list[GiftReport]:
    """Return the reports of one giving, one a giver and recipient."""
    status = status_of(doc, frame, giving.group)
    if status not in (Status.OCCURRED, Status.PLANNED):
        return []
    pairs = _received(doc, frame, giving, earlier) if giving.received else _given(doc, frame)
    passage = passage_of(doc, frame)
    rule = "gift." + ("received" if giving.received else "given") + ("" if giving.named else "-thing")
    return [
        GiftReport(
            passages=(passage,), rule=rule + (".reciprocal" if _reciprocal(taker) or _mutual(pairs) else ""),
            times=inherited_times(doc, frame), place=setting(doc, frame, end=giving.item_start), status=status,
            giver=giver, recipient=taker, item=giving.item, occasion=_occasion(doc, frame, passage),
        )
        for giver, taker in pairs
    ]  # fmt: skip


def _mutual(pairs: list[tuple[Mention, Mention]]) -> bool:
    return len(pairs) == 2 and pairs[0] == pairs[1][::-1]


def _reciprocal(mention: Mention) -> bool:
    return mention.kind is MentionKind.PAIR and shadow(mention.label).startswith(("एक-दूसरे", "एक दूसरे"))


def _given(doc: Doc, frame: Frame) -> list[tuple[Mention, Mention]]:
    """Return who gave to whom: the agent in ने, the recipient in को, also those of the clause joined before."""
    giver = subject(frame)
    taker = frame.slot("को")
    if taker is None and frame.opener in ("और", "तथा", "एवं"):
        taker = next((s for before in frame.chain() if (s := before.slot("को", "से"))), None)
    if giver is None or taker is None:
        return []
    if _reciprocal(taker.mentions[-1]) and len(giver.mentions) == 2:
        first, second = giver.mentions
        return [(first, second), (second, first)]
    return [(g, t) for g in giver.mentions[:1] for t in taker.mentions if g != t and _people(giver, taker)]


def _people(*slots: Slot) -> bool:
    return any(m.kind in PEOPLE for slot in slots for m in slot.mentions)


def _received(doc: Doc, frame: Frame, giving: _Giving, earlier: list[GiftReport]) -> list[tuple[Mention, Mention]]:
    """Return who gave to whom in 'Y को X से घड़ी मिली'; without X, the other side of a gift told just before."""
    taker = frame.slot("को") or (own_subject(frame) if giving.group.stem == "पा" else None)
    if taker is None or not taker.has_people:
        return []
    giver = frame.slot("से", "की ओर से")
    if giver is not None:
        return [(giver.mentions[0], t) for t in taker.mentions]
    view: View = doc._.khabar_view
    also = (
        any(view.word(i) == "भी" for i in range(frame.start, giving.group.start))
        or view.word(frame.start) == _IN_RETURN
    )
    last = earlier[-1] if earlier else None
    near = last is not None and frame.start - _token_at(doc, last.passages[0].end) < 12
    if also and near and last is not None:
        return [(last.recipient, taker.mentions[0])]
    return []


def _token_at(doc: Doc, offset: int) -> int:
    span = doc.char_span(0, offset, alignment_mode="contract")
    return span.end if span is not None else 0


def _occasion(doc: Doc, frame: Frame, passage: Passage) -> Passage | None:
    """Return the clause's passage where it names a meeting or visit: 'बैठक के दौरान'."""
    view: View = doc._.khabar_view
    for i in frame.tokens:
        if (view.word(i) in words_of("nouns") - {"भेंट"} or view.word(i) in _OCCASIONS) and view.word(i + 1) in (
            "में",
            "के",
        ):
            return passage
    return None
