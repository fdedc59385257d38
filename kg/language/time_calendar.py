"""Calendar arithmetic of the time grammar: words' meaning + publication date + direction -> ISO value.

Values are as precise as the words and no more: 'तीन महीने पहले' (three months ago) is a month, 'दो हफ्ते पहले' (two weeks
ago) the week from Monday to Sunday. A result outside the years 1 to 9999 is None.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal

Direction = Literal["past", "present", "future"]
Amount = tuple[Fraction, str]  # how many, of which unit

_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
_SECONDS = {"hour": 3600, "minute": 60, "second": 1}


def year_value(year: int) -> str:
    """Return ``YYYY``.

    Raises:
        OverflowError: the calendar has no such year.
    """
    if not 1 <= year <= 9999:
        raise OverflowError(f"year {year}")
    return f"{year:04}"


def month_value(year: int, month: int) -> str:
    """Return ``YYYY-MM``.

    Raises:
        OverflowError: the calendar has no such year.
    """
    return f"{year_value(year)}-{month:02}"


def interval(start: date, end: date) -> str:
    """Return ``start/end``, or the day where they are one."""
    return start.isoformat() if start == end else f"{start.isoformat()}/{end.isoformat()}"


def make_date(year: int, month: int, day: int) -> date | None:
    """Return the date, or None where the calendar has no such day ('31 नवंबर')."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def pick(candidates: Iterable[date], published: date, direction: Direction | None, slack: int = 0) -> date | None:
    """Return the candidate nearest to ``published`` in the direction of the tense; the day itself lies in both.

    In the present, and without a verb, the nearest wins. A past may reach ``slack`` days ahead: on the 8th one tells
    who 'was not free on the 12th'.
    """
    dates = sorted(candidates, key=lambda day: (abs(day - published), day < published))
    if direction in ("present", None):
        return next(iter(dates), None)
    allowed = [
        day
        for day in dates
        if (day >= published if direction == "future" else day <= published + timedelta(days=slack))
    ]
    return next(iter(allowed), None)


def day_of_year(
    month: int,
    day: int,
    published: date | None,
    direction: Direction | None,
    *,
    weekday: int | None = None,
    slack: int = 0,
) -> str | None:
    """Return the value of a date without a year; a weekday that stands beside it helps to find the year.

    >>> day_of_year(1, 2, date(2023, 12, 30), "future")
    '2024-01-02'
    >>> day_of_year(9, 13, None, None)
    '--09-13'
    """
    if make_date(2000, month, day) is None:
        return None
    if published is None:
        return f"--{month:02}-{day:02}"
    years = range(max(1, published.year - 8), min(9999, published.year + 8) + 1)
    dates = [found for year in years if (found := make_date(year, month, day))]
    if weekday is not None:
        fitting = [found for found in dates if found.weekday() == weekday and abs(found.year - published.year) <= 1]
        if fitting:
            return min(fitting, key=lambda found: abs(found - published)).isoformat()
    found = pick(dates, published, direction, slack)
    return found.isoformat() if found else None


def day_of_month(
    day: int, published: date | None, direction: Direction | None, weekday: int | None = None
) -> str | None:
    """Return the value of '12 तारीख', the 12th of the nearest month in the direction; a weekday may help."""
    if published is None:
        return None
    months = [_month_shift(published.year, published.month, step) for step in range(-3, 4)]
    dates = [found for year, month in months if (found := make_date(year, month, day))]
    if weekday is not None:
        dates = [found for found in dates if found.weekday() == weekday] or dates
    found = pick(dates, published, direction)
    return found.isoformat() if found else None


def weekday_value(weekday: int, published: date | None, direction: Direction | None) -> str | None:
    """Return the date of a weekday: today or before it in the past, today or after it otherwise.

    >>> weekday_value(2, date(2023, 9, 14), "future")
    '2023-09-20'
    """
    if published is None:
        return None
    back = (published.weekday() - weekday) % 7
    return moved(published, (7 - back) % 7 if direction in ("future", "present") else -back)


def month_of_year(month: int, published: date | None, direction: Direction | None) -> str:
    """Return the value of a month without a year; the month of publication lies in both directions."""
    if published is None:
        return f"--{month:02}"
    this = published.month
    if direction == "future":
        year = published.year + (month < this)
    elif direction == "present":
        year = published.year + (month - this < -6) - (month - this > 6)
    else:
        year = published.year - (month > this)
    return month_value(year, month)


