"""Places that no list knows, and phrases between a place and its verb; beside them near misses."""

from __future__ import annotations

import pytest

from kg.extract.visit import visits
from tests.extract.conftest import Reader, visit_words

WHO = "आरव मेहता"

TOLD = [
    ("मंत्री आरव मेहता ने पुल का निरीक्षण किया।", [(WHO, "पुल", "Occurred")]),
    ("मंत्री आरव मेहता ने रांची के बाढ़ग्रस्त गांवों का दौरा किया।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने राहत शिविर का जायजा लिया।", [(WHO, "राहत शिविर", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को पुरी गए।", [(WHO, "पुरी", "Occurred")]),
    ("मंत्री आरव मेहता रांची तक की यात्रा करेंगे।", [(WHO, "रांची", "Planned")]),
    ("मंत्री आरव मेहता रांची एक पुरानी नाव के सहारे पहुंचे।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता बुधवार रात कनकपुर गांव जा धमके।", [(WHO, "कनकपुर गांव", "Occurred")]),
    ("मंत्री आरव मेहता रांची की जमीन पर उतरे।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता का शनिवार को प्रस्तावित रांची दौरा टल गया।", [(WHO, "रांची", "Cancelled")]),
    ("मंत्री आरव मेहता की प्रस्तावित रांची यात्रा चर्चा में है।", [(WHO, "रांची", "Planned")]),
    ("मंत्री आरव मेहता ने रांची जाने का कार्यक्रम रद्द कर दिया।", [(WHO, "रांची", "Cancelled")]),
    ("मंत्री आरव मेहता जापान नहीं जा रहे हैं।", [(WHO, "जापान", "Cancelled")]),
]

NEAR_MISSES = [
    "मंत्री आरव मेहता ने चौकियों का निरीक्षण किया।",  # many that nobody names
    "मंत्री आरव मेहता ने हालात का जायजा लिया।",
    "मंत्री आरव मेहता बाहर गए।",
    "मंत्री आरव मेहता रांची में मित्रों के साथ काम पर गए।",
    "मंत्री आरव मेहता चुनाव में शीर्ष पर पहुंचे।",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_tells_these_visits(read_text: Reader, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_tells_no_visit(read_text: Reader, text: str) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == []
