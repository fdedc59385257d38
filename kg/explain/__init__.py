"""What was found in an article, sentence by sentence, by which rule, and which cue words gave nothing and why."""

from __future__ import annotations

from kg.explain.document import as_json
from kg.explain.explanation import Explanation, explain
from kg.explain.layout import lines

__all__ = ["Explanation", "as_json", "explain", "lines"]
