"""Show the answer of a query: as a table for people, as JSON, CSV or TSV for programs.

What articles say ends up in terminals: a table shows no character that steers one or turns the reading direction. The
other formats give the data as it is, JSON and TSV with such characters escaped.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal, TypeAlias

import pyoxigraph
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.errors import UsageError
from kg.rdf.namespaces import prefixes

Term: TypeAlias = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple
Row: TypeAlias = tuple[Term | None, ...]

FORMATS = ("table", "json", "csv", "tsv")
_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


@dataclass(frozen=True, slots=True)
class QueryResult:
    """The answer of a query; that of CONSTRUCT and DESCRIBE has the columns subject, predicate and object."""

    form: Literal["select", "ask", "graph"]
    variables: tuple[str, ...]
    rows: tuple[Row, ...]
    answer: bool | None = None  # of ASK


def format_results(result: QueryResult, fmt: str = "table", *, width: int = 120) -> str:
    """Write an answer as ``table`` (``width`` columns wide), ``json``, ``csv`` or ``tsv``, ending in a line break.

    JSON, CSV and TSV are the SPARQL 1.1 results formats. They have no form for graphs, so those are rows of three
    columns; and CSV and TSV none for yes or no, so that is the word ``true`` or ``false``. Raises `UsageError` for
    another format.
    """
    if fmt not in FORMATS:
        raise UsageError(f"--format {fmt!r}: allowed are {', '.join(FORMATS)}")
    if fmt == "json":
        return _json(result)
    if result.answer is not None:
        return f"{str(result.answer).lower()}\n"
    if fmt == "table":
        return _table(result, width)
    return _csv(result) if fmt == "csv" else _tsv(result)


def table_rows(result: QueryResult) -> list[tuple[str, ...]]:
    """Give the rows of an answer as people read them, safe for a terminal: no types, IRIs with the usual prefixes."""
    return [tuple(terminal_safe(shown(term)) for term in row) for row in result.rows]


def shown(term: Term | None) -> str:
    """Write one value for people: 'person:आरव-मेहता', 'आरव मेहता', '2023-09-13'; nothing for no value."""
    if term is None:
        return ""
    if isinstance(term, pyoxigraph.Literal):
        return term.value
    if isinstance(term, pyoxigraph.NamedNode):
        for prefix, namespace in prefixes().items():
            if term.value.startswith(namespace) and len(term.value) > len(namespace):
                return f"{prefix}:{term.value.removeprefix(namespace)}"
        return term.value
    return str(term)


def terminal_safe(text: str) -> str:
    r"""Replace every character that steers a terminal or turns the reading direction; joiners of Hindi stay.

    >>> terminal_safe("क\n\x1b[31mख\u202e")
    'क �[31mख�'
    """
    return "".join("�" if _steers(char) else char for char in re.sub(r"[\t\n\r]+", " ", text))


def _steers(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in "\u200c\u200d"


def _table(result: QueryResult, width: int) -> str:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for name in result.variables:
        table.add_column(Text(name), overflow="fold")
    for row in table_rows(result):
        table.add_row(*map(Text, row))
    stream = io.StringIO()
    console = Console(file=stream, width=width, color_system=None, force_terminal=False, legacy_windows=False)
    console.print(table)
    count = len(result.rows)
    console.print(Text(f"{count} row" if count == 1 else f"{count} rows"))
    return "".join(line.rstrip() + "\n" for line in stream.getvalue().splitlines())


def _json(result: QueryResult) -> str:
    if result.answer is not None:
        document: dict[str, object] = {"head": {}, "boolean": result.answer}
    else:
        bindings = [
            {name: _json_term(term) for name, term in zip(result.variables, row, strict=True) if term is not None}
            for row in result.rows
        ]
        document = {"head": {"vars": list(result.variables)}, "results": {"bindings": bindings}}
    return json_safe(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _json_term(term: Term) -> dict[str, object]:
    if isinstance(term, pyoxigraph.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, pyoxigraph.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, pyoxigraph.Triple):
        names = ("subject", "predicate", "object")
        return {"type": "triple", "value": {name: _json_term(getattr(term, name)) for name in names}}
    value: dict[str, object] = {"type": "literal", "value": term.value}
    if term.language:
        value["xml:lang"] = term.language
    elif term.datatype.value != _XSD_STRING:
        value["datatype"] = term.datatype.value
    return value


def _csv(result: QueryResult) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")  # RFC 4180, as the SPARQL format asks
    writer.writerow(result.variables)
    for row in result.rows:
        writer.writerow(_csv_value(term) for term in row)
    return stream.getvalue()


def _csv_value(term: Term | None) -> str:
    if term is None:
        return ""
    return str(term) if isinstance(term, pyoxigraph.BlankNode | pyoxigraph.Triple) else term.value


def _tsv(result: QueryResult) -> str:
    lines = ["\t".join(f"?{name}" for name in result.variables)]
    lines += ["\t".join("" if term is None else _tsv_value(term) for term in row) for row in result.rows]
    return "".join(f"{line}\n" for line in lines)


def _tsv_value(term: Term) -> str:
    """Write a term as Turtle does, on one line."""
    text = str(term).replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
    return "".join(f"\\U{ord(char):08X}" if _steers(char) else char for char in text)


def json_safe(text: str) -> str:
    """Escape what steers a terminal; line breaks are the format's own."""
    return "".join(json.dumps(char)[1:-1] if _steers(char) and char != "\n" else char for char in text)
