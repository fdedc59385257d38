"""Find queries: the named ones of the project, a ``.rq`` file, or a text."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from pathlib import Path

from kg.errors import QueryError
from kg.resources import queries_dir


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A competency question of the project and the query that answers it."""

    name: str
    question_en: str
    question_hi: str
    text: str


def named_queries(folder: Path | None = None) -> dict[str, NamedQuery]:
    """Read the project's queries (or those of ``folder``), sorted by name.

    Each is a file ``NAME.rq`` whose first comments ask the question: ``# en: Who met whom?``, ``# hi: कौन किससे मिला?``.
    Raises `QueryError` for a file that asks no question.
    """
    paths = sorted((folder or queries_dir()).glob("*.rq"), key=lambda path: path.stem)
    return {path.stem: _named(path) for path in paths}


def find_query(query: str) -> str:
    """Return the text of a query that is given by its name, by the path of a ``.rq`` file, or as a text.

    Raises `QueryError` when it is none of them; the message lists names that are close.
    """
    if re.search(r"[\s{]", query) and not query.strip().endswith(".rq"):
        return query
    if query.endswith(".rq"):
        return read_query(Path(query))
    known = named_queries()
    if query in known:
        return known[query].text
    close = difflib.get_close_matches(query, known, n=3, cutoff=0.5) or sorted(known)
    raise QueryError(f"no query is called {query!r}; try {', '.join(close)}, a .rq file, or a SPARQL text")


def read_query(path: Path) -> str:
    """Read a ``.rq`` file in UTF-8; raise `QueryError` when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise QueryError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise QueryError(f"{path}: is not UTF-8 (byte {error.start}); save it as UTF-8") from error


def _named(path: Path) -> NamedQuery:
    text = read_query(path)
    questions = dict(re.findall(r"^# (en|hi): (.+?)\s*$", text, re.MULTILINE))
    if missing := [language for language in ("en", "hi") if language not in questions]:
        raise QueryError(f"{path}: begin with the question, as in '# {missing[0]}: ...'")
    return NamedQuery(path.stem, questions["en"], questions["hi"], text)
