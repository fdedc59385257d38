"""Frames -> visits that somebody is invited to: 'A ने B को जापान आने का न्योता दिया', 'B ने A का ... निमंत्रण स्वीकार किया'.

An invitation given or accepted plans a visit of the guest, hosted by who invites; a declined one is called off. Without
a place ('मैच देखने का निमंत्रण') there is no visit.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import subject, times_in
from kg.extract.events_frame import PEOPLE, Frame, Slot, passage_of
from kg.extract.events_status import is_unreal
from kg.extract.silence import UNREAL
from kg.extract.view import View
from kg.extract.visit_journey import journeys
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_sites import unlisted_before
from kg.extract.visit_tours import destinations
from kg.language.conjugation import Form
from kg.language.gazetteer import find_matches
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.model import Mention, Status, TimeExpression, VisitReport

_ACCEPTING = frozenset({"स्वीकार", "मान"})  # 'न्योता मान लिया'


def of_invitations(doc: Doc, frame: Frame, following: Frame | None) -> list[VisitReport]:
    """Return the visit that a frame invites to; the frame after it may decline ('जिसे उन्होंने ठुकरा दिया')."""
    view: View = doc._.khabar_view
    at = next((i for i in frame.tokens if view.word(i) in visit_words("invitations") | visit_words("invited")), None)
    if at is None or is_unreal(doc, frame):
        if at is not None:
            view.reject("visit", at, at + 1, UNREAL)
        return []
    place = _place(view, frame)
    words = {view.word(i) for i in frame.tokens}
    accepts = bool(words & visit_words("accepted")) or any(g.stem in _ACCEPTING for g in frame.groups)
    refuses = bool(words & visit_words("declined")) or (accepts and frame.verb is not None and frame.verb.negated)
    sides = _accepted(frame, at) if accepts or refuses else _given(view, frame, at) or _asked_abroad(frame, place)
    if place is None or sides is None:
        view.reject("visit", at, at + 1, "an invitation without " + ("a place" if sides else "a guest who is named"))
        return []
    guest, host = sides
    people = tuple(m for m in guest.mentions if m.kind in PEOPLE)
    if not people:
        view.reject("visit", at, at + 1, "no person is invited")
        return []
    status = Status.CANCELLED if refuses or _declines(view, following) else Status.PLANNED
    rule = "visit.invitation-accepted" if accepts else "visit.invitation"
    return [
        VisitReport(
            passages=(passage_of(doc, frame),), rule=rule, times=_times(doc, frame), status=status,
            visitors=people, destination=place, host=host,
        )
    ]  # fmt: skip


def _times(doc: Doc, frame: Frame) -> tuple[TimeExpression, ...]:
    """Return when the visit is to be: dates after the guest, not the day of the invitation."""
    last = max((s.marker_end for s in frame.slots if s.case in ("को", "ने")), default=frame.start)
    return times_in(doc, frame, start=last)


def _place(view: View, frame: Frame) -> Mention | None:
    """Return where to: before 'आने', 'आमंत्रित', 'की यात्रा', 'का दौरा'."""
    for group in frame.groups:
        if group.form is Form.INFINITIVE and group.stem in ("आ", "जा", "पहुंच"):
            found = [p for p in frame.places if p.end <= group.start and group.start - p.end <= 2]
            place = found[-1].mention if found else unlisted_before(view, frame, group.start)
            if place is not None:
                return place
    at = next((i for i in frame.tokens if view.word(i) in visit_words("invited")), None)
    bare = next((p for p in frame.places if p.end == at), None)
    if bare is not None:
        return bare.mention
    for at, entry in journeys(view, frame):
        places = destinations(view, frame, at, entry)
        if places:
            return places[0]
    return None


def _given(view: View, frame: Frame, at: int) -> tuple[Slot, Mention | None] | None:
    """Return guest and host of 'A ने B को ... न्योता दिया', 'A की ओर से B को न्योता मिला'."""
    guest = next((s for s in frame.slots if s.case == "को" and s.has_people), None)
    host = frame.slot("ने", "की ओर से", "से") or subject(frame)
    verb: VerbGroup | None = frame.verb
    called = verb is not None and verb.stem == "बुला"  # 'X ने Y को राजधानी बुलाया है'
    if guest is None or verb is None or not (called or verb.stem in ("दे", "भेज", "कर", "मिल")):
        return None
    if called and (host is None or not host.has_people or verb.negated):
        return None  # 'समिति ने बुलाया', 'थाने बुलाया गया': a summons
    if host is guest or host is None or len(host.mentions) != 1:
        return guest, None
    return guest, host.mentions[0]


def _asked_abroad(frame: Frame, place: Mention | None) -> tuple[Slot, None] | None:
    """Return who is asked to another land, nobody says by whom: 'अगले सम्मेलन के लिए [Y को] जापान बुलाया गया है'."""
    verb = frame.verb
    asked = verb is not None and verb.stem == "बुला" and verb.passive and not verb.negated
    land = place is not None and any(m.kind == "country" for m in find_matches(shadow(place.label).split()))
    guest = next((s for s in frame.slots if s.case == "को" and s.has_people), None)
    return (guest, None) if asked and land and guest is not None else None


def _accepted(frame: Frame, at: int) -> tuple[Slot, Mention | None] | None:
    """Return guest and host of 'B ने A का निमंत्रण स्वीकार किया'; the host may stand in से."""
    guest = subject(frame)
    if guest is None:
        return None
    hosts = [
        s for s in frame.slots if s.case in ("का", "से", "की ओर से") and s.end <= at and s is not guest and s.has_people
    ]
    hosts = [s for s in hosts if s.mentions[0].label not in ("अपने", "अपना", "अपनी")]
    return guest, hosts[-1].mentions[-1] if hosts else None


def _declines(view: View, following: Frame | None) -> bool:
    """Tell whether the clause after the invitation declines it."""
    if following is None:
        return False
    words = {view.word(i) for i in following.tokens}
    return bool(words & visit_words("declined"))
