"""Cut what no stop ends: a text without dandas may not make the rules that read a sentence slow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LONGEST = 3000  # characters; sentences of the news have 400 at most, those with a long quotation 2,000
_GAP = re.compile(r"[,;:]\s+|\s+")


def cut_overlong(text: str, ends: Iterable[int]) -> Iterator[int]:
    """Yield the ends of sentences, and within each sentence that is too long further ends, at white space.

    >>> list(cut_overlong("वह गए। " + 2500 * "आ" + " " + 1000 * "ई", [7, 3508]))
    [7, 2508, 3508]
    """
    start = 0
    for end in ends:
        while end - start > LONGEST:
            start = _cut(text, start + LONGEST // 2, start + LONGEST)
            yield start
        yield end
        start = end


def _cut(text: str, low: int, high: int) -> int:
    """Return the last place in ``[low, high]`` at which a word begins, after a comma where there is one."""
    gaps = list(_GAP.finditer(text, low, high))
    best = max(gaps, key=lambda gap: (len(gap.group().strip()), gap.end()), default=None)
    return best.end() if best else high
