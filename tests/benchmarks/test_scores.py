"""The command that measures: what it writes, when it fails, and what it says of a set that is not at hand."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import scores
from benchmarks.score_record import BEGIN, END
from tests.benchmarks.test_score_record import FIGURES, RECORDED


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, Any]:
    """Give the figures that a measurement will find, beside a record and a README of its own."""
    found = copy.deepcopy({"dev": FIGURES})
    monkeypatch.setattr(scores, "measured", lambda _shared, _only=(): found)
    monkeypatch.setattr(scores, "ROOT", tmp_path)
    monkeypatch.setattr(scores, "RECORD", tmp_path / "scores.json")
    monkeypatch.setattr(scores, "README", tmp_path / "README.md")
    (tmp_path / "scores.json").write_text(json.dumps(RECORDED), encoding="utf-8")
    (tmp_path / "README.md").write_text(f"{BEGIN}\n{END}\n", encoding="utf-8")
    return found


def test_a_check_passes_where_nothing_has_fallen(fresh: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert scores.main(["--check"]) == 0
    said = capsys.readouterr()
    assert "0 figures fell" in said.out
    assert "skipped: treebank" in said.err


def test_a_check_fails_where_a_figure_has_fallen(fresh: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    fresh["dev"]["classes"]["visits"]["f1"] = 0.8
    assert scores.main(["--check"]) == 1
    assert "dev: visits F1 fell from 0.900 to 0.800" in capsys.readouterr().err


def test_a_check_writes_nothing_and_needs_a_record(fresh: dict[str, Any]) -> None:
    before = scores.README.read_text(encoding="utf-8")
    scores.main(["--check"])
    assert scores.README.read_text(encoding="utf-8") == before
    scores.RECORD.unlink()
    assert scores.main(["--check"]) == 2


def test_a_measurement_is_recorded_and_shown(fresh: dict[str, Any]) -> None:
    fresh["dev"]["mean"] = 0.95
    assert scores.main([]) == 0
    record = json.loads(scores.RECORD.read_text(encoding="utf-8"))
    assert record["sets"]["dev"]["mean"] == 0.95
    assert set(record["measured"]) == {"date", "commit", "dirty"}
    assert "| **mean** | **0.95** |" in scores.README.read_text(encoding="utf-8")


def test_the_treebanks_figures_are_kept_where_it_is_not_at_hand(fresh: dict[str, Any]) -> None:
    recorded = {**RECORDED, "sets": {"dev": FIGURES, "treebank": FIGURES, "gone": FIGURES}}
    scores.RECORD.write_text(json.dumps(recorded), encoding="utf-8")
    scores.main([])
    assert list(json.loads(scores.RECORD.read_text(encoding="utf-8"))["sets"]) == ["dev", "treebank"]


@pytest.mark.parametrize("arguments", [["--set", "nowhere", "--check"], ["--set", "dev"], ["--no-such-option"]])
def test_a_call_that_makes_no_sense_is_refused(fresh: dict[str, Any], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        scores.main(arguments)
    assert stop.value.code == 2
