"""Whom a clause names together, in one case."""

from __future__ import annotations

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

THREE = [("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")]


def test_a_participle_says_who_the_second_is(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता और दुबई में होटल चलाने वाली नीरा कोठारी मंगलवार को राजदूत कबीर सेठी से मिले।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == THREE
    assert [meeting_words(r) for r in meetings(read_text(text.replace("और दुबई में होटल चलाने वाली", "को देखकर")))] != THREE
