"""Places that no list knows: unknown words where a goal must stand, and nouns of places with what they are called.

'वह [कनकपुर] पहुंचे' he reached Kanakpur; '[कनकपुर] आने का न्योता' an invitation to Kanakpur; 'इस [दरगाह]' this shrine.
"""

from __future__ import annotations

from functools import cache

from kg.extract.events_common import own_subject, subject
from kg.extract.events_frame import Frame, Slot, time_spans
from kg.extract.places import place_heads
from kg.extract.view import MentionSpan, View
from kg.extract.visit_lexicon import visit_words
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.lexicons import load
from kg.model import Mention, MentionKind

NAMELIKE = frozenset({WordClass.UNKNOWN, WordClass.INITIAL})
MAYBE = NAMELIKE | {WordClass.DICTIONARY}
_NO_GOAL = frozenset({"घर", "आवास", "निवास", "पूर्व", "पश्चिम", "सीमा", "बाजार", "केंद्र", "राज्य"})
_INTERRUPTED = frozenset({"जब", "जैसे", "जहां"})  # 'X जब राजधानी पहुंचे': the subject stands before the clause


def unlisted_goal(view: View, frame: Frame, group: VerbGroup, end: int, *, leaving: bool) -> Mention | None:
    """Return a place that nobody lists: a common noun of a place, or unknown words, right before the verb."""
    if group.stem not in visit_words("verbs") and not leaving:
        return None
    last = end - 1
    if view.word(last) in ("लिए", "लिये") and view.word(last - 1) == "के":
        last -= 2
        if view.word(last) in ("दर्शन", "दर्शनों"):
            last -= 1
        elif not leaving:
            return None
    elif leaving:
        return None
    first = _run_start(view, frame, last)
    named = any(view.kind(i) in NAMELIKE or view.word(i) in _homographs() for i in range(first, last + 1))
    known = view.article.dateline_place == view.text(first, last + 1) if first <= last else False
    due = group.modality == "must"  # 'X को करमपुर आना था'
    travels = any(s.case in ("", "को" if due else "") and s.has_people and s.end <= first for s in frame.slots)
    shared = all(s.start >= group.start for s in frame.slots) and fronted(frame) is not None and last == first
    arrived = group.stem == "पहुंच" and travels and first <= last
    if first > last or not (arrived or (named and (travels or shared or group.stem == "पहुंच" or leaving)) or known):
        return None
    return Mention(MentionKind.PLACE, view.text(first, last + 1), view.passage(first, last + 1))


def fronted(frame: Frame) -> Slot | None:
    """Return the subject that a frame shares with those before it, also over 'जब': 'X जब राजधानी पहुंचे'."""
    found = subject(frame)
    before = frame.previous
    if found is None and before is not None and frame.opener in _INTERRUPTED and before.verb is None:
        return own_subject(before)
    return found


@cache
def _homographs() -> frozenset[str]:
    """Return the towns that are also everyday words, as shadows: before a verb of going they are towns ('पुरी पहुंचे')."""
    return frozenset(shadow(f) for e in load("places")["ambiguous"] for f in e.surface)


def _run_start(view: View, frame: Frame, last: int) -> int:
    """Return where the run of words that may be a name begins that ends at ``last``; ``last + 1`` where none does."""
    own = {i for c in frame.chunks for i in range(c.start, c.end)}
    covered = {i for s in frame.slots for i in range(s.start, s.end)}
    covered |= {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end)}
    start = last
    while (
        start in own
        and start not in covered
        and view.kind(start) in MAYBE
        and last - start < 3
        and len(view.word(start)) > 2
    ):
        if view.word(start) in visit_words("adverbs") | visit_words("departures") | visit_words("no_goals"):
            break
        start -= 1
    return start + 1


