"""Whom a noun of meeting asks for."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


@pytest.mark.parametrize("around", ["से मुलाकात के बाद", "से बैठक से पहले", "से मिलने से पहले"])
def test_whom_one_meets_in_a_phrase_of_its_own_takes_no_part_in_the_next_meeting(
    around: str, read_text: Reader
) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता {around} राजदूत कबीर सेठी ने सांसद नीरा कोठारी के साथ बैठक की।"))
    sides = {frozenset(meeting_words(r)[0].split(", ")) for r in found}
    assert sides == {frozenset({"कबीर सेठी", "नीरा कोठारी"}), frozenset({"कबीर सेठी", "आरव मेहता"})}


def test_two_companions_of_one_meeting_stay_together(read_text: Reader) -> None:
    found = meetings(read_text("राजदूत कबीर सेठी ने मंत्री आरव मेहता और सांसद नीरा कोठारी के साथ बैठक की।"))
    assert [meeting_words(r)[0] for r in found] == ["आरव मेहता, कबीर सेठी, नीरा कोठारी"]


@pytest.mark.parametrize("doing", ["वहां काम कर रहे", "तब पढ़ाई कर रहे"])
def test_what_the_other_side_was_doing_is_not_the_verb_of_the_noun(read_text: Reader, doing: str) -> None:
    found = meetings(read_text(f"आरव मेहता की मुलाकात {doing} कबीर सेठी से हुई।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]
