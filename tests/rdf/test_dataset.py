"""The merged graph holds everything, the named graph of an article only what this article says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rdflib import DCTERMS, PROV, RDF, SKOS, BNode, Dataset, Graph, URIRef

from kg.errors import GraphError, UsageError
from kg.model import Passage
from kg.rdf.dataset import build_dataset
from kg.rdf.namespaces import KH, OA
from tests.rdf.test_events import changed, node
from tests.rdf.worlds import ENTITIES, GIFT, MEETING, STATEMENT, VISIT, WORLD

FIRST, SECOND = node("article/first.txt"), node("article/second.txt")
MET = node("meeting/मेहता-राव")


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return build_dataset(WORLD)


def words(graph: Graph, subject: URIRef, predicate: URIRef) -> set[str]:
    return {str(value).rpartition("#")[2] for value in graph.objects(subject, predicate)}


def test_there_is_a_graph_for_each_article_and_the_merged_one(dataset: Dataset) -> None:
    names = {graph.identifier for graph in dataset.graphs()}
    assert names == {FIRST, SECOND, dataset.default_graph.identifier}


def test_an_article_speaks_only_of_itself(dataset: Dataset) -> None:
    for article in (FIRST, SECOND):
        graph = dataset.graph(article)
        assert set(graph.subjects(RDF.type, KH.Article)) == {article}
        assert set(graph.objects(None, OA.hasSource)) == {article}
        assert set(graph.subjects(DCTERMS.identifier)) == {article}
        described = set(graph.subjects(RDF.type, KH.Passage))
        assert set(graph.objects(None, PROV.wasDerivedFrom)) == described


def test_values_stay_with_the_article_that_gives_them(dataset: Dataset) -> None:
    merged, first, second = dataset.default_graph, dataset.graph(FIRST), dataset.graph(SECOND)
    assert words(merged, MET, KH.date) == words(first, MET, KH.date) == {"2023-09-13"}
    assert words(second, MET, KH.date) == {"--09-13"}
    assert (words(second, MET, KH.status), words(merged, MET, KH.status)) == ({"Planned"}, {"Occurred"})
    assert (words(first, MET, KH.kind), words(second, MET, KH.kind)) == ({"Talks"}, {"Dinner"})
    assert words(merged, MET, KH.kind) == {"Talks", "Dinner"}


def test_forms_and_posts_stay_with_the_article_that_uses_them(dataset: Dataset) -> None:
    mehta = node("person/आरव-मेहता")
    assert words(dataset.default_graph, mehta, SKOS.altLabel) == {"मेहता"}
    assert words(dataset.graph(FIRST), mehta, SKOS.altLabel) == set()
    assert words(dataset.graph(SECOND), mehta, SKOS.altLabel) == {"मेहता"}
    assert len(words(dataset.graph(FIRST), mehta, KH.role)) == 1
    assert words(dataset.graph(SECOND), mehta, KH.role) == set()


def test_an_article_does_not_tell_of_what_it_leaves_out(dataset: Dataset) -> None:
    second = dataset.graph(SECOND)
    for key in ("gift/घड़ी", "visit/राव-सूरजपुर", "place/चंद्रनगर"):
        assert (node(key), None, None) not in second
        assert (node(key), None, None) in dataset.graph(FIRST)


def test_an_event_is_part_only_of_what_the_article_tells() -> None:
    elsewhere = replace(VISIT, part_of=STATEMENT.key)
    only_second = replace(STATEMENT, assertions=STATEMENT.assertions[1:])
    about = changed(GIFT, 0, occasion=STATEMENT.key)
    world = replace(WORLD, events=(MEETING, elsewhere, only_second, about))
    found = build_dataset(world)
    assert set(found.default_graph.objects(None, KH.partOfEvent)) == {node(STATEMENT.key)}
    assert set(found.default_graph.objects(None, KH.occasion)) == {node(STATEMENT.key)}
    for predicate in (KH.partOfEvent, KH.occasion):
        assert set(found.graph(FIRST).objects(None, predicate)) == set()


def test_there_are_no_blank_nodes(dataset: Dataset) -> None:
    assert not [part for quad in dataset.quads() for part in quad[:3] if isinstance(part, BNode)]


def test_the_base_is_a_choice() -> None:
    found = build_dataset(WORLD, base="urn:test:").default_graph
    assert (URIRef("urn:test:person/आरव-मेहता"), RDF.type, KH.Person) in found
    with pytest.raises(UsageError):
        build_dataset(WORLD, base="test")


def test_two_articles_of_one_name_are_refused() -> None:
    twice = replace(WORLD, articles=(*WORLD.articles, WORLD.articles[0]))
    with pytest.raises(GraphError, match=r"two articles are called 'first\.txt'"):
        build_dataset(twice)


def test_two_entities_of_one_key_are_refused() -> None:
    with pytest.raises(GraphError, match="give one IRI"):
        build_dataset(replace(WORLD, entities=(*ENTITIES, ENTITIES[0])))


@pytest.mark.parametrize(
    ("passage", "message"),
    [
        (Passage("first.txt", 0, 7, "चंद्रनगर"), "does not stand there"),
        (Passage("first.txt", 9000, 9001, "क"), "does not stand there"),
        (Passage("third.txt", 0, 1, "क"), "not among the articles"),
    ],
)
def test_a_passage_that_its_article_does_not_have_is_refused(passage: Passage, message: str) -> None:
    wrong = replace(ENTITIES[-1], passages=(passage,))
    with pytest.raises(GraphError, match=message):
        build_dataset(replace(WORLD, entities=(*ENTITIES[:-1], wrong)))


def test_a_place_in_no_place_is_refused() -> None:
    wrong = replace(ENTITIES[-1], part_of="person/आरव-मेहता")
    with pytest.raises(GraphError, match="which is no place"):
        build_dataset(replace(WORLD, entities=(*ENTITIES[:-1], wrong)))
