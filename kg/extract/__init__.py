"""Doc -> reports of one article: one extractor a class, each a function Doc -> list of reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.tokens import Doc

from kg.articles.spacing import evenly_spaced
from kg.extract.events_common import to_time
from kg.extract.gift import gifts
from kg.extract.meeting import meetings
from kg.extract.mentions import find_mentions
from kg.extract.person_silence import note_unknown_agents
from kg.extract.restored import restored
from kg.extract.silence import silences
from kg.extract.statement import statements
from kg.extract.visit import visits
from kg.model import Article, ArticleReports, Report

Extractor = Callable[[Doc], Sequence[Report]]

EXTRACTORS: tuple[Extractor, ...] = (meetings, visits, gifts, statements)
"""One extractor a class; a new class adds its own here."""


def extract_reports(doc: Doc, article: Article, *, explain: bool = False) -> ArticleReports:
    """Return all that an article says, with its mentions, before anything is resolved.

    With ``explain``, also the cue words that gave nothing, each with ``kind: why``.
    """
    doc.user_data["khabar_explain"] = explain
    find_mentions(doc)
    note_unknown_agents(doc)
    view = doc._.khabar_view
    reports: list[Report] = [report for extractor in EXTRACTORS for report in extractor(doc)]
    found = ArticleReports(
        article=doc._.khabar_article,
        mentions=tuple(span.mention for span in doc._.khabar_mentions),
        reports=tuple(sorted(reports, key=lambda r: (r.passages[0].start, r.passages[0].end, r.rule))),
        quotations=tuple(view.passage(q.start, q.end) for q in doc.spans.get("khabar_quotations", ())),
        times=tuple(to_time(doc, span) for span in doc.spans.get("khabar_times", ())),
        sentences=tuple((s.start_char, s.end_char) for s in doc.sents),
        silences=silences(view, reports),
    )
    return found if found.article is article else restored(found, article, evenly_spaced(article)[1])


__all__ = ["EXTRACTORS", "extract_reports"]
