"""Ask a graph file one question."""

from __future__ import annotations

from pathlib import Path

from kg.store.embedded import TIMEOUT, load_store
from kg.store.queries import find_query
from kg.store.results import QueryResult


def run_query(query: str, graph: Path, *, timeout: float = TIMEOUT) -> QueryResult:
    """Answer a query from the graph in a file.

    ``query`` is the name of a query of the project ('meetings'), the path of a ``.rq`` file, or SPARQL; ``timeout`` is
    in seconds. Raises `QueryError` for the query and `GraphError` for the graph; the query is looked at first.
    """
    text = find_query(query)
    return load_store(graph).query(text, timeout=timeout)
