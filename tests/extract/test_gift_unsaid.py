"""Givers whom no word names."""

from __future__ import annotations

import pytest

from kg.extract.gift import gifts
from tests.extract.conftest import Reader, gift_words

UNSAID = [
    ("राजदूत आरव मेहता आगरा आए। बाद में महापौर कबीर सेठी को एक छाता भेंट किया।", ("उन्होंने", "कबीर सेठी", "एक छाता")),
    ("आरव मेहता आगरा आए। शाम को पहुंचे और कबीर सेठी को घड़ी भेंट की।", ("वह", "कबीर सेठी", "घड़ी")),
    (  # whom the sentence goes on about
        "सभा हंसी, जब आरव मेहता मंच पर पहुंचे, हाथ हिलाया और कबीर सेठी को घड़ी भेंट की।",
        ("आरव मेहता", "कबीर सेठी", "घड़ी"),
    ),
    (
        "आरव मेहता घर में थे। फिर अलमारी से एक कलम निकाली और उसे कोच कबीर सेठी की हथेली पर रख दिया।",
        ("उन्होंने", "कबीर सेठी", "एक कलम"),
    ),
]

SAID = [
    "जब आरव मेहता मंच पर पहुंचे, बच्चों ने कबीर सेठी को घड़ी भेंट की।",
    "राजदूत आरव मेहता आगरा आए। बाद में महापौर कबीर सेठी को एक छाता भेंट किया गया।",  # by whom?
    "राजदूत आरव मेहता आगरा आए। बच्चों ने नाटक किया और कबीर सेठी को एक छाता भेंट किया।",  # the children
    "राजदूत आरव मेहता आगरा आए। बाद में महापौर कबीर सेठी को ज्ञापन दिया।",
    "राजदूत आरव मेहता आगरा आए। बाद में किसानों को बीज की थैलियां दीं।",
]


@pytest.mark.parametrize(("text", "expected"), UNSAID, ids=[t for t, _ in UNSAID])
def test_puts_a_pronoun(read_text: Reader, text: str, expected: tuple[str, str, str]) -> None:
    giver, taker, item = expected
    found = [(r.giver.label, r.recipient.label, r.item) for r in gifts(read_text(text))]
    assert [(t, i) for _, t, i in found] == [(taker, item)]
    assert found[0][0] in (giver, "उन्होंने")


@pytest.mark.parametrize("text", SAID)
def test_puts_none_where_another_may_give(read_text: Reader, text: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == []
