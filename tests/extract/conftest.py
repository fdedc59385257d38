"""Read a Hindi text through the pipeline, and say what the extractors found in words that a test can compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from spacy.tokens import Doc

from kg.extract.mentions import find_mentions
from kg.extract.visit import visits
from kg.language import load_pipeline, read
from kg.model import Article, Block, BlockKind, GiftReport, MeetingReport, Mention, VisitReport

Reader = Callable[..., Doc]
VisitWords = tuple[str, str | None, str]
VisitTeller = Callable[[str], list[VisitWords]]


@pytest.fixture(scope="session")
def read_text() -> Reader:
    """Give a function that reads one paragraph (or a block of another kind) with its mentions."""
    hindi = load_pipeline()

    def reader(
        text: str,
        *,
        kind: BlockKind = BlockKind.PARAGRAPH,
        published: date | None = None,
        dateline_place: str | None = None,
    ) -> Doc:
        block = Block(kind, 0, len(text))
        article = Article("a.txt", text, (block,), published=published, dateline_place=dateline_place)
        return find_mentions(read(hindi, article))

    return reader


def label(mention: Mention | None) -> str | None:
    """Give the words of a mention."""
    return mention.label if mention else None


def labels(*mentions: Mention) -> str:
    """Give the words of mentions, sorted, since their order says nothing."""
    return ", ".join(sorted(m.label for m in mentions))


def meeting_words(report: MeetingReport) -> tuple[str, str]:
    """Give who met, and the status."""
    return labels(*report.participants), report.status.value


def visit_words(report: VisitReport) -> VisitWords:
    """Give who went where, and the status."""
    return labels(*report.visitors), label(report.destination), report.status.value


@pytest.fixture(scope="session")
def told_visits(read_text: Reader) -> VisitTeller:
    """Give a function that says in words which visits a text tells."""
    return lambda text: [visit_words(r) for r in visits(read_text(text))]


def visit_cases(
    told: Sequence[tuple[str, Sequence[VisitWords]]], near_misses: Sequence[str] = ()
) -> pytest.MarkDecorator:
    """Parametrise a test with texts and the visits that they tell; a near miss tells none."""
    cases = [*told, *((text, []) for text in near_misses)]
    return pytest.mark.parametrize(("text", "expected"), cases, ids=[text for text, _ in cases])


def gift_words(report: GiftReport) -> tuple[str, str, str]:
    """Give giver, recipient and item."""
    return report.giver.label, report.recipient.label, report.item
