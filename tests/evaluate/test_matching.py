"""Names, dates and words that count as the same, each beside one that does not."""

from __future__ import annotations

import pytest
from rdflib import Literal, Node, URIRef

from kg.evaluate.gold import GoldEvent, Named
from kg.evaluate.matching import date_fits, folded, identify, name_score, pair_up, shared_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("आरव-मेहता", "आरव मेहता"),
        ("ज़ोया", "जोया"),
        ("चाँद", "चांद"),
        ("“आरव”", "आरव"),
        ("आ\u200dरव", "आरव"),
        ("A.B", "a b"),
    ],
)
def test_spellings_that_fold_together(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("आरव", "आरवी"), ("मेहता", "मेहतो"), ("आरव मेहता", "आरवमेहता")])
def test_spellings_that_do_not_fold_together(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@pytest.mark.parametrize(
    ("labels", "score"),
    [
        (["आरव मेहता"], 3),
        (["मेहता"], 2),
        (["आरव मेहतो"], 1),
        (["मेहतो"], 0),
        (["ज़ोया मेहता"], 0),
        ([], 0),
    ],
)
def test_name_score(labels: list[str], score: int) -> None:
    assert name_score(["आरव मेहता", "मेहता"], labels) == score


def test_an_oblique_plural_is_the_name_and_another_word_is_not() -> None:
    assert name_score(["जिला अधिकारी"], ["जिला अधिकारियों"]) == 2
    assert name_score(["जिला अधिकारी"], ["जिला अध्यक्षों"]) == 0


def test_the_best_name_identifies_a_node() -> None:
    father, son, other = URIRef("urn:f"), URIRef("urn:s"), URIRef("urn:o")
    labels: dict[Node, set[str]] = {father: {"मेहता"}, son: {"आरव मेहता"}, other: {"ज़ोया"}}
    registry = {"aarav": Named(("आरव मेहता", "मेहता")), "mehta": Named(("मेहता",))}
    assert identify([father, son, other], labels, registry) == {father: "mehta", son: "aarav"}


@pytest.mark.parametrize(
    ("gold", "value", "fits"),
    [
        ("2024-05-03", "2024-05-03", True),
        ("2024-05", "2024-05-03", True),
        ("2024-05-03", "2024-05", False),
        ("--05-03", "2024-05-03", True),
        ("--05-03", "--05-03", True),
        ("--05-03", "2024-05-04", False),
        ("--05", "--05-03", True),
    ],
)
def test_dates(gold: str, value: str, fits: bool) -> None:
    assert date_fits(gold, [Literal(value)]) is fits


def test_shared_words_count_repetition() -> None:
    assert shared_words("धीरे धीरे चलो", "धीरे चलो") == (2 / 3, 1.0)


def test_required_events_choose_before_optional_ones() -> None:
    golds = [GoldEvent(id="maybe", optional=True), GoldEvent(id="sure"), GoldEvent(id="lost")]
    nodes = [URIRef("urn:1"), URIRef("urn:2"), URIRef("urn:3")]
    liked = {"maybe": {nodes[0]: 1.0, nodes[1]: 1.0}, "sure": {nodes[0]: 1.0, nodes[1]: 2.0}, "lost": {}}
    pairs, missed, rest = pair_up(golds, nodes, lambda gold, node: liked[str(gold.id)].get(URIRef(str(node)), 0.0))
    assert [(gold.id, str(node)) for gold, node in pairs] == [("sure", "urn:2"), ("maybe", "urn:1")]
    assert ([gold.id for gold in missed], [str(node) for node in rest]) == (["lost"], ["urn:3"])
