"""The shadow: what folds together, what stays apart, and the way back to the file's characters."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.language.normalise import nfc, shadow, shadow_map


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("पाँच", "पांच"),
        ("ज़िम्मेदार", "जिम्मेदार"),
        ("\u095b", "\u091c\u093c"),  # ज़ in one code point and in two
        ("लड़का", "लडका"),
        ("१२३", "123"),
        ("राष्\u200dट्र", "राष्ट्र"),
        ("मिन\u2011जे", "मिन-जे"),
        ("\ufeffगाय", "गाय"),
        ("क\u00a0ख", "क ख"),
        ("केन्द्रीय मन्त्री", "केंद्रीय मंत्री"),
        ("सम्बन्ध", "संबंध"),
        ("पण्डित", "पंडित"),
        ("पङ्कज", "पंकज"),
        ("पञ्च", "पंच"),
    ],
)
def test_variants_fold_together(one: str, other: str) -> None:
    assert shadow(one) == shadow(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("कल", "काल"), ("दिन", "दीन"), ("कि", "की"), ("मे", "में"), ("स", "श"), ("जन्म", "जंम"), ("सम्मान", "संमान")],
)
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert shadow(one) != shadow(other)


def test_map_leads_back() -> None:
    text = "क़लम और ड़"
    folded, offsets = shadow_map(text)
    start = folded.index("कलम")
    assert text[offsets[start] : offsets[start + 3]] == "क़लम"


def test_map_leads_back_over_a_half_nasal() -> None:
    text = "उस केन्द्र में"
    folded, offsets = shadow_map(text)
    start = folded.index("केंद्र")
    assert text[offsets[start] : offsets[start + len("केंद्र")]] == "केन्द्र"


@settings(deadline=None)  # a machine under load is no fault of the text
@given(st.text(max_size=50))
def test_map_fits_the_shadow(text: str) -> None:
    folded, offsets = shadow_map(text)
    assert folded == shadow(text)
    assert len(offsets) == len(folded) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)


@settings(deadline=None)  # a machine under load is no fault of the text
@given(st.text(max_size=50))
def test_shadow_of_a_shadow_is_itself(text: str) -> None:
    assert shadow(shadow(text)) == shadow(text)


def test_nfc_is_for_show() -> None:
    assert nfc(" क़\u200b  ख\n") == "क\u093c ख"
    assert nfc("e\u0301") == "\u00e9"
    assert "\u200d" in nfc("राष्\u200dट्र")
