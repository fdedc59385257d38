"""Whom a mention means, in words."""

from __future__ import annotations

from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind
from kg.resolve.meaning import meanings


def meant(text: str, words: str) -> tuple[str, ...]:
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    reports = extract_reports(read(load_pipeline(), article), article)
    (mention,) = [m for m in reports.mentions if m.passage.exact == words]
    return meanings(reports)(mention)


def test_a_pronoun_and_a_pair_mean_people() -> None:
    assert meant("आरव मेहता जापान गए। उन्होंने सेब खाया।", "उन्होंने") == ("आरव मेहता",)
    assert set(meant("आरव मेहता ने मीरा सेन से मुलाकात की। दोनों नेताओं ने चाय पी।", "दोनों नेताओं")) == {"आरव मेहता", "मीरा सेन"}


def test_an_open_pronoun_means_nobody() -> None:
    assert meant("उन्होंने सेब खाया।", "उन्होंने") == ()
