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
        ("चीनी मिट्टी की तश्तरी", "प्लेट", True),
        ("मंदिर की एक प्रतिकृति", "मॉडल", True),
        ("मंदिर की प्रतिकृति", "थाली", False),
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


def _announced_and_told(made_on: date, **plan: object) -> int:
    day = plan.get("day")
    text = "{n=a:आरव मेहता} 10 सितंबर को {l=x:ढाका} जाएंगे।" if day else "{n=a:आरव मेहता} {l=x:ढाका} जाएंगे।"
    said = Told(text, name="1.txt", published=date(2023, 9, 5))
    said.visit("a", to="x", status=Status.PLANNED, times=[said.time("10 सितंबर", "2023-09-10")] if day else [])
    made = Told("{n=a:आरव मेहता} {l=x:ढाका} पहुंचे।", name="2.txt", published=made_on)
    made.visit("a", to="x")
    return len(resolve([said.done(), made.done()]).events)


def test_a_visit_told_as_news_without_a_day_is_the_one_announced() -> None:
    assert _announced_and_told(date(2023, 9, 7)) == 1
    assert _announced_and_told(date(2023, 9, 25)) == 2
    assert _announced_and_told(date(2023, 9, 11), day=True) == 1
    assert _announced_and_told(date(2023, 9, 8), day=True) == 2  # before the day that was announced


def _with_others(day: str, kind: str) -> int:
    first = Told("{n=a:आरव मेहता} और {n=b:केन सातो} 13 सितंबर को {l=x:ढाका} में {n=c:मीरा सेन} से मिले।", name="1.txt")
    other = Told("{n=a:आरव मेहता} और {n=b:लीला दास} 13 सितंबर को {l=x:ढाका} में {n=c:मीरा सेन} से मिले।", name="2.txt")
    for told, value in ((first, "2023-09-13"), (other, day)):
        if kind == "visit":
            told.visit("a", "b", to="x", times=[told.time("13 सितंबर", value)])
        else:
            told.meeting("a", "b", "c", times=[told.time("13 सितंबर", value)])
    return len(resolve([first.done(), other.done()]).events)


@pytest.mark.parametrize("kind", ["visit", "meeting"])
def test_other_companions_on_one_day_do_not_make_two_events(kind: str) -> None:
    assert _with_others("2023-09-13", kind) == 1
    assert _with_others("2023-09-14", kind) == 2


def test_next_year_is_not_long_ago() -> None:
    def plans(words: str) -> int:
        said = Told(f"{{n=a:आरव मेहता}} {words} {{l=x:ढाका}} जाएंगे।", name="1.txt")
        said.visit("a", to="x", status=Status.PLANNED, times=[said.time(words, None)])
        other = Told("{n=a:आरव मेहता} 2025 में {l=x:ढाका} जाएंगे।", name="2.txt", published=date(2024, 5, 1))
        other.visit("a", to="x", status=Status.PLANNED, times=[other.time("2025", "2025")])
        return len(resolve([said.done(), other.done()]).events)

    assert plans("अगले वर्ष") == 1
    assert plans("पिछले वर्ष") == 2
