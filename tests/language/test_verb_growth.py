"""A verb group grows over what belongs to it and no further."""

from __future__ import annotations

import pytest

from kg.language.verb_growth import closes, readings
from kg.language.verbs import find_verb_group


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("कर दिया गया है और", 4),
        ("गए हुए हैं ।", 3),
        ("करते हुए कहा ।", 2),
        ("किया भी नहीं गया ।", 4),
        ("मिले और गए ।", 1),
        ("मिले भी ।", 1),
        ("मिलने वाले थे ।", 3),
        ("मिलने वाले लोग ।", 2),
    ],
)
def test_length(text: str, length: int) -> None:
    group = find_verb_group(text.split(), 0)
    assert group is not None
    assert group.end - group.start == length


def test_adjective_is_not_finite() -> None:
    assert not find_verb_group("हुई बैठक में कहा".split(), 0).finite  # type: ignore[union-attr]
    assert find_verb_group("हुई ।".split(), 0).finite  # type: ignore[union-attr]


def test_closes() -> None:
    assert closes(["है"], 0)
    assert closes(["।"], 0)
    assert closes([], 0)
    assert not closes(["बैठक"], 0)


def test_readings() -> None:
    assert [r.stem for r in readings("मिले")] == ["मिल", "मिल"]
    assert readings("किताब") == ()
