"""What is known of a word before its context is read: dictionary, frequent words, inflection.

`simplemma` brings a dictionary of 85,000 Hindi forms; `lexicons/hi/vocabulary.yaml` and `common.yaml` list words that
are never part of a name. An oblique plural is no name either ('साम्राज्यों' empires), nor an oblique singular ('दस्ते').

Misses: inflected forms of words that no list has, other than plurals in -ओं and -एं.
"""

from __future__ import annotations

from functools import lru_cache

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from kg.language.normalise import shadow
from kg.language.word_lists import word_list

_ENDINGS = ("ियों", "ियां", "ओं", "ों", "एं", "ें")
_OBLIQUE = ("ों", "ें", "े")
_LACKED = 4  # letters of what is lacking: 'बे-गम' and 'बे-हरा' are names
_PLURAL = ("ों", "ओं", "एं", "ियां")


@lru_cache(maxsize=1)
def dictionary() -> dict[str, str]:
    """Return the shadow of every word of simplemma's Hindi dictionary with the shadow of its base form."""
    forms = DefaultDictionaryFactory().get_dictionary("hi")
    listed = [w if isinstance(w, str) else w.decode() for pair in forms.items() for w in pair]
    folded = shadow.__wrapped__("\n".join(listed)).split("\n")  # at once, and past the cache
    return dict(zip(folded[::2], folded[1::2], strict=True))


@lru_cache(maxsize=1)
def listed_words() -> frozenset[str]:
    """Return the words that are never part of a person's name."""
    return word_list("common", "fields") | word_list("vocabulary", "words")


def name_heads() -> frozenset[str]:
    """Return the words of the names of bodies and places: 'टावर' in 'X टावर'."""
    return word_list("common", "name_heads")


def scheme_heads() -> frozenset[str]:
    """Return the nouns that end the names of schemes and prizes: 'योजना' in 'प्रधानमंत्री X योजना'."""
    return word_list("common", "scheme_heads")


def adverbs() -> frozenset[str]:
    """Return the adverbs that follow who acts: 'सीधे' in 'पोप सीधे दरगाह गए'."""
    return word_list("common", "adverbs")


def is_common(word: str) -> bool:
    """Tell whether a word (shadow), or its base form, is listed as no name, is a plural, or two known words.

    >>> is_common("बैठक"), is_common("बैठकों"), is_common("जलदस्युओं"), is_common("माता-पिता"), is_common("आरव")
    (True, True, True, True, False)
    """
    if is_listed(word) or (len(word) > 4 and word.endswith(_PLURAL)) or _lacks(word):
        return True
    return "-" in word and all(is_common(part) or in_dictionary(part) for part in word.split("-") if part)


def _lacks(word: str) -> bool:
    """Tell whether a word says that something listed is lacking: 'बेनतीजा' without a result."""
    rest = word.removeprefix("बे")
    return len(rest) >= _LACKED and rest != word and rest in listed_words()


def is_listed(word: str) -> bool:
    """Tell whether a word (shadow), or its base form, is listed as no name."""
    listed = listed_words()
    return (
        word in listed
        or word in name_heads()
        or any(
            len(word) > len(ending) + 2
            and word.endswith(ending)
            and (word[: -len(ending)] in listed or word[: -len(ending)] + "ा" in listed)
            for ending in _OBLIQUE
        )
    )


@lru_cache(maxsize=1)
def things() -> frozenset[str]:
    """Return the nouns of what is given or never is; the dictionary lacks some, and some are names as well."""
    return frozenset(word for word in word_list("gift", "things", "never", "traded", "measures") if " " not in word)


def in_dictionary(word: str) -> bool:
    """Tell whether a word (shadow), or its singular, is in the dictionary, or is one of the things that are given."""
    known = dictionary()
    if word in known or word in things():
        return True
    return any(
        len(word) > len(ending) + 2
        and word.endswith(ending)
        and (word[: -len(ending)] in known or word[: -len(ending)] + "ा" in known)
        for ending in _ENDINGS
    )


def looks_plural(word: str) -> bool:
    """Tell whether a word (shadow) ends like an oblique plural of no word that is known: 'ढिल्लों', a family name.

    The dictionary has a few such names as base forms of their own.

    >>> looks_plural("ढिल्लों"), looks_plural("बैठकों")
    (True, False)
    """
    known, stem = dictionary(), word.removesuffix("ों")
    own = known.get(word, word) == word and stem not in known and stem + "ा" not in known and word not in things()
    return stem != word and own and not is_listed(word)


def base_form(word: str) -> str:
    """Return a word with an oblique -े undone where the dictionary knows its direct form, else the word as it stands.

    >>> base_form("दस्ते"), base_form("परिषद")
    ('दस्ता', 'परिषद')
    """
    base = dictionary().get(shadow(word), "")
    return word[:-1] + "ा" if is_oblique(shadow(word)) and base.endswith("ा") and word.endswith("े") else word


def is_oblique(word: str) -> bool:
    """Tell whether the dictionary knows a word (shadow) as the oblique form of another: no name stands so before ने.

    >>> is_oblique("दस्ते"), is_oblique("मोदी")
    (True, False)
    """
    return word.endswith("े") and dictionary().get(word, word) != word
