"""Frames -> visits told by a welcome at the gate of a town: 'कनकपुर हवाई अड्डे पर X का स्वागत किया गया'.

Only whom the text has not told to go anywhere: the welcome of who has come is a part of that visit.
"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.events_status import is_unreal, status_of
from kg.extract.meeting_cues import find
from kg.extract.meeting_reception import guest_in
from kg.extract.view import View
from kg.extract.visit_after import may_be
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_motion import report
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind, Status, VisitReport


def of_gates(doc: Doc, frame: Frame, told: Iterable[VisitReport]) -> list[VisitReport]:
    """Return the visit of who is welcomed at a gate of a listed town, unless one of his has been told."""
    view: View = doc._.khabar_view
    town = _gated(view, frame)
    if town is None or is_unreal(doc, frame) or status_of(doc, frame, frame.verb) is not Status.OCCURRED:
        return []
    guest = next((slot for cue in find(view, frame, "reception") if (slot := guest_in(view, frame, cue))), None)
    who = tuple(m for m in guest.mentions if m.kind in PEOPLE and m.person != 2) if guest is not None else ()
    if not who or any(may_be(who[0], visit) for visit in told):
        return []
    return [report(doc, frame, "visit.gate", who, town, inherited_times(doc, frame), Status.OCCURRED)]


def _gated(view: View, frame: Frame) -> Mention | None:
    """Return the listed town whose airport or station a frame names in पर: '[राजधानी] हवाई अड्डे पर'."""
    for place in frame.places:
        words = view.words[place.start : place.end]
        until = next((n for n in range(1, len(words)) if " ".join(words[n:]) in visit_words("gateways")), None)
        listed = until is not None and all(view.kind(place.start + n) is WordClass.PLACE for n in range(until))
        if until is not None and listed and view.word(place.end) in ("पर", "में"):
            end = place.start + until
            return Mention(MentionKind.PLACE, view.text(place.start, end), view.passage(place.start, end))
    return None
