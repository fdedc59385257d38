"""Closed classes: cases by form, joiners, what a noun phrase can go on with."""

from __future__ import annotations

import pytest

from kg.language.closed import closed_classes


@pytest.mark.parametrize(
    ("form", "person", "plural", "case"),
    [
        ("उन्होंने", 3, True, "ने"),
        ("उसे", 3, False, "को"),
        ("मैंने", 1, False, "ने"),
        ("हमने", 1, True, "ने"),
        ("अपने", 3, False, "का"),
        ("वे", 3, True, ""),
        ("आप", 2, True, ""),
    ],
)
def test_pronouns(form: str, person: int, plural: bool, case: str) -> None:
    pronoun = closed_classes().pronouns[form]
    assert (pronoun.person, pronoun.plural, pronoun.case) == (person, plural, case)


def test_postpositions_of_several_words() -> None:
    closed = closed_classes()
    assert closed.complex_postpositions[("के", "साथ")] == "के साथ"
    assert closed.complex_postpositions[("के", "मुताबिक")] == "के अनुसार"
    assert ("के", "किताब") not in closed.complex_postpositions
    assert closed.longest_postposition >= 3


def test_only_some_conjunctions_join_noun_phrases() -> None:
    closed = closed_classes()
    assert {"और", "तथा", "एवं", "व", "या"} <= closed.coordinators
    assert "लेकिन" in closed.conjunctions
    assert "लेकिन" not in closed.coordinators


@pytest.mark.parametrize(("word", "goes_on"), [("देश", True), ("ने", False), ("भी", False), ("है", False), ("।", False)])
def test_what_follows_a_determiner(word: str, goes_on: bool) -> None:
    assert closed_classes().goes_on(word) is goes_on


def test_shadows_are_the_keys() -> None:
    assert "हूं" in closed_classes().auxiliaries
    assert "हूँ" not in closed_classes().auxiliaries
