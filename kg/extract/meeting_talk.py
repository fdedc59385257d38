"""When 'बात' and 'चर्चा' are a meeting: with a telephone, a duration, a place or a topic: 'दोनों ने तीन घंटे बात की'.

Misses: 'बात' alone ('X ने Y से बात की'), which may be a word in passing.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import subject, times_in
from kg.extract.events_frame import Frame
from kg.extract.events_status import words_of
from kg.extract.meeting_cues import Cue, attached, called, find, governor, people
from kg.extract.meeting_report import phone
from kg.extract.view import View
from kg.model import MentionKind

_ABOUT = (("बारे", "में"), ("को", "लेकर"), ("विषय", "में"), ("मुद्दे", "पर"))


def talks(doc: Doc, view: View, frame: Frame) -> list[Cue]:
    """Return 'बात' where a telephone, a duration or a place makes it a meeting: 'दोनों ने तीन घंटे बात की'."""
    found = list(find(view, frame, "talk"))
    if not found or not any(governor(view, frame, c) for c in found):
        return []
    discussed = [c for c in found if _is_discussion(view, frame, c)]
    if discussed:
        return discussed
    timed = any(t.duration for t in times_in(doc, frame)) or any(True for _ in find(view, frame, "talk_lengths"))
    at_table = any(True for _ in find(view, frame, "tables")) or any(called(frame, c.start) for c in found)
    return found if timed or at_table or phone(view, frame) or _at_a_house(view, frame) else []


def _at_a_house(view: View, frame: Frame) -> bool:
    """Tell whether a clause tells what somebody does at a house: 'X के घर पर उनसे बात की', 'X के आवास जाकर'."""
    there = (i for i in frame.tokens if view.word(i) in words_of("houses") and view.word(i + 1) in ("पर", "में", "जाकर"))
    return any(view.word(i - 1) in ("के", "उनके", "अपने") for i in there)


def _is_discussion(view: View, frame: Frame, cue: Cue) -> bool:
    """Tell whether one named person discussed something with another: 'X ने Y के साथ सीमा विवाद पर चर्चा की'.

    Or two who act together: 'X और Y ने सीमा विवाद पर चर्चा की'; or who had the other come: 'Y को बुलाकर उनसे चर्चा की'.
    Two who discuss in a house of parliament or in their speeches do so before others.
    """
    sides = [s for s in attached(view, frame, cue) if s.case in ("के साथ", "के बीच", "से", "का")]
    if not any(s.case != "का" for s in sides):
        sides = []
    who = subject(frame)
    if not sides and any(view.word(i) in words_of("debates") and view.word(i + 1) == "में" for i in frame.tokens):
        return False
    both = [m for m in people([*sides, *([who] if who else [])]) if m.kind in (MentionKind.NAME, MentionKind.PRONOUN)]
    if any(m.kind is MentionKind.PAIR and not m.label.endswith("देश") for m in people(sides or ([who] if who else []))):
        done = frame.verb is not None and frame.verb.aspect == "perfective" and not frame.verb.modality
        return done and view.word(cue.start) in words_of("discussions")  # '[दोनों के बीच] चर्चा हुई', '[दोनों ने] चर्चा की'
    called = [s for s in frame.slots if s.case == "को" and sides and s.end <= sides[0].start]
    named = any(m.kind is MentionKind.NAME for m in people([*(sides or [who] if who else sides), *called]))
    group = governor(view, frame, cue)
    done = group is not None and group.aspect == "perfective" and not group.negated and not group.modality
    discussed = view.word(cue.start) in words_of("discussions") and named
    topical = bool(sides) and done and _has_topic(view, cue)
    discussed = discussed or (topical and any(m.kind is MentionKind.NAME for m in both))
    return discussed and len(set(both)) > 1


def _has_topic(view: View, cue: Cue) -> bool:
    """Tell whether 'बात' is said to be about something: 'Y के साथ [पानी के बंटवारे पर] बात की', not '[घर पर] बात की'."""
    last = view.words[max(0, cue.start - 2) : cue.start]
    return last in _ABOUT or (last[1:] == ("पर",) and view.word(cue.start - 2) not in words_of("houses"))
