"""Whom a bare kinship means in the mouth, or beside the deed, of one who is kin himself."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

_TWO = "{n=a:आरव मेहता} की मां {n:मीरा मेहता|post=मां|of=a} आईं। साथ में बेटा {n:केन सातो|post=बेटा} था। "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (_TWO + "{n:मीरा मेहता} ने {r=x:बेटे} को घड़ी दी।", ["आरव मेहता"]),
        (_TWO + "{n:आरव मेहता} ने {r=x:मां} को घड़ी दी।", ["मीरा मेहता"]),
        (
            "{n:मीरा मेहता} आईं। {p:उनके} साथ बेटा {n:केन सातो|post=बेटा} और पोती {n:लता दास|post=पोती} भी थे। "
            "{n:लता दास} ने {r=x:दादी} को घड़ी दी।",
            ["मीरा मेहता"],
        ),
        # who acts is no parent, or not of him; no kin word goes with hers
        (_TWO + "{n:पॉल डिसूजा} ने {r=x:बेटे} को घड़ी दी।", ["केन सातो"]),
        (_TWO + "{n:मीरा मेहता} ने {r=x:पति} को घड़ी दी।", []),
        (_TWO + "{n:मीरा मेहता} ने {r=x:दादी} को घड़ी दी।", []),
    ],
)
def test_ones_own(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


def test_what_a_mother_says_is_of_her_son() -> None:
    told = Told(_TWO + "{n=m:मीरा मेहता} का कहना था कि {r=x:बेटे} को घर लाएंगे।")
    assert meant(told.statement("m", "बेटे को घर लाएंगे"), "x") == ["आरव मेहता"]
