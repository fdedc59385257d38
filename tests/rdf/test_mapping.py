"""Articles, agents and places give exactly the triples of the contract."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rdflib import DCTERMS, OWL, PROV, RDF, RDFS, SKOS, XSD, Literal, URIRef

from kg.errors import GraphError
from kg.rdf import mapping
from kg.rdf.iris import Iris
from kg.rdf.namespaces import KH, OA
from kg.rdf.provenance import Triple
from kg.world import EntityKind
from tests.rdf.worlds import ARTICLES, ENTITIES, first

ID = "https://w3id.org/khabar/id/"
IRIS = Iris()
LOKVANI, MEHTA, RAO, CITY, COUNTRY = ENTITIES


def own(triples: list[Triple]) -> set[Triple]:
    """Leave out how passages are described: `test_provenance` tests that."""
    passages = {s for s, p, _ in triples if p in (OA.hasSource, OA.start)}
    return {triple for triple in triples if triple[0] not in passages}


def at(start: int, end: int, article: str = "first.txt") -> URIRef:
    return URIRef(f"{ID}article/{article}#char={start},{end}")


def hi(words: str) -> Literal:
    return Literal(words, lang="hi")


def string(words: str) -> Literal:
    return Literal(words)


def test_an_article_with_all_metadata() -> None:
    node = URIRef(f"{ID}article/first.txt")
    assert set(mapping.article(ARTICLES[0], IRIS)) == {
        (node, RDF.type, KH.Article),
        (node, DCTERMS.identifier, string("first.txt")),
        (node, DCTERMS.language, string("hi")),
        (node, DCTERMS.title, hi("मेहता राव से मिले")),
        (node, DCTERMS.issued, Literal("2023-09-14", datatype=XSD.date)),
        (node, DCTERMS.creator, string("इरा सेन")),
        (node, DCTERMS.publisher, string("लोकवाणी")),
        (node, DCTERMS.source, URIRef("https://example.org/ख़बर/1")),
    }


def test_an_article_that_says_little() -> None:
    node = URIRef(f"{ID}article/second.txt")
    assert set(mapping.article(ARTICLES[1], IRIS)) == {
        (node, RDF.type, KH.Article),
        (node, DCTERMS.identifier, string("second.txt")),
        (node, DCTERMS.language, string("hi")),
        (node, DCTERMS.source, string("लोकवाणी, पृष्ठ 3")),
    }


@pytest.mark.parametrize("source", ["http://a b/", "javascript:alert(1)", "https://a/\u202e", "http://a/<x>"])
def test_a_source_that_is_no_web_address_is_a_literal(source: str) -> None:
    triples = mapping.article(replace(ARTICLES[0], source=source), IRIS)
    assert [type(o) for _, p, o in triples if p == DCTERMS.source] == [Literal]


def test_a_person_with_a_post() -> None:
    node = URIRef(f"{ID}person/आरव-मेहता")
    triples = own(list(mapping.entity(MEHTA, IRIS)))
    (post,) = {o for _, p, o in triples if p == KH.role}
    assert str(post).startswith(f"{ID}post/आरव-मेहता.रक्षा-मंत्री~")
    assert triples == {
        (node, RDF.type, KH.Person),
        (node, RDFS.label, hi("आरव मेहता")),
        (node, RDFS.label, Literal("Aarav Mehta", lang="en")),
        (node, SKOS.altLabel, hi("मेहता")),
        (node, KH.role, post),
        (node, PROV.wasDerivedFrom, at(30, 39)),
        (node, PROV.wasDerivedFrom, at(0, 5, "second.txt")),
        (post, RDF.type, KH.Post),
        (post, RDFS.label, hi("रक्षा मंत्री")),
        (post, KH.of, hi("सूरजपुर")),
        (post, KH.former, Literal("true", datatype=XSD.boolean)),
        (post, PROV.wasDerivedFrom, at(11, 29)),
    }


def test_a_post_in_two_passages_is_one_node() -> None:
    held = MEHTA.posts[0]
    again = replace(held, passage=first("रक्षा मंत्री"))
    triples = set(mapping.entity(replace(MEHTA, posts=(held, again)), IRIS))
    posts = {o for _, p, o in triples if p == KH.role}
    assert len(posts) == 1
    assert {o for s, p, o in triples if s in posts and p == PROV.wasDerivedFrom} == {at(11, 29), at(17, 29)}


def test_a_present_and_a_former_post_are_two_nodes() -> None:
    held = MEHTA.posts[0]
    triples = mapping.entity(replace(MEHTA, posts=(held, replace(held, former=False))), IRIS)
    assert len({o for _, p, o in triples if p == KH.role}) == 2


@pytest.mark.parametrize("kind", [EntityKind.ORGANIZATION, EntityKind.GROUP])
def test_other_agents(kind: EntityKind) -> None:
    key = f"{kind.lower()}/लोकवाणी"
    node = URIRef(ID + key)
    assert own(list(mapping.entity(replace(LOKVANI, kind=kind, key=key), IRIS))) == {
        (node, RDF.type, KH[kind.value]),
        (node, RDFS.label, hi("लोकवाणी")),
        (node, PROV.wasDerivedFrom, at(45, 52, "second.txt")),
    }


def test_a_place_in_a_place() -> None:
    node = URIRef(f"{ID}place/चंद्रनगर")
    assert own(list(mapping.entity(CITY, IRIS))) == {
        (node, RDF.type, KH.Place),
        (node, RDFS.label, hi("चंद्रनगर")),
        (node, KH.partOf, URIRef(f"{ID}place/सूरजपुर")),
        (node, OWL.sameAs, URIRef("https://sws.geonames.org/1/")),
        (node, KH.countryCode, Literal("IN")),
        (node, PROV.wasDerivedFrom, at(75, 83)),
    }
    assert not [p for _, p, _ in mapping.entity(COUNTRY, IRIS) if p in (KH.partOf, KH.countryCode, OWL.sameAs)]


def test_a_counterpart_that_is_no_web_address_is_refused() -> None:
    with pytest.raises(GraphError, match="sameAs"):
        list(mapping.entity(replace(CITY, same_as=("geonames 1",)), IRIS))


def test_two_spellings_of_one_form_are_one_label() -> None:
    rao = replace(RAO, label="ख\u093cान", forms=("ख\u093cान", "\u0959ान"))
    assert [o for _, p, o in mapping.entity(rao, IRIS) if p in (RDFS.label, SKOS.altLabel)] == [hi("ख\u093cान")]
