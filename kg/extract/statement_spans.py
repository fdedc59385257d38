"""Sorted spans -> those that begin in a stretch, without a walk over the whole article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TypeVar

from spacy.tokens import Span

from kg.extract.view import View
from kg.language.clauses import Clause

T = TypeVar("T")


def starting_in(items: Sequence[T], low: int, high: int, start: Callable[[T], int]) -> list[T]:
    """Return the items that begin in ``[low, high)``; ``items`` are sorted by ``start``.

    >>> starting_in([(1, "a"), (4, "b"), (9, "c")], 2, 9, lambda item: item[0])
    [(4, 'b')]
    """
    return [items[at] for at in range(bisect_left(items, low, key=start), bisect_left(items, high, key=start))]


def end_of(clause: Clause) -> int:
    """Return the token index after a clause's last word, also where a relative clause cuts it short."""
    verb = clause.verb.end if clause.verb else 0
    return max([clause.end, verb, *(c.marker_end for c in clause.chunks)])


def quotations_in(view: View, start: int, end: int) -> list[Span]:
    """Return the quotations that begin between two token indices, scare quotes included."""
    return starting_in(view.doc.spans.get("khabar_quotations", ()), start, end, lambda span: span.start)
