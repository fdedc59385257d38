"""Stays, landings and returns: each sentence with exactly the visits that it tells, and beside it near misses."""

from __future__ import annotations

import pytest

from kg.extract.visit import visits
from tests.extract.conftest import Reader, visit_words

WHO = "आरव मेहता"

TOLD = [
    ("जापान से लौटते ही मंत्री आरव मेहता ने भाषण दिया।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता शनिवार को रांची में थे।", [("आरव मेहता", "रांची", "Occurred")]),
    ("मंत्री आरव मेहता के काफिले ने दोपहर में रांची में प्रवेश किया।", [("आरव मेहता", "रांची", "Occurred")]),
    ("मंत्री आरव मेहता रांची में रुके।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता शुक्रवार को रांची में रहेंगे।", [(WHO, "रांची", "Planned")]),
    ("मंत्री आरव मेहता दो दिन रांची में रहे।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता इन दिनों जापान में हैं।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता फिलहाल जापान में हैं।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता का विमान रांची में उतरा।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता रविवार रात रांची में उतरे।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता शुक्रवार को जापान से लौटे।", [(WHO, "जापान", "Occurred")]),
    ("जापान से लौटे मंत्री आरव मेहता ने भाषण दिया।", [(WHO, "जापान", "Occurred")]),
]

NEAR_MISSES = [
    "जापान से लौटते ही मालगाड़ी पटरी से उतर गई, मंत्री आरव मेहता ने कहा।",
    "मंत्री आरव मेहता उस वक्त रांची में थे।",  # no day
    "मंत्री आरव मेहता ने 1995 में राजनीति में प्रवेश किया।",
    "मंत्री आरव मेहता रांची में हैं।",  # he may live there
    "मंत्री आरव मेहता इन दिनों जेल में हैं।",
    "मंत्री आरव मेहता चुनाव मैदान में उतरे।",
    "मंत्री आरव मेहता सड़क पर उतरे।",
    "मंत्री आरव मेहता बीस साल रांची में रहे।",  # lived there
    "मंत्री आरव मेहता सत्ता में रहेंगे।",
    "मंत्री आरव मेहता जापान से नहीं लौटे।",
    "जापान से लौटे विमान में आग लगी।",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_tells_these_visits(read_text: Reader, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_tells_no_visit(read_text: Reader, text: str) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == []
