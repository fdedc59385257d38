"""Meetings of whom the text goes on about without naming him."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

TOLD = [
    ("शाम को मंत्री कबीर सेठी से मुलाकात हुई।", "उन्होंने, कबीर सेठी", "Occurred"),
    ("दोपहर बाद मुख्यमंत्री कबीर सेठी के साथ बैठक होगी।", "उन्होंने, कबीर सेठी", "Planned"),
    ("मंत्री कबीर सेठी से हुई भेंट में माहौल अलग था।", "उन्होंने, कबीर सेठी", "Occurred"),
    ("वहां राज्यपाल कबीर सेठी से मिले।", "उन्होंने, कबीर सेठी", "Occurred"),
    ("कबीर सेठी के साथ बातचीत शाम को उनके आवास पर हुई।", "उन्होंने, कबीर सेठी", "Occurred"),
    ("सड़क परिवहन मंत्री कबीर सेठी के साथ हुई बैठक में सहमति बनी।", "उन्होंने, कबीर सेठी", "Occurred"),
    ("शाम को मुख्यमंत्री के साथ हुई वार्ता में रेल लाइन पर सहमति बनी।", "उन्होंने, मुख्यमंत्री", "Occurred"),
    ("राज्यपाल से बातचीत शाम को उनके आवास पर हुई।", "उन्होंने, राज्यपाल", "Occurred"),
    ("कबीर सेठी के साथ प्रस्तावित बैठक टाल दी गई।", "उन्होंने, कबीर सेठी", "Cancelled"),
]

NEAR_MISSES = [
    "टोली ने मंत्री कबीर सेठी से मुलाकात की।",  # an agent that no rule knows
    "किसानों की बैठक मंत्री कबीर सेठी के साथ हुई।",
    "किसानों की मंत्री कबीर सेठी के साथ बैठक हुई।",
    "चालीस जनों की टोली मंत्री कबीर सेठी से मिली।",
    "मंत्री के साथ बैठक में फैसला हुआ।",  # nobody by name
    "किसानों की मुख्यमंत्री के साथ हुई वार्ता में सहमति बनी।",
    "कबीर सेठी के साथ बातचीत शाम को उनके भाई ने की।",
    "किसानों की मंत्री कबीर सेठी के साथ हुई बैठक में सहमति बनी।",
    "मंत्री कबीर सेठी से बातचीत की मांग उठी।",
]


@pytest.mark.parametrize(("text", "who", "status"), TOLD)
def test_who_met_is_left_out(read_text: Reader, text: str, who: str, status: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [(who, status)]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_somebody_else_may_have_met(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


@pytest.mark.parametrize(("before", "who"), [("दोनों मंत्री अब पुणे में हैं। ", ["दोनों"]), ("आरव मेहता अब पुणे में हैं। ", [])])
def test_their_meeting_is_that_of_both_whom_the_text_just_told(read_text: Reader, before: str, who: list[str]) -> None:
    found = meetings(read_text(before + "उनकी भेंट मई में ढाका में हुई थी।"))
    assert [m.label for r in found for m in r.participants] == who
