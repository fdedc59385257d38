"""What is known of a word alone."""

from __future__ import annotations

import pytest

from kg.language.vocabulary import base_form, in_dictionary, is_common, is_listed, is_oblique, scheme_heads


@pytest.mark.parametrize(
    ("word", "common"),
    [
        ("बैठक", True),
        ("बैठकों", True),
        ("स्थित", True),
        ("बिना", True),
        ("बावजूद", True),
        ("साम्राज्यों", True),
        ("माता-पिता", True),
        ("बेनतीजा", True),
        ("बेसेंट", False),
        ("आरव", False),
        ("ऑफ", True),  # 'हॉर्न ऑफ़ अफ़्रीका' is nobody
        ("विवेक", False),
        ("ज़ुबैदा-ख़ातून", False),
    ],
)
def test_is_common(word: str, common: bool) -> None:
    assert is_common(word) is common


def test_a_plural_ending_is_no_listing() -> None:
    assert is_common("ढिल्लों")
    assert not is_listed("ढिल्लों")


@pytest.mark.parametrize(("word", "known"), [("विवेक", True), ("किताबों", True), ("रबाब", True), ("रवेल्स्की", False)])
def test_in_dictionary(word: str, known: bool) -> None:
    assert in_dictionary(word) is known


@pytest.mark.parametrize(("word", "oblique", "base"), [("दस्ते", True, "दस्ता"), ("परिषद", False, "परिषद")])
def test_oblique(word: str, oblique: bool, base: str) -> None:
    assert (is_oblique(word), base_form(word)) == (oblique, base)


def test_scheme_heads() -> None:
    assert "योजना" in scheme_heads()
    assert "सरकार" not in scheme_heads()
