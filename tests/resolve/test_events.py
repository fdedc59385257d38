"""What the events of a build look like: keys, links, the place of a meeting on a visit."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Status
from kg.resolve import resolve
from kg.world import EventKind
from tests.resolve.conftest import Told


def _twice_alike() -> list[Told]:
    text = "{n=a:आरव मेहता} ने {n=b:केन सातो} से फोन पर बात की। {n=c:मेहता} और {n=d:सातो} मिले।"
    return [Told(text, name=f"{n}.txt").meeting("a", "b", form="phone").meeting("c", "d") for n in (1, 2)]


def test_keys_are_unique_and_do_not_hang_on_order() -> None:
    articles = [told.done() for told in _twice_alike()]
    keys = [event.key for event in resolve(articles).events]
    assert len(keys) == len(set(keys)) == 2
    assert keys == [event.key for event in resolve(articles[::-1]).events]
    assert all(key.startswith("meeting/") for key in keys)


def test_what_the_same_words_both_tell_and_deny_has_two_keys() -> None:
    told = Told("{n=a:आरव मेहता} और {n=b:केन सातो} की मुलाकात से इनकार किया गया।")
    told.meeting("a", "b").meeting("a", "b", status=Status.DENIED)
    one = [(e.key, e.assertions[0].status) for e in resolve([told.done()]).events]
    told.reports.reverse()
    assert len({key for key, _ in one}) == 2
    assert sorted(one) == sorted((e.key, e.assertions[0].status) for e in resolve([told.done()]).events)


def test_a_key_survives_another_article() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से मुलाकात की।", name="1.txt").meeting("a", "b")
    other = Told("{n=a:ली वेई} आईं।", name="0.txt")
    alone = {e.key for e in resolve([told.done()]).events}
    assert alone == {e.key for e in resolve([other.done(), told.done()]).events}


def test_a_meeting_during_a_visit_is_there() -> None:
    text = "{n=a:आरव मेहता} ने {l=x:ढाका} की यात्रा %s {n=b:केन सातो} से मुलाकात की।"
    places = []
    for words in ("के दौरान", "से पहले"):
        told = Told(text % words).visit("a", to="x").meeting("a", "b")
        (meeting,) = [e for e in resolve([told.done()]).events if e.kind is EventKind.MEETING]
        places.append(meeting.assertions[0].place)
    assert places == ["place/ढाका", None]


def test_a_meeting_is_part_of_the_visit_of_its_day() -> None:
    told = Told("{n=a:आरव मेहता} 13 मई को {l=x:भारत} आए और {l=y:दिल्ली} में {n=b:केन सातो} से मिले।")
    day = told.time("13 मई", "--05-13")
    told.visit("a", to="x", times=[day]).meeting("a", "b", place="y", times=[day])
    events = {e.kind: e for e in resolve([told.done()]).events}
    assert events[EventKind.MEETING].part_of == events[EventKind.VISIT].key
    assert events[EventKind.VISIT].part_of is None


def test_a_statement_is_about_what_its_words_tell() -> None:
    told = Told("{n=c:ली वेई} ने कहा कि {n=a:आरव मेहता} {n=b:केन सातो} से मिले।")
    told.meeting("a", "b").statement("c", "आरव मेहता केन सातो से मिले")
    told.reports[0] = replace(told.reports[0], passages=(told.at("आरव मेहता केन सातो से मिले"),))
    events = {e.kind: e for e in resolve([told.done()]).events}
    assert events[EventKind.STATEMENT].assertions[0].about == (events[EventKind.MEETING].key,)


def test_an_empty_build_is_an_empty_world() -> None:
    world = resolve([])
    assert (world.articles, world.entities, world.events) == ((), (), ())
