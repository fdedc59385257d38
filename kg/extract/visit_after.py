"""What a later clause adds to a visit: where 'there' is, who received the visitor, how long he stayed.

'... [कनकपुर] आने का न्योता दिया। वह [वहां] जाएंगे'; 'X राजधानी पहुंचे, जहां [Y] ने उनका स्वागत किया'; 'वह वहां [तीन दिन] रुकेंगे'.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, times_in
from kg.extract.events_frame import Frame, passage_of
from kg.extract.meeting_cues import find
from kg.extract.meeting_reception import guest_of
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_motion import moves
from kg.language.conjugation import Form
from kg.model import Mention, MentionKind, Status, VisitReport

REACH = 4  # frames back, to which a later clause may point
_THERE = frozenset({"वहां", "वहीं", "यहां", "यहीं"})
_STAYING = frozenset({"रुक", "ठहर", "रह", "बिता"})


def there_told(doc: Doc, frame: Frame, here: VisitReport, found: list[tuple[int, VisitReport]]) -> VisitReport:
    """Take for 'there' the place of the last visit, where no list knows it: '[कनकपुर] आने का न्योता। वह [वहां] जाएंगे'."""
    view: View = doc._.khabar_view
    there = any(view.word(i) in ("वहां", "वहीं") for i in frame.tokens)
    if not there or not found or here.destination is None or (last := found[-1][1].destination) is None:
        return here
    nearer = here.destination.passage.start < last.passage.start < doc[frame.start].idx
    return replace(here, destination=last) if nearer else here


def put_off(doc: Doc, frame: Frame, last: VisitReport) -> list[VisitReport]:
    """Return the visit to the same place that a new day is told of after one is called off: 'अब वह [सोमवार को] आएंगे'."""
    view: View = doc._.khabar_view
    verb, who, times = frame.verb, own_subject(frame), times_in(doc, frame)
    if last.status is not Status.CANCELLED or verb is None or verb.stem not in ("आ", "जा", "पहुंच") or frame.places:
        return []
    ahead = verb.tense == "future" and not verb.negated and any(not t.duration for t in times)
    if not ahead or who is None or not moves(view, verb) or not may_be(who.mentions[0], last):
        return []
    return [replace(last, passages=(passage_of(doc, frame),), rule="visit.verb", times=times, status=Status.PLANNED)]


def was_meant(frame: Frame, here: VisitReport, last: VisitReport) -> bool:
    """Tell whether a journey was to be, after one of the same people is called off: 'उन्हें सोमवार को आना था'."""
    verb = frame.verb
    due = verb is not None and verb.tense == "past" and (verb.modality == "must" or verb.aspect == "prospective")
    off = last.status is Status.CANCELLED and here.status is Status.PLANNED
    return due and off and all(may_be(m, last) for m in here.visitors)


def received(doc: Doc, frame: Frame, number: int, found: list[tuple[int, VisitReport]]) -> None:
    """Name the host of the last visit where a clause tells who received the visitor at the gate."""
    view: View = doc._.khabar_view
    at, last = found[-1]
    welcome = guest_of(doc, frame)
    next_to_it = number - at == 1 and last.status is Status.OCCURRED  # 'X राजधानी पहुंचे। उनका स्वागत Y ने किया।'
    arriving = any(g.form is Form.INFINITIVE and view.word(g.end) == "पर" and moves(view, g) for g in frame.groups)
    gate = (
        arriving
        or frame.opener == "जहां"
        or (next_to_it and welcome is not None and welcome[0].mentions[0].kind is MentionKind.PRONOUN)
        or any(
            " ".join(view.words[i : i + 2]) in visit_words("gateways") or view.word(i) in visit_words("gateways")
            for i in frame.tokens
        )
    )
    if (
        welcome is None
        or not gate
        or number - at > REACH
        or last.host is not None
        or not any(True for _ in find(view, frame, "reception"))
    ):
        return
    guest, host = welcome
    if may_be(guest.mentions[0], last):
        found[-1] = (at, replace(last, host=host))


def lasted(doc: Doc, frame: Frame, number: int, found: list[tuple[int, VisitReport]]) -> None:
    """Give the last visit the length that a clause tells of the stay: 'वह वहां तीन दिन रुकेंगे', 'जहां एक सप्ताह रहे'."""
    view: View = doc._.khabar_view
    at, last = found[-1]
    verb, who = frame.verb, own_subject(frame)
    there = frame.opener == "जहां" or any(view.word(i) in _THERE for i in frame.tokens)
    if verb is None or verb.stem not in _STAYING or verb.negated or not there or frame.places:
        return
    if number - at > REACH or (who is not None and not may_be(who.mentions[0], last)):
        return
    lengths = tuple(t for t in times_in(doc, frame) if t.duration and not (t.value or "PT").startswith("PT"))
    if lengths and not any(t.duration for t in last.times):
        found[-1] = (at, replace(last, times=(*last.times, *lengths)))


def may_be(guest: Mention, visit: VisitReport) -> bool:
    """Tell whether who is received may be the visitor: a pronoun, a role, or a name that shares a word."""
    if guest.kind is not MentionKind.NAME:
        return True
    words = set(guest.label.split())
    return any(m.kind is not MentionKind.NAME or words & set(m.label.split()) for m in visit.visitors)
