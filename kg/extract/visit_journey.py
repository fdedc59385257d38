"""Frames -> visits told by a noun: 'X ने राजधानी का दौरा किया', 'X की भारत यात्रा', 'X राजधानी के दौरे पर हैं'.

The place stands right before the noun ('जापान यात्रा') or in a genitive that agrees with it ('जापान की यात्रा'). Without
a place ('दिल का दौरा' heart attack, 'यात्रा का खर्च' cost of travel) there is no visit.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, own_subject, subject, times_in, to_time
from kg.extract.events_frame import PEOPLE, Frame, Slot, passage_of, time_spans
from kg.extract.events_status import is_unreal, status_of
from kg.extract.silence import UNREAL, no_event
from kg.extract.view import OWN, View
from kg.extract.visit_companions import companions
from kg.extract.visit_legs import coordinated
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_motion import going, inviter, lacking, moves, transport, was_first
from kg.extract.visit_subjects import is_by_the_way, modified, welcomed
from kg.extract.visit_teams import delegation
from kg.extract.visit_tours import destinations
from kg.language.conjugation import Form
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.lexicons import Entry, load
from kg.model import Status, TimeExpression, VisitReport

_NOUNS = frozenset({WordClass.COMMON, WordClass.DICTIONARY, WordClass.GROUP})


def journeys(view: View, frame: Frame) -> list[tuple[int, Entry]]:
    """Return where nouns of journeys stand in a frame."""
    table = {shadow(f): e for e in load("visit")["journeys"] for f in e.surface}
    return [(i, table[view.word(i)]) for i in frame.tokens if view.word(i) in table and i not in view.in_name]


def of_journeys(doc: Doc, frame: Frame) -> list[VisitReport]:
    """Return the visits that the nouns of one frame tell."""
    view: View = doc._.khabar_view
    if is_unreal(doc, frame):
        for at, _ in journeys(view, frame):
            view.reject("visit", at, at + 1, UNREAL)
        return []
    out: list[VisitReport] = []
    for at, entry in journeys(view, frame):
        places = destinations(view, frame, at, entry)
        if len(places) == 1 and entry.get("gender") == "m":
            places += reversed(coordinated(doc, frame, places[0]))  # 'सोमवार को [रांची] और मंगलवार को कनकपुर का दौरा'
        status = _status(doc, view, frame, at)
        who = _visitor(view, frame, at, entry)
        people = tuple(m for m in who.mentions if m.kind in PEOPLE) if who else ()
        invited = inviter(frame) is None and any(view.word(i) in visit_words("invitations") for i in frame.tokens)
        if not (places and status and people) or invited:
            if view.rejections is not None:
                unmade = "the clause is an invitation" if status else no_event(_verb(view, frame, at))
                view.reject("visit", at, at + 1, lacking(places, people, unmade))
        else:
            out.extend(
                VisitReport(
                    passages=(passage_of(doc, frame),), rule="visit.noun", times=_times(doc, view, frame, at),
                    status=status, visitors=(*people, *(m for m in companions(view, frame) if m not in people)),
                    destination=place, host=inviter(frame), transport=transport(view, frame),
                )
                for place in reversed(places)
            )  # fmt: skip
    return out


def _verb(view: View, frame: Frame, at: int) -> VerbGroup | None:
    """Return the verb that makes the noun an event: 'दौरा किया', 'दौरे पर जाएंगे', 'यात्रा हो रही है'."""
    later = [g for g in frame.groups if g.start > at]
    if not later:
        verb = frame.verb
        return verb if verb is not None and verb.end <= at and verb.stem == "कर" else None
    times = {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end + 1)}
    words = [view.word(i) for i in range(at + 1, later[0].start) if i not in times]
    light = ("कर", "हो", "ले") if view.word(at) in visit_words("taken") else ("कर", "हो")
    if later[0].stem in light and not (set(words) - visit_words("between") - visit_words("cancelled") - {"नहीं"}):
        return later[0]
    if words[:1] != ["पर"]:
        return None
    going = next((g for g in later if moves(view, g)), None)
    return going or (later[-1] if later[-1].stem in ("हो", "रह") else None)


def _status(doc: Doc, view: View, frame: Frame, at: int) -> Status | None:
    """Return the status of the journey named at a token; None where it is only spoken of."""
    after = view.words[at + 1 : at + 4]
    if set(after[:3]) & visit_words("cancelled") or _called_off(view, frame, at):
        return Status.CANCELLED
    if set(after) & visit_words("continues"):
        return Status.OCCURRED
    if after[:1] and after[0] in ("का", "की", "के") and set(after[1:3]) & visit_words("unreal_heads"):
        return None
    if after[:1] == ("पर",) and set(after[1:2]) & visit_words("works"):
        return None  # 'यात्रा पर आधारित किताब'
    if after[:1] and after[0] in ("का", "की", "के") and set(after[1:3]) & visit_words("prospects"):
        return Status.PLANNED
    if set(view.words[max(0, at - 4) : at]) & visit_words("proposed") and not is_unreal(doc, frame):
        return Status.PLANNED
    verb = _verb(view, frame, at)
    if _arranged(view, frame, at) or (frame.verb is None and _announced(view, frame, at)):
        return Status.PLANNED
    if verb is not None:
        if was_first(view, frame, verb) and not is_unreal(doc, frame):
            return Status.OCCURRED
        return going(doc, frame, verb) if moves(view, verb) else status_of(doc, frame, verb)
    future = frame.verb is not None and frame.verb.tense == "future"
    if (future and after[:2] != ("के", "बाद")) or after[:2] in (("से", "पहले"), ("से", "पूर्व")):
        return Status.PLANNED  # 'अपनी यात्रा के दौरान वह मंदिर जाएंगे', 'जापान यात्रा से पहले उन्होंने कहा'
    return Status.OCCURRED


def _arranged(view: View, frame: Frame, at: int) -> bool:
    """Tell whether a journey is said to be settled: 'X का जापान दौरा [तय] हो गया है', '12 मार्च को प्रस्तावित है'."""
    verb = frame.verb
    if verb is None or verb.negated or verb.start <= at or verb.stem not in ("हो", "कर", "है"):
        return False
    return view.word(verb.start - 1) in visit_words("settled") or view.word(verb.start) in visit_words("settled")


def _announced(view: View, frame: Frame, at: int) -> bool:
    """Tell whether a headline gives the day on which a journey begins: 'X का जापान दौरा [कल से]', 'X [आज से] दौरे पर'."""
    spans = [t for t in time_spans(view.doc, frame) if not t._.khabar_duration]
    after = any(t.start == at + 1 and t.end + (view.word(t.end) in ("से", "को")) >= frame.end for t in spans)
    return after or any(t.end <= at and view.word(t.end) == "से" for t in spans)


def _called_off(view: View, frame: Frame, at: int) -> bool:
    """Tell whether a journey is called off: 'यात्रा को स्थगित कर दिया', 'यात्रा वर्षा के कारण निरस्त [हो गई]'."""
    verb = frame.verb
    if verb is None:  # a headline
        said = takewhile(lambda word: word[:1].isalnum(), view.words[at + 1 : frame.end])  # 'दौरा सफल, बैठक रद्द'
        return not visit_words("cancelled").isdisjoint(said)
    near = bool(set(view.words[at + 1 : at + 4]) & visit_words("cancelled"))
    off = verb.stem in ("हो", "कर") and view.word(verb.start - 1) in visit_words("cancelled")
    return near or off or any(w in visit_words("cancelled") for w in verb.words)


def _visitor(view: View, frame: Frame, at: int, entry: Entry) -> Slot | None:
    """Return whose journey it is: a genitive before the place ('X की जापान यात्रा'), or the subject."""
    gender = entry.get("gender") == "f"
    verb = _verb(view, frame, at)
    who = own_subject(frame)
    if verb is not None and _stands_by(frame, verb) and (guest := modified(view, frame, verb)) is not None:
        return guest  # 'जापान यात्रा पर गए [X] से Y ने मुलाकात की'
    if verb is not None and verb.stem == "कर" and who is not None:
        return who
    for slot in frame.slots:
        whose = slot.case == "का" and slot.marker_end <= at and slot.is_feminine == gender and slot.has_people
        due = verb is not None and verb.form is Form.INFINITIVE and view.word(verb.end) in ("की", "का", "के")
        if due and slot.has_people and slot.marker == "के" and slot.marker_end <= at:
            return slot  # 'X के जल्द राजधानी की यात्रा करने की उम्मीद है'
        if whose and slot.mentions[0].label not in OWN and not _leads_elsewhere(view, frame, slot, at):
            return slot
    guest = next((s for s in frame.slots if s.start > at and welcomed(view, frame, s)), None)
    if guest is not None and view.word(at + 1) == "पर":
        return guest  # 'राजधानी आगमन पर Y ने X का स्वागत किया'
    own = own_subject(frame)
    if tuple(view.words[at + 1 : at + 3]) == ("के", "दौरान"):
        own = _during(view, frame, at) or own
    if own is None and frame.slots and frame.verb is not None and frame.verb.modality == "must":
        own = frame.slot("को")
    if own is None and not any(c.case == "ने" for c in frame.chunks):
        own = next((s for s in frame.slots if s.end <= at and is_by_the_way(view, frame, s)), None)
    if own is None and verb is not None:
        own = delegation(view, frame, verb)  # 'X के नेतृत्व में [टीम] ने राजधानी का दौरा किया'
    if own is None and frame.opener == "कि" and _somebody_else(view, frame, at):
        return None
    return own or subject(frame)


def _stands_by(frame: Frame, verb: VerbGroup) -> bool:
    """Tell whether a verb of going tells of whom it stands by: 'जापान यात्रा पर [गए] X से'."""
    return verb is not frame.verb and verb.form is Form.PERFECTIVE and not verb.participle


def _somebody_else(view: View, frame: Frame, at: int) -> bool:
    """Tell whether a common noun before the place is who goes: '... कि [लड़कियां] राजधानी का रुख कर रही हैं'."""
    place = next((p for p in frame.places if p.end <= at), None)
    if place is None:
        return False
    times = {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end)}
    before = next((c for c in frame.chunks if c.start <= place.start < c.end), None)
    words = range(before.start, place.start) if before is not None else range(0)
    return any(i not in times and view.kind(i) in _NOUNS and view.word(i) not in visit_words("adverbs") for i in words)


def _during(view: View, frame: Frame, at: int) -> Slot | None:
    """Return who acts during the journey, next after it: 'X के दौरे के दौरान Y द्वारा ...', 'Y के साथ Z भी साथ थे'."""
    later = [s for s in frame.slots if s.start > at and s.case in ("ने", "", "की ओर से", "के साथ") and s.has_people]
    if not later:
        return None
    first = later[0]
    if first.case == "के साथ":
        joint = (
            len(later) > 1
            and later[1].case == ""
            and set(view.words[later[1].end : frame.end]) & {"साथ", "मौजूद", "शामिल"}
        )
        return (
            replace(first, mentions=(*first.mentions, *later[1].mentions))
            if joint
            else later[1]
            if len(later) > 1
            else None
        )
    return first


def _leads_elsewhere(view: View, frame: Frame, slot: Slot, at: int) -> bool:
    """Tell whether a genitive belongs to a noun before the journey: 'X की पत्नी ने जापान की यात्रा की'."""
    known = {i for p in frame.places for i in range(p.start, p.end)}
    known |= {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end + (view.word(t.end) == "को"))}
    between = [view.word(i) for i in range(slot.marker_end, at) if i not in known]
    return bool(set(between) & {"ने", "को", "से", "में", "पर"}) or len(between) > 6


def _times(doc: Doc, view: View, frame: Frame, at: int) -> tuple[TimeExpression, ...]:
    """Return when the journey was: what dates it alone, where it is told beside another event."""
    during = view.words[at + 1 : at + 3]
    verb = _verb(view, frame, at)
    if verb is not None and _stands_by(frame, verb) and modified(view, frame, verb) is not None:
        return times_in(doc, frame, end=verb.end)
    if set(view.words[at + 1 : frame.end]) & visit_words("ends"):
        return tuple(t for t in times_in(doc, frame) if t.duration)  # the day is its last
    on_a_day = during[:1] == ("के",) and view.word(at + 3) == "दिन"  # 'दौरे के तीसरे दिन शनिवार को रांची पहुंचे'
    if on_a_day or tuple(during) in (("के", "बाद"), ("से", "पहले"), ("के", "पहले")):
        return tuple(t for t in times_in(doc, frame, end=at) if t.duration)
    begun = tuple(to_time(doc, t) for t in time_spans(doc, frame) if t.start > at and _begins_with(view, t.end))
    return (*inherited_times(doc, frame), *begun)


def _begins_with(view: View, end: int) -> bool:
    """Tell whether a journey begins on the day that ends at a token: 'यात्रा [गुरुवार] से शुरू होगी'."""
    return view.word(end) == "से" and view.word(end + 1) in visit_words("beginnings")
