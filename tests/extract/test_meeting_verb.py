"""Who met where the verb stands first, and whom a meeting moved."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

BOTH = ("आरव मेहता, कबीर सेठी", "Occurred")


@pytest.mark.parametrize(
    "text",
    [
        "होटल में चाय पर मिले असम जातीय परिषद के आरव मेहता और रायजोर दल के कबीर सेठी।",
        "डॉक्टर कबीर सेठी से मिलकर किसान आरव मेहता की आंखें भर आईं।",
        "छात्र आरव मेहता और उसका दोस्त कबीर सेठी सोमवार को पुणे स्टेशन पर मिले।",
    ],
)
def test_who_met_behind_the_verb(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [BOTH]


@pytest.mark.parametrize(
    "text",
    [
        "तालाब में मिले आरव मेहता और कबीर सेठी के शव।",  # found
        "आरव मेहता और कबीर सेठी को मिले दो पुरस्कार।",  # got
        "डॉक्टर कबीर सेठी से मिलकर आरव मेहता की किताब छपी।",
        "तीन दिन से लापता छात्र आरव मेहता और उसका दोस्त कबीर सेठी सोमवार को पुणे स्टेशन पर मिले।",
    ],
)
def test_what_is_found_or_got_meets_nobody(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


def test_both_met_for_the_last_time(read_text: Reader) -> None:
    found = meetings(read_text("दोनों आखिरी बार पेरिस में 20 मिनट के लिए मिले थे।"))
    assert [meeting_words(r) for r in found] == [("दोनों", "Occurred")]
    assert meetings(read_text("दोनों आखिरी सरकारें पेरिस में मिली थीं।")) == []


@pytest.mark.parametrize("met", ["से दो बार मिले", "से लिपटकर रो पड़े", "से मिलने वाले पहले नेता थे"])
def test_how_often_and_how_one_met(read_text: Reader, met: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(f"सांसद आरव मेहता मंत्री कबीर सेठी {met}।"))] == [BOTH]


def test_who_will_meet_somebody_has_not_yet(read_text: Reader) -> None:
    found = meetings(read_text("सांसद आरव मेहता मंत्री कबीर सेठी से मिलने वाले हैं।"))
    assert [meeting_words(r)[1] for r in found] == ["Planned"]


def test_two_who_chat_meet(read_text: Reader) -> None:
    found = meetings(read_text("विधायक आरव मेहता और सांसद कबीर सेठी 20 मिनट तक बतियाते रहे।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text("विधायक आरव मेहता फोन पर बतियाते रहे।")) == []


def test_nothing_can_be_got_face_to_face(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता और सांसद नीरा कोठारी शुक्रवार को बड़ी जद्दोजहद उपरांत आमने-सामने बैठे।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("आमने-सामने बैठे", "इनाम मिले")))


def test_an_embrace_is_of_people(read_text: Reader) -> None:
    text = "मंच से उतरकर मंत्री आरव मेहता ने सांसद नीरा कोठारी को गले से लगा लिया।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("गले से", "काम से")))


def test_the_chance_to_meet_that_was_got(read_text: Reader) -> None:
    text = "सांसद नीरा कोठारी को मंत्री आरव मेहता से मिलने का मौका मिला।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("मौका मिला", "मौका नहीं मिला")))


def test_a_meeting_to_come_takes_no_day_of_what_was(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता और सांसद नीरा कोठारी मार्च 2019 में मिले थे और अब दोनों नेता फिर मिलने जा रहे हैं।"
    found = meetings(read_text(text))
    assert [r.status.value for r in found] == ["Occurred", "Planned"]
    assert [len(r.times) for r in found] == [1, 0]
    again = meetings(read_text(text.replace("अब दोनों नेता फिर मिलने जा रहे हैं", "दोनों नेता फिर मिले थे")))
    assert [len(r.times) for r in again] == [1, 1]


def test_who_is_brought_along_gets_nothing(read_text: Reader) -> None:
    text = "सांसद नीरा कोठारी, राजदूत कबीर सेठी को साथ लेकर मंत्री आरव मेहता से मिलीं।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("को साथ लेकर", "को").replace("मिलीं", "मिली")))


def test_hands_that_were_shaken_at_last(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता और सांसद नीरा कोठारी ने आखिरकार हाथ मिला लिया।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("हाथ मिला", "दूध मिला")))


def test_who_left_to_meet_somebody(read_text: Reader) -> None:
    text = "सांसद नीरा कोठारी मंत्री आरव मेहता से मिलने राजभवन चली गईं।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("चली गईं", "चाहती थीं")))


def test_both_before_a_subject_told_long_before(read_text: Reader) -> None:
    text = "आरव मेहता जब मई में पेरिस गए थे तो उन्होंने कबीर सेठी को पत्र सौंपा था, और तभी दोनों पहली बार मिले थे।"
    assert [r.participants[0].kind.value for r in meetings(read_text(text))] == ["pair"]
    assert not meetings(read_text(text.replace("दोनों पहली बार मिले", "वह पहली बार चले")))


@pytest.mark.parametrize("how", ["पूरी शाम बिताई", "काफी वक्त बिताया", "पूरा दिन बिताया"])
def test_who_spend_a_day_together_meet(read_text: Reader, how: str) -> None:
    both = [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert [meeting_words(r) for r in meetings(read_text(f"आरव मेहता ने कबीर सेठी के साथ {how}।"))] == both
    assert meetings(read_text(f"आरव मेहता ने कबीर सेठी के साथ {how.split()[0]} जिंदगी बिताई।")) == []


def test_who_is_stopped_on_his_way_meets_nobody(read_text: Reader) -> None:
    text = "कबीर सेठी से मिलने पहुंचे आरव मेहता को पुलिस ने गेट पर ही रोक दिया।"
    assert meetings(read_text(text)) == []
    assert meetings(read_text(text.replace("रोक दिया", "सलाम किया"))) != []
