"""What answers a gift, falls to somebody's share, or is brought and accepted."""

from __future__ import annotations

import pytest

from kg.extract.gift import gifts
from tests.extract.conftest import Reader, gift_words

A, B, C = "आरव मेहता", "कबीर सेठी", "नीरा कोठारी"

TOLD = [
    (
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को शॉल ओढ़ाई और बदले में उनसे एक गेंद पाई।",
        [(A, B, "शॉल"), (B, A, "एक गेंद")],
    ),
    (
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को शॉल ओढ़ाई, बदले में खुद एक तैलचित्र लेकर लौटे।",
        [(A, B, "शॉल"), (B, A, "एक तैलचित्र")],
    ),
    (
        "कप्तान आरव मेहता ने खिलाड़ी कबीर सेठी को जर्सी दी। साथी नीरा कोठारी के हिस्से में एक बल्ला आया।",
        [(A, B, "जर्सी"), (A, C, "एक बल्ला")],
    ),
    ("राजदूत आरव मेहता अपने साथ एक सिक्का लाए थे, जिसे निदेशक कबीर सेठी ने ग्रहण किया।", [(A, B, "एक सिक्का")]),
    (
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को शॉल ओढ़ाई। राज्यपाल नीरा कोठारी की ओर से एक घोड़ा भी भेंट किया गया।",
        [(A, B, "शॉल"), (C, B, "एक घोड़ा")],
    ),
    (
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को मूर्ति दी। सेठी ने उनको गंगाजल से भरा कलश भेंट किया।",
        [(A, B, "मूर्ति"), ("सेठी", "उनको", "गंगाजल से भरा कलश")],
    ),
    (
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को जैकेट दी और सेठी ने अपनी टोपी।",
        [(A, B, "जैकेट"), ("सेठी", A, "अपनी टोपी")],
    ),
]

NOT_TOLD = [
    "बदले में उनसे एक गेंद पाई।",
    "बदले में आरव मेहता एक तैलचित्र लेकर लौटे।",
    "साथी नीरा कोठारी के हिस्से में एक बल्ला आया।",
    "राजदूत आरव मेहता अपने साथ एक पत्र लाए थे, जिसे निदेशक कबीर सेठी ने ग्रहण किया।",
    "राजदूत आरव मेहता की ओर से एक घोड़ा भी भेंट किया गया।",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_finds_answers(read_text: Reader, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [gift_words(r) for r in gifts(read_text(text))]
    assert [(g.split(" ")[-1], t.split(" ")[-1], i) for g, t, i in found] == [
        (g.split(" ")[-1], t.split(" ")[-1], i) for g, t, i in expected
    ]


def test_finds_what_two_get_in_return(read_text: Reader) -> None:
    text = (
        "मंत्री आरव मेहता ने राजदूत कबीर सेठी को शॉल ओढ़ाई और सचिव नीरा कोठारी ने एक थंका दिया। बदले में दोनों को उनसे मूर्तियां मिलीं।"
    )
    assert [gift_words(r) for r in gifts(read_text(text))] == [
        (A, B, "शॉल"), (C, B, "एक थंका"), (B, A, "मूर्तियां"), (B, C, "मूर्तियां"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", NOT_TOLD)
def test_finds_none_without_a_gift_before(read_text: Reader, text: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == []
