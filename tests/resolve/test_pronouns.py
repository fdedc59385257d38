"""Whom a pronoun favours: the one who was given something, not who merely attended or owns somebody."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} ने {n:मीरा सेन} को सम्मान दिया। {p=x:उन्हें} राशि भी दी गई।", ["मीरा सेन"]),
        ("{n:आरव मेहता} ने {n:मीरा सेन} को सम्मान दिया। {p=x:उन्होंने} फूल भी दिए।", ["आरव मेहता"]),
        ("{n:आरव मेहता} {n:मीरा सेन} से मिले। {n:केन सातो} भी मौजूद थे। {p=x:उन्होंने} फूल दिए।", ["आरव मेहता"]),
        ("{n:आरव मेहता} {n:मीरा सेन} से मिले। {n:केन सातो} भी आए। {p=x:उन्होंने} फूल दिए।", ["केन सातो"]),
        ("{n:रवि कांत} आए। {n=a:आरव} की मां {n:मीरा सेन|of=a} की आंखें भर आईं। {p=x:उन्होंने} फूल दिए।", ["मीरा सेन"]),
        ("{n:रवि कांत} आए। {n=a:आरव} के साथ {n:मीरा सेन} की आंखें भर आईं। {p=x:उन्होंने} फूल दिए।", ["रवि कांत"]),
    ],
)
def test_whom_a_pronoun_favours(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(("between", "who"), [("", ["रवि कांत"]), ("{n:मीरा सेन} पुणे गईं। ", ["मीरा सेन"])])
def test_who_spoke_last_speaks_again_unless_somebody_came_since(between: str, who: list[str]) -> None:
    told = Told("{n=r:रवि कांत} ने कहा कि हार हुई। " + between + "{p=x:उन्होंने} कहा कि जीत होगी।")
    told.statement("r", "हार हुई").statement("x", "जीत होगी")
    assert meant(told, "x") == who
