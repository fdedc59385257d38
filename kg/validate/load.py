"""Load a graph file, strictly, into rdflib.

The file is parsed by pyoxigraph, which rejects what stores reject (rdflib accepts '<http://a b>') and says on which
line, and every literal keeps the form that the file gives it: '2023-9-1'^^xsd:date must reach the shapes as it is
written, so that they can object.
"""

from __future__ import annotations

import contextlib
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.graph import Dataset
from rdflib.term import Node

from kg.errors import GraphError

_FORMATS = {
    ".ttl": pyoxigraph.RdfFormat.TURTLE,
    ".turtle": pyoxigraph.RdfFormat.TURTLE,
    ".trig": pyoxigraph.RdfFormat.TRIG,
    ".nt": pyoxigraph.RdfFormat.N_TRIPLES,
    ".nq": pyoxigraph.RdfFormat.N_QUADS,
}
_BOM = b"\xef\xbb\xbf"


def load_graph(path: Path) -> Graph:
    """Return the triples of a Turtle, TriG, N-Triples or N-Quads file.

    Of a file with named graphs it gives the default graph if that holds anything, else the union of the named ones. A
    file whose name tells no format is read as TriG, of which Turtle is a part. Raises GraphError, with the file and the
    line, for a file that is missing, no text in UTF-8 or not well-formed.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GraphError(
            f"{path}: cannot be read ({error.strerror}); give the path of a Turtle or TriG file"
        ) from error
    form = _FORMATS.get(path.suffix.lower(), pyoxigraph.RdfFormat.TRIG)
    default, named = Graph(bind_namespaces="none"), Graph(bind_namespaces="none")
    try:
        parsed = pyoxigraph.parse(data.removeprefix(_BOM), format=form, base_iri=path.resolve().as_uri())
        with quiet_rdflib():
            _fill(parsed, default, named)
    except SyntaxError as error:
        line = f":{error.lineno}" if error.lineno else ""
        raise GraphError(f"{path}{line}: not well-formed {form.name}: {error.msg}; mend that line") from error
    except ValueError as error:
        raise GraphError(f"{path}: not well-formed {form.name}: {error}; is it text in UTF-8?") from error
    return default if len(default) else named


def choose_graph(graph: Graph) -> Graph:
    """Return the graph to look at: of a dataset the default graph if that holds anything, else the union of all."""
    if not isinstance(graph, Dataset):
        return graph
    default: Graph = graph.default_graph
    if len(default):
        return default
    union = Graph(bind_namespaces="none")
    for subject, predicate, value, _ in graph.quads():
        union.add((subject, predicate, value))
    return union


@contextlib.contextmanager
def quiet_rdflib() -> Iterator[None]:
    """Keep rdflib from logging a traceback for every ill-formed literal: the shapes report them, with their node."""
    logger = logging.getLogger("rdflib.term")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            yield
    finally:
        logger.setLevel(level)


def _fill(parsed: pyoxigraph.QuadParser, default: Graph, named: Graph) -> None:
    """Add what the parser finds to the two graphs, and bind the prefixes that the file declares."""
    anywhere = pyoxigraph.DefaultGraph()
    for quad in parsed:
        target = default if quad.graph_name == anywhere else named
        target.add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))
    for prefix, iri in parsed.prefixes.items():
        default.bind(prefix, iri)
        named.bind(prefix, iri)


def _term(term: pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple) -> Node:
    """Turn a pyoxigraph term into an rdflib one, without normalising a literal."""
    if isinstance(term, pyoxigraph.NamedNode):
        return URIRef(term.value)
    if isinstance(term, pyoxigraph.BlankNode):
        return BNode(term.value)
    if isinstance(term, pyoxigraph.Literal):
        if term.language:
            return Literal(term.value, lang=term.language)
        datatype = term.datatype.value
        if datatype == "http://www.w3.org/2001/XMLSchema#string":
            return Literal(term.value)
        return Literal(term.value, datatype=URIRef(datatype), normalize=False)
    raise ValueError(f"a quoted triple, {term}, which RDF 1.1 does not know")
