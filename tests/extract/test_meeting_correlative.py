"""Meetings that a relative clause before its verb tells, and what became of them."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

TOLD = [
    ("मंत्री आरव मेहता की राजदूत कबीर सेठी से जो मुलाकात कल होनी थी, वह टल गई है।", "Cancelled"),
    ("राजदूत कबीर सेठी से मंत्री आरव मेहता की जो भेंट कल होनी थी, उसे रद्द कर दिया गया है।", "Cancelled"),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी के बीच जो वार्ता पुणे में हुई, वह सफल रही।", "Occurred"),
]
NEAR_MISSES = [
    "मंत्री आरव मेहता की जो बैठक कल होनी थी, वह टल गई है।",
    "मंत्री आरव मेहता और राजदूत कबीर सेठी के बीच जो समझौता हुआ, वह टल गया।",
]


@pytest.mark.parametrize(("text", "status"), TOLD)
def test_a_relative_clause_tells_the_meeting_that_it_qualifies(read_text: Reader, text: str, status: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", status)]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_without_two_sides_or_a_noun_it_tells_none(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


def test_one_side_alone_met_whom_the_text_goes_on_about(read_text: Reader) -> None:
    text = "आरव मेहता लौट आए। शाम को जो बैठक राजदूत कबीर सेठी के साथ होनी थी, वह टल गई।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("उन्होंने, कबीर सेठी", "Cancelled")]


def test_one_side_before_which_met_whom_the_text_goes_on_about(read_text: Reader) -> None:
    text = "आरव मेहता लौट आए। राजदूत कबीर सेठी से जो मुलाकात होनी थी, वह नहीं हो पाई।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("उन्होंने, कबीर सेठी", "Cancelled")]
    assert meetings(read_text(text.replace("मुलाकात होनी", "मदद लेनी"))) == []
