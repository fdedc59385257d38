"""Initials and acronyms in Devanagari: the English names of letters, one after another.

'एम.के.' and 'एमके' before a name are initials; 'एनसीएलटी' alone is a body. Single letters without a full stop count only
where Hindi has no such word: 'पी', 'वी', but not 'के' of, 'जी' sir, 'आई' came.

Letters one after another before a name are its initials even without stops, also those that are Hindi words: 'ए के X'.

Somebody known by his letters is one of whose name they are the initials: 'केटीआर' of 'के. टी. रामनाथ'.

Misses: acronyms that are read as words ('नाटो', 'सार्क').
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from kg.language.normalise import shadow
from kg.lexicons import load

_LETTER = "(?:डब्ल्यू|डब्लू|एक्स|क्यू|वाई|जेड|एच|एफ|एल|एम|एन|एस|आई|आर|बी|सी|डी|जी|जे|के|पी|टी|यू|वी|ओ|ए|ई)"
_DOTTED = re.compile(rf"(?:(?:{_LETTER}|[A-Z])\.)+$")
_SEVERAL = re.compile(rf"{_LETTER}{{2,6}}$")
_ALONE = re.compile(rf"{_LETTER}$")
_LETTERS = re.compile(_LETTER)
_LEAST = 3  # letters by which somebody is known
_SINGLE = frozenset("पी वी बी सी डी एन एम एस एल आर टी एच एफ जे यू".split())


def is_dotted_initial(word: str) -> bool:
    """Tell whether a word (shadow) is one initial or more with full stops.

    >>> is_dotted_initial("जे.डी."), is_dotted_initial("के."), is_dotted_initial("जेडी")
    (True, True, False)
    """
    return bool(_DOTTED.match(word))


def is_spelled(word: str) -> bool:
    """Tell whether a word (shadow) spells letters without full stops: initials before a name, else an acronym.

    >>> is_spelled("एमके"), is_spelled("एनसीएलटी"), is_spelled("पी"), is_spelled("के"), is_spelled("जेल")
    (True, True, True, False, False)
    """
    return word in _SINGLE or bool(_SEVERAL.match(word))


def letters_at(words: Sequence[str], at: int) -> int:
    """Return how many words (shadows) from an index on are single letters.

    >>> letters_at("ए के मेहताब".split(), 0), letters_at("के बाद".split(), 0)
    (2, 1)
    """
    end = at
    while end < len(words) and _ALONE.match(words[end]):
        end += 1
    return end - at


@lru_cache(maxsize=1)
def letter_sounds() -> Mapping[str, tuple[str, ...]]:
    """Return what names may begin with for which each letter stands, as shadows: 'के' for 'क' and 'ख'."""
    return {shadow(e.word): tuple(map(shadow, e.surface)) for e in load("names")["letters"]}


def spells(acronym: str, name: Sequence[str]) -> bool:
    """Tell whether a word (shadow) of three letters and more is made of the initials of a name of several words.

    The last word may be left out, since names are cut in two or not: 'रामनाथ', 'राम नाथ'.

    >>> spells("केटीआर", ["के.", "टी.", "रामनाथ"]), spells("केटीआर", ["केटी", "राम", "नाथ"]), spells("केटी", ["के.", "टी."])
    (True, True, False)
    """
    if not _SEVERAL.match(acronym) or len(name) < 2:
        return False
    letters = _LETTERS.findall(acronym)
    parts = expanded(name)
    fits = len(letters) >= _LEAST and len(parts) - 1 <= len(letters) <= len(parts)
    return fits and all(map(stands_for, letters, parts))


def expanded(name: Sequence[str]) -> list[str]:
    """Return the words (shadows) of a name, its initials taken apart.

    >>> expanded(["एनपी", "मेहता"]), expanded(["एन.पी.", "मेहता"])
    (['एन', 'पी', 'मेहता'], ['एन', 'पी', 'मेहता'])
    """
    return [part for word in name for part in _initials(word)]


def stands_for(letter: str, part: str) -> bool:
    """Tell whether a letter is the initial of a word, or the letter itself.

    >>> stands_for("एन", "नारायण"), stands_for("एन", "पी"), stands_for("नारायण", "नाथ")
    (True, False, False)
    """
    return letter == part or (not _ALONE.match(part) and part.startswith(letter_sounds().get(letter, (letter,))))


def _initials(word: str) -> list[str]:
    """Return the letters that a word spells, or else the word."""
    plain = word.replace(".", "")
    letters = _LETTERS.findall(plain) if is_dotted_initial(word) or is_spelled(plain) else []
    return letters or [plain]  # 'K.' is no letter of Hindi
