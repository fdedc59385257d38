"""The words of a text and what the trained model thinks of them -> the classes that the model and neighbours overrule.

'शांति देवी' is a whole name though peace is a common noun, and so are its fellows ('X बाई', 'X कौर', 'X प्रसाद'). A title
that is a surname too is one where the model is sure and the word acts alone ('शाह ने बताया') or ends a name ('आरव
पायलट'); one that is a given name too is one before a family name: 'रानी वर्मा'.

Misses: such names where the model sees nobody in the second word.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.language.titles import surnames
from kg.language.word_classes import Classified, WordClass
from kg.language.word_lists import word_list

C = WordClass
_WHOLE, _CERTAIN, _SURE, _LIKELY, _HINTED = 0.95, 0.9, 0.85, 0.5, 0.2  # chances
_WORDS = frozenset({C.MODIFIER, C.NUMBER, C.DEMONYM})
_COMMON = frozenset({C.COMMON, C.MODIFIER, C.HEAD, C.VERB})
_NAMELIKE = frozenset({C.UNKNOWN, C.DICTIONARY, C.INITIAL})
_BEFORE = frozenset({C.STOP, C.CLOSED, C.KINSHIP, C.TITLE, C.HONORIFIC, C.TIME})


def overruled(classified: Classified, chances: Sequence[float]) -> tuple[WordClass, ...]:
    """Return the classes of the words, with those changed that a name shows to be parts of it."""
    classes = list(classified.classes)
    if not chances:
        return tuple(classes)
    second = word_list("names", "second_names")
    for at in range(len(classes)):
        if at and classified.words[at] in second and _first_name(classified.classes, chances, at):
            classes[at - 1] = classes[at] = C.DICTIONARY
        elif at and _given(classified, chances, at):
            classes[at - 1] = C.DICTIONARY
        elif (
            _acts_alone(classified, chances, at)
            or _ends_name(classified, classes, chances, at)
            or _inside_name(classes, chances, at)
            or _headed(classes, chances, at)
            or _given_word(classified.words, classes, chances, at)
        ):
            classes[at] = C.DICTIONARY
    return tuple(classes)


def _given(classified: Classified, chances: Sequence[float], at: int) -> bool:
    """Tell whether a title before ``at`` is a given name: 'उपमुख्यमंत्री सम्राट वर्मा ने' (emperor).

    A family name tells it, or else the model, sure of both words and of no third: 'खिलाड़ी रानी रामदेई' (queen).
    """
    before, least = classified.words[at - 1], min(chances[at - 1 : at + 1])
    if before not in word_list("names", "given") or classified.classes[at - 1] not in (C.TITLE, C.KINSHIP):
        return False
    if classified.words[at] in word_list("names", "last_only"):
        return least >= _LIKELY
    third = at + 1 < len(chances) and classified.classes[at + 1] in _NAMELIKE and chances[at + 1] >= _LIKELY
    return least >= _WHOLE and classified.classes[at] in _NAMELIKE and not third


def _ends_name(classified: Classified, classes: Sequence[WordClass], chances: Sequence[float], at: int) -> bool:
    """Tell whether a calling at ``at`` is the last word of a name: 'विधायक आरव पायलट ने' (pilot)."""
    if not at or classes[at] is not C.TITLE or classes[at - 1] not in _NAMELIKE:
        return False
    if chances[at] < _LIKELY or chances[at - 1] < _SURE:
        return False
    calling = any(t.start == at and t.end == at + 1 and t.section == "callings" for t in classified.titles)
    return calling or classified.words[at] in surnames()


def _inside_name(classes: Sequence[WordClass], chances: Sequence[float], at: int) -> bool:
    """Tell whether the model is sure of a known word beside a sure part of a name: 'प्रशासक प्रथम मेहता ने' (first)."""
    if classes[at] not in _WORDS or chances[at] < _CERTAIN:
        return False
    return any(0 <= i < len(classes) and classes[i] in _NAMELIKE and chances[i] >= _CERTAIN for i in (at - 1, at + 1))


def _headed(classes: Sequence[WordClass], chances: Sequence[float], at: int) -> bool:
    """Tell whether the model is sure of somebody in a word for a body after a title: 'किंग हेराल्ड' (a paper, too)."""
    return bool(at) and classes[at] is C.HEAD and classes[at - 1] is C.TITLE and chances[at] >= _WHOLE


def _given_word(words: Sequence[str], classes: Sequence[WordClass], chances: Sequence[float], at: int) -> bool:
    """Tell whether a common word is the first name before a sure family name alone: 'दस साल की प्रार्थना मेहता'."""
    if words[at] not in word_list("names", "given_words") or classes[at] in _NAMELIKE or at + 1 >= len(words):
        return False
    opened = not at or classes[at - 1] in _BEFORE
    return opened and classes[at + 1] in _NAMELIKE and chances[at + 1] >= _CERTAIN


def _first_name(classes: Sequence[WordClass], chances: Sequence[float], at: int) -> bool:
    """Tell whether a noun before 'देवी' at ``at`` is a first name: 'मां शांति देवी को', not 'की लोक देवी'."""
    least = _LIKELY if chances[at - 1] < _HINTED else _HINTED
    if classes[at] not in _NAMELIKE | {C.TITLE, C.HONORIFIC, C.VERB} or chances[at] < least:
        return False
    if classes[at - 1] is C.PLACE:
        return chances[at - 1] >= _LIKELY
    opened = at < 2 or classes[at - 2] in _BEFORE
    return classes[at - 1] in _COMMON and opened


def _acts_alone(classified: Classified, chances: Sequence[float], at: int) -> bool:
    """Tell whether a title that is also a surname stands before ने at the head of a clause: 'शाह ने'."""
    if classified.classes[at] is not C.TITLE or classified.words[at] not in surnames() or chances[at] < _SURE:
        return False
    opens = not at or classified.classes[at - 1] in (C.STOP, C.CLOSED)
    return opens and classified.words[at + 1 : at + 2] == ("ने",)
