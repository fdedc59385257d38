"""Houses, sites and towns named before, to which a verb of going leads; beside them near misses."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO = "आरव मेहता"

TOLD = [
    ("मंत्री आरव मेहता सोमवार को किसान कबीर सेठी के खेत पर पहुंचे।", [(WHO, "कबीर सेठी के खेत", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को बाबा कनकनाथ के दरबार में पहुंचे।", [(WHO, "बाबा कनकनाथ के दरबार", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को लेखक कबीर सेठी के नए सरकारी आवास गए।", [(WHO, "कबीर सेठी के नए सरकारी आवास", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को अनाथालय गए।", [(WHO, "अनाथालय", "Occurred")]),
    ("रांची में वर्षा हुई। मंत्री आरव मेहता सोमवार को शहर पहुंचे।", [(WHO, "रांची", "Occurred")]),
    ("कनकपुर गांव में आग लगी। मंत्री आरव मेहता भी गांव आए।", [(WHO, "कनकपुर", "Occurred")]),
    ("रांची में पुल ढह गया। मंत्री आरव मेहता मौके पर पहुंचे।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता लेखक कबीर सेठी के घर कनकविला पहुंचे।", [(WHO, "कनकविला", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को गुरुजी के घर गए।", [(WHO, "गुरुजी के घर", "Occurred")]),
]

NEAR_MISSES = [
    "मंत्री आरव मेहता रोज अस्पताल जाते हैं।",  # a habit
    "मंत्री आरव मेहता सोमवार को घर गए।",
    "रांची में मेला लगा। मंत्री आरव मेहता सोमवार को शहर लौटे।",  # home, perhaps
    "मंत्री आरव मेहता सोमवार को सीमा पर पहुंचे।",
    "मंत्री आरव मेहता मौके पर चुप रहे।",
]


@visit_cases(TOLD, NEAR_MISSES)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
