"""The scores of graphs whose faults are known, and the same figures as the measure of record."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from kg.errors import GoldError
from kg.evaluate.figures import Figures
from kg.evaluate.gold import read_gold
from kg.evaluate.graph import read_graph
from kg.evaluate.scores import score
from tests.evaluate.invented import InventedGraph

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "tests" / "gold"
RECORD = ROOT.parent / "shared" / "gold" / "score.py"
SETS = {"seeds": ROOT / "seeds", "dev": GOLD / "articles"}


def figures(graph: Path, name: str) -> Figures:
    return score(read_graph(graph), read_gold(GOLD / f"{name}.yaml"), SETS[name])


def invented(name: str, tmp_path: Path, *, seed: int, faults: float) -> Path:
    gold: dict[str, Any] = yaml.safe_load((GOLD / f"{name}.yaml").read_text(encoding="utf-8"))
    return InventedGraph(gold, SETS[name], seed=seed, faults=faults).write(tmp_path / f"{name}-{seed}.ttl")


def test_a_graph_without_faults_is_all_right(tmp_path: Path) -> None:
    found = figures(invented("seeds", tmp_path, seed=1, faults=0), "seeds")
    assert {kind: (t.wrong, t.missed) for kind, t in found.tallies.items()} == dict.fromkeys(found.tallies, (0, 0))
    assert found.summary()["mean"] == found.summary()["merge"] == found.summary()["provenance"] == 1.0


def test_faults_cost(tmp_path: Path) -> None:
    summary = figures(invented("seeds", tmp_path, seed=2, faults=0.2), "seeds").summary()
    assert all(summary[measure] < 1.0 for measure in ("people", "meetings", "visits", "statements", "provenance"))


def test_an_empty_graph_finds_nothing(tmp_path: Path) -> None:
    empty = tmp_path / "empty.ttl"
    empty.write_text("# nothing\n", encoding="utf-8")
    found = figures(empty, "seeds")
    assert found.summary()["mean"] == 0.0
    assert found.summary()["provenance"] == 0.0
    assert found.tallies["gifts"].missed == 3


@pytest.mark.skipif(not RECORD.exists(), reason="the measure of record is not beside this checkout")
@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("seed", "faults"), [(2, 0.05), (4, 0.3)])
def test_the_measure_of_record_gives_the_same_figures(
    name: str, seed: int, faults: float, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert_same_figures(name, invented(name, tmp_path, seed=seed, faults=faults), capsys)


@pytest.mark.skipif(not RECORD.exists(), reason="the measure of record is not beside this checkout")
@pytest.mark.skipif(not (ROOT / "output" / "graph.ttl").exists(), reason="nothing is built yet")
def test_the_measure_of_record_gives_the_same_figures_on_the_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert_same_figures("seeds", ROOT / "output" / "graph.ttl", capsys)


def assert_same_figures(name: str, graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = importlib.util.spec_from_file_location("measure_of_record", RECORD)
    assert spec is not None
    assert spec.loader is not None
    record = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(record)
    capsys.readouterr()
    record.main(str(GOLD / f"{name}.yaml"), str(SETS[name]), str(graph))
    *lines, last = capsys.readouterr().out.splitlines()
    found = figures(graph, name)
    assert found.summary() == json.loads(last)
    for kind, tally in found.tallies.items():
        (line,) = [line for line in lines if line.startswith(f"{kind} ")]
        assert f"({tally.right} right, {tally.wrong} wrong, {tally.missed} missed)" in line


def test_a_missing_article_is_named(tmp_path: Path) -> None:
    graph = invented("seeds", tmp_path, seed=1, faults=0)
    with pytest.raises(GoldError, match=r"000_8e6279e2716c90a2\.txt is not in"):
        score(read_graph(graph), read_gold(GOLD / "seeds.yaml"), tmp_path)


def test_words_that_are_not_in_the_article_are_named_with_their_line(tmp_path: Path) -> None:
    text = (GOLD / "seeds.yaml").read_text(encoding="utf-8")
    bent = tmp_path / "bent.yaml"
    bent.write_text(text.replace("राइफल भी मिली]", "तोप भी मिली]"), encoding="utf-8")
    graph = invented("seeds", tmp_path, seed=1, faults=0)
    line = 1 + text[: text.index("राइफल भी मिली]")].count("\n")
    with pytest.raises(GoldError, match=rf"line {line}: .*तोप भी मिली.* does not stand in 000_"):
        score(read_graph(graph), read_gold(bent), SETS["seeds"])


def test_a_passage_of_an_article_outside_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("राज़ की बात", encoding="utf-8")
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("आम बात", encoding="utf-8")
    (tmp_path / "gold.yaml").write_text(
        "people: {}\narticles:\n  a.txt: {people: [], meetings: [], visits: [], gifts: [], statements: []}\n",
        encoding="utf-8",
    )
    graph = tmp_path / "graph.ttl"
    lines = ["@prefix kh: <https://w3id.org/khabar/ontology#> . @prefix oa: <http://www.w3.org/ns/oa#> ."]
    for number, (name, exact) in enumerate([("a.txt", "आम"), ("../outside.txt", "रा")]):
        lines.append(
            f'<urn:a{number}> a kh:Article ; <http://purl.org/dc/terms/identifier> "{name}" .\n'
            f"<urn:n{number}> <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:p{number}> .\n"
            f"<urn:p{number}> oa:hasSource <urn:a{number}> ; oa:hasSelector <urn:s{number}> .\n"
            f'<urn:s{number}> oa:start 0 ; oa:end 2 ; oa:exact "{exact}" .'
        )
    graph.write_text("\n".join(lines), encoding="utf-8")
    found = score(read_graph(graph), read_gold(tmp_path / "gold.yaml"), folder)
    assert (found.exact_pins, found.pins) == (1, 2)
