"""Who is sent somewhere, and near misses."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

BOTH = "आरव मेहता, कबीर सेठी"

TOLD = [
    ("मंत्री आरव मेहता राजदूत कबीर सेठी को रांची ले गए।", [(BOTH, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता को हेलीकॉप्टर रांची ले गया।", [("आरव मेहता", "रांची", "Occurred")]),
    ("राष्ट्रपति मीना रॉय ने मंत्री आरव मेहता और राजदूत कबीर सेठी को जापान भेजा है।", [(BOTH, "जापान", "Occurred")]),
    ("राष्ट्रपति मीना रॉय मंत्री आरव मेहता को सोमवार को जापान भेजेंगी।", [("आरव मेहता", "जापान", "Planned")]),
]

NEAR_MISSES = [
    "थाना प्रभारी आरव मेहता कबीर सेठी को रांची ले गए।",  # a prisoner
    "मंत्री आरव मेहता को किस्मत रांची ले गई।",  # no vehicle
    "राष्ट्रपति मीना रॉय ने मंत्री आरव मेहता को जापान से पत्र भेजा है।",
    "राष्ट्रपति मीना रॉय ने जापान में मैच देखने के लिए मंत्री आरव मेहता को निमंत्रण भेजा है।",
    "मंत्री आरव मेहता को इलाज के लिए जापान भेजा गया है।",  # patients and prisoners
    "राष्ट्रपति मीना रॉय ने मंत्री आरव मेहता को जापान की मूर्ति भेजी है।",
]


@visit_cases(TOLD, NEAR_MISSES)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
