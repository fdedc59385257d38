"""A passage is pinned to its article by offsets and by its own characters."""

from __future__ import annotations

from rdflib import PROV, RDF, XSD, Literal, URIRef

from kg.model import Passage
from kg.rdf.iris import Iris
from kg.rdf.namespaces import KH, OA
from kg.rdf.provenance import derived

ARTICLE = URIRef("https://w3id.org/khabar/id/article/a.txt")
NODE, SELECTOR = URIRef(f"{ARTICLE}#char=3,5"), URIRef(f"{ARTICLE}#selector=3,5")


def test_a_passage_gives_exactly_these_triples() -> None:
    event = URIRef("https://w3id.org/khabar/id/gift/1")
    found = Passage("a.txt", 3, 5, "e\u0301")
    assert set(derived(event, [found], Iris())) == {
        (event, PROV.wasDerivedFrom, NODE),
        (NODE, RDF.type, KH.Passage),
        (NODE, RDF.type, OA.SpecificResource),
        (NODE, OA.hasSource, ARTICLE),
        (NODE, OA.hasSelector, SELECTOR),
        (SELECTOR, RDF.type, OA.TextPositionSelector),
        (SELECTOR, RDF.type, OA.TextQuoteSelector),
        (SELECTOR, OA.start, Literal("3", datatype=XSD.nonNegativeInteger)),
        (SELECTOR, OA.end, Literal("5", datatype=XSD.nonNegativeInteger)),
        (SELECTOR, OA.exact, Literal("e\u0301")),
    }


def test_no_passages_give_nothing() -> None:
    assert list(derived(ARTICLE, [], Iris())) == []
