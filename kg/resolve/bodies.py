"""Compare what posts are of: countries with their demonyms and seats of government, places, and bodies."""

from __future__ import annotations

from functools import lru_cache

from kg.language import gazetteer
from kg.resolve.spelling import sound
from kg.resolve.words import words

_NOUN = 4  # letters at least of a land's noun that a demonym is known by


@lru_cache(maxsize=65536)
def country_of(word: str) -> str:
    """Reduce a country, its demonym or its seat of government to one key: 'रूसी', 'क्रेमलिन' and 'रूस' are one.

    A word that the gazetteer does not know is cut at the ending of a demonym, so that 'बिहारी' meets 'बिहार'.
    """
    code = gazetteer.country_of(word) or _governed(word)
    if code:
        return code
    plain = sound(word)
    endings = sorted({sound(ending) for ending in words().demonym_endings}, key=lambda e: (-len(e), e))
    for ending in endings:
        if ending and plain.endswith(ending) and len(plain) - len(ending) >= 3:
            return plain[: -len(ending)]
    return plain.rstrip("ािे")


def _governed(word: str) -> str | None:
    """Give the country of a government called by who governs: 'तालिबान सरकार' (the Taliban government)."""
    *who, last = word.split() or [word]
    if sound(last) != sound("सरकार"):
        return None
    listed = gazetteer.find_matches(who)
    return next((m.country for m in listed if m.end == len(who) and m.kind in gazetteer.ORGANIZATIONS), None)


@lru_cache(maxsize=65536)
def same_body(one: str, other: str) -> bool:
    """Tell whether two posts belong to one country or body: 'जापान' and 'जापानी', 'शिवसेना' and 'शिवसेना (यूबीटी)'.

    Of two names the shorter may leave words out, unless both are countries: 'दक्षिण कोरिया' is never 'उत्तर कोरिया', and
    'कोरियाई' may be of either.
    """
    if country_of(one) == country_of(other):
        return True
    lands = [name for name in (one, other) if gazetteer.country_of(name)]
    if len(lands) == 2:
        return False
    if lands and _may_be_of(other if lands[0] == one else one, lands[0]):
        return True
    first, second = set(sound(one).split()), set(sound(other).split())
    return bool(first and second) and (first <= second or second <= first)


def _may_be_of(demonym: str, land: str) -> bool:
    """Tell whether a demonym of no one country is built on the noun of one's name: 'कोरियाई' on 'दक्षिण [कोरिया]'."""
    *before, noun = sound(land).split() or [""]
    return bool(before) and len(noun) >= _NOUN and sound(demonym).startswith(noun.rstrip("ािे"))


@lru_cache(maxsize=65536)
def of_other_sorts(one: str, other: str) -> bool:
    """Tell whether one is a country or other place and the other a body, so that both can be of one person.

    'भारतीय कप्तान' (the Indian captain) leads the 'हॉकी टीम' (hockey team); 'जापान' and 'रूस' are of one sort.
    """
    return is_place(one) != is_place(other)


@lru_cache(maxsize=65536)
def is_place(word: str) -> bool:
    """Tell whether a post is of a country or other place, and not of a body."""
    if gazetteer.country_of(word):
        return True
    parts = word.split()
    found = gazetteer.find_matches(parts)
    return any((m.start, m.end) == (0, len(parts)) and m.kind in gazetteer.PLACES for m in found)
