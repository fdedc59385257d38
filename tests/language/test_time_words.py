"""Text -> words with kinds: `kg.language.time_words`, `time_numbers` and `time_kinds`."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kg.language.time_kinds import Kind
from kg.language.time_words import words_of


def shape(text: str) -> list[tuple[str, object]]:
    return [(word.kind.name, word.value) for word in words_of(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("उन्नीस सौ अठत्तर", Fraction(1978)),
        ("दो हजार अठारह", Fraction(2018)),
        ("साढ़े चार", Fraction(9, 2)),
        ("पौने दो", Fraction(7, 4)),
        ("सवा", Fraction(5, 4)),
        ("पौने", Fraction(3, 4)),
        ("डेढ़ सौ", Fraction(150)),
        ("सवा सौ", Fraction(125)),
        ("साढ़े 3", Fraction(7, 2)),
        ("2 लाख 50 हजार", Fraction(250_000)),
        ("1,25,000", Fraction(125_000)),
        ("३.५", Fraction(7, 2)),
        ("छः", Fraction(6)),
        ("पन्द्रह", Fraction(15)),
    ],
)
def test_numbers(text: str, value: Fraction) -> None:
    assert [word.value for word in words_of(text)] == [value]


def test_numbers_side_by_side_stay_two() -> None:
    assert shape("इक्कीस दो हजार अठारह") == [("DAY", Fraction(21)), ("YEAR", Fraction(2018))]
    assert shape("एक दो") == [("DAY", Fraction(1)), ("DAY", Fraction(2))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("31", "DAY"), ("32", "NUM"), ("08", "DAY"), ("007", "NUM"), ("1971", "YEAR"), ("1,971", "NUM"), ("2500", "NUM")],
)
def test_kinds_of_numbers(text: str, kind: str) -> None:
    assert [word.kind.name for word in words_of(text)] == [kind]


@pytest.mark.parametrize("text", ["कोविड-19", "₹2019", "रु. 2019", "19%", "कल-कारखाने", "आज-कल", "न्यूज18"])
def test_what_only_looks_like_a_number_or_day(text: str) -> None:
    assert not {Kind.DAY, Kind.YEAR, Kind.NUM, Kind.DEICTIC} & {word.kind for word in words_of(text)}


def test_a_price_before_a_date_leaves_the_date() -> None:
    assert [kind for kind, _ in shape("5 लाख रुपये 20 जून")][-2:] == ["DAY", "MONTH"]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-06-18", "2024-06-18"),
        ("18/06/2024", "2024-06-18"),
        ("18.6.2024", "2024-06-18"),
        ("18-06-24", "2024-06-18"),
        ("05/05/71", "1971-05-05"),
        ("04/21/2016", "2016-04-21"),
    ],
)
def test_numeric_dates(text: str, iso: str) -> None:
    assert [str(word.value) for word in words_of(text)] == [iso]


@pytest.mark.parametrize("text", ["31/02/2024", "18-06/2024", "1.2.3.4", "https://example.org/2024-06-18/x"])
def test_no_numeric_dates(text: str) -> None:
    assert all(word.kind is not Kind.DATE for word in words_of(text))


def test_spelling_variants_fold() -> None:
    assert shape("सितम्बर") == shape("सितंबर") == shape("सिंतबर")
    assert shape("घण्टे") == shape("घंटे")
    assert shape("हफ़्ते") == shape("हफ्ते")
    assert shape("बाइसवीं") == [("ORD", Fraction(22))]


def test_coming_only_before_a_period() -> None:
    assert [k for k, _ in shape("आने वाले सोमवार")] == ["NEXT", "WEEKDAY"]
    assert [k for k, _ in shape("आने वाले नेता")] == ["OTHER", "OTHER", "OTHER"]
