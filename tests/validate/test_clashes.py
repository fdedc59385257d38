"""Contradictions that can be read without a reasoner, each beside a near miss."""

import pytest
from rdflib import Graph

from kg.resources import ontology_file
from kg.validate.clashes import find_clashes
from kg.validate.load import load_graph

PREFIXES = "@prefix kh: <https://w3id.org/khabar/ontology#> . @prefix : <https://example.org/> . "


@pytest.mark.parametrize(
    ("clash", "near_miss", "individual"),
    [
        (":a a kh:Person , kh:Place .", ":a a kh:Person , kh:Agent .", "a"),
        (":a a kh:Person , kh:Organization .", ":a a kh:Person . :b a kh:Organization .", "a"),
        (":s a kh:Statement ; kh:giver :a .", ":s a kh:Gift ; kh:giver :a .", "s"),
        (":v kh:destination :a . :a a kh:Person .", ":v kh:destination :a . :a a kh:Place .", "a"),
        (":g kh:giver :a ; kh:recipient :a .", ":g kh:giver :a ; kh:recipient :b .", "g"),
        (":p kh:partOf :p .", ":p kh:partOf :q .", "p"),
        (":p kh:partOf :q . :q kh:partOf :p .", ":p kh:partOf :q . :q kh:partOf :r .", "p"),
        (":t kh:former true , false .", ":t kh:former true . :u kh:former false .", "t"),
    ],
)
def test_clash_is_found_and_its_near_miss_is_not(clash: str, near_miss: str, individual: str) -> None:
    ontology = load_graph(ontology_file())
    (found,) = find_clashes(Graph().parse(data=PREFIXES + clash, format="turtle"), ontology)
    assert found.individuals[0] == f"https://example.org/{individual}"
    assert f"<https://example.org/{individual}>" in found.message
    assert find_clashes(Graph().parse(data=PREFIXES + near_miss, format="turtle"), ontology) == ()


def test_text_in_place_of_a_node_is_no_clash() -> None:
    facts = Graph().parse(data=PREFIXES + ':m kh:participant "आरव" .', format="turtle")
    assert find_clashes(facts, load_graph(ontology_file())) == ()


def test_status_that_is_a_kind_of_meeting_clashes() -> None:
    facts = Graph().parse(data=PREFIXES + ":m kh:status kh:Summit .", format="turtle")
    (found,) = find_clashes(facts, load_graph(ontology_file()))
    assert "Summit" in found.message
    assert "<https://example.org/m>" in found.message
