"""Journeys of which a clause tells something; beside each a near miss."""

from __future__ import annotations

import pytest

from kg.extract.visit import visits
from kg.model import Status
from tests.extract.conftest import Reader


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("मंत्री आरव मेहता का जापान आना टल गया है।", [Status.CANCELLED]),
        ("मंत्री आरव मेहता का सोमवार को जापान जाना तय माना जा रहा है।", [Status.PLANNED]),
        ("मंत्री आरव मेहता का जापान जाना तय नहीं है।", []),
        ("मंत्री आरव मेहता का जापान जाना गलत था।", []),
        ("मंत्री आरव मेहता को जापान जाना पड़ा।", [Status.OCCURRED]),
        ("मंत्री आरव मेहता के जापान आने पर संशय है।", []),
        ("मंत्री आरव मेहता के जापान जाने को लेकर अब भी असमंजस है।", []),
        ("मंत्री आरव मेहता के जापान आने पर लोग खुश हैं।", [Status.OCCURRED]),
    ],
)
def test_a_journey_is_put_off_settled_or_doubted(read_text: Reader, text: str, status: list[Status]) -> None:
    assert [r.status for r in visits(read_text(text))] == status
