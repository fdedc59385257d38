"""A classified text as the name rules read it: words and classes by index, and what can stand around a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, is_only
from kg.language.name_doubt import overruled
from kg.language.word_classes import Classified, WordClass
from kg.language.word_lists import word_list
from kg.lexicons import load

NAMELIKE = frozenset({WordClass.UNKNOWN, WordClass.INITIAL, WordClass.DICTIONARY})
PLACE_CASES = frozenset({"में", "पर", "तक"})
GENITIVES = frozenset({"का", "के", "की"})
OPENERS = frozenset({WordClass.STOP, WordClass.CLOSED, WordClass.TIME, WordClass.VERB})
JOINERS = frozenset({",", "और", "तथा", "एवं", "व"})
QUOTES = frozenset("\" ' ‘ ’ “ ” ‘‘ ’’ ''".split())
MAX_NAME = 5  # words
Entity = tuple[int, int, str]
_OTHERS = frozenset({"PLACE", "ORGANIZATION"})
_ENDING_VERBS = frozenset({"आई", "आए", "गई", "गए"})  # not 'हुआ', a Chinese family name


@dataclass(frozen=True, slots=True)
class Run:
    """Name-like words at indices ``[start, end)`` and why they are taken for a name."""

    start: int
    end: int
    evidence: str


@lru_cache(maxsize=1)
def cues() -> dict[str, frozenset[str]]:
    """Return the words of each section of `lexicons/hi/names.yaml`, as shadows."""
    return {section: word_list("names", section) for section in load("names")}


def _begin(words: Sequence[str], first: int, last: int) -> int:
    """Return where a name begins that the model sees: not with a verb, as in 'बहन मानकर मीरा को', 'बारी आई मीरा की'."""
    while first < last - 1 and (is_only(words[first], Form.CONJUNCTIVE) or words[first] in _ENDING_VERBS):
        first += 1
    return first


class NameText:
    """The words and classes of a text; outside of it stand empty words of the class STOP.

    ``entities`` are what the trained model finds, as indices and a label: its people stand in ``people_at``, its places
    and bodies in ``others_at``, each with the indices of the whole. ``chances`` say of each word how probable the model
    takes it for a part of a person's name; empty where no model has read.
    """

    def __init__(self, classified: Classified, entities: Sequence[Entity] = (), chances: Sequence[float] = ()) -> None:
        self.words, self.classes = classified.words, overruled(classified, chances)
        people = [(_begin(self.words, a, b), b) for a, b, label in entities if label == "PERSON"]
        self.people_at = {i: (a, b) for a, b in people for i in range(a, b)}
        self.others_at = {i: (a, b) for a, b, label in entities if label in _OTHERS for i in range(a, b)}
        self.count = len(self.words)
        self.chances = chances
        self.uses = Counter(self.words)
        self._beliefs: dict[str, float] = {}
        for word, chance in zip(self.words, chances, strict=False):
            self._beliefs[word] = max(chance, self._beliefs.get(word, 0.0))
        self.countries = {i for m in classified.matches if m.kind == "country" for i in range(m.start, m.end)}
        self.titles_by_end = {title.end: title for title in classified.titles}

    def word(self, at: int) -> str:
        """Return the shadow at an index."""
        return self.words[at] if 0 <= at < self.count else ""

    def belief(self, at: int) -> float:
        """Return the highest chance in the article that the word at ``at`` is a part of a person's name."""
        return self._beliefs.get(self.words[at], 0.0)

    def chance(self, start: int, end: int) -> float:
        """Return the highest chance of a word of ``[start, end)``; 0 where no model has read."""
        return max(self.chances[start:end], default=0.0)

    def kind(self, at: int) -> WordClass:
        """Return the class at an index."""
        return self.classes[at] if 0 <= at < self.count else WordClass.STOP

    def kinds(self, start: int, end: int) -> tuple[WordClass, ...]:
        """Return the classes of ``[start, end)``."""
        return self.classes[start:end]

    def unknown(self, start: int, end: int) -> int:
        """Return how many words of ``[start, end)`` are unknown or initials."""
        return sum(kind in (WordClass.UNKNOWN, WordClass.INITIAL) for kind in self.classes[start:end])

    def opens_phrase(self, at: int) -> bool:
        """Tell whether a noun phrase can begin at ``at``: after a stop, a verb, a time, 'के', 'के बावजूद', 'दूसरी बार'."""
        before = self.word(at - 1)
        return self.kind(at - 1) in OPENERS or before in cues()["adverbs"] or self.after_postposition(at)

    def after_postposition(self, at: int) -> bool:
        """Tell whether a postposition of one word and more ends before ``at``: 'के लिए', 'हेतु'."""
        return any(tuple(self.words[max(0, at - n) : at]) in closed_classes().complex_postpositions for n in (1, 2))

    def ends_phrase(self, at: int) -> bool:
        """Tell whether a noun phrase can end before ``at``: a postposition, joiner, particle, honorific or stop."""
        word = self.word(at)
        closed = closed_classes()
        return (
            not word
            or self.kind(at) in (WordClass.STOP, WordClass.SUFFIX)
            or word in closed.postpositions
            or word in closed.conjunctions
            or word in closed.particles
            or (word,) in closed.complex_postpositions
            or word in cues()["aliases"]
        )

    def ahead(self, at: int, words: frozenset[str], reach: int) -> bool:
        """Tell whether one of the words stands in the next ``reach`` words before the sentence stops."""
        for i in range(at, min(at + reach, self.count)):
            if self.words[i] in words:
                return True
            if self.words[i] in ("।", ".", "?", "!", "|", "\n"):
                return False
        return False


def moves(text: NameText, at: int) -> bool:
    """Tell whether a verb of motion stands at ``at``: 'X Y कोनगढ़ [पहुंचीं]'."""
    return text.kind(at) is not WordClass.STOP and text.word(at).startswith(tuple(cues()["motion"]))
