"""A meeting that is called off or due, and the clause after it that tells its new day: '..., [जो अब सोमवार को होगी]'.

'X की Y के साथ शुक्रवार को तय बैठक नहीं हो पाई, जो अब मंगलवार को होगी'; 'X Y से नहीं मिल सके, अब सोमवार को मिलेंगे'; 'अब यह बैठक
सोमवार को होगी'. The same people are to meet then.

Misses: a new day that is told more than a sentence later.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import setting, times_in
from kg.extract.events_frame import Frame, passage_of
from kg.extract.events_status import is_unreal
from kg.extract.meeting_cues import find
from kg.extract.view import View
from kg.model import MeetingReport, MentionKind, Status

_OPEN = frozenset({Status.CANCELLED, Status.PLANNED})
_NOW = "अब"


def of_put_off(doc: Doc, frame: Frame, last: MeetingReport) -> list[MeetingReport]:
    """Return the meeting that takes the place of the last one on another day."""
    view: View = doc._.khabar_view
    verb = frame.verb
    if verb is None or verb.tense != "future" or verb.negated or last.status not in _OPEN or is_unreal(doc, frame):
        return []
    days = tuple(t for t in times_in(doc, frame) if not t.duration)
    again = any(view.word(i) == _NOW for i in frame.tokens) or last.status is Status.CANCELLED
    named = [s for s in frame.slots if s.end > s.start]  # not those for whom 'जो' stands
    others = [m for s in named for m in s.mentions if m.kind not in (MentionKind.PRONOUN, MentionKind.PAIR)]
    if not days or not again or others:
        return []
    held = verb.stem == "हो" and (frame.opener == "जो" or any(True for _ in find(view, frame, "nouns")))
    met = verb.stem == "मिल" and not any(s.case in ("से", "के साथ") for s in frame.slots)
    if not held and not met:
        return []
    where = setting(doc, frame) if frame.places else None
    told = replace(last, passages=(passage_of(doc, frame),), rule="meeting.put-off", status=Status.PLANNED)
    return [replace(told, times=times_in(doc, frame), place=where)]
