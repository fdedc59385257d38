"""What is written is read back the same by every parser, whatever text an article holds."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import RDF, RDFS, Dataset, Graph, Literal, URIRef

from kg.rdf.dataset import build_dataset
from kg.rdf.namespaces import KH, bind
from kg.rdf.serialize import quoted, to_trig, to_turtle
from tests.rdf.worlds import WORLD

HOSTILE = [
    'ends in a quote"',
    "ends in a backslash\\",
    'a line\nand \\"',
    'three """ quotes',
    "'''",
    "\r\n\t\x0b\x0c",
    "\u202eright to left\u202c \u2066x\u2069",
    "\x1b[31mred\x1b[0m \x9b31m",
    "emoji 😀 👩\u200d🚀",
    "<script>alert(1)</script> & ]]>",
    "\u2028\u2029\u0085\ufeff",
    "\\u0041 \\n",
    "क्\u200dष क्\u200cष",
    "@prefix x: <y> .",
    "लंबा " * 5000,
]


def one_label(text: str) -> Dataset:
    dataset = Dataset()
    bind(dataset, "https://example.org/")
    subject = URIRef("https://example.org/person/क")
    for graph in (dataset.default_graph, dataset.graph(URIRef("https://example.org/article/a.txt"))):
        graph.add((subject, RDF.type, KH.Person))
        graph.add((subject, RDFS.label, Literal(text, lang="hi")))
    return dataset


def read_by_pyoxigraph(content: bytes, form: pyoxigraph.RdfFormat) -> list[str]:
    quads = pyoxigraph.parse(content, form)
    return [quad.object.value for quad in quads if isinstance(quad.object, pyoxigraph.Literal)]


def read_by_rdflib(content: bytes, form: str) -> list[str]:
    dataset = Dataset()
    dataset.parse(data=content, format=form)
    return [str(quad[2]) for quad in dataset.quads() if isinstance(quad[2], Literal)]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back_as_it_was(text: str) -> None:
    dataset = one_label(text)
    assert read_by_pyoxigraph(to_turtle(dataset), pyoxigraph.RdfFormat.TURTLE) == [text]
    assert read_by_pyoxigraph(to_trig(dataset), pyoxigraph.RdfFormat.TRIG) == [text, text]
    assert read_by_rdflib(to_turtle(dataset), "turtle") == [text]
    assert read_by_rdflib(to_trig(dataset), "trig") == [text, text]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30))
@settings(max_examples=150, deadline=None)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    turtle = to_turtle(one_label(text))
    assert read_by_pyoxigraph(turtle, pyoxigraph.RdfFormat.TURTLE) == [text]
    assert read_by_rdflib(turtle, "turtle") == [text]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_character_of_a_file_steers_a_terminal(text: str) -> None:
    shown = quoted(text)
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp"} and c not in "\u200c\u200d"]


def test_the_files_hold_the_dataset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    dataset = build_dataset(WORLD)
    merged, both = Graph(), Dataset()
    merged.parse(data=to_turtle(dataset), format="turtle")
    both.parse(data=to_trig(dataset), format="trig")
    assert set(merged) == set(dataset.default_graph)
    assert {graph.identifier: set(graph) for graph in both.graphs()} == {
        graph.identifier: set(graph) for graph in dataset.graphs()
    }


def test_subjects_stand_in_a_human_order_with_a_blank_line_between() -> None:
    text = to_turtle(build_dataset(WORLD)).decode("utf-8")
    head, *subjects = text.split("\n\n")
    assert all(line.startswith("@prefix ") for line in head.splitlines())
    kinds = [subject.split(" a ", 1)[1].split()[0].rstrip(",;") for subject in subjects]
    order = ["kh:Article", "kh:Person", "kh:Post", "kh:Person", "kh:Organization", "kh:Place"]
    order += ["kh:Meeting", "kh:Visit", "kh:Gift", "kh:Statement", "oa:SpecificResource", "oa:TextPositionSelector"]
    runs = [kind for place, kind in enumerate(kinds) if place == 0 or kinds[place - 1] != kind]
    assert runs[:12] == order
    assert text.endswith(" .\n")
    assert not text.endswith("\n\n")
    assert "\r" not in text


def test_passages_stand_in_the_order_of_the_text() -> None:
    text = to_turtle(build_dataset(WORLD)).decode("utf-8")
    starts = [int(line.split('"')[1]) for line in text.splitlines() if "oa:start" in line]
    second = starts.index(0, 1)
    assert starts[:second] == sorted(starts[:second])
    assert starts[second:] == sorted(starts[second:])


def test_names_are_short_where_turtle_allows_it() -> None:
    text = to_turtle(build_dataset(WORLD)).decode("utf-8")
    assert "\nperson:आरव-मेहता a kh:Person ;" in text
    assert "@prefix person: <https://w3id.org/khabar/id/person/> ." in text
    assert "ns1:" not in text


@pytest.mark.skipif(shutil.which("rapper") is None, reason="raptor2-utils is not installed")
@pytest.mark.parametrize("base", ["https://w3id.org/khabar/id/", "urn:test:", "https://example.org/#"])
def test_rapper_reads_what_is_written(base: str, tmp_path: Path) -> None:
    dataset = build_dataset(WORLD, base=base)
    for text in HOSTILE:
        dataset.default_graph.add((URIRef(f"{base}person/आरव-मेहता"), KH.note, Literal(text, lang="hi")))
    path = tmp_path / "graph.ttl"
    path.write_bytes(to_turtle(dataset))
    done = subprocess.run(["rapper", "-i", "turtle", "-c", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr
    assert f"returned {len(dataset.default_graph)} triples" in done.stderr
