"""Which figures have fallen, and the tables of a record."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from benchmarks.score_record import BEGIN, END, fallen, tables, with_tables
from benchmarks.scores import README, RECORD

CLASS = {"precision": 1.0, "recall": 0.9, "f1": 0.9, "right": 9, "wrong": 0, "missed": 1}
FIGURES: dict[str, Any] = {
    "articles": 3,
    "mean": 0.9,
    "classes": {kind: dict(CLASS) for kind in ("people", "meetings", "visits", "gifts", "statements")},
    "slots": {"date": [9, 10]},
    "merging": {"f1": 0.5, "together, wrongly together, wrongly apart": [1, 1, 1]},
    "provenance": [100, 100],
    "eventless": {"articles": 2, "events": 0, "found": []},
    "traps": {"sentences": 50, "false": 1},
}
RECORDED: dict[str, Any] = {
    "measured": {"date": "2023-09-14", "commit": "abc1234", "dirty": False},
    "sets": {"dev": FIGURES},
}


def changed(change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    fresh = copy.deepcopy(FIGURES)
    change(fresh)
    return fresh


def test_what_has_not_fallen_by_more_than_a_point_stands() -> None:
    assert fallen(FIGURES, FIGURES) == []
    assert fallen(FIGURES, changed(lambda f: f.update(mean=0.89))) == []
    assert fallen(FIGURES, changed(lambda f: f.update(mean=1.0))) == []
    assert fallen(FIGURES, changed(lambda f: f["slots"].pop("date"))) == []


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("mean F1", lambda f: f.update(mean=0.889)),
        ("gifts F1", lambda f: f["classes"]["gifts"].update(f1=0.88)),
        ("slot date", lambda f: f["slots"].update(date=[8, 10])),
        ("merging F1", lambda f: f["merging"].update(f1=0.4)),
        ("provenance", lambda f: f.update(provenance=[98, 100])),
        ("traps avoided", lambda f: f["traps"].update(false=2)),
        ("articles without events", lambda f: f["eventless"].update(events=1)),
    ],
)
def test_every_figure_can_fall(name: str, change: Callable[[dict[str, Any]], None]) -> None:
    (line,) = fallen(FIGURES, changed(change))
    assert line.startswith(name)
    assert " fell from " in line


def test_the_tables_show_every_figure_the_day_and_the_commit() -> None:
    text = tables(RECORDED)
    assert "2023-09-14 at commit `abc1234`, by" in text
    assert "| gifts | 0.90 |" in text
    assert "| date | 9 of 10 |" in text
    assert "| provenance exact | 100 of 100 |" in text
    assert "1 of 50 (2.0%)" in text
    assert "dev 0 in 2" in text


def test_what_was_not_measured_is_no_figure() -> None:
    empty = {**CLASS, "f1": 1.0, "right": 0, "wrong": 0, "missed": 0}
    text = tables({**RECORDED, "sets": {"dev": changed(lambda f: f["classes"].update(gifts=empty))}})
    assert "| gifts | – |" in text


def test_a_dirty_tree_is_told() -> None:
    dirty = {**RECORDED, "measured": {**RECORDED["measured"], "dirty": True}}
    assert "`abc1234` with changes that were not committed" in tables(dirty)


def test_only_what_stands_between_the_markers_is_replaced() -> None:
    page = with_tables(f"above\n{BEGIN}\nold\n{END}\nbelow\n", RECORDED)
    assert page.startswith(f"above\n{BEGIN}\nMeasured on")
    assert page.endswith(f"\n{END}\nbelow\n")
    assert "old" not in page
    assert with_tables(page, RECORDED) == page
    with pytest.raises(ValueError, match="lacks"):
        with_tables(f"{END} {BEGIN}", RECORDED)


def test_the_readme_shows_the_record() -> None:
    page = README.read_text(encoding="utf-8")
    assert with_tables(page, json.loads(RECORD.read_text(encoding="utf-8"))) == page
