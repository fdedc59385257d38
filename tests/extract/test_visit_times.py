"""When each visit of a clause was; beside each a near miss whose days are all of both."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract.visit import visits
from tests.extract.conftest import Reader, label

MONDAY, TUESDAY = 0, 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("मंत्री आरव मेहता सोमवार को रांची और मंगलवार को पटना जाएंगे।", {"रांची": [MONDAY], "पटना": [TUESDAY]}),
        ("मंत्री आरव मेहता सोमवार को रांची और मंगलवार को पटना में रहेंगे।", {"रांची": [MONDAY], "पटना": [TUESDAY]}),
        ("मंत्री आरव मेहता का सोमवार को रांची और मंगलवार को पटना जाने का कार्यक्रम है।", {"रांची": [MONDAY], "पटना": [TUESDAY]}),
        (
            "मंत्री आरव मेहता सोमवार को रांची, पटना और मंगलवार को नेपाल जाएंगे।",
            {"रांची": [MONDAY], "पटना": [MONDAY], "नेपाल": [TUESDAY]},
        ),
        (
            "मंत्री आरव मेहता सोमवार और मंगलवार को रांची और पटना का दौरा करेंगे।",
            {"रांची": [MONDAY, TUESDAY], "पटना": [MONDAY, TUESDAY]},
        ),
        ("मंत्री आरव मेहता सोमवार को रांची और पटना जाएंगे।", {"रांची": [MONDAY], "पटना": [MONDAY]}),
        ("मंत्री आरव मेहता की रांची यात्रा सोमवार से शुरू होगी।", {"रांची": [MONDAY]}),
        ("मंत्री आरव मेहता की रांची यात्रा सोमवार से चर्चा में है।", {"रांची": []}),
        ("सोमवार को पटना में गाने के बाद मंत्री आरव मेहता मंगलवार को रांची पहुंचे।", {"रांची": [TUESDAY]}),
        ("सोमवार को पटना में बैठक के बाद मंत्री आरव मेहता मंगलवार को रांची गए।", {"रांची": [TUESDAY]}),
        ("मंत्री आरव मेहता सोमवार को भाषण देने के बाद रांची पहुंचे।", {"रांची": [MONDAY]}),
    ],
)
def test_days_of_visits(read_text: Reader, text: str, expected: dict[str, list[int]]) -> None:
    found = visits(read_text(text, published=date(2025, 4, 20)))
    assert {label(r.destination): [t.weekday for t in r.times] for r in found} == expected


@pytest.mark.parametrize(
    ("text", "lasts"),
    [
        ("मंत्री आरव मेहता दो दिवसीय राजकीय यात्रा पर पटना पहुंचे।", ["P2D"]),
        ("मंत्री आरव मेहता दो दिवसीय कार्यशाला में भाग लेने पटना पहुंचे।", []),
        ("नेपाल में होने वाली दो दिवसीय बैठक के लिए मंत्री आरव मेहता पटना पहुंचे।", []),
    ],
)
def test_how_long_something_else_lasts_is_not_how_long_one_stays(
    read_text: Reader, text: str, lasts: list[str]
) -> None:
    (found,) = visits(read_text(text))
    assert [t.value for t in found.times] == lasts


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("1991 में समझौता होने के बाद पटना जाने वाले मंत्री आरव मेहता पहले भारतीय हैं।", []),
        ("1991 में पटना जाने वाले मंत्री आरव मेहता पहले भारतीय हैं।", ["1991"]),
    ],
)
def test_the_year_of_what_was_before_is_not_that_of_the_visit(read_text: Reader, text: str, years: list[str]) -> None:
    (found,) = visits(read_text(text))
    assert [t.value for t in found.times] == years
