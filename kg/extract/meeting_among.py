"""Frames -> meetings told by who were among those that met somebody: 'Y से मिलने वालों में X और Z शामिल थे'.

Also 'दल ने Y से भेंट की। दल में X और Z थे': the second clause names who the delegation of the first one was.

Misses: who were among those that welcomed somebody ('Y का स्वागत करने वालों में X थे'), as often a crowd.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, setting, unique
from kg.extract.events_frame import PEOPLE, Frame, Slot, passage_of
from kg.extract.events_status import is_unreal, status_of, words_of
from kg.extract.meeting_cues import find, people
from kg.extract.meeting_report import enough, report
from kg.extract.view import View
from kg.model import MeetingReport, Status


def of_those_who_met(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meeting of one side with those whom a frame counts among the other."""
    view: View = doc._.khabar_view
    among = next((i for i in frame.tokens if view.words[i : i + 2] == ("वालों", "में")), None)
    if (
        among is None
        or frame.verb is None
        or frame.verb.negated
        or not _met(view, frame, among)
        or is_unreal(doc, frame)
    ):
        return []
    one = people([s for s in frame.slots if s.case in ("से", "के साथ") and s.end <= among])
    others = people([s for s in frame.slots if s.case == "" and s.start > among])
    mentions = unique((*one, *others))
    if not one or not others or not enough(mentions) or any(m.kind not in PEOPLE for m in mentions):
        return []
    status = Status.PLANNED if frame.verb.tense == "future" else Status.OCCURRED
    times, place = inherited_times(doc, frame), setting(doc, frame)
    return [report(doc, frame, "meeting.among", mentions, times, place, status, None)]


def of_members(doc: Doc, frame: Frame, sent: Frame | None) -> list[MeetingReport]:
    """Return the meeting of a delegation, which an earlier frame tells, with its members, whom this one names."""
    view: View = doc._.khabar_view
    inside = next((i for i in frame.tokens if _is_delegation(view, i) and view.word(i + 1) == "में"), None)
    if sent is None or inside is None or not any(view.word(i) in words_of("presence") for i in frame.tokens):
        return []
    members = people([s for s in frame.slots if s.case == "" and s.start > inside])
    mentions = unique((*people(_sides(sent)), *members))
    status = status_of(doc, sent, sent.verb)
    if status is None or not members or not enough(mentions) or any(m.kind not in PEOPLE for m in mentions):
        return []
    times, place = inherited_times(doc, sent), setting(doc, sent)
    told = report(doc, sent, "meeting.delegation", mentions, times, place, status, None)
    return [replace(told, passages=(passage_of(doc, sent), passage_of(doc, frame)))]


def sends(view: View, frame: Frame) -> bool:
    """Tell whether a frame tells that a delegation met somebody: 'दल ने Y से भेंट की', 'दल Y से मिला'."""
    met = any(g.stem == "मिल" for g in frame.groups) or any(True for _ in find(view, frame, "nouns"))
    return met and bool(_sides(frame)) and any(_is_delegation(view, i) for i in frame.tokens)


def _sides(frame: Frame) -> list[Slot]:
    """Return whom a frame tells to have been met."""
    return [s for s in frame.slots if s.case in ("से", "के साथ") and s.has_people]


def _is_delegation(view: View, at: int) -> bool:
    return view.word(at) in words_of("delegations")


def _met(view: View, frame: Frame, among: int) -> bool:
    """Tell whether 'वालों' is of those who met: 'मिलने वालों', 'भेंट करने वालों'."""
    if view.word(among - 1) == "मिलने":
        return True
    return view.word(among - 1) == "करने" and any(c.end == among - 1 for c in find(view, frame, "nouns"))
