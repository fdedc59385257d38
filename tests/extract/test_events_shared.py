"""Which phrase shares its case with the name before it."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

TWO = [("आरव मेहता, कबीर सेठी", "Occurred")]


@pytest.mark.parametrize("kin", ["उनके माता-पिता", "उनकी टीम", "किसानों"])
def test_unnamed_people_leave_the_name_its_case(read_text: Reader, kin: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता ने कबीर सेठी और {kin} से मुलाकात की।"))
    assert {"आरव मेहता", "कबीर सेठी"} <= {m.label for r in found for m in r.participants}


@pytest.mark.parametrize("rest", ["शाम को नीरा कोठारी ने", "दोपहर में किसानों ने"])
def test_a_time_shares_none(read_text: Reader, rest: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता से कबीर सेठी ने मुलाकात की और {rest} रैली की।"))
    assert [meeting_words(r) for r in found] == TWO


@pytest.mark.parametrize("aside", ["नेपाल के पूर्व कप्तान", "नेपाल के पूर्व कप्तान और परिषद के दूत"])
def test_what_somebody_is_between_commas_leaves_him_his_case(read_text: Reader, aside: str) -> None:
    found = meetings(read_text(f"आरव मेहता, {aside}, ने कबीर सेठी से मुलाकात की।"))
    assert [meeting_words(r) for r in found] == TWO


def test_another_subject_behind_a_comma_keeps_its_own(read_text: Reader) -> None:
    found = meetings(read_text("शिविर में आए आरव मेहता, कबीर सेठी से नीरा कोठारी ने मुलाकात की।"))
    assert all("नीरा कोठारी" in {m.label for m in r.participants} for r in found)
