"""The words of `lexicons/hi/visit.yaml` that the rules of visits look up, as shadows."""

from __future__ import annotations

from functools import cache

from kg.language.normalise import shadow
from kg.lexicons import load


@cache
def visit_words(section: str) -> frozenset[str]:
    """Return the shadows of a section of the visit lexicon."""
    return frozenset(shadow(f) for e in load("visit")[section] for f in e.surface)
