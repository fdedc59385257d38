"""What each word is to the name rules: title, honorific, place, common noun, or a word that nothing knows.

Unknown words are what names are made of. The dictionary and the lexicons say what is known; since many Hindi names are
words too (विवेक 'discernment', आनंद 'joy'), a word that is only in the dictionary may still be a name when its context
says so, while the words of `lexicons/hi/vocabulary.yaml` and `common.yaml` never are.

Misses: a name that is a frequent word ('वर्षा' rain) is told by nothing here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, verb_forms
from kg.language.gazetteer import Match, find_matches
from kg.language.homographs import shown_towns
from kg.language.initials import is_dotted_initial, is_spelled, letters_at
from kg.language.titles import Title, after_lands, find_titles, surnames
from kg.language.verb_growth import FOLLOWERS
from kg.language.vocabulary import in_dictionary, is_common, listed_words, name_heads
from kg.language.word_lists import word_list


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


_SECTIONS = {
    "posts": WordClass.TITLE,
    "ranks": WordClass.TITLE,
    "callings": WordClass.TITLE,
    "honorifics": WordClass.HONORIFIC,
    "suffixes": WordClass.SUFFIX,
    "kinship": WordClass.KINSHIP,
    "modifiers": WordClass.MODIFIER,
    "groups": WordClass.GROUP,
}
_BODIES = {"demonym": WordClass.DEMONYM, "organization": WordClass.ORGANIZATION, "agency": WordClass.ORGANIZATION}
_NAMELIKE = frozenset({WordClass.UNKNOWN, WordClass.DICTIONARY, WordClass.INITIAL})
_LANDS = frozenset({WordClass.PLACE, WordClass.DEMONYM})
_MIDDLE = frozenset({"भाई", "बेन"})  # 'जीतू भाई X'
_BEFORE_INITIALS = frozenset(
    {WordClass.STOP, WordClass.CLOSED, WordClass.TITLE, WordClass.HONORIFIC, WordClass.KINSHIP, WordClass.GROUP}
    | {WordClass.TIME, WordClass.VERB}
)


@dataclass(frozen=True)
class Classified:
    """The words of a text with their classes, and the titles and gazetteer matches among them."""

    words: tuple[str, ...]
    classes: tuple[WordClass, ...]
    titles: tuple[Title, ...]
    matches: tuple[Match, ...]


@lru_cache(maxsize=1)
def _closed() -> frozenset[str]:
    """Return every word of a closed class, and what is like one: 'द्वारा', 'हेतु', 'उर्फ'."""
    closed = closed_classes()
    alone = frozenset(words[0] for words in closed.complex_postpositions if len(words) == 1)
    aliases = word_list("names", "aliases")
    return alone.union(
        aliases,
        closed.postpositions, closed.pronouns, closed.relatives, closed.conjunctions, closed.subordinators,
        closed.particles, closed.negations, closed.auxiliaries,
    )  # fmt: skip


@lru_cache(maxsize=1)
def _counts() -> frozenset[str]:
    """Return the words (shadows) for numbers that no other list has: 'सौ', 'ग्यारह', 'हजार'."""
    return word_list("times", "numbers", "multipliers") - listed_words()


@lru_cache(maxsize=1 << 15)
def _single(word: str) -> WordClass:
    """Return the class of a word by itself."""
    if not any(c.isalnum() for c in word):
        return WordClass.STOP
    if word[0].isdigit() or word in _counts():
        return WordClass.NUMBER
    if is_dotted_initial(word):
        return WordClass.INITIAL
    if word in _closed():
        return WordClass.CLOSED
    if word in name_heads():
        return WordClass.HEAD
    if word in listed_words():
        return WordClass.COMMON
    if _is_verb(word):
        return WordClass.VERB
    if is_common(word):
        return WordClass.COMMON
    if is_spelled(word) and not (len(word) > 2 and in_dictionary(word)):
        return WordClass.INITIAL
    return WordClass.DICTIONARY if in_dictionary(word) else WordClass.UNKNOWN


def _is_verb(word: str) -> bool:
    """Tell whether a word is a verb form that no name looks like: no stem, no infinitive in -नी (names end so)."""
    readings = verb_forms().get(word, ())
    return any(r.form is not Form.STEM and not (r.form is Form.INFINITIVE and word.endswith("नी")) for r in readings)


def _stem_before_vector(words: Sequence[str], at: int) -> bool:
    """Tell whether a verb's stem stands at ``at`` with what goes on with it: 'कह चुके', 'आ रहे'."""
    if not any(r.form is Form.STEM for r in verb_forms().get(words[at], ())) or at + 1 >= len(words):
        return False
    return any(r.stem in FOLLOWERS[Form.STEM] and r.form is not Form.STEM for r in verb_forms().get(words[at + 1], ()))


