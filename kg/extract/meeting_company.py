"""Frames -> who had come along to the meeting told right before: 'X Y से मिले। उनके साथ बेटे Z भी थे'.

Whoever is 'with him' where he has just met somebody was at the meeting; 'इस मौके पर' and 'तब' say no more than that.

Misses: company told sentences later, and company of a third person ('Y के साथ Z थे, X अकेले आए').
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, subject
from kg.extract.events_frame import Frame, Slot, passage_of
from kg.extract.events_status import MOTION, is_unreal, words_of
from kg.extract.meeting_cues import people
from kg.extract.view import View
from kg.model import MeetingReport, MentionKind, Status

_PERSONS = (MentionKind.NAME, MentionKind.ROLE)


def with_company(doc: Doc, frame: Frame, last: MeetingReport) -> MeetingReport | None:
    """Return the last meeting with those who a clause says were with one of its people, or None."""
    view: View = doc._.khabar_view
    if last.status is not Status.OCCURRED or last.form == "phone" or is_unreal(doc, frame) or not _were(view, frame):
        return None
    if not any(s.case == "के साथ" and _is_of(s, last) for s in frame.slots):
        return None
    along = [m for m in people([s for s in frame.slots if s.case == ""]) if m.kind in _PERSONS]
    new = tuple(m for m in along if m not in (*last.participants, *last.present))
    if not new:
        return None
    return replace(last, present=(*last.present, *new), passages=(*last.passages, passage_of(doc, frame)))


def brought_along(frame: Frame, met: MeetingReport) -> MeetingReport:
    """Return a meeting with whom its subject came with in the clause before: '[पत्नी Z के साथ] पुणे पहुंचे और Y से मिले'."""
    before = frame.previous
    if before is None or before.sentence is not frame.sentence or frame.opener not in ("और", "तथा", "एवं"):
        return met
    who = subject(before)
    came = before.verb is not None and before.verb.stem in MOTION and not before.verb.negated
    if not came or own_subject(frame) is not None or who is None or not set(who.mentions) & set(met.participants):
        return met
    along = people([s for s in before.slots if s.case == "के साथ" and before.verb and s.end <= before.verb.start])
    new = tuple(m for m in along if m.kind in _PERSONS and m not in (*met.participants, *met.present))
    return replace(met, present=(*met.present, *new)) if new else met


def _were(view: View, frame: Frame) -> bool:
    """Tell whether a clause says that somebody was there: 'भी थे', 'मौजूद रहे', not 'उनके साथ थे तो डर न था'."""
    verb = frame.verb
    if verb is None or verb.negated or verb.tense == "future" or frame.clause.quote is not None:
        return False
    there = any(view.word(i) in words_of("presence") for i in frame.tokens)
    return (verb.stem == "हो" and verb.aspect == "") or (verb.stem in ("हो", "रह") and there)


def _is_of(slot: Slot, last: MeetingReport) -> bool:
    """Tell whether a slot means one of a meeting's people: a pronoun, or his name again."""
    words = {w for m in last.participants for w in m.label.split()}
    return all(m.kind is MentionKind.PRONOUN or set(m.label.split()) & words for m in slot.mentions)
