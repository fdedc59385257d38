"""The cues of `lexicons/hi/statement.yaml`, keyed by shadow for the rules of statements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.language.normalise import shadow
from kg.lexicons import Entry, load


@dataclass(frozen=True)
class StatementLexicon:
    """What the rules of statements look up; single words stand for their last word ('संयुक्त बयान' for बयान)."""

    verbs: Mapping[str, Entry]  # by stem
    phrases: Mapping[tuple[str, str], Entry]  # by noun and verb stem
    nominals: frozenset[str]
    not_sources: frozenset[str]
    documents: frozenset[str]
    remarks: frozenset[str]
    told: frozenset[str]
    sources: frozenset[str]
    governing: frozenset[str]
    wanted: frozenset[str]
    occasions: frozenset[str]
    opinions: Mapping[str, Entry]
    hearers: frozenset[str]
    tellers: frozenset[str]
    facing: Mapping[tuple[str, str], Entry]  # by noun, '' for none, and verb stem
    manners: frozenset[str]


@lru_cache(maxsize=1)
def lexicon() -> StatementLexicon:
    """Return the cues of speech.

    >>> lexicon().phrases["पुष्टि", "कर"].gloss
    'confirm'
    >>> "नियम" in lexicon().not_sources
    True
    """
    data = load("statement")

    def words(section: str) -> frozenset[str]:
        return frozenset(shadow(form).split()[-1] for entry in data[section] for form in entry.surface)

    phrases = {
        (shadow(form).split()[-1], shadow(stem)): entry
        for entry in data["phrases"]
        for form in entry.surface
        for stem in entry.get("verbs", [])
    }
    return StatementLexicon(
        verbs={shadow(entry.word): entry for entry in data["verbs"]},
        phrases=phrases,
        nominals=words("nominals"),
        not_sources=words("not_sources"),
        documents=words("documents"),
        remarks=words("remarks"),
        told=words("told"),
        sources=words("sources"),
        governing=words("governing"),
        wanted=words("wanted"),
        occasions=words("occasions"),
        hearers=words("hearers"),
        tellers=words("tellers"),
        facing={
            (shadow(entry.word) if entry.get("verbs") else "", shadow(stem)): entry
            for entry in data["facing"]
            for stem in entry.get("verbs") or entry.surface
        },
        manners=words("manners"),
        opinions={shadow(form): entry for entry in data["opinions"] for form in entry.surface},
    )
