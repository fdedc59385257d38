"""Who was in a delegation, and who led it; and near misses."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

MET = "किसानों के प्रतिनिधिमंडल ने मंत्री कबीर सेठी से मुलाकात की"
THREE = ("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")
TWO = ("आरव मेहता, कबीर सेठी", "Occurred")


@pytest.mark.parametrize(
    "told",
    [
        f"{MET}। प्रतिनिधिमंडल में आरव मेहता और नीरा कोठारी शामिल थे।",
        f"{MET}, जिसमें आरव मेहता और नीरा कोठारी शामिल थे।",
        f"{MET}। इसमें आरव मेहता और नीरा कोठारी भी थे।",
        f"{MET}। प्रतिनिधिमंडल का नेतृत्व आरव मेहता ने किया। इसमें नीरा कोठारी भी थीं।",
        "आरव मेहता के नेतृत्व में एक दल मंत्री कबीर सेठी से मिला। दल में नीरा कोठारी भी शामिल थीं।",
    ],
)
def test_who_was_in_the_delegation_took_part(read_text: Reader, told: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(told))] == [THREE]


def test_members_of_a_delegation_that_somebody_met(read_text: Reader) -> None:
    text = "मंत्री कबीर सेठी ने किसानों के प्रतिनिधिमंडल से मुलाकात की। प्रतिनिधिमंडल में आरव मेहता और नीरा कोठारी थे।"
    found = meetings(read_text(text))
    assert [{"आरव मेहता", "कबीर सेठी", "नीरा कोठारी"} <= {m.label for m in r.participants} for r in found] == [True]


@pytest.mark.parametrize("led", ["जिसका नेतृत्व आरव मेहता कर रहे थे", "जिसकी अगुवाई आरव मेहता ने की"])
def test_its_leader_took_part(read_text: Reader, led: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(f"{MET}, {led}।"))] == [TWO]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}।",
        "प्रतिनिधिमंडल में आरव मेहता और नीरा कोठारी शामिल थे।",
        f"{MET}। टीम का नेतृत्व आरव मेहता ने किया।",
        f"{MET}। इसमें सड़क का मामला शामिल था।",
        f"{MET}, जिसका नेतृत्व आरव मेहता नहीं कर रहे थे।",
    ],
)
def test_nobody_else_did(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []
