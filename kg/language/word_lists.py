"""Sections of the lexicons as sets of shadows: what the rules look words up in."""

from __future__ import annotations

from functools import cache

from kg.language.normalise import shadow
from kg.lexicons import load


@cache
def word_list(lexicon: str, *sections: str) -> frozenset[str]:
    """Return the words of sections of a lexicon of `lexicons/hi`, with their forms, as shadows.

    Raises:
        LexiconError: there is no such lexicon, or it does not fit the schema.
        KeyError: the lexicon has no such section.

    >>> "होटल" in word_list("bodies", "place_heads"), "होटल" in word_list("bodies", "settlements")
    (True, False)
    """
    return frozenset(shadow(form) for section in sections for entry in load(lexicon)[section] for form in entry.surface)
