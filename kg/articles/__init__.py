"""Article files -> Article: text untouched, boilerplate marked, metadata read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kg.articles.dates import StatedDate
from kg.articles.faults import fault
from kg.articles.find import FORMATS, find_articles
from kg.articles.metadata import dateline_date
from kg.articles.text import read_text
from kg.model import Article

__all__ = ["FORMATS", "StatedDate", "find_articles", "read_article", "stated_day"]

_READERS = {".txt": read_text}


def read_article(path: Path, *, published: date | None = None) -> Article:
    """Read one article file; ``published`` is the date of publication of an article that states none.

    Offsets of blocks count code points of ``Article.text``, the file decoded as UTF-8 and otherwise untouched. Raises
    ArticleError, in one line that says what to do, for a file that is missing, empty, binary, too large, of an unknown
    format, in another encoding or language, or has metadata that do not fit.
    """
    if path.exists() and not path.is_dir() and path.suffix.lower() not in _READERS:
        known = ", ".join(_READERS)
        raise fault(path, f"no known format of articles ({known})", "save it as plain text in UTF-8, with that ending")
    return _READERS.get(path.suffix.lower(), read_text)(path, published=published)


def stated_day(article: Article) -> StatedDate | None:
    """Return the day that the dateline of an article states, often without a year: '10 जून' (10 June)."""
    return dateline_date(article.text, article.blocks)
