"""Initials and acronyms."""

from __future__ import annotations

import pytest

from kg.language.initials import expanded, is_dotted_initial, is_spelled, letters_at


@pytest.mark.parametrize(
    ("word", "dotted", "spelled"),
    [
        ("के.", True, False),
        ("जे.डी.", True, False),
        ("एमके", False, True),
        ("एनसीएलटी", False, True),
        ("पी", False, True),
        ("के", False, False),
        ("जी", False, False),
        ("जेल", False, False),
        ("डॉ.", False, False),
    ],
)
def test_letters(word: str, dotted: bool, spelled: bool) -> None:
    assert (is_dotted_initial(word), is_spelled(word)) == (dotted, spelled)


def test_letters_that_are_words() -> None:
    assert letters_at("मंत्री ए के पी तोरवाल".split(), 1) == 3
    assert letters_at("मंत्री एक के".split(), 1) == 0


def test_letters_of_another_script_stay_words() -> None:
    assert expanded(["K.", "टी.", "मेहता"]) == ["K", "टी", "मेहता"]
