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


def test_without_a_model_nothing_is_overruled() -> None:
    classified = classify("कि शाह ने कहा".split())
    assert overruled(classified, ()) == classified.classes
