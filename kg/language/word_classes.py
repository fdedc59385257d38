"""What each word is to the name rules: title, honorific, place, common noun, or a word that nothing knows.

Unknown words are what names are made of. The dictionary of `simplemma` and the lexicons say what is known; since many
Hindi names are words too (विवेक 'discernment', आनंद 'joy'), a word that is only in the dictionary may still be a name
when its context says so, while words of `lexicons/hi/common.yaml` never are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, verb_forms
from kg.language.gazetteer import Match, find_matches
from kg.language.normalise import shadow
from kg.lexicons import Entry, load


class WordClass(StrEnum):
    """The classes that the name rules tell apart."""

    CLOSED = "closed"
    STOP = "stop"  # punctuation, line breaks
    TITLE = "title"
    HONORIFIC = "honorific"
    SUFFIX = "suffix"  # जी, साहब
    KINSHIP = "kinship"
    MODIFIER = "modifier"
    GROUP = "group"
    PLACE = "place"
    DEMONYM = "demonym"
    ORGANIZATION = "organization"
    NUMBER = "number"
    TIME = "time"
    VERB = "verb"
    COMMON = "common"  # never part of a name
    HEAD = "head"  # ends the name of a body or place
    DICTIONARY = "dictionary"  # a known word that may be a name
    INITIAL = "initial"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Title:
    """A title at word indices ``[start, end)``."""

    start: int
    end: int
    entry: Entry
    section: str


_SECTIONS = {
    "posts": WordClass.TITLE, "ranks": WordClass.TITLE, "callings": WordClass.TITLE, "honorifics": WordClass.HONORIFIC,
    "suffixes": WordClass.SUFFIX, "kinship": WordClass.KINSHIP, "modifiers": WordClass.MODIFIER, "groups": WordClass.GROUP,
}  # fmt: skip
_INITIAL = re.compile(
    r"(?:(?:एक्स|डब्ल्यू|डब्लू|जेड|एच|एफ|एल|एम|एन|एस|आई|आर|बी|सी|डी|जी|जे|के|ओ|पी|क्यू|टी|यू|वी|वाई|ए|ई|[A-Z])\.)+$"
)
_ENDINGS = ("ियों", "ियां", "ओं", "ों", "एं", "ें", "ीय", "े", "ी")


@lru_cache(maxsize=1)
def _dictionary() -> frozenset[str]:
    """Return the shadows of all words of simplemma's Hindi dictionary."""
    words = DefaultDictionaryFactory().get_dictionary("hi")
    return frozenset(shadow(word if isinstance(word, str) else word.decode()) for word in words)


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, ...], tuple[Entry, str]]:
    """Return every title, as words, with its entry and section."""
    table: dict[tuple[str, ...], tuple[Entry, str]] = {}
    for section in _SECTIONS:
        for entry in load("titles")[section]:
            for form in entry.surface:
                table.setdefault(tuple(shadow(form).split()), (entry, section))
    return table


@lru_cache(maxsize=1)
def _common() -> tuple[frozenset[str], frozenset[str]]:
    lexicon = load("common")
    fields = frozenset(shadow(f) for e in lexicon["fields"] for f in e.surface)
    return fields, frozenset(shadow(f) for e in lexicon["name_heads"] for f in e.surface)


def find_titles(words: Sequence[str]) -> list[Title]:
    """Return the titles in ``words`` (shadows), longest first at each place.

    >>> [(t.entry.word, t.end - t.start) for t in find_titles("उप मुख्यमंत्री और श्री".split())]
    [('उपमुख्यमंत्री', 2), ('श्री', 1)]
    """
    phrases = _phrases()
    found: list[Title] = []
    at = 0
    while at < len(words):
        for length in (3, 2, 1):
            hit = phrases.get(tuple(words[at : at + length]))
            if hit and at + length <= len(words):
                found.append(Title(at, at + length, *hit))
                at += length
                break
        else:
            at += 1
    return found


@dataclass(frozen=True)
class Classified:
    """The words of a text with their classes, and the titles and gazetteer matches among them."""

    words: tuple[str, ...]
    classes: tuple[WordClass, ...]
    titles: tuple[Title, ...]
    matches: tuple[Match, ...]


def is_common(word: str) -> bool:
    """Tell whether a word (shadow) or its base form is a listed common noun."""
    fields, heads = _common()
    return word in fields or word in heads or any(
        word.endswith(e) and len(word) > len(e) + 2 and (word[: -len(e)] in fields or word[: -len(e)] + "ा" in fields) for e in ("ों", "ें", "े")
    )  # fmt: skip


def in_dictionary(word: str) -> bool:
    """Tell whether a word (shadow), or the word without a plural ending, is in the dictionary."""
    known = _dictionary()
    if word in known:
        return True
    return any(
        len(word) > len(e) + 2 and word.endswith(e) and (word[: -len(e)] in known or word[: -len(e)] + "ा" in known)
        for e in _ENDINGS[:6]
    )


def _single(word: str) -> WordClass:
    """Return the class of a word by itself."""
    closed = closed_classes()
    if not any(c.isalnum() for c in word):
        return WordClass.STOP
    if word[0].isdigit():
        return WordClass.NUMBER
    if _INITIAL.match(word):
        return WordClass.INITIAL
    if (
        word in closed.postpositions or word in closed.pronouns or word in closed.relatives or word in closed.conjunctions
        or word in closed.subordinators or word in closed.particles or word in closed.negations or word in closed.auxiliaries
    ):  # fmt: skip
        return WordClass.CLOSED
    if word in _common()[1]:
        return WordClass.HEAD
    if is_common(word):
        return WordClass.COMMON
    readings = verb_forms().get(word, ())
    if any(r.form is not Form.STEM for r in readings):
        return WordClass.VERB
    return WordClass.DICTIONARY if in_dictionary(word) else WordClass.UNKNOWN


def classify(words: Sequence[str], times: frozenset[int] = frozenset()) -> Classified:
    """Return the class of each word; ``times`` are the indices that stand in time expressions."""
    classes = [WordClass.TIME if i in times else _single(w) for i, w in enumerate(words)]
    matches = find_matches(words)
    for match in matches:
        kind = {"demonym": WordClass.DEMONYM, "organization": WordClass.ORGANIZATION, "agency": WordClass.ORGANIZATION}
        classes[match.start : match.end] = [kind.get(match.kind, WordClass.PLACE)] * (match.end - match.start)
    titles = find_titles(words)
    for title in titles:
        section = _SECTIONS[title.section]
        if all(c in (WordClass.PLACE, WordClass.ORGANIZATION) for c in classes[title.start : title.end]):
            continue
        classes[title.start : title.end] = [section] * (title.end - title.start)
    return Classified(tuple(words), tuple(classes), tuple(titles), tuple(matches))
