"""What people see: progress where there is no terminal, tables, findings; nothing that steers a terminal."""

from __future__ import annotations

import pytest
from rdflib import Literal
from rich.text import Text

from kg import terminal
from kg.errors import ArticleError
from kg.evaluate.figures import Figures
from kg.terminal import Showing, figures_text, findings_text, lines_text, put, say, table_text
from kg.validate.report import Finding, Severity, ValidationReport

HOSTILE = "आरव\x1b[2J\u202e[red]मेहता"


def test_a_long_build_says_a_line_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 1000, 4))
    monkeypatch.setattr(terminal, "monotonic", lambda: next(clock))
    with Showing() as showing:
        assert list(showing.each("reading", ["a"] * 8)) == ["a"] * 8
    lines = capsys.readouterr().err.splitlines()
    assert 1 <= len(lines) <= 4
    assert lines[0] == "kg: reading: 2 of 8 articles"


def test_a_short_build_and_a_quiet_one_say_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Showing() as showing:
        list(showing.each("reading", ["a", "b"]))
        showing.stage("validating")
    monkeypatch.setattr(terminal, "_SECONDS_BETWEEN_LINES", 0)
    with Showing(quiet=True) as showing:
        list(showing.each("reading", ["a", "b"]))
        showing.stage("validating")
    assert tuple(capsys.readouterr()) == ("", "")


def test_what_is_skipped_is_said_even_by_a_quiet_build(capsys: pytest.CaptureFixture[str]) -> None:
    with Showing(quiet=True) as showing:
        showing.skipped(ArticleError(f"{HOSTILE}.txt: empty"))
    said = capsys.readouterr().err
    assert said.startswith("kg: skipped: आरव")
    assert "[red]मेहता.txt: empty" in said
    assert "\x1b" not in said


def test_nothing_that_is_shown_steers_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say(HOSTILE)
    put(table_text(("name",), [(HOSTILE,)]))
    out, err = capsys.readouterr()
    for shown in (out, err):
        assert "[red]मेहता" in shown
        assert not {"\x1b", "\u202e"} & set(shown)


def test_findings_name_node_and_path_in_two_languages() -> None:
    finding = Finding(
        severity=Severity.VIOLATION,
        focus_node="https://w3id.org/khabar/id/gift/1",
        path="https://w3id.org/khabar/ontology#giver",
        value=Literal("x"),
        message_en="A gift has one giver.",
        message_hi="उपहार देने वाला एक होता है।",
        shape="urn:s",
        component="urn:c",
    )
    assert findings_text(ValidationReport((finding,))).splitlines() == [
        "violation: gift:1 kh:giver",
        "    A gift has one giver.",
        "    उपहार देने वाला एक होता है।",
        "does not conform: 1 violation, 0 warnings, 0 infos",
    ]
    assert findings_text(ValidationReport(())).startswith("conforms: 0 violations")


def test_figures_show_counts_and_on_demand_faults() -> None:
    figures = Figures()
    figures.tallies["gifts"].right = 1
    figures.tallies["gifts"].miss("a.txt: aarav -> zoya: पुस्तक")
    assert "0.50" in figures_text(figures, notes=False)
    assert "पुस्तक" not in figures_text(figures, notes=False)
    assert "gifts: missed a.txt: aarav -> zoya: पुस्तक" in figures_text(figures, notes=True)


def test_lines_keep_their_words_and_have_no_colour_outside_of_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    long = "क " * 300 + "[red]"
    assert lines_text([Text(long, "bold"), Text("ख", "green")]) == f"{long}\nख\n"
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "32m" in lines_text([Text("क", "green")])
    monkeypatch.setenv("NO_COLOR", "1")
    assert "32m" not in lines_text([Text("क", "green")])
