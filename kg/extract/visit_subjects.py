"""Whom a clause of going has for its subject, though he stands before it or runs on into a phrase.

'[X] जब राजधानी पहुंचे' X, when he came to the capital; '[X] काम के सिलसिले में राजधानी पहुंचे' X came on business.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import is_relative, own_subject, subject
from kg.extract.events_frame import Frame, Slot, beside, frames
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup

_INTERRUPTED = frozenset({"जब", "जैसे", "जहां"})  # 'X जब राजधानी पहुंचे': the subject stands before the clause
_RESPECT = ("े", "ए", "ीं", "ईं", "ंगे", "ंगी", "हैं", "थे", "थीं")  # 'पहुंचे', 'गईं', 'जाएंगे': said of people with respect
_BACK = 6  # frames back, among which who is left out was told of


def fronted(frame: Frame) -> Slot | None:
    """Return the subject that a frame shares with those before it, also over 'जब': 'X जब राजधानी पहुंचे'."""
    found = subject(frame)
    before = frame.previous
    if found is None and before is not None and frame.opener in _INTERRUPTED and before.verb is None:
        return own_subject(before)
    return found


def interrupted(doc: Doc, frame: Frame) -> Slot | None:
    """Return who stands right before a clause that parts him from his verb: '[X] जब राजधानी गए थे तो उन्होंने'."""
    if frame.opener not in _INTERRUPTED:
        return None
    slots = (
        s for f in beside(doc, frame) for s in f.slots if s.end in (frame.clause.start, frame.start, frame.start - 1)
    )
    return next((s for s in slots if s.case == "" and s.has_people), None)


def unsaid(doc: Doc, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whom the text goes on about: '[X] राजधानी पहुंचे। वहां से जापान रवाना हुए' X came to the capital, then left.

    The verb must be one of respect ('हुए', not 'हुआ'), and the sentence before must be about one person alone.
    Misses: who is left out in quotations, and after a sentence that tells of two people.
    """
    verb = frame.verb
    alone = verb is not None and (group is verb or group.form is Form.CONJUNCTIVE)
    if verb is None or not alone or frame.clause.quote is not None or verb.passive or is_relative(frame):
        return None
    if not verb.words[-1].endswith(_RESPECT) or verb.modality == "must" or any(s.case == "को" for s in frame.slots):
        return None
    before = frames(doc)[max(0, frame.number - _BACK) : frame.number]
    earlier = [f for f in before if f.sentence.end <= frame.sentence.start]
    if not earlier or earlier[-1].lead or doc[earlier[-1].sentence.end - 1].text_with_ws.endswith("\n"):
        return None
    told = [f for f in earlier if f.sentence is earlier[-1].sentence and not is_relative(f)]
    people = [s for f in told for s in f.slots if s.has_people and s.case != "का"]
    found = next((own for own in map(own_subject, told) if own is not None), None)
    return found if found is not None and len(found.mentions) == 1 and people == [found] else None


def is_by_the_way(view: View, frame: Frame, slot: Slot) -> bool:
    """Tell whether a full name stands before a phrase of how or why: '[X] सड़क के रास्ते', '[X] काम के सिलसिले में'."""
    at = next((n for n, c in enumerate(frame.chunks) if c.start <= slot.end - 1 < c.end), None)
    named = len(slot.mentions[-1].label.split()) > 1 or bool(slot.mentions[-1].posts)
    if at is None or not named or frame.chunks[at].case != "का" or at + 1 >= len(frame.chunks):
        return False
    after = frame.chunks[at + 1]
    how = after.case in ("में", "से", "पर", "के लिए", "के साथ") or frame.is_place(after.end - 1)
    return how and slot.case == "" and slot.has_people and view.word(slot.end) not in visit_words("affairs")
