"""Hindi text as the word lists compare it: one spelling for many, and every character traced to where it came from."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_DROPPED = frozenset("\u093c\u200b\u200c\u200d\u2060\ufeff\u00ad")  # nukta, joiners, invisible characters
_SAME = {"\u0901": "\u0902", "\u0903": ":", "：": ":", "–": "-", "—": "-", "−": "-", "‑": "-", "‒": "-", "॥": "।"}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its characters and its end, the offset in the text that it was folded from."""

    text: str
    origins: tuple[int, ...]


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if char.isspace():
        return " "
    if char.isdecimal():
        return str(unicodedata.digit(char))
    out = ""
    for part in unicodedata.normalize("NFD", char):
        if part not in _DROPPED:
            out += _SAME.get(part, part.casefold())
    return out


def fold(text: str, start: int = 0) -> Folded:
    """Fold ``text``, which begins at offset ``start`` of its file.

    Nukta and joiners go, chandrabindu becomes anusvara, Devanagari digits become ASCII, a visarga used as
    a colon becomes one ('फोटोः' photo:), Latin letters become small: 'पढ़ें' and 'पढें' (read) are one
    word. Knowingly missed: 'सितम्बर' and 'सितंबर' (September) stay two, so the lists hold both.

    >>> fold("ज़ूम १२").text
    'जूम 12'
    >>> fold("ज़ूम १२").origins
    (0, 2, 3, 4, 5, 6, 7)
    """
    chars: list[str] = []
    origins: list[int] = []
    for offset, char in enumerate(text):
        for part in _fold_char(char):
            chars.append(part)
            origins.append(start + offset)
    origins.append(start + len(text))
    return Folded("".join(chars), tuple(origins))
