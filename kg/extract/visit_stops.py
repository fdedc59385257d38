"""Frames -> visits told by the stops of a tour: 'उनका पहला पड़ाव [जापान] था', 'आज की मंजिल [कनकपुर] होगी'.

Whose stop it is stands before the noun, or is who the last visit was told of. Misses: a stop that no list knows.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import times_in
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.events_status import is_unreal
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_motion import report
from kg.extract.visit_sites import is_listed
from kg.model import Mention, Status, VisitReport

_NEXT = frozenset({"अगला", "अगली", "अगले"})


def of_stops(doc: Doc, frame: Frame, last: VisitReport | None) -> list[VisitReport]:
    """Return the visit to what a clause calls a stop; ``last`` is the visit told before, whose tour it may be."""
    view: View = doc._.khabar_view
    verb = frame.verb
    if verb is None or verb.stem not in ("हो", "रह", "बन") or verb.negated or is_unreal(doc, frame):
        return []
    at = next((i for i in frame.tokens if view.word(i) in visit_words("stops")), None)
    place = next((p for p in frame.places if p.end == verb.start and is_listed(view, p)), None)
    if at is None or place is None or at >= place.start or view.is_postposition(at + 1):
        return []
    owner = next((s for s in frame.slots if s.case == "का" and s.has_people and s.marker_end <= at), None)
    own: tuple[Mention, ...] = tuple(m for m in owner.mentions if m.kind in PEOPLE) if owner is not None else ()
    who = own or (last.visitors if last is not None and last.status in (Status.OCCURRED, Status.PLANNED) else ())
    ahead = verb.tense == "future" or (verb.tense != "past" and view.word(at - 1) in _NEXT)
    status = Status.PLANNED if ahead else Status.OCCURRED
    return [report(doc, frame, "visit.stop", who, place.mention, times_in(doc, frame), status)] if who else []
