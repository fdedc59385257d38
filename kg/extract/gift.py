"""Doc -> gifts: who gave what to whom.

A gift word makes any giving a gift ('X ने Y को घड़ी भेंट की', 'X presented Y with a watch'); without one, the thing must
be of a kind that is given as a gift ('Y को शॉल ओढ़ाई'). 'X को Y से घड़ी मिली' is told from the receiver's side, and
'X को भी एक घड़ी मिली' after a gift of X answers it. A memorandum, a resignation, a key, praise are handed over but are
no gifts.

Misses: gifts told by a noun alone ('X का उपहार'), and things that the lexicon lists nowhere given without a gift word.
"""

from __future__ import annotations

from bisect import bisect_right

from spacy.language import Language
from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, own_subject, setting, subject
from kg.extract.events_frame import PEOPLE, Frame, Slot, frames, passage_of
from kg.extract.events_status import status_of, words_of
from kg.extract.gift_item import IN_RETURN, Giving, attributive, brings, gift_lexicon, givings
from kg.extract.silence import no_event
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.normalise import shadow
from kg.model import GiftReport, Mention, MentionKind, Passage, Status

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


def gifts(doc: Doc) -> list[GiftReport]:
    """Return the gifts of an article in reading order.

    Each pair of giver and recipient is a report of its own; things given together are one item.
    """
    out: list[GiftReport] = []
    for frame in frames(doc):
        for group in frame.groups:
            for giving in givings(doc._.khabar_view, frame, group):
                out.extend(_reports(doc, frame, giving, out))
    return out


def _reports(doc: Doc, frame: Frame, giving: Giving, earlier: list[GiftReport]) -> list[GiftReport]:
    """Return the reports of one giving, one a giver and recipient."""
    status = status_of(doc, frame, giving.group)
    at, view = giving.group, doc._.khabar_view
    if status not in (Status.OCCURRED, Status.PLANNED):
        why = f"told as {status.value.lower()}" if status else no_event(at, frame.verb)
        view.reject("gift", at.start, at.end, f"'{giving.item}': {why}")
        return []
    pairs = _received(doc, frame, giving, earlier) if giving.received else _given(doc, frame, giving)
    if not pairs:
        view.reject("gift", at.start, at.end, f"'{giving.item}': giver and recipient are not both found as people")
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


def _given(doc: Doc, frame: Frame, giving: Giving) -> list[tuple[Mention, Mention]]:
    """Return who gave to whom: the agent in ने or 'की ओर से', the recipient in को."""
    giver = _giver(frame, giving)
    taker = giving.taker or _taker(doc, frame, giving)
    if giver is None or taker is None or giver is taker:
        return []
    if _reciprocal(taker.mentions[-1]) and len(giver.mentions) == 2:
        first, second = giver.mentions
        return [(first, second), (second, first)]
    return [(g, t) for g in giver.mentions[:1] for t in taker.mentions if g != t and _people(giver, taker)]


def _giver(frame: Frame, giving: Giving) -> Slot | None:
    """Return who gives: in the passive 'X की ओर से' and 'X द्वारा', else the subject."""
    behalf = frame.slot("की ओर से")
    return behalf if giving.group.passive else subject(frame) or behalf


def _taker(doc: Doc, frame: Frame, giving: Giving) -> Slot | None:
    """Return who is given to: in को, who is welcomed with it, for whom it is brought, or the one of the clause before.

    'X का पौधा भेंट कर स्वागत किया', 'X के लिए घड़ी लेकर आए'.
    """
    view: View = doc._.khabar_view
    group = giving.group
    others = {g.start for g in frame.groups if g is not group and attributive(g)}
    found = [s for s in frame.slots if s.case == "को" and s.marker_end not in others]  # not 'समिति को भेजे गए पत्र'
    if giving.taker is None and len(found) > 1:
        before = [s for s in found if s.marker_end <= group.start]
        found = before[-1:] if before else found
    if found:
        return found[0]
    if brings(frame, group):
        return frame.slot("के लिए")
    if group.form is Form.CONJUNCTIVE and any(
        view.word(i) in gift_lexicon("honours") for i in frame.tokens if i >= group.end
    ):
        whose = [s for s in frame.slots if s.case == "का" and s.has_people and s.marker in ("का", "उनका", "की", "उनकी")]
        return whose[-1] if whose else None
    if frame.opener in ("और", "तथा", "एवं"):
        return next((s for before in frame.chain() if (s := before.slot("को", "से"))), None)
    return None


def _people(*slots: Slot) -> bool:
    return any(m.kind in PEOPLE for slot in slots for m in slot.mentions)


def _received(doc: Doc, frame: Frame, giving: Giving, earlier: list[GiftReport]) -> list[tuple[Mention, Mention]]:
    """Return who gave to whom in 'Y को X से घड़ी मिली'; without X, the other side of a gift told just before."""
    taker = frame.slot("को") or (own_subject(frame) if giving.group.stem == "पा" else None)
    if taker is None or not taker.has_people:
        return []
    giver = frame.slot("से", "की ओर से")
    if giver is not None:
        return [(giver.mentions[0], t) for t in taker.mentions]
    view: View = doc._.khabar_view
    also = (
        any(view.word(i) == "भी" for i in range(frame.start, giving.group.start)) or view.word(frame.start) == IN_RETURN
    )
    last = earlier[-1] if earlier else None
    near = last is not None and frame.start - _token_at(doc, last.passages[0].end) < 12
    if also and near and last is not None:
        return [(last.recipient, taker.mentions[0])]
    return []


def _token_at(doc: Doc, offset: int) -> int:
    """Return how many tokens end at or before an offset."""
    return bisect_right(doc, offset, key=lambda token: token.idx + len(token))


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
