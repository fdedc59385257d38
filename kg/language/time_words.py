"""A text -> its words, each with the kind that the time grammar reads it as.

Numbers are put together here: 'उन्नीस सौ अठत्तर' (1978), 'साढ़े चार' (4.5) and '३' are one word each to the grammar. What
only looks like a number or a day is made an ordinary word: the 19 of 'कोविड-19', the कल of 'कल-कारखाने' (machines).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from kg.language.normalise import shadow_map
from kg.language.time_kinds import Kind, Word
from kg.language.time_lexicon import TimeWords, fold, time_words
from kg.language.time_numbers import demote, join_numbers


_CHAR = r"[\w\u0900-\u0963\u0971-\u097f\u0300-\u036f]"
TOKEN = re.compile(
    rf"""
      (?P<url>(?:https?://|www\.)\S+)
    | (?P<iso>\d{{4}}(?P<s1>[-/.])\d{{1,2}}(?P=s1)\d{{1,2}}(?!\d))(?:T[\d:.]{{4,15}})?
    | (?P<dmy>\d{{1,2}}(?P<s2>[-/.])\d{{1,2}}(?P=s2)\d{{4}}(?!\d)
             | \d{{1,2}}(?P<s3>[-/])\d{{1,2}}(?P=s3)\d{{2}}(?!\d))
    | (?P<daymonth>\d{{1,2}}/\d{{1,2}}(?![\d/]))
    | (?P<time>\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?!\d))
    | (?P<ordinal>\d{{1,4}}(?:वीं|वें|वां|वा|वी|वे|st|nd|rd|th)(?!{_CHAR}))
    | (?P<number>\d{{1,3}}(?:,\d{{2,3}})+(?!\d)(?:\.\d+)?|\d+\.\d+(?!\.?\d)|\d+)
    | (?P<word>[^\W\d_]{_CHAR}*)
    | (?P<mark>[^ \t])
    """,
    re.VERBOSE,
)
_MARKS = {"-": Kind.DASH, "–": Kind.DASH, "—": Kind.DASH, "−": Kind.DASH, ",": Kind.COMMA, ":": Kind.COLON}
_MARKS |= {".": Kind.DOT, "(": Kind.LPAR, ")": Kind.RPAR} | dict.fromkeys("।॥?!\n\r|;", Kind.END)
_SECTIONS = {
    "ordinals": Kind.ORD, "months": Kind.MONTH, "month_abbreviations": Kind.ABBR, "weekdays": Kind.WEEKDAY,
    "weekday_abbreviations": Kind.SHORT, "unit_abbreviations": Kind.SHORTUNIT, "weekends": Kind.WEEKEND, "deictic_days": Kind.DEICTIC,
    "parts_of_day": Kind.PART, "previous": Kind.PREV, "next": Kind.NEXT, "this": Kind.THIS, "that": Kind.THAT,
    "before": Kind.BEFORE, "after": Kind.AFTER, "date_words": Kind.DATEWORD, "eras": Kind.ERA, "indefinite": Kind.SOME,
    "whole": Kind.WHOLE, "throughout": Kind.ALONG, "throughout_words": Kind.ALLDAY, "lasting": Kind.LASTING,
    "ages": Kind.AGE, "anchors": Kind.ANCHOR, "now": Kind.NOW, "clock": Kind.CLOCK, "edges": Kind.EDGE,
    "genitive": Kind.GEN, "dative": Kind.KO, "locative": Kind.IN, "until": Kind.TILL, "from": Kind.FROM,
    "conjunctions": Kind.AND, "alternatives": Kind.OR,
}  # fmt: skip
_UNITS = {"year": Kind.YEARS, "month": Kind.MONTHS, "week": Kind.WEEKS, "day": Kind.DAYS}
_NUMERAL = frozenset({"numbers", "multipliers", "fractions", "fraction_prefixes"})
_ORDINAL_ENDINGS = ("वीं", "वें", "वां", "वी", "वे", "वा")


def words_of(text: str) -> list[Word]:
    """Return the words of ``text``, without the particle ही.

    >>> [(w.kind.name, str(w.value)) for w in words_of("साढ़े चार घंटे")]
    [('NUM', '9/2'), ('UNIT', 'hour')]
    >>> [w.kind.name for w in words_of("१८ जून २०२४")]
    ['DAY', 'MONTH', 'YEAR']
    """
    return demote(join_numbers(list(_read(text, time_words()))))


def _read(text: str, lexicon: TimeWords) -> Iterator[Word]:
    """Yield the words as they stand; a number word's kind is NUM, its section is looked up again when joining."""
    folded, offsets = shadow_map(text)
    for match in TOKEN.finditer(folded):
        group, surface = match.lastgroup, match.group()
        start, end = offsets[match.start()], offsets[match.end() - 1] + 1
        if group == "word":
            word = fold(surface)
            section = lexicon.sections.get(word)
            if section == "particles":
                continue
            yield _word(word, section, lexicon, start, end)
        elif group == "mark":
            yield Word(_MARKS.get(surface, Kind.OTHER), surface, start, end)
        elif group == "number":
            digits = surface.replace(",", "")
            kind = Kind.NUM if len(digits) <= 12 else Kind.OTHER
            yield Word(kind, surface, start, end, Fraction(digits) if kind is Kind.NUM else None)
        elif group == "ordinal":
            yield Word(Kind.ORD, surface, start, end, Fraction(int(re.match(r"\d+", surface)[0])))  # type: ignore[index]
        elif group == "daymonth":
            yield Word(Kind.DAYMONTH, surface, start, end, surface)
        elif group == "time":
            yield Word(Kind.TIME, surface, start, end)
        else:
            found = _numeric_date(match.group("iso") or match.group("dmy") or "")
            yield Word(Kind.DATE if found else Kind.OTHER, surface, start, end, found)


def _word(word: str, section: str | None, lexicon: TimeWords, start: int, end: int) -> Word:
    """Return the word that stands in ``section`` of the lexicon, or in none."""
    if section is None:
        stem = next(word[: -len(e)] for e in _ORDINAL_ENDINGS if word.endswith(e)) if word.endswith(_ORDINAL_ENDINGS) else ""
        if stem and lexicon.sections.get(stem) == "numbers":
            return Word(Kind.ORD, word, start, end, lexicon.values[stem])
        return Word(Kind.OTHER, word, start, end)
    value = lexicon.values[word]
    if section in _NUMERAL:
        return Word(Kind.NUM, word, start, end, value)
    if section == "units":
        return Word(_UNITS.get(str(value), Kind.UNIT), word, start, end, value)
    return Word(_SECTIONS[section], word, start, end, value)


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
