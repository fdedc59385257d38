"""Words -> lemmas: closed classes, verbs, plurals, spelling kept; beside each what must stay as it is."""

from __future__ import annotations

import pytest

from kg.language.lemmas import direct_plural, lemma, verb_lemma


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("उन्होंने", "वह"),
        ("इसकी", "यह"),
        ("जिन्हें", "जो"),
        ("अपनी", "अपना"),
        ("थीं", "था"),
        ("हैं", "है"),
        ("वाली", "वाला"),
    ],
)
def test_closed_classes(word: str, base: str) -> None:
    assert lemma(word) == base


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("किया", "करना"),
        ("करेंगे", "करना"),
        ("गए", "जाना"),
        ("पड़ा", "पड़ना"),
        ("रोक", "रोक"),  # a ban, or the stem of 'to stop': alone it is the noun
        ("जनता", "जनता"),  # the people, not a form of जन
        ("पानी", "पानी"),  # water, not a form of पा
    ],
)
def test_verbs(word: str, base: str) -> None:
    assert lemma(word) == base


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("अधिकारियों", "अधिकारी"),
        ("नीतियां", "नीति"),
        ("नीतियाँ", "नीति"),
        ("लड़ाइयों", "लड़ाई"),
        ("समानताएं", "समानता"),
        ("वस्तुओं", "वस्तु"),
        ("किताबें", "किताब"),
        ("बच्चों", "बच्चा"),
        ("झपोलियों", "झपोली"),  # in no dictionary
        ("बड़ी", "बड़ा"),
        ("नये", "नया"),
        ("नई", "नया"),
        ("कई", "कई"),
        ("क्यों", "क्यों"),
        ("पहले", "पहले"),
        ("में", "में"),
        ("बेटी", "बेटी"),  # a daughter is no form of a son
        ("मेहता", "मेहता"),
    ],
)
def test_nouns_and_adjectives(word: str, base: str) -> None:
    assert lemma(word) == base


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("परम्पराओं", "परम्परा"),  # not 'परंपरा', which the dictionary makes of it
        ("ख़बरें", "ख़बर"),
        ("टिप्पणि\u200dयों", "टिप्पणी"),
        ("१०,०००", "10000"),
        ("8वीं", "8वां"),
        ("2015-2016", "2015-2016"),
        ("GOP", "GOP"),
        ("।", "।"),
        ("\u093c", "\u093c"),
        ("", ""),
    ],
)
def test_a_lemma_is_spelled_as_its_word(word: str, base: str) -> None:
    assert lemma(word) == base


def test_verb_lemma() -> None:
    assert [verb_lemma(stem) for stem in ("पड", "उगाह")] == ["पड़ना", "उगाहना"]


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("प्रतिनिधियों", "प्रतिनिधि"),
        ("मछुआरों", "मछुआरे"),
        ("नेताओं", "नेता"),
        ("दोनों", "दोनों"),
        ("मैक्रों", "मैक्रों"),
        ("लड़के", "लड़के"),
    ],
)
def test_direct_plural(word: str, form: str) -> None:
    assert direct_plural(word) == form


def test_a_long_word_takes_no_longer_than_its_length() -> None:
    word = "किताब" + "\u200d" * 200_000 + "ों"
    assert lemma(word) == word[:-2]
