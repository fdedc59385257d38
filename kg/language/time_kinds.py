"""What the time grammar is written over: kinds of words, each a character of its patterns."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple


class Kind(StrEnum):
    """How the grammar reads a word; the value is the character that stands for it in a pattern."""

    OTHER = "x"
    DAY = "D"  # a whole number from 1 to 31
    YEAR = "Y"  # a whole number from 1000 to 2199 without separators
    NUM = "N"  # any other number
    ORD = "O"
    MONTH = "M"
    ABBR = "m"
    WEEKDAY = "W"
    SHORT = "w"
    YEARS = "y"
    MONTHS = "o"
    WEEKS = "e"
    DAYS = "d"
    UNIT = "u"  # any other unit
    SHORTUNIT = "U"  # घं., मि.
    WEEKEND = "E"
    DEICTIC = "T"
    PART = "p"
    PREV = "P"
    NEXT = "F"
    THIS = "I"
    THAT = "A"
    BEFORE = "b"
    AFTER = "a"
    DATEWORD = "t"
    ERA = "R"
    SOME = "s"
    WHOLE = "h"
    ALONG = "l"
    ALLDAY = "L"
    LASTING = "v"
    AGE = "g"
    ANCHOR = "n"
    NOW = "r"
    CLOCK = "c"
    EDGE = "j"
    GEN = "K"
    KO = "k"
    IN = "i"
    TILL = "q"
    FROM = "f"
    AND = "&"
    OR = "|"
    ALIAS = "="  # यानी
    COMING = "C"  # the वाले of आने वाले
    DASH = "-"
    COMMA = ","
    COLON = ":"
    DOT = "."
    LPAR = "("
    RPAR = ")"
    END = "!"
    DATE = "1"  # 18/06/2024, 2024-06-18
    DAYMONTH = "2"  # 22/04
    TIME = "3"  # 15:23


class Word(NamedTuple):
    """One word over ``[start, end)`` of the original text; ``text`` is folded."""

    kind: Kind
    text: str
    start: int
    end: int
    value: Fraction | str | date | None = None

    @property
    def number(self) -> int:
        """Return the value as a whole number."""
        return int(self.value) if isinstance(self.value, Fraction) else 0
