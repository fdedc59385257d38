"""Meetings that are only talked about."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


@pytest.mark.parametrize("about", ["को लेकर अटकलें तेज हैं", "का कोई कार्यक्रम नहीं है"])
def test_rumours_and_what_nobody_plans_tell_no_meeting(read_text: Reader, about: str) -> None:
    assert meetings(read_text(f"मंत्री आरव मेहता और सांसद कबीर सेठी की मुलाकात {about}।")) == []


@pytest.mark.parametrize(("about", "status"), [("से हलचल बढ़ गई है", "Occurred"), ("का कार्यक्रम तय है", "Planned")])
def test_what_stirs_or_is_fixed_does(read_text: Reader, about: str, status: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता और सांसद कबीर सेठी की मुलाकात {about}।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", status)]
