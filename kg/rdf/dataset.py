"""Put the triples of a build together: one graph of everything, and one of what each article alone says."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from rdflib import Dataset, Graph, URIRef

from kg.errors import GraphError
from kg.model import Article, Passage
from kg.rdf import events, mapping
from kg.rdf.iris import Iris, checked_base
from kg.rdf.namespaces import DEFAULT_BASE, bind
from kg.rdf.provenance import Triple
from kg.world import Assertion, Entity, EntityKind, Event, World


def build_dataset(world: World, *, base: str = DEFAULT_BASE) -> Dataset:
    """Map a world to an RDF dataset.

    Its default graph is the merged graph. The named graph of an article has the article's IRI and holds only what this
    article says: its own assertions, forms, posts and passages. So the merged graph is what the named graphs say
    together, less the dates and plans that `kg.rdf.events` tells once.

    Raises `GraphError` when two articles share an identifier, two keys an IRI, a passage does not stand in its article,
    or an event refers to nothing; `UsageError` for a bad base.
    """
    iris = Iris(checked_base(base))
    check(world, iris)
    dataset = Dataset()
    bind(dataset, base)
    _fill(dataset.default_graph, world, iris)
    for part in article_parts(world):
        _fill(dataset.graph(iris.article(part.articles[0].identifier)), part, iris)
    return dataset


def article_parts(world: World) -> Iterator[World]:
    """Restrict a world to what each of its articles says, one world an article.

    An entity keeps its canonical label, and of its forms those that stand in the article.
    """
    events: defaultdict[str, list[Event]] = defaultdict(list)
    named: defaultdict[str, set[str]] = defaultdict(set)
    for event in world.events:
        for told in event.assertions:
            events[told.article].append(replace(event, assertions=(told,)))
            named[told.article].update(references(told))
    for entity in world.entities:
        for passage in (*entity.passages, *(post.passage for post in entity.posts)):
            named[passage.article].add(entity.key)
    known = {entity.key: entity for entity in world.entities}
    for article in world.articles:
        name = article.identifier
        entities = [_entity_part(known[key], name) for key in sorted(named[name] & known.keys())]
        keys = {event.key for event in events[name]} | {entity.key for entity in entities}
        yield World(
            articles=(article,),
            entities=tuple(replace(one, part_of=one.part_of if one.part_of in keys else None) for one in entities),
            events=tuple(_event_part(event, keys) for event in events[name]),
        )


def references(told: Assertion) -> Iterator[str]:
    """Give the keys of all entities and events that an assertion names."""
    yield from (*told.participants, *told.visitors, *told.destinations, *told.speakers, *told.addressees, *told.about)
    yield from filter(None, (told.place, told.host, told.giver, told.recipient, told.occasion, told.via))


def check(world: World, iris: Iris) -> None:
    """Refuse a world that would give a wrong graph; see `build_dataset` for what is refused."""
    articles: dict[str, Article] = {}
    for article in world.articles:
        if article.identifier in articles:
            raise GraphError(f"two articles are called {article.identifier!r}; rename one file or record")
        articles[article.identifier] = article
    owners: dict[URIRef, str] = {}
    for one in _nodes(world):
        node = iris.node(one.key, one.kind)
        if node in owners:
            raise GraphError(f"the keys {owners[node]!r} and {one.key!r} give one IRI, {node}")
        owners[node] = one.key
    places = {entity.key for entity in world.entities if entity.kind is EntityKind.PLACE}
    for entity in world.entities:
        if entity.part_of and entity.part_of not in places:
            raise GraphError(f"{entity.key!r} is part of {entity.part_of!r}, which is no place of this build")
    for passage in _passages(world):
        if passage.article not in articles:
            raise GraphError(f"a passage stands in {passage.article!r}, which is not among the articles")
        if articles[passage.article].text[passage.start : passage.end] != passage.exact:
            where = f"{passage.article}, characters {passage.start} to {passage.end}"
            raise GraphError(f"{where}: the passage {passage.exact[:40]!r} does not stand there")


def _nodes(world: World) -> Iterator[Entity | Event]:
    yield from world.entities
    yield from world.events


def _passages(world: World) -> Iterator[Passage]:
    for entity in world.entities:
        yield from entity.passages
        yield from (post.passage for post in entity.posts)
    for event in world.events:
        for told in event.assertions:
            yield from told.passages
            if told.text:
                yield told.text


def _entity_part(entity: Entity, identifier: str) -> Entity:
    passages = tuple(passage for passage in entity.passages if passage.article == identifier)
    words = {_spelling(passage.exact) for passage in passages}
    return replace(
        entity,
        passages=passages,
        posts=tuple(post for post in entity.posts if post.passage.article == identifier),
        forms=tuple(form for form in entity.forms if _spelling(form) in words),
    )


def _spelling(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).split())


def _event_part(event: Event, keys: set[str]) -> Event:
    """Drop what an event refers to where the article does not tell of it: an event in which another article sets it."""
    return replace(
        event,
        part_of=event.part_of if event.part_of in keys else None,
        assertions=tuple(
            replace(
                told,
                occasion=told.occasion if told.occasion in keys else None,
                about=tuple(key for key in told.about if key in keys),
            )
            for told in event.assertions
        ),
    )


def _fill(graph: Graph, world: World, iris: Iris) -> None:
    for triple in _triples(world, iris, names_of(world, iris)):
        graph.add(triple)


def names_of(world: World, iris: Iris) -> events.Names:
    """Give every entity and event of a world its IRI."""
    return events.Names(iris, {one.key: iris.node(one.key, one.kind) for one in _nodes(world)})


def _triples(world: World, iris: Iris, names: events.Names) -> Iterator[Triple]:
    for article in world.articles:
        yield from mapping.article(article, iris)
    for entity in world.entities:
        yield from mapping.entity(entity, iris)
    for event in world.events:
        yield from events.event(event, names)
