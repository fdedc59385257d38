"""Words -> titles: offices, ranks, callings, honorifics, kinship, and the words that stand beside them.

`lexicons/hi/titles.yaml` lists titles, and the endings that make new ones: 'मुख्य चयनकर्ता' chief selector, 'रक्षामंत्री'
defence minister.

Misses: callings that neither the list nor an ending tells ('अभियोजक').
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.language.normalise import shadow
from kg.lexicons import Entry, load

SECTIONS = ("posts", "ranks", "callings", "honorifics", "suffixes", "kinship", "modifiers", "groups")


@dataclass(frozen=True)
class Title:
    """A title at word indices ``[start, end)``."""

    start: int
    end: int
    entry: Entry
    section: str

    @property
    def kind(self) -> str:
        """Return 'post', 'rank', 'calling', 'honorific', 'kinship' or ''."""
        return str(self.entry.get("kind", ""))

    @property
    def weak(self) -> bool:
        """Tell whether the title is as often a common noun: 'किसान ड्रोन' farmers' drone, 'प्रमुख त्योहार' major feast."""
        return bool(self.entry.get("weak")) or self.section == "callings"


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, ...], tuple[Entry, str]]:
    """Return every title, as words, with its entry and section."""
    table: dict[tuple[str, ...], tuple[Entry, str]] = {}
    for section in SECTIONS:
        for entry in load("titles")[section]:
            for form in entry.surface:
                table.setdefault(tuple(shadow(form).split()), (entry, section))
    return table


@lru_cache(maxsize=1)
def _endings() -> tuple[tuple[str, Entry], ...]:
    """Return the endings that make titles, the longest first, with their entries."""
    found = [(shadow(form), entry) for entry in load("titles")["endings"] for form in entry.surface]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


@lru_cache(maxsize=1)
def surnames() -> frozenset[str]:
    """Return the title words that also end names: 'शाह', 'मेजर'."""
    return frozenset(shadow(form) for entry in load("titles")["surnames"] for form in entry.surface)


def _at(words: Sequence[str], at: int) -> Title | None:
    """Return the longest title that starts at ``at``."""
    phrases = _phrases()
    for length in (3, 2, 1):
        if at + length <= len(words):
            hit = phrases.get(tuple(words[at : at + length]))
            if hit:
                return Title(at, at + length, *hit)
    for ending, entry in _endings():
        if words[at].endswith(ending) and len(words[at]) >= len(ending) + 2:
            return Title(at, at + 1, entry, "posts" if entry.get("kind") == "post" else "callings")
    return None


def find_titles(words: Sequence[str]) -> list[Title]:
    """Return the titles in ``words`` (shadows), longest first at each place.

    >>> [(t.entry.word, t.end - t.start) for t in find_titles("उप मुख्यमंत्री और श्री".split())]
    [('उपमुख्यमंत्री', 2), ('श्री', 1)]
    """
    found: list[Title] = []
    at = 0
    while at < len(words):
        title = _at(words, at)
        if title:
            found.append(title)
        at = title.end if title else at + 1
    return found
