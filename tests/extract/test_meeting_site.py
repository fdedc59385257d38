"""Houses and sites where people met."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("से उनके आवास पर", "आवास"),
        ("से अपने दफ्तर में", "दफ्तर"),
        ("से थाने में", "थाने"),
        ("के साथ दरगाह में", "दरगाह"),
        ("से विकास के मुद्दे पर", None),
        ("से बंद कमरे में", None),
        ("से दिल्ली में अपने आवास पर", "दिल्ली"),
    ],
)
def test_a_house_is_where_they_met(read_text: Reader, where: str, place: str | None) -> None:
    found = meetings(read_text(f"मंत्री आरव मेहता ने सांसद कबीर सेठी {where} मुलाकात की।"))
    assert [r.place.label if r.place else None for r in found] == [place]


def test_whose_house_it_is(read_text: Reader) -> None:
    found = meetings(read_text("मंत्री आरव मेहता सोमवार को सांसद कबीर सेठी के घर पर मीरा सेन से मिले।"))
    assert [r.place.label for r in found if r.place] == ["कबीर सेठी के घर"]


def test_a_call_is_nowhere(read_text: Reader) -> None:
    found = meetings(read_text("मंत्री आरव मेहता ने सांसद कबीर सेठी से अपने दफ्तर में फोन पर बातचीत की।"))
    assert [r.place for r in found] == [None]
