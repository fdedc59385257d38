"""Tokens -> verb groups with tense, aspect, polarity, voice and modality.

A Hindi verb group is a main verb and what follows it: स्वीकार कर लिया है 'has accepted', नहीं जाएंगे 'will not go', मिलने वाले
हैं 'are about to meet', किया जा सकता था 'could be done'. Whether it is finite decides where a clause ends.

Misses: verbs whose stem is not in the lexicon, unless an auxiliary follows an ending that only verbs have.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, Reading
from kg.language.verb_growth import FOLLOWERS, Grower, VerbGroup, closes, readings
from kg.language.word_lists import word_list

_AGREEING = {  # the auxiliaries that agree with a participle: 'उगाहता था', but 'शालीनता थी' is a noun
    "ता": frozenset("है हूं था होगा हूंगा".split()),
    "ते": frozenset("हैं हो थे होंगे".split()),
    "ती": frozenset("है हैं हूं थी थीं होगी होंगी".split()),
}
_PARTING = frozenset({"निकल", "चल", "पहुंच"})  # no vectors of करना


# 'X ने बीते शुक्रवार को': last Friday, as who passes by himself has no ने; 'X ने कहीं देखा': saw somewhere.
_NO_INVERSION = frozenset({"बीते", "बीती", "कहीं"})


def _weak() -> frozenset[str]:
    """Return the short forms that are other words unless the clause ends or an auxiliary follows."""
    return word_list("verbs", "weak")


def _conjuncts() -> frozenset[str]:
    """Return the nouns that make a verb with करना, so that a lone कर after them is 'having done'."""
    return word_list("verbs", "conjuncts")


def _nouns() -> frozenset[str]:
    """Return the common nouns of news, of which some end as participles do: 'वार्ता होगी' (there will be talks)."""
    return word_list("common", "fields")


def _starts(words: Sequence[str], at: int) -> Reading | None:
    """Return the reading under which a verb group starts at ``at``, if one does."""
    word = words[at]
    for reading in readings(word):
        nxt = words[at + 1] if at + 1 < len(words) else ""
        vector_next = any(r.stem in FOLLOWERS.get(reading.form, ()) for r in readings(nxt))
        if reading.form is Form.STEM:
            if word == "कर" and at and words[at - 1] in _conjuncts() and any(r.stem in _PARTING for r in readings(nxt)):
                return Reading(reading.stem, Form.CONJUNCTIVE, reading.vector)  # 'भेंट कर निकले दूत'
            if vector_next or nxt in ("कर", "करके") or _interrupted(words, at + 1):
                return reading
            if word == "कर" and at and words[at - 1] in _conjuncts():
                return Reading(reading.stem, Form.CONJUNCTIVE, reading.vector)  # 'भेंट कर मांग रखी', but 'आय कर विभाग'
            continue
        inverted = bool(at) and words[at - 1] == "ने" and word not in _NO_INVERSION and nxt != "में"  # 'ने बदले में'
        inverted = inverted or (bool(at) and word == "की" and words[at - 1] == "से")  # 'X ने Y से की भेंट, ...'
        if word in _weak() and not (vector_next or closes(words, at + 1) or inverted or _is_given(words, at)):
            continue
        return reading
    return None


def _is_given(words: Sequence[str], at: int) -> bool:
    """Tell whether 'दी' says who gave the thing behind it: 'X की [दी] घड़ी', 'X की [दी] पुरानी घड़ी'."""
    owned = bool(at) and words[at] == "दी" and words[at - 1] == "की"
    return owned and any(word in word_list("gift", "things") for word in words[at + 1 : at + 3])


def _interrupted(words: Sequence[str], at: int) -> bool:
    """Tell whether a particle parts a stem from what it goes on with: 'मिल [भी चुके] हैं', 'मिल [ही सकते] थे'."""
    after = words[at + 1] if at + 1 < len(words) and words[at] in ("भी", "ही", "तो") else ""
    return any(r.stem in ("चुक", "सक") for r in readings(after))


def _guess(words: Sequence[str], at: int) -> Reading | None:
    """Return a reading of an unlisted verb form: 'उगाहता था' before an auxiliary, 'उगाहेंगे' by its ending."""
    word = words[at]
    if at + 1 < len(words) and words[at + 1] in closed_classes().auxiliaries and len(word) > 4 and word not in _nouns():
        for ending, agreeing in _AGREEING.items():
            if word.endswith(ending) and words[at + 1] in agreeing:
                return Reading(word[: -len(ending)], Form.IMPERFECTIVE, False)
    for ending in ("ेंगे", "ेंगी", "ाएगा", "ाएगी", "ाएंगे", "ाएंगी"):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            return Reading(word[: -len(ending)], Form.FUTURE, False)
    return None


def find_verb_group(words: Sequence[str], at: int) -> VerbGroup | None:
    """Return the verb group that starts at index ``at`` of ``words`` (shadows), or None.

    >>> group = find_verb_group("स्वीकार कर लिया है".split(), 1)
    >>> group.stem, group.finite, group.tense, group.aspect
    ('कर', True, 'present', 'perfective')
    >>> find_verb_group("नहीं जाएंगे".split(), 0).negated
    True
    """
    classes = closed_classes()
    first = at
    negated = False
    if words[at] in classes.negations:
        negated, at = True, at + 1
        if at >= len(words):
            return None
    reading = _starts(words, at) or _guess(words, at)
    if reading is None:
        if words[at] in classes.auxiliaries:
            return _copula(words, first, at, negated)
        return None
    return Grower(words, first, at, reading, negated).grow()


def _copula(words: Sequence[str], first: int, at: int, negated: bool) -> VerbGroup:
    """Return the group of a bare है/था/होगा; a negation may follow it."""
    end = at + 1
    if end < len(words) and words[end] in ("नहीं",):
        negated, end = True, end + 1
    tense = closed_classes().auxiliaries[words[at]]
    return VerbGroup(first, end, "हो", None, True, tense, "", negated, False, "", tuple(words[first:end]))


__all__ = ["VerbGroup", "find_verb_group"]
