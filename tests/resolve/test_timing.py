"""When events were: anaphoric days, weekdays, clauses that take the time of another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.model import MeetingReport, Status, TimeExpression
from kg.resolve.dates import When
from kg.resolve.discourse import Discourse
from kg.resolve.timing import when
from tests.resolve.conftest import Told


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


def test_a_clause_with_when_has_the_day_of_its_main_clause() -> None:
    told = Told("सोमवार को दोनों देशों ने कसम खाई जब {n=a:आरव मेहता} और {n=b:केन सातो} मिले।")
    told.time("सोमवार", "2024-05-06", weekday=0)
    told.meeting("a", "b", passages=(told.at("आरव मेहता और केन सातो मिले"),))
    assert when(Discourse(told.done()), told.reports[0]).dates == ("2024-05-06",)


def test_a_clause_without_when_has_not() -> None:
    told = Told("सोमवार को दोनों देशों ने कसम खाई और {n=a:आरव मेहता} {n=b:केन सातो} से मिले।")
    told.time("सोमवार", "2024-05-06", weekday=0)
    told.meeting("a", "b", passages=(told.at("आरव मेहता केन सातो से मिले"),))
    assert when(Discourse(told.done()), told.reports[0]) == When()


def _then(second: str, first: str = "") -> When:
    told = Told(first + "{n=a:आरव मेहता} सोमवार को {l=x:ढाका} पहुंचे। " + second)
    told.time("सोमवार", "2024-05-06", weekday=0)
    told.visit("b", to="y")
    return when(Discourse(told.done()), told.reports[0])


def test_at_night_is_the_night_of_the_day_before() -> None:
    assert _then("रात में {p=b:वह} {l=y:पबना} गए।").dates == ("2024-05-06",)


def test_a_sentence_without_a_time_of_day_has_no_date() -> None:
    assert _then("{p=b:वह} {l=y:पबना} गए।") == When()
    late = "यह बड़ी बात है। " * 7 + "रात में {p=b:वह} {l=y:पबना} गए।"
    assert _then(late, "यह भी बड़ी बात है। ") == When()
    assert _then(late).dates == ("2024-05-06",)  # the first sentence tells the day of the news


@pytest.mark.parametrize(
    ("second", "dates"),
    [
        ("वहां {p=b:वह} {l=y:पबना} गए।", ("2024-05-06",)),
        ("{p=b:वह} वहां से {l=y:पबना} गए।", ()),
        ("यह बात है। " * 8 + "ढाका से लौटकर {p=b:वह} {l=y:पबना} गए।", ("2024-05-06",)),
        ("यह बात है। " * 8 + "दिल्ली से लौटकर {p=b:वह} {l=y:पबना} गए।", ()),
    ],
)
def test_there_and_on_leaving_are_on_the_day_told_with_the_place(second: str, dates: tuple[str, ...]) -> None:
    assert _then(second).dates == dates


@pytest.mark.parametrize(
    ("when_", "dates"),
    [
        ("समारोह के बाद", ("2024-05-06",)),
        ("समारोह शुरू होने से पहले", ("2024-05-06",)),
        ("बैठक के बाद", ()),  # none was told
        ("एक समारोह में", ()),  # another
        ("समारोह पर", ()),
    ],
)
def test_what_is_told_by_another_event_is_on_its_day(when_: str, dates: tuple[str, ...]) -> None:
    told = Told(
        "{n=a:आरव मेहता} सोमवार को समारोह में आए।\n\n" + "यह बड़ी बात है। " * 3 + when_ + " {p=b:वह} {n=c:केन सातो} से मिले।"
    )
    told.time("सोमवार", "2024-05-06", weekday=0)
    told.meeting("b", "c")
    assert when(Discourse(told.done()), told.reports[0]).dates == dates


def _in_the_evening(filler: int, published: date, *, value: str | None = None) -> When:
    told = Told(
        "{n=a:आरव मेहता} सोमवार को {l=x:ढाका} पहुंचे। " + "यह बड़ी बात है। " * filler + "{p=b:वह} शाम को {l=y:पबना} गए।",
        published=published,
    )
    told.time("सोमवार", "2024-05-06", weekday=0)
    told.visit("b", to="y", times=[told.time("शाम", value)])
    return when(Discourse(told.done()), told.reports[0])


def test_an_evening_within_a_clause_is_of_the_day_before_it() -> None:
    assert _in_the_evening(2, date(2024, 5, 9)) == When(("2024-05-06",), weekdays=(0,))
    assert _in_the_evening(2, date(2024, 5, 9), value="2024-05-08").dates == ("2024-05-08",)


def test_the_day_of_the_news_goes_on_however_far() -> None:
    assert _in_the_evening(9, date(2024, 5, 7)).dates == ("2024-05-06",)
    assert _in_the_evening(9, date(2024, 5, 9)).dates == ()


def _met(second: str) -> When:
    told = Told("{n=a:आरव मेहता} सोमवार को {l=x:ढाका} पहुंचे। " + second, published=date(2024, 5, 8))
    told.time("सोमवार", "2024-05-06", weekday=0)
    told.meeting("b", "c")
    return when(Discourse(told.done()), told.reports[0])


def test_the_lead_goes_on_on_its_day() -> None:
    assert _met("{p=b:वह} {n=c:केन सातो} से मिले।").dates == ("2024-05-06",)
    assert _met("बारिश हुई। {p=b:वह} {n=c:केन सातो} से मिले।").dates == ("2024-05-06",)


@pytest.mark.parametrize(
    "second",
    [
        "{p=b:वह} पहले {n=c:केन सातो} से मिले।",
        "{p=b:वह} {n=c:केन सातो} से मिले थे।",
        "{p=b:वह} फिर कभी {n=c:केन सातो} से मिले।",
        "बारिश हुई।\n{p=b:वह} {n=c:केन सातो} से मिले।",
    ],
)
def test_what_does_not_go_on(second: str) -> None:
    assert _met(second) == When()


def test_what_was_called_off_was_set_for_the_day_before_but() -> None:
    told = Told("{n=a:आरव मेहता} बुधवार को {n=b:केन सातो} से मिलने वाले थे, मगर बैठक टल गई।", published=date(2024, 5, 7))
    told.time("बुधवार", "2024-05-01", weekday=2)
    report = told.meeting("a", "b", status=Status.CANCELLED).reports[0]
    assert isinstance(report, MeetingReport)
    report = replace(report, passages=(told.at("बैठक टल गई"),))
    assert when(Discourse(told.done()), report).dates == ("2024-05-08",)
    assert when(Discourse(told.done()), replace(report, status=Status.OCCURRED)) == When()


def test_nothing_has_happened_that_is_to_come() -> None:
    told = Told("{n=a:आरव मेहता} ने 30 मई तक के काम पर {n=b:केन सातो} से बात की।", published=date(2024, 5, 7))
    told.meeting("a", "b", times=[told.time("30 मई", "2024-05-30")])
    assert when(Discourse(told.done()), told.reports[0]) == When()


def test_the_day_after_another_event_is_no_day() -> None:
    told = Told("{n=a:आरव मेहता} 6 मई को आए। चुनाव के एक दिन बाद वह {n=b:केन सातो} से मिले।")
    told.time("6 मई", "--05-06")
    told.meeting("a", "b", times=[told.time("एक दिन बाद", None)])
    assert when(Discourse(told.done()), told.reports[0]) == When()


def test_many_that_point_back_at_nothing_take_no_time() -> None:
    """Each points back at all before it: looked up anew each time, sixty would take years."""
    told = Told("{n=b:केन सातो} {n=c:ली वेई} से मिले" + " उसी दिन" * 60)
    last = [TimeExpression(told.at("उसी दिन", n), None) for n in range(60)]
    told.times.extend(last)
    told.meeting("b", "c", times=last[-1:])
    assert when(Discourse(told.done()), told.reports[0]) == When()


def _days_of(status: Status, words: str, value: str | None, weekday: int | None = None) -> tuple[str, ...]:
    text = f"{{n=a:आरव मेहता}} 10 मई को आए। {{n=b:केन सातो}} {words} {{n=c:ली वेई}} से मिले।"
    told = Told(text, published=date(2024, 5, 16))
    told.time("10 मई", "2024-05-10")
    told.meeting("b", "c", times=[told.time(words, value, weekday=weekday)], status=status)
    return when(Discourse(told.done()), told.reports[0]).dates


def test_a_weekday_to_come_is_the_last_one_of_what_took_place() -> None:
    assert _days_of(Status.OCCURRED, "सोमवार को", "2024-05-20", 0) == ("2024-05-13",)
    assert _days_of(Status.PLANNED, "सोमवार को", "2024-05-20", 0) == ("2024-05-20",)
    assert _days_of(Status.OCCURRED, "20 मई को", "2024-05-20") == ()


def test_days_later_are_counted_from_the_day_told_before_where_today_is_too_late() -> None:
    assert _days_of(Status.OCCURRED, "दो दिन बाद", "2024-05-18") == ("2024-05-12",)
    assert _days_of(Status.PLANNED, "दो दिन बाद", "2024-05-18") == ("2024-05-18",)


def test_the_next_day_is_after_the_only_day_that_an_article_names() -> None:
    def next_day(other: str) -> tuple[str, ...]:
        told = Told(
            "14 मई को, मंगलवार को सब आए। " + "सब खुश थे। " * 8 + other + "अगले दिन {n=b:केन सातो} {n=c:ली वेई} से मिले।"
        )
        told.time("14 मई", "2024-05-14")
        told.time("मंगलवार", None, weekday=1)
        if other:
            told.time("10 मई", "2024-05-10")
        told.meeting("b", "c", times=[told.time("अगले दिन", None)])
        return when(Discourse(told.done()), told.reports[0]).dates

    assert next_day("") == ("2024-05-15",)
    assert next_day("10 मई की बात है। " + "सब खुश थे। " * 8) == ()


def test_years_of_waiting_leave_the_news_its_days_but_not_a_story() -> None:
    def distant(before: str) -> bool:
        told = Told(before + "{n=b:केन सातो} {n=c:ली वेई} से चालीस साल बाद मिले।", published=date(2024, 5, 16))
        if before:
            told.time("1980", "1980")
        told.meeting("b", "c", times=[told.time("चालीस साल बाद", None)])
        return when(Discourse(told.done()), told.reports[0]).distant

    assert not distant("")
    assert distant("1980 में दोनों बिछड़ गए। ")
