"""The normalised shadow of a text: what matching works on, with a map back to the file's own characters.

Hindi is typed in many ways that mean the same: क़ as one code point or as two, ड़ likewise, पांच beside पाँच, ख़बर beside
खबर, joiners inside conjuncts, Devanagari digits. The shadow folds them; facts are always pinned to the original.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kg.articles.spacing import SPACES

NUKTA = "\u093c"
CHANDRABINDU, ANUSVARA = "\u0901", "\u0902"
INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_DIGITS = {chr(0x0966 + i): str(i) for i in range(10)}
_HALF_NASAL = re.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-धसश])|म्(?=[प-भ])")
_SPACES = re.compile(SPACES)
_WORD = re.compile("[\u0900-\u0963\u0970-\u097f\u200b-\u200f]+")
_HYPHENS = dict.fromkeys("\u2010\u2011\u2012", "-")


def _fold(char: str) -> str:
    """Return what one character leaves in the shadow, which may be nothing."""
    if char in INVISIBLE or char == NUKTA:
        return ""
    if char == CHANDRABINDU:
        return ANUSVARA
    if char in _DIGITS:
        return _DIGITS[char]
    if char in _HYPHENS:
        return "-"
    if char == "\u00a0":
        return " "
    return unicodedata.normalize("NFD", char).replace(NUKTA, "")


class _FoldTable(dict[int, str]):
    """A table for `str.translate` that works out each character once."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


_FOLDED = _FoldTable()


@lru_cache(maxsize=1 << 16)
def shadow(text: str) -> str:
    """Return the shadow of a word or text: no nukta, one nasal sign, no joiners, ASCII digits.

    A half nasal before a consonant of its own class is that sign, too.

    >>> shadow("पाँच") == shadow("पांच"), shadow("ज़िम्मेदार") == shadow("जिम्मेदार")
    (True, True)
    >>> shadow("केन्द्रीय मन्त्री") == shadow("केंद्रीय मंत्री"), shadow("जन्म") == shadow("जंम")
    (True, False)
    >>> shadow("१८ जून")
    '18 जून'
    """
    return _HALF_NASAL.sub(ANUSVARA, text.translate(_FOLDED))


def shadow_map(text: str) -> tuple[str, list[int]]:
    """Return the shadow of ``text`` and, for each of its characters and for its end, the offset in ``text``.

    >>> folded, offsets = shadow_map("क़लम।")
    >>> folded, offsets
    ('कलम।', [0, 2, 3, 4, 5])
    """
    folded: list[str] = []
    offsets: list[int] = []
    for offset, char in enumerate(text):
        for piece in _FOLDED[ord(char)]:
            folded.append(piece)
            offsets.append(offset)
    whole = "".join(folded)
    signs = {found.start() for found in _HALF_NASAL.finditer(whole)}  # each is a nasal and a halant
    kept = [at for at in range(len(whole)) if at - 1 not in signs]
    shown = "".join(ANUSVARA if at in signs else whole[at] for at in kept)
    return shown, [*(offsets[at] for at in kept), len(text)]


def aligned(text: str) -> str:
    """Return ``text`` with one nasal sign, plain spaces and no joiners, each word as long as it was: spaces fill it up.

    So what is matched in it stands where it stands in ``text``. The nukta stays.

    >>> aligned("उन्\u200dहोंने केन्द्र में कहा"), aligned("माँ ने")
    ('उन्होंने  केंद्र  में कहा', 'मां ने')
    """
    return _WORD.sub(lambda found: _plain(found.group()).ljust(len(found.group())), _SPACES.sub(" ", text))


def _plain(word: str) -> str:
    kept = "".join(c for c in word if c not in INVISIBLE)
    return _HALF_NASAL.sub(ANUSVARA, kept.replace(CHANDRABINDU, ANUSVARA))


def nfc(text: str) -> str:
    """Return ``text`` as it is shown in labels: NFC, no invisible characters but joiners, single spaces."""
    kept = "".join(c for c in text if c not in INVISIBLE or c in "\u200c\u200d")
    return " ".join(unicodedata.normalize("NFC", kept).split())
