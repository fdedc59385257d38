"""Who goes along with whom; beside it near misses of who goes alone."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO, BOTH = "आरव मेहता", "आरव मेहता, कबीर सेठी"

TOLD = [
    ("मंत्री आरव मेहता रांची पहुंचे। उनके साथ राजदूत कबीर सेठी भी थे।", [("आरव मेहता, कबीर सेठी", "रांची", "Occurred")]),
    ("मंत्री आरव मेहता रांची पहुंचे। उनके साथ राजदूत कबीर सेठी ने काम किया है।", [("आरव मेहता", "रांची", "Occurred")]),
    ("राजदूत कबीर सेठी के साथ सोमवार को रांची पहुंचे मंत्री आरव मेहता ने भाषण दिया।", [(BOTH, "रांची", "Occurred")]),
    ("रांची पहुंचे मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ भाषण दिया।", [(WHO, "रांची", "Occurred")]),
    ("राजदूत कबीर सेठी को साथ लेकर मंत्री आरव मेहता रांची गए।", [(BOTH, "रांची", "Occurred")]),
    ("राजदूत कबीर सेठी को लेकर चर्चा के बीच मंत्री आरव मेहता रांची गए।", [(WHO, "रांची", "Occurred")]),
]


@visit_cases(TOLD)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
