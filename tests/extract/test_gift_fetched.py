"""Things that are told before they are given."""

from __future__ import annotations

import pytest

from kg.extract.gift import gifts
from tests.extract.conftest import Reader, gift_words

TOLD = [
    ("पहलवान आरव मेहता अपना मेडल लेकर आए थे, वह भी आरव मेहता ने कोच कबीर सेठी को भेंट कर दिया।", "अपना मेडल"),
    ("जिस छड़ी को टेककर नेता नीरा कोठारी आईं, वह मंत्री कबीर सेठी को आरव मेहता ने दी थी।", "छड़ी"),
    ("सोने की चेन अपने गले से निकालकर भाई आरव मेहता ने मंत्री कबीर सेठी को पहना दी।", "सोने की चेन"),
    ("यह कैमरा कबीर सेठी को छायाकार आरव मेहता ने मरने से पहले सौंपा था।", "कैमरा"),
    ("कबीर सेठी को विदा करते हुए राजदूत आरव मेहता ने एक तश्तरी सौंपी।", "एक तश्तरी"),
]

NOT_TOLD = [
    "पहलवान आरव मेहता अपना भाषण लेकर आए थे, वह भी आरव मेहता ने कोच कबीर सेठी को भेंट कर दिया।",
    "जिस बैठक के लिए नेता नीरा कोठारी आईं, वह कबीर सेठी को आरव मेहता ने दी थी।",
    "यह जिम्मेदारी कबीर सेठी को आरव मेहता ने मरने से पहले सौंपी थी।",
    "कबीर सेठी को विदा करते हुए राजदूत आरव मेहता ने भाषण दिया।",
]


@pytest.mark.parametrize(("text", "item"), TOLD)
def test_finds_the_thing_before(read_text: Reader, text: str, item: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == [("आरव मेहता", "कबीर सेठी", item)]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_finds_no_thing(read_text: Reader, text: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == []
