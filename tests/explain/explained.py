"""An article of one paragraph, explained as a build explains it."""

from __future__ import annotations

from datetime import date

from kg.explain import Explanation, explain
from kg.explain.explanation import Sentence
from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind
from kg.resolve import resolve


def explanation_of(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Explanation:
    """Return the explanation of a text that is one block."""
    article = Article("a.txt", text, (Block(kind, 0, len(text)),), published=date(2023, 9, 14))
    reports = extract_reports(read(load_pipeline(), article), article, explain=True)
    (explained,) = explain(resolve([reports]))
    return explained


def sentence_of(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Sentence:
    """Return the explanation of a text that is one sentence."""
    (sentence,) = explanation_of(text, kind).sentences
    return sentence
