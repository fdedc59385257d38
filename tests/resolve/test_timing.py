"""When events were: anaphoric days, weekdays, clauses that take the time of another."""

from __future__ import annotations

from kg.model import TimeExpression
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


def _then(second: str) -> When:
    told = Told("{n=a:आरव मेहता} सोमवार को {l=x:ढाका} पहुंचे। " + second)
    told.time("सोमवार", "2024-05-06", weekday=0)
    told.visit("b", to="y")
    return when(Discourse(told.done()), told.reports[0])


def test_at_night_is_the_night_of_the_day_before() -> None:
    assert _then("रात में {p=b:वह} {l=y:पबना} गए।").dates == ("2024-05-06",)


def test_a_sentence_without_a_time_of_day_has_no_date() -> None:
    assert _then("{p=b:वह} {l=y:पबना} गए।") == When()
    assert _then("यह बड़ी बात है। ऐसा ही हुआ। रात में {p=b:वह} {l=y:पबना} गए।") == When()


def test_many_that_point_back_at_nothing_take_no_time() -> None:
    """Each points back at all before it: looked up anew each time, sixty would take years."""
    told = Told("{n=b:केन सातो} {n=c:ली वेई} से मिले" + " उसी दिन" * 60)
    last = [TimeExpression(told.at("उसी दिन", n), None) for n in range(60)]
    told.times.extend(last)
    told.meeting("b", "c", times=last[-1:])
    assert when(Discourse(told.done()), told.reports[0]) == When()
