"""Frames -> meetings told by a verb: 'X Y से मिले', 'A और B मिले', 'चाय पर मिले A और B', 'हाथ मिलाया'.

'मिलना' also means to get: 'X को Y से मदद मिली' has a receiver in को and a thing before the verb, and tells no meeting.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, setting, subject, times_in, unique
from kg.extract.events_frame import PEOPLE, Frame, Slot
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_apart import each_alone, split
from kg.extract.meeting_cues import count, hosted, people
from kg.extract.meeting_earlier import met_earlier
from kg.extract.meeting_got import bare, comes_upon, gets
from kg.extract.meeting_noun import subject_of_infinitive
from kg.extract.meeting_one_side import is_one_side
from kg.extract.meeting_report import are_found, enough, is_contest, phone, report, too_few
from kg.extract.meeting_setting import place_of, times_of
from kg.extract.meeting_unsaid import unsaid
from kg.extract.silence import no_event
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport, Mention, MentionKind, Status

_SPENT = frozenset({"बिता", "गुजार"})


def of_verbs(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meetings that the verbs of one frame tell."""
    view: View = doc._.khabar_view
    out: list[MeetingReport] = []
    for group in frame.groups:
        if _shakes(view, group):
            out.extend(_shook_hands(doc, view, frame, group))
        elif group.stem in ("मिल", "लिपट", "बतिया") or (_face_to_face(view, group) and not is_contest(view, frame)):
            out.extend(_met(doc, view, frame, group))
    return out


def _face_to_face(view: View, group: VerbGroup) -> bool:
    """Tell whether 'आमने-सामने' makes a verb one of meeting; who are so ('हैं') may only disagree."""
    told = group.stem == "बैठ" or (group.stem == "हो" and group.form is not None)
    return told and view.word(group.start - 1) in words_of("face_to_face")


def _met(doc: Doc, view: View, frame: Frame, group: VerbGroup) -> list[MeetingReport]:
    """Return the meetings of a form of मिलना 'meet'."""
    cases = ("से", "के साथ", "के अलावा") if frame.slot("से") else ("से", "के साथ")
    with_ = [s for s in frame.slots if s.case in cases and s.end <= group.start and people([s])]
    with_ = [s for s in with_ if not met_earlier(view, frame, s, group.start)]
    with_ = [s for s in with_ if s.case != "के साथ" or group.form is not Form.CONJUNCTIVE]
    with_ = [s for s in with_ if s.has_people or group.stem != "बतिया"]  # 'मंच से उतरकर उनसे बतियाते रहे'
    after = [s for s in frame.slots if s.case == "से" and s.start >= group.end] if group is frame.verb else []
    with_ = hosted(frame, with_ or after)
    who = _subject_of(view, frame, group)
    spoken = _speaker(view, frame, group, with_) if with_ and who is None else None
    if spoken is not None:
        mentions = unique((*people(with_), spoken))
        place = setting(doc, frame)
        return [report(doc, frame, "meeting.spoken", mentions, times_in(doc, frame), place, Status.OCCURRED, None)]
    if with_ and not gets(view, frame, group, with_[-1]):
        status = None if _is_kept_from(frame, group) else status_of(doc, frame, group)
        if status is None:
            view.reject("meeting", group.start, group.end, lambda: no_event(group, frame.verb))
            return []
        return _each(doc, view, frame, group, with_, who, status)
    status = status_of(doc, frame, group)
    agreed = group.form is Form.INFINITIVE and status is Status.PLANNED
    main = group is frame.verb or agreed or _before_them(view, frame, group)  # 'X और Y मिलने पर राजी हैं'
    told = main and not is_contest(view, frame) and not are_found(view, frame)
    if not with_ and main and status and (came := comes_upon(view, frame, group)):
        times, place = times_of(doc, frame), place_of(doc, frame, group)
        return [report(doc, frame, "meeting.came-upon", came, times, place, status, None)]
    if not with_ and told and _together(view, frame, group):
        own = _both(frame)
        mentions = people([own]) if own else ()
        if status and enough(mentions) and not phone(view, frame) and not is_one_side(view, frame, group.start):
            times, place = times_of(doc, frame), place_of(doc, frame, group)
            return [report(doc, frame, "meeting.met-each-other", mentions, times, place, status, None)]
    got = (
        "something is got, or met as one meets a fate" if with_ else "nobody in से or के साथ, and no two people before it"
    )
    view.reject("meeting", group.start, group.end, got)
    return []


