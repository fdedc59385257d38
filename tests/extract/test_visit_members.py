"""Who went with a team is said after it; beside it near misses of teams that go nowhere."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

BOTH = "आरव मेहता, कबीर सेठी"

TOLD = [
    ("सांसदों का दल रांची पहुंचा। दल में मंत्री आरव मेहता और राजदूत कबीर सेठी शामिल हैं।", [(BOTH, "रांची", "Occurred")]),
    ("जांच टीम रांची जाएगी। टीम में मंत्री आरव मेहता शामिल होंगे।", [("आरव मेहता", "रांची", "Planned")]),
    ("जांच टीम रांची पहुंची। टीम का नेतृत्व मंत्री आरव मेहता कर रहे हैं।", [("आरव मेहता", "रांची", "Occurred")]),
    (
        "मंत्री आरव मेहता के नेतृत्व में दल रांची पहुंचा। दल में राजदूत कबीर सेठी भी शामिल थे।",
        [(BOTH, "रांची", "Occurred")],
    ),
]
NEAR_MISSES = [
    "सांसदों का दल रांची पहुंचा। बैठक में मंत्री आरव मेहता शामिल हैं।",
    "सांसदों का दल हार गया। दल में मंत्री आरव मेहता शामिल हैं।",
    "बैठक के बाद लौट गई टीम",  # the last word of an article
    "सांसदों का दल रांची नहीं पहुंचा। दल में मंत्री आरव मेहता शामिल हैं।",
]


@visit_cases(TOLD, NEAR_MISSES)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
