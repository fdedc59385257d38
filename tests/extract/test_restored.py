"""What is found in an unevenly spaced article is pinned to the file's own characters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, ArticleReports, Block, BlockKind, Passage

PLAIN = "मंत्री मीरा सेन ने सोमवार को पटना में राजदूत आरव मेहता को शॉल भेंट की। उन्होंने कहा, “पुल बन गया है।” सेन दिल्ली गईं।"


def passages(value: Any) -> Iterator[Passage]:
    """Yield every passage of a value."""
    if isinstance(value, Passage):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from passages(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from passages(getattr(value, field.name))


def reports_of(text: str) -> ArticleReports:
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return extract_reports(read(load_pipeline(), article), article)


@pytest.mark.parametrize("gap", ["\u00a0", "  ", "\t"])
def test_the_same_is_found_at_the_file_s_own_characters(gap: str) -> None:
    text = PLAIN.replace(" ", gap)
    plain, found = reports_of(PLAIN), reports_of(text)
    assert [(r.rule, type(r)) for r in found.reports] == [(r.rule, type(r)) for r in plain.reports]
    assert len(found.reports) >= 3
    pinned = [p for name in ("mentions", "reports", "quotations", "times") for p in passages(getattr(found, name))]
    assert pinned
    assert all(p.exact == text[p.start : p.end] and p.exact == p.exact.strip() for p in pinned)
    assert [" ".join(p.exact.split()) for p in passages(found.mentions)] == [p.exact for p in passages(plain.mentions)]
    assert found.article.text == text
    assert found.sentences[-1][1] == len(text)
