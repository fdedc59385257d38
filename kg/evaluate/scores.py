"""Count what a graph found, missed and made up, kind by kind.

An event is right when the slots that make it that event fit (who met, who went where, who gave whom what, who said
which words); its other slots are counted apart, over the right events alone. Nothing that a gold file marks as optional
counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import TypeVar

from rdflib import Node as Term

from kg.errors import GoldError
from kg.evaluate.figures import Figures
from kg.evaluate.fits import Fits
from kg.evaluate.gold import Gold, GoldArticle, GoldEvent, GoldGift, GoldMeeting, GoldStatement, GoldVisit
from kg.evaluate.graph import BuiltGraph
from kg.evaluate.matching import date_fits, pair_up

_EVENT = TypeVar("_EVENT", bound=GoldEvent)


def score(graph: BuiltGraph, gold: Gold, articles: Path) -> Figures:
    """Compare ``graph`` with ``gold``, whose articles are the files of the folder ``articles``.

    Raises:
        GoldError: an article of the gold file is missing, or words of a statement do not stand in it.
    """
    comparison = _Comparison(graph, gold, {name: _read(articles, name, gold) for name in gold.articles})
    for name, said in gold.articles.items():
        comparison.people(name, said)
        comparison.events(name, said)
    comparison.merging()
    comparison.provenance(articles)
    return comparison.figures


@dataclass(slots=True)
class _Comparison:
    graph: BuiltGraph
    gold: Gold
    texts: Mapping[str, str]
    figures: Figures = field(default_factory=Figures)
    node_of: dict[str, Term] = field(default_factory=dict)  # gold event id -> the node that was paired with it
    fits: Fits = field(init=False)

    def __post_init__(self) -> None:
        self.fits = Fits.of(self.graph, self.gold)

    def people(self, article: str, said: GoldArticle) -> None:
        """Count the people of one article: a second node of one person is wrong."""
        tally, nodes_of = self.figures.tallies["people"], defaultdict(list)
        for node in self.graph.instances("Person", article):
            nodes_of[self.fits.identity.get(node)].append(node)
        for person in said.people:
            if self.gold.people[person].optional:
                continue
            if nodes := nodes_of.get(person):
                tally.right += 1
                tally.wrong += len(nodes) - 1
            else:
                tally.miss(f"{article}: {self.gold.people[person].names[0]}")
        for known, nodes in nodes_of.items():
            if known not in said.people and not (known and self.gold.people[known].optional):
                for node in nodes:
                    tally.reject(f"{article}: {', '.join(sorted(self.graph.labels.get(node, ())))}")

    def events(self, article: str, said: GoldArticle) -> None:
        """Count the meetings, visits, gifts and statements of one article."""
        for meeting, node in self._pair("meetings", article, said.meetings, self.fits.meeting):
            self._count_status(meeting, node)
        for visit, node in self._pair("visits", article, said.visits, self.fits.visit):
            self._count_status(visit, node)
        self._pair("gifts", article, said.gifts, self.fits.gift)
        words = {statement: self._words_of(article, statement) for statement in said.statements}

        def statement_fit(statement: GoldStatement, node: Term) -> float:
            return self.fits.statement(statement, node, words[statement])

        for statement, node in self._pair("statements", article, said.statements, statement_fit):
            self._count_statement_slots(statement, node)

    def merging(self) -> None:
        """Count pairs of gold events of one kind: one node for both exactly where the gold file has one cluster."""
        merging = self.figures.merging
        for groups in self.gold.clusters.values():
            cluster_of = {event: number for number, group in enumerate(groups) for event in group}
            for one, other in combinations(cluster_of, 2):
                node = self.node_of.get(one)
                together = node is not None and node == self.node_of.get(other)
                if cluster_of[one] == cluster_of[other]:
                    merging.together += together
                    merging.wrongly_apart += not together
                else:
                    merging.wrongly_together += together

    def provenance(self, folder: Path) -> None:
        """Count the passages whose exact words stand in their article at their offsets."""
        texts = dict(self.texts)
        for pin in self.graph.pins:
            if pin.article not in texts:
                path = folder / pin.article
                inside = "\0" not in pin.article and path.resolve().is_relative_to(folder.resolve())
                texts[pin.article] = _text_of(path) if inside and path.is_file() else ""
            self.figures.pins += 1
            self.figures.exact_pins += texts[pin.article][pin.start : pin.end] == pin.exact

    def _pair(
        self, kind: str, article: str, golds: Sequence[_EVENT], fit: Callable[[_EVENT, Term], float]
    ) -> list[tuple[_EVENT, Term]]:
        """Pair the events of one kind, count them, and return the pairs of events that count."""
        cls = kind.removesuffix("s").capitalize()
        pairs, missed, rest = pair_up(golds, self.graph.instances(cls, article), fit)
        self.node_of |= {gold.id: node for gold, node in pairs if gold.id is not None}
        counted = [(gold, node) for gold, node in pairs if not gold.optional]
        tally = self.figures.tallies[kind]
        tally.right += len(counted)
        for gold in missed:
            tally.miss(f"{article}: {_shown(gold)}")
        for node in rest:
            tally.reject(f"{article}: {self.graph.describe(node)}")
        for gold, node in counted:
            self._count_common_slots(gold, node)
        return counted

    def _count_common_slots(self, gold: GoldEvent, node: Term) -> None:
        values, slots = self.graph.values, self.figures
        if gold.date is not None:
            slots.slot("date", date_fits(gold.date, values(node, "date", "startDate")))
        if gold.places is not None:
            slots.slot("place", self.fits.names_place(values(node, "place"), gold.places))
        if gold.duration is not None:
            slots.slot("duration", gold.duration in map(str, values(node, "duration")))
        if gold.host is not None:
            slots.slot("host", gold.host in map(self.fits.identity.get, values(node, "host")))

    def _count_status(self, gold: GoldEvent, node: Term) -> None:
        statuses = {str(status).rsplit("#", 1)[-1].lower() for status in self.graph.values(node, "status")}
        self.figures.slot("status", not statuses.isdisjoint(gold.statuses))

    def _count_statement_slots(self, gold: GoldStatement, node: Term) -> None:
        values, slots = self.graph.values, self.figures
        if gold.quoted:
            slots.slot("quoted", any(str(x) in ("true", "1") for x in values(node, "quoted")))
        if gold.via is not None:
            slots.slot("via", self.fits.names_agent(values(node, "via"), gold.via))
        if gold.to is not None:
            slots.slot("addressee", self.fits.names_agent(values(node, "addressee"), gold.to))

    def _words_of(self, article: str, statement: GoldStatement) -> str:
        words = statement.text_in(self.texts[article])
        if words is None:
            where = f"{self.gold.path}, line {statement.line}"
            raise GoldError(f"{where}: '{statement.begins} … {statement.ends}' does not stand in {article}")
        return words


def _shown(gold: GoldEvent) -> str:
    match gold:
        case GoldMeeting():
            return f"{', '.join(sorted(gold.who))} met"
        case GoldVisit():
            return f"{', '.join(sorted(gold.who))} -> {', '.join(gold.to)}"
        case GoldGift():
            return f"{gold.giver} -> {gold.recipient}: {', '.join(gold.item)}"
        case GoldStatement():
            return f"{gold.speaker}: {gold.begins} … {gold.ends}"
    return str(gold.id)


def _read(folder: Path, name: str, gold: Gold) -> str:
    path = folder / name
    if not path.is_file():
        raise GoldError(
            f"{gold.path}: its article {name} is not in {folder}: give the articles' folder with --articles"
        )
    return _text_of(path)


def _text_of(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise GoldError(f"{path}: the article cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: byte {error.start} is not UTF-8") from error
