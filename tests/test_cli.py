"""The commands as people call them: what they say about bad input, and their exit statuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kg.cli import main
from kg.validate.reason import ReasonerReport
from tests.fakes import HINDI, OneViolation, contents, empty_stages, write

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "gold" / "seeds.yaml"
GRAPH = """\
@prefix kh: <https://w3id.org/khabar/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<urn:p> a kh:Person ; rdfs:label "आरव [bold]मेहता\\u001B[2J"@hi .
"""
ENGLISH = "The two leaders met in the capital on Monday and agreed to open the new bridge next year. " * 5


class Run(NamedTuple):
    """What a command left."""

    status: int
    out: str
    err: str


Kg = Callable[..., Run]


@pytest.fixture
def kg(capsys: pytest.CaptureFixture[str]) -> Kg:
    def run(*arguments: str | Path) -> Run:
        with pytest.raises(SystemExit) as stop:
            main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Run(int(stop.value.code or 0), out, err)

    return run


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return an output folder with an earlier build in it."""
    folder = tmp_path / "out"
    folder.mkdir()
    for name in ("graph.ttl", "graph.trig", "validation.ttl"):
        (folder / name).write_text("# an earlier build\n", encoding="utf-8")
    return folder


def refuses(run: Run, *said: str) -> bool:
    """Return whether a command ended with status 2 and one line that says all of ``said``."""
    (line,) = run.err.splitlines()
    return run.status == 2 and run.out == "" and line.startswith("kg: ") and all(word in line for word in said)


BAD_ARTICLES = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "binary.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "utf-16.txt": HINDI.encode("utf-16"),
    "latin.txt": b"Le pr\xe9sident est arriv\xe9 \xe0 P\xe9kin. " * 20,
    "english.txt": ENGLISH.encode(),
    "one-line.txt": (HINDI.strip() * 60_000).encode()[: 10 * 1024 * 1024 // 3 * 3],
    "article.pdf": b"%PDF-1.7",
}


