"""The ontology defines every term of the contract, is OWL 2 DL, and the shapes speak its language."""

import io
import re
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, XSD, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from kg.resources import ontology_file, shapes_dir
from kg.validate.load import load_graph

KH = "https://w3id.org/khabar/ontology#"
CLASSES = """Agent Person Organization Group Place Event Meeting Visit Gift Statement Article Passage Post Status
MeetingKind""".split()
OBJECT_PROPERTIES = """role partOf status place partOfEvent participant present kind visitor destination host giver
recipient occasion speaker addressee about via""".split()
DATA_PROPERTIES = "date endDate duration transport purpose item text quoted of former countryCode".split()
INDIVIDUALS = "Occurred Planned Cancelled Denied Summit Talks Dinner Reception CourtesyCall PhoneCall VideoCall".split()
KINDS = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, OWL.NamedIndividual}


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return load_graph(ontology_file())


def of_ours(ontology: Graph, kind: URIRef) -> set[str]:
    return {str(s).removeprefix(KH) for s in ontology.subjects(RDF.type, kind) if str(s).startswith(KH)}


def test_defines_the_terms_of_the_contract_and_no_others(ontology: Graph) -> None:
    assert of_ours(ontology, OWL.Class) == set(CLASSES)
    assert of_ours(ontology, OWL.ObjectProperty) == set(OBJECT_PROPERTIES)
    assert of_ours(ontology, OWL.DatatypeProperty) == set(DATA_PROPERTIES)
    assert of_ours(ontology, OWL.NamedIndividual) == set(INDIVIDUALS)


@pytest.mark.parametrize("term", [*CLASSES, *OBJECT_PROPERTIES, *DATA_PROPERTIES, *INDIVIDUALS])
def test_term_has_labels_and_a_definition_in_both_languages(ontology: Graph, term: str) -> None:
    for predicate in (RDFS.label, SKOS.definition):
        values = [value for value in ontology.objects(URIRef(KH + term), predicate) if isinstance(value, Literal)]
        assert sorted(str(value.language) for value in values) == ["en", "hi"]
    for definition in ontology.objects(URIRef(KH + term), SKOS.definition):
        assert re.search(r"[.।]$", str(definition))


@pytest.mark.parametrize("term", [*OBJECT_PROPERTIES, *DATA_PROPERTIES])
def test_property_has_one_domain_and_one_range(ontology: Graph, term: str) -> None:
    assert len(list(ontology.objects(URIRef(KH + term), RDFS.domain))) == 1
    assert len(list(ontology.objects(URIRef(KH + term), RDFS.range))) == 1


def test_labels_tell_the_terms_apart(ontology: Graph) -> None:
    for language in ("en", "hi"):
        labels = [
            str(label)
            for term in [*CLASSES, *INDIVIDUALS]
            for label in ontology.objects(URIRef(KH + term), RDFS.label)
            if isinstance(label, Literal) and label.language == language
        ]
        assert len(labels) == len(set(labels))


def test_imports_nothing_and_says_whose_it_is(ontology: Graph) -> None:
    header = URIRef("https://w3id.org/khabar/ontology")
    assert (header, RDF.type, OWL.Ontology) in ontology
    assert not list(ontology.objects(None, OWL.imports))
    for name in ("title", "description", "license", "creator"):
        assert list(ontology.objects(header, URIRef("http://purl.org/dc/terms/" + name))), name


def test_every_term_is_declared_as_one_kind_of_thing(ontology: Graph) -> None:
    """OWL 2 DL: declared, and a property is not an object, data and annotation property at a time."""
    builtin = (str(OWL), str(RDF), str(RDFS), str(XSD))
    used = {p for p in ontology.predicates() if not str(p).startswith(builtin)}
    for predicate in (RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, OWL.onProperty, OWL.onClass):
        used |= {
            o for o in ontology.objects(None, predicate) if isinstance(o, URIRef) and not str(o).startswith(builtin)
        }
    for term in used:
        assert len(set(ontology.objects(term, RDF.type)) & KINDS) == 1, term


