"""Who leads a meeting takes part in it with those who were there."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, labels, meeting_words

THREE = ("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")


@pytest.mark.parametrize(
    "text",
    [
        "मंत्री आरव मेहता की अध्यक्षता में हुई बैठक में कबीर सेठी और नीरा कोठारी भी मौजूद रहे।",
        "बैठक की अध्यक्षता मंत्री आरव मेहता ने की, जिसमें कबीर सेठी और नीरा कोठारी ने भाग लिया।",
    ],
)
def test_who_leads_takes_part(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [THREE]


def test_who_is_also_there_is_company_of_the_meeting_before(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता राजदूत रवि कपूर से मिले। इस बैठक में कबीर सेठी और नीरा कोठारी भी मौजूद रहे।"
    assert [meeting_words(r)[0] for r in meetings(read_text(text))] == ["आरव मेहता, रवि कपूर", ""]


def test_who_was_also_where_two_met_is_their_company(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता और सांसद कबीर सेठी एक रेस्तरां में मिले, जहां नीरा कोठारी भी मौजूद थीं।"
    assert [meeting_words(r)[0] for r in meetings(read_text(text))] == ["आरव मेहता, कबीर सेठी", ""]
    apart = "मंत्री आरव मेहता एक रेस्तरां में पहुंचे, जहां नीरा कोठारी भी मौजूद थीं।"
    assert meetings(read_text(apart)) == []


BEFORE = "मंत्री आरव मेहता राजदूत रवि कपूर से मिले। "


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("बातचीत के दौरान कबीर सेठी भी मौजूद रहे।", 2),
        ("मुलाकात के वक्त कबीर सेठी भी उपस्थित थे।", 2),
        ("दो घंटे की बैठक में कबीर सेठी भी शामिल हुए।", 2),
        ("मंत्रिमंडल की आपात बैठक में कबीर सेठी भी शामिल हुए।", 1),
        ("फिर वे यूरोपीय संघ के शिखर सम्मेलन में शामिल हुए।", 1),
    ],
)
def test_who_was_at_the_meeting_of_a_body_was_not_at_the_one_before(read_text: Reader, text: str, number: int) -> None:
    assert len(meetings(read_text(BEFORE + text))) == number


def test_who_gives_a_dinner_is_at_it(read_text: Reader) -> None:
    text = "राज्यपाल कबीर सेठी के दिए रात्रिभोज में मंत्री आरव मेहता और सांसद नीरा कोठारी शामिल हुए।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")]
    other = meetings(read_text(text.replace("के दिए", "के गांव में हुए")))
    assert "कबीर सेठी" not in {m.label for r in other for m in r.participants}


def test_who_was_there_when_two_met(read_text: Reader) -> None:
    text = "पुणे में मंत्री आरव मेहता और सांसद नीरा कोठारी की मुलाकात के दौरान राजदूत कबीर सेठी भी मौजूद थे।"
    found = meetings(read_text(text))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert [m.label for m in found[0].present] == ["कबीर सेठी"]
    alone = meetings(read_text(text.replace("और सांसद नीरा कोठारी की मुलाकात", "की रैली")))
    assert not [r for r in alone if len(r.participants) > 1]


def test_that_meeting_keeps_a_month_of_its_own(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता सोमवार को राजदूत कबीर सेठी से मिले। मई 2011 में हुई उस बैठक में सांसद नीरा कोठारी मौजूद थीं।"
    assert [[t.value for t in r.times if t.value] for r in meetings(read_text(text))][1:] == [["2011-05"]]
    assert [r.times for r in meetings(read_text(text.replace("मई 2011 में हुई ", "")))][1:] == [()]


def test_guests_of_a_dinner_join_the_one_that_it_was_for(read_text: Reader) -> None:
    dinner = "राज्यपाल कबीर सेठी ने राजदूत आरव मेहता के सम्मान में भोज दिया, जिसमें मंत्री नीरा कोठारी और सुनील नेगी शरीक हुए।"
    assert [r.anaphoric for r in meetings(read_text(dinner))] == [False, True]
    alone = meetings(read_text(dinner.replace("राजदूत आरव मेहता के सम्मान में ", "")))
    assert [meeting_words(r)[0] for r in alone] == ["कबीर सेठी, नीरा कोठारी, सुनील नेगी"]


@pytest.mark.parametrize("also", ["नीरा कोठारी ने भी हिस्सा लिया", "सचिव नीरा कोठारी भी मौजूद थीं"])
def test_who_took_part_therein_was_at_the_meeting_right_before(read_text: Reader, also: str) -> None:
    met = "मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ बैठक की।"
    assert [[m.label for m in r.present] for r in meetings(read_text(f"{met} इसमें {also}।"))] == [[], ["नीरा कोठारी"]]
    other = meetings(read_text(f"{met} रविवार को मैराथन हुई। इसमें {also}।"))
    assert [[m.label for m in r.present] for r in other] == [[]]


def test_a_meeting_at_the_house_of_another_is_a_new_one(read_text: Reader) -> None:
    text = (
        "मंत्री कबीर सेठी से विधायक आरव मेहता ने मुलाकात की। "
        "दोपहर में सांसद नीरा कोठारी के पुणे स्थित निजी निवास पर चली मंत्रणा में रवि राणे भी बैठे।"
    )
    last = meetings(read_text(text))[-1]
    assert labels(*last.participants) == "उन्होंने, नीरा कोठारी"
    assert labels(*last.present) == "रवि राणे"


def test_a_meeting_at_the_house_of_who_was_there_is_the_same(read_text: Reader) -> None:
    text = "मंत्री कबीर सेठी से विधायक आरव मेहता ने मुलाकात की। दोपहर में सेठी के निजी निवास पर चली मंत्रणा में रवि राणे भी बैठे।"
    assert "उन्होंने" not in {m.label for r in meetings(read_text(text)) for m in r.participants}
