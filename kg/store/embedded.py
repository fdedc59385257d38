"""Keep a graph in memory and ask it in SPARQL.

The default graph of ``graph.trig`` is the merged graph; what an article alone says is asked with ``GRAPH``. The
default graph is never the union of all graphs, or every statement would count twice. pyoxigraph keeps numbers by value
and gives ``"1.50"^^xsd:decimal`` back as ``1.5``; strings, languages and dates come back as they are.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pyoxigraph

from kg.errors import GraphError, QueryError
from kg.rdf.namespaces import prefixes
from kg.store import safety
from kg.store.results import QueryResult, Row

TIMEOUT = 60.0
"""Seconds that a query may take."""
MAX_ROWS = 1_000_000
"""Rows that an answer may have."""

_FORMATS = {
    ".ttl": pyoxigraph.RdfFormat.TURTLE,
    ".trig": pyoxigraph.RdfFormat.TRIG,
    ".nt": pyoxigraph.RdfFormat.N_TRIPLES,
    ".nq": pyoxigraph.RdfFormat.N_QUADS,
}
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class EmbeddedStore:
    """A graph in memory that can only be read."""

    data: pyoxigraph.Store

    def query(self, text: str, *, timeout: float = TIMEOUT) -> QueryResult:
        """Answer a SELECT, ASK, CONSTRUCT or DESCRIBE query; the prefixes of the project need not be declared.

        Raises `QueryError` when the query does not parse, asks for what a local query may not do, or needs more than
        ``timeout`` seconds or `MAX_ROWS` rows.
        """
        safety.check(text)
        deadline = time.monotonic() + timeout
        return _within(timeout, lambda: self._answer(text, deadline))

    def _answer(self, text: str, deadline: float) -> QueryResult:
        try:
            answer = self.data.query(text, prefixes=prefixes())
            if isinstance(answer, pyoxigraph.QueryBoolean):
                return QueryResult("ask", (), (), bool(answer))
            if isinstance(answer, pyoxigraph.QuerySolutions):
                names = tuple(variable.value for variable in answer.variables)
                return QueryResult("select", names, _rows((tuple(row) for row in answer), deadline))
            triples = ((one.subject, one.predicate, one.object) for one in answer)
            rows = sorted(set(_rows(triples, deadline)), key=lambda row: tuple(map(str, row)))
            return QueryResult("graph", ("subject", "predicate", "object"), tuple(rows))
        except SyntaxError as error:
            raise QueryError(f"the query does not parse: {error.msg or error}") from error
        except (OSError, ValueError, RuntimeError) as error:
            raise QueryError(f"the query cannot be answered: {error}") from error


def load_store(path: Path) -> EmbeddedStore:
    """Read a Turtle, TriG, N-Triples or N-Quads file into memory.

    Raises `GraphError` when the file is missing, is none of these, or does not parse; the message gives the line.
    """
    form = _FORMATS.get(path.suffix.lower())
    if form is None:
        raise GraphError(f"{path}: is no graph that a query can read; allowed are {', '.join(_FORMATS)}")
    data = pyoxigraph.Store()
    try:
        data.load(path.read_bytes(), form)
    except SyntaxError as error:
        where = f", line {error.lineno}" if error.lineno else ""
        raise GraphError(f"{path}{where}: is broken and cannot be read: {error.msg or error}") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise GraphError(f"{path}: cannot be read ({reason}); `kg build` writes a graph") from error
    return EmbeddedStore(data)


def _rows(found: Iterable[Row], deadline: float) -> tuple[Row, ...]:
    rows: list[Row] = []
    for row in found:
        rows.append(row)
        if len(rows) > MAX_ROWS:
            raise QueryError(f"the answer has more than {MAX_ROWS:,} rows; add a LIMIT or join the patterns")
        if time.monotonic() > deadline:
            raise QueryError("the query takes too long")  # nobody waits for the answer any more
    return tuple(rows)


def _within(seconds: float, work: Callable[[], _T]) -> _T:
    """Run ``work`` in a thread of its own and stop waiting after ``seconds``: pyoxigraph cannot be interrupted."""
    answers: list[_T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            answers.append(work())
        except BaseException as error:  # raised again below, in the caller's thread
            errors.append(error)
            # an answer of pyoxigraph must die in its own thread, not with the traceback in the caller's
            for one in (error, error.__cause__, error.__context__):
                traceback.clear_frames(one.__traceback__ if one else None)

    thread = threading.Thread(target=run, name="sparql", daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise QueryError(f"the query needs more than {seconds:g} seconds; join its patterns or add a LIMIT")
    if errors:
        raise errors[0]
    return answers[0]
