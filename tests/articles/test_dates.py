"""Dates in the head of an article."""

from __future__ import annotations

from datetime import date

import pytest

from kg.articles.dates import find_date
from kg.articles.fold import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13 सितंबर, 2023", (13, 9, 2023)),
        ("१३ मार्च २०२४", (13, 3, 2024)),
        ("सितम्बर 13, 2023", (13, 9, 2023)),
        ("Fri, 27 Dec 2024", (27, 12, 2024)),
        ("Dec 27, 2024 11:32", (27, 12, 2024)),
        ("2024-12-27T10:00", (27, 12, 2024)),
        ("27/12/2024", (27, 12, 2024)),
        ("10 जून", (10, 6, None)),
        ("छह जुलाई", (6, 7, None)),
        ("छः जुलाई 2024", (6, 7, 2024)),
        ("इकतीस दिसंबर", (31, 12, None)),
        ("29 फरवरी", (29, 2, None)),
        ("99 जून, फिर 3 मई", (3, 5, None)),
    ],
)
def test_a_date(text: str, expected: tuple[int, int, int | None]) -> None:
    stated = find_date(fold(text).text)
    assert stated is not None
    assert (stated.day, stated.month, stated.year) == expected


@pytest.mark.parametrize(
    "text",
    ["", "जून", "12 जूनागढ़", "32 जून", "29 फरवरी 2023", "15:23", "2021 में", "13/13/2020", "छह लोग", "उनतीस फरवरी 2023"],
)
def test_no_date(text: str) -> None:
    assert find_date(fold(text).text) is None


def test_the_year_nearest_to_another_date() -> None:
    stated = find_date("31 दिसंबर")
    assert stated is not None
    assert stated.near(date(2024, 1, 2)) == date(2023, 12, 31)
    assert stated.near(date(2024, 12, 30)) == date(2024, 12, 31)
    leap = find_date("29 फरवरी")
    assert leap is not None
    assert leap.near(date(2023, 3, 1)) == date(2024, 2, 29)
    assert leap.near(date(2026, 3, 1)) is None
