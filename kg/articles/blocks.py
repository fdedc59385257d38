"""Article text -> blocks: every stretch of the file named for what it is, so that boilerplate gives no facts."""

from __future__ import annotations

import re
from bisect import bisect_right

from kg.articles.datelines import find_lone_dateline
from kg.articles.endings import mark_endings
from kg.articles.furniture import matches, recognise
from kg.articles.headlines import mark_decks, mark_headings, mark_title
from kg.articles.lines import Line, split_lines
from kg.articles.splits import is_byline, split_dateline, split_head, split_tail
from kg.articles.turns import mark_turns
from kg.model import Article, Block, BlockKind

_MAX_LOOSE_CAPTION = 160
_FOR = re.compile(r"\S+(?: \S+)? से, \S+(?: \S+){0,3} के लिए$")  # from where and for whom one wrote
# where a reporter has been: 'कनकपुर से लौटकर मीरा सेन', 'मीरा सेन, कनकपुर से लौटकर'
_BACK_FROM = re.compile(
    r"(?:\S+ ){1,3}से लौट(?:कर| कर)(?:[,:]? \S+){1,4}$|(?:\S+ ){0,3}\S+, (?:\S+ ){1,3}से लौट(?:कर| कर)$"
)
_HEAD = 3  # lines of a page among which it stands
_NAME = 4  # words of a name alone on its line
_STORY = (None, BlockKind.PARAGRAPH)


def find_blocks(text: str, start: int = 0) -> tuple[Block, ...]:
    """Divide ``text`` from offset ``start`` on into blocks, in order and without overlap.

    Every character that is neither white space nor a BOM lies in exactly one block, and no block begins
    or ends with one of those. Lines are named by their own words first, then by their neighbours; what is
    left is a paragraph.
    """
    lines: list[Line] = []
    for line in split_lines(text, start):
        line.kind = recognise(line)
        lines.extend(split_head(text, line) if line.kind in (None, BlockKind.UPDATED) else [line])
    _mark_followers(lines)
    _mark_head(lines)
    mark_turns(lines)
    title = mark_title(lines)
    _mark_loose_captions(lines)
    mark_endings(lines)
    lines = _split_story(text, lines)
    if title is not None:
        mark_decks(lines, title)
    mark_headings(lines)
    return tuple(Block(line.kind or BlockKind.PARAGRAPH, line.start, line.end) for line in lines)


def kind_at(article: Article, offset: int) -> BlockKind | None:
    """Return the kind of the block that holds the character at ``offset``; None between blocks."""
    at = bisect_right(article.blocks, offset, key=lambda block: block.start) - 1
    return article.blocks[at].kind if at >= 0 and offset < article.blocks[at].end else None


def _mark_followers(lines: list[Line]) -> None:
    """Name lines after the line above them: the title of a featured video, topics, links under 'ये भी पढ़ें' (read too)."""
    above: Line | None = None
    cue = ""
    for line in lines:
        cue = _cue(line) or cue
        if above is not None and line.kind is None and _follows(line, above, cue):
            line.kind = above.kind
            cue = "" if cue == "video" else cue
        elif not _cue(line):
            cue = ""
        above = line


def _cue(line: Line) -> str:
    if line.kind is BlockKind.RELATED and matches("related-alone", line.text):
        return "related"
    if line.kind is BlockKind.AUTHOR_NOTE:
        return "author"
    if line.kind is BlockKind.OTHER:
        return next((name for name in ("video", "topics") if matches(name, line.text)), "")
    return ""


def _follows(line: Line, above: Line, cue: str) -> bool:
    """Decide whether the cue above still speaks: no link or topic ends with a full stop or is very long."""
    if cue == "author":
        return True
    if cue == "video":
        return len(line.text) <= 200 and not line.text.endswith("।")
    first = cue == "related" and matches("related-alone", above.text)
    link = not line.sentence and line.words <= 25 and (first or not line.quote)
    return bool(cue) and link and (first or not line.gap or cue == "topics")


def _mark_head(lines: list[Line]) -> None:
    """Name bylines, and the place on a line of its own under them; a name above 'पटना से, टुडे हिंदी के लिए' is one."""
    for index, line in enumerate(lines):
        if line.kind is None and index > 1 and _FOR.match(line.text.strip()):
            line.kind = BlockKind.BYLINE
            name = lines[index - 1]
            if name.kind is None and name.words <= _NAME and not name.sentence and not name.quote:
                name.kind = BlockKind.BYLINE
        above = lines[index - 1].kind if index else None
        back = 0 < index <= _HEAD and not line.sentence and not line.quote and _BACK_FROM.match(line.text.strip())
        if line.kind is None and (back or is_byline(line)):
            line.kind = BlockKind.BYLINE
        elif (
            line.kind is None
            and above in (BlockKind.UPDATED, BlockKind.BYLINE)
            and find_lone_dateline(line) is not None
        ):
            line.kind = BlockKind.DATELINE


def _mark_loose_captions(lines: list[Line]) -> None:
    """Name the one line that stands in one group with the reading time: the page sets it under its picture.

    'Read Time: 6 mins', then one short sentence, then a blank line, then the story.
    """
    for index in range(1, len(lines) - 1):
        above, line, below = lines[index - 1 : index + 2]
        if line.kind is not None or below.kind is not None or line.gap or not below.gap:
            continue
        timed = any(matches("reading-time", other.text) for other in lines[max(index - 2, 0) : index])
        furniture = above.kind in (BlockKind.OTHER, BlockKind.ADVERTISEMENT)
        if timed and furniture and len(line.text) <= _MAX_LOOSE_CAPTION:
            line.kind = BlockKind.CAPTION


def _split_story(text: str, lines: list[Line]) -> list[Line]:
    """Cut datelines and closing credits off the paragraphs."""
    parts: list[Line] = []
    first = True
    for line in lines:
        if line.kind is not None:
            parts.append(line)
            continue
        for part in split_dateline(text, line, first=first):
            parts.extend(split_tail(text, part) if part.kind in _STORY else [part])
        first = first and not line.sentence
    return parts
