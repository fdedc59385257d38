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


@pytest.mark.parametrize("when", ["मुलाकात के दौरान", "भेंट के समय", "बैठक में"])
def test_who_gets_something_at_a_meeting_is_its_other_side(read_text: Reader, when: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता से {when} सांसद कबीर सेठी को उनसे एक शॉल मिला।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]


def test_who_is_only_spoken_of_is_not(read_text: Reader) -> None:
    assert meetings(read_text("मंत्री आरव मेहता से मुलाकात के दौरान सांसद कबीर सेठी को हटाने पर सहमति मिली।")) == []


def test_the_time_for_a_meeting_may_only_be_asked(read_text: Reader) -> None:
    assert meetings(read_text("सांसद कबीर सेठी ने मंत्री आरव मेहता से मुलाकात का समय मांगा।")) == []


@pytest.mark.parametrize("after", ["बाद", "उपरांत", "पश्चात"])
def test_what_comes_after_presupposes_a_meeting(read_text: Reader, after: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता ने सांसद कबीर सेठी से मुलाकात के {after} भाषण दिया।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]


@pytest.mark.parametrize(("who", "sides"), [("दोनों", "उन्होंने, कबीर सेठी"), ("मंत्री आरव मेहता", "आरव मेहता, कबीर सेठी")])
def test_one_of_both_is_whom_the_text_is_about(read_text: Reader, who: str, sides: str) -> None:
    found = meetings(read_text(f"शनिवार को सांसद कबीर सेठी से बातचीत के बाद {who} ने भाषण दिया।"))
    assert [meeting_words(r) for r in found] == [(sides, "Occurred")]


@pytest.mark.parametrize(("came", "count"), [("नहीं आए", 0), ("आए", 1)])
def test_who_does_not_come_to_somebody_s_dinner_meets_nobody(read_text: Reader, came: str, count: int) -> None:
    assert len(meetings(read_text(f"मंत्री आरव मेहता के डिनर में {came} सांसद कबीर सेठी।"))) == count
