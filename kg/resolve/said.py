"""Find the statement whose words a mention stands in, without a look at every statement of the article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from kg.model import Mention, Passage, StatementReport


class Said:
    """The statements of an article, filed by the sentences in which their words stand."""

    def __init__(self, statements: Sequence[StatementReport], sentence: Callable[[int], int]) -> None:
        """Take the statements in order, and what gives the number of the sentence of a position."""
        self._statements = statements
        self._sentence = sentence
        self._near: dict[int, list[int]] = defaultdict(list)  # sentence -> numbers of statements
        self._quoting: dict[Passage, int | None] = {}
        for number, report in enumerate(statements):
            for each in range(sentence(report.text.start), sentence(report.text.end) + 1):
                self._near[each].append(number)

    def around(self, mention: Mention) -> StatementReport | None:
        """Find the innermost statement whose text a mention stands in."""
        near = (self._statements[number] for number in self._near[self._sentence(mention.passage.start)])
        found = [r for r in near if within(mention.passage, r.text)]
        return min(found, key=lambda r: (r.text.end - r.text.start, r.text.start), default=None)

    def quoting(self, mention: Mention) -> StatementReport | None:
        """Find the first statement whose quotation a mention stands in."""
        near = self._near[self._sentence(mention.passage.start)]
        found = [n for n in near if self._statements[n].quoted and within(mention.passage, self._statements[n].text)]
        first = self._first_of(mention.quoted_by) if mention.quoted_by else None
        found += [first] if first is not None else []
        return self._statements[min(found)] if found else None

    def _first_of(self, quotation: Passage) -> int | None:
        """Find the number of the first statement that has the words of a quotation, or some of them, or more."""
        if quotation not in self._quoting:
            sentences = range(self._sentence(quotation.start), self._sentence(quotation.end) + 1)
            near = ((n, self._statements[n]) for each in sentences for n in self._near[each])
            found = [n for n, r in near if r.quoted and (within(r.text, quotation) or within(quotation, r.text))]
            self._quoting[quotation] = min(found, default=None)
        return self._quoting[quotation]


def within(inner: Passage, outer: Passage) -> bool:
    """Tell whether one passage lies in another of the same article."""
    return inner.article == outer.article and outer.start <= inner.start and inner.end <= outer.end
