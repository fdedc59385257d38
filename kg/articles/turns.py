"""Turns of a conversation: lines that begin with who speaks, 'सवाल: ...' (question), 'आरव मेहता: ...'.

They look like datelines ('नई दिल्ली: ...'), titles and headings; what tells them apart is that a label comes again, in
turn with another one or after lines that ask. Misses: a conversation in which every label stands once.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from kg.articles.lines import Line
from kg.model import BlockKind

_LABEL = re.compile(r"[\s*•]*([^\s:।?!,;\"'“‘*][^:।?!,;\"'“‘*]{0,39}?)\**\s*(?::|[-–—](?=\s))\s*\S")
_LONGEST = 4  # words of a label
_LEAST = 2  # times that a label stands


def mark_turns(lines: list[Line]) -> None:
    """Name the turns of a conversation paragraphs, so that nothing takes their labels for datelines or titles.

    Two labels that come again, or one after lines that ask. Near miss: 'नई दिल्ली: ...', which stands once.
    """
    labels = [_label(line) for line in lines]
    count = Counter(label for label in labels if label)
    again = {label for label, times in count.items() if times >= _LEAST}
    asked = sum(
        before.text.rstrip(" *\"'”’").endswith("?") and after in again
        for (before, _), (_, after) in pairwise(zip(lines, labels, strict=True))
    )
    if len(again) < _LEAST and asked < _LEAST:
        return
    for line, label in zip(lines, labels, strict=True):
        if label in again:
            line.kind = BlockKind.PARAGRAPH


def _label(line: Line) -> str:
    """Return the label of a line that nothing else has named, without its number; '' for none."""
    match = _LABEL.match(line.text) if line.kind is None else None
    if match is None or len(match[1].split()) > _LONGEST:
        return ""
    return re.sub(r"[\d०-९.)( ]+\Z", "", match[1])
