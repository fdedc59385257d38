"""The words of the names in the gold files, which no training sentence may be given."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

GOLD = Path(__file__).parents[1] / "tests" / "gold"
SHARED = Path(__file__).parents[2] / "shared" / "gold"


def barred_words() -> frozenset[str]:
    """Return every word of every person's name in the gold files that are at hand."""
    words: set[str] = set()
    for name in ("seeds.yaml", "dev.yaml"):
        gold = yaml.safe_load((GOLD / name).read_text(encoding="utf-8"))
        for person in gold["people"].values():
            for form in person["names"]:
                words.update(re.split(r"[\s-]+", form))
    treebank = SHARED / "treebank.yaml"
    if treebank.exists():
        for sentence in yaml.safe_load(treebank.read_text(encoding="utf-8")):
            for form in (*sentence.get("people", ()), *sentence.get("maybe", ())):
                words.update(re.split(r"[\s-]+", form))
    return frozenset(words)
