"""One article's reports -> whom each mention means, in words that people can read."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import ArticleReports, Mention
from kg.resolve.candidates import best_form
from kg.resolve.coreference import Coreference
from kg.world import EntityKind


def meanings(reports: ArticleReports) -> Callable[[Mention], tuple[str, ...]]:
    """Return a function from a mention of the article to the labels of whom it means; none where it stays open.

    'उन्होंने' gives 'आरव मेहता', 'दोनों नेताओं' two labels. A person whom the article never names goes by the post.
    """
    links = Coreference(reports)

    def means(mention: Mention) -> tuple[str, ...]:
        found = links.of(mention)
        return tuple(best_form(r.forms) or next((m.label for m in r.mentions), EntityKind(r.kind).value) for r in found)

    return means
