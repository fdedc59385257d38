"""What the pipeline makes of its inputs and its output folder, with stages that find nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg import pipeline
from kg.errors import ArticleError, KgError, UsageError
from kg.pipeline import Silence, build, read_articles
from tests.fakes import OneViolation, contents, empty_stages, write

FILES = {"graph.ttl", "graph.trig", "validation.ttl"}


class Notes(Silence):
    """A listener that remembers what it is told."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def skipped(self, fault: ArticleError) -> None:
        self.faults.append(str(fault))


def identifiers(*inputs: Path) -> list[str]:
    articles, _ = read_articles(inputs, published=None, strict=False, listener=Silence())
    return [article.identifier for article in articles]


def test_a_build_writes_three_files_and_counts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    empty_stages(monkeypatch)
    write(tmp_path / "in", "a.txt", "b.txt")
    summary = build([tmp_path / "in"], tmp_path / "out")
    assert set(contents(tmp_path / "out")) == FILES
    assert (summary.articles, summary.people, summary.violations, summary.skipped) == (2, 0, 0, ())
    assert summary.triples > 0


def test_violations_are_counted_and_the_graph_is_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    empty_stages(monkeypatch)
    monkeypatch.setattr("kg.pipeline.validate_graph", lambda _graph: OneViolation)
    assert build(write(tmp_path, "a.txt"), tmp_path / "out").violations == 1
    assert set(contents(tmp_path / "out")) == FILES


def test_other_files_of_the_output_folder_stay(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    empty_stages(monkeypatch)
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.md").write_text("mine", encoding="utf-8")
    build(write(tmp_path, "a.txt"), out)
    assert contents(out)["notes.md"] == b"mine"


@pytest.mark.parametrize("stage", ["resolve", "build_dataset", "render", "validate_graph", "write_files"])
def test_nothing_is_overwritten_when_a_stage_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, stage: str) -> None:
    empty_stages(monkeypatch)
    articles, out = write(tmp_path, "a.txt"), tmp_path / "out"
    build(articles, out)
    before = contents(out)

    def fail(*_: object, **__: object) -> None:
        raise KgError("no space left")

    monkeypatch.setattr(pipeline, stage, fail)
    with pytest.raises(KgError, match="no space left"):
        build([*articles, *write(tmp_path, "b.txt")], out)
    assert contents(out) == before


def test_a_bad_article_is_skipped_and_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    empty_stages(monkeypatch)
    write(tmp_path / "in", "a.txt")
    (tmp_path / "in" / "bad.txt").write_bytes(b"\x00\x01")
    notes = Notes()
    summary = build([tmp_path / "in", tmp_path / "none.txt"], tmp_path / "out", listener=notes)
    assert (summary.articles, len(summary.skipped)) == (1, 2)
    assert sorted(name for name in ("bad.txt", "none.txt", "a.txt") for note in notes.faults if name in note) == [
        "bad.txt",
        "none.txt",
    ]


def test_strict_refuses_what_is_else_skipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    empty_stages(monkeypatch)
    good = write(tmp_path, "a.txt")
    with pytest.raises(ArticleError, match=r"none\.txt"):
        build([*good, tmp_path / "none.txt"], tmp_path / "out", strict=True)
    with pytest.raises(UsageError, match="--strict: 2 inputs"):
        build([*good, tmp_path / "none.txt", tmp_path / "no.txt"], tmp_path / "out", strict=True)
    assert not (tmp_path / "out").exists()
    assert build(good, tmp_path / "out", strict=True).articles == 1


def test_inputs_that_are_all_bad_are_each_reported(tmp_path: Path) -> None:
    notes = Notes()
    with pytest.raises(UsageError, match="no input is a usable article"):
        build([tmp_path / "x.txt", tmp_path / "y.txt"], tmp_path / "out", listener=notes)
    assert len(notes.faults) == 2


def test_a_bad_base_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--base"):
        build([tmp_path / "none.txt"], tmp_path / "out", base="not an IRI")


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    write(tmp_path / "in", "delhi/1.txt", "pune/1.txt", "pune/2.txt")
    assert identifiers(tmp_path / "in" / "pune", tmp_path / "in" / "delhi") == ["2.txt", "delhi/1.txt", "pune/1.txt"]


def test_one_file_is_one_article_however_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (path,) = write(tmp_path / "in", "1.txt")
    monkeypatch.chdir(tmp_path)
    assert identifiers(tmp_path / "in", path, Path("in/1.txt"), Path("in/../in")) == ["1.txt"]


def test_the_given_date_is_that_of_articles_without_one(tmp_path: Path) -> None:
    (path,) = write(tmp_path, "1.txt")
    (article,), _ = read_articles([path], published=date(2024, 5, 3), strict=False, listener=Silence())
    assert article.published == date(2024, 5, 3)