def _is_kept_from(frame: Frame, group: VerbGroup) -> bool:
    """Tell whether who came to meet somebody is stopped on his way: 'Y से मिलने जा रहे X को गेट पर [रोक दिया]'."""
    stopped = frame.verb is not None and frame.verb.stem == "रोक" and not frame.verb.negated
    return stopped and group.form is Form.INFINITIVE and group is not frame.verb


def _speaker(view: View, frame: Frame, group: VerbGroup, with_: list[Slot]) -> Mention | None:
    """Return who speaks, where a quotation leaves out 'I': '“Y से मिलकर अच्छा लगा”, X ने लिखा'."""
    felt = frame.verb is not None and frame.verb.stem in ("लग", "हो", "सीख", "मिल", "रह") and not frame.verb.negated
    was = group.words == ("मिलना",) and frame.verb is not None and frame.verb.tense == "past"  # '“Y से मिलना सुखद था”'
    if frame.clause.quote is None or not (group.form is Form.CONJUNCTIVE or was) or not felt or frame.slot("को"):
        return None
    passage = view.passage(group.start, group.end)
    return Mention(MentionKind.PRONOUN, "मैं", passage, person=1, quoted_by=with_[0].mentions[0].quoted_by)


def _each(
    doc: Doc, view: View, frame: Frame, group: VerbGroup, with_: list[Slot], who: Slot | None, status: Status
) -> list[MeetingReport]:
    out = []
    along = [s for s in frame.slots if s.case == "के नेतृत्व में" or _is_brought(view, s)]
    base = people([*([who] if who else []), *(s for s in along if s is not who)])
    told = group is frame.verb or status is Status.PLANNED or group.form is Form.CONJUNCTIVE
    base = base or (unsaid(view, frame, with_, group.start, group.end) if told else ())
    for mentions, span in split(view, frame, with_):
        if span is not None:
            times, place = times_in(doc, frame, *span) or times_in(doc, frame), setting(doc, frame, *span)
        else:
            times, place = times_of(doc, frame), place_of(doc, frame, group)
        for everybody in each_alone(view, frame, base, mentions):
            if len(everybody) > len(mentions) and enough(everybody):
                met = report(doc, frame, "meeting.verb", everybody, times, place, status, None)
                out.append(replace(met, one_side=mentions))
    if not out:
        view.reject("meeting", group.start, group.end, lambda: too_few((*base, *people(with_))))
    return out


def _is_brought(view: View, slot: Slot) -> bool:
    """Tell whether the subject brings somebody along: '[Z को] साथ लेकर Y से मिले'."""
    return slot.case == "को" and view.words[slot.marker_end : slot.marker_end + 2] == ("साथ", "लेकर")


