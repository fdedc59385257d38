"""The words of `lexicons/hi/gift.yaml`, keyed by shadow for the rules of gifts."""

from __future__ import annotations

from functools import cache

from kg.language.lemmas import lemma
from kg.language.normalise import shadow
from kg.language.word_lists import word_list

AND = frozenset({"और", "तथा", "एवं", "व", ","})


@cache
def gift_lexicon(section: str) -> frozenset[str]:
    """Return the last words of a section's entries, as shadows.

    >>> "शॉल" in gift_lexicon("things"), "ज्ञापन" in gift_lexicon("things")
    (True, False)
    """
    return frozenset(phrase.split()[-1] for phrase in gift_phrases(section))


def gift_phrases(section: str) -> frozenset[str]:
    """Return a section's entries whole, as shadows: 'अभिनंदन पत्र' is a thing, 'पत्र' (letter) is none."""
    return word_list("gift", section)


def is_thing(word: str) -> bool:
    """Tell whether a word (shadow) is a kind of thing that is given as a gift, in the plural or doubled: 'तीर-धनुष'."""
    word = word.rsplit("-", 1)[-1] or word
    return word in gift_lexicon("things") or shadow(lemma(word)) in gift_lexicon("things")
