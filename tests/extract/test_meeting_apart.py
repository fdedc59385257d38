"""Several meetings that one clause tells."""

from __future__ import annotations

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


def test_whoever_is_met_besides_is_met_on_his_own(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी के अलावा सांसद नीरा कोठारी से भी मुलाकात की।"
    two = [("आरव मेहता, कबीर सेठी", "Occurred"), ("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert sorted(meeting_words(r) for r in meetings(read_text(text))) == two
    met = text.replace("से भी मुलाकात की", "से भी मिले").replace("मेहता ने", "मेहता")
    assert sorted(meeting_words(r) for r in meetings(read_text(met))) == two
    along = "मंत्री आरव मेहता के अलावा राजदूत कबीर सेठी ने भी सांसद नीरा कोठारी के साथ बैठक की।"
    assert len(meetings(read_text(along))) == 1
