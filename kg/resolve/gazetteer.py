"""Ask the gazetteer of the language stage what a place is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kg.language.gazetteer import PLACES, find_matches
from kg.language.homographs import homograph
from kg.language.normalise import shadow


@dataclass(frozen=True, slots=True)
class Known:
    """A place that the gazetteer knows."""

    label: str  # canonical Hindi
    kind: str  # 'country', 'region', 'city' or 'landmark'
    country: str | None  # ISO 3166 code of the country that it is or lies in
    english: str | None
    iri: str | None  # at GeoNames

    @property
    def is_country(self) -> bool:
        """Tell whether it is a country itself."""
        return self.kind == "country"


@lru_cache(maxsize=4096)
def known_place(label: str) -> Known | None:
    """Find a listed place by its whole name: 'मास्को' is found, 'मास्को का एक होटल' is not."""
    words = shadow(label).split()
    for match in find_matches(words) or homograph(words):
        if (match.start, match.end) == (0, len(words)) and match.kind in PLACES:
            return Known(match.label, match.kind, match.country, match.english, match.same_as)
    return None
