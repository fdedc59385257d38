"""The words of `lexicons/hi/visit.yaml` that the rules of visits look up, as shadows."""

from __future__ import annotations

from kg.language.word_lists import word_list


def visit_words(section: str) -> frozenset[str]:
    """Return the shadows of a section of the visit lexicon."""
    return word_list("visit", section)