def _subject_of(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return who met: the subject, also in को with an infinitive or participle ('मुझे उनसे मिलकर खुशी हुई')."""
    if group.participle or group.form is Form.CONJUNCTIVE or (group is frame.verb and group.modality == "must"):
        return subject(frame) or frame.slot("को") or _moved(view, frame, group)
    if group.form is Form.PERFECTIVE and not group.finite:
        return next((s for s in frame.slots if group.end <= s.start <= group.end + 1), None)
    if group.form is Form.INFINITIVE and view.word(group.end + 1) in words_of("chances"):
        return frame.slot("को") or subject(frame)
    return subject_of_infinitive(frame, group) or subject(frame)


def _moved(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whose eyes or heart a meeting moved: 'Y से मिलकर [X] की आंखें भर आईं'."""
    whose = (s for s in frame.slots if s.case == "का" and s.has_people and s.start >= group.end)
    return next((s for s in whose if view.word(s.marker_end) in words_of("moved")), None)


def _before_them(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a participle is the only verb of its clause and who met ends it: 'चाय पर [मिले] दल के X और मंच के Y'."""
    own = own_subject(frame)
    if frame.verb is not None or group.form is not Form.PERFECTIVE or own is None or own.start < group.end:
        return False
    return group is frame.groups[-1] and not any(view.word(i)[:1].isalnum() for i in range(own.end, frame.end))


def _both(frame: Frame) -> Slot | None:
    """Return who met each other: 'both' before a subject told long before: 'X जब आए तो ..., और तभी [दोनों] मिले'."""
    pair = (s for s in frame.slots if s.case == "" and [m.kind for m in s.mentions] == [MentionKind.PAIR])
    return next(pair, None) or own_subject(frame)


def _together(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether 'A और B मिले' tells that they met each other: nobody in को, no thing got."""
    own = _both(frame)
    if own is None or own.case != "" or any(s.case == "को" for s in frame.slots) or count(own.mentions) < 2:
        return False
    if group.stem != "मिल":
        return True  # 'X और Y आमने-सामने बैठे': nothing can be got
    end = own.end if own.end <= group.start else group.start
    return bare(view, frame, group, end) and (own.start >= group.end or bare(view, frame, group, own.end))


def of_time_together(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meeting of two who spent hours together: 'दोनों ने पांच घंटे साथ बिताए', perhaps told elsewhere too.

    Also 'दो घंटे साथ रहे' (were together), where 'साथ' stands right before the verb: not 'Y के साथ दो घंटे भीड़ रही'.
    """
    view: View = doc._.khabar_view
    group = next((g for g in frame.groups if g.stem in _SPENT or _stays_together(view, g)), None)
    own = own_subject(frame)
    times = times_in(doc, frame)
    hours = any(t.duration and (t.value or "").startswith("PT") for t in times)
    hours = hours or (group is not None and _spends_a_day(view, group))
    together = any(view.word(i) == "साथ" for i in frame.tokens)
    if group is None or own is None or not hours or not together or status_of(doc, frame, group) is not Status.OCCURRED:
        return []
    mentions = unique((*people([own]), *people([s for s in frame.slots if s.case == "के साथ"])))
    if not enough(mentions) or any(m.kind not in PEOPLE for m in mentions):
        return []
    place = setting(doc, frame)
    return [report(doc, frame, "meeting.time-together", mentions, times, place, Status.OCCURRED, None, anaphoric=True)]


def _spends_a_day(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb is of spending a day or some time: 'Y के साथ [पूरी शाम] बिताई', '[समय] साथ बिताया'."""
    return group.stem in _SPENT and any(
        view.word(i) in words_of("long_times") for i in range(group.start - 3, group.start)
    )


def _stays_together(view: View, group: VerbGroup) -> bool:
    alone = view.words[group.start - 3 : group.start] == ("बंद", "कमरे", "में")  # 'Y के साथ दो घंटे बंद कमरे में रहे'
    return group.stem in ("रह", "बैठ") and (alone or view.word(group.start - 1) in ("साथ", "एकसाथ"))


def _shakes(view: View, group: VerbGroup) -> bool:
    """Tell whether the verb is of shaking hands or embracing: 'हाथ मिलाया', 'हाथ [मिला] लिया', 'गले लगाया'."""
    if group.stem not in ("मिला", "लगा") and not (group.words == ("मिला",) and view.word(group.start - 1) == "हाथ"):
        return False
    at = group.start - 1 - (view.word(group.start - 1) == "से")  # 'गले [से] लगाया'
    return view.word(at) in words_of("gestures")


def _goes_with(frame: Frame, slot: Slot) -> bool:
    """Tell whether a participle governs somebody: '[Z से] मिलने पहुंचे X ने Y को गले लगाया'."""
    return any(g.start == slot.marker_end and g is not frame.verb and g.stem == "मिल" for g in frame.groups)


def _shook_hands(doc: Doc, view: View, frame: Frame, group: VerbGroup) -> list[MeetingReport]:
    """Return the meeting of 'X ने Y से हाथ मिलाया'; between bodies it is a figure of speech."""
    with_ = [s for s in frame.slots if s.case in ("से", "को", "के साथ") and s.has_people and not _goes_with(frame, s)]
    who = subject(frame)
    mentions = unique((*(people([who]) if who else ()), *people(with_)))
    status = status_of(doc, frame, group)
    told = not (group.form is Form.INFINITIVE and not group.finite and status is Status.PLANNED)
    if status is None or not told or any(m.kind is MentionKind.ORGANIZATION for m in mentions) or not enough(mentions):
        view.reject(
            "meeting", group.start - 1, group.end, lambda: f"a gesture, but {too_few(mentions)}, or not yet made"
        )
        return []
    return [
        report(doc, frame, "meeting.gesture", mentions, times_of(doc, frame), place_of(doc, frame, group), status, None)
    ]
