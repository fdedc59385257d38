"""Which titles are one post, which countries one country, and which posts make two people."""

from __future__ import annotations

import pytest

from kg.model import Passage, Post
from kg.resolve.posts import clash, describes, is_kin, may_be, may_be_besides, same_title, unlike

_HERE = Passage("a.txt", 0, 1, "क")


def _post(title: str, of: str | None = None, *, former: bool = False) -> Post:
    return Post(title, _HERE, of, former)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("प्रधान मंत्री", "पीएम", True),
        ("मंत्री", "रक्षा मंत्री", True),
        ("मंत्री", "प्रधानमंत्री", False),
        ("मंत्री", "मुख्य मंत्री", False),
        ("उप मुख्यमंत्री", "मुख्यमंत्री", False),
        ("उप मुख्यमंत्री", "उपमुख्यमंत्री", True),
        ("मुख्य पुजारी", "पुजारी", True),
        ("मुख्य सचिव", "सचिव", False),
        ("उपराष्ट्रपति", "राष्ट्रपति", False),
        ("निर्वाचित राष्ट्रपति", "राष्ट्रपति", True),
        ("पालिकाध्यक्ष", "पालिका अध्यक्ष", True),
        ("पालिकाध्यक्ष", "पालिका सचिव", False),
        ("चेयरमैन", "अध्यक्ष", True),
        ("विदेश मंत्री", "रक्षा मंत्री", False),
        ("एसडीओ", "अनुमंडल पदाधिकारी", True),
        ("बीडीओ", "प्रखंड विकास पदाधिकारी", True),
        ("बीडीओ", "अनुमंडल पदाधिकारी", False),
        ("एसडीएम", "उपमंडल मजिस्ट्रेट", True),
        ("डीएफओ", "प्रभागीय वनाधिकारी", True),
        ("एडीएम", "अपर जिलाधिकारी", True),
        ("अपर जिलाधिकारी", "जिलाधिकारी", False),
        ("मेयर", "महापौर", True),
        ("डिप्टी मेयर", "महापौर", False),
    ],
)
def test_titles(one: str, other: str, *, same: bool) -> None:
    assert same_title(one, other) is same
    assert same_title(other, one) is same


def test_a_leader_word_needs_its_country() -> None:
    assert may_be(_post("राष्ट्रपति", "जापान"), _post("नेता", "जापानी"))
    assert not may_be(_post("राष्ट्रपति", "जापान"), _post("नेता", "नेपाली"))
    assert not may_be(_post("प्रवक्ता", "जापान"), _post("नेता", "जापानी"))


def test_descriptions() -> None:
    assert describes("अभिनेता", "सुपरस्टार")
    assert describes("18 वर्षीय खिलाड़ी", "विश्व चैंपियन")
    assert not describes("अभिनेता", "विश्व चैंपियन")
    assert describes("वकील", "वरिष्ठ अधिवक्ता")
    assert not describes("वकील", "मुवक्किल")
    assert not describes("सरकारी वकील", "वकील")
    assert describes("सरकारी वकील", "सरकारी वकील")


def test_the_same_post_of_two_states_is_two_people() -> None:
    assert clash([_post("मुख्यमंत्री", "बिहार")], [_post("मुख्यमंत्री", "ओडिशा")])
    assert not clash([_post("मुख्यमंत्री", "बिहार")], [_post("मुख्यमंत्री")])
    assert not clash([_post("मुख्यमंत्री", "बिहार", former=True)], [_post("मुख्यमंत्री", "ओडिशा")])
    assert not clash([_post("राष्ट्रपति", "रूसी")], [_post("राष्ट्रपति", "रूस")])


def test_a_common_noun_names_no_body() -> None:
    assert not clash([_post("मुख्यमंत्री", "सूबा")], [_post("मुख्यमंत्री", "बिहार")])
    assert not clash([_post("कर्नल", "करीब नौ बजा")], [_post("कर्नल", "थल सेना")])
    assert clash([_post("सरपंच", "करमपुर गांव")], [_post("सरपंच", "कनकपुर गांव")])


def test_a_minister_and_a_cricketer_of_one_name_are_two() -> None:
    assert unlike([_post("रक्षा मंत्री")], [_post("क्रिकेटर")])
    assert not unlike([_post("रक्षा मंत्री")], [_post("सांसद")])
    assert not unlike([_post("रक्षा मंत्री")], [_post("सुलेखक")])
    assert unlike([_post("रक्षा मंत्री")], [_post("अभिनेता")])  # who acts is no 'नेता'


def test_kinship_in_any_number() -> None:
    assert all(is_kin(title) for title in ("पत्नी", "पत्नियों", "छोटी बहन", "बेटों"))
    assert not any(is_kin(title) for title in ("मंत्री", "मंत्रियों"))


def test_two_transcriptions_of_one_body_do_not_clash() -> None:
    assert not clash([_post("महासचिव", "नाटो")], [_post("महासचिव", "नेटो")])
    assert clash([_post("महासचिव", "नाटो")], [_post("महासचिव", "आसियान")])
    assert clash([_post("राष्ट्रपति", "ईरान")], [_post("राष्ट्रपति", "ओमान")])


def test_letters_may_stand_for_a_body_of_several_words() -> None:
    assert not clash([_post("अध्यक्ष", "आईसीसी")], [_post("चेयरमैन", "अंतरराष्ट्रीय क्रिकेट परिषद")])
    assert clash([_post("अध्यक्ष", "आईसीसी")], [_post("अध्यक्ष", "कनक समिति")])
    assert clash([_post("अध्यक्ष", "आईसीसी")], [_post("अध्यक्ष", "बीसीसीआई")])
    assert clash([_post("अध्यक्ष", "कनक संघ")], [_post("अध्यक्ष", "अंतरराष्ट्रीय क्रिकेट परिषद")])


def test_a_member_is_of_a_party_and_of_a_seat() -> None:
    assert may_be_besides(_post("सांसद", "भाजपा"), _post("सांसद", "जयपुर"))
    assert not may_be_besides(_post("सांसद", "पुणे"), _post("सांसद", "जयपुर"))
    assert not may_be_besides(_post("मंत्री", "भाजपा"), _post("मंत्री", "जयपुर"))
