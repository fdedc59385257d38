"""The sets that `benchmarks.scores` measures, and how one is built and scored.

Those of the repository hold whole articles. The treebank sentences stand beside it (`../shared`: their licences forbid
to copy them), are named in their gold file by number, and are written as articles of one sentence into a folder of the
day. Each is built by the stages of `kg.pipeline`, without validation, and scored by the code of `kg evaluate`.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from kg.evaluate.figures import Figures
from kg.evaluate.gold import Gold, read_gold
from kg.evaluate.graph import BuiltGraph, read_graph
from kg.evaluate.scores import score
from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.pipeline import Silence, read_articles
from kg.rdf.dataset import build_dataset
from kg.rdf.namespaces import DEFAULT_BASE, KH
from kg.rdf.write import GRAPH_FILE, render
from kg.resolve import resolve

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "tests" / "gold"
FURTHER = (
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird", "twentyfourth", "twentyfifth",
    "twentysixth", "twentyseventh", "twentyeighth", "twentyninth",
    "minis", "minis_second", "minis_third",
)  # fmt: skip  # tests/gold/README.md says how each was used
TREEBANK = "treebank"
EVENTS = ("Meeting", "Visit", "Gift")


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Articles and what people found in them."""

    name: str
    articles: Path
    gold: Path
    traps: Mapping[str, Sequence[str]] | None = None  # article -> kinds of which an occurred event would be false


def repository_sets() -> list[GoldSet]:
    """Return the sets that are committed."""
    return [
        GoldSet("seeds", ROOT / "seeds", GOLD / "seeds.yaml"),
        GoldSet("dev", GOLD / "articles", GOLD / "dev.yaml"),
        *(GoldSet(name, GOLD / name / "articles", GOLD / name / "gold.yaml") for name in FURTHER),
    ]


def treebank_set(shared: Path, folder: Path) -> GoldSet | None:
    """Write the treebank sentences into ``folder`` and return their set; None where ``shared`` does not hold them."""
    gold, data = shared / "gold" / "treebank.yaml", shared / "data"
    maker = shared / "gold" / "treebank_gold.py"
    if not (gold.is_file() and maker.is_file() and (data / "pud.conllu").is_file()):
        return None
    command = [sys.executable, str(maker), str(gold), str(data), str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return GoldSet(TREEBANK, folder / "articles", folder / "gold.yaml", traps_of(gold))


def traps_of(gold: Path) -> dict[str, tuple[str, ...]]:
    """Return the sentences of a treebank gold file that hold a trap, by the article made of each."""
    said: list[dict[str, Any]] = yaml.safe_load(gold.read_text(encoding="utf-8"))
    return {f"{each['id']}.txt": tuple(each["none"]) for each in said if each.get("none")}


def measure(of: GoldSet, folder: Path) -> dict[str, Any]:
    """Build a set into ``folder``, score it, and return its figures as the record keeps them."""
    articles, _ = read_articles([of.articles], published=None, strict=True, listener=Silence())
    hindi = load_pipeline()
    world = resolve([extract_reports(read(hindi, article), article) for article in articles])
    path = folder / f"{of.name}.ttl"
    path.write_bytes(render(build_dataset(world, base=DEFAULT_BASE))[GRAPH_FILE])
    graph, gold = read_graph(path), read_gold(of.gold)
    found = figures_of(score(graph, gold, of.articles))
    found["eventless"] = eventless(graph, gold)
    if of.traps is not None:
        fallen = false_traps(graph, of.traps)
        found["eventless"]["found"] = []  # its words stay out of the repository
        found["traps"] = {"sentences": len(of.traps), "false": len(fallen)}
    return {"articles": len(gold.articles), **found}


def figures_of(figures: Figures) -> dict[str, Any]:
    """Return the figures of one comparison: shares with three digits, and the counts behind each."""
    document = figures.document()
    merging = figures.merging
    pairs = [merging.together, merging.wrongly_together, merging.wrongly_apart]
    return {
        "mean": document["mean"],
        "classes": document["classes"],
        "slots": {name: list(counts) for name, counts in sorted(figures.slots.items())},
        "merging": {"f1": round(merging.f1, 3), "together, wrongly together, wrongly apart": pairs},
        "provenance": [figures.exact_pins, figures.pins],
    }


def eventless(graph: BuiltGraph, gold: Gold) -> dict[str, Any]:
    """Count what a graph finds beside people and statements in articles that tell no event, and which it is."""
    quiet = [name for name, said in gold.articles.items() if not (said.meetings or said.visits or said.gifts)]
    found = [
        f"{name}: {cls.lower()} {graph.describe(node)}"
        for name in quiet
        for cls in EVENTS
        for node in graph.instances(cls, name)
    ]
    return {"articles": len(quiet), "events": len(found), "found": sorted(found)}


def false_traps(graph: BuiltGraph, traps: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the sentences in which a graph tells what their trap forbids: an occurred event, or any statement."""
    return sorted(name for name, kinds in traps.items() if any(_tells(graph, name, kind) for kind in kinds))


def _tells(graph: BuiltGraph, article: str, kind: str) -> bool:
    nodes = graph.instances(kind.removesuffix("s").capitalize(), article)
    return any(kind == "statements" or KH.Occurred in graph.values(node, "status") for node in nodes)
