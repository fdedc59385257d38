"""What a later clause adds to the meeting told last: how long it was, where and when.

'बातचीत डेढ़ घंटे चली' the talks took an hour and a half; 'यह मुलाकात राजधानी में हुई' this meeting was in the capital;
'…, जो दो घंटे चली' which took two hours; 'दोनों ने पांच घंटे साथ बिताए' both spent five hours together.

Misses: clauses without a verb of lasting or taking place ('भेंट का स्थान राजभवन था', the place of the meeting was).
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import setting, times_in
from kg.extract.events_frame import PEOPLE, Frame, passage_of
from kg.extract.events_status import status_of
from kg.extract.meeting_cues import find
from kg.extract.view import View
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport, MentionKind, Status, TimeExpression

_CASES = frozenset({"में", "पर", "को", "से", "के", "का", "की", "ने", "तक"})
_OTHER = frozenset("अगली अगला अगले दूसरी दूसरा तीसरी नई नयी एक पहली आखिरी अन्य अलग कोई कई पिछली उनकी इनकी अपनी पहले".split())


def told_more(doc: Doc, frame: Frame, last: MeetingReport, *, near: bool) -> MeetingReport | None:
    """Return the last meeting with what a clause adds to it; itself where the clause only speaks of it, else None.

    Only ``near`` it may a clause say where or when it was.
    """
    view: View = doc._.khabar_view
    if last.form == "phone":
        return None
    if near and frame.verb is not None and _takes_place(doc, frame, last, frame.verb):
        return _set(doc, frame, last)
    if near and (held := _held(doc, frame, last)) is not None:
        return _set(doc, frame, last, held)
    stems = {g.stem for g in frame.groups}
    together = "बिता" in stems and any(m.kind is MentionKind.PAIR for s in frame.slots for m in s.mentions)
    lasts = "चल" in stems and (frame.opener == "जो" or any(True for _ in find(view, frame, "nouns")))
    return _with(doc, frame, last, _lengths(doc, frame)) if together or lasts else None


def _takes_place(doc: Doc, frame: Frame, last: MeetingReport, verb: VerbGroup) -> bool:
    """Tell whether a clause of nobody else says that the meeting took place: 'यह मुलाकात … हुई', 'बैठक … दो घंटे चली'."""
    view: View = doc._.khabar_view
    cue = next(iter(find(view, frame, "nouns")), None)
    if cue is None or verb.stem not in ("हो", "चल") or verb.start < cue.end or view.word(cue.end) in _CASES:
        return False
    first = next(
        (i for i in range(frame.start, cue.start) if view.word(i)[:1].isalnum() and i not in frame.timed), None
    )
    opens = first is None or view.word(first) in ("यह", "ये", "यही", "वह") or first in {p.start for p in frame.places}
    others = [m for s in frame.slots for m in s.mentions if m.kind in PEOPLE and m.kind is not MentionKind.PAIR]
    plain = not others and not any(view.word(i) in _OTHER for i in range(frame.start, cue.start))
    return opens and plain and status_of(doc, frame, verb) is last.status


def _held(doc: Doc, frame: Frame, last: MeetingReport) -> int | None:
    """Return where the phrase ends that tells by a participle where and when it was: '[पुणे में सोमवार को हुई] इस बैठक में'.

    'इस' points at the meeting told; nobody stands in the phrase who may be of another.
    """
    view: View = doc._.khabar_view
    cue = next((c for c in find(view, frame, "nouns") if view.word(c.start - 1) in ("इस", "उस", "इसी")), None)
    if cue is None or last.status is not Status.OCCURRED:
        return None
    held = next((g for g in frame.groups if g.end == cue.start - 1 and g.stem == "हो" and not g.finite), None)
    if held is None or any(s.has_people and s.end <= held.start for s in frame.slots):
        return None
    return held.start


def _set(doc: Doc, frame: Frame, last: MeetingReport, end: int | None = None) -> MeetingReport | None:
    """Return the meeting with its place and day from a clause up to ``end``; None where that gives another day."""
    days = tuple(t for t in times_in(doc, frame, end=end) if not t.duration)
    known = {(t.value, t.weekday) for t in last.times if not t.duration and (t.value or t.weekday is not None)}
    if known and any((t.value, t.weekday) not in known for t in days):
        return None
    told = replace(last, place=last.place or setting(doc, frame, end=end))
    return _with(doc, frame, told, (*(days if not known else ()), *_lengths(doc, frame)))


def _lengths(doc: Doc, frame: Frame) -> tuple[TimeExpression, ...]:
    return tuple(t for t in times_in(doc, frame) if t.duration)


def _with(doc: Doc, frame: Frame, last: MeetingReport, times: tuple[TimeExpression, ...]) -> MeetingReport:
    """Return the meeting with further times; of two durations the first stays."""
    new = tuple(t for t in times if not t.duration or not any(o.duration for o in last.times))
    return replace(last, times=(*last.times, *new), passages=(*last.passages, passage_of(doc, frame)))
