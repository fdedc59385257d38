"""Time grows with the length of an article, and not faster, whatever the article is."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, ArticleReports, Block, BlockKind
from kg.resolve import resolve
from tests.speed import growth, seconds

NEWS = Path(__file__).parent / "gold" / "articles"
HOSTILE = {
    "no danda": "प्रधानमंत्री आरव मेहता ने मीरा सेन से मुलाकात की और दोनों नेताओं ने कहा कि वह दिल्ली जाएंगे तथा ",
    "clauses in clauses": "आरव मेहता ने कहा कि ",
    "open quotations": 'आरव ने कहा " हम आएंगे ',
    "names": "मंत्री आरव मेहता, मीरा सेन, ",
    "posts": "भारत के प्रधानमंत्री ",
    "that same day": "उसी दिन आरव मेहता मीरा सेन से मिले, ",
    "brackets": "आरव (मेहता ( ",
}


def article(text: str) -> Article:
    """Return an article whose lines are paragraphs."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    return Article("a.txt", text, tuple(blocks))


def reports(text: str) -> ArticleReports:
    """Return what an article of a text says."""
    told = article(text)
    return extract_reports(read(load_pipeline(), told), told)


def news(length: int) -> str:
    """Return so many characters of real news, repeated."""
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(NEWS.glob("*.txt")))
    return (text * (length // len(text) + 1))[:length]


def test_reading_an_article_takes_linear_time() -> None:
    assert growth(lambda length: reports(news(length)), 7_000, 28_000) < 6.5  # linear is 4, quadratic 16


def test_resolving_an_article_takes_linear_time() -> None:
    told = {length: reports(news(length)) for length in (7_000, 28_000)}
    assert growth(lambda length: resolve([told[length]]), 7_000, 28_000) < 7


@pytest.mark.parametrize("phrase", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_lines_take_no_longer_than_they_are_long(phrase: str) -> None:
    line = "आरव मेहता दिल्ली में हैं।\n" + phrase * (20_000 // len(phrase))
    assert seconds(lambda: resolve([reports(line)]), runs=1) < 10  # where a step was quadratic, minutes or years