def classify(words: Sequence[str], times: frozenset[int] = frozenset()) -> Classified:
    """Return the class of each word; ``times`` are the indices that stand in time expressions."""
    classes = [WordClass.TIME if i in times else _single(w) for i, w in enumerate(words)]
    for at, kind in enumerate(classes):
        if kind in _NAMELIKE and _stem_before_vector(words, at):
            classes[at] = WordClass.VERB
    matches = find_matches(words)
    for match in matches:
        classes[match.start : match.end] = [_BODIES.get(match.kind, WordClass.PLACE)] * (match.end - match.start)
    titles = []
    ruled = any(w in after_lands() and classes[i - 1] in _LANDS for i, w in enumerate(words) if i)
    for title in find_titles(words):
        if not ruled and title.end - title.start == 1 and words[title.start] in after_lands():
            continue  # 'नरेश' is a given name unless the text has 'भूटान नरेश', the king of Bhutan
        if all(c in (WordClass.PLACE, WordClass.ORGANIZATION) for c in classes[title.start : title.end]):
            continue
        if _ends_name(words, classes, title):
            classes[title.start] = WordClass.DICTIONARY
            continue
        titles.append(title)
        classes[title.start : title.end] = [_SECTIONS[title.section]] * (title.end - title.start)
    _mark_letters(words, classes)
    for match in shown_towns(tuple(words), matches, partial(_within_name, tuple(classes))):
        classes[match.start] = WordClass.PLACE
        matches.append(match)
    matches.sort(key=lambda m: m.start)
    return Classified(tuple(words), tuple(classes), tuple(titles), tuple(matches))


def _within_name(classes: Sequence[WordClass], at: int) -> bool:
    """Tell whether a word may be part of a name: behind a title or an unknown word, or before one."""
    around = _NAMELIKE | {WordClass.TITLE, WordClass.HONORIFIC, WordClass.KINSHIP}
    return (at > 0 and classes[at - 1] in around) or (at + 1 < len(classes) and classes[at + 1] in _NAMELIKE)


def _mark_letters(words: Sequence[str], classes: list[WordClass]) -> None:
    """Make initials of two letters and more before a name: 'मंत्री ए के X ने', 'पी सी X'; not of 'विटामिन ए के स्रोत'."""
    at = 0
    while at < len(words):
        end = at + letters_at(words, at)
        named = end < len(words) and classes[end] in (WordClass.UNKNOWN, WordClass.DICTIONARY)
        if end - at > 1 and named and (not at or classes[at - 1] in _BEFORE_INITIALS):
            classes[at:end] = [WordClass.INITIAL] * (end - at)
        at = max(end, at + 1)


def _ends_name(words: Sequence[str], classes: Sequence[WordClass], title: Title) -> bool:
    """Tell whether a title word belongs to a name: 'नवनीत शाह ने', 'जीतू भाई X'.

    Not in 'शाह निरंजन ने', 'ईरान के शाह ने' or 'छोटे भाई ने'.
    """
    if title.end - title.start > 1 or words[title.start] not in surnames() or not title.start:
        return False
    if title.kind == "kinship" and words[title.start - 1] in word_list("titles", "ages"):
        return False  # 'छोटे भाई ने'
    after = words[title.end] if title.end < len(words) else ""
    if classes[title.start - 1] is WordClass.UNKNOWN and words[title.start] in _MIDDLE and after:
        return _single(after) in (WordClass.UNKNOWN, WordClass.DICTIONARY, WordClass.CLOSED)
    return classes[title.start - 1] in _NAMELIKE and (
        not after or after in _closed() or not any(c.isalnum() for c in after) or _single(after) is WordClass.VERB
    )
