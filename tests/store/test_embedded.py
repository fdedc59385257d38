"""The embedded store answers every form of query, and says what is wrong with one that it cannot answer."""

from __future__ import annotations

import time
from pathlib import Path

import pyoxigraph
import pytest

from kg.errors import GraphError, QueryError
from kg.store import embedded
from kg.store.embedded import EmbeddedStore, load_store

COUNT = "SELECT (COUNT(*) AS ?n) { ?s a kh:Meeting }"


@pytest.fixture(scope="module")
def store(built: Path) -> EmbeddedStore:
    return load_store(built / "graph.trig")


def number(store: EmbeddedStore, query: str) -> str:
    ((value,),) = store.query(query).rows
    assert isinstance(value, pyoxigraph.Literal)
    return value.value


def test_the_default_graph_is_the_merged_one_and_counts_once(store: EmbeddedStore, built: Path) -> None:
    assert number(store, COUNT) == number(load_store(built / "graph.ttl"), COUNT) == "1"


def test_an_article_is_asked_by_its_graph(store: EmbeddedStore) -> None:
    query = "SELECT ?d { GRAPH article:second.txt { ?m a kh:Meeting ; kh:date ?d } }"
    assert number(store, query) == "--09-13"
    assert number(store, "SELECT ?d { ?m a kh:Meeting ; kh:date ?d }") == "2023-09-13"


def test_yes_and_no(store: EmbeddedStore) -> None:
    assert store.query("ASK { ?s a kh:Gift }").answer is True
    assert store.query("ASK { ?s a kh:Post ; a kh:Gift }").answer is False


@pytest.mark.parametrize("query", ["CONSTRUCT { ?s a kh:Event } WHERE { ?s kh:status ?x }", "DESCRIBE gift:घड़ी"])
def test_graphs_are_sorted_rows(store: EmbeddedStore, query: str) -> None:
    result = store.query(query)
    assert (result.form, result.variables) == ("graph", ("subject", "predicate", "object"))
    assert result.rows
    assert list(result.rows) == sorted(set(result.rows), key=lambda row: tuple(map(str, row)))


def test_a_query_may_have_its_own_prefixes(store: EmbeddedStore) -> None:
    ((found,),) = store.query("PREFIX kh: <http://example.org/> SELECT (kh:a AS ?x) {}").rows
    assert isinstance(found, pyoxigraph.NamedNode)
    assert found.value == "http://example.org/a"


def test_a_query_that_does_not_parse_says_where(store: EmbeddedStore) -> None:
    with pytest.raises(QueryError, match=r"does not parse: error at 2:\d+"):
        store.query("SELECT * {\n ?s ?p }")


def test_a_query_is_checked(store: EmbeddedStore) -> None:
    with pytest.raises(QueryError, match="SERVICE"):
        store.query("SELECT * { SERVICE <http://127.0.0.1:9/> {} }")


def test_nobody_waits_for_ever(store: EmbeddedStore) -> None:
    begun = time.monotonic()
    with pytest.raises(QueryError, match=r"more than 0\.2 seconds"):
        store.query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a != ?h) }", timeout=0.2)
    assert time.monotonic() - begun < 5


def test_an_answer_has_an_end(store: EmbeddedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "MAX_ROWS", 10)
    with pytest.raises(QueryError, match="more than 10 rows"):
        store.query("SELECT * { ?s ?p ?o }")
    assert len(store.query("SELECT * { ?s ?p ?o } LIMIT 10").rows) == 10


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("graph.ttl", b"<http://a> <http://b>\n\n<http://c", r"graph\.ttl, line 3: is broken"),
        ("graph.trig", b"\xff\xfe\x00", r"graph\.trig.*broken"),
        ("graph.pdf", b"", r"graph\.pdf: is no graph.*\.ttl, \.trig"),
        ("graph.nt", None, r"graph\.nt: cannot be read \(No such file"),
    ],
)
def test_a_graph_that_cannot_be_read_is_named(name: str, content: bytes | None, message: str, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(GraphError, match=message):
        load_store(tmp_path / name)


def test_a_folder_is_no_graph(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").mkdir()
    with pytest.raises(GraphError, match=r"graph\.ttl"):
        load_store(tmp_path / "graph.ttl")
