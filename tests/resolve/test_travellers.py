"""Who goes on travelling: the guest of an article, rather than who met the guest."""

from __future__ import annotations

import pytest

from kg.model import Status
from kg.resolve import resolve
from kg.world import EventKind
from tests.resolve.conftest import Told

MET = "{n=a:आरव मेहता} {l=x:पटना} पहुंचे। {n=b:केन सातो} ने {n=c:मेहता} से मुलाकात की। {p=d:वे} बुधवार को {l=y:ढाका} आए थे।"
SAID = "{n=a:आरव मेहता} {l=x:पटना} पहुंचे। {n=b:केन सातो} ने कहा कि {p=d:वे} {l=y:ढाका} नहीं जाएंगे।"


def _who_came_to_dhaka(told: Told) -> tuple[str, ...]:
    visits = [e for e in resolve([told.done()]).events if e.kind is EventKind.VISIT]
    (told_of,) = (e.assertions[0] for e in visits if e.assertions[0].destinations == ("place/ढाका",))
    return told_of.visitors


@pytest.mark.parametrize(("status", "who"), [(Status.OCCURRED, "person/आरव-मेहता"), (Status.PLANNED, "person/केन-सातो")])
def test_who_came_is_who_goes_on(status: Status, who: str) -> None:
    told = Told(MET).visit("a", to="x", status=status).meeting("b", "c").visit("d", to="y")
    assert _who_came_to_dhaka(told) == (who,)


def test_in_reported_words_the_speaker_is_meant() -> None:
    told = Told(SAID).visit("a", to="x").visit("d", to="y").statement("b", "वे ढाका नहीं जाएंगे")
    assert _who_came_to_dhaka(told) == ("person/केन-सातो",)


@pytest.mark.parametrize(("breaks", "who"), [("\n", "person/केन-सातो"), (" ", "person/आरव-मेहता")])
def test_who_spoke_in_a_paragraph_of_his_own_travels(breaks: str, who: str) -> None:
    text = "{n=a:आरव मेहता} {l=x:पटना} पहुंचे। {n:मेहता} ने लोगों को बधाई दी।" + breaks
    told = Told(text + "{n=b:केन सातो} ने कहा कि सब ठीक है। {p=d:वे} {l=y:ढाका} जाएंगे।")
    told.visit("a", to="x").visit("d", to="y", status=Status.PLANNED).statement("b", "सब ठीक है")
    assert _who_came_to_dhaka(told) == (who,)