def unlisted_before(view: View, frame: Frame, end: int) -> Mention | None:
    """Return unknown words before a verb as a place: '[कनकपुर] आने का न्योता'."""
    first = _run_start(view, frame, end - 1)
    if first >= end or not any(view.kind(i) in NAMELIKE for i in range(first, end)):
        return None
    return Mention(MentionKind.PLACE, view.text(first, end), view.passage(first, end))


def unlisted_genitive(view: View, frame: Frame, marker: int) -> Mention | None:
    """Return unknown words before a genitive at a token as a place: 'कनकपुर का दौरा'."""
    first = _run_start(view, frame, marker - 1)
    words = range(first, marker)
    if not words or any(view.kind(i) not in NAMELIKE for i in words):
        return None
    return Mention(MentionKind.PLACE, view.text(first, marker), view.passage(first, marker))


def site(view: View, frame: Frame, at: int) -> Mention | None:
    """Return the place that a noun of a site at a token stands for: the town that it is in, or what it is called alone.

    'राजधानी के बाढ़ग्रस्त [गांवों] का दौरा' a tour of flooded villages of the capital; '[पुल] का निरीक्षण' of the bridge.
    """
    common = common_place(view, at)
    if common is None or " " in common.label:
        return common
    many = view.word(at).endswith("ों")  # 'चौकियों का निरीक्षण': posts that nobody names are no one place
    reach = next((c for c in frame.chunks if c.start <= at < c.end), None)
    for chunk in reversed([c for c in frame.chunks if reach is not None and c.end <= reach.start]):
        built = {i for g in frame.groups if not g.finite for i in range(g.start, g.end)}  # 'राजधानी में [बन रहा] पुल'
        parted = reach is not None and not set(range(chunk.marker_end, reach.start)) <= built
        if chunk.case not in ("का", "में") or parted:
            break
        town = next((p for p in frame.places if p.end == chunk.end), None)
        if town is not None:
            return town.mention
        reach = chunk
    return None if many else common


def sight(view: View, at: int) -> Mention | None:
    """Return what ends at a token as a place to see: 'आमेर का किला', 'इस दरगाह'."""
    place = common_place(view, at)
    if place is None:
        return None
    genitives, first = ("का", "के", "की"), at
    if view.word(at - 1) in genitives and view.kind(at - 2) in MAYBE | {WordClass.PLACE}:
        first = at - 2
    elif view.word(at - 2) in genitives and view.kind(at - 1) in MAYBE | {WordClass.VERB}:
        first = at - 1
    return Mention(MentionKind.PLACE, view.text(first, at + 1), view.passage(first, at + 1))


def common_place(view: View, at: int) -> Mention | None:
    """Return a place named by a common noun, alone or after '[राष्ट्रीय] संग्रहालय': 'इस दरगाह' 'this shrine'."""
    if view.word(at) in place_heads() | visit_words("sites") and view.word(at) not in _NO_GOAL:
        start = at - (view.word(at - 1) in visit_words("ranks"))
        return Mention(MentionKind.PLACE, view.text(start, at + 1), view.passage(start, at + 1))
    return None


def is_listed(view: View, place: MentionSpan) -> bool:
    """Tell whether a place is a town, region or country of the gazetteer."""
    return all(view.kind(i) is WordClass.PLACE for i in range(place.start, place.end))


def is_there(view: View, place: MentionSpan, frame: Frame) -> bool:
    """Tell whether a place stands in में or पर, itself or with a site in it: 'X की राजधानी में', 'X की जमीन पर'."""
    at = place.end
    if view.word(at) in ("का", "के", "की", "स्थित"):
        until = next((i for i in range(at + 1, min(at + 6, frame.end)) if view.is_postposition(i)), None)
        soil = until is not None and (
            view.word(until - 1) in visit_words("soils") | visit_words("sites") | visit_words("gateways")
            or frame.is_place(until - 1)
        )
        return soil and until is not None and view.word(until) in ("में", "पर")
    return view.word(at) in ("में", "पर")
