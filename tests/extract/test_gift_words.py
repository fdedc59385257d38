"""Which words are the thing: without day, place and occasion, wherever they stand."""

from __future__ import annotations

import pytest

from kg.extract.gift import gifts
from tests.extract.conftest import Reader, gift_words

A, B = "आरव मेहता", "कबीर सेठी"

GIVEN = [
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को शादी में मोतियों का हार दिया।", "मोतियों का हार"),
    ("मंत्री आरव मेहता ने अपने हाथ का बुना मोजा राजदूत कबीर सेठी को पहनाया।", "अपने हाथ का बुना मोजा"),
    ("यह तलवार मंत्री आरव मेहता ने राजदूत कबीर सेठी को लंदन में दी थी।", "तलवार"),
    ("मंत्री आरव मेहता ने वह छड़ी, जिस पर नाम खुदा है, राजदूत कबीर सेठी को दी थी।", "छड़ी"),
    ("वह पौधा यहां लगा है, जो मंत्री आरव मेहता ने राजदूत कबीर सेठी को जन्मदिन पर उपहार स्वरूप भेजा था।", "पौधा"),
    ("राजदूत कबीर सेठी को यह वीणा बरसों पहले मंत्री आरव मेहता से मिली थी।", "वीणा"),
    ("मंत्री आरव मेहता ने वही कलम बाद में राजदूत कबीर सेठी को दे दी।", "कलम"),
    ("मंत्री आरव मेहता ने अपनी छड़ी मंच पर राजदूत कबीर सेठी को सौंपी।", "अपनी छड़ी"),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को चांदी का पालना भिजवाया।", "चांदी का पालना"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "item"), GIVEN)
def test_names_the_thing(read_text: Reader, text: str, item: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == [(A, B, item)]


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को जन्मदिन पर दी थी।",
        "मंत्री आरव मेहता ने अपनी रिपोर्ट बाद में राजदूत कबीर सेठी को दी।",
        "यह सूचना मंत्री आरव मेहता ने राजदूत कबीर सेठी को लंदन में दी थी।",
    ],
)
def test_names_none(read_text: Reader, text: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == []
