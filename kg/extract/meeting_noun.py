"""Frames -> meetings told by a noun: 'X ने Y से मुलाकात की', 'Y के साथ बैठक के दौरान X', 'उनकी बातचीत ठोस थी'.

With a light verb the noun tells the meeting; without one it presupposes it, if both sides stand by it or the clause's
subject is the other side. 'भेंट' with a thing given is a gift, 'मुलाकात की इच्छा' a wish.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, setting, subject, times_in
from kg.extract.events_frame import Frame, Slot
from kg.extract.events_status import is_unreal as is_unreal_frame
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_apart import each_alone, split
from kg.extract.meeting_bare import bare
from kg.extract.meeting_cues import (
    Cue,
    attached,
    called,
    count,
    find,
    governor,
    hosted,
    is_unreal,
    people,
    reject,
)
from kg.extract.meeting_one_side import is_one_side
from kg.extract.meeting_presupposed import presupposed
from kg.extract.meeting_reach import WITH
from kg.extract.meeting_report import dinner, enough, is_contest, phone, report, too_few
from kg.extract.meeting_setting import place_of, times_of
from kg.extract.meeting_talk import talks
from kg.extract.meeting_unsaid import both_of, unsaid
from kg.extract.silence import UNREAL, no_event
from kg.extract.view import OWN, View
from kg.language.closed import closed_classes
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport, MentionKind, Status, TimeExpression

_GIVEN = ("में", "स्वरूप", "के", "की")


def of_nouns(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meetings that the nouns of one frame tell."""
    view: View = doc._.khabar_view
    if is_unreal_frame(doc, frame):
        for cue in find(view, frame, "nouns"):
            reject(view, cue, UNREAL)
        return []
    out: list[MeetingReport] = []
    for cue in [*find(view, frame, "nouns"), *talks(doc, view, frame)]:
        out.extend(_of_cue(doc, view, frame, cue))
    return out


def _of_cue(doc: Doc, view: View, frame: Frame, cue: Cue) -> list[MeetingReport]:
    if view.word(cue.start) in words_of("facing") and is_contest(view, frame):
        reject(view, cue, "rivals who come face to face")
        return []
    group = governor(view, frame, cue)
    if view.word(cue.start) == "सामना" and not _came_face_to_face(group):
        reject(view, cue, "something that is faced")
        return []
    if is_unreal(view, cue) or _is_gift(view, frame, cue):
        reject(
            view, cue, "something that is given" if _is_gift(view, frame, cue) else "only wished, offered or spoken of"
        )
        return []
    plural = view.word(cue.end - 1).endswith(("ों", "ें")) and view.word(cue.start) not in words_of("talk")
    if plural and not any(_is_somebody(s) for s in attached(view, frame, cue)):
        reject(view, cue, "a plural without the other side: no one meeting")
        return []  # 'दल की कई बैठकों में हिस्सा लिया', 'नेताओं के साथ X की बैठकों का दौर': no one meeting
    if _is_called_off(view, frame, cue):
        return _told(doc, view, frame, cue, group, Status.CANCELLED)
    if group is not None:
        status = status_of(doc, frame, group)
        fixed = any(view.word(i) in words_of("fixed") for i in range(cue.end, group.start))
        copular = group.aspect == "" or view.word(group.start - 1) in words_of("fixed")
        if status is Status.OCCURRED and copular and fixed:
            status = Status.PLANNED  # 'उनकी मुलाकात तय है'
        if status is None:
            reject(view, cue, lambda: no_event(group, frame.verb))
        if group.stem == "हो" and group.aspect == "" and view.word(group.start - 1) in words_of("not_held"):
            reject(view, cue, "says of a meeting what it is not")
            return []  # 'X और Y के बीच बातचीत बंद है'
        if status is Status.DENIED and group.stem == "हो" and group.aspect == "":
            reject(view, cue, "says of a meeting what it is not")
            return []  # 'यह उनकी पहली मुलाकात नहीं है': it is not the first
        return _told(doc, view, frame, cue, group, status) if status else []
    return presupposed(doc, view, frame, cue) or bare(doc, view, frame, cue)


def _came_face_to_face(group: VerbGroup | None) -> bool:
    """Tell whether 'सामना' is that of two people: 'X का Y से सामना [हुआ]', not 'सामना किया' (faced a trouble)."""
    return group is not None and group.stem == "हो" and group.aspect == "perfective" and not group.negated


def _is_somebody(slot: Slot) -> bool:
    """Tell whether a slot says with whom a meeting was, and not with which crowd."""
    return slot.case in WITH and any(m.kind is not MentionKind.GROUP for m in slot.mentions)


def _is_called_off(view: View, frame: Frame, cue: Cue) -> bool:
    """Tell whether a meeting is called off: 'बैठक को रद्द किया', 'बैठक अंतिम समय में खराब मौसम के कारण टल गई'."""
    reach = 4 if view.word(cue.end) in closed_classes().postpositions else 10
    return any(view.word(i) in words_of("cancelled") for i in range(cue.end, min(cue.end + reach, frame.end)))


