"""A nameless site in the town of a visit is a part of it; beside it sites that are visits of their own."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO = "आरव मेहता"
TOWN = (WHO, "रांची", "Occurred")

TOLD = [
    ("मंत्री आरव मेहता रांची पहुंचे। आरव मेहता ने पुल का निरीक्षण किया।", [TOWN]),
    ("मंत्री आरव मेहता रांची पहुंचे। उन्होंने टूटे पुल को देखा।", [TOWN]),
    ("मंत्री आरव मेहता रांची पहुंचे। दूत केन सातो ने पुल का निरीक्षण किया।", [TOWN, ("केन सातो", "पुल", "Occurred")]),
    ("मंत्री आरव मेहता रांची पहुंचे। आरव मेहता ने सोमवार को पुल का निरीक्षण किया।", [TOWN, (WHO, "पुल", "Occurred")]),
    ("मंत्री आरव मेहता रांची पहुंचे। आरव मेहता ने सेवा अस्पताल का निरीक्षण किया।", [TOWN, (WHO, "सेवा अस्पताल", "Occurred")]),
]


@visit_cases(TOLD)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
