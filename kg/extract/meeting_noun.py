"""Frames -> meetings told by a noun: 'X ने Y से मुलाकात की', 'Y के साथ बैठक के दौरान X', 'उनकी बातचीत ठोस थी'.

With a light verb the noun tells the meeting; without one it presupposes it, if both sides stand by it or the clause's
subject is the other side. 'भेंट' with a thing given is a gift, 'मुलाकात की इच्छा' a wish.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import deictic, inherited_times, setting, subject, times_in, unique
from kg.extract.events_frame import PEOPLE, Frame, Slot, passage_of
from kg.extract.events_status import is_unreal as is_unreal_frame
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_cues import Cue, attached, count, find, follows, governor, is_unreal, people
from kg.extract.view import View
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport, Mention, MentionKind, Status, TimeExpression

_PRESUPPOSED = ("के", "में", "से", "पर", "की", "का", "को", "ने")
_GIVEN = ("में", "स्वरूप", "के", "की")


def of_nouns(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meetings that the nouns of one frame tell."""
    view: View = doc._.khabar_view
    if is_unreal_frame(doc, frame):
        return []
    out: list[MeetingReport] = []
    for cue in [*find(view, frame, "nouns"), *_talks(doc, view, frame)]:
        out.extend(_of_cue(doc, view, frame, cue))
    return out


def _talks(doc: Doc, view: View, frame: Frame) -> list[Cue]:
    """Return 'बात' where a telephone, a duration or a place makes it a meeting: 'दोनों ने तीन घंटे बात की'."""
    found = list(find(view, frame, "talk"))
    if not found or not any(governor(view, frame, c) for c in found):
        return []
    timed = any(t.duration for t in times_in(doc, frame))
    return found if timed or phone(view, frame) else []


def phone(view: View, frame: Frame) -> bool:
    """Tell whether a frame is about a call."""
    return any(True for _ in find(view, frame, "phone"))


def _of_cue(doc: Doc, view: View, frame: Frame, cue: Cue) -> list[MeetingReport]:
    if is_unreal(view, cue) or _is_gift(view, frame, cue):
        return []
    group = governor(view, frame, cue)
    cancelled = any(view.word(i) in words_of("cancelled") for i in range(cue.end, min(cue.end + 4, frame.end)))
    if cancelled:
        return _told(doc, view, frame, cue, group, Status.CANCELLED)
    if group is not None:
        status = status_of(doc, frame, group)
        if status is Status.DENIED and group.stem == "हो" and group.aspect == "":
            return []  # 'यह उनकी पहली मुलाकात नहीं है': it is not the first
        return _told(doc, view, frame, cue, group, status) if status else []
    return _presupposed(doc, view, frame, cue)


def _is_gift(view: View, frame: Frame, cue: Cue) -> bool:
    """Tell whether 'भेंट' is something given or destroyed: 'को ... भेंट की', 'भेंट में मिला', 'आग की भेंट चढ़ी'."""
    if view.word(cue.start) != "भेंट":
        return False
    given = any(s.case == "को" for s in frame.slots) and not any(s.case in ("से", "के साथ") for s in frame.slots)
    stems = {g.stem for g in frame.groups}
    handed = view.word(cue.end) in _GIVEN and bool(stems & {"दे", "मिल", "चढ", "सौंप"})
    return given or handed or view.word(cue.end).startswith("चढ") or any(s.case == "को" for s in frame.slots) and "मिल" in stems


