"""Who goes: the subject of a verb of going, whom a participle stands by, and who is taken along.

A delegation, a motorcade or a plane goes with whose it is: 'X, Y और Z का दल राजधानी पहुंचा' the team of X, Y and Z came.
In a quotation a verb in the first person needs no pronoun: '“कल आ रहा हूं”' 'I am coming tomorrow'.

Whoever another sentence says to be in the delegation is for `kg.extract.visit_members`.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, subject, unique
from kg.extract.events_frame import PEOPLE, Frame, Slot, time_spans
from kg.extract.view import View
from kg.extract.visit_companions import companions, led_by
from kg.extract.visit_infinitive import is_told_of
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_places import flies
from kg.extract.visit_subjects import (
    fronted,
    interrupted,
    is_by_the_way,
    is_whole,
    modified,
    received,
    unsaid,
    welcomed,
)
from kg.extract.visit_teams import aboard, delegation, members
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind, Passage

_FIRST_PERSON = ("हूं", "ऊंगा", "ऊंगी", "ूंगा", "ूंगी")


def visitors(doc: Doc, frame: Frame, group: VerbGroup, goals: tuple[Mention, ...] = ()) -> tuple[Mention, ...]:
    """Return who goes: the nominative subject, what an attributive participle stands by, and relatives taken along."""
    slot = _traveller(doc, frame, group, goals)
    if slot is None:
        me = speaker(doc, frame, group)
        return (me,) if me is not None and not _other_subject(doc._.khabar_view, frame, group, goals) else ()
    found = [m for m in slot.mentions if m.kind in PEOPLE and m.person != 2]
    return (
        unique([*led_by(doc._.khabar_view, frame, slot), *found, *companions(doc._.khabar_view, frame, slot)])
        if found
        else ()
    )


def speaker(doc: Doc, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return the first person that a verb alone names in a quotation: '“कल आ रहा हूं”' (I) am coming tomorrow."""
    first = any(w.endswith(_FIRST_PERSON) for w in group.words) and group is frame.verb
    if not first or frame.clause.quote is None or own_subject(frame) is not None:
        return None
    view: View = doc._.khabar_view
    return Mention(
        MentionKind.PRONOUN, "मैं", view.passage(group.start, group.end), person=1, quoted_by=_utterance(doc, group)
    )


def _utterance(doc: Doc, group: VerbGroup) -> Passage | None:
    """Return the outermost utterance that a verb stands in."""
    around = [q for q in doc.spans.get("khabar_quotations", ()) if q.start <= group.start < q.end]
    first = min((q for q in around if not q._.khabar_scare), key=lambda q: q.start, default=None)
    view: View = doc._.khabar_view
    return view.passage(first.start, first.end) if first is not None else None


def _traveller(doc: Doc, frame: Frame, group: VerbGroup, goals: tuple[Mention, ...]) -> Slot | None:
    view: View = doc._.khabar_view
    main = group is frame.verb
    if not main and group.form is Form.PERFECTIVE and not group.participle:
        return modified(view, frame, group) or (aboard(view, frame) if goals else None)
    if not main and group.form is Form.INFINITIVE:
        return _of_infinitive(view, frame, group)
    goes_first = group.form is Form.CONJUNCTIVE and frame.verb is not None and frame.verb.modality == "must"
    if ((main and group.modality == "must") or goes_first) and frame.slot("को") is not None:
        return frame.slot("को")  # also 'X को राजधानी [जाकर] पुल देखना था'
    if frame.opener == "जो" and frame.slots:
        return frame.slots[0]
    own = own_subject(frame) or _beside_unknown(view, frame, group)
    if own is not None and (own.case == "" or not main or flies(view, group)):
        return own
    if own is not None:
        return None
    led = members(doc, frame, group) or delegation(view, frame, group) or (aboard(view, frame) if goals else None)
    sent = frame.opener == "कि" and view.word(frame.start) in visit_words("delegations")  # 'कहा कि [दल] कल मुंबई जाएगा'
    if led is not None or sent or _other_subject(view, frame, group, goals):
        return led
    with_ = frame.slot("के साथ")
    told = fronted(frame) or interrupted(doc, frame)
    with_ = with_ if with_ is not None and with_.mentions[0].possessor is None else None
    return told or with_ or unsaid(doc, frame, group)


