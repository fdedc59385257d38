"""Pronouns and pairs."""

from __future__ import annotations

import pytest

from kg.model import MentionKind
from tests.extract.reading import labels, mentions

PRONOUN, PAIR = MentionKind.PRONOUN, MentionKind.PAIR


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("उन्होंने कहा।", ["उन्होंने"]),
        ("वह अस्पताल में हैं।", ["वह"]),
        ("उस देश ने कहा।", []),
        ("उस ने कहा।", ["उस"]),
        ("यह काम हुआ।", []),
        ("इससे लाभ होगा।", []),
        ("मैंने कहा।", ["मैंने"]),
        ("उससे बात हुई।", ["उससे"]),
        ("उससे पहले वर्षा हुई।", []),  # a time
    ],
)
def test_pronouns(text: str, found: list[str]) -> None:
    assert labels(text, PRONOUN) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("दोनों भारतीय मंत्रियों ने कहा।", ["दोनों भारतीय मंत्रियों"]),
        ("दोनों नेताओं ने कहा।", ["दोनों नेताओं"]),
        ("दोनों बुनकर कल आएंगे।", ["दोनों बुनकर"]),
        ("दोनों वाहन कल आएंगे।", []),
        ("दोनों देशों ने कहा।", []),
        ("दोनों ने कहा।", ["दोनों"]),
        ("उन्होंने एक-दूसरे को देखा।", ["एक-दूसरे"]),
        ("वे एक दूसरे से मिले।", ["एक दूसरे"]),
        ("एक दिन वे मिले।", []),
        ("इस जोड़ी ने पांच घंटे साथ बिताए।", ["जोड़ी"]),
        ("बैलों की जोड़ी बिकी।", []),
        ("जिलाधिकारी ने दंपती को शॉल दी।", ["दंपती"]),
        ("जिलाधिकारी ने बुजुर्ग दंपती को शॉल दी।", []),
        ("जिलाधिकारी ने शाही दंपती को शॉल दी।", ["शाही दंपती"]),
        ("सोमवार को दंपती रांची जाएंगे।", ["दंपती"]),
        ("सोमवार को बुजुर्ग दंपती रांची जाएंगे।", []),
        ("मंत्री मेहता दंपती से मिले।", []),
        ("गले मिले भाई-बहन ने बात की।", ["भाई-बहन"]),
        ("सोमवार को मां-बेटी रांची जाएंगी।", ["मां-बेटी"]),
        ("गांव के भाई-बहन रांची जाएंगे।", ["भाई-बहन"]),
        ("कई भाई-बहन मेले में खो गए।", []),
        ("दोनों देशों के नेताओं ने बात की।", []),
        ("दोनों भारतीय खिलाड़ियों ने बात की।", ["दोनों भारतीय खिलाड़ियों"]),
        ("दोनों भारतीय कंपनियों ने बात की।", []),
        ("दोनों एक मेज पर बैठे।", ["दोनों"]),
        ("दोनों जनरलों ने बात की।", ["दोनों जनरलों"]),
        ("शाम को दोनों माल रोड पर मिले।", ["दोनों"]),
        ("दोनों अब 22 जनवरी को मिलेंगे।", ["दोनों"]),
        ("दोनों आखिरकार होटल में मिले।", ["दोनों"]),
        ("दोनों औपचारिक बैठकें टल गईं।", []),
        ("दोनों शहरों में बारिश हुई।", []),
        ("दोनों तरफ पहाड़ पर बर्फ थी।", []),
    ],
)
def test_pairs(text: str, found: list[str]) -> None:
    assert labels(text, PAIR) == found


def test_grammatical_person() -> None:
    assert [(m.person, m.plural) for m in mentions("मैंने और उन्होंने कहा।", PRONOUN)] == [(1, False), (3, True)]


def test_a_name_holds_no_pronoun() -> None:
    assert labels("राष्ट्रपति तो मिन उन ने कहा।", PRONOUN) == []


@pytest.mark.parametrize(
    ("second", "pairs"),
    [("मीरा मेहता", ["मेहता दंपती"]), ("मीरा सेन", [])],
)
def test_a_couple_is_called_by_the_family_name_of_two(second: str, pairs: list[str]) -> None:
    text = f"मंत्री आरव मेहता और सचिव {second} पुणे पहुंचे। राजदूत कबीर सेठी ने मेहता दंपती को देखा।"
    assert [label for label in labels(text, PAIR) if " " in label] == pairs


def test_two_officials_of_a_land_are_no_group_besides() -> None:
    assert labels("दोनों भारतीय मंत्रियों ने कहा।", MentionKind.GROUP) == []
    assert labels("भारतीय मंत्रियों ने कहा।", MentionKind.GROUP) == ["भारतीय मंत्री"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("आरव मेहता और उनकी पत्नी मीरा मेहता आए। मेहता दंपती कल जाएंगे।", ["मेहता दंपती"]),
        ("आरव मेहता और उनकी बहन मीरा सेन आए। मेहता दंपती कल जाएंगे।", []),
    ],
)
def test_a_couple_goes_by_the_family_name_of_two(text: str, found: list[str]) -> None:
    assert labels(text, PAIR) == found
