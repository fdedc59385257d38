"""Several meetings that share one verb."""

from __future__ import annotations

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, label, meeting_words

TWO = [("आरव मेहता, कबीर सेठी", "Occurred"), ("आरव मेहता, नीरा कोठारी", "Occurred")]


def test_a_gap_takes_the_verb_before_it(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता पेरिस में राजदूत कबीर सेठी से मिले और फिर लंदन में सांसद नीरा कोठारी से।"
    found = meetings(read_text(text))
    assert [meeting_words(r) for r in found] == TWO
    assert [label(r.place) for r in found] == ["पेरिस", "लंदन"]
    assert len(meetings(read_text(text.replace("कोठारी से।", "कोठारी के भाषण से खुश हुए।")))) == 1


def test_one_after_the_other(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता से पहले राजदूत कबीर सेठी और फिर सांसद नीरा कोठारी मिलीं।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == TWO
    before = meetings(read_text(text.replace("और फिर", "और")))
    assert [meeting_words(r) for r in before] != TWO  # before him


def test_a_gap_behind_a_pronoun_of_time(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता पहले राजदूत कबीर सेठी से मिले, उसके बाद सांसद नीरा कोठारी से।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == TWO
    assert len(meetings(read_text(text.replace("उसके बाद", "और वह")))) == 1
