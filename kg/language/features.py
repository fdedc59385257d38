"""What the trained model knows of a word besides its form: shadow, endings, and the class that the lexicons give it.

The features stand in for spaCy's lexical attributes, which mean little in Devanagari (there is no case, so LOWER is the
word again, and SHAPE tells only its length). They must be the same in training and in use, so both take them from here.

| attribute | holds |
| --- | --- |
| NORM | the shadow: no nukta, one nasal sign, ASCII digits |
| PREFIX, SUFFIX | the shadow's first and last three characters |
| LOWER | the shadow's last two characters |
| SHAPE | the word's class in the lexicons: closed, title, place, common, dictionary, unknown ... |
"""

from __future__ import annotations

from functools import lru_cache

from spacy.attrs import LOWER, NORM, PREFIX, SHAPE, SUFFIX  # type: ignore[import-not-found]
from spacy.language import Language

from kg.language.normalise import shadow
from kg.language.word_classes import classify


@lru_cache(maxsize=1 << 16)
def lexical_class(word: str) -> str:
    """Return the class of a word by itself.

    >>> lexical_class("मंत्री"), lexical_class("ने"), lexical_class("झबलू")
    ('title', 'closed', 'unknown')
    """
    folded = shadow(word) or word
    return classify([folded]).classes[0].value


def _last_three(word: str) -> str:
    return (shadow(word) or word)[-3:]


def _last_two(word: str) -> str:
    return (shadow(word) or word)[-2:]


def _first_three(word: str) -> str:
    return (shadow(word) or word)[:3]


def _norm(word: str) -> str:
    return shadow(word) or word


def set_features(nlp: Language) -> Language:
    """Make the pipeline's vocabulary give these features; before it has seen any word."""
    nlp.vocab.lex_attr_getters.update(  # type: ignore[attr-defined]
        {NORM: _norm, PREFIX: _first_three, SUFFIX: _last_three, LOWER: _last_two, SHAPE: lexical_class}
    )
    return nlp
