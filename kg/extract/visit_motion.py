"""Frames -> visits told by a verb of going: 'X राजधानी पहुंचे', 'X के लिए रवाना हुए', 'मेला देखने गए', 'कनकपुर पहुंचने पर X ने'.

Only people visit: a train that arrives, a price that comes down and an illness that comes are none.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, own_subject, times_in
from kg.extract.events_frame import PEOPLE, Frame, following, passage_of, time_spans
from kg.extract.events_status import has_been, is_going, is_unreal, status_of
from kg.extract.silence import no_event
from kg.extract.view import View
from kg.extract.visit_houses import receives
from kg.extract.visit_infinitive import as_told, is_doubted, is_rumoured, is_told_of
from kg.extract.visit_kinds import sight
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_places import departing, goals
from kg.extract.visit_subjects import dressed, welcomed
from kg.extract.visit_times import later_times, of_journey, sole_times
from kg.extract.visit_travellers import planner, visitors
from kg.language.closed import closed_classes
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import Mention, Status, TimeExpression, VisitReport

_GONE = ("गए", "गये", "गई", "गया", "गयी", "जाएं", "जाएग", "आए", "आये", "आई", "आया", "आयी")  # 'चले गए', 'चले आए'


def of_motion(doc: Doc, frame: Frame) -> list[VisitReport]:
    """Return the visits that the verbs of one frame tell."""
    view: View = doc._.khabar_view
    out: list[VisitReport] = []
    for group in frame.groups:
        if not moves(view, group):
            continue
        places = goals(doc, frame, group) or [p for p in [_sight(view, frame, group)] if p]
        places = [p for p in places if not receives(view, frame, group, p)]
        arriving = on_arrival(view, group)
        who = visitors(doc, frame, group, tuple(places)) or (who_then(doc, frame, group) if arriving else ())
        status = going(doc, frame, group) if not arriving else _then(doc, frame)
        if not places or not who or status is None or (status is Status.DENIED and group.tense != "past"):
            if view.rejections is not None:
                view.reject("visit", group.start, group.end, lacking(places, who, no_event(group, frame.verb)))
            continue
        main = group is frame.verb
        times = (
            later_times(doc, frame, group) or inherited_times(doc, frame)
            if main
            else times_in(doc, frame, end=group.end) or sole_times(doc, frame, group)
        )
        times = of_journey(doc, frame, times)
        out.extend(
            VisitReport(
                passages=(passage_of(doc, frame),), rule="visit.verb" if main else "visit.participle", times=times,
                status=status, visitors=who, destination=place, host=inviter(frame), transport=transport(view, frame),
                purpose=purpose(view, frame, group, place),
            )
            for place in places
        )  # fmt: skip
    return out


def on_arrival(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb says what another followed at once: 'राजधानी [पहुंचते ही] X ने'."""
    return group.form is Form.IMPERFECTIVE and view.word(group.end) == "ही" and not group.negated


def clause_after(doc: Doc, frame: Frame) -> Frame | None:
    """Return the frame after one in its sentence."""
    after = following(doc, frame)
    return after if after is not None and after.sentence is frame.sentence else None


def who_then(doc: Doc, frame: Frame, group: VerbGroup) -> tuple[Mention, ...]:
    """Return the subject of the clause that follows an arrival, or who is welcomed there."""
    view: View = doc._.khabar_view
    after = clause_after(doc, frame) if group is frame.verb else frame
    slots = [s for s in after.slots if s.start >= group.end and s.has_people] if after is not None else []
    guest = next((s for s in slots if after is not None and welcomed(view, after, s)), None)
    guest = guest or (dressed(view, after, group.end) if after is not None else None)
    own = own_subject(after) if after is not None else None
    slot = guest or (own if own is not None and own.start >= group.end else None)
    return tuple(m for m in slot.mentions if m.kind in PEOPLE) if slot is not None else ()


