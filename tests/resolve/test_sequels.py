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
    [("।", "मुलाकात की थी।"), ("। इससे पहले", "मिले।"), ("।\n", "मिले।")],
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


def test_a_day_and_a_town_go_on_over_the_next_sentences() -> None:
    assert _arrived_and_met("। यह बड़ी बात है। सब खुश हैं।", "मिले।") == ("ढाका", ("2024-05-06",))
    assert _arrived_and_met("। सब खुश हैं। फिर", "मिले।") == ("ढाका", ("2024-05-06",))
    assert _arrived_and_met("। समारोह से पहले", "मिले।") == ("ढाका", ("2024-05-06",))
    assert _arrived_and_met("।\nकुछ घंटे बाद", "मिले।")[1] == ("2024-05-06",)
    assert _arrived_and_met("।\nकुछ साल बाद", "मिले।")[1] == ()


def test_a_day_does_not_go_on_over_another_time() -> None:
    told = Told(
        "सब आए।\n{n=a:आरव मेहता} 6 मई को {l=p:ढाका} पहुंचे। 9 मई को सब खुश थे। {p=c:उन्होंने} {n=b:केन सातो} से मुलाकात की।"
    )
    told.visit("a", to="p", times=[told.time("6 मई", "2024-05-06")]).meeting("c", "b")
    told.time("9 मई", "2024-05-09")
    assert _met(resolve([told.done()])) == (None, ())


def test_a_hall_between_does_not_hide_the_town() -> None:
    told = Told(
        "{n=a:आरव मेहता} 6 मई को {l=p:ढाका} आए। {n=d:ली वेई} {l=q:वन} में {p=e:उनसे} मिले। फिर {p=c:वह} {n=b:केन सातो} से मिले।"
    )
    told.visit("a", to="p", times=[told.time("6 मई", "2024-05-06")]).meeting("d", "e", place="q").meeting("c", "b")
    world = resolve([told.done()])
    labels = {e.key: e.label for e in world.entities}
    found = {
        tuple(sorted(labels[p] for p in e.assertions[0].participants)): e.assertions[0].place
        for e in world.events
        if e.kind is EventKind.MEETING
    }
    assert found["आरव मेहता", "केन सातो"] == "place/ढाका"
    assert found["आरव मेहता", "ली वेई"] == "place/वन"


def test_a_stay_that_ended_holds_what_was_before_its_end() -> None:
    def met(rule: str) -> str | None:
        told = Told("{n=a:आरव मेहता} चार दिन {l=p:ढाका} में बिताकर 9 मई को लौटे। 7 मई को {p=c:वह} {n=b:केन सातो} से मिले।")
        times = [told.time("चार दिन", "P4D", duration=True), told.time("9 मई", "2024-05-09")]
        told.visit("a", to="p", times=times, rule=rule).meeting("c", "b", times=[told.time("7 मई", "2024-05-07")])
        return _met(resolve([told.done()]))[0]

    assert met("visit.stay") == "ढाका"
    assert met("visit.verb") is None


def test_who_has_come_is_met_where_he_came() -> None:
    def met(joint: str) -> str | None:
        told = Told(f"{{n=a:आरव मेहता}} {{n=b:केन सातो}} से मिले, {joint} {{l=p:ढाका}} आए हुए थे।")
        told.meeting("a", "b").visit("b", to="p", passages=(told.at("ढाका आए हुए थे"),))
        return _met(resolve([told.done()]))[0]

    assert met("जो") == "ढाका"
    assert met("और पिछले साल") is None
