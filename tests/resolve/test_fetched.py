"""Who brought a thing gives it in the relative clause."""

from __future__ import annotations

import pytest

from kg.resolve.coreference import Coreference
from kg.resolve.fetched import who_fetched
from tests.resolve.conftest import Told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} शहद लाए थे, जो {p=x:उन्होंने} {n=y:केन सातो} को दिया।", "आरव मेहता"),
        ("{n:आरव मेहता} ने {n:मीरा सेन} के लिए हार लिया था, जो {p=x:उसने} {n=y:केन सातो} को दिया।", "आरव मेहता"),
        ("{n:आरव मेहता} और {n:मीरा सेन} शहद लाए थे, जो {p=x:उन्होंने} {n=y:केन सातो} को दिया।", None),  # which of them
        ("{n:आरव मेहता} ने {n:मीरा सेन} को शहद दिया, जो {p=x:उन्होंने} {n=y:केन सातो} को दिया।", None),
        ("{n:आरव मेहता} शहद लाए थे और {p=x:उन्होंने} {n=y:केन सातो} को दिया।", None),
        ("{n:आरव मेहता} शहद लाए थे, जो {n=y:केन सातो} ने {p=x:उन्हें} दिया।", None),
    ],
)
def test_who_brought_it_gives_it(text: str, who: str | None) -> None:
    told = Told(text)
    told.gift(*(("y", "x") if "उन्हें" in text else ("x", "y")), "शहद")
    resolved = Coreference(told.done())
    found = who_fetched(resolved.discourse, told.mentions["x"], set(), resolved.of)
    assert (found is not None and who in found.forms) if who else found is None
