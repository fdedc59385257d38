"""Known names -> all their uses in a text."""

from __future__ import annotations

import pytest

from kg.language import load_pipeline
from kg.language.name_spread import NameSpreader, known_names, parts_of
from kg.language.names import NameFinder
from kg.language.word_classes import classify


def uses(text: str) -> list[str]:
    doc = load_pipeline().make_doc(text)
    classified = classify([token.norm_ for token in doc])
    runs = NameFinder(classified).find()
    names = NameSpreader(classified, runs, known_names(classified.words, runs)).spread()
    return [doc[n.start : n.end].text if n.piece is None else doc[n.start].text[n.piece[0] : n.piece[1]] for n in names]


INTRODUCED = "मंत्री इंग्रिड होल्मर और मेयर विवेक पाटेकर आए। "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("होल्मर यहां रहीं।", ["होल्मर"]),
        ("इंग्रिड होल्मर यहां रहीं।", ["इंग्रिड होल्मर"]),
        ("इंग्रिड-होल्मर यहां रहीं।", ["इंग्रिड-होल्मर"]),
        ("होल्मर-पाटेकर वार्ता हुई।", ["होल्मर", "पाटेकर"]),
        ("क्लारा होल्मर यहां रहीं।", ["क्लारा होल्मर"]),
        ("विवेक से बात हुई।", ["विवेक"]),
        ("यह विवेक जरूरी था।", []),
        ("होल्मर टावर में लोग थे।", []),
        ("हाइनर यहां रहे।", []),
    ],
)
def test_uses(text: str, found: list[str]) -> None:
    assert uses(INTRODUCED + text) == ["इंग्रिड होल्मर", "विवेक पाटेकर", *found]


def test_a_short_name_that_is_a_verb_needs_a_case() -> None:
    assert uses("राष्ट्रपति ली मिन हो ने शपथ ली। ली ने कहा।") == ["ली मिन हो", "ली"]


def test_parts() -> None:
    assert parts_of(["तो", "मिन-उन"]) == ("तो", "मिन", "उन")
