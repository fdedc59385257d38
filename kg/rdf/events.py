"""Turn events into triples: one function a class, for the assertions of one article as for those of all.

Where articles disagree all their values stay. Two things are no disagreement and are told once: a date that a more
precise one contains (`kg.rdf.literals.dates`), and a plan that another article reports as come true.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from rdflib import RDF, RDFS, URIRef

from kg.errors import GraphError
from kg.model import Status
from kg.rdf import literals
from kg.rdf.iris import Iris
from kg.rdf.namespaces import KH
from kg.rdf.provenance import Triple, derived
from kg.world import Assertion, Event, EventKind

FORMS: dict[str, URIRef] = {
    "courtesy": KH.CourtesyCall,
    "dinner": KH.Dinner,
    "phone": KH.PhoneCall,
    "reception": KH.Reception,
    "summit": KH.Summit,
    "talks": KH.Talks,
    "video": KH.VideoCall,
}
"""The forms of the meeting lexicon, and the individual of the ontology that each stands for."""


@dataclass(frozen=True, slots=True)
class Names:
    """What the keys of a build stand for: the IRI of every entity and event."""

    iris: Iris
    nodes: dict[str, URIRef]

    def __getitem__(self, key: str) -> URIRef:
        """Return the IRI of a key; raise `GraphError` where the build holds no such entity or event."""
        try:
            return self.nodes[key]
        except KeyError:
            raise GraphError(f"an event refers to {key!r}, but no entity or event has this key") from None


def meeting(event: Event, names: Names) -> Iterator[Triple]:
    """Describe a meeting: who took part and of which kind it was (a summit, a dinner, a call)."""
    node = names[event.key]
    for told in event.assertions:
        yield from _links(node, KH.participant, told.participants, names)
        if told.form:
            yield node, KH.kind, form(told.form)


def visit(event: Event, names: Names) -> Iterator[Triple]:
    """Describe a visit: who went where, who invited or received them, by what, and what for."""
    node = names[event.key]
    for told in event.assertions:
        yield from _links(node, KH.visitor, told.visitors, names)
        yield from _links(node, KH.destination, told.destinations, names)
        yield from _links(node, KH.host, [told.host], names)
        yield from _texts(node, KH.transport, told.transport)
        yield from _texts(node, KH.purpose, told.purpose)


def gift(event: Event, names: Names) -> Iterator[Triple]:
    """Describe a gift: who gave it to whom, the article's words for it, and the event at which it was given."""
    node = names[event.key]
    for told in event.assertions:
        yield from _links(node, KH.giver, [told.giver], names)
        yield from _links(node, KH.recipient, [told.recipient], names)
        yield from _texts(node, KH.item, told.item)
        yield from _links(node, KH.occasion, [told.occasion], names)


def statement(event: Event, names: Names) -> Iterator[Triple]:
    """Describe a statement: who said it to whom about what, the words, and the outlet that an article has them from.

    Its passages are the words themselves and the sentences that tell of them.
    """
    node = names[event.key]
    for told in event.assertions:
        yield from _links(node, KH.speaker, told.speakers, names)
        yield from _links(node, KH.addressee, told.addressees, names)
        yield from _links(node, KH.about, told.about, names)
        yield from _links(node, KH.via, [told.via], names)
        yield node, KH.quoted, literals.boolean(told.quoted)
        if told.text:
            yield from _texts(node, KH.text, told.text.exact)
            yield from derived(node, [told.text], names.iris)


def event(found: Event, names: Names) -> Iterator[Triple]:
    """Describe an event of any kind: what every event has, and what the function of its class adds."""
    node = names[found.key]
    yield node, RDF.type, KH[found.kind.value]
    yield node, RDFS.label, literals.label(found.label)
    for status in statuses(found.assertions):
        yield node, KH.status, KH[status.value]
    for value in literals.dates(date for told in found.assertions for date in told.dates):
        yield node, KH.date, value
    for value in literals.dates(date for told in found.assertions for date in told.end_dates):
        yield node, KH.endDate, value
    for value in literals.durations(length for told in found.assertions for length in told.durations):
        yield node, KH.duration, value
    yield from _links(node, KH.partOfEvent, [found.part_of], names)
    for told in found.assertions:
        yield from _links(node, KH.place, [told.place], names)
        yield from derived(node, told.passages, names.iris)
    yield from _BY_KIND[found.kind](found, names)


def statuses(assertions: tuple[Assertion, ...]) -> set[Status]:
    """Collect whether the articles tell an event as come true, planned, cancelled or denied.

    All that differs stays, except that a plan which another article reports as come true is no longer a plan.
    """
    found = {told.status for told in assertions}
    return found - {Status.PLANNED} if Status.OCCURRED in found else found


def form(name: str) -> URIRef:
    """Return the individual of the ontology that a form of meeting stands for: ``dinner`` is ``kh:Dinner``."""
    try:
        return FORMS[name]
    except KeyError:
        raise GraphError(f"no kind of meeting is called {name!r}; known are {', '.join(sorted(FORMS))}") from None


def _links(node: URIRef, relation: URIRef, keys: Iterable[str | None], names: Names) -> Iterator[Triple]:
    for key in keys:
        if key:
            yield node, relation, names[key]


def _texts(node: URIRef, relation: URIRef, words: str | None) -> Iterator[Triple]:
    if words:
        yield node, relation, literals.text(words)


_BY_KIND: dict[EventKind, Callable[[Event, Names], Iterator[Triple]]] = {
    EventKind.MEETING: meeting,
    EventKind.VISIT: visit,
    EventKind.GIFT: gift,
    EventKind.STATEMENT: statement,
}
