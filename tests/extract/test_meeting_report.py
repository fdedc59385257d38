"""What a report of a meeting leaves to other events: how long a journey is, and who was only on the phone."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader


@pytest.mark.parametrize(
    ("words", "number"), [("चार दिन की भारत यात्रा पर आए", 0), ("दो दिवसीय दौरे पर आए", 0), ("दो घंटे तक", 1)]
)
def test_a_meeting_is_not_as_long_as_a_journey(read_text: Reader, words: str, number: int) -> None:
    (report,) = meetings(read_text(f"मंत्री आरव मेहता ने {words} राजदूत कबीर सेठी से बातचीत की।"))
    assert len([t for t in report.times if t.duration]) == number


@pytest.mark.parametrize(("came", "form"), [("का फोन आया", "phone"), ("का दल आया", None)])
def test_with_whom_one_talks_when_he_calls_one_talks_by_phone(read_text: Reader, came: str, form: str | None) -> None:
    found = meetings(read_text(f"राजदूत कबीर सेठी {came}, जिनसे मंत्री आरव मेहता ने दस मिनट बात की।"))
    assert [r.form for r in found] == [form]
