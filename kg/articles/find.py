"""Files and folders as they were named -> the article files in them."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from kg.articles.faults import fault, shown

FORMATS = (".txt",)


def find_articles(inputs: Sequence[Path]) -> list[Path]:
    """List the article files among files and folders, each once, sorted by name.

    Folders are searched with their folders, but for hidden ones and links to folders; sidecars (NAME.yaml) and other
    files in them are passed over. A file that is named itself is listed whatever it is: reading it says what is wrong.
    The order depends neither on the order of ``inputs`` nor on the locale.

    Raises ArticleError for a path that does not exist, a folder without articles, and two files of one
    name: the name is what the graph knows an article by.
    """
    found: dict[Path, Path] = {}
    for path in inputs:
        if not path.exists():
            raise fault(path, "no such file or folder", "check the name")
        files = [path] if not path.is_dir() else sorted(_walk(path))
        if not files:
            raise fault(path, "no article in this folder", f"put {' or '.join(FORMATS)} files in it")
        for file in files:
            found.setdefault(file.resolve(), file)
    ordered = sorted(found.values(), key=lambda file: (_name(file), file.as_posix()))
    for one, other in pairwise(ordered):
        if _name(one) == _name(other):
            raise fault(other, f"this name is taken by {shown(one)}", "rename one: the name identifies an article")
    return ordered


def _name(file: Path) -> str:
    return unicodedata.normalize("NFC", file.name)


def _walk(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith(".") and Path(name).suffix.lower() in FORMATS:
                yield Path(where, name)
