"""Rules for years and longer periods: 'साल 2019', '1971', '2014 से 2019 तक', 'वर्ष 2017-18', '1990 के दशक'.

A bare number is a year only where no noun follows that it could count: '1971 के युद्ध' (the war of 1971), not '1971 लोग'
(people) or '2000 के नोट' (banknotes).

Misses: '18वीं सदी' (a century dates nothing), 'तीसरी तिमाही' (quarters).
"""

from __future__ import annotations

from kg.language.time_kinds import Kind
from kg.language.time_rules import SILENT, Match, Meaning, Rule

_MODERN = range(1900, 2051)
_RECENT = range(1700, 2101)


def _named(match: Match) -> Meaning | None:
    """'साल 2019', 'सन 1971', '1674 ई.'."""
    year = match.one(Kind.YEAR)
    return Meaning(f"{year.number:04}") if year and not match.near_is(0, *_COUNTABLE) else None


_COUNTABLE = (Kind.YEARS, Kind.MONTHS, Kind.WEEKS, Kind.DAYS, Kind.UNIT, Kind.AGE, Kind.LASTING)


def _bare(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'1971', '2005 में', '(1943)'."""
    year = match.words[match.first]
    spelt = len(year.text.split()) >= 3 and match.near_is(0, Kind.IN)  # 'उन्नीस सौ सैंतालीस में'
    if (
        not (year.text.isdigit() or spelt)
        or match.near_in(-1, "other_calendars")
        or match.near_is(-1, Kind.COLON, Kind.DASH)
    ):
        return SILENT
    return Meaning(f"{year.number:04}") if _allowed(match, year.number) else SILENT


def _allowed(match: Match, year: int) -> bool:
    """Tell whether what stands around a number lets it be a year."""
    after = match.near(0)
    if match.near_is(0, Kind.RPAR):
        return match.near_is(-1, Kind.LPAR) or year in _MODERN
    if after is None or after.kind in (Kind.TILL, Kind.COMMA, Kind.END, Kind.DOT):
        return year in _MODERN
    if after.kind is Kind.IN:
        return year in _RECENT and not match.near_is(1, Kind.FROM)
    if after.kind is Kind.GEN:
        return year in _MODERN and not match.near_in(1, "counted")
    if after.kind is Kind.FROM:
        return year in _MODERN and not match.near_in(1, "comparatives")
    return after.kind in (Kind.AND, Kind.OR) and year in _MODERN and match.near_is(1, Kind.YEAR)


def _range(match: Match) -> Meaning | None:
    """'2014 से 2019 तक', '1979-1981', '1904 और 1914 के बीच'."""
    first, last = (word.number for word in match.all(Kind.YEAR))
    between = match.near(1)
    if match.one(Kind.AND) and not (between and between.text == "बीच"):
        return None
    if first >= last or match.near_is(0, *_COUNTABLE, Kind.OTHER) or last - first > 150:
        return None
    return Meaning(f"{first:04}/{last:04}")


def _double(match: Match) -> Meaning | None:
    """'2017-18': two years that follow each other; '1939-45 के बीच' where a postposition follows."""
    year, second = match.all(Kind.YEAR)[0].number, match.words[match.last - 1].number
    if (year + 1) % 100 == second:
        return Meaning(f"{year:04}/{year + 1:04}")
    later = year % 100 < second < 100 and match.near_is(0, Kind.IN, Kind.GEN, Kind.TILL, Kind.RPAR)
    return Meaning(f"{year:04}/{year - year % 100 + second:04}") if later and year in _RECENT else None


def _decade(match: Match) -> Meaning | None:
    """'1990 के दशक': the years 1990 to 1999."""
    year, unit = match.one(Kind.YEAR), match.words[match.last - 1]
    if year is None or unit.value != "decade" or year.number % 10:
        return None
    return Meaning(f"{year.number:04}/{year.number + 9:04}")


RULES = (
    Rule("YEARS? YEAR GEN UNIT", _decade),
    Rule("(ERA|YEARS)? YEAR (DASH|FROM|AND) YEAR", _range),
    Rule("(ERA|YEARS)? YEAR DASH (DAY|NUM)", _double),
    Rule("(ERA|YEARS) YEAR|YEAR DOT? ERA DOT?", _named),
    Rule("YEAR", _bare),
)
