"""Foreign names that two outlets heard in their own way."""

from __future__ import annotations

import pytest

from kg.resolve.transcription import by_ear, nearly_spelled


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("करब तैमूब ओर्दुलान", "केरेप तैमुप अर्दोलान", True),
        ("पैलोंगमार्न शोरामित्र", "पेलोंगमार्न चोरामेत", True),
        ("एमिल रस्क", "एमिल रुस्त", False),  # another consonant
        ("नदीम शरीक", "सलीम शरीक", False),  # brothers
        ("ली पार्क", "ली पाक", False),  # too short for a chance
        ("ओर्दुलान", "अर्दोलान", False),  # one word
        ("करब ओर्दुलान", "करब तैमूब ओर्दुलान", False),
    ],
)
def test_consonants_that_are_heard_alike(one: str, other: str, *, alike: bool) -> None:
    assert (by_ear(one, other), by_ear(other, one)) == (alike, alike)


def test_spellings_that_hardly_differ() -> None:
    assert nearly_spelled("इमैनुएल ड्यूरों", "एमैनुएल ड्यूरों")
    assert not nearly_spelled("इमैनुएल ड्यूरों", "एमिल ड्यूरों")
    assert not nearly_spelled("ड्यूरों", "ड्यूरों")
