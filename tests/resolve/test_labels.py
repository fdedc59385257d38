"""How events are named in Hindi."""

from __future__ import annotations

from kg.model import Status
from kg.resolve import resolve
from kg.resolve.labels import hindi_date, listed
from kg.world import EventKind
from tests.resolve.conftest import Told


def _label(told: Told) -> str:
    (event,) = resolve([told.done()]).events
    return event.label


def test_meetings() -> None:
    told = Told("{n=a:आरव मेहता} 13 मई को {n=b:केन सातो} से मिले।")
    told.meeting("a", "b", times=[told.time("13 मई", "2024-05-13")])
    assert _label(told) == "आरव मेहता और केन सातो की बैठक (13 मई 2024)"


def test_a_planned_visit() -> None:
    told = Told("{n=a:आरव मेहता} {l=x:ढाका} जाएंगे।").visit("a", to="x", status=Status.PLANNED)
    assert _label(told) == "आरव मेहता की प्रस्तावित ढाका यात्रा"


def test_gifts_and_statements() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} को शॉल दी।").gift("a", "b", "शॉल")
    assert _label(told) == "आरव मेहता की ओर से केन सातो को भेंट: शॉल"
    told = Told("{n=a:आरव मेहता} ने कहा कि हम आएंगे।").statement("a", "हम आएंगे")
    assert _label(told) == "आरव मेहता: हम आएंगे"
    assert resolve([told.done()]).events[0].kind is EventKind.STATEMENT


def test_many_people_are_counted() -> None:
    assert listed(["क"]) == "क"
    assert listed(["क", "ख", "ग"]) == "क, ख और ग"
    assert listed(["क", "ख", "ग", "घ", "च"]) == "क, ख, ग और 2 अन्य"


def test_dates_as_precise_as_they_are() -> None:
    assert [hindi_date(d) for d in ("2023", "--06", "2019-10", "--06-10")] == ["2023", "जून", "अक्टूबर 2019", "10 जून"]
