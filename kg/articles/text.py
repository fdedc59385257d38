"""The reader of plain text: one article a .txt file, with front matter or a sidecar NAME.yaml if there is one."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path

from kg.articles.blocks import find_blocks
from kg.articles.encoding import load
from kg.articles.faults import fault
from kg.articles.front_matter import read_sidecar, split_front_matter
from kg.articles.hindi import require_hindi
from kg.articles.lines import trim
from kg.articles.metadata import (
    find_creators,
    find_dateline_place,
    find_published,
    find_source,
    find_title,
)
from kg.model import Article, Block, BlockKind


def read_text(path: Path, *, published: date | None = None) -> Article:
    """Read the article of a .txt file; ``published`` is its date of publication where it states none.

    Sidecar, front matter, text, ``published``: the first that says something counts. Raises ArticleError in one line.
    """
    text = load(path)
    stated, body = split_front_matter(path, text)
    stated = read_sidecar(path).over(stated)
    if not text[body:].strip("\ufeff \t\r\n\f\v"):
        raise fault(path, "the file is empty but for its front matter", "put the text of the article under it")
    require_hindi(path, text[body:])
    found = find_blocks(text, body)
    front = (Block(BlockKind.FRONT_MATTER, *trim(text, 0, body)),) if body else ()
    return Article(
        identifier=unicodedata.normalize("NFC", path.name),
        text=text,
        blocks=front + found,
        title=stated.title or find_title(text, found),
        published=stated.published or find_published(text, found, published),
        publisher=stated.publisher,
        source=stated.source or find_source(text, found),
        creators=find_creators(text, found),
        language=stated.language or "hi",
        dateline_place=find_dateline_place(text, found),
    )
