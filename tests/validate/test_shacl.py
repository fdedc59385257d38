"""Validation as a whole; what each shape finds is tested in test_shacl_pairs.py."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from rdflib import BNode, Dataset, Graph, URIRef

from kg.errors import GraphError
from kg.resources import ontology_file, shapes_dir
from kg.validate.load import load_graph
from kg.validate.shacl import load_shapes, validate_graph, validate_ontology

SHAPES = Path(__file__).parent.parent / "shapes"
WARNING = SHAPES / "event" / "warning.dates-disagree.ttl"
INVALID = SHAPES / "gift" / "invalid.giver-is-recipient.ttl"
VALID = SHAPES / "gift" / "valid.given.ttl"


def test_violation_does_not_conform() -> None:
    report = validate_graph(INVALID)
    assert (report.conforms, report.violations, report.warnings, report.infos) == (False, 1, 0, 0)


def test_warning_conforms() -> None:
    report = validate_graph(WARNING)
    assert (report.conforms, report.violations, report.warnings, report.infos) == (True, 0, 1, 0)


def test_finding_says_what_is_wrong_and_where() -> None:
    (finding,) = validate_graph(INVALID).findings
    assert finding.focus_node == "https://example.org/gift"
    assert finding.path == "https://w3id.org/khabar/ontology#giver"
    assert finding.value == URIRef("https://example.org/mira")
    assert finding.message_en == "The giver and the recipient of the gift are the same."
    assert finding.message_hi == "उपहार देने वाला और पाने वाला एक ही है।"


def test_query_messages_name_the_value_in_both_languages() -> None:
    (finding,) = validate_graph(SHAPES / "event" / "invalid.after-article.ttl").findings
    assert "(2023-09-15)" in finding.message_en
    assert "(2023-09-15)" in finding.message_hi
    assert finding.message_hi.startswith("घटना")


def test_graph_in_memory_is_left_as_it_was() -> None:
    graph = load_graph(INVALID)
    before = set(graph)
    assert validate_graph(graph).violations == 1
    assert set(graph) == before


def test_dataset_is_validated_by_its_default_graph() -> None:
    dataset = Dataset()
    for triple in load_graph(VALID):
        dataset.default_graph.add(triple)
    for triple in load_graph(INVALID):
        dataset.graph(URIRef("urn:article")).add(triple)
    assert validate_graph(dataset).conforms


def test_empty_graph_conforms() -> None:
    assert validate_graph(Graph()).findings == ()


def test_other_shapes_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "one.ttl").write_text(
        """@prefix sh: <http://www.w3.org/ns/shacl#> .
        <urn:shape> a sh:NodeShape ; sh:targetClass <https://w3id.org/khabar/ontology#Gift> ; sh:property <urn:p> .
        <urn:p> a sh:PropertyShape ; sh:path <urn:price> ; sh:minCount 1 ; sh:message "What did it cost?" .""",
        encoding="utf-8",
    )
    (finding,) = validate_graph(VALID, shapes_dir=tmp_path).findings
    assert (finding.shape, finding.message_en, finding.message_hi) == (
        "urn:p",
        "What did it cost?",
        "What did it cost?",
    )


def test_folder_without_shapes_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="holds no shapes"):
        validate_graph(VALID, shapes_dir=tmp_path)


def test_unusable_shapes_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "one.ttl").write_text(
        """@prefix sh: <http://www.w3.org/ns/shacl#> .
        <urn:s> a sh:NodeShape ; sh:targetClass <https://w3id.org/khabar/ontology#Gift> ; sh:minCount 1 .""",
        encoding="utf-8",
    )
    with pytest.raises(GraphError, match="these shapes cannot be used: MinCount"):
        validate_graph(VALID, shapes_dir=tmp_path)


def test_broken_turtle_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text("<urn:a> <urn:b>", encoding="utf-8")
    with pytest.raises(GraphError, match=r"graph\.ttl:1"):
        validate_graph(path)


def test_shapes_are_read_again_when_they_change(tmp_path: Path) -> None:
    path = tmp_path / "one.ttl"
    path.write_text("<urn:a> <urn:b> <urn:c> .", encoding="utf-8")
    assert len(load_shapes((path,))) == 1
    path.write_text("<urn:a> <urn:b> <urn:c> , <urn:d> .", encoding="utf-8")
    os.utime(path, ns=(1, 1))
    assert len(load_shapes((path,))) == 2


def test_ontology_has_the_style_of_the_house() -> None:
    assert validate_ontology().findings == ()


@pytest.mark.parametrize(
    ("before", "after", "shape"),
    [
        (' , "भागीदार"@hi', "", "TermLabelHindi"),
        ('"participant"@en , ', "", "TermLabelEnglish"),
        ('"The agent is one of those who met in the meeting."@en ,', "", "TermDefinitionEnglish"),
        ("who met in the meeting.", "who met in the meeting", "TermDefinitionSentence"),
        ("rdfs:range kh:Agent ;\n    rdfs:subPropertyOf sem:hasActor , schema:participant", "", "PropertyTerm"),
    ],
)
def test_slips_in_the_ontology_are_found(tmp_path: Path, before: str, after: str, shape: str) -> None:
    text = ontology_file().read_text(encoding="utf-8")
    assert text.count(before) == 1
    path = tmp_path / "khabar.ttl"
    path.write_text(text.replace(before, after), encoding="utf-8")
    (finding,) = validate_ontology(path).findings
    assert finding.shape == f"https://w3id.org/khabar/shapes#{shape}"
    assert finding.focus_node == "https://w3id.org/khabar/ontology#participant"


def test_report_is_a_shacl_report_without_blank_nodes() -> None:
    graph = Graph()
    for path in (
        INVALID,
        WARNING,
        SHAPES / "shared" / "invalid.blank-node.ttl",
        SHAPES / "event" / "info.one-article-without-a-date.ttl",
    ):
        graph += validate_graph(path).report_graph
    assert len(graph) > 20
    assert not [term for triple in graph for term in triple if isinstance(term, BNode)]


def test_report_has_the_same_bytes_under_every_hash_seed(tmp_path: Path) -> None:
    both = tmp_path / "both.ttl"
    paths = [SHAPES / "shared" / "invalid.blank-node.ttl", WARNING, SHAPES / "event" / "invalid.after-article.ttl"]
    both.write_text("\n".join(path.read_text(encoding="utf-8") for path in paths), encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from kg.validate.shacl import validate_graph;"
        f"sys.stdout.buffer.write(validate_graph(Path({str(both)!r})).to_turtle())"
    )
    root = shapes_dir().parent
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "LC_ALL": "C", "PATH": os.environ["PATH"]},
            cwd=root,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert outputs.pop() == validate_graph(both).to_turtle()
