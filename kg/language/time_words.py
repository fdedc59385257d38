"""A text -> its words, each with the kind that the time grammar reads it as.

Numbers are put together here: 'उन्नीस सौ अठत्तर' (1978), 'साढ़े चार' (4.5) and '३' are one word each to the grammar. What
only looks like a number or a day is made an ordinary word: the 19 of 'कोविड-19', the कल of 'कल-कारखाने' (machines).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import lru_cache

from kg.language.normalise import shadow_map
from kg.language.time_kinds import Kind, Word
from kg.language.time_lexicon import Value, time_words
from kg.language.time_numbers import demote, join_numbers

_CHAR = r"[\w\u0900-\u0963\u0971-\u097f\u0300-\u036f]"
TOKEN = re.compile(
    rf"""
      (?P<word>(?!https?://|www\.)[^\W\d_]{_CHAR}*)
    | (?P<iso>\d{{4}}(?P<s1>[-/.])\d{{1,2}}(?P=s1)\d{{1,2}}(?!\d))(?:T[\d:.]{{4,15}})?
    | (?P<dmy>\d{{1,2}}(?P<s2>[-/.])\d{{1,2}}(?P=s2)\d{{4}}(?!\d)
             | \d{{1,2}}(?P<s3>[-/])\d{{1,2}}(?P=s3)\d{{2}}(?!\d))
    | (?P<daymonth>\d{{1,2}}/\d{{1,2}}(?![\d/]))
    | (?P<time>\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?!\d))
    | (?P<ordinal>\d{{1,4}}(?:वीं|वें|वां|वा|वी|वे|st|nd|rd|th)(?!{_CHAR}))
    | (?P<number>\d{{1,3}}(?:,\d{{2,3}})+(?!\d)(?:\.\d+)?|\d+\.\d+(?!\.?\d)|\d+)
    | (?P<url>(?:https?://|www\.)\S+)
    | (?P<mark>[^ \t])
    """,
    re.VERBOSE,
)
_MARKS = {"-": Kind.DASH, "–": Kind.DASH, "—": Kind.DASH, "−": Kind.DASH, ",": Kind.COMMA, ":": Kind.COLON}
_MARKS |= {".": Kind.DOT, "(": Kind.LPAR, ")": Kind.RPAR} | dict.fromkeys("।॥?!\n\r|;", Kind.END)
_SECTIONS = {
    "ordinals": Kind.ORD, "months": Kind.MONTH, "month_abbreviations": Kind.ABBR, "weekdays": Kind.WEEKDAY,
    "weekday_abbreviations": Kind.SHORT, "unit_abbreviations": Kind.SHORTUNIT, "weekends": Kind.WEEKEND,
    "deictic_days": Kind.DEICTIC,
    "parts_of_day": Kind.PART, "previous": Kind.PREV, "next": Kind.NEXT, "this": Kind.THIS, "that": Kind.THAT,
    "before": Kind.BEFORE, "after": Kind.AFTER, "date_words": Kind.DATEWORD, "eras": Kind.ERA, "indefinite": Kind.SOME,
    "whole": Kind.WHOLE, "throughout": Kind.ALONG, "throughout_words": Kind.ALLDAY, "lasting": Kind.LASTING,
    "ages": Kind.AGE, "anchors": Kind.ANCHOR, "now": Kind.NOW, "clock": Kind.CLOCK, "edges": Kind.EDGE,
    "genitive": Kind.GEN, "dative": Kind.KO, "locative": Kind.IN, "until": Kind.TILL, "from": Kind.FROM,
    "conjunctions": Kind.AND, "alternatives": Kind.OR,
    "aliases": Kind.ALIAS, "coming": Kind.COMING,
}  # fmt: skip
_UNITS = {"year": Kind.YEARS, "month": Kind.MONTHS, "week": Kind.WEEKS, "day": Kind.DAYS}
_NUMERAL = frozenset({"numbers", "multipliers", "fractions", "fraction_prefixes"})
_NUMBERS = frozenset({Kind.DAY, Kind.NUM, Kind.SOME})
_PERIODS = frozenset({*_UNITS.values(), Kind.UNIT, Kind.WEEKDAY, Kind.MONTH, Kind.WEEKEND})
_LONGEST = 40  # characters of a word that the lexicon may have
_MOST_DIGITS = 12
_ORDINAL_ENDINGS = ("वीं", "वें", "वां", "वी", "वे", "वा")


def words_of(text: str) -> list[Word]:
    """Return the words of ``text``, without the particle ही.

    >>> [(w.kind.name, str(w.value)) for w in words_of("साढ़े चार घंटे")]
    [('NUM', '9/2'), ('UNIT', 'hour')]
    >>> [w.kind.name for w in words_of("१८ जून २०२४")]
    ['DAY', 'MONTH', 'YEAR']
    """
    return _merge_coming(demote(join_numbers(list(_read(text)))))


def _merge_coming(words: list[Word]) -> list[Word]:
    """Make one word of 'आने वाले' before a unit, a day or a month: it means 'next'."""
    if all(word.kind is not Kind.COMING for word in words):
        return words
    merged: list[Word] = []
    for at, word in enumerate(words):
        if word.kind is Kind.COMING:
            following = [w.kind for w in words[at + 1 : at + 3]]
            if following and following[0] in _NUMBERS:
                following = following[1:]
            if merged and merged[-1].text == "आने" and following and following[0] in _PERIODS:
                merged[-1] = Word(Kind.NEXT, f"आने {word.text}", merged[-1].start, word.end)
                continue
            word = word._replace(kind=Kind.OTHER)
        merged.append(word)
    return merged


def _read(text: str) -> Iterator[Word]:
    """Yield the words as they stand; each word of a number is a NUM of its own."""
    folded, offsets = shadow_map(text)
    for match in TOKEN.finditer(folded):
        surface = match.group()
        first, last = match.span()
        start, end = offsets[first], offsets[last - 1] + 1
        if match.lastgroup == "word":
            looked = _look_up(surface) if len(surface) <= _LONGEST else (Kind.OTHER, surface, None)
            if looked is not None:
                kind, word, value = looked
                yield Word(kind, word, start, end, value)
        elif match.lastgroup == "mark":
            yield Word(_MARKS.get(surface, Kind.OTHER), surface, start, end)
        else:
            yield _digits(match, surface, start, end)


@lru_cache(maxsize=1 << 14)
def _look_up(word: str) -> tuple[Kind, str, Value] | None:
    """Return kind, folded form and value of a word, None for a particle."""
    lexicon = time_words()
    section = lexicon.sections.get(word)
    if section is None:
        ending = next((e for e in _ORDINAL_ENDINGS if word.endswith(e)), "")
        stem = word.removesuffix(ending)
        if ending and lexicon.sections.get(stem) == "numbers":
            return Kind.ORD, word, lexicon.values[stem]
        return Kind.OTHER, word, None
    value = lexicon.values[word]
    if section == "particles":
        return None
    if section == "units":
        return _UNITS.get(str(value), Kind.UNIT), word, value
    return (Kind.NUM if section in _NUMERAL else _SECTIONS[section]), word, value


def _digits(match: re.Match[str], surface: str, start: int, end: int) -> Word:
    """Return what begins with digits: a number, an ordinal, a date, a time; and a URL, which is nothing."""
    group = match.lastgroup
    if group == "number":
        digits = surface.replace(",", "")
        if len(digits) > _MOST_DIGITS:
            return Word(Kind.OTHER, surface, start, end)
        return Word(Kind.NUM, surface, start, end, Fraction(digits))
    if group == "ordinal":
        return Word(Kind.ORD, surface, start, end, Fraction(int("".join(filter(str.isdigit, surface)))))
    if group in ("daymonth", "time"):
        return Word(Kind.DAYMONTH if group == "daymonth" else Kind.TIME, surface, start, end)
    found = _numeric_date(match["iso"] or match["dmy"] or "")
    return Word(Kind.DATE if found else Kind.OTHER, surface, start, end, found)


def _numeric_date(surface: str) -> date | None:
    """Return the date of '18/06/2024', '18-06-24', '2024.6.18'; the day stands before the month unless it cannot."""
    parts = [int(part) for part in re.split(r"[-/.]", surface) if part]
    if len(parts) != 3:
        return None
    if parts[0] > 31:
        year, month, day = parts
    else:
        day, month, year = parts
        if year < 100:
            year += 1900 if year >= 50 else 2000
        if month > 12 >= day:
            day, month = month, day
    try:
        return date(year, month, day)
    except ValueError:
        return None
