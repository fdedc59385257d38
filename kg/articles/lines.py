"""Text -> lines, each with its offsets, its folded form and what has been found out about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from kg.articles.fold import Folded, fold
from kg.model import BlockKind

_OPENERS = "\"'“‘„`”‟"
_CLOSERS = "\"'”’“‘»)]}*_ "
_LIST_ITEM = re.compile(r"(?:[•●▪◦*·-]|\(?\d{1,2}[.)])\s")
WRAP_WIDTH = (36, 120)  # how wide an editor or a mail program wraps


@dataclass(slots=True)
class Line:
    """One line (or one paragraph wrapped over several lines) without the white space around it."""

    start: int
    end: int
    folded: Folded
    gap: bool  # a blank line, or the start of the text, stands before it
    kind: BlockKind | None = None

    @property
    def text(self) -> str:
        """The folded text."""
        return self.folded.text

    @property
    def words(self) -> int:
        """How many words the line has."""
        return len(self.text.split())

    @property
    def sentence(self) -> bool:
        """Whether the line ends as a sentence does."""
        return ends_sentence(self.text)

    @property
    def quote(self) -> bool:
        """Whether the line begins or ends with a quotation mark."""
        return self.text[:1] in _OPENERS or self.text[-1:] in _OPENERS + "’”"

    @property
    def item(self) -> bool:
        """Whether the line is an item of a list."""
        return _LIST_ITEM.match(self.text) is not None


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends with a full stop, whatever quotation marks or brackets follow it.

    >>> ends_sentence('उन्होंने कहा, "मैं आऊंगा।"'), ends_sentence("संजय आएंगे."), ends_sentence("आए")
    (True, True, False)
    """
    return text.rstrip(_CLOSERS)[-1:] in set("।.!?|…")


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow ``[start, end)`` by the white space and BOMs at both ends."""
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == "\ufeff"):
        end -= 1
    return start, end


def make_line(text: str, start: int, end: int, *, gap: bool, kind: BlockKind | None = None) -> Line | None:
    """Make the line of ``text[start:end]``; None where it holds nothing but white space."""
    start, end = trim(text, start, end)
    return Line(start, end, fold(text[start:end], start), gap, kind) if start < end else None


def split_lines(text: str, start: int = 0) -> list[Line]:
    """Split ``text`` from offset ``start`` on into its lines that are not blank.

    Any line break that Unicode knows counts. Lines of a text that has been wrapped at a fixed width are
    put together into paragraphs again.
    """
    lines: list[Line] = []
    gap, offset = True, start
    for raw in text[start:].splitlines(keepends=True):
        line = make_line(text, offset, offset + len(raw), gap=gap)
        offset += len(raw)
        gap = line is None
        if line is not None:
            lines.append(line)
    return _unwrap(text, lines) if _wrapped(lines) else lines


def _wrapped(lines: list[Line]) -> bool:
    """Tell whether paragraphs are wrapped: no long line, and most lines with a successor end full and mid-sentence."""
    widest = max((len(line.text) for line in lines), default=0)
    if not WRAP_WIDTH[0] <= widest <= WRAP_WIDTH[1]:
        return False
    inner = [line for line, after in pairwise(lines) if not after.gap]
    broken = [line for line in inner if not line.sentence and len(line.text) >= 0.6 * widest]
    return len(broken) >= 3 and len(broken) > 0.6 * len(inner)


def _unwrap(text: str, lines: list[Line]) -> list[Line]:
    """Join each full line with the next one of its group; a title without a blank line under it is knowingly lost."""
    full = 0.6 * max(len(line.text) for line in lines)
    groups = [[lines[0]]]
    for previous, line in pairwise(lines):
        if not line.gap and not line.item and len(previous.text) >= full:
            groups[-1].append(line)
        else:
            groups.append([line])
    joined = (make_line(text, group[0].start, group[-1].end, gap=group[0].gap) for group in groups)
    return [line for line in joined if line is not None]
