"""Frames -> meetings told by going to somebody: 'X Y के पास गए', 'X ने अस्पताल जाकर Y का हालचाल जाना'.

Who goes and sits down by a person meets him; so does who goes and asks after his health, comforts him or asks his
blessing. Without a way there it may be a call, and a thing that comes to somebody ('फाइल Y के पास पहुंची') meets nobody.

Misses: whose house one goes to without a word of what was done there ('X Y के घर गए'), which is a visit alone.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, own_subject, subject, unique
from kg.extract.events_frame import Frame, Slot
from kg.extract.events_status import MOTION, has_been, is_going, status_of, words_of
from kg.extract.meeting_cues import find, people
from kg.extract.meeting_report import enough, is_contest, report
from kg.extract.meeting_setting import place_of
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import MeetingReport, MentionKind, Status

_KINDS = frozenset({MentionKind.NAME, MentionKind.PRONOUN, MentionKind.ROLE, MentionKind.PAIR})
_NEAR = 40  # tokens before a clause in which it stands that somebody lies in hospital
_GOES_ON = frozenset({"और", "तथा", "एवं"})  # 'X पुणे उतरे [और सीधे Y के पास गए]'
_CASES = frozenset({"का", "को", "से", "के यहां", "के पास"})


def of_courtesies(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meeting of who went to somebody in one frame."""
    view: View = doc._.khabar_view
    for group in frame.groups:
        whom = _gone_to(view, frame, group) or _asked_after(view, frame, group)
        whom = whom or _looks_after(view, frame, group) or _fetched(view, frame, group) or _at_table(view, frame, group)
        who = own_subject(frame) or subject(frame)
        if whom is None or who is None or who is whom or (is_contest(view, frame) and not _is_blessing(view, frame)):
            continue
        mentions = unique((*people([who]), *people([whom])))
        stands = view.words[group.end : group.end + 2] == ("के", "लिए") and frame.verb is not None
        told = frame.verb if stands and frame.verb is not None else group  # 'विदा करने के लिए [मौजूद थे]'
        status = Status.OCCURRED if _learnt(frame, group) else status_of(doc, frame, told)
        if status is None or not enough(mentions) or not all(m.kind in _KINDS for m in mentions):
            continue
        if not any(m.kind is MentionKind.NAME for m in mentions) or any(m.possessor is not None for m in whom.mentions):
            continue
        times, place = inherited_times(doc, frame), place_of(doc, frame, group)
        return [report(doc, frame, "meeting.courtesy", mentions, times, place, status, None)]
    return []


def _is_blessing(view: View, frame: Frame) -> bool:
    """Tell whether a sportsman or candidate goes for a blessing: 'ओलंपिक से पहले X आशीर्वाद लेने Y के पास गए' is no match."""
    return any(view.word(i) in words_of("courtesies") for i in frame.tokens)


