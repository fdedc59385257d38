"""What stands after a mention; beside each a near miss."""

from __future__ import annotations

import pytest

from kg.resolve.wordings import attends, gets


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
    ("text", "expected"), [(" भी मौजूद रहे।", True), (" भी शामिल हुईं।", True), (" ने कहा कि वह मौजूद रहे।", False)]
)
def test_who_is_only_there(text: str, expected: bool) -> None:
    assert bool(attends().match(text)) == expected
