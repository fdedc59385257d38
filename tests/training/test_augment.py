"""Sentences with other people's names: everything but the names stays."""

from __future__ import annotations

import random

from training.augment import sometimes_swapped, swapped
from training.corpora import Tagged

SENTENCE = Tagged(
    ("दिल्ली", "में", "झबलूदास", "राय", "ने", "कमला", "से", "कहा"), ((0, 1, "PLACE"), (2, 4, "PERSON"), (5, 6, "PERSON"))
)
NAMES = [("विनीता", "घोष"), ("आरव", "कुमार", "मेहता")]


def without_people(sentence: Tagged) -> list[str]:
    """Return the words outside of names of people."""
    return [w for w, label in zip(sentence.tokens, sentence.labels, strict=True) if not label.endswith("PERSON")]


def test_only_people_change() -> None:
    for seed in range(50):
        other = swapped(SENTENCE, NAMES, random.Random(seed))
        assert without_people(other) == without_people(SENTENCE)
        assert [label for *_, label in other.entities] == ["PLACE", "PERSON", "PERSON"]
        people = [other.tokens[start:end] for start, end, label in other.entities if label == "PERSON"]
        assert not {"झबलूदास", "कमला"} & {word for name in people for word in name}
        assert len(people[1]) == 1  # a short name stays short


def test_the_share_is_kept() -> None:
    many = [SENTENCE] * 400
    changed = sum(s != SENTENCE for s in sometimes_swapped(many, NAMES, 0.25, random.Random(1)))
    assert 70 < changed < 130
    assert sometimes_swapped(many, NAMES, 0.0, random.Random(1)) == many


def test_a_sentence_without_people_stays() -> None:
    plain = Tagged(("दिल्ली", "में"), ((0, 1, "PLACE"),))
    assert sometimes_swapped([plain] * 20, NAMES, 1.0, random.Random(1)) == [plain] * 20
