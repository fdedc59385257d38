"""A journey through a region is its legs where they are told."""

from __future__ import annotations

import pytest

from kg.resolve import resolve
from kg.world import EventKind
from tests.resolve.conftest import Told


def _visited(region: str, leg: str | None, who: str = "a") -> set[str]:
    told = Told(f"{{n=a:आरव मेहता}} और {{n=b:केन सातो}} {{l=r:{region}}} के दौरे पर हैं।\nवह {{l=p:{leg or 'ताशकंद'}}} पहुंचे।")
    told.visit("a", to="r")
    if leg:
        told.visit(who, to="p")
    world = resolve([told.done()])
    labels = {e.key: e.label for e in world.entities}
    visits = [e for e in world.events if e.kind is EventKind.VISIT]
    return {labels[d] for e in visits for a in e.assertions for d in a.destinations}


@pytest.mark.parametrize("region", ["मध्य एशिया", "यूरोप"])
def test_a_tour_is_its_legs(region: str) -> None:
    assert _visited(region, "ताशकंद") == {"ताशकंद"}


def test_a_region_alone_is_the_destination() -> None:
    assert _visited("यूरोप", None) == {"यूरोप"}


def test_somebody_elses_journey_is_no_leg() -> None:
    assert _visited("यूरोप", "ताशकंद", who="b") == {"यूरोप", "ताशकंद"}


def test_a_state_is_a_destination_beside_a_town() -> None:
    assert _visited("बिहार", "ताशकंद") == {"बिहार", "ताशकंद"}
