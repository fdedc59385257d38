"""Whether a pronoun keeps the manner in which somebody was told of."""

from __future__ import annotations

import pytest

from kg.resolve.manner import manner, unlike_in_manner
from tests.resolve.conftest import Told


def pronouns(*words: str) -> Told:
    """Return an article of pronouns."""
    return Told(" ".join(f"{{p={n}:{word}}}" for n, word in enumerate(words)) + "।")


@pytest.mark.parametrize(("word", "expected"), [("उसने", "plain"), ("उन्होंने", "polite"), ("इन्हें", "polite"), ("वह", None)])
def test_manner(word: str, expected: str | None) -> None:
    assert manner(pronouns(word).mentions["0"]) == expected


@pytest.mark.parametrize(
    ("word", "before", "unlike"),
    [("उसने", "उनकी", True), ("उन्होंने", "उनकी", False), ("वह", "उनकी", False), ("उसने", "वह", False)],
)
def test_unlike_in_manner(word: str, before: str, *, unlike: bool) -> None:
    told = pronouns(word, before)
    assert unlike_in_manner(told.mentions["0"], [told.mentions["1"]]) is unlike
