"""Doc -> gifts: who gave what to whom.

A gift word makes any giving a gift ('X ने Y को घड़ी भेंट की', 'X presented Y with a watch'); without one, the thing must
be of a kind that is given as a gift ('Y को शॉल ओढ़ाई'). 'X को Y से घड़ी मिली' is told from the receiver's side, and
'X को भी एक घड़ी मिली' after a gift of X answers it. A memorandum, a resignation, a key, praise are handed over but are
no gifts.

Misses: gifts told by a noun alone ('X का उपहार'), and rare things that stand bare without a gift word.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, setting
from kg.extract.events_frame import Frame, following, frames, passage_of
from kg.extract.events_status import status_of, words_of
from kg.extract.gift_ellipsis import gapped, shared
from kg.extract.gift_item import Giving, announced, givings
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.gift_service import in_service
from kg.extract.gift_sides import Pair, given, is_reciprocal, received
from kg.extract.gift_silence import note_unused
from kg.extract.silence import no_event
from kg.extract.view import View
from kg.model import GiftReport, Passage, Status, TimeExpression

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
    last: Giving | None = None
    for frame in frames(doc):
        headline = announced(doc._.khabar_view, frame)
        told: set[int] = set()  # where things end that are given: 'भेंट की गई शॉल स्वीकार की' is one gift
        found = [g for group in frame.groups for g in givings(doc._.khabar_view, frame, group)]
        found += givings(doc._.khabar_view, frame, headline) if headline else []
        elliptic = gapped(doc, frame, last, out)
        for giving in [*found, *([elliptic] if elliptic else [])]:
            both = [] if giving.received else shared(doc._.khabar_view, frame, giving)
            each = [*both, giving] if giving.item_end not in told else []
            reports = [report for one in each for report in _reports(doc, frame, one, out)]
            told |= {giving.item_end} if reports else set()
            out.extend(reports)
            last = giving if reports else last
    note_unused(doc._.khabar_view, frames(doc))
    return out


def _reports(doc: Doc, frame: Frame, giving: Giving, earlier: list[GiftReport]) -> list[GiftReport]:
    """Return the reports of one giving, one a giver and recipient."""
    status = status_of(doc, frame, giving.group)
    at, view = giving.group, doc._.khabar_view
    if status not in (Status.OCCURRED, Status.PLANNED):
        why = f"told as {status.value.lower()}" if status else no_event(at, frame.verb)
        view.reject("gift", at.start, at.end, f"'{giving.item}': {why}")
        return []
    if _refused(doc, frame):
        view.reject("gift", at.start, at.end, f"'{giving.item}': it was refused")
        return []
    if _alleged(doc, frame):
        view.reject("gift", at.start, at.end, f"'{giving.item}': told as an accusation")
        return []
    pairs = received(doc, frame, giving, earlier) if giving.received else given(doc, frame, giving, earlier)
    if any(in_service(giver, taker, giving) for giver, taker in pairs):
        view.reject("gift", at.start, at.end, f"'{giving.item}': handed over in somebody's trade")
        return []
    if not pairs:
        view.reject("gift", at.start, at.end, f"'{giving.item}': giver and recipient are not both found as people")
    passage = passage_of(doc, frame)
    rule = "gift." + ("received" if giving.received else "given") + ("" if giving.named else "-thing")
    return [
        GiftReport(
            passages=(passage,), rule=rule + (".reciprocal" if is_reciprocal(taker) or _mutual(pairs) else ""),
            times=_times(doc, frame, giving), place=setting(doc, frame, end=_before(frame, giving)), status=status,
            giver=giver, recipient=taker, item=giving.item, occasion=_occasion(doc, frame, passage),
        )
        for giver, taker in pairs
    ]  # fmt: skip


def _mutual(pairs: list[Pair]) -> bool:
    return len(pairs) == 2 and pairs[0] == pairs[1][::-1]


def _before(frame: Frame, giving: Giving) -> int | None:
    """Return the token before which a place is the gift's; anywhere where the thing opens the clause."""
    return giving.item_start if any(s.end <= giving.item_start for s in frame.slots) else None


def _refused(doc: Doc, frame: Frame) -> bool:
    """Tell whether its clause or the next says that it was not taken: '..., लेकिन Y ने लेने से इनकार कर दिया'."""
    view: View = doc._.khabar_view
    taken = (i for i in frame.tokens if view.words[i : i + 2] in (("लेने", "से"), ("स्वीकारने", "से")))
    if any(view.word(i + 2) in gift_lexicon("refusing") for i in taken):
        return True
    after = following(doc, frame)
    if after is None or after.opener not in ("लेकिन", "मगर", "पर", "परंतु", "किंतु", "जिसे", "तो"):
        return False
    words = [view.word(i) for i in range(after.start, after.end)]
    return any(w in gift_lexicon("refusing") for w in words)


def _alleged(doc: Doc, frame: Frame) -> bool:
    """Tell whether somebody accuses somebody of the giving: 'आरोप लगाया कि X ने Y को नदी का पानी भेंट कर दिया'."""
    view: View = doc._.khabar_view
    around = frame.previous
    return (
        frame.opener == "कि"
        and around is not None
        and any(view.word(i) in gift_lexicon("claims") for i in around.tokens)
    )


def _times(doc: Doc, frame: Frame, giving: Giving) -> tuple[TimeExpression, ...]:
    """Return the times of a giving: not those of the thing, as in '2011 विश्व कप की जर्सी'."""
    first, last = doc[giving.item_start], doc[giving.item_end - 1]
    item = range(first.idx, last.idx + len(last))
    return tuple(t for t in inherited_times(doc, frame) if t.passage.start not in item)


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
