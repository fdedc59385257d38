"""Whom 'दोनों' (both) means."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


def test_both_are_the_two_of_whom_the_sentence_before_tells() -> None:
    """Not the two of a meeting further back, unless the sentence tells of a speaker and whom he speaks of."""
    text = (
        "{n=a:आरव मेहता} ने {n=b:केन सातो} से मुलाकात की। बारिश हुई। सड़क टूटी। पुल बहा। "
        "{n=c:ली वेई} ने {n=d:आरव मेहता} को बाग दिखाए। {d=x:दोनों} मिले।"
    )
    told = Told(text).meeting("a", "b")
    assert meant(told, "x") == ["आरव मेहता", "ली वेई"]
    said = Told(text).meeting("a", "b").statement("c", "बाग", quoted=False)
    assert meant(said, "x") == ["आरव मेहता", "केन सातो"]


def test_a_couple_is_somebody_and_his_kin() -> None:
    """Not the two of a meeting: 'दंपती' are who came together, one of them as the other's wife."""
    text = (
        "{n=a:आरव मेहता} और उनकी {n=b:मीरा मेहता|post=पत्नी} कोटा पहुंचे। {n=c:केन सातो} ने {n=d:ली वेई} से मुलाकात की। "
        "{d=x:दंपती} बाग भी गए।"
    )
    assert meant(Told(text).meeting("c", "d"), "x") == ["आरव मेहता", "मीरा मेहता"]
    alone = "{n=c:केन सातो} ने {n=d:ली वेई} से मुलाकात की। {d=x:दंपती} बाग भी गए।"
    assert meant(Told(alone).meeting("c", "d"), "x") == []


def test_both_are_the_two_of_the_sentence_before_and_no_pair_told_earlier() -> None:
    """Not Aarav and Mira, who stand together two sentences back; but they are, where only one was told of since."""
    text = "{{n:आरव मेहता}} और {{n:मीरा सेन}} लौटे। {{n:ली वेई}} ने {} बाग दिखाए। {{d=x:दोनों}} मिले।"
    assert meant(Told(text.format("{n:आरव मेहता} को")), "x") == ["आरव मेहता", "ली वेई"]
    assert meant(Told(text.format("सबको")), "x") == ["आरव मेहता", "मीरा सेन"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "{n=a:आरव मेहता} {p=p:अपनी} पत्नी {n:मीरा सेन|post=पत्नी|of=p} के साथ {n:लीला दास} से मिले। {d=x:दोनों} ने बात की।",
            ["आरव मेहता", "मीरा सेन"],
        ),
        ("{n=a:आरव मेहता} कप्तान {n:मीरा सेन} के साथ {n:लीला दास} से मिले। {d=x:दोनों} ने बात की।", []),
    ],
)
def test_who_came_with_his_wife_is_a_pair(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


def test_two_who_met_before_are_who_met() -> None:
    told = Told(
        "{n=k:केन सातो} {n=m:मीरा सेन} से मिले। {n:रवि कांत} आए। {n:आरव मेहता} आए।\n"
        "{n=l:लीला दास} ने {n=k2:केन सातो} को शॉल दी। {d=x:दोनों} इससे पहले पुणे में मिले थे। {d=y:दोनों} शाम को मिले।"
    )
    told.meeting("k", "m").gift("l", "k2", "शॉल").meeting("x").meeting("y")
    assert meant(told, "x") == ["केन सातो", "मीरा सेन"]
