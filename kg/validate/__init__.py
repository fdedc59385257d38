"""Check a graph: against the shapes (`shacl.py`) and against the ontology (`reason.py`)."""

from kg.validate.reason import ReasonerReport, check_consistency
from kg.validate.report import Finding, Severity, ValidationReport
from kg.validate.shacl import validate_graph, validate_ontology

__all__ = [
    "Finding",
    "ReasonerReport",
    "Severity",
    "ValidationReport",
    "check_consistency",
    "validate_graph",
    "validate_ontology",
]
