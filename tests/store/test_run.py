"""Every project query finds in the hand-made world what stands there."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import GraphError, QueryError
from kg.store.queries import named_queries
from kg.store.results import table_rows
from kg.store.run import run_query

MEHTA, RAO, CITY, COUNTRY = "आरव मेहता", "नंदिनी राव", "चंद्रनगर", "सूरजपुर"
MET, GIVEN, GONE = "आरव मेहता और नंदिनी राव की बैठक", "आरव मेहता की ओर से नंदिनी राव को घड़ी", "नंदिनी राव की सूरजपुर यात्रा"

EXPECTED: dict[str, list[tuple[str, ...]]] = {
    "acquaintances": [(MEHTA, RAO, "4")],
    "corroborated-meetings": [(MET, "2")],
    "disagreements": [],
    "events-by-place": [(CITY, MET, "2023-09-13"), (COUNTRY, MET, "2023-09-13")],
    "evidence": [
        (MET, "first.txt", "30", "98", "आरव मेहता ने 13 सितंबर 2023 को नंदिनी राव से चंद्रनगर में मुलाकात की"),
        (MET, "second.txt", "0", "43", "मेहता और राव 13 सितंबर को रात्रिभोज पर मिले"),
        (GIVEN, "first.txt", "100", "126", "मेहता ने राव को एक घड़ी दी"),
        (GONE, "first.txt", "154", "182", "वह अगले महीने सूरजपुर जाएंगी"),
    ],
    "gifts": [(MEHTA, RAO, "एक घड़ी", MET, "first.txt")],
    "meetings": [(MEHTA, RAO, CITY, "2023-09-13", "Occurred")],
    "planned-visits": [(RAO, COUNTRY, MEHTA, "2023-10", "first.txt")],
    "posts": [(MEHTA, "रक्षा मंत्री", COUNTRY, "true", "first.txt")],
    "quotations": [(RAO, "हम साथ हैं।", "first.txt", "141", "152"), (RAO, "वे साथ हैं", "second.txt", "77", "87")],
    "spellings": [(MEHTA, "मेहता"), (RAO, "राव")],
    "statements": [
        (RAO, words, about, article)
        for words, article in (("वे साथ हैं", "second.txt"), ("हम साथ हैं।", "first.txt"))
        for about in (MET, COUNTRY)
    ],
    "statements-by-outlet": [
        ("लोकवाणी", RAO, "वे साथ हैं", "second.txt"),
        ("लोकवाणी", RAO, "हम साथ हैं।", "first.txt"),
    ],
    "timeline": [
        (MEHTA, "2023-09-13", MET, "Occurred"),
        (MEHTA, "2023-10", GONE, "Planned"),
        (RAO, "2023-09-13", MET, "Occurred"),
        (RAO, "2023-10", GONE, "Planned"),
    ],
    "travels": [],
    "undated-events": [("Gift", GIVEN, "first.txt")],
}


def test_every_project_query_is_tested() -> None:
    assert set(EXPECTED) == set(named_queries())


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("file", ["graph.ttl", "graph.trig"])
def test_a_project_query_finds_what_stands_there(name: str, file: str, built: Path) -> None:
    assert table_rows(run_query(name, built / file)) == EXPECTED[name]


def test_sources_that_disagree_are_named(built: Path, tmp_path: Path) -> None:
    text = (built / "graph.trig").read_text("utf-8")
    changed = tmp_path / "graph.trig"
    second = '"--09-14"^^xsd:gMonthDay'
    changed.write_text(
        text.replace('"--09-13"^^xsd:gMonthDay', second).replace(
            'kh:date "2023-09-13"^^xsd:date', f'kh:date "2023-09-13"^^xsd:date, {second}', 1
        ),
        "utf-8",
    )
    assert table_rows(run_query("disagreements", changed)) == [
        (MET, "date", "--09-14", "second.txt"),
        (MET, "date", "2023-09-13", "first.txt"),
    ]


def test_a_visit_that_took_place_is_travel(built: Path, tmp_path: Path) -> None:
    changed = tmp_path / "graph.ttl"
    changed.write_text((built / "graph.ttl").read_text("utf-8").replace("kh:Planned", "kh:Occurred"), "utf-8")
    assert table_rows(run_query("travels", changed)) == [(RAO, COUNTRY, "2023-10", MEHTA, "रेल से")]
    assert table_rows(run_query("planned-visits", changed)) == []


def test_the_query_is_looked_at_before_the_graph(tmp_path: Path) -> None:
    with pytest.raises(QueryError):
        run_query("nonsense", tmp_path / "none.ttl")
    with pytest.raises(GraphError):
        run_query("meetings", tmp_path / "none.ttl")
