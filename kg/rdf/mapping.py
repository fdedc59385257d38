"""Turn articles, agents and places into triples: one function a class, each a generator of triples."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, XSD, Literal, URIRef

from kg.errors import GraphError
from kg.model import Article, Post
from kg.rdf import literals
from kg.rdf.iris import Iris, is_web_iri
from kg.rdf.namespaces import KH
from kg.rdf.provenance import Triple, derived
from kg.world import Entity, EntityKind


def article(told: Article, iris: Iris) -> Iterator[Triple]:
    """Describe an article by what its file and its own words say about it.

    ``dcterms:source`` is an IRI where the article gives a web address that stores accept, otherwise its words.
    """
    node = iris.article(told.identifier)
    yield node, RDF.type, KH.Article
    yield node, DCTERMS.identifier, literals.plain(told.identifier)
    yield node, DCTERMS.language, literals.plain(told.language)
    if told.title:
        yield node, DCTERMS.title, literals.text(told.title, told.language)
    if told.published:
        yield node, DCTERMS.issued, Literal(told.published.isoformat(), datatype=XSD.date, normalize=False)
    for creator in told.creators:
        yield node, DCTERMS.creator, literals.plain(creator)
    if told.publisher:
        yield node, DCTERMS.publisher, literals.plain(told.publisher)
    if told.source:
        source = told.source.strip()
        yield node, DCTERMS.source, URIRef(source) if is_web_iri(source) else literals.plain(source)


def person(somebody: Entity, iris: Iris) -> Iterator[Triple]:
    """Describe a person, with the posts that the articles give them."""
    yield from _agent(somebody, iris)


def organization(body: Entity, iris: Iris) -> Iterator[Triple]:
    """Describe an organization, or a country or capital that speaks or acts: 'वाशिंगटन ने चेताया' (Washington warned)."""
    yield from _agent(body, iris)


def group(people: Entity, iris: Iris) -> Iterator[Triple]:
    """Describe people who stay unnamed: 'अमेरिकी अधिकारी' (American officials)."""
    yield from _agent(people, iris)


def place(somewhere: Entity, iris: Iris) -> Iterator[Triple]:
    """Describe a place, the country that it is or lies in, and the place that it is part of.

    The country is given by its code in ISO 3166-1: 'मॉस्को' (Moscow) has the code RU also where no article names Russia.
    """
    yield from _entity(somewhere, iris)
    node = iris.node(somewhere.key, somewhere.kind)
    if somewhere.country:
        yield node, KH.countryCode, literals.plain(somewhere.country)
    if somewhere.part_of:
        yield node, KH.partOf, iris.node(somewhere.part_of, EntityKind.PLACE)


def post(held: Post, holder: URIRef, iris: Iris) -> Iterator[Triple]:
    """Give ``holder`` a post that an article names.

    'रूस के पूर्व रक्षा मंत्री' (the former defence minister of Russia) has the label 'रक्षा मंत्री', ``kh:of`` 'रूस' and
    ``kh:former`` true. The same post in several passages is one node. ``kh:of`` keeps the words of the article and
    resolves to nothing.
    """
    title, of = literals.clean(held.title), literals.clean(held.of) if held.of else None
    node = iris.post(holder, title, of, held.former)
    yield holder, KH.role, node
    yield node, RDF.type, KH.Post
    yield node, RDFS.label, literals.label(title)
    if of:
        yield node, KH.of, literals.text(of)
    yield node, KH.former, literals.boolean(held.former)
    yield from derived(node, [held.passage], iris)


def entity(found: Entity, iris: Iris) -> Iterator[Triple]:
    """Describe an entity of any kind by the function of its class."""
    return _BY_KIND[found.kind](found, iris)


def _agent(found: Entity, iris: Iris) -> Iterator[Triple]:
    yield from _entity(found, iris)
    holder = iris.node(found.key, found.kind)
    for held in found.posts:
        yield from post(held, holder, iris)


def _entity(found: Entity, iris: Iris) -> Iterator[Triple]:
    """Give what every entity has: its class, labels, counterparts elsewhere, and passages."""
    node, label = iris.node(found.key, found.kind), literals.label(found.label)
    yield node, RDF.type, KH[found.kind.value]
    yield node, RDFS.label, label
    for form in found.forms:
        if (other := literals.label(form)) != label:
            yield node, SKOS.altLabel, other
    if found.label_en:
        yield node, RDFS.label, literals.label(found.label_en, "en")
    for counterpart in found.same_as:
        if not is_web_iri(counterpart):
            raise GraphError(f"{found.key}: {counterpart!r} is no web address, so it cannot be owl:sameAs")
        yield node, OWL.sameAs, URIRef(counterpart)
    yield from derived(node, found.passages, iris)


_BY_KIND: dict[EntityKind, Callable[[Entity, Iris], Iterator[Triple]]] = {
    EntityKind.PERSON: person,
    EntityKind.ORGANIZATION: organization,
    EntityKind.GROUP: group,
    EntityKind.PLACE: place,
}
