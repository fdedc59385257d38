"""Write Turtle and TriG with rdflib, in an order that people read and that no run changes.

rdflib's own writers sort subjects by IRI and leave three things open that hostile text or a different run can reach:
how values of different types sort, a text that ends in a backslash and a quote, and control characters. They are
settled here.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Mapping
from typing import TypeAlias

from rdflib import PROV, RDF, RDFS, SKOS, XSD, Dataset, Graph, Literal, URIRef
from rdflib.plugins.serializers.trig import TrigSerializer
from rdflib.plugins.serializers.turtle import VERB, TurtleSerializer
from rdflib.term import Node

from kg.rdf.namespaces import KH, OA

Rank: TypeAlias = tuple[int, str, int, int, int, str]

SUBJECT_ORDER = ("Article", "Person", "Organization", "Group", "Place", "Meeting", "Visit", "Gift", "Statement")
PREDICATE_ORDER = (
    *(RDF.type, RDFS.label, SKOS.altLabel),
    *(KH.status, KH.kind, KH.date, KH.endDate, KH.duration, KH.place, KH.partOfEvent),
    *(KH.participant, KH.visitor, KH.destination, KH.host, KH.transport, KH.purpose),
    *(KH.giver, KH.recipient, KH.item, KH.occasion),
    *(KH.speaker, KH.addressee, KH.about, KH.via, KH.quoted, KH.text),
    *(KH.role, KH.of, KH.former, KH.partOf),
    *(OA.hasSource, OA.hasSelector, OA.start, OA.end, OA.exact),
)
_LOCAL_NAME = re.compile(
    "[0-9A-Za-z_\u00c0-\u02ff\u0370-\u037d\u037f-\u1fff][0-9A-Za-z_.\u00c0-\u037d\u037f-\u1fff-]*(?<!\\.)"
)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text: str) -> str:
    r"""Write a string of Turtle on one line; what steers a terminal or turns the reading direction is escaped.

    >>> print(quoted('उसने कहा, "हाँ"\n\u202e'))
    "उसने कहा, \"हाँ\"\n\u202E"
    """
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp", "Cn", "Co"} and char not in "\u200c\u200d":
        return f"\\u{ord(char):04X}" if ord(char) < 0x10000 else f"\\U{ord(char):08X}"
    return char


class _Readable(TurtleSerializer):
    """What the Turtle and the TriG writer of this project share."""

    def __init__(self, store: Graph) -> None:
        super().__init__(store)
        self._prefixes = {str(namespace): prefix for prefix, namespace in store.namespaces()}
        self._short_names: dict[Node, str | None] = {}

    predicateOrder = list(PREDICATE_ORDER)  # noqa: RUF012, N815 (rdflib's name)

    def orderSubjects(self) -> list[Node]:  # noqa: N802
        rank = ranks(self.store)
        return sorted(self._subjects, key=lambda node: rank[node])

    def sortProperties(self, properties: Mapping[Node, list[Node]]) -> list[Node]:  # noqa: N802
        for values in properties.values():
            values.sort(key=_value_rank)
        last = [PROV.wasDerivedFrom] if PROV.wasDerivedFrom in properties else []
        first = [name for name in self.predicateOrder if name in properties]
        return [*first, *sorted(properties.keys() - {*first, *last}, key=str), *last]

    def get_pname(self, uri: Node, gen_prefix: bool = True) -> str | None:
        # rdflib's own way learns every folder of every IRI as a namespace: minutes where this takes seconds
        if uri not in self._short_names:
            self._short_names[uri] = self._short_name(uri) if isinstance(uri, URIRef) else None
        return self._short_names[uri]

    def _short_name(self, uri: URIRef) -> str | None:
        cut = max(uri.rfind("/"), uri.rfind("#")) + 1
        prefix = self._prefixes.get(uri[:cut])
        if prefix is None or not _LOCAL_NAME.fullmatch(uri, cut):
            return None
        self.addNamespace(prefix, URIRef(uri[:cut]))
        return f"{prefix}:{uri[cut:]}"

    def label(self, node: Node, position: int) -> str:
        if not isinstance(node, Literal):
            return super().label(node, position)
        if node.language:
            return f"{quoted(node)}@{node.language}"
        if node.datatype == XSD.boolean:
            return str(node)
        if node.datatype is None or node.datatype == XSD.string:
            return quoted(node)
        return f"{quoted(node)}^^{self.label(node.datatype, VERB)}"


class ReadableTurtle(_Readable):
    """Write one graph as Turtle."""


class ReadableTriG(_Readable, TrigSerializer):
    """Write a dataset as TriG: first its default graph, then the named graphs by name."""

    def __init__(self, store: Graph) -> None:
        super().__init__(store)
        unique = {context.identifier: context for context in self.contexts}
        self.contexts = sorted(
            unique.values(), key=lambda one: (one.identifier != self.default_context, one.identifier)
        )


def to_turtle(dataset: Dataset) -> bytes:
    """Write the merged graph, the default graph of ``dataset``, as Turtle in UTF-8."""
    return _written(ReadableTurtle(dataset.default_graph))


def to_trig(dataset: Dataset) -> bytes:
    """Write ``dataset`` as TriG in UTF-8."""
    return _written(ReadableTriG(dataset))


def ranks(graph: Graph) -> dict[Node, Rank]:
    """Rank subjects as people read: articles, people with their posts, places, events; passages as the text runs."""
    found: dict[Node, Rank] = {}
    for place, name in enumerate(SUBJECT_ORDER):
        for node in graph.subjects(RDF.type, KH[name]):
            found[node] = (place, str(node), 0, 0, 0, "")
    for holder, post in graph.subject_objects(KH.role):
        found[post] = (*found[holder][:2], 1, 0, 0, str(post))
    for node, article in graph.subject_objects(OA.hasSource):
        for selector in graph.objects(node, OA.hasSelector):
            start, end = (int(str(graph.value(selector, bound))) for bound in (OA.start, OA.end))
            found[node] = (len(SUBJECT_ORDER), str(article), start, end, 0, "")
            found[selector] = (len(SUBJECT_ORDER), str(article), start, end, 1, "")
    return found


def _value_rank(node: Node) -> tuple[bool, str, str, str]:
    if isinstance(node, Literal):
        return True, str(node), node.language or "", str(node.datatype or "")
    return not isinstance(node, URIRef), str(node), "", ""


def _written(writer: TurtleSerializer) -> bytes:
    stream = io.BytesIO()
    writer.serialize(stream, encoding="utf-8")
    return stream.getvalue().rstrip(b"\n") + b"\n"
