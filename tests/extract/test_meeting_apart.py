"""Several meetings that one clause tells."""

from __future__ import annotations

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


def test_whoever_is_met_besides_is_of_the_same_meeting(read_text: Reader) -> None:
    three = [("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")]
    text = "मंत्री आरव मेहता राजदूत कबीर सेठी के अलावा सांसद नीरा कोठारी से भी मिले।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == three
    apart = [meeting_words(r) for r in meetings(read_text(text.replace("से भी मिले", "से भी अलग-अलग मिले")))]
    assert sorted(apart) == [("आरव मेहता, कबीर सेठी", "Occurred"), ("आरव मेहता, नीरा कोठारी", "Occurred")]
