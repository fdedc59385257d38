"""Frames -> meetings of who receives and who is received: 'X ने Y का स्वागत किया', 'Y की अगवानी करते हुए X ने'.

Misses: who welcomes in the passive ('Y का X द्वारा स्वागत किया गया').
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, setting, subject, unique
from kg.extract.events_frame import Frame, Slot
from kg.extract.events_status import MOTION, status_of, words_of
from kg.extract.meeting_cues import Cue, find, people, reject
from kg.extract.meeting_report import enough, report, too_few
from kg.extract.silence import no_event
from kg.extract.view import View
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport, Mention


def of_receptions(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the reception of one person by another: 'X ने Y का स्वागत किया', 'Y की मेजबानी करते हुए X ने'.

    'राजधानी पहुंचे, जहां X ने उनका स्वागत किया' names the host of a visit and tells no meeting of its own.
    """
    view: View = doc._.khabar_view
    if frame.opener == "जहां":
        return []
    for cue in find(view, frame, "reception"):
        waits = _waits(view, frame, cue)
        made = [g for g in frame.groups if g.stem == "कर" and (g.start >= cue.end or cue.start >= g.end)]
        group = next((g for g in made if g.start >= cue.end), made[0] if made else waits)
        guest = _guest(view, frame, cue)
        who = subject(frame)
        spoken_of = view.word(cue.end) in ("के", "में", "की") and not (group is not None and group.start == cue.end)
        spoken_of = spoken_of and waits is None
        if group is None or guest is None or who is None or who is guest or spoken_of:
            reject(view, cue, "a welcome, but who welcomes and who is welcomed are not both found, or only spoken of")
            continue
        mentions = unique((*people([who]), *people([guest])))
        status = status_of(doc, frame, group)
        if status is not None and enough(mentions):
            times, place = inherited_times(doc, frame), setting(doc, frame)
            return [report(doc, frame, "meeting.reception", mentions, times, place, status, "reception")]
        reject(view, cue, too_few(mentions) if status else no_event(group, frame.verb))
    return []


def _waits(view: View, frame: Frame, cue: Cue) -> VerbGroup | None:
    """Return the verb of being or coming there for a welcome: 'Y की [अगवानी के लिए] X खुद [खड़े थे]', 'स्वागत करने पहुंचे'."""
    verb = frame.verb
    if view.words[cue.end : cue.end + 2] != ("के", "लिए") or verb is None or verb.start < cue.end:
        return None
    stands = words_of("awaiting") | words_of("standing")
    there = verb.words[0] in stands or (
        verb.stem == "हो" and any(view.word(i) in stands for i in range(cue.end, verb.start))
    )
    came = verb.stem in MOTION - {"लौट", "निकल"} and any(view.word(i) in words_of("terminals") for i in frame.tokens)
    return verb if there or came else None


def _guest(view: View, frame: Frame, cue: Cue) -> Slot | None:
    """Return who is received: in का, with no noun of its own before the next phrase ('X के फैसले का स्वागत').

    The nearest to the noun, not the host's kin: 'X के भाई Y ने गेट पर [उनका] स्वागत किया'.
    """
    if view.word(cue.start) in words_of("received"):
        return next((s for s in frame.slots if s.case == "को" and s.has_people and s.end < cue.start), None)
    for slot in reversed(frame.slots):
        if slot.case != "का" or slot.marker_end > cue.start or not slot.has_people:
            continue
        if slot.is_feminine != (cue.entry.get("gender") == "f"):
            continue
        rest = range(slot.marker_end, cue.start)
        if not any(view.word(i) in ("का", "की", "के") for i in rest if not _within(frame, i)):
            return slot
    return None


def _within(frame: Frame, at: int) -> bool:
    """Tell whether a token stands in a slot."""
    return any(s.start <= at < s.marker_end for s in frame.slots)


def guest_of(doc: Doc, frame: Frame) -> tuple[Slot, Mention] | None:
    """Return the guest and the host of a frame that tells a reception, for the visit that it belongs to."""
    view: View = doc._.khabar_view
    for cue in find(view, frame, "reception"):
        guest, who = _guest(view, frame, cue), subject(frame)
        if guest is not None and who is not None and any(g.stem == "कर" for g in frame.groups):
            return guest, who.mentions[0]
    return None
