"""When events were: anaphoric days, weekdays, dates of differing precision."""

from __future__ import annotations

import pytest

from kg.resolve.dates import When, agree, compatible, is_date, most_precise, shift, when
from kg.resolve.discourse import Discourse
from tests.resolve.conftest import Told


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


def test_a_day_within_an_interval_agrees() -> None:
    stay = When(("2023-09-12",), ("2023-09-17",))
    assert compatible(stay, When(("2023-09-13",)))
    assert not compatible(stay, When(("2023-09-18",)))


def test_that_same_evening_is_the_day_told_before() -> None:
    told = Told("{n=a:आरव मेहता} 16 मई को आए, यह साल 2024 है। अगले दिन {n=b:केन सातो} {n=c:ली वेई} से मिले।")
    told.time("16 मई", "2024-05-16")
    told.time("2024", "2024")
    next_day = told.time("अगले दिन", None)
    told.meeting("b", "c", times=[next_day])
    assert when(Discourse(told.done()), told.reports[0]).dates == ("2024-05-17",)


def test_a_weekday_told_before_is_moved_too() -> None:
    told = Told("{n=a:आरव मेहता} शनिवार को आए। इससे एक दिन पहले {n=b:केन सातो} {n=c:ली वेई} से मिले।")
    told.time("शनिवार", None, weekday=5)
    told.meeting("b", "c", times=[told.time("इससे एक दिन पहले", None)])
    found = when(Discourse(told.done()), told.reports[0])
    assert (found.dates, found.weekdays) == ((), (4,))


def test_nothing_is_guessed_without_a_day_before() -> None:
    told = Told("उसी दिन {n=b:केन सातो} {n=c:ली वेई} से मिले।")
    told.meeting("b", "c", times=[told.time("उसी दिन", None)])
    assert when(Discourse(told.done()), told.reports[0]) == When()


def test_intervals_and_durations() -> None:
    told = Told("{n=b:केन सातो} 21-22 जून को दो घंटे {n=c:ली वेई} से मिले।")
    stay = told.time("21-22 जून", "2024-06-21/2024-06-22")
    hours = told.time("दो घंटे", "PT2H", duration=True)
    told.meeting("b", "c", times=[stay, hours])
    assert when(Discourse(told.done()), told.reports[0]) == When(("2024-06-21",), ("2024-06-22",), ("PT2H",))
