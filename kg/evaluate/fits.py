"""Decide what makes a node a gold event: which slots must fit, each class its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rdflib import Node as Term

from kg.evaluate.gold import Gold, GoldEvent, GoldGift, GoldMeeting, GoldStatement, GoldVisit, Named
from kg.evaluate.graph import BuiltGraph
from kg.evaluate.matching import date_fits, folded, identify, name_score, shared_words

_LEAST_FOUND, _LEAST_MEANT = 0.8, 0.4  # shares of a statement's words: of gold that is found, of found that is gold


@dataclass(frozen=True, slots=True)
class Fits:
    """How well nodes of a graph fit gold events: 0 is not at all, and the highest number fits best."""

    graph: BuiltGraph
    gold: Gold
    persons: frozenset[Term]
    identity: Mapping[Term, str]  # person node -> gold person
    company: Mapping[str, frozenset[str]]  # gold meeting -> all whom its cluster names

    @classmethod
    def of(cls, graph: BuiltGraph, gold: Gold) -> Fits:
        """Find out who is who in ``graph``."""
        persons = frozenset(graph.instances("Person"))
        return cls(graph, gold, persons, identify(persons, graph.labels, gold.people), _company(gold))

    def meeting(self, gold: GoldMeeting, node: Term) -> float:
        """Return how well the node fits: all required people are participants, and nobody but those who may be."""
        values = self.graph.values
        fit = 1.0
        if gold.who:
            met = self._people_of(values(node, "participant") & self.persons)
            if not gold.who <= met <= gold.who | gold.company | self.company.get(gold.id or "", frozenset()):
                return 0.0
            fit += bool(values(node, "place") or values(node, "date"))
        return fit + self._when_and_where(gold, node)

    def visit(self, gold: GoldVisit, node: Term) -> float:
        """Return how well the node fits: exactly these people went, and to one of these places."""
        visitors = self._people_of(self.graph.values(node, "visitor") & self.persons)
        if visitors != gold.who or not self.names_place(self.graph.values(node, "destination"), gold.to):
            return 0.0
        return 1.0 + self._when_and_where(gold, node)

    def gift(self, gold: GoldGift, node: Term) -> float:
        """Return how well the node fits: giver and recipient are right, and a word of the item describes it."""
        values = self.graph.values
        givers, recipients = self._people_of(values(node, "giver")), self._people_of(values(node, "recipient"))
        if givers != {gold.giver} or recipients != {gold.recipient}:
            return 0.0
        described = folded(" ".join([*map(str, values(node, "item")), *self.graph.labels.get(node, ())]))
        return float(any(folded(word) in described for word in gold.item))

    def statement(self, gold: GoldStatement, node: Term, words: str) -> float:
        """Return how well the node fits: the speaker is right, and the texts share most of their ``words``."""
        if not self.names_agent(self.graph.values(node, "speaker"), (gold.speaker,)):
            return 0.0
        shares = (shared_words(words, str(text)) for text in self.graph.values(node, "text"))
        fits = (found + meant for found, meant in shares if found >= _LEAST_FOUND and meant >= _LEAST_MEANT)
        return max(fits, default=0.0)

    def _when_and_where(self, gold: GoldEvent, node: Term) -> float:
        """Prefer, of several nodes that fit, the one with the right date and place."""
        values, bonus = self.graph.values, 0.0
        if gold.date is not None:
            bonus += 0.5 * date_fits(gold.date, values(node, "date", "startDate"))
        if gold.places is not None:
            bonus += 0.25 * self.names_place(values(node, "place"), gold.places)
        return bonus

    def _people_of(self, nodes: Iterable[Term]) -> set[str | None]:
        """Return the gold people that nodes are, with None for a node that is none of them."""
        return {self.identity.get(node) for node in nodes}

    def names_agent(self, nodes: Iterable[Term], ids: Sequence[str]) -> bool:
        """Return whether one of the nodes is one of the gold people or organizations ``ids``."""
        agents = {**self.gold.people, **self.gold.organizations}
        return any(self.identity.get(n) in ids or self._named(n, ids, agents) for n in nodes)

    def names_place(self, nodes: Iterable[Term], ids: Sequence[str]) -> bool:
        """Return whether one of the nodes is one of the gold places ``ids``."""
        return any(self._named(node, ids, self.gold.places) for node in nodes)

    def _named(self, node: Term, ids: Sequence[str], registry: Mapping[str, Named]) -> bool:
        labels = self.graph.labels.get(node, ())
        return any(i in registry and name_score(registry[i].names, labels) for i in ids)


def _company(gold: Gold) -> dict[str, frozenset[str]]:
    """Map each merged meeting to all whom any article of its cluster names: one node carries them all."""
    meetings = (m for said in gold.articles.values() for m in said.meetings)
    told = {m.id: m.who | m.company for m in meetings}
    return {
        event: frozenset().union(*(told.get(other, frozenset()) for other in group))
        for group in gold.clusters.get("meetings", ())
        for event in group
    }
