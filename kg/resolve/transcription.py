"""Tell when two names may be one foreign name that two outlets heard in their own way.

'मेहमेत ओरदुलान' and 'मुहम्मद अर्दोलान', 'शोरामित्र' and 'चोरामेत': no spelling rule joins them, so something else must tie
their bearers (`kg.resolve.people`): one post of one land at least.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz

from kg.resolve.spelling import heard, skeleton, sound, tokens

_SPELLED = 90  # percent of the letters that two spellings share which hardly differ
_LENGTH = 5  # consonants of a name from which a likeness is no chance
_DROPPED = 3  # consonants of a word of which one more may be let go: 'चोरामेत', 'शोरामित्र'
_VOICELESS = str.maketrans("बगदस", "पकतच")


@lru_cache(maxsize=65536)
def by_ear(one: str, other: str) -> bool:
    """Tell whether two full names have the same consonants, word for word, voiced or not, but for one that is dropped.

    >>> by_ear("करब तैमूब ओर्दुलान", "केरेप तैमुप अर्दोलान"), by_ear("नदीम शरीक", "सलीम शरीक")
    (True, False)
    """
    first, second = ([skeleton(word).translate(_VOICELESS) for word in tokens(name)] for name in (one, other))
    if len(first) != len(second) or len(first) < 2 or min(len("".join(first)), len("".join(second))) < _LENGTH:
        return False
    return all(_alike(a, b) for a, b in zip(first, second, strict=True))


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    dropped = (long[:i] + long[i + 1 :] for i in range(len(long)))
    return short == long or (len(short) >= _DROPPED and short in dropped)


def nearly_spelled(one: str, other: str) -> bool:
    """Tell whether two names of several words differ in a letter or two: 'इमैनुएल ड्यूरों', 'एमैनुएल ड्यूरों'."""
    first, second = tokens(one), tokens(other)
    return len(first) == len(second) > 1 and fuzz.ratio(heard(" ".join(first)), heard(" ".join(second))) >= _SPELLED


def same_to_the_ear(one: str, other: str) -> bool:
    """Tell whether two names of several words differ only in which of like letters is written: 'इट्टोगी', 'इत्तोगी'."""
    return len(tokens(one)) > 1 and heard(sound(one)) == heard(sound(other))
