"""One shape for every complaint about an article file: what file, what line, what is wrong, what to do."""

from __future__ import annotations

from pathlib import Path

from kg.errors import ArticleError


def shown(value: Path | str) -> str:
    r"""Write a file name or a piece of a file so that a terminal can show it on one line.

    Control characters, line breaks and bytes that are no UTF-8 come out as escapes: a file name is hostile input too.

    >>> shown("a\x1b[31m.txt")
    'a\\x1b[31m.txt'
    """
    escaped = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in str(value))
    return escaped if len(escaped) <= 300 else f"{escaped[:297]}..."


def fault(path: Path, wrong: str, remedy: str, *, line: int | None = None) -> ArticleError:
    """Make the error that says in one line what is wrong with ``path`` and what to do.

    >>> str(fault(Path("a.txt"), "the file is empty", "put an article in it"))
    'a.txt: the file is empty: put an article in it'
    """
    where = shown(path) if line is None else f"{shown(path)}:{line}"
    return ArticleError(f"{where}: {wrong}: {remedy}")
