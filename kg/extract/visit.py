"""Doc -> visits: who went or will go where, when, how, at whose invitation.

Verbs of going ('X राजधानी पहुंचे'), nouns ('जापान का दौरा', 'X की भारत यात्रा'), invitations ('जापान आने का न्योता'). A later
clause may call the visit off ('लेकिन यात्रा स्थगित हो गई') or name the host ('जहां हवाई अड्डे पर Y ने उनका स्वागत किया').

Misses: where 'स्वदेश' (home) is.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kg.extract.events_common import is_relative, times_in
from kg.extract.events_frame import Frame, frames
from kg.extract.events_status import AGAINST, is_unreal, status_of
from kg.extract.view import View
from kg.extract.visit_after import REACH, lasted, put_off, received, there_told, was_meant
from kg.extract.visit_companions import came_along, joined
from kg.extract.visit_invitation import of_invitations
from kg.extract.visit_journey import journeys, of_journeys
from kg.extract.visit_legs import gapped
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_members import of_members
from kg.extract.visit_motion import clause_after, moves, of_motion, report
from kg.extract.visit_places import goals
from kg.extract.visit_presence import of_presence
from kg.extract.visit_sending import of_sending
from kg.extract.visit_spots import without_spots
from kg.extract.visit_stay import of_stays
from kg.extract.visit_stops import of_stops
from kg.extract.visit_times import dates_apart
from kg.extract.visit_tours import destinations
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_lists import word_list
from kg.model import Status, VisitReport


@Language.factory("khabar_visits", assigns=["doc._.khabar_visits"])
class VisitFinder:
    """Set ``doc._.khabar_visits``."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        if not Doc.has_extension("khabar_visits"):
            Doc.set_extension("khabar_visits", default=())

    def __call__(self, doc: Doc) -> Doc:
        """Find the visits of a Doc."""
        doc._.khabar_visits = tuple(visits(doc))
        return doc


def visits(doc: Doc) -> list[VisitReport]:
    """Return the visits of an article, in reading order; visitors may be pronouns and pairs."""
    found: list[tuple[int, VisitReport]] = []
    every = frames(doc)
    for number, frame in enumerate(every):
        following = clause_after(doc, frame)
        here = of_invitations(doc, frame, following) or [
            *of_motion(doc, frame), *of_journeys(doc, frame), *of_stays(doc, frame, following), *of_sending(doc, frame)
        ]  # fmt: skip
        told = bool(here or (found and every[found[-1][0]].sentence is frame.sentence))
        told = told or any(_sets_out(doc, g) for f in (frame, *frame.chain()) for g in f.groups)
        another_day = not here and any(not t.duration for t in times_in(doc, frame))
        told = told and not another_day
        here += of_presence(doc, frame, alone=not told)  # 'राजधानी पहुंचे और मंदिर में पूजा की': one outing
        if following is not None and following.opener in AGAINST and (_was_due(doc, frame) or _dropped(doc, following)):
            here = [replace(r, status=Status.CANCELLED) if r.status is Status.PLANNED else r for r in here]
        if not here and found and _stays_away(doc, frame, number, every, found):
            continue
        if _not_gone(frame, number, here, every, found):
            continue
        if not here and found and found[-1][0] == _told_before(every, number):
            here = gapped(doc, frame, every[found[-1][0]], found[-1][1])
        here = here or of_stops(doc, frame, found[-1][1] if found and number - found[-1][0] <= REACH else None)
        if not here and found and number - found[-1][0] <= REACH:
            here = _moves_on(doc, frame, found[-1][1])
        if not here and found and number - found[-1][0] <= REACH:
            here = put_off(doc, frame, found[-1][1])
        if not here and found:
            _called_off(doc, frame, number, found)
        here = here or of_members(doc, frame, number, every, found)
        if found and number - found[-1][0] <= REACH:
            here = [_meant(frame, r, found) for r in here]
        here = [there_told(doc, frame, each, found) for each in here]
        here = without_spots(number, here, found)
        found.extend((number, each) for each in _once(dates_apart(here)))
        if found:
            received(doc, frame, number, found)
            lasted(doc, frame, number, found)
            at, last = found[-1]
            view: View = doc._.khabar_view
            if along := joined(view, frame, every[at], last.visitors) or came_along(view, frame, every[at]):
                found[-1] = (at, replace(last, visitors=(*last.visitors, *along)))
    return [each for _, each in found]


def _told_before(every: list[Frame], number: int) -> int:
    """Return the frame before one, over what hangs on it: 'X जापान जाएंगे, [जहां वह पढ़े थे], और शनिवार को नेपाल'."""
    at = number - 1
    while at > 0 and is_relative(every[at]) and every[at].sentence is every[number].sentence:
        at -= 1
    return at


