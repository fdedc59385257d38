"""Initials and acronyms in Devanagari: the English names of letters, one after another.

'एम.के.' and 'एमके' before a name are initials; 'एनसीएलटी' alone is a body. Single letters without a full stop count only
where Hindi has no such word: 'पी', 'वी', but not 'के' of, 'जी' sir, 'आई' came.

Letters one after another before a name are its initials even without stops, also those that are Hindi words: 'ए के X'.

Misses: acronyms that are read as words ('नाटो', 'सार्क').
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LETTER = "(?:डब्ल्यू|डब्लू|एक्स|क्यू|वाई|जेड|एच|एफ|एल|एम|एन|एस|आई|आर|बी|सी|डी|जी|जे|के|पी|टी|यू|वी|ओ|ए|ई)"
_DOTTED = re.compile(rf"(?:(?:{_LETTER}|[A-Z])\.)+$")
_SEVERAL = re.compile(rf"{_LETTER}{{2,6}}$")
_ALONE = re.compile(rf"{_LETTER}$")
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
