"""Two who meet others together do not meet each other."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


@pytest.mark.parametrize(
    "text",
    [
        "आरव मेहता और नीरा कोठारी ने पीड़ित परिवार से मुलाकात की।",
        "आरव मेहता और नीरा कोठारी पीड़ित परिवार से मिले।",
        "आरव मेहता और नीरा कोठारी ने मरीजों से बातचीत की।",
        "आरव मेहता और नीरा कोठारी ने मृतक की मां से मुलाकात की।",
        "आरव मेहता और नीरा कोठारी ने छात्राओं के साथ भोजन किया।",
    ],
)
def test_they_are_one_side(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


@pytest.mark.parametrize("how", ["गर्मजोशी से", "पुणे में"])
def test_how_and_since_when_are_no_side(read_text: Reader, how: str) -> None:
    found = meetings(read_text(f"आरव मेहता और नीरा कोठारी ने {how} मुलाकात की।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
