"""Titles of many and of one; which title bars another."""

from __future__ import annotations

import pytest

from kg.model import Passage, Post
from kg.resolve.callings import bars, is_of_many, is_official, is_praise


def post(title: str, of: str | None = None, *, former: bool = False) -> Post:
    return Post(title, Passage("a", 0, 1, title[:1]), of, former)


@pytest.mark.parametrize(
    ("asked", "many"),
    [
        (post("वैज्ञानिक"), True),
        (post("हवलदार"), True),
        (post("सांसद"), True),
        (post("नेता", "कांग्रेस"), True),
        (post("मंत्री", former=True), True),
        (post("नेता"), False),
        (post("नेता", "रूसी"), False),
        (post("मुख्यमंत्री"), False),
        (post("डॉक्टर"), False),
        (post("आरोपी"), False),
        (post("दुकानदार"), False),
    ],
)
def test_a_title_is_of_many_or_of_one(asked: Post, *, many: bool) -> None:
    assert is_of_many(asked) is many


@pytest.mark.parametrize(
    ("held", "asked", "barred"),
    [
        ("थाना प्रभारी", "लेखक", True),
        ("थानाधिकारी", "वैज्ञानिक", True),
        ("गायक", "वैज्ञानिक", True),
        ("शोधकर्ता", "वैज्ञानिक", False),
        ("जादूगर", "फुटबॉलर", False),
        ("हवलदार", "पर्वतारोही", False),
        ("कप्तान", "विजेता", False),
        ("प्रमुख", "वैज्ञानिक", False),
    ],
)
def test_a_title_bars_another(held: str, asked: str, *, barred: bool) -> None:
    assert bars(held, asked) is barred


def test_officials_and_praise() -> None:
    assert is_official("थाना प्रभारी")
    assert not is_official("लेखक")
    assert is_praise("बैलन डी'ओर विजेता")
    assert not is_praise("लेखक")
