"""Doc -> reports of one article: one extractor a class, each a function Doc -> list of reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.tokens import Doc

from kg.extract.mentions import find_mentions
from kg.extract.statement import statements
from kg.model import Article, ArticleReports, Passage, Report, TimeExpression

Extractor = Callable[[Doc], Sequence[Report]]


def extractors() -> tuple[Extractor, ...]:
    """Return the extractors in the order in which they run."""
    out: list[Extractor] = [statements]
    for module, name in (("meeting", "meetings"), ("visit", "visits"), ("gift", "gifts")):
        try:
            out.append(getattr(__import__(f"kg.extract.{module}", fromlist=[name]), name))
        except ImportError:
            pass
    return tuple(out)


def extract_reports(doc: Doc, article: Article) -> ArticleReports:
    """Return all that an article says, with its mentions, before anything is resolved."""
    find_mentions(doc)
    view = doc._.khabar_view
    reports = [report for extractor in extractors() for report in extractor(doc)]
    quotations = tuple(view.passage(q.start, q.end) for q in doc.spans.get("khabar_quotations", ()))
    times = tuple(
        TimeExpression(view.passage(t.start, t.end), t._.khabar_value, bool(t._.khabar_duration), t._.khabar_weekday)
        for t in doc.spans.get("khabar_times", ())
    )
    sentences = tuple((s.start_char, s.end_char) for s in doc.sents)
    return ArticleReports(
        article=article,
        mentions=tuple(span.mention for span in doc._.khabar_mentions),
        reports=tuple(sorted(reports, key=lambda r: (r.passages[0].start, r.passages[0].end, r.rule))),
        quotations=quotations,
        times=times,
        sentences=sentences,
    )


__all__ = ["Article", "Passage", "extract_reports", "extractors"]
