"""A build is written whole or not at all, and always with the same bytes."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import GraphError, UsageError
from kg.model import Article, Passage, Status
from kg.rdf import write
from kg.rdf.write import write_build, write_files
from kg.world import Assertion, Entity, EntityKind, Event, EventKind, World
from tests.rdf.worlds import WORLD

ROOT = Path(__file__).resolve().parents[2]


def test_a_build_has_two_files(tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder"
    assert write_build(WORLD, out) == (out / "graph.ttl", out / "graph.trig")
    assert sorted(path.name for path in out.iterdir()) == ["graph.trig", "graph.ttl"]
    assert (out / "graph.ttl").stat().st_mode & 0o044 == 0o044 & ~write._umask()


def test_the_bytes_do_not_depend_on_the_order_of_a_world(tmp_path: Path) -> None:
    write_build(WORLD, tmp_path / "a")
    order = random.Random(7)
    for attempt in range(3):
        shuffled = World(
            articles=tuple(order.sample(WORLD.articles, len(WORLD.articles))),
            entities=tuple(order.sample(WORLD.entities, len(WORLD.entities))),
            events=tuple(
                replace(event, assertions=tuple(order.sample(event.assertions, len(event.assertions))))
                for event in order.sample(WORLD.events, len(WORLD.events))
            ),
        )
        write_build(shuffled, tmp_path / str(attempt))
        for name in ("graph.ttl", "graph.trig"):
            assert (tmp_path / str(attempt) / name).read_bytes() == (tmp_path / "a" / name).read_bytes()


@pytest.mark.parametrize(("seed", "locale"), [("1", "C"), ("4242", "C.UTF-8")])
def test_the_bytes_do_not_depend_on_hash_seed_or_locale(seed: str, locale: str, tmp_path: Path) -> None:
    write_build(WORLD, tmp_path / "here")
    program = (
        "import sys, pathlib; from tests.rdf.worlds import WORLD; from kg.rdf.write import write_build;"
        "write_build(WORLD, pathlib.Path(sys.argv[1]))"
    )
    environment = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "0", "TZ": "Asia/Kolkata"}
    subprocess.run([sys.executable, "-c", program, tmp_path / "there"], check=True, cwd=ROOT, env=environment)
    for name in ("graph.ttl", "graph.trig"):
        assert (tmp_path / "there" / name).read_bytes() == (tmp_path / "here" / name).read_bytes()


def hostile_world(text: str) -> World:
    """Give a world whose every text and name is ``text``."""
    words = Passage(text, 0, len(text), text)
    person = Entity(f"person/{text}", EntityKind.PERSON, text, (text, "x"), (words,), label_en=text)
    told = Assertion(
        article=text,
        passages=(words,),
        rules=(),
        status=Status.OCCURRED,
        dates=(text,),
        speakers=(person.key,),
        text=words,
        quoted=True,
    )
    article = Article(text, text, (), title=text, publisher=text, source=text, creators=(text,), language=text)
    return World((article,), (person,), (Event(f"statement/{text}", EventKind.STATEMENT, text, (told,)),))


@pytest.mark.parametrize(
    "text",
    [
        '" \\" \\',
        "'''\n\"\"\"",
        "\u202eउलटा\u2066",
        "\x00\x01\x1b[2J",
        "\ud800 अकेला",
        "😀",
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "http://a b/<>",
        "ल" * 20_000,
    ],
)
def test_hostile_text_everywhere_is_written_and_read_back(text: str, tmp_path: Path) -> None:
    write_build(hostile_world(text), tmp_path)
    assert b"\x1b" not in (tmp_path / "graph.trig").read_bytes()


def test_nothing_is_written_when_the_world_or_the_base_is_bad(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text("old")
    with pytest.raises(GraphError):
        write_build(replace(WORLD, articles=()), tmp_path)
    with pytest.raises(UsageError):
        write_build(WORLD, tmp_path, base="x y/")
    assert [path.name for path in tmp_path.iterdir()] == ["graph.ttl"]
    assert (tmp_path / "graph.ttl").read_text() == "old"


def test_nothing_is_moved_when_a_store_would_refuse_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "to_trig", lambda dataset: b"<a> <b> .")
    with pytest.raises(GraphError, match=r"graph\.trig: was not written"):
        write_build(WORLD, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_moved_when_a_statement_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "to_turtle", lambda dataset: b"<http://a> <http://b> <http://c> .")
    with pytest.raises(GraphError, match="1 statements of"):
        write_build(WORLD, tmp_path)


def test_nothing_is_moved_when_one_file_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "b").mkdir()
    with pytest.raises(GraphError, match="is a folder"):
        write_files({"a": b"new", "b": b"new"}, tmp_path)
    assert (tmp_path / "a").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_file_where_the_folder_should_be_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")
    with pytest.raises(GraphError, match="out: cannot be written"):
        write_build(WORLD, tmp_path / "out")
    assert (tmp_path / "out").read_text() == "old"
