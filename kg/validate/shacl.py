"""Check a graph against the shapes, and report what is wrong in English and Hindi.

A finding is data, no exception: ``validate_graph`` raises only for a file that it cannot read.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import pyshacl
from pyshacl.errors import ReportableRuntimeError
from rdflib import SH, Graph, Literal, Namespace, URIRef
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result
from rdflib.term import BNode, Node

from kg import resources
from kg.errors import GraphError
from kg.validate.load import choose_graph, load_graph, quiet_rdflib
from kg.validate.report import BLANK_NODE, Finding, Severity, ValidationReport

KHS = Namespace("https://w3id.org/khabar/shapes#")
_STYLE = "ontology-style.ttl"  # for khabar.ttl, not for graphs


def validate_graph(graph: Path | Graph, *, shapes_dir: Path | None = None) -> ValidationReport:
    """Check a graph of news against the shapes of the project, or against those of another folder.

    Of a file or dataset with named graphs, the default graph is checked, or, where that is empty, the union of the
    named ones: in one article's graph alone nothing is complete. Raises GraphError where a file is missing or broken.
    """
    folder = shapes_dir or resources.shapes_dir()
    files = tuple(sorted(path for path in folder.glob("*.ttl") if path.name != _STYLE))
    if not files:
        raise GraphError(f"{folder}: holds no shapes (*.ttl); give the folder 'shapes' of the project")
    return _validate(load_graph(graph) if isinstance(graph, Path) else choose_graph(graph), files)


def validate_ontology(ontology: Path | None = None) -> ValidationReport:
    """Check the style of the ontology itself: labels, one definition a term, domain and range.

    Raises GraphError where a file is missing or broken.
    """
    style = resources.shapes_dir() / _STYLE
    return _validate(load_graph(ontology or resources.ontology_file()), (style,))


def load_shapes(files: tuple[Path, ...]) -> Graph:
    """Return the shapes of the files as one graph, read once as long as no file changes.

    Raises GraphError where a file is missing or broken.
    """
    try:
        stamps = tuple((path, path.stat().st_mtime_ns) for path in files)
    except OSError as error:
        raise GraphError(f"{error.filename}: cannot be read ({error.strerror}); install khabar-kg again") from error
    return _load_shapes(stamps)


@lru_cache(maxsize=8)
def _load_shapes(stamps: tuple[tuple[Path, int], ...]) -> Graph:
    shapes = Graph(bind_namespaces="none")
    for path, _ in stamps:
        shapes += load_graph(path)
    return shapes


class _ParsedOnceGraph(Graph):
    """A view of a graph that parses each query text once.

    pySHACL asks the same text anew for every focus node, and rdflib would spend most of the validation on parsing it.
    """

    # The signature is rdflib's own, with its camelCase.
    def query(
        self,
        query_object: str | Query,
        processor: Any = "sparql",
        result: Any = "sparql",
        initNs: Mapping[str, Any] | None = None,  # noqa: N803
        initBindings: Mapping[str, Any] | None = None,  # noqa: N803
        use_store_provided: bool = True,
        **kwargs: Any,
    ) -> Result:
        """Run the query, parsed already if it has been asked before."""
        if isinstance(query_object, str) and not initNs:
            query_object = _parse_query(query_object)
        return super().query(query_object, processor, result, initNs, initBindings, use_store_provided, **kwargs)


@lru_cache(maxsize=256)
def _parse_query(text: str) -> Query:
    return prepareQuery(text)


def _validate(graph: Graph, files: tuple[Path, ...]) -> ValidationReport:
    """Run pySHACL and read its results. Nothing is inferred: what the graph does not say, it does not say."""
    shapes = load_shapes(files)
    data = _ParsedOnceGraph(store=graph.store, identifier=graph.identifier, bind_namespaces="none")
    try:
        with quiet_rdflib():
            _, results, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none", advanced=False, inplace=True)
    except ReportableRuntimeError as error:
        raise GraphError(f"{files[0].parent}: these shapes cannot be used: {str(error).splitlines()[0]}") from error
    findings = {_finding(results, shapes, node) for node in results.objects(None, SH.result)}
    return ValidationReport(tuple(sorted(findings, key=Finding.sort_key)))


def _finding(results: Graph, shapes: Graph, node: Node) -> Finding:
    """Read one sh:ValidationResult."""
    value, path = results.value(node, SH.value), results.value(node, SH.resultPath)
    focus = results.value(node, SH.focusNode)
    messages = _messages(results, shapes, node)
    fallback = min(messages.values(), default="The constraint does not hold.")
    return Finding(
        severity=Severity(str(results.value(node, SH.resultSeverity)).rsplit("#", 1)[-1]),
        focus_node=_name(focus),
        path=str(path) if isinstance(path, URIRef) else None,
        value=None
        if value is None or value == focus
        else value
        if isinstance(value, Literal)
        else URIRef(_name(value)),
        message_en=messages.get("en", fallback).replace("{?value}", str(value)),
        message_hi=messages.get("hi", fallback).replace("{?value}", str(value)),
        shape=_name(results.value(node, SH.sourceShape)),
        component=_name(results.value(node, SH.sourceConstraintComponent)),
    )


def _messages(results: Graph, shapes: Graph, node: Node) -> dict[str | None, str]:
    """Return the messages of a result by language; those of a query from its shape, as pySHACL passes on only one."""
    query = results.value(node, SH.sourceConstraint)
    found = results.objects(node, SH.resultMessage) if query is None else shapes.objects(query, SH.message)
    return {message.language: str(message) for message in found if isinstance(message, Literal)}


def _name(node: Node | None) -> str:
    """Return the text of an IRI; all blank nodes share one name, since their own change each time."""
    return BLANK_NODE if node is None or isinstance(node, BNode) else str(node)
