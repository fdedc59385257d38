"""Where a run that may be a name ends."""

from __future__ import annotations

import pytest

from kg.language.name_run import collect
from kg.language.name_text import NameText
from kg.language.word_classes import classify


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("तोरवाल मिलिक ने", "तोरवाल मिलिक"),
        ("तोरवाल उन ने", "तोरवाल उन"),
        ("तोरवाल ली ।", "तोरवाल"),
        ("तोरवाल बिन मिलिक अल सोरान ने", "तोरवाल बिन मिलिक अल सोरान"),
        ("तोरवाल मिलिक अल ने", "तोरवाल मिलिक"),
        ("ए के तोरवाल ने", "ए के तोरवाल"),
        ("तोरवाल के मिलिक ने", "तोरवाल"),
        ("जीतू भाई मिलिक ने", "जीतू भाई मिलिक"),
    ],
)
def test_collect(text: str, run: str) -> None:
    words = text.split()
    assert " ".join(words[: collect(NameText(classify(words)), 0)]) == run
