"""What is called a gift, or given on a day of gifts; beside each what is given on other days, or is no thing."""

from __future__ import annotations

import pytest

from kg.extract.gift import gifts
from tests.extract.conftest import Reader, gift_words

A, B = "आरव मेहता", "कबीर सेठी"

GIVEN = [
    ("मंत्री आरव मेहता ने जन्मदिन पर राजदूत कबीर सेठी को कार दी।", "कार"),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को शादी में एक लकुटी दी।", "एक लकुटी"),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को ईद के मौके पर मकान दिया।", "मकान"),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को इनाम में एक बैल दिया।", "एक बैल"),
    ("मंत्री आरव मेहता ने बतौर शगुन राजदूत कबीर सेठी को लकुटी दी।", "लकुटी"),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी की शादी के लिए एक पालना भिजवाया।", "एक पालना"),
]  # fmt: skip

NOT_GIVEN = [
    "मंत्री आरव मेहता ने सोमवार को राजदूत कबीर सेठी को कार दी।",
    "मंत्री आरव मेहता ने जन्मदिन पर राजदूत कबीर सेठी को बधाई दी।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को शादी में दावत दी।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को बैठक में लकुटी दी।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी की शादी के लिए छुट्टी दी।",
]


@pytest.mark.parametrize(("text", "item"), GIVEN)
def test_is_given(read_text: Reader, text: str, item: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == [(A, B, item)]


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_is_not_given(read_text: Reader, text: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == []
