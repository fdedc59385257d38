"""Pin what was found in an evenly spaced article to the file's own characters (`kg.articles.spacing`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kg.model import Article, ArticleReports, Passage


def restored(found: ArticleReports, article: Article, offsets: Sequence[int]) -> ArticleReports:
    """Return the reports of an article with every passage and sentence at the file's own offsets.

    ``offsets`` give for each character that was read, and for the end, where it stands in ``article``.
    """
    seen: dict[int, Any] = {}

    def back(value: Any) -> Any:
        if isinstance(value, Passage):
            start, end = _span(offsets, value.start, value.end)
            return replace(value, start=start, end=end, exact=article.text[start:end])
        if isinstance(value, tuple):
            return tuple(back(each) for each in value)
        if not is_dataclass(value) or isinstance(value, type):
            return value
        if id(value) not in seen:
            seen[id(value)] = replace(value, **{f.name: back(getattr(value, f.name)) for f in fields(value)})
        return seen[id(value)]

    sentences = tuple(_span(offsets, start, end) for start, end in found.sentences)
    told = {name: back(getattr(found, name)) for name in ("mentions", "reports", "quotations", "times", "silences")}
    return replace(found, article=article, sentences=sentences, **told)


def _span(offsets: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """Return where the characters ``[start, end)`` stand; the end right behind the last of them."""
    return offsets[start], offsets[end - 1] + 1 if end > start else offsets[start]
