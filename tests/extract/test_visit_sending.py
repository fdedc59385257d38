"""Who is sent somewhere, and near misses."""

from __future__ import annotations

import pytest

from kg.extract.visit import visits
from tests.extract.conftest import Reader, visit_words

BOTH = "आरव मेहता, कबीर सेठी"

TOLD = [
    ("राष्ट्रपति मीना रॉय ने मंत्री आरव मेहता और राजदूत कबीर सेठी को जापान भेजा है।", [(BOTH, "जापान", "Occurred")]),
    ("राष्ट्रपति मीना रॉय मंत्री आरव मेहता को सोमवार को जापान भेजेंगी।", [("आरव मेहता", "जापान", "Planned")]),
]

NEAR_MISSES = [
    "राष्ट्रपति मीना रॉय ने मंत्री आरव मेहता को जापान से पत्र भेजा है।",
    "राष्ट्रपति मीना रॉय ने जापान में मैच देखने के लिए मंत्री आरव मेहता को निमंत्रण भेजा है।",
    "मंत्री आरव मेहता को इलाज के लिए जापान भेजा गया है।",  # patients and prisoners
    "राष्ट्रपति मीना रॉय ने मंत्री आरव मेहता को जापान की मूर्ति भेजी है।",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_tells_these_visits(read_text: Reader, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_tells_no_visit(read_text: Reader, text: str) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == []
