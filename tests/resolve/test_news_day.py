"""What 'आज', weekdays and months mean in an article whose dateline gives a day and no year."""

from __future__ import annotations

from datetime import date

import pytest

from kg.model import Status
from kg.resolve.dates import When
from kg.resolve.discourse import Discourse
from kg.resolve.news_day import NewsDay, news_day
from kg.resolve.timing import when
from tests.resolve.conftest import Told

_LEAD = "@ ढाका, 10 जून (वार्ता)\n{n=a:आरव मेहता} ने सोमवार को {n=b:केन सातो} से भेंट की।\n"


def filed(text: str, *, status: Status = Status.OCCURRED, published: date | None = None) -> Told:
    """Tell a lead with a dateline of a tenth of June and a Monday in its first sentence, and a text after it."""
    told = Told(_LEAD + text, published=published)
    told.time("10 जून", "--06-10")
    monday = told.time("सोमवार", None, weekday=0)
    return told.meeting("a", "b", times=[monday], status=status)


def later(words: str, weekday: int | None, status: Status = Status.OCCURRED) -> When:
    """Date a second meeting by some words."""
    told = filed(f"{{n=c:ली वेई}} {words} {{n=d:केन सातो}} से मिले।")
    told.meeting("c", "d", times=[told.time(words, None, weekday=weekday)], status=status)
    return when(Discourse(told.done()), told.reports[1])


def test_the_weekday_of_the_lead_is_the_day_of_the_dateline() -> None:
    told = filed("")
    discourse = Discourse(told.done())
    assert news_day(discourse) == NewsDay("--06-10", 0)
    assert when(discourse, told.reports[0]) == When(("--06-10",), weekdays=(0,))


@pytest.mark.parametrize(("between", "weekday"), [(" ", 0), ("\n", None)])
def test_the_weekday_may_stand_in_the_second_sentence_of_the_lead(between: str, weekday: int | None) -> None:
    told = Told(f"@ ढाका, 10 जून (वार्ता)\nमेला जारी रहा।{between}{{n=a:आरव मेहता}} सोमवार को {{n=b:केन सातो}} से मिले।")
    told.time("10 जून", "--06-10")
    told.meeting("a", "b", times=[told.time("सोमवार", None, weekday=0)])
    assert news_day(Discourse(told.done())) == NewsDay("--06-10", weekday)


@pytest.mark.parametrize(
    ("words", "weekday", "status", "value"),
    [
        ("रविवार को", 6, Status.OCCURRED, "--06-09"),
        ("बुधवार को", 2, Status.OCCURRED, "--06-05"),
        ("मंगलवार को", 1, Status.PLANNED, "--06-11"),
        ("आज", None, Status.OCCURRED, "--06-10"),
        ("कल", None, Status.OCCURRED, "--06-09"),
        ("कल", None, Status.PLANNED, "--06-11"),
        ("दो महीने पहले", None, Status.OCCURRED, "--04"),
    ],
)
def test_other_days_follow(words: str, weekday: int | None, status: Status, value: str) -> None:
    assert later(words, weekday, status).dates == (value,)


def test_a_lead_may_tell_of_the_day_before() -> None:
    assert later("मंगलवार को", 1).dates == ("--06-10",)
    told = filed("{n=c:ली वेई} मंगलवार को {n=d:केन सातो} से मिले।")
    told.meeting("c", "d", times=[told.time("मंगलवार को", None, weekday=1)])
    assert when(Discourse(told.done()), told.reports[0]).dates == ("--06-09",)


@pytest.mark.parametrize(
    ("words", "weekday", "status"),
    [
        ("पिछले रविवार को", 6, Status.OCCURRED),
        ("कुछ महीने पहले", None, Status.OCCURRED),
        ("मंगलवार को", 1, Status.DENIED),
        ("कल", None, Status.DENIED),
    ],
)
def test_what_the_dateline_does_not_settle(words: str, weekday: int | None, status: Status) -> None:
    assert later(words, weekday, status).dates == ()


@pytest.mark.parametrize(("words", "weekday", "day"), [("मंगलवार को", 1, "--06-11"), ("शनिवार को", 5, "--06-08")])
def test_what_was_called_off_was_for_the_nearest_such_day(words: str, weekday: int, day: str) -> None:
    assert later(words, weekday, Status.CANCELLED).dates == (day,)


def test_a_weekday_to_come_is_not_the_day_of_the_dateline() -> None:
    discourse = Discourse(filed("", status=Status.PLANNED).done())
    assert news_day(discourse) == NewsDay("--06-10", None)


def test_nothing_is_worked_out_where_the_day_of_publication_is_known() -> None:
    assert news_day(Discourse(filed("", published=date(2024, 6, 10)).done())) is None


def test_without_a_dateline_the_first_day_serves_for_months_alone() -> None:
    told = Told("{n=a:आरव मेहता} 13 सितंबर को आए। तीन महीने पहले और सोमवार को वह {n=b:केन सातो} से मिले थे।")
    told.time("13 सितंबर", "--09-13")
    told.meeting("b", "a", times=[told.time("तीन महीने पहले", None)])
    told.meeting("b", "a", times=[told.time("सोमवार", None, weekday=0)])
    discourse = Discourse(told.done())
    assert [when(discourse, report).dates for report in told.reports] == [("--06",), ()]


def _other_weekday(words: str, value: str | None, weekday: int | None) -> When:
    told = Told(f"{{n=a:आरव मेहता}} {words} को ढाका में थे।\n{{n=c:ली वेई}} शनिवार को {{n=d:केन सातो}} से मिले।")
    told.time(words, value, weekday=weekday)
    told.meeting("c", "d", times=[told.time("शनिवार", None, weekday=5)])
    return when(Discourse(told.done()), told.reports[0])


def test_a_full_date_with_its_weekday_dates_the_others() -> None:
    assert _other_weekday("सोमवार, 6 मई 2024", "2024-05-06", 0).dates == ("2024-05-04",)
    assert _other_weekday("6 मई 2024", "2024-05-06", None).dates == ()
