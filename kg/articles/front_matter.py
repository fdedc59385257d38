"""What the keeper of an article states about it: YAML between '---' lines at its head, or beside it in NAME.yaml."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

import yaml

from kg.articles.dates import find_date
from kg.articles.encoding import load
from kg.articles.faults import fault, shown
from kg.articles.fold import fold
from kg.errors import ArticleError

MAX_SIDECAR = 64_000  # bytes
_HINDI = frozenset({"hi", "hin", "hindi", "हिन्दी", "हिंदी"})
_OPEN = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_KEY = re.compile(r"[ \t]*[\"']?[\w-]+[\"']?[ \t]*:(?:\s|$)")
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?")


@dataclass(frozen=True, slots=True)
class Stated:
    """What front matter or a sidecar says of an article; None where it says nothing."""

    published: date | None = None
    title: str | None = None
    publisher: str | None = None
    source: str | None = None
    language: str | None = None

    def over(self, other: Stated) -> Stated:
        """Fill with ``other`` what this does not say."""
        mine = {field.name: getattr(self, field.name) for field in fields(self)}
        return Stated(**{key: getattr(other, key) if value is None else value for key, value in mine.items()})


def split_front_matter(path: Path, text: str) -> tuple[Stated, int]:
    """Read the front matter at the head of ``text``, the text of ``path``, and return it and the offset behind it.

    A first line '---' opens it, if a key follows; the next line '---' or '...' closes it. Raises
    ArticleError, with the line, where it is not closed or does not fit.
    """
    opened = _OPEN.match(text)
    if opened is None or not (_KEY.match(text, opened.end()) or _CLOSE.match(text, opened.end())):
        return Stated(), 0
    closed = _CLOSE.search(text, opened.end(), opened.end() + MAX_SIDECAR)
    if closed is None:
        raise fault(path, "the front matter is not closed", "end it with a line '---'", line=1)
    return _parse(path, text[opened.end() : closed.start()], first_line=2), closed.end()


def read_sidecar(path: Path) -> Stated:
    """Read what NAME.yaml says of ``path``, NAME.txt; nothing where there is none. Raises ArticleError as above."""
    sidecar = path.with_suffix(".yaml")
    if not sidecar.exists():
        return Stated()
    return _parse(sidecar, load(sidecar, limit=MAX_SIDECAR).removeprefix("\ufeff"), first_line=1)


def _parse(path: Path, source: str, *, first_line: int) -> Stated:
    """Check keys and values of one YAML mapping of plain values; nothing is constructed, so nothing can explode."""
    try:
        root = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = shown(str(getattr(error, "problem", None) or "it does not parse"))
        line = first_line + (mark.line if mark else 0)
        raise fault(path, f"no valid YAML ({problem})", "write one 'key: value' a line", line=line) from error
    except RecursionError as error:
        raise fault(path, "YAML nested too deep", "write one 'key: value' a line", line=first_line) from error
    if root is None:
        return Stated()
    if not isinstance(root, yaml.MappingNode):
        raise fault(path, "metadata is not a list of keys", "write one 'key: value' a line", line=first_line)
    values: dict[str, str | date] = {}
    for key, value in root.value:
        line = first_line + key.start_mark.line
        name = _name(path, key, line, values)
        read = _value(path, name, value, line)
        if read is not None:
            values[name] = read
    return Stated(**values)  # type: ignore[arg-type]  # _value gives a date for 'published' and text for the rest


def _name(path: Path, key: yaml.Node, line: int, seen: dict[str, str | date]) -> str:
    allowed = [field.name for field in fields(Stated)]
    name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
    if name not in allowed:
        raise fault(path, f"unknown key {shown(name)!r}", f"use {', '.join(allowed)}", line=line)
    if name in seen:
        raise fault(path, f"{name!r} stands twice", "keep one", line=line)
    return name


def _value(path: Path, name: str, node: yaml.Node, line: int) -> str | date | None:
    if not isinstance(node, yaml.ScalarNode):
        raise fault(path, f"{name!r} is not one plain value", "write it on the line of its key", line=line)
    if node.tag == "tag:yaml.org,2002:null":
        return None
    value = " ".join(unicodedata.normalize("NFC", node.value).split())
    if not value.isprintable():
        bad = next(char for char in value if not char.isprintable())
        if unicodedata.category(bad) == "Cc":
            raise fault(path, f"{name!r} holds control character U+{ord(bad):04X}", "remove it", line=line)
    if name == "published":
        return _date(path, value, line)
    if name == "language":
        return _language(path, value, line)
    return value or None


def _date(path: Path, value: str, line: int) -> date:
    """Read '2023-09-13', with or without a time, or '13 सितंबर 2023'."""
    error: ArticleError = fault(path, f"published {shown(value)!r} is no date", "write it as 2023-09-13", line=line)
    if match := _ISO.fullmatch(value):
        try:
            return date.fromisoformat(match[1])
        except ValueError:
            raise error from None
    folded = fold(value).text
    stated = find_date(folded)
    whole = stated is not None and not (folded[: stated.start] + folded[stated.end :]).strip(" .,")
    day = stated.in_year(stated.year) if stated is not None and whole and stated.year is not None else None
    if day is None:
        raise error
    return day


def _language(path: Path, value: str, line: int) -> str:
    if value.casefold().replace("_", "-").split("-")[0] not in _HINDI:
        what = f"not a Hindi article (its metadata says language {shown(value)!r})"
        raise fault(path, what, "only Hindi articles can be read; leave it out, or correct it to 'hi'", line=line)
    return "hi"
