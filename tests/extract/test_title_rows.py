"""Titles that the names of a row share."""

from __future__ import annotations

import pytest

from kg.model import MentionKind
from tests.extract.reading import mentions

A, B = "ज़ोरान मिलिक", "लीरा सेन"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (f"भारत और जापान के विदेश मंत्रियों, {A} और {B} ने बात की।", [("विदेश मंत्री", "भारत"), ("विदेश मंत्री", "जापान")]),
        (f"जापान के विदेश मंत्रियों, {A} और {B} ने बात की।", [("विदेश मंत्री", None), ("विदेश मंत्री", None)]),
        (f"मुख्य वार्ताकारों, {A} और {B} ने बात की।", [("मुख्य वार्ताकार", None), ("मुख्य वार्ताकार", None)]),
    ],
)
def test_each_gets_the_post(text: str, posts: list[tuple[str, str | None]]) -> None:
    found = [(p.title, p.of) for m in mentions(text, MentionKind.NAME) for p in m.posts]
    assert found == posts
    assert mentions(text, MentionKind.GROUP) == []


@pytest.mark.parametrize("text", [f"कई विधायकों, {A}, {B} को बुलाया।", f"कई विधायकों को, {A} और {B} को बुलाया।"])
def test_others_are_listed_beside_them(text: str) -> None:
    assert [m.posts for m in mentions(text, MentionKind.NAME)] == [(), ()]
