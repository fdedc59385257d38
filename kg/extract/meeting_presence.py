"""Frames -> who took part in a meeting or was also there: 'बैठक में A और B भी मौजूद थे', 'रात्रिभोज में A और B शामिल हुए'.

Such a clause adds to the meeting told before ('इस बैठक में', 'इस दौरान', 'जिसमें'); with a date, a place or a future of its
own it tells a meeting itself ('23 जून की बैठक में A और B भाग लेंगे').
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import setting, times_in, unique
from kg.extract.events_frame import GENITIVES, PEOPLE, Frame, Slot, passage_of
from kg.extract.events_status import is_unreal, status_of, words_of
from kg.extract.meeting_cues import Cue, attached, count, find, people
from kg.extract.meeting_reach import ROUNDS
from kg.extract.meeting_report import enough, report
from kg.extract.view import View
from kg.language.normalise import shadow
from kg.language.word_classes import WordClass
from kg.model import MeetingReport, Mention, MentionKind, Status

_RELATIVE = frozenset({"जिसमें", "जिनमें", "जहां"})
_THEREIN = frozenset({"इसमें", "उसमें"})
_TO_THE_HOUSE = 5  # words from an owner to the noun of his house
_GAP = 4  # characters between a meeting and a sentence that goes on from it
_HOSTING = frozenset({"रख", "दे", "कर"})
_DURING = frozenset({("के", "दौरान"), ("के", "समय"), ("के", "वक्त"), ("के", "मौके"), ("के", "अवसर")})
_BODIES = frozenset({WordClass.ORGANIZATION, WordClass.COMMON, WordClass.DICTIONARY, WordClass.HEAD})


def of_presence(doc: Doc, frame: Frame, before: list[MeetingReport]) -> list[MeetingReport]:
    """Return the report of who was at a meeting, or nothing where a frame tells no presence."""
    view: View = doc._.khabar_view
    if not _tells_presence(view, frame) or is_unreal(doc, frame):
        return []
    cue, pointing = _meeting_of(view, frame, before)
    if cue is None and not pointing:
        return []
    status = status_of(doc, frame, frame.verb) if frame.verb else Status.OCCURRED
    if status is None and frame.verb is not None and frame.verb.aspect == "imperfective" and not frame.verb.negated:
        status = Status.OCCURRED  # 'बैठक में बैठे दिखाई देते हैं': the picture shows what was
    mentions = people(
        [
            s
            for s in frame.slots
            if s.has_people
            and (s.case in ("", "ने", "के साथ", "के अलावा") or _honoured(view, s, cue) or _chairs(view, frame, s, cue))
        ]
    )
    mentions = tuple(m for m in mentions if m.person == 3)
    if cue is not None and view.word(cue.end - 1).endswith("ों") and len(mentions) < 2:
        return []  # 'कई बैठकों में हिस्सा लिया': no one meeting
    if status in (None, Status.DENIED, Status.CANCELLED) or not any(m.kind in PEOPLE for m in mentions):
        return []
    both = _attended(doc, frame, cue, mentions, status) if cue is not None and status is not None else []
    both = both or (_at_a_house(doc, frame, cue, mentions, status, before) if cue is not None else [])
    if both:
        return both
    host = _host(view, frame)
    if host and before and frame.previous is not None and before[-1].passages[0] == passage_of(doc, frame.previous):
        return [replace(_added(doc, view, frame, None, mentions, status), form=before[-1].form)]  # its guest is told
    if host:
        return [_of_hosted(doc, frame, unique((*host, *mentions)), status)]
    return [_added(doc, view, frame, cue, mentions, status)]


def _attended(doc: Doc, frame: Frame, cue: Cue, mentions: tuple[Mention, ...], status: Status) -> list[MeetingReport]:
    """Return the meeting of two who stand by its noun, with who was there: '[X और Y] की मुलाकात के दौरान Z भी मौजूद थे'."""
    owners = people(attached(doc._.khabar_view, frame, cue))
    if not enough(owners):
        return []
    times, place = times_in(doc, frame), setting(doc, frame)
    told = report(doc, frame, "meeting.attended", owners, times, place, status, cue.form)
    return [replace(told, present=tuple(m for m in mentions if m not in owners))]


def _at_a_house(
    doc: Doc, frame: Frame, cue: Cue, mentions: tuple[Mention, ...], status: Status | None, before: list[MeetingReport]
) -> list[MeetingReport]:
    """Return the meeting at the house of somebody who was not at the last one: 'X के निवास पर चली मंत्रणा में Z भी बैठे'.

    It is of him and of whom the text goes on about.
    """
    view: View = doc._.khabar_view
    owners = [s for s in frame.slots if s.case == "का" and s.marker_end <= cue.start and _has_house(view, s)]
    host = [m for s in owners for m in s.mentions if m.kind is MentionKind.NAME and m not in mentions]
    known = {m.label for r in before[-1:] for m in (*r.participants, *r.present)}
    if len(host) != 1 or not before or status is None or any(host[0].label in label for label in known):
        return []
    guest = Mention(MentionKind.PRONOUN, "उन्होंने", view.passage(cue.start, cue.end), person=3)
    times, place = times_in(doc, frame), setting(doc, frame)
    told = report(doc, frame, "meeting.attended", (*host, guest), times, place, status, cue.form)
    return [replace(told, present=mentions)]


def _has_house(view: View, slot: Slot) -> bool:
    """Tell whether somebody's house follows his genitive: 'X के [पुणे स्थित निजी निवास पर]'."""
    near = range(slot.marker_end, slot.marker_end + _TO_THE_HOUSE)
    return any(view.word(i) in words_of("houses") and view.word(i + 1) in ("पर", "में") for i in near)


