"""What one does on the spot: each sentence with exactly the visits that it tells, and beside it near misses."""

from __future__ import annotations

import pytest

from kg.extract.visit import visits
from tests.extract.conftest import Reader, visit_words

WHO = "आरव मेहता"

TOLD = [
    ("मंत्री आरव मेहता ने अहमदाबाद के साबरमती आश्रम में चरखा चलाया।", [(WHO, "साबरमती आश्रम", "Occurred")]),
    ("मंत्री आरव मेहता ने कनकपुर स्मारक पर पुष्पचक्र चढ़ाया।", [(WHO, "कनकपुर स्मारक", "Occurred")]),
    ("मंत्री आरव मेहता ने कनकपुर मंदिर में पूजा की।", [(WHO, "कनकपुर मंदिर", "Occurred")]),
    ("मंत्री आरव मेहता ने कनकपुर दरगाह में चादर चढ़ाई।", [(WHO, "कनकपुर दरगाह", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को कनकपुर गुरुद्वारे में माथा टेकेंगे।", [(WHO, "कनकपुर गुरुद्वारे", "Planned")]),
    ("मंत्री आरव मेहता ने रांची में देवी के दर्शन किए।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने रांची में बन रहा पुल देखा।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने कनकपुर संग्रहालय देखा।", [(WHO, "कनकपुर संग्रहालय", "Occurred")]),
    ("मंत्री आरव मेहता ने कुछ घंटे रांची में पड़ाव डाला।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने जापान की राजधानी में दो दिन बिताए।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता रांची पहुंचे और कनकपुर मंदिर में पूजा की।", [(WHO, "रांची", "Occurred")]),  # one outing
]

NEAR_MISSES = [
    "मंत्री आरव मेहता ने कारखाने में चरखा चलाया।",  # no sight
    "मंत्री आरव मेहता ने साबरमती आश्रम में सुधार का वादा किया।",
    "मंत्री आरव मेहता ने घर में पूजा की।",
    "पुजारी आरव मेहता ने कनकपुर मंदिर में पूजा की।",  # at home there
    "मंत्री आरव मेहता ने रांची में मैच देखा।",  # what is seen is no site
    "मंत्री आरव मेहता कनकपुर संग्रहालय देखना चाहते हैं।",
    "मंत्री आरव मेहता ने बीस साल रांची में बिताए।",  # lived there
    "मंत्री आरव मेहता ने दो दिन जेल में बिताए।",
    "मंत्री आरव मेहता ने रांची की तारीफ में दो दिन बिताए।",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_tells_these_visits(read_text: Reader, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_tells_no_visit(read_text: Reader, text: str) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == []
