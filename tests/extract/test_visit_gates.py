"""Visits told by a welcome at the gate of a town; beside it welcomes that tell none of their own."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO = "आरव मेहता"

TOLD = [
    ("रांची हवाई अड्डे पर मंत्री आरव मेहता का स्वागत किया गया।", [(WHO, "रांची", "Occurred")]),
    ("रांची हवाई अड्डे पर राजदूत कबीर सेठी ने मंत्री आरव मेहता का स्वागत किया।", [(WHO, "रांची", "Occurred")]),
    (
        "मंत्री आरव मेहता झारखंड पहुंचे। रांची हवाई अड्डे पर राजदूत कबीर सेठी ने उनका स्वागत किया।",
        [(WHO, "झारखंड", "Occurred")],
    ),
]
NEAR_MISSES = [
    "रांची हवाई अड्डे पर मंत्री आरव मेहता के फैसले का स्वागत किया गया।",
    "हवाई अड्डे पर मंत्री आरव मेहता का स्वागत किया गया।",  # of which town?
    "रांची हवाई अड्डे पर मंत्री आरव मेहता का स्वागत किया जाएगा।",
]


@visit_cases(TOLD, NEAR_MISSES)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
