"""Dates as the head of an article writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from kg.articles.boilerplate import any_of, day_numbers, months


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A day that an article states, with or without its year, and where in the folded text it stands."""

    day: int
    month: int
    year: int | None
    start: int
    end: int

    def in_year(self, year: int) -> date | None:
        """Place the day in ``year``; None where that year has no such day (29 February)."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    def near(self, other: date) -> date | None:
        """Return the date that the day means in an article of about ``other``; its own year wins where it has one.

        '31 दिसंबर' (31 December) in an article of 2 January 2024 is 2023-12-31.
        """
        if self.year is not None:
            return self.in_year(self.year)
        years = (other.year - 1, other.year, other.year + 1)
        days = [day for year in years if 1 <= year <= 9999 and (day := self.in_year(year))]
        return min(days, key=lambda day: abs((day - other).days), default=None)


@cache
def date_pattern() -> str:
    """Write the regular expression of a date in folded text, without groups."""
    month, weekday, named = any_of("months"), any_of("weekdays"), any_of("day_numbers")
    return (
        rf"(?:{weekday}\s*,?\s*)?(?:"
        rf"(?:(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?|{named})\s*[-,./]?\s*{month}(?:\s*[-,./]?\s*(?:\d{{4}}(?!\d)))?"
        rf"|{month}\s*\d{{1,2}}(?!\d)(?:st|nd|rd|th)?(?:\s*,?\s*\d{{4}}(?!\d))?"
        r"|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)"
        rf")(?:\s*,?\s*{weekday})?"
    )


@cache
def _finder() -> re.Pattern[str]:
    return re.compile(date_pattern())


@cache
def _day_word() -> re.Pattern[str]:
    return re.compile(any_of("day_numbers"))


@cache
def _month() -> re.Pattern[str]:
    return re.compile(any_of("months"))


def find_date(folded: str) -> StatedDate | None:
    """Find the first date in a folded text.

    '13 सितंबर, 2023', 'छह जुलाई' (the sixth of July), '27 Dec 2024', 'Dec 27, 2024', '2024-12-27', '27/12/2024' (day
    first, as India writes it). Knowingly missed: months alone, years of two digits, the Saka and Vikram calendars.

    >>> find_date("updated: fri, 27 dec 2024 11:32 am")
    StatedDate(day=27, month=12, year=2024, start=9, end=25)
    """
    for match in _finder().finditer(folded):
        digits = _day_word().sub(lambda word: str(day_numbers()[word[0]]), match[0], count=1)
        numbers = [int(number) for number in re.findall(r"\d+", digits)]
        if name := _month().search(match[0]):
            day, month, year = numbers[0], months()[name[0]], numbers[1] if len(numbers) > 1 else None
        elif numbers[0] > 31:
            year, month, day = numbers
        else:
            day, month, year = numbers
        stated = StatedDate(day, month, year, match.start(), match.end())
        if stated.in_year(2000 if year is None else year):
            return stated
    return None
