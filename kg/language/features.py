"""What the recogniser's network knows of a word: its form, its edges, its letters and its class in the lexicons.

| feature | of 'मंत्रियों' |
| --- | --- |
| form | मंत्रियों, in its shadow: no nukta, one nasal sign, ASCII digits |
| edges | its first two and three, its last two and three characters |
| letters | its first 14 characters |
| class | what the lexicons call it: title, closed, place, dictionary, unknown ... |

Training and use take the features from here, so that they are the same in both.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache

from kg.language.normalise import shadow
from kg.language.word_classes import WordClass, classify

LETTERS = 14
CLASSES = tuple(kind.value for kind in WordClass)


@dataclass(frozen=True)
class Features:
    """The features of a word; form and edges as 64-bit keys, so that the weights hold no word of a corpus."""

    form: int
    edges: tuple[int, int, int, int]
    letters: str
    kind: int  # its place in `CLASSES`


@lru_cache(maxsize=1 << 16)
def lexical_class(word: str) -> str:
    """Return the class of a word by itself.

    >>> lexical_class("मंत्री"), lexical_class("ने"), lexical_class("झबलू")
    ('title', 'closed', 'unknown')
    """
    folded = shadow(word) or word
    return classify([folded]).classes[0].value


@lru_cache(maxsize=1 << 16)
def features(word: str) -> Features:
    """Return the features of a word as it stands in the text."""
    form = shadow(word) or word
    edges = (key("p", form[:3]), key("s", form[-3:]), key("t", form[-2:]), key("q", form[:2]))
    return Features(key("w", form), edges, form[:LETTERS], CLASSES.index(lexical_class(word)))


def key(kind: str, text: str) -> int:
    """Return the 64-bit key of a piece of a word; the kind keeps a prefix apart from the same suffix."""
    return int.from_bytes(hashlib.blake2b(f"{kind}={text}".encode(), digest_size=8).digest(), "little")
