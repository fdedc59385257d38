"""Where a story was filed, by the lines of the page before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.articles import read_article

STORY = "मंत्री ने सोमवार को कहा कि गांव की सड़क अगले साल तक बन जाएगी और पुल का काम भी शुरू होगा।"


def place_of(folder: Path, lines: str) -> str | None:
    """Return the place of a story under a title and some lines of the page."""
    path = folder / "a.txt"
    path.write_text(f"मंत्री ने किया दौरा\n\n{lines}\n\n{STORY}\n\n{STORY}", "utf-8")
    return read_article(path).dateline_place


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("भास्कर न्यूज | सोनपुरा", "सोनपुरा"),
        ("खेल संवाददाता, पटना", "पटना"),
        ("खेल संवाददाता | 16 अगस्त 2024, नई दिल्ली", "नई दिल्ली"),
        ("बिजनेस डेस्क, पटना | Published: Wed, 25 May 2022 10:20 AM (IST)", "पटना"),
        ("आरव मेहता\nपटना से, बीबीसी हिंदी के लिए", "पटना"),
        ("आरव मेहता, पटना से", "पटना"),
        ("सोनपुरा, 16 जून 2023, अपडेटेड 7:12 PM IST", "सोनपुरा"),
        ("स्पोर्ट्स डेस्क | भोपाल/कोलकाता | 9 नवंबर 2025", "भोपाल"),
        ("खेल डेस्क", None),
        ("खेल डेस्क, 26 नवंबर 2020", None),
        ("खेल डेस्क | आरव मेहता", None),
        ("आरव मेहता", None),
        ("खेल डेस्क | Published by: आरव", None),
        ("पानी से, आग से, हवा से लड़ता एक गांव और उसके लोग", None),
    ],
)
def test_the_place_that_the_page_names(tmp_path: Path, lines: str, place: str | None) -> None:
    assert place_of(tmp_path, lines) == place


def test_a_dateline_counts_before_the_page(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"मंत्री ने किया दौरा\n\nखेल डेस्क, पटना\n\nसोनपुरा, 3 मई (वार्ता) {STORY}", "utf-8")
    assert read_article(path).dateline_place == "सोनपुरा"
