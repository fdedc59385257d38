"""Events filed by who takes part."""

from __future__ import annotations

from kg.resolve.by_person import ByPerson
from kg.world import EventKind


def test_events_come_in_the_order_in_which_they_were_filed() -> None:
    filed: ByPerson[str] = ByPerson()
    for event, people in (("first", "ab"), ("second", "bc"), ("third", "cd")):
        filed.file(event, EventKind.MEETING, people)
    assert filed.near(EventKind.MEETING, "cba") == ["first", "second", "third"]
    assert filed.near(EventKind.MEETING, "d") == ["third"]
    assert filed.near(EventKind.MEETING, "e") == []
    assert filed.near(EventKind.VISIT, "a") == []


def test_an_event_is_found_by_people_who_join_it_later() -> None:
    filed: ByPerson[str] = ByPerson()
    filed.file("talks", EventKind.MEETING, "ab")
    filed.file("other talks", EventKind.MEETING, "b")
    filed.file("talks", EventKind.MEETING, "abc")
    assert filed.near(EventKind.MEETING, "c") == ["talks"]
    assert filed.near(EventKind.MEETING, "b") == ["talks", "other talks"]
