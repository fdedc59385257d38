"""What is counted beside the figures of `kg evaluate`: traps that give a false report, events where there are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.score_sets import eventless, false_traps, measure, repository_sets, traps_of, treebank_set
from kg.evaluate.gold import Gold, GoldArticle
from kg.evaluate.graph import BuiltGraph, read_graph

GRAPH = """\
@prefix kh: <https://w3id.org/khabar/ontology#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
<urn:a> a kh:Article ; dcterms:identifier "a.txt" .
<urn:b> a kh:Article ; dcterms:identifier "b.txt" .
<urn:pa> oa:hasSource <urn:a> .
<urn:pb> oa:hasSource <urn:b> .
<urn:met> a kh:Meeting ; kh:status kh:Occurred ; prov:wasDerivedFrom <urn:pa> .
<urn:went> a kh:Visit ; kh:status kh:Planned ; prov:wasDerivedFrom <urn:pa> .
<urn:said> a kh:Statement ; prov:wasDerivedFrom <urn:pb> .
"""


@pytest.fixture
def graph(tmp_path: Path) -> BuiltGraph:
    (tmp_path / "g.ttl").write_text(GRAPH, encoding="utf-8")
    return read_graph(tmp_path / "g.ttl")


@pytest.mark.parametrize(
    ("traps", "false"),
    [
        ({"a.txt": ("meetings",), "b.txt": ("meetings",)}, ["a.txt"]),
        ({"a.txt": ("visits",)}, []),  # it is only planned
        ({"a.txt": ("gifts", "statements"), "b.txt": ("statements", "gifts")}, ["b.txt"]),
        ({"a.txt": ("visits", "meetings")}, ["a.txt"]),
    ],
)
def test_a_trap_gives_a_false_report_if_what_it_forbids_is_told(
    graph: BuiltGraph, traps: dict[str, tuple[str, ...]], false: list[str]
) -> None:
    assert false_traps(graph, traps) == false


def test_events_in_articles_that_tell_none_are_counted(graph: BuiltGraph) -> None:
    quiet = GoldArticle((), (), (), (), ())
    gold = Gold(Path("gold.yaml"), {}, {}, {}, {"a.txt": quiet, "b.txt": quiet})
    counted = eventless(graph, gold)
    assert (counted["articles"], counted["events"]) == (2, 2)
    assert [line.split(":")[0] for line in counted["found"]] == ["a.txt", "a.txt"]
    assert eventless(graph, Gold(Path("gold.yaml"), {}, {}, {}, {"b.txt": quiet}))["events"] == 0


def test_traps_are_the_sentences_with_none(tmp_path: Path) -> None:
    gold = tmp_path / "treebank.yaml"
    gold.write_text("- {id: dev1, none: [meetings]}\n- {id: dev2, people: []}\n- {id: pud3, none: [gifts, visits]}\n")
    assert traps_of(gold) == {"dev1.txt": ("meetings",), "pud3.txt": ("gifts", "visits")}


def test_a_treebank_that_is_not_at_hand_is_no_set(tmp_path: Path) -> None:
    assert treebank_set(tmp_path / "nowhere", tmp_path) is None
    names = ["seeds", "dev", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
    names += ["eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"]
    names += ["nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird", "twentyfourth"]
    names += ["twentyfifth", "twentysixth", "twentyseventh", "twentyeighth", "twentyninth"]
    names += ["minis", "minis_second", "minis_third"]
    assert [each.name for each in repository_sets()] == names
    assert all(each.gold.is_file() and each.articles.is_dir() for each in repository_sets())


def test_a_set_is_measured_with_its_counts(tmp_path: Path) -> None:
    figures = measure(repository_sets()[0], tmp_path)
    people = figures["classes"]["people"]
    assert figures["articles"] == 5
    assert people["right"] + people["missed"] == 21
    assert figures["provenance"][0] == figures["provenance"][1] > 0
