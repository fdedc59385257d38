"""Meetings that a third person brings about."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, labels, meeting_words

TWO = "कबीर सेठी, नीरा कोठारी"

TOLD = [
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को सांसद नीरा कोठारी से मिलवाया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी का सांसद नीरा कोठारी से परिचय कराया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी और सांसद नीरा कोठारी को एक मेज पर ला बिठाया।",
]

NEAR_MISSES = [
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को दिल्ली से मिलवाया।",  # shown the city
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को सांसद नीरा कोठारी से नंबर दिलवाया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी और सांसद नीरा कोठारी को कुर्सी पर बिठाया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को अपने साथ बिठाया।",  # gave him a lift
]


@pytest.mark.parametrize("text", TOLD)
def test_those_brought_together_met(read_text: Reader, text: str) -> None:
    found = meetings(read_text(text))
    assert [meeting_words(r) for r in found] == [(TWO, "Occurred")]
    assert [labels(*r.present) for r in found] == ["आरव मेहता"]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_nobody_is_brought_together(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


def test_who_is_questioned_together_does_not_meet(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने सांसद नीरा कोठारी और राजदूत कबीर सेठी को आमने-सामने बैठाकर सुलह कराई।"
    assert len(meetings(read_text(text))) == 1
    assert not meetings(read_text(text.replace("सुलह कराई", "पूछताछ की")))


def test_both_who_are_brought_together_may_have_been_told_before(read_text: Reader) -> None:
    text = "आरव मेहता और कबीर सेठी पुणे में मिले। पत्रकार नीरा कोठारी ने दोनों को मिलवाया।"
    assert [r.anaphoric for r in meetings(read_text(text))] == [False, True]
    named = text.replace("दोनों को मिलवाया", "आरव मेहता को कबीर सेठी से मिलवाया")
    assert [r.anaphoric for r in meetings(read_text(named))] == [False, False]


@pytest.mark.parametrize(("verb", "status"), [("नहीं कराई गई", "Denied"), ("कराई गई", "Occurred")])
def test_a_meeting_that_is_brought_about_or_not_is_told_once(read_text: Reader, verb: str, status: str) -> None:
    found = meetings(read_text(f"दिल्ली में राजदूत कबीर सेठी से सांसद नीरा कोठारी की मुलाकात {verb}।"))
    assert [meeting_words(r) for r in found] == [(TWO, status)]


@pytest.mark.parametrize(("by", "form"), [("थाने में", None), ("फोन पर", "phone")])
def test_whom_somebody_makes_talk_meet(read_text: Reader, by: str, form: str | None) -> None:
    text = f"थानाध्यक्ष नीरा कोठारी ने {by} आरव मेहता की कबीर सेठी से बात कराई।"
    assert [(*meeting_words(r), r.form) for r in meetings(read_text(text))] == [
        ("आरव मेहता, कबीर सेठी", "Occurred", form)
    ]
    assert meetings(read_text(text.replace("बात कराई", "जांच कराई"))) == []
