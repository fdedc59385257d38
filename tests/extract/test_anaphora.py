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
    ],
)
def test_pronouns(text: str, found: list[str]) -> None:
    assert labels(text, PRONOUN) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("दोनों नेताओं ने कहा।", ["दोनों नेताओं"]),
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
