"""Build the index that the gazetteer looks names up in: from the lexicons, once, on first use.

Words are looked up by their shadows. Spellings that differ by rule are added to the index, not folded in the text, so
that short everyday words stay apart: 'वॉशिंगटन' / 'वाशिंगटन', 'सीबीआई' / 'सीबीआइ', 'रूसी' / 'रूसियों'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from kg.language.normalise import nfc, shadow
from kg.language.tokenizer import TOKEN
from kg.lexicons import Entry, load

# Section of places.yaml or organizations.yaml -> kind; where two sections list a form, the earlier one wins.
_PLACES = {
    "countries": "country",
    "states": "region",
    "capitals": "city",
    "regions": "region",
    "landmarks": "landmark",
    "demonyms": "demonym",
    "cities": "city",
}
_ORGANIZATIONS = {"organizations": "organization", "agencies": "agency"}
_HYPHENATED = "hyphenated"
_ANY = "शब्द"  # any word: what follows a name in a text

_CONSONANT = re.compile("[क-ह]$")
_SHORTEST_WITH_A = 5  # code points: below it ॉ for ा makes other words (बॉन Bonn, बान a name)


@dataclass(frozen=True, slots=True)
class Name:
    """What the gazetteer knows of a name, whichever of its forms stands in the text."""

    kind: str
    label: str
    country: str | None = None
    same_as: str | None = None
    english: str | None = None
    capital: bool = False
    both: str | None = None  # 'place' or 'organization': what it is besides its kind


@dataclass(frozen=True, slots=True)
class Index:
    """Names by their words' keys; ``longest`` gives the number of words to try from a first word."""

    names: Mapping[tuple[str, ...], Name]
    longest: Mapping[str, int]
    hyphenated: Mapping[str, Name] = field(default_factory=dict)


def keys(phrase: str) -> tuple[str, ...]:
    """Return the shadows of a phrase's tokens, cut as in an article: 'जनता दल (यूनाइटेड)' has five."""
    return tuple(token for token in TOKEN.findall(shadow(phrase)) if not token.isspace())


def _in_text(phrase: str) -> set[tuple[str, ...]]:
    """Return the ways in which a phrase is cut: 'यू.एस.' is one token before a word, and several before a stop."""
    return {keys(phrase), keys(f"{phrase} {_ANY}")[:-1]} if "." in phrase else {keys(phrase)}


@lru_cache(maxsize=1)
def index() -> Index:
    """Return the index over both lexicons."""
    names: dict[tuple[str, ...], Name] = {}
    places, organizations = load("places"), load("organizations")
    for sections, lexicon in ((_PLACES, places), (_ORGANIZATIONS, organizations)):
        for section, kind in sections.items():
            for entry in lexicon.get(section, ()):
                name = name_of(entry, kind, capital=section == "capitals")
                for form in _forms(entry, kind):
                    for words in _in_text(form):
                        names.setdefault(words, name)
    longest: dict[str, int] = {}
    for words in names:
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    pieces = {keys(entry.word)[0]: name_of(entry, "country") for entry in places.get(_HYPHENATED, ())}
    return Index(names, longest, pieces)


def name_of(entry: Entry, kind: str, *, capital: bool = False) -> Name:
    """Return the name of one entry; a capital is marked, a GeoNames id becomes its IRI."""
    geonames = entry.get("geonames")
    return Name(
        kind=kind,
        label=nfc(entry.get("label", entry.word)),
        country=entry.get("country"),
        same_as=f"https://sws.geonames.org/{geonames}/" if geonames else None,
        english=entry.gloss,
        capital=capital,
        both=entry.get("both"),
    )


def _forms(entry: Entry, kind: str) -> Iterator[str]:
    """Yield every form of an entry: as listed, and as the rules of spelling and inflection derive them."""
    listed = {entry.word, *entry.forms}
    for form in entry.surface:
        if form not in listed and len(form) < _SHORTEST_WITH_A:
            continue
        yield form
        if kind == "demonym":
            yield from _plurals(form)
        elif kind in ("organization", "agency") and form.endswith("आई"):
            yield form[:-1] + "इ"


def _plurals(adjective: str) -> Iterator[str]:
    """Yield the plural noun forms of a demonym: 'रूसियों', 'रूसियां', 'अमेरिकनों'."""
    if adjective.endswith("ी"):
        yield from (adjective[:-1] + "ियों", adjective[:-1] + "ियां")
    elif adjective.endswith("ई"):
        yield adjective[:-1] + "इयों"
    elif _CONSONANT.search(adjective):
        yield adjective + "ों"
