"""Every graph under tests/shapes triggers exactly what its first line says, and one triple makes the difference.

In a graph that is not valid, the line ``# FIX: <triple>`` mends it; where the wrong triple has to go for that, its line
ends in ``# FAULT``.
"""

import re
from pathlib import Path

import pytest
from rdflib import Graph, URIRef

from kg.resources import shapes_dir
from kg.validate.load import load_graph
from kg.validate.report import Finding, Severity
from kg.validate.shacl import validate_graph

GRAPHS = Path(__file__).parent.parent / "shapes"
FILES = sorted(GRAPHS.glob("*/*.ttl"))
HEAD = re.compile(r"# shape: (?P<shape>\S+)  path: (?P<path>\S+)  severity: sh:(?P<severity>\w+)")
PREFIXES = {
    "khs": "https://w3id.org/khabar/shapes#",
    "kh": "https://w3id.org/khabar/ontology#",
    "dcterms": "http://purl.org/dc/terms/",
    "oa": "http://www.w3.org/ns/oa#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
}
NON_VALID = [path for path in FILES if not path.name.startswith("valid.")]
SEVERITIES = {"invalid": "Violation", "warning": "Warning", "info": "Info"}


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def expand(term: str) -> str | None:
    if term == "-":
        return None
    prefix, local = term.split(":")
    return PREFIXES[prefix] + local


def expected(path: Path) -> tuple[str | None, str | None, str]:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    match = HEAD.fullmatch(first)
    assert match, f"{path}: the first line does not say shape, path and severity: {first}"
    return expand(match["shape"]), expand(match["path"]), match["severity"]


def found(path: Path) -> tuple[Finding, ...]:
    return validate_graph(path).findings


@pytest.mark.parametrize("path", NON_VALID, ids=name)
def test_non_valid_graph_triggers_just_what_it_says(path: Path) -> None:
    findings = found(path)
    assert {(f.shape, f.path, f.severity.value) for f in findings} == {expected(path)}
    assert expected(path)[2] == SEVERITIES[path.name.split(".")[0]]
    assert all(f.message_en and f.message_hi and f.message_en != f.message_hi for f in findings)


@pytest.mark.parametrize("path", NON_VALID, ids=name)
def test_one_triple_makes_the_difference(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    assert sum(line.startswith("# FIX: ") for line in lines) == 1
    assert sum(line.endswith("# FAULT") for line in lines) <= 1
    mended = tmp_path / path.name
    kept = [line.removeprefix("# FIX: ") for line in lines if not line.endswith("# FAULT")]
    mended.write_text("\n".join(kept), encoding="utf-8")
    assert found(mended) == ()


@pytest.mark.parametrize("path", [path for path in FILES if path not in NON_VALID], ids=name)
def test_valid_graph_gives_no_finding(path: Path) -> None:
    assert found(path) == ()


def shapes_that_find() -> set[str]:
    """Return every shape that can be the source of a result: those with a message, but for the queries."""
    shapes: set[str] = set()
    for file in shapes_dir().glob("*.ttl"):
        if file.name == "ontology-style.ttl":
            continue
        graph: Graph = load_graph(file)
        sh = "http://www.w3.org/ns/shacl#"
        for subject in set(graph.subjects(URIRef(sh + "message"))):
            owners = list(graph.subjects(URIRef(sh + "sparql"), subject))
            shapes.update(str(owner) for owner in owners or [subject])
    return shapes


def test_every_shape_has_a_pair() -> None:
    assert shapes_that_find() == {expected(path)[0] for path in NON_VALID}


def test_every_class_has_a_valid_graph() -> None:
    folders = {path.stem for path in shapes_dir().glob("*.ttl")} - {"ontology-style"}
    assert folders <= {path.parent.name for path in FILES if path.name.startswith("valid.")}


def test_severities_are_all_in_use() -> None:
    assert {expected(path)[2] for path in NON_VALID} == {severity.value for severity in Severity}
