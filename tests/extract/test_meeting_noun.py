"""Nouns of consulting, and who stands by them in turn or as one body."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

THREE = ("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")
TWO = ("आरव मेहता, कबीर सेठी", "Occurred")


@pytest.mark.parametrize("done", ["ने बाढ़ राहत पर माथापच्ची की", "ने मंथन किया", "की तिकड़ी ने देर रात तक मंथन किया"])
def test_those_who_consult_together_meet(read_text: Reader, done: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता, राजदूत कबीर सेठी और सांसद नीरा कोठारी {done}।"))
    assert [meeting_words(r) for r in found] == [THREE]


@pytest.mark.parametrize("then", ["पहले आरव मेहता और उसके बाद कबीर सेठी", "सुबह आरव मेहता और शाम को कबीर सेठी"])
def test_whom_one_meets_then_is_another_meeting(read_text: Reader, then: str) -> None:
    found = meetings(read_text(f"मंत्री नीरा कोठारी ने {then} से मुलाकात की।"))
    assert [meeting_words(r)[0] for r in found] == ["आरव मेहता, नीरा कोठारी", "कबीर सेठी, नीरा कोठारी"]


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री आरव मेहता और सचिव कबीर सेठी ने बाढ़ की स्थिति पर चर्चा की।",
        "मंत्री आरव मेहता ने सचिव कबीर सेठी के साथ हालात की समीक्षा की।",
        "राष्ट्रपति आरव मेहता और उनके भूटानी समकक्ष कबीर सेठी थिम्फू में मिले।",
    ],
)
def test_two_who_discuss_meet(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [TWO]


def test_a_pair_that_discusses_meets(read_text: Reader) -> None:
    text = "आरव मेहता शनिवार को कबीर सेठी के घर गए। दोनों नेताओं ने चुनाव पर विस्तार से चर्चा की।"
    assert [meeting_words(r)[0] for r in meetings(read_text(text))] == ["दोनों नेताओं"]
    assert not meetings(read_text(text.replace("दोनों नेताओं", "दोनों देशों")))
    assert not meetings(read_text(text.replace("चर्चा की", "चर्चा कर सकते हैं")))


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री आरव मेहता ने सचिव कबीर सेठी के काम की समीक्षा की।",
        "मंत्री आरव मेहता ने बाढ़ की स्थिति पर चर्चा की।",
        "राष्ट्रपति आरव मेहता और उनके भाई कबीर सेठी को पुरस्कार मिले।",
        "आरव मेहता और कबीर सेठी ने सदन में विधेयक पर चर्चा की।",
        "आरव मेहता और कबीर सेठी ने अपने-अपने भाषण में महंगाई पर चर्चा की।",
    ],
)
def test_one_who_reviews_or_gets_meets_nobody(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री आरव मेहता से मुलाकात करते पूर्व विधायक कबीर सेठी।",
        "शायर नीरा कोठारी की गजलों पर आलोचक आरव मेहता और कबीर सेठी ने चर्चा की।",
        "किसान नेता आरव मेहता के साथ सरकार के प्रतिनिधि कबीर सेठी की पांचवें दौर की वार्ता हुई।",
    ],
)
def test_who_meets_in_a_caption_on_a_topic_or_in_a_round(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [TWO]


def test_one_of_a_group_that_met_met_too(read_text: Reader) -> None:
    found = meetings(read_text("आरव मेहता सहित पांच विधायकों ने मंत्री कबीर सेठी से मुलाकात की।"))
    assert [meeting_words(r)[0] for r in found] == ["आरव मेहता, कबीर सेठी, पांच विधायक"]
    assert meetings(read_text("पांच विधायकों ने मंत्री कबीर सेठी से मुलाकात की।")) == []


BEHIND = [
    ("आज मंत्री आरव मेहता की बैठक राजदूत कबीर सेठी के साथ होनी है।", "Planned"),
    ("मंत्री आरव मेहता की वार्ता कल नॉर्वे के राजदूत कबीर सेठी के साथ होगी।", "Planned"),
]


@pytest.mark.parametrize(("text", "status"), BEHIND)
def test_the_other_side_may_stand_behind_the_noun(read_text: Reader, text: str, status: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", status)]


def test_what_is_to_be_of_a_meeting_is_none(read_text: Reader) -> None:
    assert meetings(read_text("मंत्री आरव मेहता की बैठक का एजेंडा राजदूत कबीर सेठी के साथ तय होना है।")) == []


def test_to_come_face_to_face_is_to_meet_but_for_rivals(read_text: Reader) -> None:
    text = "%s में मंत्री आरव मेहता और राजदूत कबीर सेठी का आमना-सामना हुआ।"
    assert [meeting_words(r) for r in meetings(read_text(text % "म्यूनिख"))] == [TWO]
    assert meetings(read_text(text % "फाइनल")) == []


def test_talks_in_private_are_a_meeting(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता और राजदूत कबीर सेठी ने %s बात की।"
    assert [meeting_words(r) for r in meetings(read_text(text % "कुछ मिनट अकेले में"))] == [TWO]
    assert meetings(read_text(text % "सड़कों की")) == []


def test_who_chairs_with_somebody_meets_him(read_text: Reader) -> None:
    text = "दौरे में मंत्री आरव मेहता संयुक्त आयोग की बैठक की राजदूत कबीर सेठी के साथ मिलकर अध्यक्षता करेंगे।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Planned")]


@pytest.mark.parametrize("alias", ["‘गुरु’", "“गुरु”", "'नन्हे गुरु'"])
def test_what_somebody_is_called_stands_between_his_name_and_case(read_text: Reader, alias: str) -> None:
    text = f"मंत्री आरव मेहता और नेपाल के राजदूत कबीर सेठी {alias} के बीच वार्ता हुई।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [TWO]


@pytest.mark.parametrize(("day", "dated"), [("शुक्रवार के लिए निर्धारित", True), ("शुक्रवार के लिए जरूरी", False)])
def test_a_meeting_is_set_for_a_day(read_text: Reader, day: str, dated: bool) -> None:
    (found,) = meetings(read_text(f"मंत्री आरव मेहता की सचिव कबीर सेठी के साथ बैठक {day} है।"))
    assert bool(found.times) == dated


def test_who_acts_in_the_passive(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता की ओर से बुधवार को सांसद नीरा कोठारी के साथ बैठक की गई।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("आरव मेहता की ओर से", "बंद")))


def test_who_is_met_in_a_phrase_beside(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता राजदूत कबीर सेठी से मिलने के अलावा सांसद नीरा कोठारी से बातचीत करेंगे।"
    found = sorted(meeting_words(r) for r in meetings(read_text(text)))
    assert found == [("आरव मेहता, कबीर सेठी", "Planned"), ("आरव मेहता, नीरा कोठारी", "Planned")]
    both = meetings(read_text(text.replace("से मिलने के अलावा", "और")))
    assert len(both) == 1


def test_whom_somebody_had_come(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने सांसद नीरा कोठारी को घर पर बुलाकर उनसे बात की।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("घर पर बुलाकर उनसे", "चिट्ठी लिखकर मां से")))


def test_talks_that_are_not_held(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता और सांसद नीरा कोठारी के बीच बातचीत जारी है।"
    assert len(meetings(read_text(text))) == 1
    assert not meetings(read_text(text.replace("जारी", "बंद")))


def test_a_talk_between_the_two_told_before(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने सांसद नीरा कोठारी को नाश्ते पर बुलाया था। वहां दोनों के बीच लंबी चर्चा हुई।"
    assert [r.participants[0].kind.value for r in meetings(read_text(text))] == ["pair"]
    assert not meetings(read_text(text.replace("दोनों के बीच", "दोनों देशों के बीच")))
    assert not meetings(read_text(text.replace("चर्चा हुई", "चर्चा हो सकती है")))


@pytest.mark.parametrize("how", ["घंटेभर बातें कीं", "अलग से बात की", "देर तक बात की"])
def test_a_long_talk_is_a_meeting(read_text: Reader, how: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता ने राजदूत कबीर सेठी से {how}।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text("मंत्री आरव मेहता ने राजदूत कबीर सेठी से बात की।")) == []


def test_two_who_were_met_did_not_meet_each_other(read_text: Reader) -> None:
    text = "राजदूत कबीर सेठी और मंत्री आरव मेहता से हुई मुलाकात"
    assert [r for r in meetings(read_text(f"{text}, अब फैसला बाकी।")) if len(r.participants) == 2] == []


def test_a_genitive_before_an_office_is_of_the_meeting(read_text: Reader) -> None:
    text = "दिल्ली में आरव मेहता की प्रधानमंत्री कबीर सेठी के साथ बैठक हुई।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    aide = meetings(read_text(text.replace("प्रधानमंत्री", "प्रवक्ता")))
    assert "आरव मेहता" not in {m.label for r in aide for m in r.participants}


@pytest.mark.parametrize(("verb", "status"), [("हुई ही नहीं", "Denied"), ("हुई", "Occurred")])
def test_not_at_all(read_text: Reader, verb: str, status: str) -> None:
    found = meetings(read_text(f"राजदूत कबीर सेठी से मंत्री आरव मेहता की मुलाकात {verb}।"))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी", status)]
