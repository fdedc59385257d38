"""What a report takes from its neighbours before it becomes an event."""

from __future__ import annotations

from kg.resolve import resolve
from kg.world import EventKind
from tests.resolve.conftest import Told


def _gone_and_met(second: str) -> tuple[str, ...]:
    told = Told(f"{{n=a:आरव मेहता}} मई में {{l=x:ढाका}} गए {second} {{l=y:ढाका}} में {{n=b:केन सातो}} से {{p=c:वह}} मिले।")
    told.visit("a", to="x", times=[told.time("मई", "2024-05")]).meeting("c", "b", place="y")
    (event,) = (e for e in resolve([told.done()]).events if e.kind is EventKind.MEETING)
    return event.assertions[0].dates


def test_who_went_and_met_there_met_then() -> None:
    assert _gone_and_met("और") == ("2024-05",)
    assert _gone_and_met("थे। एक दिन") == ()
    assert _gone_and_met("थे। वहां") == ("2024-05",)


def _after(words: str) -> list[tuple[str, ...]]:
    told = Told(f"{{n=a:आरव मेहता}} 6 मई को {{n=b:केन सातो}} से मिले। {words} {{n=c:मेहता}} {{n=d:ली वेई}} से मिले।")
    told.meeting("a", "b", times=[told.time("6 मई", "--05-06")]).meeting("c", "d")
    return sorted(e.assertions[0].dates for e in resolve([told.done()]).events)


def test_after_that_is_the_same_day() -> None:
    assert _after("इसके बाद") == [("--05-06",), ("--05-06",)]
    assert _after("फिर कभी") == [(), ("--05-06",)]


def _with(whom: str) -> int:
    told = Told(f"{{n=a:आरव मेहता}} और {{n=b:केन सातो}} {whom} से मिले।")
    told.meeting("a", "b", "c", one_side=(told.mentions["a"], told.mentions["b"]))
    return sum(e.kind is EventKind.MEETING for e in resolve([told.done()]).events)


def test_two_of_one_side_do_not_meet_each_other() -> None:
    assert _with("{n=c:ली वेई}") == 1
    assert _with("{p=c:उन}") == 0
