"""Compare dates that are as precise as their sources: days, months, years, and days and months without a year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

_DATE = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d{2})(?:-(?P<d>\d{2}))?)?$|--(?P<m2>\d{2})(?:-(?P<d2>\d{2}))?$")
_LEAP, _COMMON = 2024, 2023


@dataclass(frozen=True, slots=True)
class When:
    """What one report, or several, say of the time of an event."""

    dates: tuple[str, ...] = ()
    end_dates: tuple[str, ...] = ()
    durations: tuple[str, ...] = ()
    weekdays: tuple[int, ...] = ()
    distant: bool = False  # 'पिछले साल' where the year is not known: no news, and not of the days of the news

    @property
    def is_open(self) -> bool:
        """Tell whether it says nothing of the day."""
        return not (self.dates or self.weekdays or self.distant)


def parts(value: str) -> tuple[int | None, int | None, int | None]:
    """Split a date as precise as it is: '--09-13' is (None, 9, 13).

    Raises ValueError for anything that is no XSD date of CONTRACT.md.
    """
    found = _DATE.match(value)
    if not found:
        raise ValueError(f"no date: {value!r}; give YYYY, YYYY-MM, YYYY-MM-DD, --MM or --MM-DD")
    year, month, day = found["y"], found["m"] or found["m2"], found["d"] or found["d2"]
    return (int(year) if year else None, int(month) if month else None, int(day) if day else None)


def is_date(value: str) -> bool:
    """Tell whether a value is a date that the calendar has: '--02-29' is, '2023-02-29' is not."""
    if not _DATE.match(value):
        return False
    year, month, day = parts(value)
    try:
        date(year or _LEAP, month or 1, day or 1)
    except ValueError:
        return False
    return True


def precision(value: str) -> int:
    """Rank how much a date says: a year least, a month more, a day most; with the year known, more than without."""
    year, month, day = parts(value)
    return (6 if day else 4 if month else 1) + bool(year)


def agree(one: str, other: str) -> bool:
    """Tell whether two dates can be one: each part that both give is equal.

    >>> agree('--09-13', '2023-09-13'), agree('2023-09', '2023-10-01')
    (True, False)
    """
    return all(a is None or b is None or a == b for a, b in zip(parts(one), parts(other), strict=True))


def weekday_of(value: str) -> int | None:
    """Give the weekday of a full date, Monday 0; None where the year is not known."""
    year, month, day = parts(value)
    return date(year, month, day).weekday() if year and month and day else None


def days_between(earlier: str, later: str) -> int | None:
    """Count the days from one day to another; where one lacks its year, to the nearest such day.

    >>> days_between('--08-30', '2025-09-01'), days_between('2025-08-30', '2024-09-01')
    (2, -363)
    """
    (year, month, day), (other, month2, day2) = parts(earlier), parts(later)
    if not (month and day and month2 and day2):
        return None
    base = (
        date(year or other or _LEAP, month, day)
        if is_date(f"{year or other or _LEAP:04}-{month:02}-{day:02}")
        else None
    )
    years = [other] if other and year else [(year or other or _LEAP) + step for step in (-1, 0, 1)]
    found = [date(y, month2, day2) for y in years if is_date(f"{y:04}-{month2:02}-{day2:02}")]
    if base is None or not found:
        return None
    return min(((each - base).days for each in found), key=abs)


def shift(value: str, days: int) -> str | None:
    """Move a day by some days: '--09-13' and 1 give '--09-14'.

    None where the value is no day, or where the result hangs on a leap year that is not known.
    """
    year, month, day = parts(value)
    if not month or not day:
        return None
    if year:
        return (date(year, month, day) + timedelta(days=days)).isoformat()
    try:
        moved = {(date(y, month, day) + timedelta(days=days)).isoformat()[4:] for y in (_LEAP, _COMMON)}
    except ValueError:
        return None
    return f"-{moved.pop()}" if len(moved) == 1 else None


def shift_months(value: str, months: int) -> str | None:
    """Give the month some months from a day or month: '--09-13' and -3 give '--06'; None for a bare year."""
    year, month, _ = parts(value)
    if not month:
        return None
    years, month = divmod(month - 1 + months, 12)
    return f"{year + years:04}-{month + 1:02}" if year else f"--{month + 1:02}"


def compatible(one: When, other: When) -> bool:
    """Tell whether two accounts can be of one event.

    A weekday rules out a full date of another weekday; where one gives an interval, a day within it agrees. What lies
    some unknown years or months back is not what is told as news.
    """
    dates_fit = not one.dates or not other.dates or any(agree(a, b) for a in one.dates for b in other.dates)
    if not dates_fit and not (
        _inside(one, other) or _inside(other, one) or meant_day(one, other) or meant_day(other, one)
    ):
        return False
    if one.distant != other.distant and not (one.dates and other.dates):
        return False
    return _weekdays_fit(one, other) and _weekdays_fit(other, one)


def meant_day(guessed: When, known: When) -> str | None:
    """Give the day, without its year, that a weekday means where the article was taken to be filed a day too early.

    A lead of 'सोमवार' (Monday) under a dateline of 7 May, without a year, may tell of the 6th; another article's full
    date, a Monday within a day of it, says so.
    """
    for value in guessed.dates:
        for full in known.dates if value.startswith("--") else ():
            if weekday_of(full) in guessed.weekdays and abs(days_between(value, full) or 0) == 1:
                return f"-{full[4:]}"
    return None


def _inside(period: When, day: When) -> bool:
    """Tell whether a full date lies in an interval."""
    return any(
        start <= each <= end
        for start in period.dates
        for end in period.end_dates
        for each in day.dates
        if len(start) == len(end) == len(each) == 10 and start[0] != "-" != each[0]
    )


def _is_period(when: When) -> bool:
    """Tell whether an account gives days from one to another: 'पिछले सप्ताह' (last week) is no Monday."""
    return bool(when.dates and when.end_dates)


def _weekdays_fit(one: When, other: When) -> bool:
    """Tell whether the weekdays of one can be those of the dates, or of the weekdays, of another."""
    if not one.weekdays or _is_period(one) or _is_period(other):
        return True
    known = {w for d in other.dates if (w := weekday_of(d)) is not None} or set(other.weekdays)
    own = {w for d in one.dates if (w := weekday_of(d)) is not None}
    return not known or bool(known & (own or set(one.weekdays)))


def most_precise(values: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Drop the dates that another one says more precisely: '2023' beside '2023-09-13'; keep the order."""
    kept = []
    for value in dict.fromkeys(values):
        finer = [o for o in values if o != value and agree(o, value) and precision(o) > precision(value)]
        if not finer:
            kept.append(value)
    return tuple(kept)
