"""Tours: coordinated legs, and legs that a clause tells without its verb; beside them near misses."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO, OTHER = "आरव मेहता", "कबीर सेठी"

TOLD = [
    ("मंत्री आरव मेहता सोमवार को रांची पहुंचे और दूसरे दिन कनकपुर।",
     [(WHO, "रांची", "Occurred"), (WHO, "कनकपुर", "Occurred")]),
    ("मंत्री आरव मेहता कल रांची जाएंगे, जहां वह कभी पढ़ते थे, और शनिवार को जापान।",
     [(WHO, "रांची", "Planned"), (WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता ने सोमवार को रांची और मंगलवार को कनकपुर का दौरा किया।",
     [(WHO, "रांची", "Occurred"), (WHO, "कनकपुर", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को कनकगढ़, रूपनपुर और रांची जाएंगे।",
     [(WHO, "कनकगढ़", "Planned"), (WHO, "रूपनपुर", "Planned"), (WHO, "रांची", "Planned")]),
    ("मंत्री आरव मेहता जापान गए, फिर रूस और नेपाल।",
     [(WHO, "जापान", "Occurred"), (WHO, "रूस", "Occurred"), (WHO, "नेपाल", "Occurred")]),
    ("मंत्री आरव मेहता 12 जून को पहले जापान जाएंगे और 20 जून को वहां से रूस के कनकग्राद।",
     [(WHO, "जापान", "Planned"), (WHO, "कनकग्राद", "Planned")]),
    ("मंत्री आरव मेहता सोमवार को रांची पहुंचे, राजदूत कबीर सेठी मंगलवार को।",
     [(WHO, "रांची", "Occurred"), (OTHER, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने बाढ़ प्रभावित रूपनपुर, रांची और कनकपुर जिलों का दौरा किया।",
     [(WHO, "रूपनपुर", "Occurred"), (WHO, "रांची", "Occurred"), (WHO, "कनकपुर", "Occurred")]),
    ("मंत्री आरव मेहता पहले कनकगढ़ गए, वहां से रूपनपुर और शाम को रांची पहुंचे।",
     [(WHO, "कनकगढ़", "Occurred"), (WHO, "रूपनपुर", "Occurred"), (WHO, "रांची", "Occurred")]),
]  # fmt: skip

NEAR_MISSES = [
    ("मंत्री आरव मेहता रांची पहुंचे, साथ में दस्तावेज।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता रांची पहुंचे, राजदूत कबीर सेठी नहीं।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने बाढ़ और सूखा प्रभावित जिलों का दौरा किया।", []),
    ("मंत्री आरव मेहता नेपाल के रास्ते रांची पहुंचे।", [(WHO, "रांची", "Occurred")]),
]


@visit_cases(TOLD + NEAR_MISSES)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
