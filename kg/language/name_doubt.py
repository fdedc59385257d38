"""The words of a text and what the trained model thinks of them -> the classes that the model and neighbours overrule.

'शांति देवी' is a whole name though peace is a common noun, and so are its fellows ('X बाई', 'X कौर', 'X प्रसाद'). A title
that is a surname too is one where the model is sure and the word acts alone: 'शाह ने बताया'.

Misses: such names where the model sees nobody in the second word.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kg.language.normalise import shadow
from kg.language.titles import surnames
from kg.language.word_classes import Classified, WordClass
from kg.lexicons import load

C = WordClass
_SURE, _LIKELY = 0.85, 0.5  # chances
_COMMON = frozenset({C.COMMON, C.MODIFIER, C.HEAD, C.VERB})
_NAMELIKE = frozenset({C.UNKNOWN, C.DICTIONARY, C.INITIAL})
_BEFORE = frozenset({C.STOP, C.CLOSED, C.KINSHIP, C.TITLE, C.HONORIFIC, C.TIME})


@lru_cache(maxsize=1)
def _second() -> frozenset[str]:
    """Return the second words of names whose first may be any noun: 'देवी'."""
    return frozenset(shadow(form) for entry in load("names")["second_names"] for form in entry.surface)


def overruled(classified: Classified, chances: Sequence[float]) -> tuple[WordClass, ...]:
    """Return the classes of the words, with those changed that a name shows to be parts of it."""
    classes = list(classified.classes)
    if not chances:
        return tuple(classes)
    for at in range(len(classes)):
        opens = not at or classes[at - 1] in (C.STOP, C.CLOSED)
        if at and classified.words[at] in _second() and _first_name(classified.classes, chances, at):
            classes[at - 1] = classes[at] = C.DICTIONARY
        elif opens and _acts_alone(classified, at) and chances[at] >= _SURE:
            classes[at] = C.DICTIONARY
    return tuple(classes)


def _first_name(classes: Sequence[WordClass], chances: Sequence[float], at: int) -> bool:
    """Tell whether a noun before 'देवी' at ``at`` is a first name: 'मां शांति देवी को', not 'की लोक देवी'."""
    if classes[at] not in _NAMELIKE | {C.TITLE, C.HONORIFIC, C.VERB} or chances[at] < _LIKELY:
        return False
    if classes[at - 1] is C.PLACE:
        return chances[at - 1] >= _LIKELY
    opened = at < 2 or classes[at - 2] in _BEFORE
    return classes[at - 1] in _COMMON and opened


def _acts_alone(classified: Classified, at: int) -> bool:
    """Tell whether a title that is also a surname stands before ने: 'शाह ने'."""
    is_both = classified.classes[at] is C.TITLE and classified.words[at] in surnames()
    return is_both and classified.words[at + 1 : at + 2] == ("ने",)
