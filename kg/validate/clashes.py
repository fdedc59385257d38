"""Read contradictions between a graph and the ontology directly, without a reasoner, and say them in words.

The reasoner decides whether a graph is consistent, but explains one contradiction only and may run out of time doing
so; this module names every contradiction of the simple kinds. It knows no term of the ontology: all axioms are read
from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rdflib import OWL, RDF, RDFS, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node


@dataclass(frozen=True, slots=True, order=True)
class Clash:
    """Facts that cannot all be true, and why."""

    individuals: tuple[str, ...]  # IRIs, the one that it is about first
    message: str


_Why = dict[Node, dict[Node, str]]  # individual -> class -> the fact that puts it there


def find_clashes(facts: Graph, ontology: Graph) -> tuple[Clash, ...]:
    """Return the contradictions of the simple kinds, sorted.

    The kinds: an individual in two disjoint classes (as stated, or by the domain or range of a property), two
    properties that exclude each other, a property that leads back (asymmetric) or to itself (irreflexive), two values
    of a functional data property. Misses what follows only over owl:sameAs, unions or restrictions: the reasoner's.
    """
    return tuple(sorted({*_disjoint_classes(facts, ontology), *_properties(facts, ontology)}))


def local_name(term: Node) -> str:
    """Return the part of an IRI that people read: ``Meeting`` of ``https://w3id.org/khabar/ontology#Meeting``."""
    return str(term).rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def _disjoint_classes(facts: Graph, ontology: Graph) -> Iterator[Clash]:
    disjoint = _disjoint_pairs(ontology)
    above: dict[Node, set[Node]] = {}
    for individual, classes in _classes(facts, ontology).items():
        # One and the same disjointness can follow over several facts: the first, in order, is enough.
        seen: set[frozenset[Node]] = set()
        for one, other in combinations(sorted(classes, key=str), 2):
            for left in sorted(_superclasses(one, ontology, above), key=str):
                for right in sorted(_superclasses(other, ontology, above), key=str):
                    pair = frozenset((left, right))
                    if pair in disjoint and pair not in seen:
                        seen.add(pair)
                        yield Clash(
                            (str(individual),),
                            f"{_show(individual)} is {classes[one]}, and {classes[other]}; "
                            f"but nothing is both a {local_name(left)} and a {local_name(right)}",
                        )


def _classes(facts: Graph, ontology: Graph) -> _Why:
    """Return the classes of every individual, each with the fact that says so."""
    domains = dict(ontology.subject_objects(RDFS.domain))
    ranges = dict(ontology.subject_objects(RDFS.range))
    known: _Why = defaultdict(dict)
    for subject in ontology.subjects(RDF.type, OWL.NamedIndividual):
        for cls in ontology.objects(subject, RDF.type):
            if cls != OWL.NamedIndividual:
                known[subject][cls] = f"a {local_name(cls)} of the ontology"
    for subject, predicate, value in sorted(facts, key=str):
        if predicate == RDF.type:
            if (value, RDF.type, OWL.Class) in ontology:
                known[subject][value] = f"stated to be a {local_name(value)}"
            continue
        for node, classes, role in ((subject, domains, "has"), (value, ranges, "is the value of")):
            found = classes.get(predicate)
            if isinstance(found, URIRef) and not isinstance(node, Literal) and (found, RDF.type, OWL.Class) in ontology:
                of = "" if node is subject else f" of {_show(subject)}"
                because = f"a {local_name(found)}, since it {role} {local_name(predicate)}{of}"
                known[node].setdefault(found, because)
    return known


def _superclasses(cls: Node, ontology: Graph, cache: dict[Node, set[Node]]) -> set[Node]:
    if cls not in cache:
        cache[cls] = {cls, *(above for above in ontology.transitive_objects(cls, RDFS.subClassOf) if above is not None)}
    return cache[cls]


def _disjoint_pairs(ontology: Graph) -> set[frozenset[Node]]:
    lists = [*ontology.objects(None, OWL.disjointUnionOf)]
    for axiom in ontology.subjects(RDF.type, OWL.AllDisjointClasses):
        lists += ontology.objects(axiom, OWL.members)
    pairs = {frozenset(pair) for pair in ontology.subject_objects(OWL.disjointWith)}
    for members in lists:
        pairs |= {frozenset(pair) for pair in combinations(Collection(ontology, members), 2)}
    return pairs


def _properties(facts: Graph, ontology: Graph) -> Iterator[Clash]:
    for one, other in ontology.subject_objects(OWL.propertyDisjointWith):
        for subject, value in facts.subject_objects(one):
            if (subject, other, value) in facts:
                yield _clash(
                    subject, value, f"both as {local_name(one)} and as {local_name(other)}, which exclude each other"
                )
    for prop in ontology.subjects(RDF.type, OWL.IrreflexiveProperty):
        for subject, value in facts.subject_objects(prop):
            if subject == value:
                yield _clash(
                    subject, value, f"as its own {local_name(prop)}; but nothing is that to itself (irreflexive)"
                )
    for prop in ontology.subjects(RDF.type, OWL.AsymmetricProperty):
        for subject, value in facts.subject_objects(prop):
            if str(subject) < str(value) and (value, prop, subject) in facts:
                yield _clash(
                    subject, value, f"as {local_name(prop)} and the other way round; that holds in one direction only"
                )
    for prop in ontology.subjects(RDF.type, OWL.FunctionalProperty):
        if (prop, RDF.type, OWL.DatatypeProperty) in ontology:
            yield from _functional(facts, prop)


def _functional(facts: Graph, prop: Node) -> Iterator[Clash]:
    for subject in set(facts.subjects(prop)):
        values = sorted({str(value) for value in facts.objects(subject, prop)})
        if len(values) > 1:
            found = " and ".join(values)
            message = f"{_show(subject)} has {found} as {local_name(prop)}; but there is at most one value (functional)"
            yield Clash((str(subject),), message)


def _clash(subject: Node, value: Node, what: str) -> Clash:
    return Clash((str(subject), str(value)), f"{_show(subject)} has {_show(value)} {what}")


def _show(node: Node) -> str:
    return f"<{node}>" if isinstance(node, URIRef) else "a blank node"
