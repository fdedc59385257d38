"""Calls told by 'फोन किया'."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को फोन किया।",
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को फोन कर बधाई दी।",
    ],
)
def test_a_call_is_told(read_text: Reader, text: str) -> None:
    found = meetings(read_text(text))
    assert [(*meeting_words(r), r.form) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred", "phone")]


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को फोन दिया।",  # gave a telephone
        "मंत्री आरव मेहता ने फोन किया।",
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को फोन पर इसकी जानकारी दी।",  # says something, and is told nothing
    ],
)
def test_no_call_is_told(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


@pytest.mark.parametrize(
    "how", ["को फोन पर बधाई दी", "से फोन पर पूरी जानकारी ली", "का फोन पर हालचाल पूछा", "का फोन पर शुक्रिया अदा किया"]
)
def test_what_one_asks_or_gives_on_the_telephone_is_a_call(read_text: Reader, how: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता ने राजदूत कबीर सेठी {how}।"))
    assert [(*meeting_words(r), r.form) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred", "phone")]
    assert meetings(read_text(f"मंत्री आरव मेहता ने राजदूत कबीर सेठी {how.replace('फोन पर', 'पत्र लिखकर')}।")) == []


@pytest.mark.parametrize("to", ["को", "के पास"])
def test_a_call_that_came_was_made(read_text: Reader, to: str) -> None:
    text = f"विधायक आरव मेहता {to} रविवार को मंत्री कबीर सेठी का फोन आया।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text(text.replace("फोन आया", "फोन नहीं आया"))) == []
    assert meetings(read_text(text.replace("फोन आया", "पत्र आया"))) == []


@pytest.mark.parametrize("verb", ["मनाने की कोशिश की", "बधाई दी", "कल बुलाया"])
def test_who_is_called_up_may_stand_behind_the_call(read_text: Reader, verb: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता ने फोन कर विधायक कबीर सेठी को {verb}।"))
    assert [(*meeting_words(r), r.form) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred", "phone")]
    assert meetings(read_text(f"मंत्री आरव मेहता ने पत्र लिखकर विधायक कबीर सेठी को {verb}।")) == []


@pytest.mark.parametrize(("matter", "calls"), [("हाल जाना", 1), ("घर देखा", 0)])
def test_who_is_called_up_may_own_what_one_asks(read_text: Reader, matter: str, calls: int) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता ने फोन कर विधायक कबीर सेठी का {matter}।"))
    assert len(found) == calls
