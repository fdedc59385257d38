"""Journeys told by a noun, which a headline without a verb calls off."""

from __future__ import annotations

import pytest

from kg.extract.visit import visits
from kg.model import BlockKind, Status
from tests.extract.conftest import Reader


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("मंत्री आरव मेहता का जापान दौरा रद्द", Status.CANCELLED),
        ("मंत्री आरव मेहता का जापान दौरा आखिरी समय पर वर्षा के कारण रद्द", Status.CANCELLED),
        ("मंत्री आरव मेहता का जापान दौरा आखिरी समय पर वर्षा के कारण शुरू", Status.OCCURRED),
        ("मंत्री आरव मेहता का जापान दौरा सफल, बैठक रद्द", Status.OCCURRED),
    ],
)
def test_a_headline_calls_a_journey_off(read_text: Reader, text: str, status: Status) -> None:
    assert [r.status for r in visits(read_text(text, kind=BlockKind.TITLE))] == [status]
