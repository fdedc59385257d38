"""Verb stems -> their forms, each with what it is.

Hindi verbs conjugate regularly but for seven perfectives, so the lexicon lists stems and this module derives the forms:
मिल 'meet' gives मिला मिले मिली मिलीं (perfective), मिलता ... (imperfective), मिलना मिलने मिलनी (infinitive), मिलेगा ...
(future), मिले मिलें मिलूं (subjunctive), मिलकर मिलके (conjunctive participle). All forms are shadows.

Misses: causatives that are not listed as stems of their own ('मिलवाना'); irregular perfectives that the lexicon lacks.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from kg.language.normalise import shadow
from kg.language.word_lists import word_list
from kg.lexicons import load


class Form(StrEnum):
    """What a verb form is."""

    STEM = "stem"
    PERFECTIVE = "perfective"
    IMPERFECTIVE = "imperfective"
    INFINITIVE = "infinitive"
    FUTURE = "future"
    SUBJUNCTIVE = "subjunctive"
    CONJUNCTIVE = "conjunctive"


class Reading(NamedTuple):
    """One way to read a word as a verb."""

    stem: str
    form: Form
    vector: bool


_VOWELS = tuple("ािीुूेैोौआईऊएओ")
_IMPERFECTIVE = ("ता", "ते", "ती", "तीं")
_INFINITIVE = ("ना", "ने", "नी")


def _endings(stem: str) -> Iterator[tuple[Form, tuple[str, ...]]]:
    """Yield each form with the endings that make it of ``stem``."""
    yield Form.STEM, ("",)
    yield Form.IMPERFECTIVE, _IMPERFECTIVE
    yield Form.INFINITIVE, _INFINITIVE
    yield Form.CONJUNCTIVE, ("कर", "के", "करके")
    if stem.endswith(_VOWELS):
        yield Form.PERFECTIVE, ("या", "ये", "ए", "यी", "ई", "ईं", "यीं")
        yield Form.FUTURE, ("एगा", "येगा", "एगी", "येगी", "एंगे", "येंगे", "एंगी", "येंगी", "ऊंगा", "ऊंगी", "ओगे")
        yield Form.SUBJUNCTIVE, ("ए", "ये", "एं", "यें", "ऊं", "ओ", "इए", "इये")
    else:
        yield Form.PERFECTIVE, ("ा", "े", "ी", "ीं")
        yield Form.FUTURE, ("ेगा", "ेगी", "ेंगे", "ेंगी", "ूंगा", "ूंगी", "ोगे")
        yield Form.SUBJUNCTIVE, ("े", "ें", "ूं", "ो", "िए", "िये")


_CONTRACTED = {  # ले, दे: लूंगा, not लेऊंगा; हो: होगा, not होएगा
    Form.FUTURE: ("गा", "गी", "ंगे", "ंगी"),
    Form.SUBJUNCTIVE: ("", "ं"),
}


def forms_of(stem: str, irregular: tuple[str, ...] = ()) -> Iterator[tuple[str, Form]]:
    """Yield the shadows of all forms of a stem; ``irregular`` perfectives replace the regular ones.

    >>> sorted({form for form, kind in forms_of("मिल") if kind is Form.FUTURE})[:2]
    ['मिलूंगा', 'मिलूंगी']
    """
    base = shadow(stem)
    for form, endings in _endings(base):
        if form is Form.PERFECTIVE and irregular:
            continue
        for ending in endings:
            yield base + ending, form
    for word in irregular:
        yield shadow(word), Form.PERFECTIVE
    if base.endswith(("े", "ो")):
        for form, endings in _CONTRACTED.items():
            for ending in endings:
                yield base + ending, form
        yield base[:-1] + "ूंगा", Form.FUTURE
        yield base[:-1] + "ूंगी", Form.FUTURE
        yield base[:-1] + "ूं", Form.SUBJUNCTIVE


@lru_cache(maxsize=1)
def verb_forms() -> dict[str, tuple[Reading, ...]]:
    """Return every verb form of the lexicon (as a shadow) with its readings, in the order of the lexicon."""
    never = word_list("verbs", "never")
    table: dict[str, list[Reading]] = {}
    for entry in load("verbs")["stems"]:
        vector = bool(entry.get("vector"))
        for word, form in forms_of(entry.word, entry.forms):
            reading = Reading(shadow(entry.word), form, vector)
            if word not in never and reading not in table.setdefault(word, []):
                table[word].append(reading)
    return {word: tuple(readings) for word, readings in table.items() if readings}


def is_only(word: str, form: Form) -> bool:
    """Tell whether a word (shadow) can be read as a verb, and as that form alone: 'होए' as a subjunctive."""
    readings = verb_forms().get(word, ())
    return bool(readings) and all(reading.form is form for reading in readings)
