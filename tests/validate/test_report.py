"""The report as records and as RDF."""

from dataclasses import replace

from rdflib import RDF, SH, Graph, Literal, URIRef

from kg.validate.report import Finding, Severity, ValidationReport

FINDING = Finding(
    severity=Severity.WARNING,
    focus_node="https://example.org/बैठक",
    path="https://w3id.org/khabar/ontology#date",
    value=Literal('चार"\n<b>'),
    message_en="Look.",
    message_hi="देखिए।",
    shape="https://w3id.org/khabar/shapes#DatesAgreed",
    component=str(SH.SPARQLConstraintComponent),
)


def test_nothing_found_conforms() -> None:
    report = ValidationReport(())
    assert report.conforms
    assert (None, SH.conforms, Literal(True)) in report.report_graph


def test_report_says_all_that_the_finding_says() -> None:
    graph = ValidationReport((FINDING,)).report_graph
    (node,) = graph.subjects(RDF.type, SH.ValidationResult)
    assert graph.value(node, SH.focusNode) == URIRef(FINDING.focus_node)
    assert graph.value(node, SH.value) == FINDING.value
    assert graph.value(node, SH.resultSeverity) == SH.Warning
    assert set(graph.objects(node, SH.resultMessage)) == {Literal("Look.", lang="en"), Literal("देखिए।", lang="hi")}


def test_turtle_reads_back_as_the_same_graph() -> None:
    report = ValidationReport((FINDING, replace(FINDING, value=None, path=None)))
    assert set(Graph().parse(data=report.to_turtle(), format="turtle")) == set(report.report_graph)


def test_what_weighs_more_comes_first() -> None:
    violation = replace(FINDING, severity=Severity.VIOLATION, focus_node="https://example.org/z")
    info = replace(FINDING, severity=Severity.INFO, focus_node="https://example.org/a")
    assert sorted([info, FINDING, violation], key=Finding.sort_key) == [violation, FINDING, info]


def test_findings_that_differ_have_different_iris() -> None:
    graph = ValidationReport((FINDING, replace(FINDING, value=Literal("पाँच")))).report_graph
    assert len(set(graph.subjects(RDF.type, SH.ValidationResult))) == 2