def _beside_unknown(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whom a genitive of no name follows: '[X] कनकपुर के रास्ते', '[X] बताशों का डिब्बा ले'."""
    if any(c.case == "ने" for c in frame.chunks):
        return None
    for slot in frame.slots:
        carrying = any(slot.end < g.start < group.start and g.form is Form.CONJUNCTIVE for g in frame.groups)
        plural = carrying and view.word(slot.end).endswith("ों") and view.word(slot.end) not in visit_words("followers")
        things = view.kind(slot.end) is WordClass.UNKNOWN or plural or is_by_the_way(view, frame, slot)
        things = things or _on_purpose(view, frame, slot, group)
        if slot.case == "" and slot.has_people and slot.end <= group.start and things:
            return slot
    return None


def _on_purpose(view: View, frame: Frame, slot: Slot, group: VerbGroup) -> bool:
    """Tell whether a full name stands before what he goes for: '[X] बाढ़ का जायजा लेने राजधानी पहुंचे'."""
    full = is_whole(view, slot)
    chunk = next((c for c in frame.chunks if c.start <= slot.end - 1 < c.end), None)
    if not full or chunk is None or chunk.case != "का" or view.word(slot.end) in visit_words("affairs"):
        return False
    return any(
        g.form is Form.INFINITIVE
        and chunk.marker_end <= g.start < group.start
        and (not view.is_postposition(g.end) or view.words[g.end : g.end + 2] == ("के", "लिए"))
        for g in frame.groups
    )


def _of_infinitive(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return who is meant by an infinitive: 'X के राजधानी पहुंचने पर', 'राजधानी जाने की X की योजना', 'X का आना तय है'."""
    whose = [s for s in frame.slots if s.case == "का" and s.end <= group.start and s.has_people]
    if whose and is_told_of(view, frame, group):
        return whose[-1]
    own = own_subject(frame)
    greeted = view.word(group.end) == "पर" and any(
        view.word(i) in visit_words("welcomes") for i in range(group.end, frame.end)
    )
    follows = greeted or view.word(group.end) in ("की", "का", "के")  # 'X का राजधानी [पहुंचने पर] स्वागत हुआ'
    if whose and (whose[-1].marker.endswith("े") or (own is None and follows)):
        return whose[-1]
    intends = planner(view, frame, group)
    if intends is not None and not whose:
        return intends
    if not whose and _of_a_stranger(view, frame, group):
        return None
    guest = next((s for s in frame.slots if s.start >= group.end and welcomed(view, frame, s)), None)
    if guest is None and own is None:  # 'राजधानी पहुंचने पर X को सलामी दी गई'
        guest = next((s for s in frame.slots if s.start >= group.end and s.case == "को" and s.has_people), None)
    if guest is None and view.word(group.end) == "पर":
        guest = received(view, frame, group.end)
    return (guest if view.word(group.end) in ("पर", "के") else None) or own or subject(frame)


def planner(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return who plans to go: 'राजधानी जाने का भी [X] का इरादा था'."""
    if group.form is not Form.INFINITIVE or view.word(group.end) not in ("का", "की"):
        return None
    later = (s for s in frame.slots if s.case == "का" and s.start >= group.end and s.has_people)
    return next((s for s in later if view.word(s.marker_end) in visit_words("prospects")), None)


def _of_a_stranger(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether an unknown name in a genitive is who goes: '[कनकसेन] के अगले साल राजधानी आने की संभावना'."""
    known = frame.timed | {i for p in frame.places for i in range(p.start, p.end)}
    for chunk in frame.chunks:
        if chunk.case != "का" or chunk.marker_end > group.start or view.word(chunk.marker_end - 1) != "के":
            continue
        strange = all(view.kind(i) is WordClass.UNKNOWN for i in range(chunk.start, chunk.end))
        rest = [i for i in range(chunk.marker_end, group.start) if i not in known and not view.is_closed(i)]
        listed = any(p.start >= chunk.marker_end and p.end <= group.start for p in frame.places)
        if strange and listed and all(view.word(i) in visit_words("adverbs") for i in rest):
            return True
    return False


def _other_subject(view: View, frame: Frame, group: VerbGroup, goals: tuple[Mention, ...]) -> bool:
    """Tell whether something that is no person may be the subject: 'मालगाड़ी राजधानी पहुंची'."""
    places = {i for p in frame.places for i in range(p.start, p.end)}
    places |= {i for i in frame.tokens for g in goals if g.passage.start <= view.doc[i].idx < g.passage.end}
    times = {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end)}
    known = (
        visit_words("adverbs")
        | visit_words("departures")
        | visit_words("journeys")
        | visit_words("ways")
        | visit_words("towns")
        | frozenset({"यहां", "वहां", "बाद", "स्वदेश"})
    )
    for chunk in frame.chunks:
        before = next((i for i in range(chunk.start, chunk.end) if i in times), chunk.end)
        dated = chunk.case == "को" and chunk.start < before < chunk.end  # 'पहला जत्था [शनिवार को] राजधानी पहुंचेगा'
        timely = chunk.case == "पर" and view.word(chunk.end - 1) == "समय"  # '[ट्रेन] समय पर राजधानी पहुंचेगी'
        if (chunk.case and not dated and not timely) or chunk.quote is not None or chunk.start >= group.start:
            continue
        done = [g for g in frame.groups if g.form in (Form.INFINITIVE, Form.CONJUNCTIVE) and g.start == chunk.end]
        if any(g is not group or g.form is Form.INFINITIVE for g in done):
            continue  # 'मेला देखने', 'पत्रकारों को चकमा देकर'
        words = [i for i in range(chunk.start, chunk.end) if i not in places | times and view.word(i)[:1].isalnum()]
        words = [i for i in words if view.kind(i) is not WordClass.NUMBER]
        if any(view.word(i) not in known for i in words):
            return True
    return False