def moved(day: date, days: int) -> str | None:
    """Return the value of the day ``days`` later."""
    return guarded(lambda: (day + timedelta(days=days)).isoformat())


def week_value(published: date, weeks: int) -> str | None:
    """Return the week from Monday to Sunday that lies ``weeks`` after that of ``published``.

    >>> week_value(date(2024, 6, 20), -1)
    '2024-06-10/2024-06-16'
    """
    monday = published - timedelta(days=published.weekday())
    return guarded(lambda: interval(monday + timedelta(weeks=weeks), monday + timedelta(weeks=weeks, days=6)))


def guarded(make: Callable[[], str]) -> str | None:
    """Return what ``make`` returns, or None where it leaves the calendar."""
    try:
        return make()
    except (OverflowError, ValueError):
        return None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """Return the nth such weekday of a month, the last one for -1; None where there are fewer."""
    length = calendar.monthrange(year, month)[1]
    days = [day for day in range(1, length + 1) if date(year, month, day).weekday() == weekday]
    index = nth - 1 if nth > 0 else nth
    return date(year, month, days[index]) if nth and -1 <= index < len(days) else None


def _month_shift(year: int, month: int, months: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def shift_months(day: date, months: int) -> date:
    """Return the day ``months`` later, the last of its month where that is shorter.

    Raises OverflowError or ValueError outside the calendar.
    """
    year, month = _month_shift(day.year, day.month, months)
    if not 1 <= year <= 9999:
        raise OverflowError(f"year {year}")
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def shifted(day: date, amounts: Sequence[Amount], sign: int) -> date | None:
    """Return the day that lies the whole duration after (+1) or before (-1) ``day``; None for hours and less."""
    months = sum(number * _MONTHS.get(unit, 0) for number, unit in amounts)
    days = sum(number * _DAYS.get(unit, 0) for number, unit in amounts) + (months - int(months)) * 30
    if any(unit in _SECONDS for _, unit in amounts):
        return None
    try:
        return shift_months(day, sign * int(months)) + timedelta(days=sign * int(days))
    except (OverflowError, ValueError):
        return None


def distance_value(published: date, amounts: Sequence[Amount], sign: int) -> str | None:
    """Return what 'तीन महीने पहले' (-1) or 'दो दिन बाद' (+1) means, as precise as its smallest unit.

    >>> distance_value(date(2024, 9, 14), [(Fraction(3), "month")], -1)
    '2024-06'
    """
    day = shifted(published, amounts, sign)
    number, unit = amounts[-1]
    if day is None or unit in ("decade", "century") or (unit == "year" and number >= 100):
        return None
    if unit in ("week", "fortnight") and len(amounts) == 1:
        return week_value(day, 0)
    if unit == "month" or (unit == "year" and number.denominator != 1):
        return month_value(day.year, day.month)
    return year_value(day.year) if unit == "year" else day.isoformat()


def duration_value(amounts: Sequence[Amount]) -> str | None:
    """Return the xsd:duration of a length of time: fractions become the next smaller unit, weeks days.

    >>> duration_value([(Fraction(9, 2), "hour")]), duration_value([(Fraction(7, 2), "year")])
    ('PT4H30M', 'P3Y6M')
    """
    total: dict[str, Fraction] = dict.fromkeys(("Y", "M", "D", "h", "m", "s"), Fraction(0))
    for number, unit in amounts:
        if unit in ("year", "decade", "century"):
            total["Y"] += number * (_MONTHS[unit] // 12)
        elif unit == "month":
            total["M"] += number
        elif unit in _DAYS:
            total["D"] += number * _DAYS[unit]
        else:
            total[unit[0]] += number
    for larger, smaller, factor in (("Y", "M", 12), ("M", "D", 30), ("D", "h", 24), ("h", "m", 60), ("m", "s", 60)):
        rest = total[larger] % 1
        total[larger] -= rest
        total[smaller] += rest * factor
    date_part = "".join(f"{int(total[key])}{key}" for key in "YMD" if total[key])
    time_part = "".join(f"{_decimal(total[key])}{key.upper()}" for key in "hms" if total[key])
    if not date_part and not time_part:
        return None
    return "P" + date_part + ("T" + time_part if time_part else "")


def _decimal(number: Fraction) -> str:
    """Return a number in decimal notation, at most six places."""
    return str(int(number)) if number.denominator == 1 else f"{float(number):.6f}".rstrip("0").rstrip(".")
