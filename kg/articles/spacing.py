"""Articles whose words stand apart by anything but one space: no-break spaces of web pages, doubled spaces, tabs.

The pipeline reads such an article evenly spaced, and what it finds is pinned to the file's own characters again
(`kg.extract.restored`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from kg.model import Article

SPACES = "[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_UNEVEN = re.compile(rf"(?<=\S)(?! \S){SPACES}+(?=\S)")


def evenly_spaced(article: Article) -> tuple[Article, Sequence[int]]:
    """Return an article with one space between words, and for each of its characters the offset of the file's.

    The article itself, with its own offsets, where its words stand so already. Line ends and indents stay.

    >>> even, offsets = evenly_spaced(Article("a.txt", "मीरा  सेन\u00a0ने", ()))
    >>> even.text, offsets[even.text.index("ने")]
    ('मीरा सेन ने', 10)
    """
    text = article.text
    parts: list[str] = []
    offsets: list[int] = []
    at = 0
    for found in _UNEVEN.finditer(text):
        parts += [text[at : found.start()], " "]
        offsets += [*range(at, found.start()), found.start()]
        at = found.end()
    if not parts:
        return article, range(len(text) + 1)
    offsets += range(at, len(text) + 1)
    blocks = (replace(b, start=bisect_left(offsets, b.start), end=bisect_left(offsets, b.end)) for b in article.blocks)
    return replace(article, text="".join((*parts, text[at:])), blocks=tuple(blocks)), offsets
