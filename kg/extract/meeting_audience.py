"""Frames -> meetings that somebody grants: 'X ने Y को सोमवार को मिलने का समय दिया' gave Y an appointment.

Who asks for one has none yet ('मिलने का समय मांगा').
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, setting, subject, unique
from kg.extract.events_frame import Frame
from kg.extract.events_status import is_unreal
from kg.extract.meeting_cues import people
from kg.extract.meeting_report import enough, report
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.model import MeetingReport, MentionKind, Status

_TIME = frozenset({"समय", "वक्त"})


def of_audiences(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meeting for which somebody gives another the time; whether it came to pass is not told."""
    view: View = doc._.khabar_view
    verb, who = frame.verb, subject(frame)
    if verb is None or verb.stem != "दे" or verb.negated or verb.aspect != "perfective" or is_unreal(doc, frame):
        return []
    meets = (g for g in frame.groups if g.stem == "मिल" and g.form is Form.INFINITIVE and g.end <= verb.start)
    asked = any(view.word(g.end) == "का" and view.word(g.end + 1) in _TIME for g in meets)
    asked = asked or any(
        view.word(i) in ("मुलाकात", "भेंट") and view.word(i + 1) == "का" and view.word(i + 2) in _TIME
        for i in frame.tokens
    )
    guest = next((s for s in frame.slots if s.case == "को" and s.has_people), None)
    if not asked or who is None or guest is None or who is guest:
        return []
    mentions = unique((*people([who]), *people([guest])))
    if not enough(mentions) or not any(m.kind is MentionKind.NAME for m in mentions):
        return []
    times, place = inherited_times(doc, frame), setting(doc, frame)
    return [report(doc, frame, "meeting.audience", mentions, times, place, Status.PLANNED, None)]
