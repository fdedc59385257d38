"""Where a verb of going leads over what for and the place of what for; beside them near misses."""

from __future__ import annotations

from tests.extract.conftest import VisitTeller, VisitWords, visit_cases

WHO = "आरव मेहता"

TOLD = [
    ("मंत्री आरव मेहता रांची में मेले के उद्घाटन के लिए आए।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता रांची में सम्मेलन में भाग लेने पहुंचे।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने रांची में मेले के उद्घाटन के लिए फीता काटा।", []),
    ("मंत्री आरव मेहता रांची में बनी फिल्म के प्रचार के लिए पटना आए।", [(WHO, "पटना", "Occurred")]),
    ("रांची वे दो दिन के लिए आए हैं।", [("वे", "रांची", "Occurred")]),
    ("कनकपुर में रविवार को मंत्री आरव मेहता पहुंचे।", [(WHO, "कनकपुर", "Occurred")]),
    ("राजदूत कबीर सेठी की कब्र पर रविवार को मंत्री आरव मेहता पहुंचे।", [(WHO, "कबीर सेठी की कब्र", "Occurred")]),
    ("कार्यक्रम में रविवार को मंत्री आरव मेहता पहुंचे।", []),
    ("मंत्री आरव मेहता बाद में दल के अध्यक्ष के आवास पर गए।", [(WHO, "दल के अध्यक्ष के आवास", "Occurred")]),
    ("मंत्री आरव मेहता बाद में दल के अध्यक्ष के भाषण पर गए।", []),
    ("रांची के वे दो दिन के लिए आए हैं।", []),
    ("मंत्री आरव मेहता सोमवार को खाली हाथ घर लौटे।", []),
]


@visit_cases(TOLD)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected
