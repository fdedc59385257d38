"""Frames -> calls told without a noun of talking: 'X ने Y को फोन किया', 'X ने Y को फोन कर बधाई दी'.

Also what one asks or gives on the telephone: 'Y को फोन पर बधाई दी', 'फोन पर Y से जानकारी ली'.

Misses: calls to a place or a body ('थाने को फोन किया'), and 'फोन पर कहा', which a recorded message may have said.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, subject, unique
from kg.extract.events_frame import PEOPLE, Frame, Slot
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_cues import people
from kg.extract.meeting_report import enough, phone, report
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport, Status


def of_calls(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the calls that a frame tells."""
    view: View = doc._.khabar_view
    group = next((g for g in frame.groups if _calls(view, g)), None)
    called = _called(view, frame, group) if group else []
    if group is None and phone(view, frame):
        group = next((g for g in frame.groups if _exchanges(view, g)), None)
        asked = [s for s in frame.slots if s.case in ("को", "से", "का") and s.has_people]
        called = [s for s in asked if group is not None and s.end < group.start]
    came = next((g for g in frame.groups if g.stem == "आ" and view.word(g.start - 1) in words_of("calls")), None)
    if group is None and came is not None:
        return _came(doc, frame, came)
    who = subject(frame)
    if group is None or not called or who is None:
        return []
    mentions, status = unique((*people([who]), *people(called[-1:]))), status_of(doc, frame, group)
    if status is None or not enough(mentions) or not all(m.kind in PEOPLE for m in mentions):
        return []
    return [report(doc, frame, "meeting.call", mentions, inherited_times(doc, frame), None, status, "phone")]


def _is_matter(view: View, at: int) -> bool:
    """Tell whether what one calls about stands at a token: 'फोन कर X का [हाल] जाना'."""
    return view.word(at) in words_of("call_matters")


def _called(view: View, frame: Frame, group: VerbGroup) -> list[Slot]:
    """Return whom one calls up: '[Y को] फोन किया', also behind the verb: 'फोन कर [Y को] मनाने की कोशिश की'."""
    asked = [s for s in frame.slots if s.case == "को"]
    asked = asked or [s for s in frame.slots if s.case == "का" and _is_matter(view, s.marker_end)]
    before = [s for s in asked if s.end < group.start]
    return before if before or group.form is not Form.CONJUNCTIVE else asked[:1]


def _came(doc: Doc, frame: Frame, group: VerbGroup) -> list[MeetingReport]:
    """Return the call that came to somebody: '[X को] [Y का] फोन आया', 'X के पास Y का फोन आया'."""
    called = next((s for s in frame.slots if s.case in ("को", "के पास") and s.has_people and s.end < group.start), None)
    caller = next((s for s in frame.slots if s.case == "का" and s.marker_end == group.start - 1), None)
    status = status_of(doc, frame, group)
    mentions = unique(people([s for s in (caller, called) if s is not None]))
    made = called is not None and caller is not None and status is Status.OCCURRED
    if not made or not enough(mentions) or not all(m.kind in PEOPLE for m in mentions):
        return []
    return [report(doc, frame, "meeting.call", mentions, inherited_times(doc, frame), None, Status.OCCURRED, "phone")]


def _calls(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb is of calling somebody up: 'फोन किया', 'फोन लगाया'."""
    return group.stem in ("कर", "लगा", "मिला", "घुमा") and view.word(group.start - 1) in words_of("calls")


def _exchanges(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb is of what one says to somebody who answers: 'फोन पर [बधाई दी]', 'फोन पर [हालचाल पूछा]'."""
    matter = view.word(group.start - 1 - (view.word(group.start - 1) == "अदा"))  # 'शुक्रिया अदा किया'
    asks = group.stem in words_of("asking_verbs") and matter in words_of("asked_matters")
    return asks or (group.stem in words_of("call_verbs") and matter in words_of("call_matters"))
