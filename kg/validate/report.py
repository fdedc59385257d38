"""What a validation found: records, counts, and an RDF report whose bytes depend on the findings alone."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from rdflib import RDF, SH, XSD, Graph, Literal, URIRef

REPORT = "https://w3id.org/khabar/report#"
BLANK_NODE = REPORT + "blank-node"  # stands for any blank node of the graph that was checked


class Severity(StrEnum):
    """How much a finding matters, as SHACL names it."""

    VIOLATION = "Violation"  # the graph breaks the contract
    WARNING = "Warning"  # a person should look: sources disagree
    INFO = "Info"  # something that would help is missing


_ORDER = {severity: place for place, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a shape objects to."""

    severity: Severity
    focus_node: str  # IRI of the node
    path: str | None  # IRI of the property, where it is about one
    value: Literal | URIRef | None  # the value that is wrong; None where one is missing
    message_en: str
    message_hi: str
    shape: str  # IRI
    component: str  # IRI of the SHACL constraint component

    def sort_key(self) -> tuple[int, str, str, str, str, str, str]:
        """Order findings by weight, then by node: what a reader should see first comes first."""
        value = "" if self.value is None else self.value.n3()
        return (
            _ORDER[self.severity],
            self.focus_node,
            self.path or "",
            self.shape,
            self.component,
            value,
            self.message_en + "\0" + self.message_hi,
        )


@dataclass(frozen=True)
class ValidationReport:
    """All findings about one graph, sorted by weight and node."""

    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        """Tell whether there is no violation; warnings and infos do not count."""
        return self.violations == 0

    @property
    def violations(self) -> int:
        """Count the findings of severity sh:Violation."""
        return self._count(Severity.VIOLATION)

    @property
    def warnings(self) -> int:
        """Count the findings of severity sh:Warning."""
        return self._count(Severity.WARNING)

    @property
    def infos(self) -> int:
        """Count the findings of severity sh:Info."""
        return self._count(Severity.INFO)

    @cached_property
    def report_graph(self) -> Graph:
        """Give the report as a SHACL validation report without blank nodes.

        The IRI of a result is minted from its content, so that one and the same finding has one and the same IRI.
        ``sh:conforms`` is true where there is no violation: SHACL itself would say false for a mere warning, and the
        exit status of the commands follows this reading.
        """
        graph = Graph(bind_namespaces="none")
        graph.bind("sh", SH)
        graph.bind("xsd", XSD)
        graph.bind("kh", "https://w3id.org/khabar/ontology#")
        graph.bind("khs", "https://w3id.org/khabar/shapes#")
        graph.bind("report", REPORT)
        report = URIRef(REPORT + "report")
        graph.add((report, RDF.type, SH.ValidationReport))
        graph.add((report, SH.conforms, Literal(self.conforms)))
        for finding in self.findings:
            graph.add((report, SH.result, _add(graph, finding)))
        return graph

    def to_turtle(self) -> bytes:
        """Write the report as Turtle in UTF-8; the same findings give the same bytes."""
        return self.report_graph.serialize(format="turtle", encoding="utf-8")

    def _count(self, severity: Severity) -> int:
        return sum(finding.severity is severity for finding in self.findings)


def _add(graph: Graph, finding: Finding) -> URIRef:
    """Add one finding to the graph and return its IRI."""
    digest = hashlib.sha256("\0".join(map(str, finding.sort_key())).encode()).hexdigest()[:20]
    node = URIRef(f"{REPORT}result-{digest}")
    graph.add((node, RDF.type, SH.ValidationResult))
    graph.add((node, SH.resultSeverity, SH[finding.severity]))
    graph.add((node, SH.focusNode, URIRef(finding.focus_node)))
    if finding.path:
        graph.add((node, SH.resultPath, URIRef(finding.path)))
    if finding.value is not None:
        graph.add((node, SH.value, finding.value))
    graph.add((node, SH.resultMessage, Literal(finding.message_en, lang="en")))
    graph.add((node, SH.resultMessage, Literal(finding.message_hi, lang="hi")))
    graph.add((node, SH.sourceShape, URIRef(finding.shape)))
    graph.add((node, SH.sourceConstraintComponent, URIRef(finding.component)))
    return node
