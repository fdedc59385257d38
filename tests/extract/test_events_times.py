"""Which times of a clause say when its event was."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2012 में हुए हमले के बाद आरव मेहता ने कबीर सेठी से मुलाकात की।", []),
        ("आरव मेहता ने 2019 में बने पुल पर कबीर सेठी से मुलाकात की।", []),
        ("आरव मेहता ने 2019 में पुल पर कबीर सेठी से मुलाकात की।", ["2019"]),
        ("आरव मेहता ने सोमवार को जारी सूची पर कबीर सेठी से चर्चा की।", []),
        ("आरव मेहता ने सोमवार को सूची पर कबीर सेठी से चर्चा की।", ["सोमवार"]),
        ("सोमवार को पुणे आए आरव मेहता ने मंगलवार को कबीर सेठी से मुलाकात की।", ["मंगलवार"]),
        ("सोमवार को पुणे आए आरव मेहता ने कबीर सेठी से मुलाकात की।", ["सोमवार"]),
    ],
)
def test_a_participle_keeps_its_time(read_text: Reader, text: str, days: list[str]) -> None:
    (report,) = meetings(read_text(text))
    assert [t.passage.exact for t in report.times] == days