def _is_gift(view: View, frame: Frame, cue: Cue) -> bool:
    """Tell whether 'भेंट' is something given or destroyed: 'को ... भेंट की', 'भेंट में मिला', 'आग की भेंट चढ़ी'."""
    if view.word(cue.start) != "भेंट" or view.words[cue.end : cue.end + 2] in (
        ("के", "दौरान"),
        ("के", "समय"),
        ("के", "बाद"),
    ):
        return False
    given = any(s.case == "को" for s in frame.slots) and not any(s.case in ("से", "के साथ") for s in frame.slots)
    stems = {g.stem for g in frame.groups}
    handed = view.word(cue.end) in _GIVEN and bool(stems & {"दे", "मिल", "चढ", "सौंप"})
    return (
        given
        or handed
        or view.word(cue.end).startswith("चढ")
        or (any(s.case == "को" for s in frame.slots) and "मिल" in stems)
    )


def _told(
    doc: Doc, view: View, frame: Frame, cue: Cue, group: VerbGroup | None, status: Status | None
) -> list[MeetingReport]:
    """Return the meetings of a noun with its verb: several, where each has its own 'से'."""
    if status is None:
        return []
    slots = (
        attached(view, frame, cue, group.start if group else None)
        if group is None or group.end > cue.start
        else _inverted(frame, group)
    )
    sides = [s for s in slots if s.case in ("से", "के साथ", "के अलावा")]
    rest = [s for s in slots if s not in sides and s.case != ""]
    only = all(m.kind is MentionKind.PRONOUN for s in sides for m in s.mentions)  # 'Y को बुलाकर [उनसे] बात की'
    sides = hosted(frame, (called(frame, cue.start) if only else []) or sides)
    who = _subject_of(frame, group) if _wants_subject(slots, group) else None
    if group is not None and group.end <= cue.start and who is not None and who in frame.slots and who not in slots:
        who = None  # it is the subject of the clause before in a headline
    if who is not None and who.case == "ने" and cue.form != "dinner":
        rest = [s for s in rest if s.case != "का"]  # 'Z की गजलों पर X और Y ने चर्चा की'
    base = tuple(m for m in people([*([who] if who else []), *rest]) if m.label not in OWN)  # '[अपने] आवास पर'
    base = base or unsaid(view, frame, sides, cue.start, cue.end)
    base = both_of(view, frame, base) if not sides else base
    form = "phone" if phone(view, frame) else cue.form or dinner(view, frame)
    rule = "meeting.light-verb" if group is not None else "meeting.called-off"
    out = []
    for mentions, span in split(view, frame, sides):
        times = times_of(doc, frame) if span is None else _own_times(doc, frame, span)
        place = place_of(doc, frame, group) if span is None else setting(doc, frame, *span)
        place = None if form == "phone" else place
        out += [
            replace(report(doc, frame, rule, everybody, times, place, status, form), one_side=mentions)
            for everybody in each_alone(view, frame, base, mentions)
            if enough(everybody) and (base or not sides)
        ]
    if not sides and who is not None and is_one_side(view, frame, cue.start):
        out = []
    if not out:
        reject(view, cue, lambda: too_few(people([*([who] if who else []), *slots])))
    return out


def _inverted(frame: Frame, group: VerbGroup) -> list[Slot]:
    """Return the slots of an inverted clause: those behind the verb before it ('दी जर्सी, Y से नहीं हुई भेंट')."""
    start = max((g.end for g in frame.groups if g.end <= group.start), default=frame.start)
    return [s for s in frame.slots if s.start >= start]


def _wants_subject(slots: list[Slot], group: VerbGroup | None) -> bool:
    """Tell whether the subject is the other side: always with करना, else where one side alone stands by the noun."""
    return (group is not None and group.stem not in ("हो", "चल", "रह")) or count(people(slots)) < 2


def _subject_of(frame: Frame, group: VerbGroup | None) -> Slot | None:
    """Return the subject: with होना only its own or that of the clause right before 'और'."""
    if group is not None and group.stem not in ("हो", "चल", "रह"):
        due = frame.slot("को") if group is frame.verb and group.modality == "must" else None  # 'उन्हें Y से वार्ता करनी है'
        by = frame.slot("की ओर से") if group.passive else None  # 'X की ओर से Y के साथ बैठक की गई'
        return subject_of_infinitive(frame, group) or due or subject(frame) or by
    before = frame.previous if frame.opener in ("और", "तथा", "एवं") else None
    return own_subject(frame) or (own_subject(before) if before is not None else None)


def subject_of_infinitive(frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whose an infinitive is: '[X के] Y से मिलने की संभावना है', or 'Y से मिलने आए [X] ने'."""
    if group.form is not Form.INFINITIVE or group is frame.verb:
        return None
    ends = {group.end, *(g.end for g in frame.groups if g.start == group.end)}
    after = (s for s in frame.slots if s.start in ends and s.has_people and s.case != "से")
    came = next((s for s in after if s.mentions[0].kind is not MentionKind.PRONOUN), None)  # 'मिलने [उनके] घर पहुंचे'
    if came is not None or own_subject(frame) is not None:
        return came
    end = group.end + 1  # 'Y से मिलने का [X का] इरादा था'
    return next(
        (s for s in frame.slots if s.case == "का" and s.has_people and (s.end <= group.start or s.start == end)), None
    )


def _own_times(doc: Doc, frame: Frame, span: tuple[int, int]) -> tuple[TimeExpression, ...]:
    return times_in(doc, frame, *span) or times_in(doc, frame)
