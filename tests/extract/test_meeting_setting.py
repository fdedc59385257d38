"""Days and places that stand in another clause, or with a verb of going."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, label

PLACES = [
    ("मंत्री आरव मेहता राजदूत कबीर सेठी से मिलने पेरिस पहुंचे।", "पेरिस"),
    ("मंत्री आरव मेहता पेरिस पहुंचे और राजदूत कबीर सेठी से मिले।", "पेरिस"),
    ("पेरिस में जब मंत्री आरव मेहता राजदूत कबीर सेठी से मिले, बारिश हुई।", "पेरिस"),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी से मिलकर पेरिस लौटे।", None),
    ("जापान में सत्ता की खींचतान के बीच मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", None),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी आए। जापान में दोनों के बीच बैठक हुई।", "जापान"),
    ("पेरिस में भारी बारिश के बीच मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", "पेरिस"),
    ("जापान में मंत्री आरव मेहता ने राजदूत कबीर सेठी से व्यापार को लेकर मुलाकात की।", "जापान"),
    ("मंत्री आरव मेहता पेरिस से लौटे और राजदूत कबीर सेठी से मिले।", None),
    ("पेरिस में रहने वाले लेखक आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", None),
    ("पेरिस में तैनात अधिकारी आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", None),
    ("पेरिस में पदक जीतने वाले आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", None),
    ("पेरिस में हुए समारोह में मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", "पेरिस"),
    ("पेरिस में रुके मंत्री आरव मेहता ने राजदूत कबीर सेठी से मुलाकात की।", "पेरिस"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_it_was(read_text: Reader, text: str, place: str | None) -> None:
    assert [label(r.place) for r in meetings(read_text(text))] == [place]


def test_when_it_was(read_text: Reader) -> None:
    text = "3 मई 2021 को जब मंत्री आरव मेहता राजदूत कबीर सेठी से मिले, बारिश हुई।"
    assert [[t.value for t in r.times] for r in meetings(read_text(text))] == [["2021-05-03"]]


def test_two_days_are_two_meetings(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता राजदूत कबीर सेठी से 14 फरवरी 2021 और फिर 22 फरवरी 2021 को मिले।"
    assert [[t.value for t in r.times] for r in meetings(read_text(text))] == [["2021-02-14"], ["2021-02-22"]]
    days = "मंत्री आरव मेहता ने राजदूत कबीर सेठी से 14 फरवरी 2021 को मुलाकात की।"
    assert len(meetings(read_text(days))) == 1


def test_what_is_fixed_for_a_day_is_on_that_day(read_text: Reader) -> None:
    [fixed] = meetings(read_text("मंत्री आरव मेहता के साथ राजदूत कबीर सेठी की बैठक 5 मार्च के लिए निर्धारित है।"))
    assert [t.value for t in fixed.times] == ["--03-05"]
    [met] = meetings(read_text("मंत्री आरव मेहता ने राजदूत कबीर सेठी से 5 मार्च के लिए टिकट की बात सुनकर मुलाकात की।"))
    assert met.times == ()
