"""Which words are one gift, and which accounts may be of one event."""

from __future__ import annotations

from datetime import date

import pytest

from kg.model import Status
from kg.resolve import resolve
from kg.resolve.alike import same_item
from tests.resolve.conftest import Told


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("राइफलें", "उच्चतम गुणवत्ता वाली एक राइफल", True),
        ("आत्मकथा की एक प्रति", "खास किताब", True),
        ("दो पुस्तकें", "एक किताब", True),
        ("शॉल", "किताब", False),
        ("एक विशेष घड़ी", "एक विशेष कलम", False),
        ("कांच के कटोरे", "कटोरा", True),
    ],
)
def test_items(one: str, other: str, *, same: bool) -> None:
    assert same_item(one, other) is same
    assert same_item(other, one) is same


def _planned_and_made(weekday: int) -> int:
    plan = Told("{n=a:आरव मेहता} 13 सितंबर को {l=x:ढाका} जाएंगे।", name="1.txt")
    plan.visit("a", to="x", status=Status.PLANNED, times=[plan.time("13 सितंबर", "2023-09-13")])
    made = Told("{n=a:आरव मेहता} बुधवार को {l=x:ढाका} पहुंचे।", name="2.txt")
    made.visit("a", to="x", times=[made.time("बुधवार", None, weekday=weekday)])
    return len(resolve([plan.done(), made.done()]).events)


def test_a_plan_and_its_weekday_are_one_visit() -> None:
    assert _planned_and_made(2) == 1
    assert _planned_and_made(3) == 2


def test_a_meeting_some_months_back_is_not_the_news() -> None:
    text = "{n=a:आरव मेहता} ने {n=b:केन सातो} से 13 सितंबर को मुलाकात की।"
    now = Told(text, name="1.txt")
    now.meeting("a", "b", times=[now.time("13 सितंबर", "2023-09-13")])
    old = Told("तीन महीने पहले {n=a:आरव मेहता} {n=b:केन सातो} से मिले थे।", name="2.txt")
    old.meeting("a", "b", times=[old.time("तीन महीने पहले", None)])
    assert len(resolve([now.done(), old.done()]).events) == 2


def _announced_and_made(filed: date, place: str = "ढाका") -> int:
    plan = Told("{n=a:आरव मेहता} {l=x:ढाका} जाएंगे।", name="1.txt", published=filed)
    plan.visit("a", to="x", status=Status.PLANNED)
    made = Told(f"{{n=a:आरव मेहता}} 13 सितंबर को {{l=x:{place}}} पहुंचे।", name="2.txt", published=date(2023, 9, 14))
    made.visit("a", to="x", times=[made.time("13 सितंबर", "2023-09-13")])
    return len(resolve([plan.done(), made.done()]).events)


def test_a_visit_announced_without_a_date_is_the_one_made_days_later() -> None:
    assert _announced_and_made(date(2023, 9, 12)) == 1
    assert _announced_and_made(date(2023, 8, 12)) == 2
    assert _announced_and_made(date(2023, 9, 14)) == 2  # after it was made: the next one
    assert _announced_and_made(date(2023, 9, 12), "पुणे") == 2
