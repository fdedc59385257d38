"""Read past what honours behind a name ('मीरा जी ने', 'सेन साहब को'), and over joiners and signs of nasals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from kg.language.normalise import aligned
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind

_HONOURED = frozenset({MentionKind.NAME, MentionKind.ROLE})


@cache
def _honorific() -> re.Pattern[str]:
    """Give the words that honour whom they stand behind, before a case or another word."""
    found = sorted(word_list("titles", "suffixes"), key=lambda word: (-len(word), word))
    return re.compile(rf"\s+(?:{'|'.join(map(re.escape, found))})(?=\s)")


def without_honorifics(text: str, mentions: Iterable[Mention]) -> str:
    """Align a text (`kg.language.normalise.aligned`) and blank the honorifics behind people: their case follows them.

    Every offset stays.

    'मीरा जी ने' comes out as 'मीरा    ने'; 'पांच जी' (five Gs), behind nobody, stays.
    """
    text = aligned(text)
    ends = sorted(m.passage.end for m in mentions if m.kind in _HONOURED)
    parts, at = [], 0
    for end in ends:
        found = _honorific().match(text, end)
        if found and found.start() >= at:
            parts += [text[at : found.start()], " " * len(found.group())]
            at = found.end()
    return "".join((*parts, text[at:]))
