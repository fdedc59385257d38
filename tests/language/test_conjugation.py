"""Stems -> forms: regular, irregular, contracted, and words that are no verbs."""

from __future__ import annotations

import pytest

from kg.language.conjugation import Form, forms_of, is_only, verb_forms


def of(stem: str, form: Form, *irregular: str) -> set[str]:
    return {word for word, kind in forms_of(stem, irregular) if kind is form}


def test_consonant_stem() -> None:
    assert of("मिल", Form.PERFECTIVE) == {"मिला", "मिले", "मिली", "मिलीं"}
    assert "मिलेंगे" in of("मिल", Form.FUTURE)
    assert of("मिल", Form.CONJUNCTIVE) == {"मिलकर", "मिलके", "मिलकरके"}


def test_vowel_stem() -> None:
    assert {"आया", "आए", "आई", "आईं"} <= of("आ", Form.PERFECTIVE)
    assert "आएंगे" in of("आ", Form.FUTURE)


def test_irregular_perfectives_replace_the_regular_ones() -> None:
    assert of("कर", Form.PERFECTIVE, "किया", "की") == {"किया", "की"}


def test_contracted_forms() -> None:
    assert {"लेगा", "लूंगा"} <= of("ले", Form.FUTURE)
    assert "होगा" in of("हो", Form.FUTURE)


@pytest.mark.parametrize(("word", "stem"), [("मिलेंगे", "मिल"), ("गए", "जा"), ("दिया", "दे"), ("करते", "कर")])
def test_readings(word: str, stem: str) -> None:
    assert stem in {reading.stem for reading in verb_forms()[word]}


@pytest.mark.parametrize("word", ["दो", "सोना", "घटना", "बजे", "किताब"])
def test_words_that_are_no_verbs(word: str) -> None:
    assert word not in verb_forms()


def test_is_only() -> None:
    assert is_only("होए", Form.SUBJUNCTIVE)
    assert not is_only("किया", Form.SUBJUNCTIVE)
    assert not is_only("किताब", Form.SUBJUNCTIVE)
