"""File events by who takes part, so that an account is compared only with events of the same people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

from kg.world import EventKind

Item = TypeVar("Item")


class ByPerson(Generic[Item]):
    """Events of all classes, in the order in which they were first filed."""

    def __init__(self) -> None:
        self._items: list[Item] = []
        self._number: dict[int, int] = {}
        self._of: dict[tuple[EventKind, str], dict[int, None]] = defaultdict(dict)

    def file(self, item: Item, kind: EventKind, people: Iterable[str]) -> None:
        """File an event of a class under its people, or under more people than before."""
        if id(item) not in self._number:
            self._number[id(item)] = len(self._items)
            self._items.append(item)
        for person in people:
            self._of[kind, person][self._number[id(item)]] = None

    def near(self, kind: EventKind, people: Iterable[str]) -> list[Item]:
        """List the events of a class in which one of some people takes part, in order.

        >>> filed = ByPerson()
        >>> filed.file("talks", EventKind.MEETING, ["person/आरव", "person/मीरा"])
        >>> filed.file("trip", EventKind.VISIT, ["person/आरव"])
        >>> filed.near(EventKind.MEETING, ["person/आरव"]), filed.near(EventKind.VISIT, ["person/मीरा"])
        (['talks'], [])
        """
        return [self._items[at] for at in sorted({at for person in people for at in self._of.get((kind, person), ())})]
