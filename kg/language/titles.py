"""Words -> titles: offices, ranks, callings, honorifics, kinship, and the words that stand beside them.

`lexicons/hi/titles.yaml` lists titles, the endings that make new ones ('रक्षामंत्री' defence minister), and the nouns that
are a post only with their field: 'पूर्ति अधिकारी' supply officer, but 'वरिष्ठ अधिकारी' is anybody. A level belongs to the
post after it: 'जिला महामंत्री' the district's general secretary.

Misses: callings that neither the list nor an ending tells ('अभियोजक').
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.language.normalise import shadow
from kg.language.word_lists import word_list
from kg.lexicons import Entry, load

MAX_FIELDS = 3  # words of a field
_AND = frozenset("एवं एवम् तथा व".split())
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
def _longest() -> dict[str, int]:
    """Return the number of words of the longest title that begins with a word."""
    found: dict[str, int] = {}
    for phrase in _phrases():
        found[phrase[0]] = max(len(phrase), found.get(phrase[0], 0))
    return found


@lru_cache(maxsize=1)
def _endings() -> tuple[tuple[str, Entry], ...]:
    """Return the endings that make titles, the longest first, with their entries."""
    found = [(shadow(form), entry) for entry in load("titles")["endings"] for form in entry.surface]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


def surnames() -> frozenset[str]:
    """Return the title words that also end names: 'शाह', 'मेजर'."""
    return word_list("titles", "surnames")


@lru_cache(maxsize=1)
def _offices() -> dict[str, tuple[Entry, frozenset[str]]]:
    """Return the nouns that need a field before them, as shadows, each with its entry and the fields."""
    return {
        shadow(form): (entry, frozenset(map(shadow, entry.get("fields", ()))))
        for entry in load("titles")["offices"]
        for form in entry.surface
    }


def _levels() -> frozenset[str]:
    """Return the levels and wings that belong to the post after them: 'जिला', 'ब्लॉक'."""
    return word_list("titles", "levels")


def after_lands() -> frozenset[str]:
    """Return the title words that are given names in a text where no land stands before one: 'भूटान नरेश'."""
    return word_list("titles", "after_lands")


def _at(words: Sequence[str], at: int) -> Title | None:
    """Return the longest title that starts at ``at``, with the levels before it."""
    post = at
    while post - at < MAX_FIELDS and post < len(words) and words[post] in _levels():
        post += 1
    title = _bare(words, post) if post < len(words) else None
    if post > at and not (title and title.section == "posts"):
        return _bare(words, at)
    return Title(at, title.end, title.entry, title.section) if title else None


def _bare(words: Sequence[str], at: int) -> Title | None:
    """Return the longest title that starts at ``at`` without levels before it."""
    listed, office = _listed(words, at), _office(words, at)
    return (office if office and (not listed or office.end > listed.end) else listed) or _ended(words, at)


def _listed(words: Sequence[str], at: int) -> Title | None:
    """Return the longest title of the lexicon that starts at ``at``; 'एवं' inside it is read as 'और'."""
    longest = _longest().get(words[at], 0)
    ahead = tuple("और" if word in _AND else word for word in words[at : at + longest])
    for length in range(len(ahead), 0, -1):
        hit = _phrases().get(ahead[:length])
        if hit:
            return Title(at, at + length, *hit)
    return None


def _office(words: Sequence[str], at: int) -> Title | None:
    """Return the noun with its fields that starts at ``at``: 'खाद्य सुरक्षा अधिकारी'."""
    for end in range(at + 1, min(at + MAX_FIELDS + 1, len(words))):
        entry, fields = _offices().get(words[end], (None, frozenset[str]()))
        if entry and words[end - 1] in fields:
            return Title(at, end + 1, entry, _section(entry))
        if not any(words[end - 1] in known for _, known in _offices().values()):
            return None
    return None


def _ended(words: Sequence[str], at: int) -> Title | None:
    """Return the title that the ending of the word at ``at`` makes."""
    for ending, entry in _endings():
        if words[at].endswith(ending) and len(words[at]) >= max(len(ending) + 2, entry.get("least", 0)):
            return Title(at, at + 1, entry, _section(entry))
    return None


def _section(entry: Entry) -> str:
    return "posts" if entry.get("kind") == "post" else "callings"


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
