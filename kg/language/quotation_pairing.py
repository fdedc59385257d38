"""Pair the quotation marks of one line, taking the reading of the whole line that costs least.

Each mark opens, closes or is no quotation mark; two alike side by side may be one (‘‘ ’’ '') or two. A reading is a
stack of open quotations, walked from left to right; per stack only the cheapest way there is kept, and of the stacks
only the cheapest few, so that time grows with the number of marks alone.

Misses: readings more than three quotations deep, and lines of more marks than any prose has.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kg.language.quotation_marks import MARKS, Mark, is_apostrophe, mark_at

_DEEPEST = 3
_BEAM = 16
_MOST = 2000  # marks in a line: more are no prose, and get no reading
_NESTED_ALIKE = 1.0  # “… “…” …”: possible, but rarer than a missing mark's look
_NESTED_SAME = 2.5  # "… "…" …": with marks that have no direction, rarer still
_MIXED = 2.5  # '…” : the closing mark is of the other kind


class Pair(NamedTuple):
    """An opening mark and the mark that closes it, if one does."""

    opening: Mark
    closing: Mark | None


class _Link(NamedTuple):
    """A pair, and those found before it."""

    before: _Link | None
    pair: Pair


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read the marks so far."""

    cost: float
    stack: tuple[Mark, ...] = ()
    pairs: _Link | None = None


def pair_marks(line: str) -> tuple[list[Pair], list[Mark]]:
    """Return the pairs of ``line``, by their opening marks, and the marks that are left over.

    >>> pairs, left_over = pair_marks('वह "साथ" हैं", अखबार ने लिखा।')
    >>> [(p.opening.start, p.closing.start) for p in pairs], [mark.start for mark in left_over]
    ([(3, 7)], [12])
    """
    places = [i for i, char in enumerate(line) if char in MARKS and not is_apostrophe(line, i)]
    if not 0 < len(places) <= _MOST:
        return [], []
    best = _finish(_walk(line, places))
    used = {mark.start + k for pair in best for mark in pair if mark for k in range(mark.end - mark.start)}
    left_over = [mark_at(line, i, 1) for i in places if i not in used]
    return best, left_over


def _walk(line: str, places: list[int]) -> list[_Reading]:
    """Return the readings of all marks of ``line``, which stand at ``places``."""
    frontier: list[dict[tuple[str, ...], _Reading]] = [{} for _ in range(len(places) + 2)]
    frontier[0][()] = _Reading(0.0)
    for index, at in enumerate(places):
        readings = sorted(frontier[index].values(), key=lambda reading: reading.cost)[:_BEAM]
        frontier[index] = {}
        paired = line[at + 1 : at + 2] == line[at]
        steps = [(mark_at(line, at, 1), 1)] + ([(mark_at(line, at, 2), 2)] if paired else [])
        for reading in readings:
            for mark, step in steps:
                for following in _follow(reading, mark, 0.5 if paired and step == 1 else 0.0):
                    _keep(frontier[index + step], following)
    return list(frontier[len(places)].values())


def _keep(readings: dict[tuple[str, ...], _Reading], reading: _Reading) -> None:
    """Keep a reading if no cheaper one has the same quotations open."""
    key = tuple(f"{mark.glyph}{mark.double:d}" for mark in reading.stack)
    if key not in readings or reading.cost < readings[key].cost:
        readings[key] = reading


def _follow(reading: _Reading, mark: Mark, extra: float) -> list[_Reading]:
    """Return the readings that ``mark`` can lead to."""
    cost, stack = reading.cost + extra, reading.stack
    following = [_Reading(cost + mark.strays, stack, reading.pairs)]
    if len(stack) < _DEEPEST:
        nested = _nesting_cost(stack, mark)
        following.append(_Reading(cost + mark.opens + nested, (*stack, mark), reading.pairs))
    given_up, pairs = 0.0, reading.pairs
    for depth in range(len(stack) - 1, -1, -1):
        opening = stack[depth]
        closed = _Link(pairs, Pair(opening, mark))
        following.append(_Reading(cost + given_up + _closing_cost(opening, mark), stack[:depth], closed))
        given_up += opening.unclosed
        pairs = _Link(pairs, Pair(opening, None))
        following.append(_Reading(cost + given_up + mark.opens, (*stack[:depth], mark), pairs))
    return following


def _nesting_cost(stack: tuple[Mark, ...], mark: Mark) -> float:
    """Return what it costs to open a quotation inside those of ``stack``."""
    alike = [outer for outer in stack if outer.double == mark.double]
    if not alike:
        return 0.0
    return _NESTED_SAME if mark.glyph in "\"'" and any(m.glyph == mark.glyph for m in alike) else _NESTED_ALIKE


def _closing_cost(opening: Mark, mark: Mark) -> float:
    """Return what it costs to close ``opening`` by ``mark``."""
    if mark.start <= opening.end:
        return 100.0
    cost = mark.closes
    if opening.glyph in "„‚‟" and mark.glyph in "“‘":
        cost -= 2.0
    if opening.double != mark.double or (opening.name == "guillemet") != (mark.name == "guillemet"):
        cost += _MIXED
    return cost


def _finish(readings: list[_Reading]) -> list[Pair]:
    """Return the pairs of the cheapest reading, counting what it leaves open."""
    best = min(readings, key=lambda reading: reading.cost + sum(mark.unclosed for mark in reading.stack))
    pairs = [Pair(mark, None) for mark in best.stack]
    link = best.pairs
    while link:
        pairs.append(link.pair)
        link = link.before
    return sorted(pairs, key=lambda pair: pair.opening.start)
