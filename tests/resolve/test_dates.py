"""Dates of differing precision: which agree, and which may be of one event."""

from __future__ import annotations

import pytest

from kg.resolve.dates import (
    When,
    agree,
    compatible,
    days_between,
    is_date,
    meant_day,
    most_precise,
    shift,
    shift_months,
)


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("--09-13", "2023-09-13", True),
        ("2023-09", "2023-09-13", True),
        ("2023", "--09-13", True),
        ("--09", "2023-10-01", False),
        ("2023-09-13", "2023-09-14", False),
        ("2022-09", "2023-09", False),
    ],
)
def test_dates_agree(one: str, other: str, *, fits: bool) -> None:
    assert agree(one, other) is fits
    assert agree(other, one) is fits


def test_a_date_that_no_calendar_has() -> None:
    assert is_date("--02-29")
    assert not is_date("2023-02-29")
    assert not is_date("2023-13")
    assert not is_date("P2D")


def test_shift_stops_where_the_leap_year_matters() -> None:
    assert shift("--04-19", -1) == "--04-18"
    assert shift("2023-12-31", 1) == "2024-01-01"
    assert shift("--03-01", -1) is None
    assert shift("2023-09", 1) is None


def test_most_precise() -> None:
    assert most_precise(("2023", "2023-09-13", "--09-13")) == ("2023-09-13",)
    assert most_precise(("2023-09-13", "2023-10")) == ("2023-09-13", "2023-10")


def test_a_weekday_rules_dates_out() -> None:
    wednesday = When(weekdays=(2,))
    assert compatible(wednesday, When(("2023-09-13",)))
    assert not compatible(wednesday, When(("2023-09-14",)))
    assert not compatible(wednesday, When(weekdays=(3,)))
    assert compatible(wednesday, When(("--09-14",)))


def test_a_weekday_means_the_day_that_a_full_date_gives_it() -> None:
    known = When(("2023-09-13",))
    assert meant_day(When(("--09-14",), weekdays=(2,)), known) == "--09-13"
    assert meant_day(When(("--09-14",), weekdays=(3,)), known) is None
    assert meant_day(When(("--09-20",), weekdays=(2,)), known) is None
    assert meant_day(When(("2022-09-14",), weekdays=(2,)), known) is None


def test_a_day_within_an_interval_agrees() -> None:
    stay = When(("2023-09-12",), ("2023-09-17",))
    assert compatible(stay, When(("2023-09-13",)))
    assert not compatible(stay, When(("2023-09-18",)))


def test_what_lies_some_unknown_years_back_is_no_news() -> None:
    assert not compatible(When(distant=True), When(("2023-09-13",)))
    assert not compatible(When(distant=True), When())
    assert compatible(When(distant=True), When(distant=True))


def test_months_are_counted_over_the_turn_of_the_year() -> None:
    assert [shift_months(d, -3) for d in ("--09-13", "--02", "2024-02-29")] == ["--06", "--11", "2023-11"]
    assert shift_months("2023", -3) is None


@pytest.mark.parametrize(
    ("earlier", "later", "days"),
    [
        ("2023-09-12", "2023-09-13", 1),
        ("--09-12", "2023-09-13", 1),
        ("2023-12-31", "--01-01", 1),
        ("2023-09-12", "2024-09-13", 367),
        ("2023-09", "2023-09-13", None),
    ],
)
def test_days_between(earlier: str, later: str, days: int | None) -> None:
    assert days_between(earlier, later) == days


def test_a_week_is_not_its_monday() -> None:
    week = When(("2023-09-11",), ("2023-09-17",))
    assert compatible(week, When(("2023-09-13",), weekdays=(2,)))
    assert not compatible(When(("2023-09-11",)), When(("2023-09-13",), weekdays=(2,)))
