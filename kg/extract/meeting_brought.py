"""Frames -> meetings that somebody else brings about: 'X ने Y को Z से मिलवाया', 'X ने Y का Z से परिचय कराया'.

Also by a seat: 'X ने Y और Z को एक मेज पर ला बिठाया' (at one table). Whom the verb brings together met; who did
it was there too.

Misses: whom a side brings himself ('X ने Y से अपनी पत्नी को मिलवाया', introduced his wife to Y) is taken the same way.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, own_subject, setting, subject, unique
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_cues import people
from kg.extract.meeting_report import enough, phone, report
from kg.extract.view import View
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import MeetingReport, MentionKind, Status

_QUESTIONED = frozenset({"पूछताछ", "पूछ-ताछ", "जिरह"})


def of_introductions(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meetings of those whom somebody brought together in one frame."""
    view: View = doc._.khabar_view
    if any(view.word(i) in _QUESTIONED for i in range(frame.sentence.start, frame.sentence.end)):
        return []  # 'पुलिस ने X और Y को आमने-सामने बैठाकर पूछताछ की'
    return [r for group in frame.groups if _introduces(view, frame, group) for r in _brought(doc, frame, group)]


def _introduces(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a verb is of bringing people together: 'मिलवाया', 'मुलाकात कराई'; not 'हाथ मिलाया', 'फोन मिलाया'."""
    before = view.word(group.start - 1)
    if group.stem in ("करा", "करवा"):
        sides = {i for s in frame.slots if s.case in ("से", "के साथ") for i in range(s.start, s.marker_end)}
        at = group.start - 1
        while at in sides or view.word(at) == "भी" or view.kind(at) is WordClass.TITLE:
            at -= 1  # 'उनका परिचय [Y से] कराया गया'
        return any(view.word(i) in words_of("introductions") for i in range(at, group.start))
    if group.stem in words_of("seating"):
        table = "मेज" in view.words[group.start - 3 : group.start]
        beside = view.word(group.start - 2) in ("अपने", "के")  # 'Y को अपने साथ बिठाया'
        together = before in words_of("face_to_face") | {"साथ"} and not beside
        return table or (group.stem != "ला" and together)
    return group.stem == "मिलवा" or (group.stem == "मिला" and before in ("से", "भी", "खुद"))


def _brought(doc: Doc, frame: Frame, group: VerbGroup) -> list[MeetingReport]:
    """Return the meeting of those in को, का, से and के साथ before the verb."""
    view: View = doc._.khabar_view
    cases = ("को", "का", "से", "के साथ", "के बीच")
    sides = [s for s in frame.slots if s.case in cases and s.has_people and s.end <= group.start]
    mentions, status = unique(people(sides)), status_of(doc, frame, group)
    who = own_subject(frame) or subject(frame)
    if status is None or not enough(mentions) or not all(m.kind in PEOPLE for m in mentions):
        return []
    host = tuple(m for m in people([who]) if m not in mentions) if who and status is Status.OCCURRED else ()
    times, form = inherited_times(doc, frame), "phone" if phone(view, frame) else None
    place = None if form else setting(doc, frame)
    both = [m.kind for m in mentions] == [MentionKind.PAIR]  # 'Z ने दोनों को मिलवाया': perhaps told before
    told = report(doc, frame, "meeting.introduced", mentions, times, place, status, form, anaphoric=both)
    return [replace(told, present=host)]