def _tells_presence(view: View, frame: Frame) -> bool:
    words = {view.word(i) for i in frame.tokens}
    stems = {g.stem for g in frame.groups}
    return bool(words & words_of("presence")) or bool(stems & words_of("presence_verbs"))


def _meeting_of(view: View, frame: Frame, before: list[MeetingReport]) -> tuple[Cue | None, bool]:
    """Return the noun in में that names the meeting, or whether the clause points back to one."""
    for cue in find(view, frame, "nouns"):
        after = view.words[cue.end : cue.end + 2]
        if _is_other(view, frame, cue, before):
            return None, False
        if "में" in after or after[:1] == ("पर",) or after in _DURING:
            return cue, True
    if before and _of_delegation(view, frame, before[-1]):
        return None, True
    if any(True for _ in find(view, frame, "pointers")):
        return None, bool(before)
    if before and view.word(frame.start) in _THEREIN and _follows(view, frame, before[-1]):
        return None, True
    told = frame.previous if frame.opener in _RELATIVE else None
    if told is None:
        return None, False
    met = bool(before) and any(g.stem == "मिल" for g in told.groups)  # 'X और Y मिले, जहां Z भी मौजूद थे'
    return None, met or any(True for _ in find(view, told, "nouns"))


def _follows(view: View, frame: Frame, last: MeetingReport) -> bool:
    """Tell whether a sentence begins where a meeting was just told: 'Y के साथ बैठक की। [इसमें] Z ने भी हिस्सा लिया'."""
    end = max(p.end for p in last.passages)
    return 0 <= view.passage(frame.start, frame.end).start - end <= _GAP


def _is_other(view: View, frame: Frame, cue: Cue, before: list[MeetingReport]) -> bool:
    """Tell whether a body of which the text told no meeting owns the noun: '[यूरोपीय संघ के] सम्मेलन में X भी शामिल हुए'."""
    at = cue.start - 1
    while at > frame.start and not view.is_closed(at):
        at -= 1  # 'मंत्रिमंडल की [आपात] बैठक'
    owner = at - 1
    owned = view.word(at) in GENITIVES and view.kind(owner) in _BODIES and owner not in view.in_name
    people_own = any(s.start <= owner < s.end and s.has_people for s in frame.slots)
    if (
        not owned
        or people_own
        or owner in frame.timed
        or view.word(owner) in ROUNDS | words_of("hours")
        or frame.is_place(owner)
    ):
        return False
    return not any(view.word(owner) in shadow(p.exact).split() for r in before for p in r.passages)


