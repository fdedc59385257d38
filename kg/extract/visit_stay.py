"""Frames -> visits told by where somebody is, lands, or comes back from.

'X राजधानी में रुके' X stopped in the capital; 'X कल राजधानी में रहेंगे' will be there tomorrow; 'X इन दिनों राजधानी में हैं' is
there these days; 'X का विमान राजधानी में उतरा' X's plane landed there; 'X राजधानी से लौटे' X came back from it.

Only places that the gazetteer lists, or an airport, count: 'जेल में हैं' is in prison, 'मैदान में उतरे' took the field. Who is
somewhere without a word for how long may live there. Misses: 'X की ट्रेन सीमा में दाखिल हुई' (X's train crossed the border).
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, times_in, unlisted_setting
from kg.extract.events_frame import PEOPLE, Frame, time_spans
from kg.extract.events_status import is_unreal, status_of
from kg.extract.view import MentionSpan, View
from kg.extract.visit_companions import companions
from kg.extract.visit_legs import coordinated
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_motion import on_arrival, report, who_then
from kg.extract.visit_places import goals
from kg.extract.visit_sites import is_listed, is_there
from kg.extract.visit_subjects import fronted
from kg.extract.visit_teams import aboard
from kg.extract.visit_travellers import visitors
from kg.language.closed import closed_classes
from kg.language.conjugation import Form
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.model import Mention, MentionKind, Status, TimeExpression, VisitReport

_HALTS = ("रुक", "ठहर", "टिक")
_STOPS = (*_HALTS, "रह", "बिता")
_DATE = len("2026-11-23")
_DAYTIMES = frozenset("सुबह सवेरे तड़के दोपहर शाम रात देर".split())


def of_stays(doc: Doc, frame: Frame, following: Frame | None) -> list[VisitReport]:
    """Return the visits that one frame tells by a stay, a landing or a return; the frame after it may say 'जहां'."""
    if is_unreal(doc, frame):
        return []
    found = _returns(doc, frame)
    for verb in (frame.verb, _inverted(frame), _first_stop(doc._.khabar_view, frame)):
        if verb is not None and not verb.passive:
            found += _stays(doc, frame, verb, following)
    return found


def _inverted(frame: Frame) -> VerbGroup | None:
    """Return a verb that its agent follows: 'राजधानी में कदम [रखा] X ने'."""
    agents = {s.start for s in frame.slots if s.case == "ने"}
    bare = (g for g in frame.groups if g is not frame.verb and g.form is Form.PERFECTIVE and not g.participle)
    return next((g for g in bare if agents & {g.end, g.end + 1, g.end + 2}), None)


def _first_stop(view: View, frame: Frame) -> VerbGroup | None:
    """Return a stop after which somebody goes on: 'राजधानी में दो दिन [रुकने] के बाद X जापान रवाना हुए'."""
    bare = (g for g in frame.groups if g.form is Form.INFINITIVE and g is not frame.verb and g.stem in _STOPS)
    return next((g for g in bare if view.words[g.end : g.end + 2] == ("के", "बाद")), None)


def _stays(doc: Doc, frame: Frame, verb: VerbGroup, following: Frame | None) -> list[VisitReport]:
    view: View = doc._.khabar_view
    lands = _lands(view, verb)
    found = _where(view, frame, verb, lands=lands)
    place = (
        found.mention if found is not None else _strange(view, frame, verb, following) or _capital(view, frame, verb)
    )
    status = status_of(doc, frame, verb)
    if place is None or status not in (Status.OCCURRED, Status.PLANNED):
        return []
    who = _passengers(view, frame) if lands or verb.stem in _HALTS else ()
    slot = own_subject(frame) or (fronted(frame) if frame.opener in ("और", "जहां", "जब", "जैसे") else None)
    who = who or (tuple(m for m in slot.mentions if m.kind in PEOPLE and m.person != 2) if slot else ())
    times = times_in(doc, frame, end=verb.end if verb.form is Form.INFINITIVE else None)
    if not who or not (lands or _is_stay(view, frame, verb, times, following)):
        return []
    rule = "visit.landing" if lands else "visit.stay"
    who = (*who, *(m for m in companions(view, frame) if m not in who))
    legs = [place] if lands else [*coordinated(doc, frame, place), place]
    return [report(doc, frame, rule, who, leg, times, status) for leg in legs]


def _strange(view: View, frame: Frame, verb: VerbGroup, following: Frame | None) -> Mention | None:
    """Return where somebody stops that no list knows: 'X रात को [कनकपुर] में रुके', 'X [कनकपुर] में थे, जहां'."""
    onward = verb.stem == "हो" and (
        (following is not None and following.opener == "जहां") or _goes_on_there(view, frame)
    )
    stops = (onward or verb.stem in _HALTS) and not frame.places
    return unlisted_setting(view, frame, None, verb.start) if stops else None


def _goes_on_there(view: View, frame: Frame) -> bool:
    """Tell whether the next sentence goes on at a place: 'शाम को मंत्री कनकपुर में थे। [वहां] उन्होंने पूजा की'."""
    return frame.end >= frame.sentence.end - 1 and view.word(frame.sentence.end) in ("वहां", "वहीं")


def _capital(view: View, frame: Frame, verb: VerbGroup) -> Mention | None:
    """Return the capital from which an article was filed: 'नई दिल्ली। X इन दिनों [राजधानी] में हैं'."""
    at, filed = verb.start - 2, view.article.dateline_place
    alone = view.words[at : at + 2] == ("राजधानी", "में") and view.word(at - 1) not in ("का", "के", "की")
    if not alone or at < frame.start or filed not in ("दिल्ली", "नई दिल्ली", "नयी दिल्ली"):
        return None
    return Mention(MentionKind.PLACE, filed, view.passage(at, at + 1))


def _lands(view: View, verb: VerbGroup) -> bool:
    """Tell whether the verb is of landing or setting foot: 'उतरे', 'लैंड किया', 'कदम रखा'."""
    if verb.stem == "रख":
        return view.word(verb.start - 1) in visit_words("steps")
    return verb.stem == "उतर" or (verb.stem in ("कर", "हो") and view.word(verb.start - 1) in visit_words("landings"))


def _where(view: View, frame: Frame, verb: VerbGroup, *, lands: bool) -> MentionSpan | None:
    """Return the place in में, or पर for a landing, with only times and adverbs between it and the verb."""
    free = {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end)}
    free |= {i for s in frame.slots if not s.case and s.has_people for i in range(s.start, s.end)}  # 'यहां [वह] रुकेंगे'
    loose = visit_words("temporary") | visit_words("adverbs") | visit_words("landings")
    loose |= visit_words("steps") | visit_words("spans") | closed_classes().postpositions.keys()
    loose = loose | {"नजर"} if _is_seen(view, verb) else loose
    for place in reversed(frame.places):
        marked = view.word(place.end) == "में" or (lands and (place.end == verb.start or is_there(view, place, frame)))
        if not marked or place.end > verb.start:
            continue
        begin = place.end if place.end == verb.start else _marker(view, place.end, verb.start)
        between = [i for i in range(begin, verb.start) if i not in free and view.word(i)[:1].isalnum()]
        if any(view.word(i) not in loose for i in between):
            continue
        kind = shadow(place.mention.label.split()[-1])
        stops = verb.stem in _HALTS and kind not in visit_words("unvisited")  # 'कनकपुर कस्बे में रुके'
        steps = verb.stem == "रख" or stops  # 'दूर के गांव में कदम रखा'
        return place if is_listed(view, place) or steps or (lands and _is_gate(view, place)) else None
    return None


def _marker(view: View, start: int, end: int) -> int:
    """Return the token after the postposition में or पर that follows a place: 'राजधानी [की जमीन पर]'."""
    return next((i + 1 for i in range(start, end) if view.word(i) in ("में", "पर")), end)


def _is_gate(view: View, place: MentionSpan) -> bool:
    last = " ".join(view.words[place.end - 2 : place.end])
    return bool({last, view.word(place.end - 1)} & visit_words("gateways"))


def _passengers(view: View, frame: Frame) -> tuple[Mention, ...]:
    """Return whose plane it is, or whom it brings: 'X का विमान उतरा', 'X को लेकर आया विमान उतरा'."""
    for slot in frame.slots:
        near = view.words[slot.marker_end : slot.marker_end + 2]
        vehicle = {" ".join(near), *near[:1]} & (visit_words("transport") | visit_words("delegations"))
        if slot.case == "का" and slot.has_people and vehicle:
            return tuple(m for m in slot.mentions if m.kind in PEOPLE)
    brought = aboard(view, frame)
    return tuple(m for m in brought.mentions if m.kind in PEOPLE) if brought is not None else ()


def _is_stay(
    view: View, frame: Frame, verb: VerbGroup, times: tuple[TimeExpression, ...], following: Frame | None
) -> bool:
    """Tell whether to be somewhere is to visit: stopped, will be there on a day, was there for days, is there now."""
    after = verb.form is Form.INFINITIVE  # 'राजधानी में दो दिन रुकने के बाद'
    if verb.stem in _HALTS:
        return verb.aspect == "perfective" or verb.tense == "future" or after
    if _is_seen(view, verb):
        return verb.aspect == "perfective" and not any(view.word(i) in visit_words("records") for i in frame.tokens)
    if verb.stem not in ("रह", "हो") and not after:
        return False
    if verb.tense == "future":
        return bool(times)
    brief = any(t.duration and (t.value or "").endswith(("D", "H")) for t in times)
    if verb.stem in ("रह", "बिता"):
        return (verb.aspect == "perfective" or after) and brief
    here = any(view.word(i) in visit_words("temporary") for i in frame.tokens) or "इन दिनों" in " ".join(
        view.words[frame.start : frame.end]
    )
    here = here or any(
        view.word(i) in visit_words("journeys") and view.word(i + 1) == "पर" for i in frame.tokens
    )  # 'दो दिन के दौरे पर राजधानी में हैं'
    here = here or any(c.case == "के लिए" and c.marker_end <= verb.start for c in frame.chunks)  # 'इलाज के लिए ... में हैं'
    day = any(_is_day(t) for t in times) or any(view.word(i) in _DAYTIMES for i in frame.tokens)
    here = here or (verb.tense == "past" and verb.stem == "हो" and day)
    onward = following is not None and following.opener == "जहां" and verb.tense == "present"
    return verb.aspect == "" and (here or onward)


def _is_seen(view: View, verb: VerbGroup) -> bool:
    """Tell whether a verb says where somebody was seen: 'राजधानी में दिखे', 'राजधानी में नजर आए'."""
    return verb.stem == "दिख" or (verb.stem == "आ" and view.word(verb.start - 1) == "नजर")


def _is_day(time: TimeExpression) -> bool:
    """Tell whether a time is one day: 'शनिवार को राजधानी में थे' was in the capital on Saturday."""
    value = time.value or ""
    return not time.duration and (time.weekday is not None or len(value.replace("--", "0000-")) == _DATE)


def _returns(doc: Doc, frame: Frame) -> list[VisitReport]:
    """Return the visits that are told by the way back: 'X राजधानी से लौटे', 'राजधानी से लौटकर X ने'; home is no visit."""
    view: View = doc._.khabar_view
    out: list[VisitReport] = []
    for group in frame.groups:
        if group.stem != "लौट" or group.negated or group.form is Form.INFINITIVE:
            continue
        if group.form is not Form.CONJUNCTIVE and not group.participle and goals(doc, frame, group):
            continue
        places = [p for p in frame.places if p.end < group.start and view.word(p.end) == "से" and is_listed(view, p)]
        past = group is not frame.verb or status_of(doc, frame, group) is Status.OCCURRED
        near = bool(places) and group.start - places[-1].end <= 6
        who = visitors(doc, frame, group) if near and past else ()
        if near and not who and on_arrival(view, group):
            who = who_then(doc, frame, group)  # 'राजधानी से लौटते ही X ने'
        if who:
            durations = tuple(t for t in times_in(doc, frame, end=group.start) if t.duration)
            out.append(report(doc, frame, "visit.return", who, places[-1].mention, durations, Status.OCCURRED))
    return out
