"""What an article's own words say about it: title, date, place, authors, source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from kg.articles.boilerplate import any_of
from kg.articles.datelines import find_dateline, find_lone_dateline
from kg.articles.dates import StatedDate, find_date
from kg.articles.endings import author_name_end, signature_end
from kg.articles.filed import filed_spans
from kg.articles.fold import fold
from kg.articles.lines import Line
from kg.articles.splits import byline_end
from kg.model import Block, BlockKind

_URL = re.compile(r"https?://[^\s<>\"{}|\\^`।]+", re.IGNORECASE)
_OF_THE_PAGE = frozenset({BlockKind.DECK, BlockKind.HEADING, BlockKind.OTHER})
_LONGEST_STAMP = 100
_BEFORE_DATE = re.compile(r"(?:^|[|,।:•/–-])\s*$")
_AFTER_DATE = re.compile(r"\s*(?:$|[|,।•/(–-])")
_BETWEEN_NAMES = re.compile(r"\s*(?:[,|/&;]|\band\b|(?<=\s)(?:और|एवं|तथा)(?=\s))\s*")


def shown_text(text: str) -> str:
    r"""Write a stretch of an article as a label: NFC, one space between words, nothing invisible at its ends.

    >>> shown_text("\ufeff आरव \u00a0 मेहता ")
    'आरव मेहता'
    """
    return " ".join(unicodedata.normalize("NFC", text.replace("\ufeff", " ")).split())


def find_title(text: str, blocks: tuple[Block, ...]) -> str | None:
    """Return the title in NFC."""
    return next((shown_text(text[b.start : b.end]) for b in blocks if b.kind is BlockKind.TITLE), None)


def find_published(text: str, blocks: tuple[Block, ...], given: date | None) -> date | None:
    """Return the date of publication that the text states, else ``given``.

    'Published' stands before 'Updated', that before a dateline, that before a byline with a date ('राज्य ब्यूरो, पुणे।
    16 जुलाई 2025'). A date without a year ('10 जून', 10 June) is no date until ``given`` names the year: then it is that
    day nearest to ``given``.
    """
    stated = list(_stated_dates(text, blocks))
    full = next((day for one in stated if one.year is not None and (day := one.in_year(one.year))), None)
    if full is not None or given is None:
        return full
    return next((day for one in stated if (day := one.near(given))), given)


def _stated_dates(text: str, blocks: tuple[Block, ...]) -> Iterator[StatedDate]:
    stamps = [fold(text[b.start : b.end]).text for b in blocks if b.kind is BlockKind.UPDATED]
    published = re.compile(any_of("published_cues"))
    stamps.sort(key=lambda stamp: published.search(stamp) is None)
    datelines = [fold(text[b.start : b.end]).text for b in blocks if b.kind is BlockKind.DATELINE]
    bylines = [fold(text[b.start : b.end]).text for b in blocks if b.kind is BlockKind.BYLINE]
    for folded in (*stamps, *datelines, *bylines):
        if stated := find_date(folded):
            yield stated
    for folded in _page_lines(text, blocks):
        stated = find_date(folded)
        if stated and _BEFORE_DATE.search(folded[: stated.start]) and _AFTER_DATE.match(folded[stated.end :]):
            yield stated


def _page_lines(text: str, blocks: tuple[Block, ...]) -> Iterator[str]:
    """Yield the short lines between title and story; a date that fills a part of one is the article's.

    'पुणे | 15 मार्च 2024', 'नगर, 6 मई 2023, विशेष संवाददाता'; but not a deck that is a sentence with a date in it.
    """
    for block in blocks:
        short = block.end - block.start <= _LONGEST_STAMP
        barred = "|" in text[block.start : block.end]
        if short and (block.kind in _OF_THE_PAGE or barred):
            yield fold(text[block.start : block.end]).text
        if block.kind is BlockKind.PARAGRAPH:
            return


def dateline_date(text: str, blocks: tuple[Block, ...]) -> StatedDate | None:
    """Return the day in the article's first dateline, often without a year: 'नयी दिल्ली, 10 जून (भाषा)' (10 June)."""
    folded = (fold(text[b.start : b.end]).text for b in blocks if b.kind is BlockKind.DATELINE)
    return next((stated for one in folded if (stated := find_date(one))), None)


def find_dateline_place(text: str, blocks: tuple[Block, ...]) -> str | None:
    """Return the place of the first dateline, without its country: 'मास्को' of 'मास्को, रूस' (Moscow, Russia).

    Without a dateline, the lines of the page may name it: 'खेल डेस्क | पटना'.
    """
    for block in blocks:
        if block.kind is not BlockKind.DATELINE:
            continue
        # A bare place only counts before a story, which the block leaves out.
        folded = fold(f"{text[block.start : block.end]} {'-' * 40}", block.start)
        line = Line(block.start, block.end, folded, gap=True)
        alone = Line(block.start, block.end, fold(text[block.start : block.end], block.start), gap=True)
        if dateline := find_dateline(line, first=True) or find_lone_dateline(alone):
            start, end = dateline.place
            return _place(text[folded.origins[start] : folded.origins[end]])
    return next((_place(text[start:end]) for start, end in filed_spans(text, blocks)), None)


def _place(words: str) -> str:
    """Write a place as a label, without the full stop behind it: 'खूंटी.'."""
    return shown_text(words).rstrip(".")


def find_source(text: str, blocks: tuple[Block, ...]) -> str | None:
    """Return the address that the page names as its source: 'स्रोत: https://...'."""
    links = (_URL.search(text, b.start, b.end) for b in blocks if b.kind is BlockKind.SOURCE_LINK)
    return next((link[0].rstrip(".,;:)]'") for link in links if link), None)


def find_creators(text: str, blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Return who wrote the article, as bylines, closing credits and notes on the author say.

    'Edited by: आरव मेहता', 'आरव मेहता (एएफपी के अनुसार)', 'आरव मेहता स्वतंत्र पत्रकार हैं ...' (is a
    freelance journalist). Desks and agencies are nobody.
    """
    names: dict[str, None] = {}
    for block in blocks:
        folded = fold(text[block.start : block.end], block.start)
        start: int | None = 0
        end: int | None = None
        if block.kind is BlockKind.BYLINE:
            start, end = byline_end(folded.text), len(folded.text)
        elif block.kind is BlockKind.CREDIT:
            end = signature_end(folded.text)
        elif block.kind is BlockKind.AUTHOR_NOTE:
            end = author_name_end(folded.text)
        if start is not None and end is not None:
            names |= dict.fromkeys(_names(text[folded.origins[start] : folded.origins[end]]))
    return tuple(names)


def _names(listed: str) -> Iterator[str]:
    nobody = re.compile(any_of("desks", "agencies", "updated_cues", "published_cues"))
    cue = re.compile(rf"^{any_of('byline_cues')}\s*:?\s*")
    for part in _BETWEEN_NAMES.split(shown_text(listed)):
        folded = fold(part)
        head = cue.match(folded.text)
        name = part[folded.origins[head.end()] :] if head else part
        name = name.strip(" .:।-")
        if 0 < len(name.split()) <= 5 and not nobody.search(folded.text) and not any(char.isdigit() for char in name):
            yield name