def _gone_to(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return to whom a verb of going or sitting down leads: 'X [Y के पास] जा बैठे'; not 'Y के पास से', nor his kin."""
    who = own_subject(frame) or (subject(frame) if frame.opener in _GOES_ON else None)
    if not (has_been(group) or group.stem in (MOTION | {"बैठ"}) - {"लौट", "निकल"}) or who is None or who.case != "":
        return None
    cases = ("के पास", "के यहां") if has_been(group) else ("के पास",)  # 'X Y के यहां हो आए'
    near = next((s for s in frame.slots if s.case in cases and s.has_people and s.end <= group.start), None)
    aside = near is None or view.word(near.marker_end) == "से" or not all(m.kind in _KINDS for m in who.mentions)
    aside = aside or (near is not None and WordClass.KINSHIP in (view.kind(near.start), view.kind(near.start - 1)))
    return None if aside else near


def _looks_after(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whom one goes to see in hospital: '[Y को] देखने अस्पताल पहुंचे'."""
    goes = any(g.stem in MOTION and g.start >= group.end for g in frame.groups)
    sick = any(view.word(i) in words_of("sickbeds") for i in frame.tokens) or _is_ill(view, frame)
    if group.stem != "देख" or group.form is not Form.INFINITIVE or not goes or not sick:
        return None
    return next((s for s in frame.slots if s.case == "को" and s.has_people and s.marker_end == group.start), None)


def _is_ill(view: View, frame: Frame) -> bool:
    """Tell whether the text right before says that somebody is in hospital: 'Y अस्पताल में भर्ती हैं। X उन्हें देखने आए'."""
    before = [*range(max(0, frame.start - _NEAR), frame.start), *frame.tokens]  # 'बीमार Y को देखने आईं'
    return any(view.word(i) in words_of("ill") for i in before)


def _fetched(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whom one comes for to a terminal: '[Y को] लेने हवाई अड्डे पहुंचे', '[उन्हें] विदा करने स्टेशन तक आए'."""
    goes = any(g.stem in MOTION and g.start >= group.end for g in frame.groups) or is_going(group)
    goes = goes or any(view.word(i) in words_of("there") for i in frame.tokens if i >= group.end)
    terminal = any(view.word(i) in words_of("terminals") for i in frame.tokens)
    arrived = (g for g in frame.groups if g.form is Form.INFINITIVE and g.stem in ("आ", "पहुंच"))
    terminal = terminal or any(view.word(g.end) == "पर" for g in arrived)  # 'राजधानी आने पर Y उन्हें लेने पहुंचे'
    start = group.start - (view.word(group.start - 1) in words_of("fetching"))
    fetches = group.stem == "ले" or (group.stem == "कर" and start < group.start)
    if group.form is not Form.INFINITIVE or not (goes and terminal and fetches) or frame.opener == "जहां":
        return None
    return next((s for s in frame.slots if s.case in ("को", "का") and s.has_people and s.marker_end == start), None)


def _at_table(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return to whose house one goes for a meal: '[Y के यहां] रात के खाने पर गए'."""
    meal = any(
        t.end <= group.start and view.word(t.start) in words_of("meal_calls") for t in find(view, frame, "tables")
    )
    if group.stem not in MOTION - {"लौट", "निकल"} or not meal:
        return None
    return next((s for s in frame.slots if s.case == "के यहां" and s.has_people), None)


def _learnt(frame: Frame, group: VerbGroup) -> bool:
    """Tell whether 'जाना' is 'learnt', not 'to go': 'हालचाल जाना' at the end of a clause without a verb."""
    return group.words == ("जाना",) and frame.verb is None and group is frame.groups[-1]


def _asked_after(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whose health, blessing or comfort a verb is about, if one went there: 'अस्पताल जाकर [Y का] हालचाल जाना'."""
    done = group.stem in words_of("courtesy_verbs") or _learnt(frame, group)
    if not done or view.word(group.start - 1) not in words_of("courtesies"):
        return None
    comes = group.form is Form.INFINITIVE and any(g.stem in MOTION and g.start >= group.end for g in frame.groups)
    if not comes and not any(g.stem in MOTION and g.end <= group.start for g in [*frame.groups, *_before(frame)]):
        return None  # 'Y से आशीर्वाद लेने पहुंचे' or 'अस्पताल जाकर Y का हालचाल जाना'
    if any(view.word(i) in words_of("kinfolk") for i in frame.tokens if i < group.start):
        return None
    near = (s for s in frame.slots if s.case in _CASES and s.has_people and s.end < group.start)
    return max(near, key=lambda s: s.end, default=None)


def _before(frame: Frame) -> list[VerbGroup]:
    """Return the verb of the clause that a frame goes on from: 'X Y के घर पहुंचे [और उनका हालचाल जाना]'."""
    before = frame.previous
    joined = before is not None and frame.opener in ("और", "तथा", "एवं") and own_subject(frame) is None
    return [before.verb] if joined and before is not None and before.verb is not None else []
