"""Frames -> visits of who is sent: 'X ने Y और Z को जापान भेजा है' X has sent Y and Z to Japan.

Misses: whoever is sent to a place that no list knows, and the passive ('Y को जापान भेजा गया'),
which tells of prisoners, too.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import times_in
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.events_status import status_of
from kg.extract.view import View
from kg.extract.visit_motion import report
from kg.extract.visit_places import reaches
from kg.extract.visit_sites import is_listed
from kg.model import Status, VisitReport


def of_sending(doc: Doc, frame: Frame) -> list[VisitReport]:
    """Return the visit of those whom somebody sends to a listed place."""
    view: View = doc._.khabar_view
    verb = frame.verb
    if verb is None or verb.stem != "भेज" or verb.passive or not any(c.case in ("ने", "") for c in frame.chunks):
        return []
    sent = next((s for s in frame.slots if s.case == "को" and s.has_people and s.end <= verb.start), None)
    status = status_of(doc, frame, verb)
    bare = [p for p in frame.places if p.end <= verb.start and is_listed(view, p) and not view.is_postposition(p.end)]
    places = [p for p in bare if reaches(view, frame, p, verb.start)]
    if sent is None or not places or status not in (Status.OCCURRED, Status.PLANNED):
        return []
    who = tuple(m for m in sent.mentions if m.kind in PEOPLE)
    return [report(doc, frame, "visit.sending", who, places[-1].mention, times_in(doc, frame), status)]
