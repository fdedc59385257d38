"""What the README shows is true: its article, its Turtle, its commands and its links."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import typer.main
from rdflib import Graph

from kg.cli import app
from kg.explain import lines
from kg.rdf.namespaces import prefixes
from tests.explain.explained import explanation_of

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def blocks(language: str, text: str = README) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def command_lines(text: str) -> list[list[str]]:
    """Return the words of every command in the text's shell blocks, without comments."""
    lines = "\n".join(blocks("sh", text)).splitlines()
    return [words for line in lines if (words := shlex.split(line, comments=True))]


def test_the_turtle_is_what_a_build_gives() -> None:
    (turtle,) = blocks("turtle")
    shown, built = Graph(), Graph()
    shown.parse(data="".join(f"@prefix {p}: <{iri}> .\n" for p, iri in prefixes().items()) + turtle, format="turtle")
    built.parse(ROOT / "output" / "graph.ttl")
    assert len(shown) >= 5
    assert [triple for triple in shown if triple not in built] == []


def test_the_article_is_one_of_the_seeds() -> None:
    article, _ = blocks("text")
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "seeds").glob("*.txt")]
    assert len(article.splitlines()) == 3
    assert any(all(line in text for line in article.splitlines()) for text in texts)


def test_the_explanation_is_what_explain_shows() -> None:
    _, shown = blocks("text")
    told = [line.plain for line in lines([explanation_of(shown.splitlines()[1])])]
    assert [line for line in shown.splitlines() if line not in told] == []


def test_both_stand_on_the_first_screen() -> None:
    start = README[: README.index("## Install")]
    assert "```text" in start
    assert "```turtle" in start
    assert len(start.splitlines()) <= 50


@pytest.mark.parametrize("words", [w for w in command_lines(README + CONTRIBUTING) if w[0] == "kg"], ids=" ".join)
def test_commands_and_options_exist(words: list[str]) -> None:
    """Every command line is one that the program accepts."""
    group = typer.main.get_command(app)
    command = group.commands[words[1]]  # type: ignore[attr-defined]
    with command.make_context(words[1], words[2:]) as context:
        assert context.params


@pytest.mark.parametrize("words", [w for w in command_lines(README + CONTRIBUTING) if w[0] == "make"], ids=" ".join)
def test_targets_of_make_exist(words: list[str]) -> None:
    assert re.search(rf"^{words[1]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/README.md", "docs/decisions/README.md"])
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    targets = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
    missing = [target for target in targets if "://" not in target and not (page.parent / target).exists()]
    assert (missing, bool(targets)) == ([], True)


def test_every_command_is_described() -> None:
    names = [command.name or command.callback.__name__ for command in app.registered_commands if command.callback]
    assert [name for name in names if f"kg {name}" not in README] == []
