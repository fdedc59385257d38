"""Read a built graph by its contract alone: labels, sources and slots of nodes, nothing of how they were made."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from rdflib import DCTERMS, PROV, RDF, RDFS, SKOS, Dataset, Graph, URIRef
from rdflib import Node as Term

from kg.errors import GraphError
from kg.rdf.namespaces import KH, OA

Triple: TypeAlias = tuple[Term, Term, Term]
_FORMATS = {".ttl": "turtle", ".trig": "trig", ".nt": "nt", ".nq": "nquads"}


@dataclass(frozen=True, slots=True)
class Pin:
    """A passage that a node is derived from, as the graph states it; None where it states no exact words."""

    article: str
    start: int
    end: int
    exact: str | None


@dataclass(slots=True)
class BuiltGraph:
    """The nodes of a graph: what they are called, which articles tell them, what fills their slots."""

    labels: dict[Term, set[str]] = field(default_factory=lambda: defaultdict(set))
    articles_of: dict[Term, set[str]] = field(default_factory=lambda: defaultdict(set))
    pins: list[Pin] = field(default_factory=list)
    _types: dict[Term, set[Term]] = field(default_factory=lambda: defaultdict(set))
    _slots: dict[tuple[Term, Term], set[Term]] = field(default_factory=lambda: defaultdict(set))
    _properties: dict[Term, set[Term]] = field(default_factory=lambda: defaultdict(set))

    def instances(self, cls: str, article: str | None = None) -> set[Term]:
        """Return the nodes of the class ``kh:<cls>``; with ``article``, those that it tells."""
        nodes = self._types.get(KH[cls], set())
        return {n for n in nodes if article is None or article in self.articles_of.get(n, ())}

    def values(self, node: Term, *properties: str) -> set[Term]:
        """Return what ``node`` has for any of the ``kh:`` properties."""
        return {o for name in properties for o in self._slots.get((node, KH[name]), ())}

    def describe(self, node: Term) -> str:
        """Return the slots of ``node`` in one line: 'destination=रूस; visitor=आरव मेहता'."""
        shown = set()
        for prop in self._properties.get(node, ()):
            for value in self._slots[(node, prop)]:
                label = min(self.labels.get(value) or {str(value)}, key=lambda x: (len(x), x))
                shown.add(f"{str(prop).removeprefix(str(KH))}={label[:60]}")
        return "; ".join(sorted(shown))


def read_graph(path: Path) -> BuiltGraph:
    """Read a Turtle, TriG, N-Triples or N-Quads file.

    Raises:
        GraphError: the file is missing, is none of these, or does not parse.
    """
    built = BuiltGraph()
    triples = list(_parse(path).triples((None, None, None)))
    for s, p, o in triples:
        if p in (RDFS.label, SKOS.altLabel, SKOS.prefLabel):
            built.labels[s].add(str(o))
        elif p == RDF.type:
            built._types[o].add(s)
        elif str(p).startswith(str(KH)):
            built._slots[(s, p)].add(o)
            built._properties[s].add(p)
    _read_sources(built, triples)
    return built


def _parse(path: Path) -> Graph:
    form = _FORMATS.get(path.suffix.lower())
    if form is None:
        raise GraphError(f"{path}: a graph must be one of {', '.join(sorted(_FORMATS))}")
    graph = Dataset(default_union=True) if form in ("trig", "nquads") else Graph()
    try:
        data = path.read_bytes().decode("utf-8")
        graph.parse(data=data, format=form)
    except FileNotFoundError:
        raise GraphError(f"{path}: there is no such graph: build it with `kg build`") from None
    except OSError as error:
        raise GraphError(f"{path}: the graph cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise GraphError(f"{path}: byte {error.start} is not UTF-8: this is no Turtle") from error
    except Exception as error:  # rdflib's parsers raise whatever they meet: BadSyntax, ParseError, AttributeError ...
        line = getattr(error, "lines", None)
        where = f"{path}, line {line + 1}" if isinstance(line, int) else f"{path}"
        reason = " ".join(str(getattr(error, "_why", error)).split())[:200]
        raise GraphError(f"{where}: the graph does not parse as {form}: {reason}") from error
    return graph


def _read_sources(built: BuiltGraph, triples: list[Triple]) -> None:
    """Follow prov:wasDerivedFrom, oa:hasSource and oa:hasSelector to the articles and offsets."""
    wanted = {DCTERMS.identifier, PROV.wasDerivedFrom, OA.hasSource, OA.hasSelector, OA.start, OA.end, OA.exact}
    index: dict[tuple[Term, Term], list[Term]] = defaultdict(list)
    for s, p, o in triples:
        if p in wanted:
            index[(s, p)].append(o)
    articles = built.instances("Article")
    names = {a: max(map(str, found)) for a in articles if (found := index.get((a, DCTERMS.identifier)))}
    for (node, prop), passages in list(index.items()):
        if prop != PROV.wasDerivedFrom:
            continue
        for passage in set(passages):
            for source in index.get((passage, OA.hasSource), ()):
                if source in names:
                    built.articles_of[node].add(names[source])
                    built.pins += _pins(index, passage, names[source])


def _pins(index: dict[tuple[Term, Term], list[Term]], passage: Term, article: str) -> list[Pin]:
    pins = []
    for selector in index.get((passage, OA.hasSelector), ()):
        start, end, exact = (_one(index, selector, OA[name]) for name in ("start", "end", "exact"))
        if start is None or end is None:
            continue
        try:
            pins.append(Pin(article, int(start), int(end), exact))
        except ValueError:
            raise GraphError(f"<{selector}>: oa:start and oa:end must be whole numbers") from None
    return pins


def _one(index: dict[tuple[Term, Term], list[Term]], node: Term, prop: URIRef) -> str | None:
    values = index.get((node, prop))
    return str(values[0]) if values else None
