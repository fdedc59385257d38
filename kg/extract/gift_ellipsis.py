"""What a giving leaves out because it was told before: the verb, or who is given to.

'X ने गुलदस्ता दिया, [Y ने पेन सेट]' gives twice with one verb. 'कलेक्टर Z ने पदभार संभाला। X ने गुलदस्ता दिया।' gives to the
one person of the sentence before, or to whom the sentence gave before.

Misses: a receiver told further back, or among several.
"""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Doc

from kg.extract.events_common import own_subject
from kg.extract.events_frame import PEOPLE, Frame, Slot, time_spans
from kg.extract.gift_item import Giving
from kg.extract.gift_kind import heads_of, is_award, is_gift, is_ruled_out
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.gift_object import attributive
from kg.extract.gift_words import item_words
from kg.extract.view import View
from kg.model import GiftReport, Mention, MentionKind


def gapped(doc: Doc, frame: Frame, last: Giving | None, earlier: list[GiftReport]) -> Giving | None:
    """Return what a clause without a verb gives, after a gift that its sentence told: '..., [Y ने पेन सेट]'.

    With a receiver alone, who gave before gives: 'X ने Y को टोपी भेंट की, [जबकि Z को एक थैला]'.
    """
    view: View = doc._.khabar_view
    verbless = frame.verb is None and all(map(attributive, frame.groups))
    if not verbless or last is None or last.received:
        return None
    if not earlier or earlier[-1].passages[0].start < doc[frame.sentence.start].idx:
        return None
    giver, own = own_subject(frame), frame.slot("को")
    if giver is None and own is not None and own.has_people:
        giver = _slot(frame, earlier[-1].giver)
    elif giver is None or giver.case != "ने":
        return None
    begin = max(s.marker_end for s in (giver, own) if s is not None)
    kept = item_words(view, [i for i in frame.tokens if i >= begin and view.word(i)[:1].isalnum()])
    heads = heads_of(view, kept)
    if not kept or is_ruled_out(view, kept, heads) or not is_gift(view, kept, heads):
        return None
    taker = own or _slot(frame, earlier[-1].recipient)
    text = view.text(kept[0], kept[-1] + 1)
    side = giver if giver.case == "को" else None  # not the subject of the clause
    return Giving(last.group, False, last.named, True, text, kept[0], kept[-1] + 1, taker, side)


def unsaid_taker(doc: Doc, frame: Frame, giving: Giving, giver: Slot, earlier: list[GiftReport]) -> Slot | None:
    """Return who is given to where the clause names nobody: whom its sentence, or the one before, is about.

    Awards are left out: '... ने पुरस्कार दिए' gives to whoever won.
    """
    view: View = doc._.khabar_view
    kept = list(range(giving.item_start, giving.item_end))
    if not giving.thing or giving.group.stem not in gift_lexicon("giving") or is_award(view, kept):
        return None
    if not giving.group.finite or giving.group.passive or _names_somebody(doc, frame):
        return None
    if earlier and in_return(view, frame, giving) and _is_near(doc, frame, earlier[-1]):
        return _slot(frame, earlier[-1].giver)
    if earlier and earlier[-1].passages[0].start >= doc[frame.sentence.start].idx:
        return _slot(frame, earlier[-1].recipient)
    agents = [m for f in frame.chain() for s in f.slots if s.case == "ने" for m in s.mentions]
    here = [m for m in _people(doc, frame.sentence.start, frame.start) if m not in (*giver.mentions, *agents)]
    before = here or _people(doc, _sentence_before(doc, frame), frame.sentence.start)
    known = {m.label for m in before}
    if len(known) != 1 or known & {m.label for m in giver.mentions}:
        return None
    return _slot(frame, before[0])


def in_return(view: View, frame: Frame, giving: Giving) -> bool:
    """Tell whether a clause answers a gift: 'X ने उन्हें ईंट भेंट की, Y ने [बदले में] पगड़ी पहनाई'."""
    said = [view.word(i) for i in range(frame.start, giving.group.start)]
    return any(pair == ("बदले", "में") for pair in pairwise(said))


def _is_near(doc: Doc, frame: Frame, report: GiftReport) -> bool:
    """Tell whether a gift was told in the sentence of a clause or the one before."""
    return report.passages[0].start >= doc[_sentence_before(doc, frame)].idx


def _names_somebody(doc: Doc, frame: Frame) -> bool:
    """Tell whether a clause names somebody but the giver, or has a receiver that is no mention: 'बच्चों को'."""
    times = {i for span in time_spans(doc, frame) for i in range(span.start, span.end)}
    if any(c.case in ("को", "के लिए") and c.end - 1 not in times for c in frame.chunks):
        return True
    others = (s for s in frame.slots if s.case not in ("ने", "") and s.mentions[0].kind is not MentionKind.PRONOUN)
    return any(m.kind in PEOPLE for s in others for m in s.mentions)


def _people(doc: Doc, start: int, end: int) -> list[Mention]:
    """Return who is named, or told by a role, between two tokens."""
    kinds = (MentionKind.NAME, MentionKind.ROLE)
    return [s.mention for s in doc._.khabar_mentions if start <= s.start < end and s.mention.kind in kinds]


def _sentence_before(doc: Doc, frame: Frame) -> int:
    """Return where the sentence before a clause's begins."""
    starts = [s.start for s in doc._.khabar_sentences if s.start < frame.sentence.start]
    return max(starts, default=frame.sentence.start)


def _slot(frame: Frame, mention: Mention) -> Slot:
    return Slot("को", (mention,), frame.start, frame.start, frame.start)
