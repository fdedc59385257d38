"""Graph files that cannot be read, and what is read of one that can."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import URIRef

from kg.errors import GraphError
from kg.evaluate.graph import read_graph
from kg.rdf.namespaces import KH

GRAPH = """\
@prefix kh: <https://w3id.org/khabar/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<urn:v> a kh:Visit ; kh:visitor <urn:p> ; kh:status kh:Planned .
<urn:p> a kh:Person ; rdfs:label "आरव मेहता"@hi .
"""


def test_slots_labels_and_description(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text(GRAPH, encoding="utf-8")
    graph = read_graph(path)
    visit, person = URIRef("urn:v"), URIRef("urn:p")
    assert (graph.instances("Visit"), graph.instances("Meeting")) == ({visit}, set())
    assert (graph.values(visit, "visitor"), graph.values(visit, "host", "status")) == ({person}, {KH.Planned})
    assert graph.describe(visit) == f"status={KH.Planned}; visitor=आरव मेहता"


def test_named_graphs_are_read_as_one(tmp_path: Path) -> None:
    path = tmp_path / "graph.trig"
    path.write_text(
        GRAPH.replace("<urn:v> a", "<urn:g> { <urn:v> a").replace("kh:Planned .", "kh:Planned . }"), "utf-8"
    )
    assert read_graph(path).instances("Visit") == {URIRef("urn:v")}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        (
            "broken.ttl",
            GRAPH.replace("kh:Planned .", "kh:Planned ,").encode(),
            r"line 4: the graph does not parse as turtle",
        ),
        ("binary.ttl", b"\x89PNG\xff", r"byte 0 is not UTF-8"),
        ("broken.nt", b"<urn:a> <urn:b> .\n", r"does not parse as nt"),
        ("graph.pdf", b"%PDF", r"a graph must be one of \.nq, \.nt, \.trig, \.ttl"),
    ],
)
def test_a_broken_graph_is_named(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(GraphError, match=rf"{name}.*{message}"):
        read_graph(tmp_path / name)


def test_a_missing_graph_is_named(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match=r"none\.ttl: there is no such graph"):
        read_graph(tmp_path / "none.ttl")
