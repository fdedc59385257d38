"""Times that count from the publication or from a day of the story: `kg.language.time_relative` and `time_distance`."""

from __future__ import annotations

from datetime import date

import pytest

from kg.language.times import parse_times

THURSDAY = date(2024, 6, 20)


def values(text: str, published: date | None = THURSDAY) -> list[str | None]:
    return [t.value for t in parse_times(text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("आज सुबह मिले", "2024-06-20"),
        ("कल देर रात पहुंचे", "2024-06-19"),
        ("कल आएंगे", "2024-06-21"),
        ("कल बैठक है", "2024-06-21"),
        ("परसों आए थे", "2024-06-18"),
        ("नरसों जाएंगे", "2024-06-23"),
        ("कल यानी शुक्रवार को", "2024-06-21"),
        ("बीते सोमवार को", "2024-06-17"),
        ("पिछले शुक्रवार को", "2024-06-14"),
        ("अगले सोमवार को", "2024-06-24"),
        ("आने वाले सोमवार को", "2024-06-24"),
        ("इस शुक्रवार को", "2024-06-21"),
        ("पिछले हफ्ते बुधवार को", "2024-06-12"),
        ("शुक्रवार अगले हफ्ते", "2024-06-28"),
        ("पिछले सप्ताह", "2024-06-10/2024-06-16"),
        ("इस सप्ताहांत", "2024-06-22/2024-06-23"),
        ("चालू वर्ष में", "2024"),
        ("गत वर्ष", "2023"),
        ("अगले महीने की 20 तारीख को", "2024-07-20"),
        ("इस महीने 12 तारीख को", "2024-06-12"),
        ("अगले महीने के पहले शुक्रवार को", "2024-07-05"),
        ("पिछले साल मई में", "2023-05"),
        ("इसी साल 12 मई को", "2024-05-12"),
        ("आगामी 25 दिसंबर को", "2024-12-25"),
        ("बीते 25 दिसंबर को", "2023-12-25"),
        ("पिछले जून में", "2023-06"),
        ("इस साल के अंत तक", "2024"),
        ("तीन दिन पहले", "2024-06-17"),
        ("1 महीने और 21 दिन पहले", "2024-04-29"),
        ("दो हफ्ते पहले", "2024-06-03/2024-06-09"),
        ("डेढ़ साल पहले", "2022-12"),
        ("दस साल पहले", "2014"),
        ("दो दिन बाद लौटेंगे", "2024-06-22"),
        ("कल से दो दिन बाद जाएंगे", "2024-06-23"),
        ("10 जून के तीन दिन बाद", "2024-06-13"),
        ("अब से दो सप्ताह में", "2024-07-04"),
        ("पिछले दो दिनों में", "2024-06-18/2024-06-20"),
        ("अगले पांच साल में", "2024/2029"),
        ("अगले दिन लौटेंगे", "2024-06-21"),
        ("उस 27 को", "2024-06-27"),
    ],
)
def test_values(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "anaphor"),
    [
        ("उसी दिन वह लौटे", "same-day"),
        ("उस रात वह लौटे", "same-day"),
        ("अगले दिन वह लौटे", "+1"),
        ("अगली सुबह वह लौटे", "+1"),
        ("इससे एक दिन पहले वह मिले", "-1"),
        ("इसके दो हफ्ते बाद वह मिले", "+14"),
        ("उससे तीन महीने पहले वह मिले", "-3M"),
        ("दो दिन बाद वह लौटे", "+2"),
        ("उसी महीने वह लौटे", "same-month"),
        ("उसी साल वह लौटे", "same-year"),
    ],
)
def test_anaphors(text: str, anaphor: str) -> None:
    assert [(t.value, t.anaphor) for t in parse_times(text, THURSDAY)] == [(None, anaphor)]


def test_the_next_day_after_a_named_day_is_left_to_the_story() -> None:
    text = "वह 24 जून को आएंगे और अगले दिन लौटेंगे।"
    assert [(t.value, t.anaphor) for t in parse_times(text, THURSDAY)] == [("2024-06-24", None), (None, "+1")]


def test_without_publication() -> None:
    assert values("कल", None) == values("पिछले साल", None) == values("तीन दिन पहले", None) == [None]
    assert values("पिछले साल मई में", None) == ["--05"]


def test_round_centuries_are_no_year() -> None:
    assert values("सौ साल पहले") == [None]
    assert values("90 साल पहले") == ["1934"]


def test_counted_from_an_event_there_is_no_date() -> None:
    assert values("मुलाकात के दो दिन बाद") == values("चुनाव से तीन दिन पहले") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "आज तक", "आज भी", "आज के दौर में", "आजकल", "आज-कल", "कल-कारखाने", "कल कारखाने", "इन दिनों", "पिछले दिनों",
        "अगले कुछ दिनों में", "कुछ दिन पहले", "दो-तीन दिन पहले", "पिछले 24 घंटों में", "इस बार", "इस बीच", "इससे पहले",
        "पहले सोचा", "आने वाले दिनों में",
    ],
)  # fmt: skip
def test_near_misses(text: str) -> None:
    assert values(text) == []
