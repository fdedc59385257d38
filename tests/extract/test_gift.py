"""Gifts: each sentence with exactly the gifts that it tells, and beside it a near miss that tells none."""

from __future__ import annotations

import pytest

from kg.extract.gift import gifts
from kg.model import BlockKind, MentionKind
from tests.extract.conftest import Reader, gift_words

A, B, C = "आरव मेहता", "कबीर सेठी", "नीरा कोठारी"

TOLD = [
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को घड़ी भेंट की।", [(A, B, "घड़ी")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को एक पुस्तक उपहार में दी।", [(A, B, "एक पुस्तक")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को जापान में बना पंखा उपहार स्वरूप दिया।", [(A, B, "जापान में बना पंखा")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को कलाई घड़ी गिफ्ट की।", [(A, B, "कलाई घड़ी")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को शॉल ओढ़ाई।", [(A, B, "शॉल")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को पीतल का स्मृति चिह्न और शॉल भेंट की।", [(A, B, "पीतल का स्मृति चिह्न और शॉल")]),
    ("राजदूत कबीर सेठी को मंत्री आरव मेहता से एक दीपक तोहफे में मिला।", [(A, B, "एक दीपक")]),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी और सांसद नीरा कोठारी को कटोरे उपहार में दिए।", [(A, B, "कटोरे"), (A, C, "कटोरे")]),
    ("मंत्री आरव मेहता और राजदूत कबीर सेठी ने एक-दूसरे को पौधे भेंट किए।", [(A, B, "पौधे"), (B, A, "पौधे")]),
]  # fmt: skip

NEAR_MISSES = [
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी से भेंट की।",  # met
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को ज्ञापन सौंपा।",
    "मंत्री आरव मेहता ने राज्यपाल कबीर सेठी को अपना इस्तीफा सौंपा।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को कार की चाबी सौंपी।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को निमंत्रण दिया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को बधाई दी।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को जवाब दिया।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को समझौते की प्रति सौंपी।",
    "मंत्री आरव मेहता ने राजदूत कबीर सेठी को जांच सौंपी।",
    "मंत्री आरव मेहता राजदूत कबीर सेठी को लड़ाकू विमान बेचना चाहते हैं।",
    "कर्मचारियों को दिवाली का तोहफा मिला है।",
    "दुकान आग की भेंट चढ़ गई।",
    "उपहार में सिक्के देने का चलन बढ़ा है।",
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[t for t, _ in TOLD])
def test_tells_these_gifts(read_text: Reader, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_tells_no_gift(read_text: Reader, text: str) -> None:
    assert [gift_words(r) for r in gifts(read_text(text))] == []


def test_a_pair_gives_both_ways(read_text: Reader) -> None:
    (report,) = gifts(read_text("दोनों ने एक-दूसरे को पौधे भेंट किए।"))
    assert (report.giver.kind, report.recipient.kind, report.item) == (MentionKind.PAIR, MentionKind.PAIR, "पौधे")
    assert gifts(read_text("दोनों ने एक-दूसरे को बधाई दी।")) == []


def test_a_gift_in_return(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी को घड़ी भेंट की। बदले में उन्हें सेठी से कमीज मिली।"
    assert [gift_words(r) for r in gifts(read_text(text))] == [(A, B, "घड़ी"), ("सेठी", "उन्हें", "कमीज")]


def test_joined_clauses_share_giver_and_recipient(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी को शॉल ओढ़ाई और एक पुस्तक भेंट की।"
    assert [gift_words(r) for r in gifts(read_text(text))] == [(A, B, "शॉल"), (A, B, "एक पुस्तक")]


def test_captions_tell_no_gifts(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी को घड़ी भेंट की।"
    assert gifts(read_text(text, kind=BlockKind.CAPTION)) == []
