"""Frames -> who was in a delegation that met somebody: 'दल ने Y से भेंट की। दल में X और Z थे', '…, जिसका नेतृत्व X ने किया'.

The clause that tells the meeting names no member, or its leader alone; a later one names them: after 'दल में', or after
'इसमें' and 'उसका' soon after.

Misses: members of a delegation that handed something over and is not told to have met ('दल ने Y को ज्ञापन सौंपा').
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, setting, unique
from kg.extract.events_frame import GENITIVES, PEOPLE, Frame, Slot, passage_of
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_cues import find, people
from kg.extract.meeting_report import enough, report
from kg.extract.view import View
from kg.model import MeetingReport, Mention, MentionKind

_INSIDE = frozenset({"इसमें", "उसमें", "जिसमें", "इनमें", "जिनमें"})
_WHOSE = frozenset({"इसका", "इसकी", "उसका", "उसकी", "जिसका", "जिसकी"})
_SOON = 3  # frames, within which 'इसमें' is in the delegation
_LATER = 8  # the same for 'दल में'


@dataclass(frozen=True, slots=True)
class Sent:
    """A clause that tells that a delegation met somebody; ``number`` is its place among the frames."""

    number: int
    frame: Frame


def sends(view: View, frame: Frame) -> bool:
    """Tell whether a frame tells that a delegation met somebody: 'दल ने Y से भेंट की', 'Y ने दल से मुलाकात की'."""
    met = any(g.stem == "मिल" for g in frame.groups) or any(True for _ in find(view, frame, "nouns"))
    return met and any(_is_delegation(view, i) for i in frame.tokens) and bool(_sides(frame))


def delegates(view: View, frame: Frame, number: int, sent: Sent) -> tuple[Mention, ...]:
    """Return whom a frame names as members or leader of the delegation of an earlier one."""
    distance = number - sent.number
    inside = next((i for i in frame.tokens if _is_delegation(view, i) and view.word(i + 1) == "में"), None)
    opened = frame.opener in _INSIDE | _WHOSE
    if inside is None and distance <= _SOON:
        inside = frame.start if opened else next((i for i in frame.tokens if view.word(i) in _INSIDE), None)
    listed = any(view.word(i) in words_of("presence") for i in frame.tokens)
    was = (
        frame.verb is not None and frame.verb.stem == "हो" and frame.verb.tense == "past" and frame.opener not in _WHOSE
    )
    if inside is not None and distance <= _LATER and (listed or was):
        return _persons([s for s in frame.slots if s.case == "" and s.end > inside])
    if distance > _SOON or not _leads(view, frame):
        return ()
    leader = frame.slot("ने") or next((s for s in frame.slots if s.case == "" and s.end > s.start), None)
    return _persons([leader]) if leader else ()


def of_delegates(doc: Doc, frame: Frame, members: tuple[Mention, ...], sent: Sent) -> list[MeetingReport]:
    """Return the meeting of a delegation, which an earlier frame tells, with its members, whom this one names."""
    mentions = unique((*people(_sides(sent.frame)), *members))
    status = status_of(doc, sent.frame, sent.frame.verb)
    if status is None or not enough(mentions) or any(m.kind not in PEOPLE for m in mentions):
        return []
    times, place = inherited_times(doc, sent.frame), setting(doc, sent.frame)
    told = report(doc, sent.frame, "meeting.delegation", mentions, times, place, status, None)
    return [with_delegates(doc, told, frame, ())]


def with_delegates(doc: Doc, told: MeetingReport, frame: Frame, members: tuple[Mention, ...]) -> MeetingReport:
    """Return a meeting with the members of its delegation whom a later frame names."""
    new = tuple(m for m in members if m not in told.participants)
    return replace(told, participants=(*told.participants, *new), passages=(*told.passages, passage_of(doc, frame)))


def _sides(frame: Frame) -> list[Slot]:
    """Return whom a frame tells to have met a delegation: in से or के साथ, else who met it."""
    met = [s for s in frame.slots if s.case in ("से", "के साथ")]
    named = [s for s in met if s.has_people]
    return named or [s for s in frame.slots if s.case == "ने" and s.has_people and met]


def _persons(slots: list[Slot]) -> tuple[Mention, ...]:
    kinds = (MentionKind.NAME, MentionKind.ROLE)
    return tuple(m for m in people(slots) if m.kind in kinds)


def _leads(view: View, frame: Frame) -> bool:
    """Tell whether a frame says who led a delegation: 'दल का नेतृत्व X ने किया', 'जिसकी अगुवाई X कर रहे थे'."""
    led = [i for i in frame.tokens if view.word(i) in words_of("leading")]
    if not led or frame.verb is None or frame.verb.negated or frame.verb.tense == "future":
        return False
    whose = frame.opener in _WHOSE or view.word(led[0] - 1) in _WHOSE
    return whose or (view.word(led[0] - 1) in GENITIVES and _is_delegation(view, led[0] - 2))


def _is_delegation(view: View, at: int) -> bool:
    return view.word(at) in words_of("delegations")