def _told(doc: Doc, view: View, frame: Frame, cue: Cue, group: VerbGroup | None, status: Status | None) -> list[MeetingReport]:
    """Return the meetings of a noun with its verb: several, where each has its own 'से'."""
    if status is None:
        return []
    slots = attached(view, frame, cue, group.start if group else None) if group is None or group.end > cue.start else list(frame.slots)
    sides = [s for s in slots if s.case in ("से", "के साथ", "के अलावा")]
    rest = [s for s in slots if s not in sides and s.case != ""]
    who = subject(frame) if _wants_subject(slots, group) else None
    base = people([*([who] if who else []), *rest])
    form = "phone" if phone(view, frame) else cue.form or dinner(view, frame)
    rule = "meeting.light-verb" if group is not None else "meeting.called-off"
    out = []
    for mentions, span in _split(view, frame, sides):
        everybody = unique((*base, *mentions))
        if enough(everybody):
            times = inherited_times(doc, frame) if span is None else _own_times(doc, frame, span)
            place = None if form == "phone" else setting(doc, frame) if span is None else setting(doc, frame, *span)
            out.append(report(doc, frame, rule, everybody, times, place, status, form))
    return out


def _wants_subject(slots: list[Slot], group: VerbGroup | None) -> bool:
    """Tell whether the subject is the other side: always with करना, else where one side alone stands by the noun."""
    return (group is not None and group.stem not in ("हो", "चल", "रह")) or count(people(slots)) < 2


def _split(view: View, frame: Frame, sides: list[Slot]) -> list[tuple[tuple[Mention, ...], tuple[int, int] | None]]:
    """Return the other sides, one meeting each where 'A से और B से' or 'अलग-अलग' says so."""
    apart = any(view.word(i) in ("अलग-अलग", "बारी-बारी") for i in frame.tokens)
    members = people(sides)
    if apart and len(members) > 1:
        return [((m,), None) for m in members]
    joined = [s for s in sides if s.case == "से" and people([s])]
    if len(joined) > 1 and all(view.word(s.marker_end) in ("और", "तथा", "एवं", ",") for s in joined[:-1]):
        starts = [frame.start, *(s.marker_end for s in joined[:-1])]
        ends = [s.marker_end for s in joined[:-1]] + [frame.end]
        return [(people([s]), (a, b)) for s, a, b in zip(joined, starts, ends, strict=True)]
    return [(members, None)]


def _own_times(doc: Doc, frame: Frame, span: tuple[int, int]) -> tuple[TimeExpression, ...]:
    return times_in(doc, frame, *span) or times_in(doc, frame)


def _presupposed(doc: Doc, view: View, frame: Frame, cue: Cue) -> list[MeetingReport]:
    """Return the meeting that a noun phrase presupposes: both sides by the noun, or one and the subject.

    'X से मुलाकात के बाद Y लौटे'; 'Y के साथ उनकी मुलाकात आगे ले जाएगी'; 'शिखर सम्मेलन में X और Y के बीच हुए समझौते'.
    """
    word = follows(view, cue)
    by = [s for s in attached(view, frame, cue) if _adjacent(view, frame, s, cue)]
    if word == "में" and not by:
        by = [s for s in frame.slots if s.case == "के बीच" and s.start > cue.end]
    mentions = people(by)
    own = any(view.word(i) in ("अपनी", "अपने") for i in range(max(frame.start, cue.start - 3), cue.start))
    if count(mentions) < 2:
        if word not in ("के", "में", "से") or not (mentions or own) or _is_role_noun(view, cue):
            if not (mentions and any(g.start >= max(s.marker_end for s in by) and g.end <= cue.start for g in frame.groups)):
                return []
        who = _other_side(frame, cue)
        mentions = unique((*(people([who]) if who else ()), *mentions))
    if not enough(mentions) or any(m.label in ("अपनी", "अपने") for m in mentions if m.kind is MentionKind.PRONOUN) and len(mentions) < 3:
        mentions = tuple(m for m in mentions if m.label not in ("अपनी", "अपने"))
        if not enough(mentions):
            return []
    planned = any(g.aspect == "prospective" and g.end <= cue.start for g in frame.groups)
    prospect = any(view.word(i) in words_of("prospects") for i in (cue.end + 1, cue.end + 2))
    status = Status.PLANNED if planned or prospect else _status(frame, cue, view)
    if status is None:
        return []
    during = view.word(cue.end + 1) in ("दौरान", "अंत", "मौके") or word == "में"
    times = times_in(doc, frame) if during else times_in(doc, frame, end=cue.start)
    copular = frame.verb is not None and frame.verb.stem in ("हो", "रह") and word != "के"
    place = setting(doc, frame) if during or copular else setting(doc, frame, end=cue.start)
    form = "phone" if phone(view, frame) else cue.form
    again = view.word(frame.start) in ("यह", "ये") and copular
    return [report(doc, frame, "meeting.presupposed", mentions, times, place, status, form, anaphoric=again)]


