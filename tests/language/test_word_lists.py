"""Sections of the lexicons as sets of shadows."""

from __future__ import annotations

import pytest

from kg.errors import LexiconError
from kg.language.normalise import shadow
from kg.language.word_lists import word_list


def test_words_and_forms_of_several_sections_are_shadows() -> None:
    heads = word_list("bodies", "place_heads")
    assert shadow("अड्डा") in heads
    assert heads < word_list("bodies", "place_heads", "settlements")
    assert all(word == shadow(word) for word in word_list("titles", "ages"))


def test_a_lexicon_or_section_that_is_none() -> None:
    with pytest.raises(LexiconError, match="no such lexicon"):
        word_list("none", "posts")
    with pytest.raises(KeyError):
        word_list("titles", "none")
