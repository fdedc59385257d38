"""Slips in shapes, each beside its near miss."""

from pathlib import Path

import pytest
from rdflib import Graph

from kg.resources import ontology_file, shapes_dir
from kg.validate.lint import lint_shapes
from kg.validate.load import load_graph
from kg.validate.shacl import load_shapes

PREFIXES = """@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix kh: <https://w3id.org/khabar/ontology#> .
@prefix : <https://example.org/> .
"""


def messages(text: str) -> list[str]:
    shapes = Graph().parse(data=PREFIXES + text, format="turtle")
    return [slip.message for slip in lint_shapes(shapes, ontology=load_graph(ontology_file()))]


@pytest.mark.parametrize(
    ("wrong", "right", "told"),
    [
        (":s sh:maxcount 1 .", ":s sh:maxCount 1 .", "sh:maxcount is no term of SHACL"),
        (":s sh:severity sh:Warn .", ":s sh:severity sh:Warning .", "sh:Warn is no term of SHACL"),
        (":s sh:property :p .", ":s sh:property :p . :p sh:path kh:date .", "refers to https://example.org/p"),
        (':s sh:pattern "\\\\p{L}" .', ':s sh:pattern "[^\\\\s]" .', "not every SHACL engine"),
        (':s sh:pattern "(?=a)" .', ':s sh:pattern "(a)" .', "not every SHACL engine"),
        (":s sh:path kh:particpant .", ":s sh:path kh:participant .", "does not define"),
        (':s sh:select "{ $this kh:dates ?d }" .', ':s sh:select "{ $this kh:date ?d }" .', "does not define"),
    ],
)
def test_slip_is_found_and_its_near_miss_is_not(wrong: str, right: str, told: str) -> None:
    (message,) = messages(wrong)
    assert told in message
    assert messages(right) == []


def test_own_shapes_have_no_slips() -> None:
    shapes = load_shapes(tuple(sorted(shapes_dir().glob("*.ttl"))))
    assert lint_shapes(shapes, ontology=load_graph(ontology_file())) == ()


def test_a_file_is_linted_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "one.ttl"
    path.write_text(PREFIXES + ":s sh:mincount 1 .", encoding="utf-8")
    (slip,) = lint_shapes(path)
    assert slip.shape == "https://example.org/s"
