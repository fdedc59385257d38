"""Pin nodes to the words they come from: passages and their selectors, after the Web Annotation vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from rdflib import PROV, RDF, URIRef
from rdflib.term import Node

from kg.model import Passage
from kg.rdf import literals
from kg.rdf.iris import Iris
from kg.rdf.namespaces import KH, OA

Triple: TypeAlias = tuple[URIRef, URIRef, Node]


def passage(found: Passage, iris: Iris) -> Iterator[Triple]:
    """Describe a passage: its article and, on a node of its own, where it stands there.

    The selector is one node of two kinds: by position (``oa:start``, ``oa:end``: code points of the article file's
    text) and by quotation (``oa:exact``: the file's own characters, not normalised).

    Source: Web Annotation Data Model, sections 4.2.4 and 4.2.5; the IRI follows RFC 5147.
    """
    node, selector = iris.passage(found), iris.selector(found)
    yield node, RDF.type, KH.Passage
    yield node, RDF.type, OA.SpecificResource
    yield node, OA.hasSource, iris.article(found.article)
    yield node, OA.hasSelector, selector
    yield selector, RDF.type, OA.TextPositionSelector
    yield selector, RDF.type, OA.TextQuoteSelector
    yield selector, OA.start, literals.offset(found.start)
    yield selector, OA.end, literals.offset(found.end)
    yield selector, OA.exact, literals.exact(found.exact)


def derived(node: URIRef, passages: Iterable[Passage], iris: Iris) -> Iterator[Triple]:
    """Say that ``node`` comes from ``passages``, and describe them."""
    for found in passages:
        yield node, PROV.wasDerivedFrom, iris.passage(found)
        yield from passage(found, iris)
