"""Whom a clause of going has for its subject, though he stands before it or runs on into a phrase.

'[X] जब राजधानी पहुंचे' X, when he came to the capital; '[X] काम के सिलसिले में राजधानी पहुंचे' X came on business.
"""

from __future__ import annotations

from kg.extract.events_common import own_subject, subject
from kg.extract.events_frame import Frame, Slot
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words

_INTERRUPTED = frozenset({"जब", "जैसे", "जहां"})  # 'X जब राजधानी पहुंचे': the subject stands before the clause


def fronted(frame: Frame) -> Slot | None:
    """Return the subject that a frame shares with those before it, also over 'जब': 'X जब राजधानी पहुंचे'."""
    found = subject(frame)
    before = frame.previous
    if found is None and before is not None and frame.opener in _INTERRUPTED and before.verb is None:
        return own_subject(before)
    return found


def is_by_the_way(view: View, frame: Frame, slot: Slot) -> bool:
    """Tell whether a full name stands before a phrase of how or why: '[X] सड़क के रास्ते', '[X] काम के सिलसिले में'."""
    at = next((n for n, c in enumerate(frame.chunks) if c.start <= slot.end - 1 < c.end), None)
    named = len(slot.mentions[-1].label.split()) > 1 or bool(slot.mentions[-1].posts)
    if at is None or not named or frame.chunks[at].case != "का" or at + 1 >= len(frame.chunks):
        return False
    after = frame.chunks[at + 1]
    how = after.case in ("में", "से", "पर", "के लिए", "के साथ") or frame.is_place(after.end - 1)
    return how and slot.case == "" and slot.has_people and view.word(slot.end) not in visit_words("affairs")
