"""Find the names of places and organizations that the lexicons list, and the country that a word stands for.

All words are shadows (kg.language.normalise). Names are matched as they stand, longest first: in 'संयुक्त राष्ट्र
सुरक्षा परिषद' (UN Security Council) the council is found and not the UN. What it knowingly leaves to the rules: whether
'चीनी' is Chinese or sugar, whether 'वाशिंगटन' (a capital) is a place or a government, and whether a name is part of a
person's or a longer body's name. Names that are everyday words are not listed ('गया' went / Gaya, 'आप' you / a party).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.language.gazetteer_index import Name, index, keys
from kg.language.normalise import shadow

PLACES = frozenset({"country", "city", "region", "landmark"})
ORGANIZATIONS = frozenset({"organization", "agency"})


@dataclass(frozen=True)
class Match:
    """A listed name at the words ``[start, end)``."""

    start: int
    end: int
    kind: str  # 'country', 'city', 'region', 'landmark', 'demonym', 'organization', 'agency'
    label: str  # canonical Hindi, NFC; of a demonym the adjective: 'रूसी'
    country: str | None = None  # ISO 3166-1 alpha-2
    same_as: str | None = None  # GeoNames: https://sws.geonames.org/524901/
    english: str | None = None
    capital: bool = False  # of a sovereign state: it may stand for the government


def find_matches(words: Sequence[str]) -> list[Match]:
    """Return the listed names in a sequence of words, longest first, in order, not overlapping.

    A word with a hyphen matches only where the lexicon lists it so ('जम्मू-कश्मीर'); for 'भारत-चीन' see ``parts``.

    >>> [(m.start, m.end, m.kind, m.label) for m in find_matches("वह नयी दिल्ली से रूस गया".split())]
    [(1, 3, 'city', 'नई दिल्ली'), (4, 5, 'country', 'रूस')]
    """
    return _find(words, {})


def parts(word: str) -> list[Match]:
    """Return the listed names among the pieces of a word with hyphens; ``start`` and ``end`` count pieces.

    Some short forms are names only here: 'पाक' in 'भारत-पाक सीमा' (the India-Pakistan border) but not alone.

    >>> [(m.start, m.end, m.country) for m in parts("भारत-पाक")], parts("भारत")
    ([(0, 1, 'IN'), (1, 2, 'PK')], [])
    """
    pieces = word.split("-")
    return _find(pieces, index().hyphenated) if len(pieces) > 1 else []


def country_of(word_or_phrase: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country, demonym, capital or seat of government, else None.

    Other cities, and bodies that are no place, stand for no country. A code says which country is meant, not that the
    word is an agent.

    >>> [country_of(word) for word in ("रूसी", "क्रेमलिन", "वॉशिंगटन", "उत्तर कोरियाई", "मुंबई", "गया")]
    ['RU', 'RU', 'US', 'KP', None, None]
    """
    words = keys(shadow(word_or_phrase))
    known = index()
    name = known.names.get(words) or (known.hyphenated.get(words[0]) if len(words) == 1 else None)
    if name is None:
        return None
    stands_for_it = name.kind in ("country", "demonym") or name.capital or name.both is not None
    return name.country if stands_for_it else None


def is_place(match: Match) -> bool:
    """Say whether a match can be a place, metonyms among them: 'क्रेमलिन', 'पेंटागन'."""
    return match.kind in PLACES or (match.kind in ORGANIZATIONS and _both(match) == "place")


def is_organization(match: Match) -> bool:
    """Say whether a match can be an organization: a listed body, or a place that names one ('व्हाइट हाउस').

    Countries and capitals that act ('मॉस्को ने कहा') are not told here: that takes the case marker.
    """
    return match.kind in ORGANIZATIONS or (match.kind in PLACES and _both(match) == "organization")


def _both(match: Match) -> str | None:
    """Return what the matched name is besides its kind."""
    name = index().names.get(keys(match.label))
    return name.both if name else None


def _find(words: Sequence[str], extra: Mapping[str, Name]) -> list[Match]:
    """Return the names in ``words``; ``extra`` holds single words that count here only."""
    known = index()
    folded = [shadow(word) for word in words]
    found: list[Match] = []
    at = 0
    while at < len(folded):
        name, length = None, 0
        for length in range(min(known.longest.get(folded[at], 0), len(folded) - at), 0, -1):
            name = known.names.get(tuple(folded[at : at + length]))
            if name:
                break
        if name is None:
            name, length = extra.get(folded[at]), 1
        if name is None:
            at += 1
            continue
        found.append(match_of(name, at, at + length))
        at += length
    return found


def match_of(name: Name, start: int, end: int) -> Match:
    """Return the match of a name at some words."""
    return Match(start, end, name.kind, name.label, name.country, name.same_as, name.english, name.capital)
