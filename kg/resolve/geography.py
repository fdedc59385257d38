"""Tell which place lies in which, and whether two places can be where one event was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise

from kg.language.normalise import shadow
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind
from kg.resolve.discourse import Discourse
from kg.resolve.gazetteer import Known, known_place
from kg.resolve.spelling import heard, sound
from kg.resolve.words import words

_IN = re.compile(r"\s*(?:के|की|का|में)\s+(?:एक\s+|राजधानी\s+|शहर\s+)?$")


def place_label(label: str) -> str:
    """Take what is no part of a place's name off its front: 'राजधानी ढाका' is 'ढाका'."""
    first, _, rest = label.partition(" ")
    return rest if rest and first in words().place_prefixes else label


def place_key(label: str) -> str:
    """Give what the spellings of one place share: its name in the gazetteer, or else its sound."""
    known = known_place(place_label(label))
    return heard(sound(known.label if known else place_label(label)))


def stated_containment(discourse: Discourse) -> list[tuple[Mention, Mention]]:
    """List the pairs (inner, outer) of places that stand as 'पुणे के सर्किट हाउस' or 'रूस में एक अंतरिक्ष केंद्र'."""
    places = [m for m in discourse.mentions if m.kind is MentionKind.PLACE]
    found = []
    for outer, inner in pairwise(places):
        gap = discourse.text[outer.passage.end : inner.passage.start]
        if _IN.match(gap) and _may_lie_in(inner, outer) and place_key(outer.label) != place_key(inner.label):
            found.append((inner, outer))
    return found


def _may_lie_in(inner: Mention, outer: Mention) -> bool:
    """Tell whether a place is unlisted, or a listed site: 'हैदराबाद के प्रजा भवन', not 'भारत के चीन से'."""
    site, around = known_place(place_label(inner.label)), known_place(place_label(outer.label))
    if not site or not around:
        return not site
    return site.kind == "landmark" and around.kind == "city" and site.country == around.country


@cache
def _around() -> dict[str, str]:
    """Give what each listed place lies in: a site its city, a city its state."""
    return {inner: outer for outer, inside in words().places_within.items() for inner in inside}


def outer_places(label: str) -> tuple[str, ...]:
    """List what a listed place lies in, innermost first.

    >>> outer_places('हैदराबाद हाउस'), outer_places('पटना')
    (('नई दिल्ली', 'दिल्ली'), ('बिहार',))
    """
    found: list[str] = []
    while (label := _around().get(label, "")) and label not in found:
        found.append(label)
    return tuple(found)


@cache
def _site() -> re.Pattern[str]:
    """Give what a place's name may do without: 'कनक राष्ट्रीय उद्यान' is 'कनक'."""
    nouns = sorted(words().site_nouns, key=len, reverse=True)
    return re.compile(rf"(?P<name>\S.*?)\s+(?:{'|'.join(sound(noun) for noun in nouns)})$")


@cache
def _sites() -> frozenset[str]:
    """Give the nouns of houses and spots, of no town or village, as shadows."""
    sections = ("sites", "shrines", "seats", "houses", "rooms", "spots", "gateways")
    every = word_list("bodies", "place_heads") | word_list("visit", *sections)
    return every - word_list("bodies", "settlements")


class Geography:
    """The places of a build: which are known, and which lies in which."""

    def __init__(self, labels: Mapping[str, Iterable[str]], inside: Mapping[str, str]) -> None:
        """Take the labels of each place's key, and the key of the place that it is said to lie in."""
        self._known: dict[str, Known] = {}
        self._labels = {key: tuple(sorted(found)) for key, found in labels.items()}
        for key in sorted(labels):
            found = [known for label in sorted(labels[key]) if (known := known_place(place_label(label)))]
            if found:
                self._known[key] = found[0]
        self._inside = dict(inside)
        by_sound = {sound(known.label): key for key, known in sorted(self._known.items())}
        countries = {known.country: key for key, known in sorted(self._known.items()) if known.is_country}
        for key, known in self._known.items():
            around = next((by_sound[sound(o)] for o in outer_places(known.label) if sound(o) in by_sound), None)
            if around and around != key:
                self._inside[key] = around
            elif not known.is_country and known.country in countries:
                self._inside.setdefault(key, countries[known.country])

        self._named_after = self._sites(labels)

    def _sites(self, labels: Mapping[str, Iterable[str]]) -> dict[str, str]:
        """Give the shorter name of each site that no list knows, where the build has it: 'कनक' of 'कनक मंदिर'."""
        keys = {sound(label): key for key in sorted(labels) for label in sorted(labels[key])}
        found = {}
        for label, key in keys.items():
            short = _site().match(label)
            if short and key not in self._known and keys.get(short["name"], key) != key:
                found[key] = keys[short["name"]]
        return found

    def is_site(self, key: str) -> bool:
        """Tell whether the words of a place say that it is a house or a spot and no town: 'जिला अस्पताल', 'आश्रम'."""
        return any(shadow(label.split()[-1]) in _sites() for label in self._labels.get(key, ()) if label)

    def known(self, key: str) -> Known | None:
        """Give what the gazetteer knows of a place."""
        return self._known.get(key)

    def part_of(self, key: str) -> str | None:
        """Give the key of the place that a place lies in, if it is one of the build."""
        return self._inside.get(key)

    def _chain(self, key: str) -> list[str]:
        """List a place and what it lies in, innermost first; a circle of statements ends it."""
        chain = [key]
        while (outer := self._inside.get(chain[-1]) or self._named_after.get(chain[-1])) and outer not in chain:
            chain.append(outer)
        return chain

    def contains(self, outer: str, inner: str) -> bool:
        """Tell whether a place is known to be, or to lie in, another."""
        if outer in self._chain(inner):
            return True
        wide, narrow = self._known.get(outer), self._located(inner)
        if wide and narrow and wide.is_country:
            return wide.country == narrow.country
        return bool(wide and narrow and wide.label in outer_places(narrow.label))

    def _located(self, key: str) -> Known | None:
        return next((known for each in self._chain(key) if (known := self._known.get(each))), None)

    def nested(self, one: str, other: str) -> bool:
        """Tell whether two places are one, or one is known to lie in the other."""
        return self.contains(one, other) or self.contains(other, one)

    def compatible(self, one: str | None, other: str | None) -> bool:
        """Tell whether one event can have been at both: not in two countries, nor in two cities; unknown may be."""
        if not one or not other or self.nested(one, other):
            return True
        first, second = self._located(one), self._located(other)
        if not first or not second:
            return True
        if first.country and second.country and first.country != second.country:
            return False
        own, others = (
            {known.label, *outer_places(known.label)} & set(words().places_within) for known in (first, second)
        )
        return first == second or not (first.kind == second.kind == "city" or (own and others and not own & others))
