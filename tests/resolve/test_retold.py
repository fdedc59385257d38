"""A title's visit is the one that the text tells with another word for the place."""

from __future__ import annotations

import pytest

from kg.model import Status
from kg.resolve import resolve
from kg.world import EventKind
from tests.resolve.conftest import Told


def _visits(titled: str, told: str, *, who: str = "a", status: Status = Status.OCCURRED) -> int:
    """Count the visits of an article whose title and text tell one each."""
    text = Told(f"# {{n=a:आरव मेहता}} {{l=t:{titled}}} पहुंचे\n{{n=b:केन सातो}} और {{n=c:आरव मेहता}} {{l=p:{told}}} पहुंचे।")
    text.visit("a", to="t").visit(who, to="p", status=status)
    return sum(event.kind is EventKind.VISIT for event in resolve([text.done()]).events)


@pytest.mark.parametrize(
    ("titled", "told"),
    [("कनकघाटी", "रूपनगर"), ("अस्पताल", "सेवा अस्पताल"), ("कनकघाटी", "रांची"), ("रांची", "कनकपुर"), ("रांची", "रांची")],
)
def test_a_title_tells_the_visit_of_the_text(titled: str, told: str) -> None:
    assert _visits(titled, told, who="c") == 1


@pytest.mark.parametrize(("titled", "told"), [("पटना", "रांची"), ("अस्पताल", "रांची"), ("रांची", "सेवा अस्पताल")])
def test_another_place_is_another_visit(titled: str, told: str) -> None:
    assert _visits(titled, told, who="c") == 2


def test_another_traveller_or_status_is_another_visit() -> None:
    assert _visits("कनकघाटी", "रूपनगर", who="b") == 2
    assert _visits("कनकघाटी", "रूपनगर", who="c", status=Status.PLANNED) == 2
