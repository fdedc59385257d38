"""Frames -> meetings told by who were among those that met somebody: 'Y से मिलने वालों में X और Z शामिल थे'.

Misses: who were among those that welcomed somebody ('Y का स्वागत करने वालों में X थे'), as often a crowd.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, setting, unique
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.events_status import is_unreal
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


def _met(view: View, frame: Frame, among: int) -> bool:
    """Tell whether 'वालों' is of those who met: 'मिलने वालों', 'भेंट करने वालों'."""
    if view.word(among - 1) == "मिलने":
        return True
    return view.word(among - 1) == "करने" and any(c.end == among - 1 for c in find(view, frame, "nouns"))
