"""Whom one met earlier than what a clause tells: '[X से मुलाकात करने के बाद] Y ने Z के साथ बैठक की'.

A side belongs to the nearest word of meeting behind it. Where that word closes a phrase of its own ('के बाद', 'के अगले
दिन', 'से ठीक पहले', 'कर', 'मिलकर', 'मिलने पहुंचे'), whatever word of meeting follows tells another meeting.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame, Slot
from kg.extract.events_status import MOTION, phrases, words_of
from kg.extract.meeting_reach import WITH
from kg.extract.view import View
from kg.language.closed import closed_classes

_DONE = frozenset({"कर", "करके", "मिलकर"})
_DOING = frozenset({"करने", "होने", "करते", "मिलने", "मिलते"})
_VERBS = frozenset({"मिलने", "मिलकर", "मिलते"})
_LINKS = frozenset({"के", "से"})
_CONFERENCE = ("शिखर", "सम्मेलन")  # many are there: 'Y के साथ [शिखर सम्मेलन के मौके पर] मुलाकात की'
_STEPS = 3  # words between 'के' and 'बाद': 'के कुछ ही देर बाद'
_STOPS = frozenset({"ने", ""})


def met_earlier(view: View, frame: Frame, slot: Slot, start: int) -> bool:
    """Tell whether whom a slot names was met in a phrase of its own before the word of meeting at a token."""
    stop = min(
        (s.start for s in frame.slots if s.start >= slot.marker_end and (s.case in WITH or s.case in _STOPS)),
        default=start,
    )
    at = next((i for i in range(slot.marker_end, min(stop, start)) if _meets(view, i)), None)
    if at is None or view.words[at : at + 2] == _CONFERENCE:
        return False
    end = at + next((n for n in (2, 1) if view.words[at : at + n] in phrases("nouns")), 0)
    if view.word(at) == "मिलने" and _on_the_way(frame, at, start):
        return True
    if view.word(end) in _DONE:
        return end + 1 < start
    if view.word(end) in _DOING:
        end += 1
        if view.word(end) == "ही":
            return end + 1 < start  # 'Y से मिलते ही'
    return end < start and _closes(view, end, start)


def _meets(view: View, at: int) -> bool:
    """Tell whether a word of meeting begins at a token."""
    nouns = phrases("nouns")
    return view.words[at : at + 1] in nouns or view.words[at : at + 2] in nouns or view.word(at) in _VERBS


def _on_the_way(frame: Frame, at: int, start: int) -> bool:
    """Tell whether a participle of going ends the phrase: 'Y से मिलने [पुणे पहुंचे] X ने Z से भेंट की'."""
    return any(g.stem in MOTION and at < g.start < start and g is not frame.verb and not g.finite for g in frame.groups)


def _closes(view: View, at: int, start: int) -> bool:
    """Tell whether a phrase of time ends at or soon behind a token: 'के बाद', 'के अगले दिन', 'से ठीक पहले'."""
    if view.word(at) not in _LINKS:
        return False
    for i in range(at + 1, min(at + 2 + _STEPS, start)):
        if view.word(i) in words_of("around"):
            return i < start
        if view.word(i) in closed_classes().postpositions or i in view.in_name or view.word(i) in ("लिए", "बीच"):
            return False
    return False