def _other_side(frame: Frame, cue: Cue) -> Slot | None:
    """Return the subject of the frame, also an oblique one after 'मुलाकात के बाद'; else that of the clause before."""
    who = subject(frame)
    if who is not None:
        return who
    before = frame.previous
    if before is not None and frame.opener in ("लेकिन", "और", "मगर", "पर", "जबकि"):
        return next((s for s in before.slots if s.case in ("को", "ने", "") and s.has_people), None)
    return None


def _is_role_noun(view: View, cue: Cue) -> bool:
    """Tell whether 'से' or 'के' after the noun is part of something else: 'बैठक से जुड़े', 'बैठक के एजेंडे'."""
    word, nxt = view.word(cue.end), view.word(cue.end + 1)
    if word == "से":
        return nxt not in ("पहले", "पूर्व", "ठीक")
    if word == "के":
        return nxt not in ("दौरान", "बाद", "पहले", "अंत", "मौके", "अवसर", "कुछ", "समय", "वक्त", "तुरंत", "ठीक", "अगले", "दो")
    return False


def _adjacent(view: View, frame: Frame, slot: Slot, cue: Cue) -> bool:
    """Tell whether a slot stands by the noun: only slots, places, participles and a few adjectives between them."""
    others = {i for s in frame.slots for i in range(s.start, s.marker_end)} | {
        i for p in frame.places for i in range(p.start, p.end + 1)
    }
    verbs = {i for g in frame.groups for i in range(g.start, g.end)}
    times = {i for t in view.doc.spans.get("khabar_times", ()) for i in range(t.start, t.end + 1)}
    between = [i for i in range(slot.marker_end, cue.start) if i not in others | verbs | times]
    if any(g.finite and slot.end <= g.start < cue.start for g in frame.groups):
        return False
    if any(view.word(i) in ("ने", "को", "से", "कि") for i in range(slot.marker_end, cue.start) if i not in others):
        return False
    return len([i for i in between if view.word(i)[:1].isalnum()]) <= 4


def _status(frame: Frame, cue: Cue, view: View) -> Status | None:
    """Return the status of a presupposed meeting from the verb of its clause."""
    verb = frame.verb
    if view.word(cue.end) == "से" and view.word(cue.end + 1) in ("पहले", "पूर्व") and verb is not None and verb.tense == "future":
        return Status.PLANNED
    if verb is not None and verb.stem == "हो" and verb.negated and view.word(cue.end) != "के":
        return None
    return Status.OCCURRED


def dinner(view: View, frame: Frame) -> str | None:
    """Return 'dinner' where a frame tells that they met at table: 'रात के खाने पर मुलाकात की'."""
    forms = [c.form for c in find(view, frame, "nouns") if c.form in ("dinner", "lunch")]
    return forms[0] if forms else None


def enough(mentions: tuple[Mention, ...]) -> bool:
    """Tell whether there are two who met, one of them a person."""
    return count(mentions) >= 2 and any(m.kind in PEOPLE for m in mentions)


def report(
    doc: Doc, frame: Frame, rule: str, mentions: tuple[Mention, ...], times: tuple[TimeExpression, ...],
    place: Mention | None, status: Status, form: str | None, *, anaphoric: bool = False,
) -> MeetingReport:  # fmt: skip
    """Return the report of a meeting told by a frame."""
    return MeetingReport(
        passages=(passage_of(doc, frame),), rule=rule, times=times, place=place, status=status, participants=mentions,
        form=form, anaphoric=anaphoric,
    )  # fmt: skip


__all__ = ["deictic", "dinner", "enough", "of_nouns", "phone", "report"]