def _then(doc: Doc, frame: Frame) -> Status | None:
    """Return the status of an arrival from the clause that follows it."""
    after = clause_after(doc, frame)
    verb = after.verb if after is not None else frame.verb
    if is_unreal(doc, frame) or (after is not None and is_unreal(doc, after)):
        return None
    return Status.PLANNED if verb is not None and verb.tense == "future" else Status.OCCURRED


def lacking(places: Sequence[Mention], who: Sequence[Mention], no_event: str) -> str:
    """Say what a journey lacks that tells no visit: a place to go to, a person who goes, or the fact."""
    open_ = [what for what, found in (("no place to go to", places), ("no person who goes", who)) if not found]
    return " and ".join(open_) + " is found" if open_ else no_event


def going(doc: Doc, frame: Frame, group: VerbGroup) -> Status | None:
    """Return the status of a journey: who is coming has not come yet ('भारत आ रहे हैं')."""
    status = status_of(doc, frame, group)
    view: View = doc._.khabar_view
    off = set(view.words[group.end : frame.end]) & visit_words("cancelled")
    if is_doubted(view, group):
        return None
    if is_told_of(view, frame, group):
        return as_told(view, frame, group)
    ahead = is_rumoured(view, group) or planner(view, frame, group) is not None
    if status is None and ahead and not is_unreal(doc, frame):
        return Status.PLANNED
    if status is Status.PLANNED and was_first(view, frame, group):
        return Status.OCCURRED
    if group.form is Form.INFINITIVE and group is not frame.verb and status is Status.PLANNED and off:
        return Status.CANCELLED  # 'जाने का कार्यक्रम रद्द कर दिया'
    if group.aspect == "progressive" and group.tense == "present" and group.negated and status is Status.DENIED:
        return Status.CANCELLED  # 'नहीं जा रहे हैं': not going
    if status is Status.DENIED and any(g.form is Form.INFINITIVE and g.end == group.start for g in frame.groups):
        return None  # 'राजनीति करने नहीं आए': not what for he came
    if group.form is Form.CONJUNCTIVE and _for_others(view, frame, group):
        return None
    coming = group.aspect == "progressive" and group.tense == "present" and not group.negated
    return Status.PLANNED if status is Status.OCCURRED and coming else status


def _for_others(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a participle goes with an infinitive that somebody is told or wishes: 'X से जाकर [मिलने को कहा]'."""
    later = [g for g in frame.groups if g.start >= group.end and g.form is not Form.CONJUNCTIVE]
    for after in later:
        told = any(s.case == "ने" and group.end <= s.start < after.start for s in frame.slots)
        if after.form is not Form.INFINITIVE or after is frame.verb or told:
            return False  # 'राजधानी पहुंचकर [X ने] मदद देने का एलान किया'
        if view.word(after.end) in ("को", "की", "का") or view.words[after.end : after.end + 2] == ("के", "लिए"):
            return True
        if view.word(after.end) not in ("और", "तथा", "एवं", "व", ","):
            return False  # 'जाकर [मिलने और उन्हें मनाने] को कहा'
    return False


def was_first(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether somebody is said to have gone first: 'राजधानी जाने वाली वह देश की [पहली] नेता हैं'."""
    main = frame.verb
    if group.aspect != "prospective":
        return False
    is_one = main is not None and main.stem in ("हो", "बन")
    until = frame.end if is_one else group.end + 1  # 'राजधानी पहुंचने वाले पहले लेखक X ने कहा'
    return any(view.word(i) in visit_words("ordinals") for i in range(group.end, until))


def moves(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb group is one of going; 'जाना जाता है' is known, 'ले गए' took away."""
    if departing(view, group):
        return not (group.stem == "कर" and not group.passive and view.word(group.start - 1) == "रवाना")
    if has_been(group):
        return True
    if group.stem not in visit_words("verbs"):
        return is_going(group)
    if group.stem == "चल":
        return any(w.startswith(_GONE) for w in group.words)
    words = [w for w in group.words if w not in closed_classes().negations]
    known = group.stem == "जा" and len(words) > 1 and words[1].startswith("जा")  # 'जानी जाती है': is known
    return group.modality != "begin" and not known and not (group.stem == "जा" and group.passive)


def inviter(frame: Frame) -> Mention | None:
    """Return who invited: 'X के निमंत्रण पर'."""
    slot = frame.slot("के निमंत्रण पर")
    return slot.mentions[-1] if slot is not None else None


def transport(view: View, frame: Frame) -> str | None:
    """Return the means of travel: 'ट्रेन से'."""
    for chunk in frame.chunks:
        if chunk.case == "से":
            for start in range(chunk.start, chunk.end):
                if " ".join(view.words[start : chunk.end]) in visit_words("transport"):
                    return view.text(start, chunk.end)
    return None


def purpose(view: View, frame: Frame, group: VerbGroup, place: Mention) -> str | None:
    """Return what for: the phrase in 'के लिए', or the infinitive of purpose with its object ('मेला देखने')."""
    for chunk in frame.chunks:
        if chunk.case == "के लिए" and chunk.marker_end <= group.start:
            start = _phrase_start(view, frame, chunk.start)
            passage = view.passage(start, chunk.end)
            if not passage.start <= place.passage.start < passage.end and not _names_somebody(
                frame, chunk.start, chunk.end
            ):
                return view.text(start, chunk.end)
    for verb in frame.groups:
        infinitive = verb.form is Form.INFINITIVE and not view.is_postposition(verb.end)
        if infinitive and (is_going(verb) if verb is group else verb.end <= group.start):
            start = _phrase_start(view, frame, verb.start)
            return view.text(start, verb.start + 1)
    return None


def _names_somebody(frame: Frame, start: int, end: int) -> bool:
    return any(start <= s.end - 1 < end and s.has_people for s in frame.slots)


def _phrase_start(view: View, frame: Frame, at: int) -> int:
    """Return where the phrase that a purpose ends begins: back over genitives, में, and bare nouns."""
    start = min([at, *(g.start for g in frame.groups if g.start <= at < g.end)])
    times = {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end)}
    for chunk in reversed([c for c in frame.chunks if c.end <= start or c.start <= start < c.end]):
        reach = chunk.case in ("का", "में") or chunk.start <= start < chunk.end or (not chunk.case and chunk.end == start)
        if not reach or chunk.marker_end < start:
            break
        slots = [s.end for s in frame.slots if chunk.start <= s.end - 1 < chunk.end and s.case == ""]
        marked = [i + 1 for i in range(chunk.start, chunk.end) if i in times]
        start = max([chunk.start, *(e for e in (*slots, *marked) if e < at)])
        if start > chunk.start:
            break
    return start


def _sight(view: View, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return the place that somebody goes to see, also one named by a common noun: 'इस दरगाह पर चादर चढ़ाने आए'."""
    for verb in frame.groups:
        if (verb.form is Form.INFINITIVE and verb.end <= group.start) or (verb is group and is_going(group)):
            before = [p for p in frame.places if 0 <= verb.start - p.end <= 3 and view.word(p.end) != "से"]
            if before and verb.stem in ("देख", "घूम", "चढा"):
                return before[-1].mention
            if verb.stem in ("देख", "घूम"):
                return sight(view, verb.start - 1 - (view.word(verb.start - 1) == "को"))
            if view.word(verb.start - 2) == "पर" and verb.stem == "चढा":
                return sight(view, verb.start - 3)
    return None


def report(
    doc: Doc, frame: Frame, rule: str, who: tuple[Mention, ...], place: Mention, times: tuple[TimeExpression, ...],
    status: Status,
) -> VisitReport:  # fmt: skip
    """Return the visit that a whole clause tells."""
    return VisitReport(
        passages=(passage_of(doc, frame),), rule=rule, times=times, status=status, visitors=who, destination=place,
        transport=transport(doc._.khabar_view, frame),
    )  # fmt: skip
