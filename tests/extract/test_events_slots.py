"""Whom a clause names together, in one case."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

THREE = [("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")]


def test_a_participle_says_who_the_second_is(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता और दुबई में होटल चलाने वाली नीरा कोठारी मंगलवार को राजदूत कबीर सेठी से मिले।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == THREE
    assert [meeting_words(r) for r in meetings(read_text(text.replace("और दुबई में होटल चलाने वाली", "को देखकर")))] != THREE


@pytest.mark.parametrize(("comes", "met"), [("दुबई से आए", THREE), ("दुबई से", [])])
def test_who_came_from_elsewhere_is_one_of_them(read_text: Reader, comes: str, met: list[tuple[str, str]]) -> None:
    text = f"मंत्री आरव मेहता, {comes} कबीर सेठी ने नीरा कोठारी से मुलाकात की।"
    assert [meeting_words(r) for r in meetings(read_text(text)) if len(r.participants) == 3] == met


@pytest.mark.parametrize("group", ["समेत सभी मजदूरों", "सहित पांच विधायकों", "समेत कई लोगों", "समेत पूरी टोली"])
def test_a_name_shares_the_case_of_the_group_that_he_is_one_of(read_text: Reader, group: str) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता अस्पताल में सुनील नेगी {group} से मिले।"))
    assert [{"आरव मेहता", "सुनील नेगी"} <= {m.label for m in r.participants} for r in found] == [True]


def test_and_of_no_other_thing(read_text: Reader) -> None:
    assert meetings(read_text("मंत्री आरव मेहता को सुनील नेगी समेत दिल्ली से मदद मिली।")) == []


@pytest.mark.parametrize(
    "text",
    [
        "नीरा कोठारी ने भाषण दिया। उनके और मंत्री आरव मेहता के बीच बातचीत हुई।",
        "नीरा कोठारी ने भाषण दिया। होटल में उनके और आरव मेहता के बीच वार्ता हुई।",
    ],
)
def test_a_pronoun_and_a_name_share_one_marker(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, उनके", "Occurred")]
    assert meetings(read_text(text.replace("उनके और", "उनके दफ्तर में"))) == []


def test_a_company_between_two_names_is_no_third(read_text: Reader) -> None:
    text = "आरव मेहता और अग्निबाण के सुनील नेगी को मंत्री कबीर सेठी से मिलना था।"
    found = meetings(read_text(text))
    assert [meeting_words(r) for r in found] == [("आरव मेहता, कबीर सेठी, सुनील नेगी", "Planned")]
    without = meetings(read_text(text.replace("और अग्निबाण के", "के बेटे")))
    assert [{m.label for m in r.participants} for r in without] == [{"सुनील नेगी", "कबीर सेठी"}]


def test_two_names_before_one_marker_ate_with_a_third(read_text: Reader) -> None:
    text = "नीरा कोठारी ने आरव मेहता और सुनील नेगी के साथ रात का खाना खाया।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी, सुनील नेगी", "Occurred")]
    assert meetings(read_text(text.replace("खाना खाया", "नाटक देखा"))) == []


@pytest.mark.parametrize(("guest", "several"), [("अपने अतिथि, राजदूत", 2), ("पुराने अतिथि, राजदूत", 3)])
def test_a_comma_says_who_his_guest_is(read_text: Reader, guest: str, several: int) -> None:
    (met,) = meetings(read_text(f"मंत्री आरव मेहता ने {guest} कबीर सेठी से मुलाकात की।"))
    assert len(met.participants) == several
