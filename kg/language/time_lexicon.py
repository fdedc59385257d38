"""The time words of `lexicons/hi/times.yaml`, keyed by how the grammar reads a word.

A section of the lexicon is a kind of word; the grammar is written over kinds (`kg.language.time_grammar`). The sections
after ``particles`` list what looks like a time and is none ('फ्लैग मार्च', a march).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from importlib import resources

import yaml

from kg.errors import LexiconError
from kg.language.normalise import shadow
from kg.lexicons import Entry, Lexicon, load

Value = Fraction | str | None

_UNITS = frozenset("second minute hour day week fortnight month year decade century".split())
_NUMBERED = {  # section -> least and greatest value
    "numbers": (0, 99),
    "multipliers": (100, 10**9),
    "ordinals": (-1, 31),
    "months": (1, 12),
    "month_abbreviations": (1, 12),
    "weekdays": (0, 6),
    "weekday_abbreviations": (0, 6),
    "deictic_days": (0, 3),
}
_FRACTIONAL = frozenset({"fractions", "fraction_prefixes"})
_MEASURED = frozenset({"units", "unit_abbreviations", "throughout_words", "lasting"})
_PLAIN = frozenset(
    "weekends parts_of_day previous next this that before after date_words eras indefinite whole throughout ages "
    "anchors now clock edges genitive dative locative until from conjunctions alternatives aliases coming "
    "particles".split()
)
_NEAR_MISSES = frozenset(
    "age_nouns lasting_nouns marches march_deeds today_nouns machine_nouns counted comparatives other_calendars "
    "currencies recurring two_meals moments".split()
)


@dataclass(frozen=True)
class TimeWords:
    """All words of the lexicon; every word is a shadow."""

    sections: Mapping[str, str]  # word -> section
    values: Mapping[str, Value]  # word -> what the lexicon says it counts or measures
    near_misses: Mapping[str, frozenset[str]]  # section -> words


@lru_cache(maxsize=1)
def time_words() -> TimeWords:
    """Return the words of `lexicons/hi/times.yaml`.

    Raises:
        LexiconError: the lexicon does not fit its schema; the message names the file and the line.
    """
    return read(load("times"))


def read(lexicon: Lexicon, name: str = "hi/times.yaml", text: str | None = None) -> TimeWords:
    """Return the words of a parsed lexicon; ``name`` and ``text`` are what errors name and count lines in.

    Raises:
        LexiconError: a section is unknown or missing, a value is out of range, or a word stands in two sections.
    """
    known = {*_NUMBERED, *_FRACTIONAL, *_MEASURED, *_PLAIN, *_NEAR_MISSES}
    for section in sorted(known.symmetric_difference(lexicon)):
        fault = "unknown section" if section in lexicon else "missing section"
        raise LexiconError(f"{name}:{_line(text, section)}: {fault} {section!r}; sections: {', '.join(sorted(known))}")
    sections: dict[str, str] = {}
    values: dict[str, Value] = {}
    near: dict[str, frozenset[str]] = {}
    for section, entries in lexicon.items():
        if section in _NEAR_MISSES:
            near[section] = frozenset(shadow(form) for entry in entries for form in entry.surface)
            continue
        for index, entry in enumerate(entries):
            try:
                value = _value(section, entry)
                for word in {shadow(form) for form in entry.surface}:
                    _check_word(word, section, sections)
                    sections[word], values[word] = section, value
            except ValueError as error:
                raise LexiconError(f"{name}:{_line(text, section, index)}: {entry.word!r}: {error}") from error
    return TimeWords(sections, values, near)


def _check_word(word: str, section: str, sections: Mapping[str, str]) -> None:
    """Refuse a word that another entry has, or that the reader of texts would cut in two."""
    if word in sections:
        raise ValueError(f"{word!r} is already in section {sections[word]!r}; keep it in one")
    if not re.fullmatch(r"[\w\u0900-\u0963]+", word):
        raise ValueError(f"{word!r} must be one word, without spaces or hyphens")


def _value(section: str, entry: Entry) -> Value:
    """Return an entry's value as its section wants it."""
    value = entry.get("value")
    if section in _NUMBERED:
        low, high = _NUMBERED[section]
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise ValueError(f"'value' must be a whole number from {low} to {high}, not {value!r}")
        return Fraction(value)
    if section in _FRACTIONAL:
        if not isinstance(value, str) or not re.fullmatch(r"-?\d{1,3}/[1-9]\d{0,2}", value):
            raise ValueError(f"'value' must be a fraction such as \"3/4\", not {value!r}")
        return Fraction(value)
    if section in _MEASURED:
        if value not in _UNITS:
            raise ValueError(f"'value' must be one of {', '.join(sorted(_UNITS))}, not {value!r}")
        return str(value)
    if value is not None:
        raise ValueError(f"the words of {section!r} have no 'value'")
    return None


def _line(text: str | None, section: str, index: int | None = None) -> int:
    """Return the line of a section, or of an entry in it; 1 where the section is not in the file."""
    if text is None:
        text = (resources.files("kg.lexicons") / "hi" / "times.yaml").read_text(encoding="utf-8")
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    for key, node in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == section:
            place = key if index is None else node.value[index]
            return int(place.start_mark.line) + 1
    return 1
