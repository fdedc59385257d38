"""Stages that find nothing, for tests of what stands around them: no language model is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.model import Article, ArticleReports
from kg.world import World

HINDI = "पुणे में नया पुल खुल गया है और लोग बहुत खुश हैं। शहर में अब भीड़ कम होगी, यह उम्मीद की जा रही है।\n"
"""An article that every check of an input lets pass."""


class NoFindings:
    """What `kg.validate` would say of a graph without a fault."""

    violations = 0
    warnings = 0

    @staticmethod
    def to_turtle() -> bytes:
        return b"# conforms\n"


class OneViolation(NoFindings):
    """What `kg.validate` would say of a graph with one fault."""

    violations = 1


def empty_stages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace the stages from the language pipeline to validation by ones that find nothing."""
    monkeypatch.setattr("kg.pipeline.load_pipeline", lambda: None)
    monkeypatch.setattr("kg.pipeline.read", lambda _hindi, article: article)
    monkeypatch.setattr("kg.pipeline.extract_reports", _no_reports)
    monkeypatch.setattr("kg.pipeline.resolve", _world)
    monkeypatch.setattr("kg.pipeline.validate_graph", lambda _graph: NoFindings)


def _no_reports(_doc: object, article: Article, *, explain: bool = False) -> ArticleReports:
    return ArticleReports(article=article, mentions=(), reports=())


def _world(reports: Sequence[ArticleReports]) -> World:
    return World(articles=tuple(r.article for r in reports), entities=(), events=(), reports=tuple(reports))


def write(folder: Path, *names: str) -> list[Path]:
    """Write a good article under each name."""
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HINDI, encoding="utf-8")
    return paths


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder, to see that nothing has changed."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
