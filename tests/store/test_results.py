"""Answers are shown without harm to a terminal, and given to programs in the SPARQL formats."""

from __future__ import annotations

import csv
import io
import json
import unicodedata

import pyoxigraph
import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, QueryResultsFormat

from kg.errors import UsageError
from kg.store.results import QueryResult, Term, format_results, table_rows

XSD = "http://www.w3.org/2001/XMLSchema#"
EVIL = 'क,"\n\t\r\x1b[31m\u202eलाल\x9b\\ [red]x[/red] \U000e0041'
ROWS: tuple[tuple[Term | None, ...], ...] = (
    (NamedNode("https://w3id.org/khabar/id/person/आरव-मेहता"), Literal(EVIL, language="hi"), None),
    (NamedNode("https://example.org/"), Literal("2023-09", datatype=NamedNode(f"{XSD}gYearMonth")), BlankNode("b")),
)
RESULT = QueryResult("select", ("who", "what", "none"), ROWS)


def steering(text: str) -> list[str]:
    return [char for char in text if unicodedata.category(char) in {"Cc", "Cf"} and char != "\n"]


def test_a_table_is_safe_and_short() -> None:
    table = format_results(RESULT, "table")
    assert not steering(table)
    assert "person:आरव-मेहता" in table
    assert "[red]x[/red]" in table
    assert table.endswith("\n2 rows\n")
    assert table_rows(RESULT)[1] == ("https://example.org/", "2023-09", "_:b")


def test_a_table_counts_one_row_and_none() -> None:
    assert format_results(QueryResult("select", ("a",), ROWS[:0])).endswith("\n0 rows\n")
    assert format_results(QueryResult("select", ("a",), ((Literal("x"),),))).endswith("\n1 row\n")


@pytest.mark.parametrize(("fmt", "form"), [("json", QueryResultsFormat.JSON), ("tsv", QueryResultsFormat.TSV)])
def test_json_and_tsv_are_read_back_by_a_sparql_client(fmt: str, form: QueryResultsFormat) -> None:
    text = format_results(RESULT, fmt)
    assert not [char for char in steering(text) if char != "\t"]
    solutions = pyoxigraph.parse_query_results(text.encode("utf-8"), form)
    assert isinstance(solutions, pyoxigraph.QuerySolutions)
    assert next(tuple(row) for row in solutions) == ROWS[0]


def test_json_is_of_the_sparql_format() -> None:
    document = json.loads(format_results(RESULT, "json"))
    assert document["head"] == {"vars": ["who", "what", "none"]}
    assert document["results"]["bindings"][1] == {
        "who": {"type": "uri", "value": "https://example.org/"},
        "what": {"type": "literal", "value": "2023-09", "datatype": f"{XSD}gYearMonth"},
        "none": {"type": "bnode", "value": "b"},
    }


def test_csv_gives_the_values_as_they_are() -> None:
    rows = list(csv.reader(io.StringIO(format_results(RESULT, "csv"), newline="")))
    assert rows[0] == ["who", "what", "none"]
    assert rows[1] == ["https://w3id.org/khabar/id/person/आरव-मेहता", EVIL, ""]


@pytest.mark.parametrize("answer", [True, False])
def test_yes_and_no(answer: bool) -> None:
    result = QueryResult("ask", (), (), answer)
    assert {format_results(result, fmt) for fmt in ("table", "csv", "tsv")} == {f"{str(answer).lower()}\n"}
    assert json.loads(format_results(result, "json")) == {"head": {}, "boolean": answer}


def test_another_format_is_refused() -> None:
    with pytest.raises(UsageError, match="allowed are table, json, csv, tsv"):
        format_results(RESULT, "xml")
