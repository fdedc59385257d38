"""Word -> its base form, the lemma: 'अधिकारियों' officials -> 'अधिकारी', 'किया' did -> 'करना', 'उन्होंने' he -> 'वह'.

Closed classes and exceptions are listed (`lexicons/hi/lemmas.yaml`), verbs conjugated (`kg.language.conjugation`). Of
nouns and adjectives the ending is undone where the dictionary of simplemma knows the base form; of plurals in -ओं, -एं
and -ियां also where it does not. A lemma keeps the spelling of its word: the dictionary makes 'परंपरा' of 'परम्परा'.

Misses: oblique forms in -े of words that no list has; nouns that look like the form of another ('खाते' of खाता account
and of खाना eat) go by the dictionary; plurals of English words ('फिल्म्स').
"""

from __future__ import annotations

from functools import lru_cache

from kg.language.conjugation import Form, forms_of, verb_forms
from kg.language.normalise import nfc, shadow, shadow_map
from kg.language.vocabulary import dictionary
from kg.language.word_lists import word_list
from kg.lexicons import load

INFINITIVE = "ना"
# Ending -> what the base form may have in its place; of a word that the dictionary lacks it has the first.
_PLURAL: dict[str, tuple[str, ...]] = {
    "ियों": ("ी", "ि", "िया"),
    "ियां": ("ी", "ि", "िया"),
    "ईयों": ("ई",),
    "ीयों": ("ी",),
    "इयों": ("ई",),
    "इयां": ("ई",),
    "ुओं": ("ु", "ू"),
    "ुएं": ("ु", "ू"),
    "ाओं": ("ा",),
    "ाएं": ("ा",),
    "ओं": ("",),
    "एं": ("",),
    "ों": ("", "ा"),
    "ें": ("",),
}
_SINGULAR: dict[str, tuple[str, ...]] = {
    "िए": ("िया",),
    "ये": ("या",),
    "यी": ("या",),
    "े": ("ा",),
    "ी": ("ा",),
    "ीं": ("ां", "ा"),
    "ें": ("ां",),
    "ए": ("या", "ा"),
    "ई": ("या",),
}
_SHORTEST = 2  # code points that a plural leaves of a word
_INFLECTED = (*"ािीुूेैोौंआईएओ", "कर")  # how inflected forms end; other words need no dictionary


@lru_cache(maxsize=1)
def closed_lemmas() -> dict[str, str]:
    """Return the forms of closed classes and exceptions (shadows) with their lemmas."""
    lexicon = load("lemmas")
    table = {
        shadow(form): form for section in ("invariant", "feminine") for e in lexicon[section] for form in e.surface
    }
    listed = (*lexicon["nouns"], *lexicon["closed"])
    return table | {shadow(form): entry.word for entry in listed for form in entry.surface}


def fixed_after_ke() -> frozenset[str]:
    """Return the words (shadows) before which के does not agree: 'के लिए'."""
    return word_list("lemmas", "fixed_after_ke")


def lemma(word: str) -> str:
    """Return the base form of a word that stands by itself, in the word's own spelling.

    A word that may be a noun or a verb's stem is taken for the noun: 'रोक' (ban; stop). 'के' gives 'का' here; what
    depends on the words around, `kg.language.lemma_component` decides.

    >>> [lemma(w) for w in ("अधिकारियों", "समानताएं", "बड़ी", "वस्तुओं", "उन्होंने", "करेंगे", "रोक", "10,000")]
    ['अधिकारी', 'समानता', 'बड़ा', 'वस्तु', 'वह', 'करना', 'रोक', '10000']
    """
    return _lemma(nfc(word) or word)


@lru_cache(maxsize=1 << 16)
def _lemma(word: str) -> str:
    folded = shadow(word)
    if not folded or (not folded[-1].isalnum() and not "\u0900" <= folded[-1] <= "\u0963"):
        return word
    if folded[0].isdigit():
        return _number(folded)
    if folded in closed_lemmas():
        return closed_lemmas()[folded]
    if not folded.endswith(_INFLECTED):
        return word
    return _verb_by_itself(folded) or _noun(word, folded)


def direct_plural(word: str) -> str:
    """Return an oblique plural in the direct case, other words as they stand: 'बच्चों ने' children -> 'बच्चे'.

    Masculine nouns in -ा have a plural of their own; of others the base form is shown, also of feminine ones ('महिला').

    >>> [direct_plural(w) for w in ("अधिकारियों", "बच्चों", "महिलाओं", "दोनों", "सेना")]
    ['अधिकारी', 'बच्चे', 'महिला', 'दोनों', 'सेना']
    """
    folded = shadow(word)
    if not folded.endswith(("ों", "ओं", "यों")) or folded in closed_lemmas():
        return word
    base = _noun(word, folded)
    return base[:-1] + "े" if base.endswith("ा") and not folded.endswith("ओं") else base


def verb_lemma(stem: str) -> str:
    """Return the infinitive of a verb's stem (a shadow), spelled as the lexicon spells it.

    >>> verb_lemma("पड"), verb_lemma("उगाह")
    ('पड़ना', 'उगाहना')
    """
    return _spelled().get(stem, stem) + INFINITIVE


@lru_cache(maxsize=1)
def _spelled() -> dict[str, str]:
    return {shadow(entry.word): entry.word for entry in load("verbs")["stems"]}


def _number(word: str) -> str:
    """Return a number with ASCII digits and nothing between thousands; an ordinal in its direct form: '8वीं' 8th."""
    if word.endswith(("वीं", "वें")):
        return word[:-3] + "वां"
    digits = word.replace(",", "")
    return digits if digits.isdigit() else word


def _verb_by_itself(word: str) -> str | None:
    """Return the infinitive of a word that is a verb form and that the dictionary knows as nothing else.

    'करेंगे' is one; 'खाते' is a noun in the dictionary, and a stem ('रोक') may be a noun.
    """
    base = dictionary().get(word)
    for reading in verb_forms().get(word, ()):
        if reading.form is not Form.STEM and base in (None, shadow(verb_lemma(reading.stem))):
            return verb_lemma(reading.stem)
    if base and base != word and base.endswith(INFINITIVE):
        stem = base.removesuffix(INFINITIVE)
        if any(form == word and kind is not Form.STEM for form, kind in forms_of(stem)):
            return base
    return None


def _noun(word: str, folded: str) -> str:
    """Return a noun or an adjective with the ending of its number, gender or case undone."""
    known = dictionary()
    base = known.get(folded)
    if base == folded:
        return word
    for endings in (_PLURAL, _SINGULAR):
        for ending, replacements in endings.items():
            if not folded.endswith(ending) or (base is None and len(folded) - len(ending) < _SHORTEST):
                continue
            stem = folded[: -len(ending)]
            candidates = [stem + r for r in replacements]
            if base is not None:
                chosen = base if base in candidates else None
            else:
                chosen = next((c for c in candidates if known.get(c) == c), None)
                if chosen is None and endings is _PLURAL:
                    chosen = candidates[0]
            if chosen is not None:
                return _respelled(word, ending, chosen[len(stem) :])
    return word


def _respelled(word: str, ending: str, replacement: str) -> str:
    """Return ``word`` with its ending replaced and the rest as it was typed: 'लड़ाइयों' keeps its ड़."""
    folded, offsets = shadow_map(word)
    return word[: offsets[len(folded) - len(ending)]] + replacement
