"""Who were among those that met somebody."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

THREE = ("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")


@pytest.mark.parametrize("met", ["मिलने वालों में", "भेंट करने वालों में"])
def test_those_among_who_met_somebody_met_him(read_text: Reader, met: str) -> None:
    found = meetings(read_text(f"मंत्री कबीर सेठी से {met} आरव मेहता और नीरा कोठारी शामिल थे।"))
    assert [meeting_words(r) for r in found] == [THREE]


@pytest.mark.parametrize(
    "text", ["पुरस्कार पाने वालों में आरव मेहता और नीरा कोठारी शामिल थे।", "मंत्री कबीर सेठी से मिलने वालों में भारी उत्साह था।"]
)
def test_others_met_nobody(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []
