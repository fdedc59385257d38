"""Queries are found by name, by path or by text, and each project query asks its question in two languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.errors import QueryError
from kg.resources import ontology_file
from kg.store.queries import NamedQuery, find_query, named_queries

QUERIES = named_queries()


def test_there_are_enough_questions() -> None:
    assert len(QUERIES) >= 12
    assert list(QUERIES) == sorted(QUERIES)


@pytest.mark.parametrize("query", QUERIES.values(), ids=lambda query: query.name)
def test_a_project_query_asks_in_two_languages_and_answers_in_a_fixed_order(query: NamedQuery) -> None:
    first, second = query.text.splitlines()[:2]
    assert first == f"# en: {query.question_en}"
    assert second == f"# hi: {query.question_hi}"
    assert query.question_en.endswith("?")
    assert re.search(r"[\u0900-\u097f]+\?$", query.question_hi)
    assert re.search(r"\nORDER BY .+\n$", query.text)
    assert max(map(len, query.text.splitlines())) <= 120


@pytest.mark.parametrize("query", QUERIES.values(), ids=lambda query: query.name)
def test_a_project_query_uses_only_terms_of_the_ontology(query: NamedQuery) -> None:
    known = set(re.findall(r"^kh:(\w+) a ", ontology_file().read_text("utf-8"), re.MULTILINE))
    code = re.sub(r"^#.*$", "", query.text, flags=re.MULTILINE)
    assert set(re.findall(r"\bkh:(\w+)", code)) <= known


def test_a_query_is_found_by_name_path_or_text(tmp_path: Path) -> None:
    path = tmp_path / "my query.rq"
    path.write_text("\ufeffASK {}", "utf-8")
    assert find_query("meetings") == QUERIES["meetings"].text
    assert find_query(str(path)) == "ASK {}"
    assert find_query("ASK{}") == "ASK{}"
    assert find_query("SELECT * WHERE { ?s ?p 'x.rq' }") == "SELECT * WHERE { ?s ?p 'x.rq' }"


@pytest.mark.parametrize(
    ("name", "message"),
    [("meeting", r"no query is called 'meeting'; try meetings"), ("xyz", "acquaintances, .*visits"), ("", "try ")],
)
def test_an_unknown_name_lists_names(name: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        find_query(name)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match=r"none\.rq: cannot be read \(No such file"):
        find_query(str(tmp_path / "none.rq"))
    (tmp_path / "bad.rq").write_bytes(b"ASK {} # \xff")
    with pytest.raises(QueryError, match=r"bad\.rq: is not UTF-8 \(byte 9\)"):
        find_query(str(tmp_path / "bad.rq"))


def test_a_query_without_a_question_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.rq").write_text("# en: Who?\nASK {}", "utf-8")
    with pytest.raises(QueryError, match=r"a\.rq: begin with the question, as in '# hi: "):
        named_queries(tmp_path)
