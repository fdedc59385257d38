"""How a rule of the time grammar is written: a pattern over kinds of words, and what its words mean.

``Rule("DAY MONTH", build)`` matches '13 सितंबर'; upper-case names are kinds (`kg.language.time_kinds.Kind`) or the short
forms of `MACROS`, everything else is regular-expression syntax. Repetitions are bounded, so matching takes linear time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from kg.language.time_calendar import Amount, Direction
from kg.language.time_kinds import Kind, Word
from kg.language.time_lexicon import time_words

MACROS = {
    "NUMBER": "(?:DAY|YEAR|NUM)",
    "DAYNO": "(?:DAY|ORD)",
    "ANYUNIT": "(?:YEARS|MONTHS|WEEKS|DAYS|UNIT)",
    "REL": "(?:PREV|NEXT|THIS)",
    "NTH": "(?:ORD|BEFORE)",
    "OF_YEAR": "(?:(?:COMMA|DASH)?(?:ERA|YEARS)?YEAR)",
    "CALDAY": "(?:DAYNO MONTH|DAY ABBR DOT|MONTH GEN?DAYNO DATEWORD|MONTH DASH DAY|ABBR DOT?DASH?DAY"
    "|MONTH DAY(?=KO|COMMA?ERA?YEAR))",
    "TAIL": "(?:GEN?PART{1,2})?(?:GEN?(?:NUMBER|TIME)CLOCK)?",
    "LENGTH": "(?:NUMBER DASH?(?:ANYUNIT|SHORTUNIT DOT?)(?:(?:AND|COMMA)?NUMBER ANYUNIT){0,4}|NUMBER AND ANYUNIT"
    "|ANYUNIT ALONG|ALLDAY)",
}

# First word of an expression, word after it -> direction, and whether the caller told it (or the verb)
FindDirection = Callable[[int, int], tuple[Direction | None, bool]]
_SLACK = 7


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words of a match mean; ``part`` is the stretch of words that says it, by default the match."""

    value: str | None
    duration: bool = False
    weekday: int | None = None
    anaphor: str | None = None
    part: tuple[int, int] | None = None


@dataclass(slots=True)
class Match:
    """The words ``[first, last)`` that a pattern matched, and what is known around them."""

    words: Sequence[Word]
    first: int
    last: int
    published: date | None
    find_direction: FindDirection
    dated: bool = False  # whether a day was named earlier in the text
    _found: list[tuple[Direction | None, bool]] = field(default_factory=list)

    @property
    def direction(self) -> Direction | None:
        """Return the direction of the clause; found on first use."""
        if not self._found:
            self._found.append(self.find_direction(self.first, self.last))
        return self._found[0][0]

    @property
    def slack(self) -> int:
        """Return how many days ahead a past may reach: none where the caller told the tense."""
        return 0 if self.direction and self._found[0][1] else _SLACK

    @property
    def known_direction(self) -> Direction | None:
        """Return the direction if a rule has asked for it."""
        return self._found[0][0] if self._found else None

    def all(self, *kinds: Kind) -> list[Word]:
        """Return the matched words of these kinds."""
        return [word for word in self.words[self.first : self.last] if word.kind in kinds]

    def one(self, *kinds: Kind) -> Word | None:
        """Return the first matched word of these kinds."""
        return next(iter(self.all(*kinds)), None)

    def near(self, offset: int) -> Word | None:
        """Return the word ``offset`` after the match (0 is the next), or before it (-1 is the last before)."""
        at = self.last + offset if offset >= 0 else self.first + offset
        return self.words[at] if 0 <= at < len(self.words) else None

    def near_is(self, offset: int, *kinds: Kind) -> bool:
        """Tell whether the word at ``offset`` is of one of these kinds."""
        word = self.near(offset)
        return word is not None and word.kind in kinds

    def near_in(self, offset: int, section: str) -> bool:
        """Tell whether the word at ``offset`` stands in a near-miss section of the lexicon."""
        word = self.near(offset)
        return word is not None and word.text in time_words().near_misses[section]


LENGTH_KINDS = (
    *(Kind.DAY, Kind.YEAR, Kind.NUM),
    *(Kind.YEARS, Kind.MONTHS, Kind.WEEKS, Kind.DAYS, Kind.UNIT, Kind.SHORTUNIT, Kind.ALLDAY),
)
_SIGN = {Kind.PREV: -1, Kind.THIS: 0, Kind.NEXT: 1}
Build = Callable[[Match], "Meaning | Sequence[Meaning] | None"]
SILENT: tuple[Meaning, ...] = ()  # the words are understood, and no time


class Rule:
    """A pattern over kinds and what it means; ``build`` returns None where another rule should try."""

    def __init__(self, pattern: str, build: Build) -> None:
        self.source = expand(pattern)
        self.pattern = re.compile(self.source)
        self.build = build


def expand(pattern: str) -> str:
    """Return the regular expression over kind characters that a pattern stands for.

    >>> expand("DAY (FROM|AND) DAY MONTH").replace(chr(92), "")
    'D(?:f|&)DM'
    """
    pattern = re.sub(r"\((?!\?)", "(?:", pattern)
    while True:
        wider = re.sub(r"[A-Z_]{2,}", lambda name: MACROS.get(name[0], name[0]), pattern)
        if wider == pattern:
            break
        pattern = wider
    return re.sub(r"[A-Z_]{2,}", lambda name: re.escape(Kind[name[0]].value), pattern).replace(" ", "")


def amounts_of(words: Sequence[Word]) -> list[Amount]:
    """Return the numbers and units of a LENGTH: 'एक घंटा 20 मिनट' is one hour and twenty minutes."""
    amounts: list[Amount] = []
    number = Fraction(1)
    for word in words:
        if isinstance(word.value, Fraction) and word.kind in (Kind.DAY, Kind.YEAR, Kind.NUM):
            number = word.value
        elif isinstance(word.value, str) and word.kind is not Kind.DAYMONTH:
            amounts.append((number, word.value))
            number = Fraction(1)
    return amounts


def sign_of(match: Match) -> int:
    """Return -1 for 'पिछले', 0 for 'इस', 1 for 'अगले'."""
    word = match.one(*_SIGN)
    return _SIGN[word.kind] if word else 0
