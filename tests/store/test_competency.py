"""The committed build of the seeds answers the competency questions as somebody who read the articles would.

Each ``queries/NAME.rq`` has its answer in ``expected/NAME.json`` beside this file, in the SPARQL results format that
`kg query NAME --graph output/graph.ttl --format json` writes. Read a new answer against the articles before you put it
there: this test is only as true as these files.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.store.embedded import EmbeddedStore, load_store
from kg.store.queries import named_queries
from kg.store.results import format_results

GRAPH = Path(__file__).resolve().parents[2] / "output" / "graph.ttl"
EXPECTED = Path(__file__).parent / "expected"

pytestmark = pytest.mark.skipif(not GRAPH.exists(), reason="output/graph.ttl is not built")


@pytest.fixture(scope="module")
def store() -> EmbeddedStore:
    return load_store(GRAPH)


@pytest.mark.parametrize("name", named_queries())
def test_the_seeds_answer(name: str, store: EmbeddedStore) -> None:
    path = EXPECTED / f"{name}.json"
    assert path.exists(), f"{path}: missing; write down the answer that the articles give"
    answer = json.loads(format_results(store.query(named_queries()[name].text), "json"))
    assert answer == json.loads(path.read_text("utf-8"))


def test_no_answer_is_left_without_its_question() -> None:
    assert {path.stem for path in EXPECTED.glob("*.json")} <= set(named_queries())
