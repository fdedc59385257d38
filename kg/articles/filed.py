"""Where a story was filed, as the lines between its title and its first sentence say: 'न्यूज डेस्क | पटना'.

A place stands behind who signs ('खेल संवाददाता, पटना'), before 'से' ('पटना से, एजेंसी के लिए': from Patna) or before a date.

Misses: places of two words that no lexicon lists ('खेल डेस्क | पुराना टोला' may as well name a reporter).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.articles.boilerplate import any_of
from kg.articles.dates import find_date
from kg.articles.fold import fold
from kg.lexicons import load
from kg.model import Block, BlockKind

LONGEST_LINE = 100  # characters
_PAGE = frozenset({BlockKind.BYLINE, BlockKind.DECK, BlockKind.HEADING, BlockKind.OTHER, BlockKind.DATELINE})
_PARTS = re.compile(r"[^|,।•·]+")
_WORD = r"[\u0900-\u0963\u0971-\u097f][\u0900-\u0963\u0971-\u097f'’-]+"
_PLACE = re.compile(rf"\s*({_WORD}(?: {_WORD}){{0,2}})(?:\s*/\s*{_WORD})*(?:\s*\([^()]{{1,30}}\))?[\s।:.-]*")
_FROM = re.compile(rf"\s*({_WORD}(?: {_WORD}){{0,2}}) से\s*")
_WORDS_OF_A_SIGNATURE = 7  # and no more stand in 'नाम, पटना से'
Span = tuple[int, int]


def filed_spans(text: str, blocks: tuple[Block, ...]) -> Iterator[Span]:
    """Yield the places that the lines of the page before the story name, as offsets of ``text``, in their order."""
    for block in blocks:
        if block.kind is BlockKind.PARAGRAPH:
            return
        if block.kind in _PAGE and block.end - block.start <= LONGEST_LINE:
            folded = fold(text[block.start : block.end], block.start)
            for start, end in _in_line(folded.text):
                yield folded.origins[start], folded.origins[end]


def _in_line(line: str) -> Iterator[Span]:
    """Yield the places of one folded line."""
    parts = list(_PARTS.finditer(line))
    signed = next((at for at, part in enumerate(parts) if _press().search(part.group())), len(parts))
    short = len(parts) > 1 and len(line.split()) <= _WORDS_OF_A_SIGNATURE
    for at, part in enumerate(parts):
        if (came := _FROM.fullmatch(line, *part.span())) and short and not _never().search(came[1]):
            yield came.span(1)
        dated = not at and len(parts) > 1 and find_date(parts[1].group()) is not None
        found = _PLACE.fullmatch(line, *part.span())
        if found and (at > signed or dated) and _may_be(found[1]):
            yield found.span(1)


def _may_be(words: str) -> bool:
    """Tell whether words can name a place: one that nothing bars, or several that a lexicon lists."""
    if _never().search(words) or _press().search(words) or find_date(words):
        return False
    return " " not in words or words in _listed()


@cache
def _press() -> re.Pattern[str]:
    """Match what an outlet, an agency or a desk is known by."""
    return re.compile(rf"{any_of('desks', 'agencies', 'outlet_words')}|\.(?:in|com|org|कॉम)\b")


@cache
def _never() -> re.Pattern[str]:
    return re.compile(
        any_of("function_words", "not_places", "months", "weekdays", "published_cues", "updated_cues", "byline_cues")
    )


@cache
def _listed() -> frozenset[str]:
    """Return the places of several words that the lexicon lists, folded."""
    forms = (form for entries in load("places").values() for entry in entries for form in entry.surface)
    return frozenset(fold(form).text for form in forms if " " in form)
