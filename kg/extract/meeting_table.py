"""Frames -> meetings told by a meal: 'X ने Y के साथ नाश्ता किया', 'दोनों ने साथ खाना खाया'.

Whoever eats with somebody meets him; a relative of his own ('अपनी पत्नी के साथ') is no news, nor is a body. Who was
seen at it is in को: 'दोनों को साथ डिनर करते देखा गया'.
Misses: meals whose guests another sentence names.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, setting, subject, unique
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_cues import people
from kg.extract.meeting_report import enough, report
from kg.extract.view import View
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport


def of_meals(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meeting of people who ate together in one frame."""
    view: View = doc._.khabar_view
    group = next((g for g in frame.groups if _eats(view, g)), None)
    if group is None:
        return []
    guests = [s for s in frame.slots if s.case == "के साथ" and s.end <= group.start]
    together = any(view.word(i) == "साथ" for i in frame.tokens)
    seen = frame.verb is not None and frame.verb.passive and frame.verb.stem == "देख" and group is not frame.verb
    who = frame.slot("को") if seen else subject(frame)
    mentions = unique((*(people([who]) if who else ()), *people(guests)))
    own = any(m.possessor is not None for s in guests for m in s.mentions)
    status = status_of(doc, frame, group)
    if status is None or own or not (guests or together) or not enough(mentions):
        return []
    if any(m.kind not in PEOPLE for m in mentions):
        return []
    times, place = inherited_times(doc, frame), setting(doc, frame)
    return [report(doc, frame, "meeting.meal", mentions, times, place, status, "dinner")]


def _eats(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb is of having a meal: 'नाश्ता किया', 'चाय पी'."""
    return group.stem in words_of("meal_verbs") and view.word(group.start - 1) in words_of("meals")