@pytest.mark.parametrize("name", BAD_ARTICLES)
def test_a_file_that_is_no_article_is_named_and_nothing_is_overwritten(
    kg: Kg, tmp_path: Path, out: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(BAD_ARTICLES[name])
    before = contents(out)
    assert refuses(kg("build", tmp_path / name, "-o", out), name)
    assert contents(out) == before


def test_missing_inputs_and_empty_folders_are_named(kg: Kg, tmp_path: Path, out: Path) -> None:
    (tmp_path / "hollow").mkdir()
    before = contents(out)
    assert refuses(kg("build", tmp_path / "none.txt", "-o", out), "none.txt")
    assert refuses(kg("build", tmp_path / "nowhere", "-o", out), "nowhere")
    assert refuses(kg("build", tmp_path / "hollow", "-o", out), "hollow")
    assert contents(out) == before


def test_one_bad_article_among_good_ones_is_skipped(
    kg: Kg, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty_stages(monkeypatch)
    write(tmp_path / "in", "a.txt", "b.txt")
    (tmp_path / "in" / "bad.txt").write_bytes(BAD_ARTICLES["binary.txt"])
    before = contents(out)
    strict = kg("build", tmp_path / "in", "-o", out, "--strict")
    assert refuses(strict, "bad.txt")
    assert contents(out) == before
    run = kg("build", tmp_path / "in", "-o", out)
    assert (run.status, run.out) == (0, "")
    assert "bad.txt" in next(line for line in run.err.splitlines() if "skipped" in line)
    assert contents(out) != before


def test_explain_shows_and_writes_no_graph(kg: Kg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty_stages(monkeypatch)
    monkeypatch.chdir(tmp_path)
    articles = write(tmp_path / "in", "a.txt")
    run = kg("build", "--explain", *articles)
    assert (run.status, run.out.startswith("a.txt"), "\x1b" in run.out) == (0, True, False)
    assert not (tmp_path / "output").exists()
    document = json.loads(kg("build", "--explain", *articles, "--format", "json", "-q").out)
    assert [article["article"] for article in document["articles"]] == ["a.txt"]
    both = kg("build", "--explain", *articles, "-o", tmp_path / "new", "-q")
    assert (both.status, both.out.startswith("a.txt")) == (0, True)
    assert (tmp_path / "new" / "graph.ttl").exists()


def test_explain_refuses_what_a_build_refuses(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(BAD_ARTICLES["binary.txt"])
    assert refuses(kg("build", "--explain", tmp_path / "bad.txt"), "bad.txt")
    assert refuses(kg("build", tmp_path / "bad.txt", "--format", "json"), "--format", "--explain")


def test_the_closing_table_says_what_was_built(kg: Kg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty_stages(monkeypatch)
    run = kg("build", *write(tmp_path, "a.txt"), "-o", tmp_path / "new")
    rows = ("articles", "people", "meetings", "visits", "gifts", "statements", "triples", "violations", "seconds")
    found = [line.split()[0] for line in run.err.splitlines() if line.split()]
    assert [word for word in found if word in rows] == list(rows)
    quiet = kg("build", tmp_path / "a.txt", "-o", tmp_path / "new", "--quiet")
    assert quiet == Run(0, "", "")


def test_violations_give_status_1(kg: Kg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty_stages(monkeypatch)
    monkeypatch.setattr("kg.pipeline.validate_graph", lambda _graph: OneViolation)
    assert kg("build", *write(tmp_path, "a.txt"), "-o", tmp_path / "new", "-q").status == 1
    assert (tmp_path / "new" / "graph.ttl").exists()


def test_an_output_folder_that_is_a_file_is_named(kg: Kg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty_stages(monkeypatch)
    (tmp_path / "taken").write_text("mine", encoding="utf-8")
    run = kg("build", *write(tmp_path, "a.txt"), "-o", tmp_path / "taken", "-q")
    assert refuses(run, "taken")
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", "--published", "13-09-2023"),
        ("build", "--no-such-option"),
        ("evaluate", "graph.ttl"),
        ("query", "--format", "xml", "ASK {}"),
        ("paint",),
    ],
)
def test_a_call_that_is_not_understood_gives_status_2(kg: Kg, arguments: tuple[str, ...]) -> None:
    run = kg(*arguments)
    assert (run.status, run.out) == (2, "")
    assert "Traceback" not in run.err


def test_a_base_that_is_no_iri_is_named(kg: Kg, tmp_path: Path, out: Path) -> None:
    before = contents(out)
    assert refuses(kg("build", *write(tmp_path, "a.txt"), "-o", out, "--base", "somewhere"), "--base", "somewhere")
    assert contents(out) == before


@pytest.mark.parametrize("command", [("validate",), ("query", "ASK {}", "--graph"), ("evaluate",)])
@pytest.mark.parametrize(
    ("name", "content"),
    [("none.ttl", None), ("broken.ttl", GRAPH.replace(" .", " ;;", 1).encode()), ("binary.ttl", b"\x89PNG\xff\x00")],
)
def test_a_graph_that_cannot_be_read_is_named(
    kg: Kg, tmp_path: Path, command: tuple[str, ...], name: str, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    rest = (GOLD, "--articles", ROOT / "seeds") if command == ("evaluate",) else ()
    assert refuses(kg(*command, tmp_path / name, *rest), name)


@pytest.mark.parametrize(
    ("name", "content"), [("none.yaml", None), ("broken.yaml", b"people: ["), ("binary.yaml", b"\xff\xfe\x00")]
)
def test_a_gold_file_that_cannot_be_read_is_named(kg: Kg, tmp_path: Path, name: str, content: bytes | None) -> None:
    (tmp_path / "graph.ttl").write_text(GRAPH, encoding="utf-8")
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert refuses(kg("evaluate", tmp_path / "graph.ttl", tmp_path / name, "--articles", ROOT / "seeds"), name)


def test_a_query_that_is_not_known_is_named(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text(GRAPH, encoding="utf-8")
    assert refuses(kg("query", "no-such-query", "--graph", tmp_path / "graph.ttl"), "no-such-query")
    assert refuses(kg("query", "SELECT {", "--graph", tmp_path / "graph.ttl"))
    assert refuses(kg("query"), "--list")


def test_answers_go_to_stdout_and_steer_no_terminal(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text(GRAPH, encoding="utf-8")
    ask = (
        "query",
        "SELECT ?l { ?p <http://www.w3.org/2000/01/rdf-schema#label> ?l }",
        "--graph",
        tmp_path / "graph.ttl",
    )
    table, document = kg(*ask), kg(*ask, "--format", "json")
    assert (table.status, table.err) == (0, "")
    assert "आरव [bold]मेहता" in table.out
    assert "\x1b" not in table.out + document.out
    assert json.loads(document.out)["results"]["bindings"][0]["l"]["value"] == "आरव [bold]मेहता\x1b[2J"


def test_a_message_steers_no_terminal(kg: Kg, tmp_path: Path) -> None:
    run = kg("build", tmp_path / "a\x1b[2J\n[red]b.txt")
    assert refuses(run, "[red]b.txt")
    assert "\x1b" not in run.err


def test_validate_tells_what_conforms_and_what_does_not(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "none.ttl").write_text("# nothing said, nothing wrong\n", encoding="utf-8")
    (tmp_path / "bad.ttl").write_text(GRAPH, encoding="utf-8")
    good, bad = kg("validate", tmp_path / "none.ttl"), kg("validate", tmp_path / "bad.ttl")
    assert (good.status, good.err, bad.status, bad.err) == (0, "", 1, "")
    assert good.out.startswith("conforms")
    assert "violation: " in bad.out
    assert "does not conform" in bad.out
    assert "sh:conforms false" in kg("validate", tmp_path / "bad.ttl", "--turtle").out


@pytest.mark.parametrize(("consistent", "status"), [(True, 0), (False, 1)])
def test_validate_asks_the_reasoner(
    kg: Kg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, consistent: bool, status: int
) -> None:
    answer = ReasonerReport(consistent=consistent, explanation="क is a Person and a Place\x1b[2J")
    monkeypatch.setattr("kg.validate.reason.check_consistency", lambda _graph: answer)
    (tmp_path / "none.ttl").write_text("# nothing\n", encoding="utf-8")
    run = kg("validate", tmp_path / "none.ttl", "--reason")
    assert run.status == status
    assert ("क is a Person and a Place" in run.out) is not consistent
    assert "\x1b" not in run.out


def test_the_queries_are_listed_in_two_languages(kg: Kg) -> None:
    run = kg("query", "--list")
    assert run.status == 0
    for path in (ROOT / "queries").glob("*.rq"):
        assert path.stem in run.out
    assert "?" in run.out


def test_evaluate_writes_a_table_or_json(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text(GRAPH, encoding="utf-8")
    call = ("evaluate", tmp_path / "graph.ttl", GOLD, "--articles", ROOT / "seeds")
    document = json.loads(kg(*call, "--json").out)
    assert (document["gifts"], document["classes"]["gifts"]["missed"]) == (0.0, 3)
    assert "notes" in json.loads(kg(*call, "--json", "--misses").out)["classes"]["gifts"]
    table, misses = kg(*call).out, kg(*call, "--misses").out
    assert "precision" in table
    assert "gifts: missed" not in table
    assert misses.count("gifts: missed") == 3


def test_ctrl_c_gives_status_130(kg: Kg, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kg.pipeline.build", interrupted)
    run = kg("build", *write(tmp_path, "a.txt"), "-o", tmp_path / "out")
    assert (run.status, run.out) == (130, "")
    assert "Traceback" not in run.err


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text(GRAPH, encoding="utf-8")
    command = [sys.executable, "-m", "kg", "query", "SELECT * { ?s ?p ?o }", "--graph", str(tmp_path / "graph.ttl")]
    reading, writing = os.pipe()
    os.close(reading)
    try:
        run = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, cwd=ROOT, check=False, timeout=60)
    finally:
        os.close(writing)
    assert run.stderr == b""
    assert run.returncode == 0


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, kg.cli; print({'spacy', 'rdflib', 'pyshacl', 'owlready2', 'numpy'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True, timeout=60)
    assert run.stdout.strip() == b"set()"


@pytest.mark.parametrize("command", ["build", "validate", "query", "evaluate"])
def test_help_has_an_example(kg: Kg, command: str) -> None:
    run = kg(command, "--help")
    assert run.status == 0
    assert f"kg {command} " in run.out


def test_version(kg: Kg) -> None:
    from kg import __version__

    assert kg("--version") == Run(0, f"kg {__version__}\n", "")
