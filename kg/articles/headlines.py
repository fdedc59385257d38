"""Title, deck and headings: lines without a full stop that stand above what they name."""

from __future__ import annotations

import re

from kg.articles.boilerplate import any_of
from kg.articles.datelines import find_dateline
from kg.articles.furniture import matches
from kg.articles.lines import Line
from kg.model import BlockKind

MAX_TITLE_WORDS = 30
MAX_HEADING_WORDS = 12
MAX_DECK = 400

_HEAD_KINDS = frozenset({BlockKind.UPDATED, BlockKind.BYLINE, BlockKind.DATELINE})
_FURNITURE = frozenset({BlockKind.ADVERTISEMENT, BlockKind.CAPTION, BlockKind.OTHER, *_HEAD_KINDS})


def mark_title(lines: list[Line]) -> Line | None:
    """Find the title: the first line that is not furniture, if it does not end as a sentence does and a story follows.

    'आरव मेहता ने दिया इस्तीफा' (Mehta resigned). Near miss: a story without a title, whose first line ends with a danda.
    Knowingly missed: titles with a full stop.
    """
    rest = [line for line in lines if line.kind is None]
    if len(rest) < 2 and not any(line.kind in (BlockKind.DATELINE, BlockKind.PARAGRAPH) for line in lines):
        return None
    if not rest or rest[0].words > MAX_TITLE_WORDS or rest[0].item:
        return None
    if any(line.kind is BlockKind.DATELINE for line in lines[: lines.index(rest[0])]):
        return None
    bare = rest[0].text.rstrip("\"'”’»)] ")
    if bare.endswith(("।", "|")) or (bare.endswith(".") and not bare.endswith("..")):
        return None
    if find_dateline(rest[0], first=False) is not None:
        return None
    rest[0].kind = BlockKind.TITLE
    return rest[0]


def mark_decks(lines: list[Line], title: Line) -> None:
    """Find what sums up the story between its title and the head of the page or the dateline.

    A line right under the title is a deck where it has no full stop, or where an update, a byline, a reading time or a
    dateline follows it before the next paragraph; else it is the first paragraph.
    """
    under: list[Line] = []
    following = lines[lines.index(title) + 1 :]
    for line in following:
        if line.kind is not None:
            break
        under.append(line)
    behind = following[len(under) :]
    head: list[Line] = []
    for line in behind:
        if line.kind not in _FURNITURE:
            break
        head.append(line)
    story = any(line.kind in (None, BlockKind.PARAGRAPH) for line in behind)
    closed = any(line.kind in _HEAD_KINDS or matches("reading-time", line.text) for line in head)
    if story and closed and len(under) <= 2 and all(len(line.text) <= MAX_DECK for line in under):
        for line in under:
            line.kind = BlockKind.DECK
    elif len(under) > 1 and not under[0].sentence and not under[0].quote and under[0].words <= MAX_TITLE_WORDS:
        under[0].kind = BlockKind.DECK


def mark_headings(lines: list[Line]) -> None:
    """Find the headings between paragraphs: 'अधिकारियों ने क्या कहा' (what officials said).

    Short, no full stop, no quotation marks at its ends, no item of a list, and a paragraph behind it. Near miss: a long
    sentence whose full stop was forgotten stays a paragraph, and so does a short one that ends with 'है' (is).
    """
    below = False  # a line of the story stands under this one
    for line in reversed(lines):
        if line.kind is None and below and _heading_like(line):
            line.kind = BlockKind.HEADING
        below = below or line.kind in (None, BlockKind.PARAGRAPH)


def _heading_like(line: Line) -> bool:
    text = line.text
    if line.words > MAX_HEADING_WORDS or len(text) > 110 or line.quote or line.item:
        return False
    if text.endswith(("?", "!", ":")):
        return line.gap or text.endswith(":") or (line.words <= 7 and ":" not in text)
    if line.sentence:
        return False
    asks = re.search(any_of("question_words"), text) is not None
    return asks or re.search(rf"{any_of('auxiliaries')}$", text) is None
