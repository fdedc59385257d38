"""Docs -> lemmas: what the words around decide, alone and in the pipeline; names stay as they stand."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind
from tests.speed import growth


@pytest.fixture(scope="module")
def alone() -> Language:
    nlp = spacy.blank("hi")
    nlp.add_pipe("khabar_lemmas")
    return nlp


def whole(text: str) -> Doc:
    return read(load_pipeline(), Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)))


def lemmas(doc: Doc) -> dict[str, str]:
    return {token.text: token.lemma_ for token in doc}


@pytest.mark.parametrize("how", ["alone", "whole"])
@pytest.mark.parametrize(
    ("text", "word", "base"),
    [
        ("मंत्री ने बैठक की।", "की", "करना"),
        ("मंत्री की बैठक हुई।", "की", "का"),
        ("वह किसानों के लिए आए।", "के", "के"),
        ("वह किसानों के घर आए।", "के", "का"),
        ("पुलिस ने गाड़ी रोक दी।", "रोक", "रोकना"),
        ("इस पर रोक लगी।", "रोक", "रोक"),
        ("मंत्री ने प्रस्ताव स्वीकार किया।", "स्वीकार", "स्वीकार"),
        ("काम नहीं किया गया था।", "नहीं", "नहीं"),
        ("काम नहीं किया गया था।", "गया", "जाना"),
        ("काम नहीं किया गया था।", "था", "था"),
        ("पानी चाहिए।", "चाहिए", "चाहिए"),
    ],
)
def test_the_words_around_decide(alone: Language, how: str, text: str, word: str, base: str) -> None:
    doc = alone(text) if how == "alone" else whole(text)
    assert lemmas(doc)[word] == base


def test_names_stay_as_they_stand() -> None:
    found = lemmas(whole("मंत्री आरव सोनी ने यूरोपीय देशों से बात की।"))
    assert (found["सोनी"], found["देशों"]) == ("सोनी", "देश")


def test_listed_places_stay_alone_too(alone: Language) -> None:
    found = lemmas(alone("वह दिल्ली के पुराने किले गए।"))
    assert (found["दिल्ली"], found["पुराने"]) == ("दिल्ली", "पुराना")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "।", "\u200d", "\u093e", "😀 के", "के", "की", "नहीं", "a\x00b"])
def test_any_text_is_read(alone: Language, text: str) -> None:
    assert all(token.lemma_ for token in alone(text))


def test_time_grows_with_length_only(alone: Language) -> None:
    text = "वह किसानों के लिए नहीं आए और "
    assert growth(lambda times: alone(text * times), 300, 1_200) < 8
