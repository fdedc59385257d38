"""The statement whose words a mention stands in."""

from __future__ import annotations

from kg.model import Mention, MentionKind, Passage, StatementReport
from kg.resolve.said import Said, within

SPEAKER = Mention(MentionKind.NAME, "आरव मेहता", Passage("a.txt", 0, 9, "आरव मेहता"))


def mention(start: int, end: int, quoted_by: Passage | None = None) -> Mention:
    """Return a pronoun at some offsets."""
    return Mention(MentionKind.PRONOUN, "वह", Passage("a.txt", start, end, "वह"), quoted_by=quoted_by)


def statement(start: int, end: int, *, quoted: bool = True) -> StatementReport:
    """Return a statement whose words stand at some offsets."""
    text = Passage("a.txt", start, end, "")
    return StatementReport(passages=(text,), rule="test", speaker=SPEAKER, text=text, quoted=quoted)


def sentence(position: int) -> int:
    """Return the number of the sentence of a position: one each hundred characters."""
    return position // 100


def test_the_innermost_statement_is_found_over_several_sentences() -> None:
    outer, inner = statement(50, 450), statement(210, 240, quoted=False)
    said = Said([outer, inner], sentence)
    assert said.around(mention(220, 222)) is inner
    assert said.around(mention(320, 322)) is outer
    assert said.around(mention(238, 242)) is outer  # only begins in the inner one
    assert said.around(mention(460, 462)) is None


def test_only_quotations_quote() -> None:
    said = Said([statement(50, 150, quoted=False), statement(210, 240)], sentence)
    assert said.quoting(mention(60, 62)) is None
    assert said.quoting(mention(220, 222)) is not None


def test_a_statement_quotes_what_stands_in_the_rest_of_its_quotation() -> None:
    quotation = Passage("a.txt", 110, 390, "")
    first, second = statement(120, 180), statement(210, 240)
    said = Said([first, second], sentence)
    assert said.quoting(mention(300, 302, quotation)) is first
    assert said.quoting(mention(220, 222, quotation)) is first  # the first that has words of the quotation
    assert said.quoting(mention(300, 302)) is None


def test_within() -> None:
    outer = Passage("a.txt", 10, 20, "")
    assert within(Passage("a.txt", 10, 20, ""), outer)
    assert not within(Passage("a.txt", 10, 21, ""), outer)
    assert not within(Passage("b.txt", 12, 13, ""), outer)
