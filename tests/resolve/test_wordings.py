"""What stands after a mention; beside each a near miss."""

from __future__ import annotations

import pytest

from kg.resolve.wordings import attends, died, dies, gets


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" को कागज मिला।", True),
        (" को भरोसा नहीं है।", True),
        (" को कागज दिखाया।", False),
        (" को रांची से, जहां कागज मिला।", False),  # of another clause
    ],
)
def test_who_gets_or_feels(text: str, expected: bool) -> None:
    assert any(each.match(text) for each in gets()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" भी मौजूद रहे।", True),
        (" भी शामिल हुईं।", True),
        (" भी थे।", True),
        (" भी आए।", False),
        (" ने कहा कि वह मौजूद रहे।", False),
    ],
)
def test_who_is_only_there(text: str, expected: bool) -> None:
    assert bool(attends().match(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [(" का मंगलवार को निधन हो गया।", True), (" ने निधन पर शोक जताया।", False), (" की मांग है।", False)],
)
def test_who_has_died(text: str, expected: bool) -> None:
    assert bool(dies().match(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [(" निधन पर", True), (" अंतिम संस्कार में", True), (" घर पर", False), (" परिजनात्मक", False)]
)
def test_what_is_told_of_who_has_died(text: str, expected: bool) -> None:
    assert bool(died().match(text)) == expected
