"""How well sentences and quotations are found: seeds, development articles, and text never looked at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import spacy
import yaml
from spacy.language import Language

from kg.language import quotations, sentences
from kg.language.tokenizer import KhabarTokenizer

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "tests" / "gold"
UNSEEN = ROOT.parent / "shared" / "data" / "pud.conllu"
assert quotations.KEY == "khabar_quotations"
assert sentences.find_sentences("") == []


@lru_cache(maxsize=1)
def pipeline() -> Language:
    nlp = spacy.blank("hi")
    nlp.tokenizer = KhabarTokenizer(nlp.vocab)
    nlp.add_pipe("khabar_quotations")
    nlp.add_pipe("khabar_sentences")
    return nlp


def gold(name: str) -> dict[str, list[list[Any]]]:
    loaded: dict[str, list[list[Any]]] = yaml.safe_load((GOLD / name).read_text(encoding="utf-8"))
    return loaded


def text_of(article: str) -> str:
    folder = GOLD / "articles" if (GOLD / "articles" / article).exists() else ROOT / "seeds"
    return (folder / article).read_bytes().decode("utf-8")


def f1(expected: set[object], found: set[object]) -> float:
    return 2 * len(expected & found) / (len(expected) + len(found))


@pytest.mark.parametrize("name", ["sentences.yaml", "quotations.yaml"])
def test_the_gold_stands_in_the_articles(name: str) -> None:
    entries = gold(name)
    assert len(entries) == 21
    for article, spans in entries.items():
        text = text_of(article)
        for start, end, *_, exact in spans:
            assert text[slice(start, end)] == exact, (article, start)


def test_sentence_boundaries() -> None:
    expected: set[object] = set()
    found: set[object] = set()
    for article, spans in gold("sentences.yaml").items():
        expected |= {(article, start) for start, *_ in spans}
        doc = pipeline()(text_of(article))
        found |= {(article, next(t.idx for t in sent if not t.is_space)) for sent in doc.sents}
    assert f1(expected, found) >= 0.98, sorted(map(str, expected ^ found))


def test_quotation_spans() -> None:
    expected: set[object] = set()
    found: set[object] = set()
    for article, spans in gold("quotations.yaml").items():
        expected |= {(article, start, end) for start, end, *_ in spans}
        doc = pipeline()(text_of(article))
        found |= {(article, span.start_char, span.end_char) for span in doc.spans["khabar_quotations"]}
    assert f1(expected, found) >= 0.97, sorted(map(str, expected ^ found))


def test_utterances_are_told_from_quoted_expressions() -> None:
    right = wrong = 0
    for article, spans in gold("quotations.yaml").items():
        doc = pipeline()(text_of(article))
        scare = {(s.start_char, s.end_char): s._.khabar_scare for s in doc.spans["khabar_quotations"]}
        for start, end, _, expected, _ in spans:
            got = scare.get((start, end)) == expected
            right, wrong = right + got, wrong + (not got)
    assert right / (right + wrong) >= 0.95


def unseen_sentences() -> Iterator[str]:
    for line in UNSEEN.read_text(encoding="utf-8").splitlines():
        if line.startswith("# text = "):
            yield line.removeprefix("# text = ").strip()


@pytest.mark.skipif(not UNSEEN.exists(), reason="the treebank is no part of the project")
def test_sentence_boundaries_of_a_treebank() -> None:
    every = list(unseen_sentences())
    expected: set[object] = set()
    found: set[object] = set()
    for first in range(0, len(every), 20):
        text = " ".join(every[first : first + 20])
        offset = 0
        for sentence in every[first : first + 20]:
            expected.add((first, offset + len(sentence)))
            offset += len(sentence) + 1
        found |= {(first, end) for _, end in sentences.find_sentences(text)}
    assert f1(expected, found) >= 0.99
