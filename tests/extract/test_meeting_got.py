"""Whether something is met or got."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


@pytest.mark.parametrize("how", ["बारी-बारी", "चुपके-चुपके", "अचानक", "देर रात", "शाम को"])
def test_adverbs_are_nothing_got(read_text: Reader, how: str) -> None:
    found = meetings(read_text(f"आरव मेहता मंगलवार को मंत्री कबीर सेठी से {how} मिले।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]


@pytest.mark.parametrize("thing", ["पैसे", "हां-ना के जवाब"])
def test_things_are(read_text: Reader, thing: str) -> None:
    assert meetings(read_text(f"आरव मेहता को मंत्री कबीर सेठी से {thing} मिले।")) == []


@pytest.mark.parametrize("who", ["आरव मेहता को अपने पुराने शिक्षक", "उन्हें पुराने शिक्षक"])
def test_whom_somebody_comes_upon_he_meets(read_text: Reader, who: str) -> None:
    found = meetings(read_text(f"मेले में {who} कबीर सेठी मिले।"))
    assert [{m.label for m in r.participants} >= {"कबीर सेठी"} and len(r.participants) == 2 for r in found] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "आरव मेहता को कबीर सेठी पुरस्कार मिला।",
        "भारतीय क्रिकेट टीम को नए कोच कबीर सेठी मिले।",
        "पुलिस को लापता आरव मेहता मिले।",
    ],
)
def test_whom_a_body_gets_it_does_not(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


def test_what_somebody_unnamed_gets_is_nobody_met(read_text: Reader) -> None:
    assert meetings(read_text("मीरा सेन ने बताया कि दादाजी को दोस्त का पता कबीर सेठी से मिला।")) == []


def test_in_the_evening_one_still_meets(read_text: Reader) -> None:
    found = meetings(read_text("मंत्री आरव मेहता मंदिर गए और शाम को कबीर सेठी से मिले।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]
