"""Words beside a name, and whole names, of which the trained model is certain."""

from __future__ import annotations

import pytest

from kg.language.name_certain import completed
from kg.language.name_text import NameText, Run
from kg.language.word_classes import classify


def names_in(text: str, chances: dict[str, float], runs: list[str]) -> list[str]:
    """Return what becomes of runs, given by their words, where the model takes those of ``chances`` for one person."""
    words = text.split()
    seen = [i for i, word in enumerate(words) if word in chances]
    entities = [(seen[0], seen[-1] + 1, "PERSON")] if seen else []
    found = []
    for run in runs:
        first = words.index(run.split()[0])
        found.append(Run(first, first + len(run.split()), ""))
    text_read = NameText(classify(words), entities, [chances.get(word, 0.0) for word in words])
    return [" ".join(words[run.start : run.end]) for run in completed(text_read, found)]


@pytest.mark.parametrize(
    ("text", "chances", "runs", "names"),
    [
        ("गेंदबाज शांति होल्मेन ने कहा", {"शांति": 1.0, "होल्मेन": 1.0}, ["होल्मेन"], ["शांति होल्मेन"]),
        ("गेंदबाज शांति होल्मेन ने कहा", {"शांति": 0.8, "होल्मेन": 1.0}, ["होल्मेन"], ["होल्मेन"]),
        ("शिक्षिका होल्मेन बेगम ने कहा", {"होल्मेन": 1.0, "बेगम": 1.0}, ["होल्मेन"], ["होल्मेन बेगम"]),
        ("शिक्षिका होल्मेन बेगम ने कहा", {"होल्मेन": 1.0}, ["होल्मेन"], ["होल्मेन"]),
        ("वहां शांति कुजूरा से मिले", {"शांति": 1.0, "कुजूरा": 1.0}, [], ["शांति कुजूरा"]),
        ("वहां शांति कुजूरा से मिले", {"शांति": 0.9, "कुजूरा": 1.0}, [], []),
        ("वहां कुजूरा से मिले", {"कुजूरा": 1.0}, [], []),
        ("स्पेन के क्लब होल्मेन कुजूरा ने", {"होल्मेन": 1.0, "कुजूरा": 1.0}, [], []),
        ("स्पेन के कप्तान होल्मेन कुजूरा ने", {"होल्मेन": 1.0, "कुजूरा": 1.0}, [], ["होल्मेन कुजूरा"]),
        ("वहां मट्ठा पिया और बोलीं", {"मट्ठा": 1.0, "पिया": 1.0}, [], []),
        ("नेता साहिब सिंह कुजूरा ने कहा", {"सिंह": 1.0, "कुजूरा": 1.0}, ["सिंह कुजूरा"], ["साहिब सिंह कुजूरा"]),
        ("और संगत सिंह कुजूरा आए", {"सिंह": 1.0, "कुजूरा": 1.0}, ["सिंह कुजूरा"], ["संगत सिंह कुजूरा"]),
        ("और संगत सिंह कुजूरा आए", {"सिंह": 1.0, "कुजूरा": 1.0}, [], ["संगत सिंह कुजूरा"]),
        ("वहां से सिंह कुजूरा को", {"सिंह": 1.0, "कुजूरा": 1.0}, ["सिंह कुजूरा"], ["सिंह कुजूरा"]),
        ("नेता साहिब कुजूरा ने कहा", {"कुजूरा": 1.0}, ["कुजूरा"], ["कुजूरा"]),
        ("जो नई दिल्ली आए थे", {"नई": 1.0, "दिल्ली": 1.0}, [], []),
        ("बहन मानकर होल्मेन ने कहा", {"मानकर": 1.0, "होल्मेन": 1.0}, ["होल्मेन"], ["होल्मेन"]),
        ("मंत्री होल्मेन ने कहा", {"मंत्री": 1.0, "होल्मेन": 1.0}, ["होल्मेन"], ["होल्मेन"]),
        ("होल्मेन दिल्ली गए", {"होल्मेन": 1.0, "दिल्ली": 1.0}, ["होल्मेन"], ["होल्मेन"]),
        ("मंत्री होल्मेन ले मेयर ने", {"होल्मेन": 0.9, "ले": 0.8, "मेयर": 0.8}, ["होल्मेन"], ["होल्मेन ले मेयर"]),
        ("मंत्री होल्मेन ले मेयर ने", {"होल्मेन": 0.9, "ले": 0.8, "मेयर": 0.4}, ["होल्मेन"], ["होल्मेन"]),
        ("मंत्री होल्मेन ले मेयर गए", {"होल्मेन": 0.9, "ले": 0.8, "मेयर": 0.8}, ["होल्मेन"], ["होल्मेन"]),
        ("मंत्री होल्मेन शांति की", {"होल्मेन": 0.9, "शांति": 0.6}, ["होल्मेन"], ["होल्मेन शांति"]),
    ],
)
def test_completed(text: str, chances: dict[str, float], runs: list[str], names: list[str]) -> None:
    assert names_in(text, chances, runs) == names


def test_names_of_two_stay_apart() -> None:
    words = "शांति होल्मेन अंतिम मिलिक".split()
    text = NameText(classify(words), [(0, 2, "PERSON"), (2, 4, "PERSON")], [1.0] * 4)
    assert [(run.start, run.end) for run in completed(text, [Run(1, 2, ""), Run(3, 4, "")])] == [(0, 2), (2, 4)]


def test_without_a_model_nothing_changes() -> None:
    runs = [Run(1, 2, "title")]
    assert list(completed(NameText(classify("शांति होल्मेन".split())), runs)) == runs
