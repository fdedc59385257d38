"""Who waits for a guest to welcome him meets him."""

from __future__ import annotations

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words


def test_who_stands_there_for_a_welcome(read_text: Reader) -> None:
    text = "हवाई अड्डे पर सांसद नीरा कोठारी की अगवानी के लिए मंत्री आरव मेहता खुद खड़े थे।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("खुद खड़े थे", "ने इंतजाम किए")))


def test_who_comes_to_a_terminal_for_a_welcome(read_text: Reader) -> None:
    text = "सांसद नीरा कोठारी के स्वागत के लिए मंत्री आरव मेहता हवाई अड्डे पहुंचे।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("हवाई अड्डे", "सभा में")))


def test_who_is_received_at_a_terminal_stands_in_ko(read_text: Reader) -> None:
    text = "आरव मेहता ने हवाई अड्डे पर कबीर सेठी को रिसीव किया।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text("आरव मेहता ने कबीर सेठी का फोन रिसीव किया।")) == []
