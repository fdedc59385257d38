"""Whom an article is about: the one of its title and the one who came, as a side of meetings and gifts."""

from __future__ import annotations

import pytest

from kg.resolve.coreference import Coreference
from kg.resolve.protagonists import protagonist_score
from tests.resolve.conftest import Told

BYSTANDER = "{n=a:आरव मेहता} {l=x:पटना} पहुंचे। चित्रकार {n=k:केन सातो} वहां थे।\n{n=b:राजन सेठी} के साथ {p=d:उनकी} बैठक हुई।"


def _score(told: Told, pronoun: str, name: str) -> float:
    found = Coreference(told.done())
    (referent,) = (r for r in found.referents if r.name == name)
    return protagonist_score(found.discourse, told.mentions[pronoun], referent)


def test_who_came_is_met() -> None:
    told = Told(BYSTANDER).visit("a", to="x").meeting("b", "d")
    assert _score(told, "d", "आरव मेहता") > _score(told, "d", "केन सातो") == 0


def test_nobody_gains_where_nothing_is_met_or_given() -> None:
    told = Told(BYSTANDER).visit("a", to="x")
    assert _score(told, "d", "आरव मेहता") == 0


def test_a_speaker_gains_nothing() -> None:
    told = Told("# {n=a:आरव मेहता} आए\n{n=b:केन सातो} ने देखा। {p=d:उन्होंने} खुशी जताई।").statement("d", "खुशी")
    assert _score(told, "d", "आरव मेहता") == 0


@pytest.mark.parametrize(("title", "more"), [("# {n=t:मेहता} पटना में", True), ("# पटना में मेला", False)])
def test_the_one_of_the_title_is_meant(title: str, *, more: bool) -> None:
    told = Told(title + "\n{n=a:आरव मेहता} और {n=k:केन सातो} आए।\n{n=b:राजन सेठी} ने {p=d:उन्हें} शॉल दी।")
    told.gift("b", "d", "शॉल")
    assert (_score(told, "d", "आरव मेहता") > _score(told, "d", "केन सातो")) is more
