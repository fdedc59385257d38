"""Whether something is met or got."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


@pytest.mark.parametrize("how", ["बारी-बारी", "चुपके-चुपके", "अचानक"])
def test_adverbs_are_nothing_got(read_text: Reader, how: str) -> None:
    found = meetings(read_text(f"आरव मेहता मंगलवार को मंत्री कबीर सेठी से {how} मिले।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]


@pytest.mark.parametrize("thing", ["पैसे", "हां-ना के जवाब"])
def test_things_are(read_text: Reader, thing: str) -> None:
    assert meetings(read_text(f"आरव मेहता को मंत्री कबीर सेठी से {thing} मिले।")) == []
