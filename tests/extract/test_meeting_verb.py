"""Who met where the verb stands first, and whom a meeting moved."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

BOTH = ("आरव मेहता, कबीर सेठी", "Occurred")


@pytest.mark.parametrize(
    "text",
    [
        "होटल में चाय पर मिले असम जातीय परिषद के आरव मेहता और रायजोर दल के कबीर सेठी।",
        "डॉक्टर कबीर सेठी से मिलकर किसान आरव मेहता की आंखें भर आईं।",
    ],
)
def test_who_met_behind_the_verb(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "तालाब में मिले आरव मेहता और कबीर सेठी के शव।",  # found
        "आरव मेहता और कबीर सेठी को मिले दो पुरस्कार।",  # got
        "डॉक्टर कबीर सेठी से मिलकर आरव मेहता की किताब छपी।",
    ],
)
def test_what_is_found_or_got_meets_nobody(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


def test_both_met_for_the_last_time(read_text: Reader) -> None:
    found = meetings(read_text("दोनों आखिरी बार पेरिस में 20 मिनट के लिए मिले थे।"))
    assert [meeting_words(r) for r in found] == [("दोनों", "Occurred")]
    assert meetings(read_text("दोनों आखिरी सरकारें पेरिस में मिली थीं।")) == []


@pytest.mark.parametrize("met", ["से दो बार मिले", "से लिपटकर रो पड़े", "से मिलने वाले पहले नेता थे"])
def test_how_often_and_how_one_met(read_text: Reader, met: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(f"सांसद आरव मेहता मंत्री कबीर सेठी {met}।"))] == [BOTH]


def test_who_will_meet_somebody_has_not_yet(read_text: Reader) -> None:
    found = meetings(read_text("सांसद आरव मेहता मंत्री कबीर सेठी से मिलने वाले हैं।"))
    assert [meeting_words(r)[1] for r in found] == ["Planned"]


def test_two_who_chat_meet(read_text: Reader) -> None:
    found = meetings(read_text("विधायक आरव मेहता और सांसद कबीर सेठी 20 मिनट तक बतियाते रहे।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text("विधायक आरव मेहता फोन पर बतियाते रहे।")) == []