def test_super_properties_are_of_the_same_kind(ontology: Graph) -> None:
    for sub, above in ontology.subject_objects(RDFS.subPropertyOf):
        kinds = [set(ontology.objects(term, RDF.type)) & KINDS for term in (sub, above)]
        assert kinds[0] == kinds[1], (sub, above)


def test_ranges_of_data_properties_are_in_the_owl_datatype_map(ontology: Graph) -> None:
    """HermiT and Pellet reject xsd:date, xsd:gYearMonth and xsd:duration in a range."""
    allowed: set[Node] = {RDFS.Literal, XSD.boolean, XSD.string, XSD.integer}
    assert {o for name in DATA_PROPERTIES for o in ontology.objects(URIRef(KH + name), RDFS.range)} <= allowed


def test_restricted_characteristics_stand_on_simple_properties(ontology: Graph) -> None:
    """OWL 2 DL: what is irreflexive, asymmetric, disjoint or counted is neither transitive nor above what is."""
    assert not list(ontology.subjects(RDF.type, OWL.TransitiveProperty))
    assert not list(ontology.subjects(OWL.propertyChainAxiom))


def test_nothing_of_others_is_said_but_what_it_is(ontology: Graph) -> None:
    said = {p for s, p, _ in ontology if isinstance(s, URIRef) and not str(s).startswith(KH.rstrip("#"))}
    assert said == {RDF.type}


def test_blank_nodes_only_build_owl_expressions(ontology: Graph) -> None:
    shapes = {OWL.Restriction, OWL.Class, OWL.AllDifferent, OWL.AllDisjointClasses}
    for node in {s for s in ontology.subjects() if isinstance(s, BNode)}:
        assert (node, RDF.first, None) in ontology or set(ontology.objects(node, RDF.type)) <= shapes


def test_classes_that_nothing_can_be_at_once(ontology: Graph) -> None:
    from kg.validate.clashes import _disjoint_pairs

    pairs = {frozenset(str(c).removeprefix(KH) for c in pair) for pair in _disjoint_pairs(ontology)}
    for one, other in [("Person", "Organization"), ("Person", "Group"), ("Agent", "Place"), ("Meeting", "Gift")]:
        assert frozenset((one, other)) in pairs
    assert frozenset(("Agent", "Person")) not in pairs


def test_owlready2_loads_it(ontology: Graph) -> None:
    import owlready2

    world = owlready2.World()
    try:
        text = ontology.serialize(format="nt", encoding="utf-8")
        loaded = world.get_ontology("https://w3id.org/khabar/ontology").load(fileobj=io.BytesIO(text), only_local=True)
        names = {entity.name for entity in loaded.classes() if entity.iri.startswith(KH)}
        assert names == set(CLASSES)
        gift = world[KH + "Gift"]
        assert world[KH + "Event"] in gift.ancestors()
        assert world[KH + "giver"].domain == [gift]
        assert owlready2.IrreflexiveProperty in world[KH + "partOf"].is_a
    finally:
        world.close()


def test_every_class_of_the_graph_has_its_shapes() -> None:
    names = {path.stem for path in shapes_dir().glob("*.ttl")}
    classes = {
        "person",
        "organization",
        "group",
        "place",
        "meeting",
        "visit",
        "gift",
        "statement",
        "article",
        "passage",
        "post",
    }
    assert names == classes | {"shared", "ontology-style"}


@pytest.mark.parametrize("path", sorted(shapes_dir().glob("*.ttl")), ids=lambda path: path.name)
def test_shapes_use_only_terms_that_exist(path: Path, ontology: Graph) -> None:
    text = re.sub(r"^\s*#.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    used = set(re.findall(r"\bkh:(\w+)", text))
    defined = set(CLASSES) | set(OBJECT_PROPERTIES) | set(DATA_PROPERTIES) | set(INDIVIDUALS)
    assert used <= defined


def test_shapes_speak_of_every_property(ontology: Graph) -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in shapes_dir().glob("*.ttl"))
    for term in [*OBJECT_PROPERTIES, *DATA_PROPERTIES]:
        assert re.search(rf"sh:path kh:{term} ;", text), term
