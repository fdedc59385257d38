"""Calendar arithmetic at its edges: `kg.language.time_calendar`."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from kg.language.time_calendar import (
    day_of_month,
    day_of_year,
    duration_value,
    month_of_year,
    nth_weekday,
    shift_months,
    shifted,
    weekday_value,
)


def test_leap_days_find_a_leap_year() -> None:
    assert day_of_year(2, 29, date(2023, 3, 1), "past") == "2020-02-29"
    assert day_of_year(2, 29, date(2023, 3, 1), "future") == "2024-02-29"
    assert day_of_year(2, 30, date(2023, 3, 1), "past") is None


def test_the_31st_skips_short_months() -> None:
    assert day_of_month(31, date(2024, 6, 20), "past") == "2024-05-31"
    assert day_of_month(31, date(2024, 6, 20), "future") == "2024-07-31"


def test_today_lies_in_every_direction() -> None:
    thursday = date(2024, 6, 20)
    assert {weekday_value(3, thursday, d) for d in ("past", "present", "future")} == {"2024-06-20"}
    assert {month_of_year(6, thursday, d) for d in ("past", "present", "future")} == {"2024-06"}


@pytest.mark.parametrize(("nth", "day"), [(1, 5), (5, None), (-1, 26), (0, None)])
def test_nth_weekday(nth: int, day: int | None) -> None:
    found = nth_weekday(2019, 7, 4, nth)
    assert (found.day if found else None) == day


def test_months_end_on_their_last_day() -> None:
    assert shift_months(date(2024, 3, 31), -1) == date(2024, 2, 29)
    with pytest.raises(OverflowError):
        shift_months(date(9999, 12, 31), 1)


def test_hours_shift_no_day() -> None:
    assert shifted(date(2024, 6, 20), [(Fraction(2), "hour")], 1) is None


def test_nothing_lasts_no_time() -> None:
    assert duration_value([(Fraction(0), "day")]) is None