def _of_delegation(view: View, frame: Frame, last: MeetingReport) -> bool:
    """Tell whether a clause says who was in the delegation that met: 'प्रतिनिधिमंडल में X और Y शामिल थे'."""
    told = any(view.word(i) in words_of("delegations") and view.word(i + 1) == "में" for i in frame.tokens)
    met = {w for m in (*last.participants, *last.present) for w in shadow(m.label).split()}
    return told and bool(met & words_of("delegations"))


def _honoured(view: View, slot: Slot, cue: Cue | None) -> bool:
    """Tell whether somebody is the guest of honour: 'X के लिए आयोजित रात्रिभोज में'."""
    return cue is not None and slot.case == "के लिए" and view.words[slot.marker_end : cue.start] in ((), ("आयोजित",))


def _chairs(view: View, frame: Frame, slot: Slot, cue: Cue | None) -> bool:
    """Tell whether somebody leads or gives what the noun names: 'X की अध्यक्षता में हुई बैठक में', 'X के दिए रात्रिभोज में'."""
    gives = cue is not None and cue.form == "dinner" and slot.case in ("का", "की ओर से") and slot.has_people
    if cue is None or (slot.case != "के नेतृत्व में" and not gives) or slot.marker_end > cue.start:
        return False
    linking = {i for g in frame.groups for i in range(g.start, g.end)}
    linking |= {
        i
        for i in frame.tokens
        if view.word(i) in ("आयोजित", "उच्चस्तरीय", "एक", "इस", "दिए", "दी", "दिये", "गए", "गई", "राजकीय", "विशेष")
    }
    return set(range(slot.marker_end, cue.start)) <= linking


def _host(view: View, frame: Frame) -> tuple[Mention, ...]:
    """Return who gave the dinner or led the meeting that the clause before tells: 'X ने रात्रिभोज रखा, जिसमें ...'."""
    before = frame.previous
    if frame.opener not in _RELATIVE or before is None or before.verb is None or before.verb.stem not in _HOSTING:
        return ()
    led = any(view.word(i) in ("अध्यक्षता", "मेजबानी", "अगुवाई") for i in before.tokens)
    table = [c for c in find(view, before, "nouns") if c.form == "dinner" or led]
    giver: Slot | None = before.slot("ने")
    alone = not any(s.case in ("से", "के साथ") for s in before.slots)
    return people([giver]) if table and giver and alone else ()


def _of_hosted(doc: Doc, frame: Frame, mentions: tuple[Mention, ...], status: Status) -> MeetingReport:
    """Return the dinner with its host and guests; its time and place stand in the clause of the host."""
    before = frame.previous
    assert before is not None  # noqa: S101  (the host was found there)
    times, place = times_in(doc, before), setting(doc, before)
    passages = (passage_of(doc, frame), passage_of(doc, before))
    return MeetingReport(
        passages=passages,
        rule="meeting.hosted",
        times=times,
        place=place,
        status=status,
        participants=mentions,
        form=next((c.form for c in find(doc._.khabar_view, before, "nouns")), None),
    )


def _added(
    doc: Doc, view: View, frame: Frame, cue: Cue | None, mentions: tuple[Mention, ...], status: Status
) -> MeetingReport:
    """Return who was there, as company of the meeting told before or, where it is dated itself, as its participants."""
    pointed = cue is None or view.word(cue.start - 1) in ("इस", "उस", "इसी", "उसी")
    led = not pointed and any(_chairs(view, frame, s, cue) for s in frame.slots)  # 'X की अध्यक्षता में हुई बैठक में Y भी थे'
    also = not led and "भी" in view.words[frame.start : frame.end + 1]
    form = cue.form if cue is not None else None
    own = times_in(doc, frame, end=cue.start) if cue is not None else ()
    alone = count(mentions) >= 2 and not also and (bool(own) or led or form == "dinner" or status is Status.PLANNED)
    dated = any(not t.duration and t.value for t in own)  # 'मई में हुई उस बैठक में' is no meeting of another month
    times = times_in(doc, frame) if alone or dated else ()
    place = setting(doc, frame) if alone else None
    return MeetingReport(
        passages=(passage_of(doc, frame),), rule="meeting.took-part" if alone else "meeting.present", times=times,
        place=place, status=status, participants=() if also else mentions, present=mentions if also else (), form=form,
        anaphoric=not alone or pointed,
    )  # fmt: skip
