"""Meetings told by sitting down together."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

TOLD = [
    "विधायक आरव मेहता और सांसद कबीर सेठी सोमवार को पटना के सर्किट हाउस में साथ बैठे।",
    "विधायक आरव मेहता और सांसद कबीर सेठी साथ बैठे और विवाद सुलझा लिया।",
]

AT_HOME = [
    ("विधायक आरव मेहता ने सरपंच कबीर सेठी के घर चाय पी।", "आरव मेहता, कबीर सेठी"),
    ("विधायक आरव मेहता के घर जुटे कबीर सेठी और नीरा कोठारी।", "आरव मेहता, कबीर सेठी, नीरा कोठारी"),
]

NEAR_MISSES = [
    "विधायक आरव मेहता और सांसद कबीर सेठी चुनाव की तैयारी में जुटे।",  # are busy
    "विधायक आरव मेहता ने घर पर चाय पी।",
    "मंच पर मुख्यमंत्री आरव मेहता और सांसद कबीर सेठी साथ बैठे नजर आए।",  # guests of a third
    "विधायक आरव मेहता और सांसद कबीर सेठी मैच देखने साथ बैठे।",
    "विधायक आरव मेहता और सांसद कबीर सेठी साथ बैठे थे।",  # where they sat when something happened
]


@pytest.mark.parametrize("text", TOLD)
def test_who_sit_down_together_meet(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_who_look_on_side_by_side_do_not(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


@pytest.mark.parametrize(("text", "who"), AT_HOME)
def test_who_is_at_home_takes_part(read_text: Reader, text: str, who: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [(who, "Occurred")]


MEALS = [
    "रात का खाना भी विधायक आरव मेहता ने सांसद कबीर सेठी के साथ ही खाया।",
    "सुबह का नाश्ता भी विधायक आरव मेहता ने सांसद कबीर सेठी के साथ होटल में किया।",
    "चाय विधायक आरव मेहता ने सांसद कबीर सेठी के साथ पी।",
]


@pytest.mark.parametrize("text", MEALS)
def test_the_meal_may_stand_before_who_ate(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]


def test_a_meal_before_another_object_is_none(read_text: Reader) -> None:
    assert meetings(read_text("नाश्ता छोड़कर विधायक आरव मेहता ने सांसद कबीर सेठी के साथ काम किया।")) == []


@pytest.mark.parametrize(
    ("how", "count"),
    [
        ("पंचायत घर में बैठकर समझौते पर दस्तखत किए", 1),
        ("पेड़ के नीचे बैठकर झगड़ा निपटाया", 1),
        ("पंचायत घर में बैठकर अखबार पढ़ा", 0),
        ("धरने में बैठकर मामला उठाया", 0),
    ],
)
def test_two_who_sit_down_to_settle_something_meet(read_text: Reader, how: str, count: int) -> None:
    assert len(meetings(read_text(f"मंत्री आरव मेहता और सांसद कबीर सेठी ने {how}।"))) == count


def test_whose_house_it_was_drank_tea_too(read_text: Reader) -> None:
    text = "आरव मेहता अपने साथी कबीर सेठी के घर गए और साथ चाय पी।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text(text.replace("साथ चाय पी", "अकेले चाय पी"))) == []


@pytest.mark.parametrize("meal", ["डिनर", "लंच"])
def test_a_meal_is_no_name(read_text: Reader, meal: str) -> None:
    text = f"पुणे में {meal}... मंत्री आरव मेहता ने राजदूत कबीर सेठी के साथ होटल में {meal} किया।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text(text.replace(f"{meal} किया", "काम किया"))) == []
