"""Literals keep their lexical forms, and no value that an XSD type forbids."""

from __future__ import annotations

import pytest
from rdflib import XSD

from kg.rdf import literals


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("2023-09-13", "date"),
        ("2024-02-29", "date"),
        ("2023-09", "gYearMonth"),
        ("2023", "gYear"),
        ("--09-13", "gMonthDay"),
        ("--02-29", "gMonthDay"),
        ("--09", "gMonth"),
    ],
)
def test_a_date_is_typed_by_its_form(value: str, name: str) -> None:
    (found,) = literals.dates([value])
    assert (str(found), found.datatype) == (value, XSD[name])


@pytest.mark.parametrize(
    "value", ["2023-02-30", "2023-02-29", "2023-13", "--13", "--02-30", "0000", "२०२३", "23", "PT2H", "2023-9-1", ""]
)
def test_what_no_calendar_knows_is_no_date(value: str) -> None:
    assert literals.dates([value]) == []


@pytest.mark.parametrize(
    ("values", "left"),
    [
        (["--09-13", "2023-09-13"], ["2023-09-13"]),
        (["2023-09", "2023-09-13"], ["2023-09-13"]),
        (["2023", "2023-09"], ["2023-09"]),
        (["2023", "2023-09-13"], ["2023-09-13"]),
        (["--09", "--09-13"], ["--09-13"]),
        (["--09", "2023-09"], ["2023-09"]),
        (["--09", "2023-09-13"], ["2023-09-13"]),
        (["--09-14", "2023-09-13"], ["--09-14", "2023-09-13"]),
        (["2022", "2023-09-13"], ["2022", "2023-09-13"]),
        (["2023-10", "2023-09-13"], ["2023-09-13", "2023-10"]),
        (["--09", "2023-10-09"], ["--09", "2023-10-09"]),
        (["2023", "--09-13"], ["--09-13", "2023"]),
    ],
)
def test_only_a_date_that_another_contains_is_left_out(values: list[str], left: list[str]) -> None:
    assert [str(date) for date in literals.dates(values)] == left
    assert [str(date) for date in literals.dates(reversed(values))] == left


def test_durations_keep_their_form() -> None:
    assert [str(found) for found in literals.durations(["PT120M", "P3D", "P", "PT", "P1DT", "दो घंटे"])] == [
        "P3D",
        "PT120M",
    ]


def test_text_is_nfc_and_without_what_xml_forbids() -> None:
    found = literals.text("ख\u093cबर e\u0301 \x00\x08\ud800\ufffe\t\n")
    assert str(found) == "ख़बर é \t\n"
    assert found.language == "hi"
    assert literals.text("x", "en").language == "en"
    assert literals.text("x", 'en" .').language == "hi"


def test_exact_is_not_normalised_and_keeps_its_length() -> None:
    words = "ड़ e\u0301\x00\ud800\x0c\u202e"
    assert len(literals.exact(words)) == len(words)
    assert str(literals.exact(words)) == "ड़ e\u0301\ufffd\ufffd\x0c\u202e"


def test_a_label_has_one_line() -> None:
    assert str(literals.label(" आरव\n\tमेहता ")) == "आरव मेहता"
