"""The tuple of extractors, and what one article's reports hold."""

from __future__ import annotations

from spacy.language import Language

from kg.extract import EXTRACTORS, extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind

TEXT = "आरव मेहता बुधवार को पुणे पहुंचे। आरव मेहता ने कहा, “पुल खुलेगा और सब आएंगे।”"


def article_of(text: str) -> Article:
    return Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))


def test_there_is_one_extractor_a_class_and_each_is_a_spacy_component() -> None:
    names = [extractor.__name__ for extractor in EXTRACTORS]
    assert names == ["meetings", "visits", "gifts", "statements"]
    assert all(Language.has_factory(f"khabar_{name}") for name in names)


def test_the_reports_of_an_article_stand_in_reading_order() -> None:
    article = article_of(TEXT)
    said = extract_reports(read(load_pipeline(), article), article)
    starts = [report.passages[0].start for report in said.reports]
    assert starts == sorted(starts)
    assert said.article is article


def test_every_offset_is_one_of_the_articles_text() -> None:
    article = article_of(TEXT)
    said = extract_reports(read(load_pipeline(), article), article)
    passages = [*said.quotations, *(m.passage for m in said.mentions), *(t.passage for t in said.times)]
    assert passages
    assert all(TEXT[p.start : p.end] == p.exact for p in passages)
    assert [TEXT[a:b].strip() for a, b in said.sentences] == [
        "आरव मेहता बुधवार को पुणे पहुंचे।",
        "आरव मेहता ने कहा, “पुल खुलेगा और सब आएंगे।”",
    ]


def test_an_article_without_blocks_to_read_reports_nothing() -> None:
    article = Article("a.txt", TEXT, (Block(BlockKind.ADVERTISEMENT, 0, len(TEXT)),))
    assert extract_reports(read(load_pipeline(), article), article).reports == ()
