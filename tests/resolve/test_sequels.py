"""Which events take the day and the place of what is told just before them, and which stay open."""

from __future__ import annotations

import pytest

from kg.resolve import resolve
from kg.world import EventKind, World
from tests.resolve.conftest import Told


def _met(world: World) -> tuple[str | None, tuple[str, ...]]:
    (event,) = (e for e in world.events if e.kind is EventKind.MEETING)
    place = event.assertions[0].place
    labels = {e.key: e.label for e in world.entities}
    return (labels[place] if place else None), event.assertions[0].dates


def _arrived_and_met(between: str, end: str = "मिले।") -> tuple[str | None, tuple[str, ...]]:
    told = Told(
        f"{{n=x:ली वेई}} आए।\n{{n=a:आरव मेहता}} 6 मई को {{l=p:ढाका}} पहुंचे{between} {{p=c:उन्होंने}} {{n=b:केन सातो}} से {end}"
    )
    told.visit("a", to="p", times=[told.time("6 मई", "2024-05-06")]).meeting("c", "b")
    return _met(resolve([told.done()]))


@pytest.mark.parametrize("between", ["।", "। इस दौरान", "। बाद में", "। वहां से लौटते समय"])
def test_who_arrives_meets_there_and_then(between: str) -> None:
    assert _arrived_and_met(between) == ("ढाका", ("2024-05-06",))


@pytest.mark.parametrize(
    ("between", "end"),
    [("।", "मुलाकात की थी।"), ("। इससे पहले", "मिले।"), ("।\n", "मिले।"), ("। यह बड़ी बात है। सब खुश हैं।", "मिले।")],
)
def test_another_time_or_paragraph_is_left_open(between: str, end: str) -> None:
    assert _arrived_and_met(between, end) == (None, ())


def test_what_is_told_of_the_background_stays_there() -> None:
    assert _arrived_and_met(" थे।", "मिले थे।")[0] == "ढाका"


def _two_meetings(first: str, second: str) -> list[tuple[str, ...]]:
    told = Told(
        f"{{n=x:ली वेई}} आए।\n{{n=a:आरव मेहता}} 6 मई को {{n=b:केन सातो}} से {first} {{p=c:वह}} {{n=d:मीरा सेन}} से {second}"
    )
    told.meeting("a", "b", times=[told.time("6 मई", "2024-05-06")]).meeting("c", "d")
    return sorted(e.assertions[0].dates for e in resolve([told.done()]).events)


def test_then_is_the_same_day() -> None:
    assert _two_meetings("मिले, फिर", "मिले।") == [("2024-05-06",), ("2024-05-06",)]
    assert _two_meetings("मिले और", "फिर से मिलेंगे।") == [(), ("2024-05-06",)]
    assert _two_meetings("मिले, जो", "मिल चुके हैं।") == [(), ("2024-05-06",)]


def _legs(between: str) -> list[tuple[str, ...]]:
    told = Told(f"{{n=x:ली वेई}} आए।\n{{n=a:आरव मेहता}} 6 मई को {{l=p:ढाका}} पहुंचे। {between} {{p=c:वह}} {{l=q:खुलना}} गए।")
    told.visit("a", to="p", times=[told.time("6 मई", "2024-05-06")]).visit("c", to="q")
    return sorted(e.assertions[0].dates for e in resolve([told.done()]).events)


def test_the_next_leg_needs_a_word_that_joins_it() -> None:
    assert _legs("वहां से") == [("2024-05-06",), ("2024-05-06",)]
    assert _legs("अब") == [(), ("2024-05-06",)]
    assert _legs("") == [(), ("2024-05-06",)]


def _gone_and_met(place: str, then: str) -> str | None:
    told = Told(f"{{n=a:आरव मेहता}} {{l=p:{place}}} गए। {then} {{p=c:वह}} {{n=b:केन सातो}} से मिले।")
    return _met(resolve([told.visit("a", to="p").meeting("c", "b").done()]))[0]


def test_who_leaves_a_site_is_there_no_more_but_in_its_town() -> None:
    assert _gone_and_met("सागर समाधि", "वहीं") == "सागर समाधि"
    assert _gone_and_met("सागर समाधि", "फिर") is None
    assert _gone_and_met("ढाका", "इसके बाद") == "ढाका"


def _in_one_place(place: str) -> set[str | None]:
    told = Told(f"{{n=a:आरव मेहता}} {{l=p:{place}}} में {{n=b:केन सातो}} से और {{n=d:मीरा सेन}} से मिले।")
    told.meeting("a", "b", place="p").meeting("a", "d")
    return {e.assertions[0].place for e in resolve([told.done()]).events}


def test_a_city_goes_on_and_a_hall_does_not() -> None:
    assert len(_in_one_place("ढाका")) == 1
    assert None in _in_one_place("सागर हॉल")
