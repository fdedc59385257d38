"""What the trained model and the neighbours overrule in the classes of words."""

from __future__ import annotations

import pytest

from kg.language.name_doubt import overruled
from kg.language.word_classes import WordClass, classify


def changed(text: str, chances: dict[str, float]) -> list[str]:
    """Return the words whose class is overruled, given the model's chance of some words."""
    classified = classify(text.split())
    classes = overruled(classified, [chances.get(word, 0.0) for word in classified.words])
    return [w for w, old, new in zip(classified.words, classified.classes, classes, strict=True) if old is not new]


@pytest.mark.parametrize(
    ("text", "chances", "words"),
    [
        ("कि शाह ने कहा", {"शाह": 0.95}, ["शाह"]),
        ("शाह ने कहा", {"शाह": 0.95}, ["शाह"]),  # the first word of a text
        ("कि शाह ने कहा", {"शाह": 0.4}, []),  # the king said
        ("कि शाह को कहा", {"शाह": 0.95}, []),  # not the one who acts
    ],
)
def test_a_title_that_is_a_surname_is_one_where_it_acts_alone(
    text: str, chances: dict[str, float], words: list[str]
) -> None:
    assert changed(text, chances) == words


def test_a_noun_before_a_second_name_is_a_first_name_only_if_the_model_agrees() -> None:
    assert classify(["शांति"]).classes[0] is not WordClass.UNKNOWN
    assert changed("कि शांति देवी को", {"शांति": 0.9, "देवी": 0.9}) != []
    assert changed("कि शांति देवी को", {}) == []
    assert changed("की लोक देवी को", {"देवी": 0.3}) == []


def test_a_faint_idea_of_both_is_enough_for_a_noun_and_a_second_name() -> None:
    assert changed("कि शांति देवी को", {"शांति": 0.25, "देवी": 0.3}) != []
    assert changed("कि शांति देवी को", {"शांति": 0.05, "देवी": 0.3}) == []


@pytest.mark.parametrize(
    ("text", "chances", "words"),
    [
        ("विधायक ज़ोरान पायलट ने", {"ज़ोरान": 0.95, "पायलट": 0.7}, ["पायलट"]),
        ("विधायक ज़ोरान पायलट ने", {"ज़ोरान": 0.95, "पायलट": 0.2}, []),  # the pilot
        ("कि ज़ोरान मंत्री से", {"ज़ोरान": 0.95, "मंत्री": 0.7}, []),  # a post is no family name
        ("प्रशासक प्रथम ज़ोरान ने", {"प्रथम": 0.95, "ज़ोरान": 0.95}, ["प्रथम"]),
        ("प्रशासक प्रथम ज़ोरान ने", {"प्रथम": 0.7, "ज़ोरान": 0.95}, []),  # the first one
        ("कि रानी वर्मा ने", {"रानी": 0.9, "वर्मा": 0.9}, ["रानी"]),
        ("कि रानी वर्मा ने", {"रानी": 0.1, "वर्मा": 0.9}, []),
        ("कि मंत्री वर्मा ने", {"मंत्री": 0.9, "वर्मा": 0.9}, []),  # no given name
    ],
)
def test_a_known_word_is_a_part_of_a_name_where_the_model_is_sure(
    text: str, chances: dict[str, float], words: list[str]
) -> None:
    plain = {word.replace("ज़", "ज"): chance for word, chance in chances.items()}
    assert changed(text.replace("ज़", "ज"), plain) == words


def test_without_a_model_nothing_is_overruled() -> None:
    classified = classify("कि शाह ने कहा".split())
    assert overruled(classified, ()) == classified.classes


@pytest.mark.parametrize(
    ("text", "chances", "words"),
    [
        ("कि रानी होल्मेन ने", {"रानी": 0.97, "होल्मेन": 1.0}, ["रानी"]),
        ("कि रानी होल्मेन ने", {"रानी": 0.8, "होल्मेन": 1.0}, []),  # the queen
        ("कि आचार्य होल्मेन मिलिक ने", {"आचार्य": 0.97, "होल्मेन": 1.0, "मिलिक": 1.0}, []),  # the teacher
        ("कि रानी वर्मा ने", {"रानी": 0.6, "वर्मा": 1.0}, ["रानी"]),  # before a family name
        ("कि स्वामी होल्मेन ने", {"स्वामी": 0.97, "होल्मेन": 1.0}, []),  # no given name
    ],
)
def test_a_title_that_is_a_given_name_is_one_where_the_model_is_sure(
    text: str, chances: dict[str, float], words: list[str]
) -> None:
    assert changed(text, chances) == words


@pytest.mark.parametrize(
    ("text", "chances", "words"),
    [
        ("किंग हेराल्ड ने", {"हेराल्ड": 0.97}, ["हेराल्ड"]),
        ("किंग हेराल्ड ने", {"हेराल्ड": 0.5}, []),  # the paper
        ("अखबार हेराल्ड ने", {"हेराल्ड": 0.97}, []),
        ("की प्रार्थना कुजूरा ने", {"कुजूरा": 0.95}, ["प्रार्थना"]),
        ("की प्रार्थना कुजूरा ने", {"कुजूरा": 0.5}, []),
        ("की बैठक कुजूरा ने", {"कुजूरा": 0.95}, []),  # no given name
        ("शाम प्रार्थना कुजूरा ने", {"कुजूरा": 0.95}, []),  # more stands before
    ],
)
def test_bodies_and_common_words_that_are_names(text: str, chances: dict[str, float], words: list[str]) -> None:
    assert changed(text, chances) == words
