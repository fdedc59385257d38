"""Participles of saying whose speaker comes after the words, and near misses."""

from __future__ import annotations

import pytest

from tests.extract.test_statement import AARAV, Said, said

SAID = [
    ("यह कहते हुए कि पुल बंद है, आरव मेहता ने सड़क खोल दी।", Said(AARAV, "पुल बंद है")),
    ("यह तर्क देते हुए कि पुल बंद है, आरव मेहता ने लोगों को लौटा दिया।", Said(AARAV, "पुल बंद है")),
    ("आरव मेहता ने यह कहते हुए इस्तीफा दिया कि पुल बंद है।", Said(AARAV, "पुल बंद है")),
]
SILENT = ["यह सोचते हुए कि पुल बंद है, आरव मेहता ने सड़क खोल दी।", "यह कहते हुए कि पुल बंद है, सड़क खोल दी गई।"]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_the_subject_of_the_main_clause_speaks(text: str, expected: Said) -> None:
    assert said(text) == {expected}


@pytest.mark.parametrize("text", SILENT)
def test_nobody_speaks_where_nobody_is_named_or_nothing_is_said(text: str) -> None:
    assert said(text) == set()
