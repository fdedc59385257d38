"""Who goes: delegations, interrupted clauses, the speaker, whom participles and infinitives mean; and near misses."""

from __future__ import annotations

import pytest

from kg.extract.visit import visits
from tests.extract.conftest import Reader, visit_words

WHO = "आरव मेहता"

TOLD = [
    ("मंत्री आरव मेहता का काफिला सोमवार को रांची पहुंचा।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता के नेतृत्व में एक प्रतिनिधिमंडल रांची पहुंचा।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी की टीम रांची जाएगी।", [("आरव मेहता, कबीर सेठी", "रांची", "Planned")]),
    ("मंत्री आरव मेहता जब सोमवार को रांची पहुंचे तो वर्षा हो रही थी।", [(WHO, "रांची", "Occurred")]),
    ("जापान से लौटे दुग्ध संघ के अध्यक्ष आरव मेहता ने भाषण दिया।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता के रांची पहुंचने पर राजदूत कबीर सेठी ने भाषण दिया।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता सभा करेंगे, शाम 4 बजे कनकपुर जाएंगे।", [(WHO, "कनकपुर", "Planned")]),
    ("मंत्री आरव मेहता को बीच रास्ते से रांची आना पड़ा।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार की रात रांची पहुंचे।", [(WHO, "रांची", "Occurred")]),
    ("राजदूत कबीर सेठी बताशों का डिब्बा लेकर रांची पहुंचे।", [("कबीर सेठी", "रांची", "Occurred")]),
    ("रांची पहुंचने पर मंत्री आरव मेहता को सलामी दी गई।", [(WHO, "रांची", "Occurred")]),
    ("रांची पहुंचते ही मंत्री आरव मेहता ने पौधा लगाया।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता को लेकर आया विशेष विमान रांची एयरपोर्ट पर उतरा।", [(WHO, "रांची एयरपोर्ट", "Occurred")]),
    (
        "संघ का प्रतिनिधिमंडल, जिसमें मंत्री आरव मेहता और राजदूत कबीर सेठी शामिल थे, सोमवार को रांची पहुंचा।",
        [("आरव मेहता, कबीर सेठी", "रांची", "Occurred")],
    ),
    ("रांची आए मंत्री आरव मेहता के भाषण में भीड़ रही।", [(WHO, "रांची", "Occurred")]),
    ("“कल रांची आ रहा हूं,” मंत्री आरव मेहता ने कहा।", [("मैं", "रांची", "Planned")]),
]

NEAR_MISSES = [
    "रांची पहुंचते ही मालगाड़ी पटरी से उतर गई, मंत्री आरव मेहता ने कहा।",
    "रांची आए मंत्री आरव मेहता के समर्थकों ने नारे लगाए।",  # who came may be his followers
    "मंत्री आरव मेहता को लेकर आया बयान रांची में चर्चा में रहा।",
    "मंत्री आरव मेहता की चिट्ठी सोमवार को रांची पहुंची।",  # a letter goes alone
    "मंत्री आरव मेहता ने कहा कि लड़कियां रांची का रुख कर रही हैं।",
    "मंत्री आरव मेहता बोले, जब मालगाड़ी रांची पहुंची तो वर्षा हो रही थी।",
    "“कल चिट्ठी रांची आ रही है,” मंत्री आरव मेहता ने कहा।",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_tells_these_visits(read_text: Reader, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_tells_no_visit(read_text: Reader, text: str) -> None:
    assert [visit_words(r) for r in visits(read_text(text))] == []
