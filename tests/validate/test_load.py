"""Graph files are read strictly, and errors name the file and the line."""

from pathlib import Path

import pytest
from rdflib import XSD, Dataset, Graph, Literal, URIRef

from kg.errors import GraphError
from kg.validate.load import choose_graph, load_graph

A, B, C = (URIRef(f"https://example.org/{name}") for name in "abc")
TRIPLE = "<https://example.org/a> <https://example.org/b> <https://example.org/c> ."


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize("name", ["g.ttl", "g.trig", "g.nt", "g.nq", "g.rdfdata"])
def test_reads_a_triple_in_every_format(tmp_path: Path, name: str) -> None:
    assert set(load_graph(write(tmp_path, name, TRIPLE))) == {(A, B, C)}


def test_default_graph_hides_named_graphs(tmp_path: Path) -> None:
    path = write(tmp_path, "g.trig", TRIPLE + " <https://example.org/g> { <https://example.org/c> a <urn:x> }")
    assert set(load_graph(path)) == {(A, B, C)}


def test_named_graphs_count_where_there_is_no_default_graph(tmp_path: Path) -> None:
    path = write(tmp_path, "g.trig", f"<urn:g> {{ {TRIPLE} }} <urn:h> {{ <urn:x> <urn:y> <urn:z> }}")
    assert len(load_graph(path)) == 2


def test_literals_keep_their_form(tmp_path: Path) -> None:
    path = write(tmp_path, "g.ttl", '<urn:a> <urn:b> "01"^^<http://www.w3.org/2001/XMLSchema#integer> .')
    (value,) = load_graph(path).objects()
    assert value == Literal("01", datatype=XSD.integer, normalize=False)
    assert str(value) == "01"


def test_ill_formed_literals_are_kept_in_silence(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    date, boolean = ("http://www.w3.org/2001/XMLSchema#" + name for name in ("date", "boolean"))
    path = write(tmp_path, "g.ttl", f'<urn:a> <urn:b> "soon"^^<{date}> , "maybe"^^<{boolean}> .')
    assert {str(value) for value in load_graph(path).objects()} == {"soon", "maybe"}
    assert not caplog.records


def test_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    assert len(load_graph(write(tmp_path, "g.ttl", b"\xef\xbb\xbf" + TRIPLE.encode()))) == 1


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("g.ttl", f"{TRIPLE}\n<urn:a> <urn:b> .", ":2: not well-formed Turtle"),
        ("g.ttl", f"{TRIPLE}\n\nnone:a <urn:b> <urn:c> .", ":3: not well-formed Turtle"),
        ("g.ttl", "<urn:a b> <urn:b> <urn:c> .", ":1: not well-formed Turtle"),
        ("g.trig", "<urn:g> {", "not well-formed TriG"),
        ("g.ttl", b"<urn:a> <urn:b> '\xff' .", "not well-formed Turtle"),
        ("g.ttl", b"\x00\x01\x02", "not well-formed Turtle"),
    ],
    ids=["no object", "unknown prefix", "space in an IRI", "open graph", "no UTF-8", "binary"],
)
def test_broken_file_is_named_with_its_line(tmp_path: Path, name: str, text: str | bytes, told: str) -> None:
    path = write(tmp_path, name, text)
    with pytest.raises(GraphError) as error:
        load_graph(path)
    assert str(error.value).startswith(str(path))
    assert told in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["missing.ttl", "."])
def test_missing_file_or_folder_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(GraphError, match="cannot be read"):
        load_graph(tmp_path / name)


def test_dataset_gives_its_default_graph_or_else_all() -> None:
    dataset = Dataset()
    dataset.graph(URIRef("urn:g")).add((A, B, C))
    assert set(choose_graph(dataset)) == {(A, B, C)}
    dataset.default_graph.add((C, B, A))
    assert set(choose_graph(dataset)) == {(C, B, A)}


def test_plain_graph_is_itself() -> None:
    graph = Graph()
    assert choose_graph(graph) is graph
