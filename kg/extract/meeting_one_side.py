"""Two who act together and meet others: in 'X और Y पीड़ित परिवार से मिले' they do not meet each other.

Whom they meet has no name and is no agent of the graph: a family, somebody's mother, a team, patients.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame
from kg.extract.events_status import words_of
from kg.extract.view import View
from kg.language.chunks import Chunk
from kg.language.word_classes import WordClass

_CASES = frozenset({"से", "के साथ"})


def is_one_side(view: View, frame: Frame, end: int) -> bool:
    """Tell whether others whom nobody names stand in से or के साथ before a token: 'X और Y ने [मरीजों से] बातचीत की'."""
    return any(c.case in _CASES and c.marker_end <= end and _are_people(view, frame, c) for c in frame.chunks)


def _are_people(view: View, frame: Frame, chunk: Chunk) -> bool:
    """Tell whether the head of a phrase is people: kin, a family, a plural that is no time; not 'गर्मजोशी से'."""
    last = chunk.end - 1
    word, kind = view.word(last), view.kind(last)
    if kind is WordClass.TIME or last in frame.timed or last in view.in_name:
        return False
    return word in words_of("kinfolk") or kind is WordClass.KINSHIP or word in words_of("crowds")
