"""Lines that hold two things, cut in two: a byline and its date, a story and its dateline or credit."""

from __future__ import annotations

import re
from functools import cache

from kg.articles.boilerplate import any_of
from kg.articles.datelines import find_dateline
from kg.articles.furniture import MAX_FURNITURE, is_credit, is_stamp, matches
from kg.articles.lines import Line, make_line
from kg.model import BlockKind

_TRAILING = re.compile(r"\(([^()]{1,80})\)[\s|।.]*$")


@cache
def _byline() -> re.Pattern[str]:
    """'Edited by: ', 'लेखक: ' (author); Hindi words need their colon, 'by' needs none."""
    return re.compile(rf"{any_of('byline_cues')}\s*[:|-]\s*|(?:\w+ )?\bby\b\s*")


@cache
def _stamp_cue() -> re.Pattern[str]:
    return re.compile(any_of("updated_cues", "published_cues"))


@cache
def _desk() -> re.Pattern[str]:
    return re.compile(any_of("desks"))


@cache
def _inline_related() -> re.Pattern[str]:
    return re.compile(rf"(?<=[।.!?|\"”’)])\s*[(\[]?\s*{any_of('related_cues')}\s*[:-]")


def cut(text: str, line: Line, at: int, before: BlockKind | None, after: BlockKind | None) -> list[Line]:
    """Cut ``line`` before the character ``at`` of its folded text, and give both parts their kinds."""
    offset = line.folded.origins[at]
    parts = (
        make_line(text, line.start, offset, gap=line.gap, kind=before),
        make_line(text, offset, line.end, gap=False, kind=after),
    )
    return [part for part in parts if part is not None]


def byline_end(folded: str) -> int | None:
    """Return where the cue at the head of a byline ends: 11 in 'edited by: आरव मेहता'; None where there is none."""
    match = _byline().match(folded)
    return match.end() if match else None


def is_byline(line: Line) -> bool:
    """Tell whether a line says who wrote: 'लेखक: आरव मेहता' (author), 'खेल डेस्क' (sports desk).

    Near miss: 'लेखक: हम सब डरे हुए थे।' ends as a sentence does.
    """
    text = line.text.rstrip(" |")
    if len(text) > MAX_FURNITURE or (line.sentence and not line.text.endswith("|")) or line.quote:
        return False
    if byline_end(text) is not None:
        return len(text.split()) <= 16
    parts = re.split(r"\s*[,|]\s*", text)
    return (
        len(text.split()) <= 8
        and any(_desk().search(part) and len(part.split()) <= 4 for part in parts)
        and (_desk().search(parts[0]) is not None)
    )


def split_head(text: str, line: Line) -> list[Line]:
    """Cut 'Edited by: ... | Updated: 11 जून, 2024' into a byline and an update; other lines stay whole."""
    if len(line.text) > 2 * MAX_FURNITURE:
        return [line]
    cuts = {match.start() for match in _stamp_cue().finditer(line.text) if is_stamp(line.text[match.start() :])}
    cuts |= {bar.end() for bar in re.finditer(r"\|\s*", line.text) if byline_end(line.text[bar.end() :]) is not None}
    cuts = {at for at in cuts if re.search(r"\|\s*$", line.text[:at]) or byline_end(line.text[:at]) is not None}
    parts = [line]
    for at in sorted(cuts - {0}, reverse=True):
        head = parts[0]
        after = BlockKind.UPDATED if is_stamp(line.text[at:]) else BlockKind.BYLINE
        parts[0:1] = cut(text, head, at, None, after)
    if len(parts) == 1:
        return [line]
    first = parts[0]
    first.kind = BlockKind.UPDATED if is_stamp(first.text) else BlockKind.BYLINE if first.words <= 12 else None
    return parts if first.kind is not None else [line]


def split_dateline(text: str, line: Line, *, first: bool) -> list[Line]:
    """Cut the dateline off the head of a paragraph: 'मुंबई, 11 मई (वार्ता)' and what follows it."""
    dateline = find_dateline(line, first=first)
    if dateline is None:
        return [line]
    rest = BlockKind.UPDATED if is_stamp(line.text[dateline.end :].strip()) else BlockKind.PARAGRAPH
    return cut(text, line, dateline.end, BlockKind.DATELINE, rest)


def split_tail(text: str, line: Line) -> list[Line]:
    """Cut off what ends a paragraph without belonging to the story: '(एएनआई)', 'ये भी पढ़ें: ...' (read this too)."""
    if related := _inline_related().search(line.text):
        head, *rest = cut(text, line, related.start(), line.kind, BlockKind.RELATED)
        return [*split_tail(text, head), *rest] if rest else [line]
    credit = _TRAILING.search(line.text[-120:])
    if credit is None or not (is_credit(credit[1]) or matches("photo-note", credit[0])):
        return [line]
    at = len(line.text) - len(line.text[-120:]) + credit.start()
    return cut(text, line, at, line.kind, BlockKind.CREDIT) if at else [line]
