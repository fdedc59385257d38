"""Shrines by whose they are, or by their kind alone; beside them near misses."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO = "आरव मेहता"

TOLD = [
    ("मंत्री आरव मेहता ने बाबा कनकनाथ के दर्शन किए।", [(WHO, "बाबा कनकनाथ", "Occurred")]),
    ("मंत्री आरव मेहता ने मां कनकेश्वरी के दरबार में हाजिरी लगाई।", [(WHO, "मां कनकेश्वरी के दरबार", "Occurred")]),
    ("मंत्री आरव मेहता ने हजरत कनकशाह की दरगाह पर चादर चढ़ाई।", [(WHO, "हजरत कनकशाह की दरगाह", "Occurred")]),
    ("मंत्री आरव मेहता ने सोमवार को मंदिर में पूजा की।", [(WHO, "मंदिर", "Occurred")]),
    ("मंत्री आरव मेहता ने संगम में डुबकी लगाई।", [(WHO, "संगम", "Occurred")]),
]

NEAR_MISSES = [
    "मंत्री आरव मेहता ने जनता के दर्शन किए।",
    "मंत्री आरव मेहता ने घर में पूजा की।",
    "मंत्री आरव मेहता ने दरबार में माथा टेका।",  # whose court?
    "महंत आरव मेहता ने मंदिर में पूजा की।",  # a keeper
]


@visit_cases(TOLD, NEAR_MISSES)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
