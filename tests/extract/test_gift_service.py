"""What is handed over in somebody's trade is no gift."""

from __future__ import annotations

import pytest

from kg.extract.gift import gifts
from tests.extract.conftest import Reader, gift_words

A, B = "आरव मेहता", "कबीर सेठी"


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("डाकिया आरव मेहता ने शिक्षक कबीर सेठी को एक पुराना डिब्बा थमाया।", []),
        ("किसान आरव मेहता ने शिक्षक कबीर सेठी को एक पुराना डिब्बा थमाया।", ["एक पुराना डिब्बा"]),
        ("नर्स आरव मेहता ने मरीज कबीर सेठी को चश्मा दिया।", []),
        ("मरीज आरव मेहता ने नर्स कबीर सेठी को चश्मा दिया।", ["चश्मा"]),
        ("सेल्समैन आरव मेहता ने ग्राहक कबीर सेठी को घड़ी दी।", []),
        ("सेल्समैन आरव मेहता ने ग्राहक कबीर सेठी को घड़ी तोहफे में दी।", ["घड़ी"]),
        ("दुकानदार आरव मेहता ने ग्राहक कबीर सेठी को अपनी छतरी दी।", ["अपनी छतरी"]),
    ],
)
def test_what_is_handed_over_in_a_trade(read_text: Reader, text: str, items: list[str]) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == [(A, B, item) for item in items]
