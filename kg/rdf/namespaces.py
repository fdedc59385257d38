"""Name the vocabularies of the graph, once for all folders that read or write RDF."""

from __future__ import annotations

from rdflib import DCTERMS, OWL, PROV, RDF, RDFS, SKOS, XSD, Graph, Namespace
from rdflib.namespace import NamespaceManager

KH = Namespace("https://w3id.org/khabar/ontology#")
OA = Namespace("http://www.w3.org/ns/oa#")

DEFAULT_BASE = "https://w3id.org/khabar/id/"

# The last folder of an IRI that this project mints, and so the prefix that shortens it: `person:आरव-मेहता`.
KINDS = ("article", "gift", "group", "meeting", "organization", "person", "place", "post", "statement", "visit")

VOCABULARIES = {
    "dcterms": str(DCTERMS),
    "kh": str(KH),
    "oa": str(OA),
    "owl": str(OWL),
    "prov": str(PROV),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "skos": str(SKOS),
    "xsd": str(XSD),
}


def prefixes(base: str = DEFAULT_BASE) -> dict[str, str]:
    """Map every prefix of a graph that was built on ``base`` to its namespace.

    >>> prefixes()["person"]
    'https://w3id.org/khabar/id/person/'
    """
    return VOCABULARIES | {kind: f"{base}{kind}/" for kind in KINDS}


def bind(graph: Graph, base: str) -> None:
    """Give ``graph`` the prefixes of this project and no others, so that no default of rdflib shows in a file."""
    graph.namespace_manager = NamespaceManager(graph, bind_namespaces="none")
    for prefix, namespace in prefixes(base).items():
        graph.bind(prefix, namespace, override=True, replace=True)
