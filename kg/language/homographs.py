"""Towns that are everyday words or people's names besides: where what stands around shows the town.

'गया' is also 'went', 'सागर' a sea, 'सोफिया' a name. 'वह गया पहुंचे' (he reached Gaya), 'बिहार के गया में', 'पटना और गया में',
'गया:' at the head of a line and 'सूरत का दौरा किया' show the town; what is shown once in an article is the same town in
'गया में' and 'गया से' all over it.

Misses: towns that an article names in 'X में' and 'X के' alone, but those that are names ('सोफिया में').
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from kg.language.gazetteer import PLACES, Match, find_matches, match_of
from kg.language.gazetteer_index import name_of
from kg.language.normalise import shadow
from kg.language.word_lists import word_list
from kg.lexicons import Entry, load

_INSIDE = frozenset({"में", "स्थित", "निवासी"})
_CASES = _INSIDE | {"से", "तक"}
_JOINERS = frozenset({",", "और", "तथा", "एवं", "व"})
_OPENS_LINE = frozenset({"", "\n"})
_ENDS_DATELINE = frozenset({"।", ":", ",", "(", "|"})
_BEFORE_GOAL = frozenset({"को", "से", "बाद", "पर", "सीधे"})  # behind these a name is no subject: 'सोमवार को [सागर] पहुंचे'
_BEFORE = _BEFORE_GOAL | {"", "\n", "।", ",", "ने", "साथ", "लिए", "वे", "वह"}
_GENITIVES = frozenset({"के", "की", "स्थित"})
_REGION = "region"


def shown_towns(words: tuple[str, ...], matches: Sequence[Match], named: Callable[[int], bool]) -> list[Match]:
    """Return the homographs (shadows) that are towns, as matches; ``named`` tells where a name may stand.

    >>> words = tuple("बिहार के गया में मंत्री गया पहुंचे".split())
    >>> [(m.start, m.label) for m in shown_towns(words, [Match(0, 1, "region", "बिहार")], lambda at: False)]
    [(2, 'गया'), (5, 'गया')]
    """
    taken = {i for m in matches for i in range(m.start, m.end)}
    at = [i for i, word in enumerate(words) if word in _towns() and i not in taken]
    if not at:
        return []
    text = _Text(words, matches)
    people = {words[i] for i in at if words[i] in _people() and named(i)}
    free = {i for i in at if words[i] not in people}
    sure = {i for i in at if text.beside_place(i)} | {i for i in free if text.shows(i)}
    known = {words[i] for i in sure}
    also = {i for i in free if words[i] in known and text.word(i + 1) in _CASES and text.word(i - 1) in _BEFORE}
    return [_match(words, i) for i in sorted(sure | also)]


def homograph(words: Sequence[str]) -> list[Match]:
    """Return what the words (shadows) name if they are one such town and nothing else: what is known to be a place."""
    return [_match(words, 0)] if len(words) == 1 and words[0] in _towns() else []


class _Text:
    """The words of a text and the places among them; outside of it stand empty words."""

    def __init__(self, words: tuple[str, ...], matches: Sequence[Match]) -> None:
        self._words = words
        self._first = {m.start: m for m in matches if m.kind in PLACES}
        self._last = {m.end: m for m in matches if m.kind in PLACES}

    def word(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else ""

    def shows(self, at: int) -> bool:
        """Tell whether the words around a homograph show the town by themselves."""
        return self._reached(at) or self._toured(at) or self._filed(at) or self._inside(at)

    def beside_place(self, at: int) -> bool:
        """Tell whether a listed place goes with it: 'बिहार के [गया] में', 'पटना और [गया] में', '[गया] और पटना से'."""
        after = self.word(at + 1)
        region = self._last.get(at - 1) if self.word(at - 1) in _GENITIVES else None
        if region is not None and region.kind == _REGION and (after in _CASES or self._reached(at)):
            return True
        if self.word(at - 1) in _JOINERS and at - 1 in self._last:
            return after in _CASES or self._reached(at)
        joined = self._first.get(at + 2) if after in _JOINERS else None
        return joined is not None and self.word(at - 1) not in _JOINERS and self.word(joined.end) in _CASES

    def _is_name(self, at: int) -> bool:
        return self.word(at) in _people()

    def _inside(self, at: int) -> bool:
        """Tell whether something is in it: of a name '[सोफिया] में', of another word '[गया] में सभा हुई' (a rally)."""
        if self.word(at + 1) not in _INSIDE:
            return False
        event = self.word(at + 2) in word_list("names", "held")
        return self._is_name(at) or (event and self.word(at - 1) in _BEFORE)

    def _reached(self, at: int) -> bool:
        """Tell whether somebody goes there: '[गया] पहुंचे', '[सागर] के लिए रवाना'; '[सागर] आए' may be one called Sagar."""
        if self._is_name(at) and self.word(at - 1) not in _BEFORE_GOAL:
            return False
        follows = self.word(at + 1)
        if self._words[at + 1 : at + 3] == ("के", "लिए"):
            follows = self.word(at + 3)
        return follows.startswith(tuple(word_list("names", "arrivals")))

    def _toured(self, at: int) -> bool:
        """Tell whether somebody tours it: '[सूरत] का दौरा किया', '[सूरत] के दौरे पर'."""
        tour = self.word(at + 2) in word_list("names", "journeys") and self.word(at + 1) in ("का", "के", "की")
        done = self.word(at + 3).startswith(("कर", "किया")) or self.word(at + 3) == "पर"
        return tour and (done or not self._is_name(at))

    def _filed(self, at: int) -> bool:
        """Tell whether it opens a line as datelines do: '[गया]:', '[गया], 12 मार्च', '[सागर]।'."""
        ends = self.word(at + 1) in _ENDS_DATELINE
        return (
            self.word(at - 1) in _OPENS_LINE and ends and (self.word(at + 1) != "," or self.word(at + 2)[:1].isdigit())
        )


@lru_cache(maxsize=1)
def _towns() -> dict[str, Match]:
    """Return each homograph, by its shadow, as a match of one word."""
    return {shadow(form): _known(entry) for entry in load("places")["homographs"] for form in entry.surface}


def _known(entry: Entry) -> Match:
    """Return what the gazetteer knows of 'X शहर' (the town of X), else what the entry of X says itself."""
    listed = find_matches([shadow(entry.word), "शहर"])
    if listed and listed[0].end == 2:
        return replace(listed[0], end=1)
    return match_of(replace(name_of(entry, "city"), english=entry.gloss.rsplit("; ", 1)[-1]), 0, 1)


def _match(words: Sequence[str], at: int) -> Match:
    return replace(_towns()[words[at]], start=at, end=at + 1)


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    """Return the homographs that are people's names, as shadows."""
    return frozenset(
        shadow(form) for entry in load("places")["homographs"] if entry.get("name") for form in entry.surface
    )
