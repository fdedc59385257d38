"""Explanations as one JSON document, for programs that look through many articles for a kind of silence."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from kg.explain.explanation import Explanation
from kg.store.results import json_safe


def as_json(explanations: Sequence[Explanation]) -> str:
    """Return ``{"articles": [...]}``: the records of `kg.explain.explanation` by their names, slots as objects."""
    articles = [asdict(explanation) for explanation in explanations]
    for article in articles:
        for sentence in article["sentences"]:
            for found in sentence["found"]:
                found["slots"] = dict(found["slots"])
    return json_safe(json.dumps({"articles": articles}, ensure_ascii=False, indent=2))
