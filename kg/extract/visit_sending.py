"""Frames -> visits of who is sent: 'X ने Y और Z को जापान भेजा है' X has sent Y and Z to Japan; or carried there.

'X को हेलीकॉप्टर राजधानी ले गया' a helicopter took X to the capital; 'X Y को राजधानी ले गए' X took Y there: both went.

'Y जापान भेजे गए' Y was sent to Japan. Misses: whoever is sent to a place that no list knows, and the passive with को
('Y को जापान भेजा गया'), which tells of prisoners, too. Who is transferred to another post makes no visit.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, times_in
from kg.extract.events_frame import PEOPLE, Frame, Slot
from kg.extract.events_status import status_of
from kg.extract.view import MentionSpan, View
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_motion import report
from kg.extract.visit_places import reaches
from kg.extract.visit_sites import is_listed, unlisted_before
from kg.language.normalise import shadow
from kg.model import MentionKind, Status, VisitReport


def of_sending(doc: Doc, frame: Frame) -> list[VisitReport]:
    """Return the visit of those whom somebody sends to a listed place."""
    view: View = doc._.khabar_view
    verb = frame.verb
    taken = verb is not None and verb.words[0] in ("ले", "लेकर")
    carried = verb is not None and taken and _rides(view, frame, verb.start)
    guide = own_subject(frame) if taken and not carried else None
    carried = carried or guide is not None
    asked = verb is not None and verb.stem == "बुला" and verb.passive  # 'X जापान बुलाए गए'
    if (
        verb is None
        or not (verb.stem == "भेज" or carried or asked)
        or not any(c.case in ("ने", "") for c in frame.chunks)
    ):
        return []
    sent = next((s for s in frame.slots if s.case == "को" and s.has_people and s.end <= verb.start), None)
    if verb.passive:
        own = own_subject(frame) if sent is None and verb.stem in ("भेज", "बुला") else None
        sent = own if own is not None and own.case == "" and own.end <= verb.start and not _holds(own) else None
        if any(view.word(i) in visit_words("transfers") for i in range(frame.sentence.start, frame.sentence.end)):
            return []
    status = status_of(doc, frame, verb)
    bare = [p for p in frame.places if p.end <= verb.start and not view.is_postposition(p.end)]
    places = [
        p.mention for p in bare if reaches(view, frame, p, verb.start) and (is_listed(view, p) or _seen(view, guide, p))
    ]
    strange = unlisted_before(view, frame, verb.start) if guide is not None and not places else None
    places += [strange] if strange is not None else []
    if sent is None or not places or status not in (Status.OCCURRED, Status.PLANNED):
        return []
    if guide is not None and (_holds(guide) or _holds(sent)):
        return []
    who = tuple(m for s in (guide, sent) if s is not None for m in s.mentions if m.kind in PEOPLE)
    return [report(doc, frame, "visit.sending", who, places[-1], times_in(doc, frame), status)]


def _seen(view: View, guide: Slot | None, place: MentionSpan) -> bool:
    """Tell whether somebody shows another a site: 'X Y को [कनक संग्रहालय] ले गए'; to hospitals one takes patients."""
    return guide is not None and view.word(place.end - 1) not in visit_words("courts") | visit_words("unvisited")


def _holds(slot: Slot) -> bool:
    """Tell whether the police take somebody, or a prisoner or patient is taken: '[थाना प्रभारी] X को रांची ले गए'."""
    words = {w for m in slot.mentions for p in m.posts for w in shadow(p.title).split()}
    words |= {w for m in slot.mentions if m.kind is not MentionKind.PRONOUN for w in shadow(m.label).split()}
    return bool(words & visit_words("captors"))


def _rides(view: View, frame: Frame, end: int) -> bool:
    """Tell whether a vehicle is who carries: 'X को [हेलीकॉप्टर] राजधानी ले गया'."""
    bare = [c for c in frame.chunks if not c.case and c.start < end]
    return any(view.word(i) in visit_words("transport") for c in bare for i in range(c.start, c.end))
