"""Find slips in shape files that SHACL engines pass over in silence.

An engine ignores what it does not know: with a mistyped ``sh:maxcount`` the constraint is simply not there, and every
graph conforms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from rdflib import RDF, SH, Graph, Literal, URIRef
from rdflib.term import Node

from kg.validate.load import load_graph

_SH = str(SH)
_KHABAR = "https://w3id.org/khabar/ontology#"
_REFERENCES = (SH.property, SH.node, SH.sparql, SH["not"], SH.qualifiedValueShape)
# Regular expressions of XPath have neither these classes in every engine, nor look-around at all.
_NOT_PORTABLE = re.compile(r"\\[pPbB]|\(\?")


@dataclass(frozen=True, slots=True, order=True)
class Slip:
    """Something in a shape that does not do what it looks like."""

    shape: str  # IRI, or 'a blank node'
    message: str


def lint_shapes(shapes: Path | Graph, *, ontology: Graph | None = None) -> tuple[Slip, ...]:
    """Return the slips of a shapes file or graph, sorted.

    Looks for terms that SHACL does not have, references to shapes that are nowhere defined, patterns that not every
    engine understands, and, where the ontology is given, terms of ours that it does not define. Misses a term that is
    right but in the wrong place. Raises GraphError where a file is missing or broken.
    """
    graph = load_graph(shapes) if isinstance(shapes, Path) else shapes
    slips = {*_unknown_terms(graph), *_dangling(graph), *_patterns(graph)}
    if ontology is not None:
        slips.update(_undefined(graph, ontology))
    return tuple(sorted(slips))


def _unknown_terms(graph: Graph) -> list[Slip]:
    return [
        Slip(_show(subject), f"sh:{term.removeprefix(_SH)} is no term of SHACL")
        for subject, predicate, value in graph
        for term in (str(predicate), str(value) if isinstance(value, URIRef) else "")
        if term.startswith(_SH) and URIRef(term) not in SH
    ]


def _dangling(graph: Graph) -> list[Slip]:
    return [
        Slip(_show(subject), f"refers to {value}, which is nowhere defined")
        for predicate in _REFERENCES
        for subject, value in graph.subject_objects(predicate)
        if (value, None, None) not in graph
    ]


def _patterns(graph: Graph) -> list[Slip]:
    return [
        Slip(_show(subject), f"the pattern {value} uses what not every SHACL engine understands")
        for subject, value in graph.subject_objects(SH.pattern)
        if _NOT_PORTABLE.search(str(value))
    ]


def _undefined(graph: Graph, ontology: Graph) -> list[Slip]:
    """Compare every term of ours, in triples and in query texts, with the ontology."""
    defined = {str(term) for term in ontology.subjects(RDF.type, None)}
    slips = []
    for subject, _, value in graph:
        terms = {str(value)} if isinstance(value, URIRef) and str(value).startswith(_KHABAR) else set()
        if isinstance(value, Literal) and (subject, SH.select, value) in graph:
            terms = {_KHABAR + name for name in re.findall(r"\bkh:(\w+)", str(value))}
        slips += [Slip(_show(subject), f"the ontology does not define {term}") for term in sorted(terms - defined)]
    return slips


def _show(node: Node) -> str:
    return str(node) if isinstance(node, URIRef) else "a blank node"