def _dropped(doc: Doc, following: Frame) -> bool:
    """Tell whether the next clause only calls off what was planned: 'जाने का इरादा था, लेकिन [उसे रद्द करना पड़ा]'."""
    view: View = doc._.khabar_view
    words = {view.word(i) for i in following.tokens}
    off = words & visit_words("cancelled") and words & (visit_words("prospects") | {"उसे", "इसे", "वह", "यह", "वो"})
    return bool(off) and not following.places and not any(s.has_people and s.case != "को" for s in following.slots)


def _sets_out(doc: Doc, group: VerbGroup) -> bool:
    """Tell whether a verb may tell an outing: one of going, but not 'हवाई अड्डे से निकलकर' on leaving the airport."""
    view: View = doc._.khabar_view
    leaves = group.form is Form.CONJUNCTIVE and group.stem in ("निकल", "चल") and view.word(group.start - 1) == "से"
    return moves(view, group) and not leaves


def _not_gone(
    frame: Frame, number: int, here: list[VisitReport], every: list[Frame], found: list[tuple[int, VisitReport]]
) -> bool:
    """Call off a plan that the same sentence says came to nothing: 'जा सकते हैं, लेकिन वह राजधानी नहीं गए'."""
    if not found or len(here) != 1 or here[0].status is not Status.DENIED:
        return False
    at, last = found[-1]
    if last.status is not Status.PLANNED or number == at or every[at].sentence is not frame.sentence:
        return False
    found[-1] = (at, replace(last, status=Status.CANCELLED))
    return True


def _moves_on(doc: Doc, frame: Frame, last: VisitReport) -> list[VisitReport]:
    """Return where the motorcade of who was told last goes on to: 'X राजधानी पहुंचे। वहां से [काफिला] मंदिर रवाना हुआ'."""
    view: View = doc._.khabar_view
    verb = frame.verb
    if verb is None or not moves(view, verb) or any(s.has_people and s.start < verb.start for s in frame.slots):
        return []
    bare = [c for c in frame.chunks if not c.case and c.start < verb.start]
    rides = any(view.word(c.start) in visit_words("delegations") | visit_words("transport") for c in bare)
    status = status_of(doc, frame, verb)
    places = goals(doc, frame, verb) if rides and status in (Status.OCCURRED, Status.PLANNED) else []
    return [
        report(doc, frame, "visit.verb", last.visitors, place, times_in(doc, frame), status)
        for place in places
        if status is not None
    ]


def _was_due(doc: Doc, frame: Frame) -> bool:
    """Tell whether somebody was to go, which 'but' calls off: 'X को राजधानी जाना था, [लेकिन वर्षा से मार्ग बंद हो गया]'."""
    verb = frame.verb
    due = verb is not None and verb.modality == "must" and verb.tense == "past" and not verb.negated
    return due and verb is not None and verb.aspect != "perfective" and moves(doc._.khabar_view, verb)


def _stays_away(doc: Doc, frame: Frame, number: int, every: list[Frame], found: list[tuple[int, VisitReport]]) -> bool:
    """Call off a plan where the next clause says only that it came to nothing: 'जाना था, लेकिन अब वह नहीं जाएंगे'."""
    at, last = found[-1]
    verb = frame.verb
    against = frame.opener in AGAINST and every[at].sentence is frame.sentence
    if last.status is not Status.PLANNED or not against or verb is None or not verb.negated:
        return False
    if not moves(doc._.khabar_view, verb):
        return False
    found[-1] = (at, replace(last, status=Status.CANCELLED))
    return True


def _meant(frame: Frame, here: VisitReport, found: list[tuple[int, VisitReport]]) -> VisitReport:
    """Call off a journey that was to be after the last was called off; of the same place it tells the day better."""
    at, last = found[-1]
    if not was_meant(frame, here, last):
        return here
    same = here.destination and last.destination and here.destination.label == last.destination.label
    if same and here.times:
        found[-1] = (at, replace(last, times=here.times))
    return replace(here, status=Status.CANCELLED)


def _once(reports: list[VisitReport]) -> list[VisitReport]:
    """Return reports without a second one of the same people to the same place."""
    kept: dict[tuple[object, ...], VisitReport] = {}
    for each in reports:
        kept.setdefault((each.visitors, each.destination and each.destination.label), each)
    return list(kept.values())


def _called_off(doc: Doc, frame: Frame, number: int, found: list[tuple[int, VisitReport]]) -> None:
    """Call off the last planned visit where a clause says so without its place: 'उनकी यात्रा स्थगित हो गई है'.

    What was called off at an earlier time was another: '[पिछले माह] उनका दौरा रद्द हुआ था'.
    """
    view: View = doc._.khabar_view
    at, last = found[-1]
    if any(view.word(i) in word_list("times", "previous") for i in frame.tokens):
        return
    off = any(view.word(i) in visit_words("cancelled") for i in frame.tokens)
    named = [destinations(view, frame, i, entry) for i, entry in journeys(view, frame)]
    if (
        off
        and named
        and not any(named)
        and number - at <= REACH
        and last.status is Status.PLANNED
        and not is_unreal(doc, frame)
    ):
        found[-1] = (at, replace(last, status=Status.CANCELLED))
