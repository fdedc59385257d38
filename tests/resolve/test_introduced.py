"""Whom kinship, a calling or a part of the name means; words for two people mean neither."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n=a:आरव मेहता} की मां {n:लीला दास|post=मां|of=a} आईं। {r=x:मां} ने कहा।", ["लीला दास"]),
        ("{n=a:आरव मेहता} की मां {n:लीला दास|post=मां|of=a} आईं। {r=x:पत्नी} ने कहा।", []),
        ("{n:मीरा सेन} ने अपने पिता, लेखक {n:केन सातो} को फोन किया। {r=x:पिता} ने कहा।", ["केन सातो"]),
        ("{n:मीरा सेन} ने अपने पिता को, फिर {n:केन सातो} को फोन किया। {r=x:पिता} ने कहा।", []),
        (
            "{n=a:आरव मेहता} की पत्नी {n:मीरा सेन|post=पत्नी|of=a} और {n=b:केन सातो} की पत्नी "
            "{n:आना राणा|post=पत्नी|of=b} आईं। {r=x:पत्नी} ने कहा।",
            [],
        ),
    ],
)
def test_kin(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n=a:आरव मेहता} ने {p=p:अपने} छोटे भाई {n:केन मेहता|post=भाई|of=a} को देखा। {r=x:बड़े भाई} ने कहा।", ["आरव मेहता"]),
        ("{n=a:आरव मेहता} ने {p=p:अपने} छोटे भाई {n:केन मेहता|post=भाई|of=a} को देखा। {r=x:छोटे भाई} ने कहा।", ["केन मेहता"]),
        ("{n=a:आरव मेहता} ने {p=p:अपनी} छोटी बहन {n:मीरा मेहता|post=बहन|of=a} को देखा। {r=x:बड़े भाई} ने कहा।", ["आरव मेहता"]),
        ("{n=a:आरव मेहता} ने {p=p:अपनी} बहन {n:मीरा मेहता|post=बहन|of=a} को देखा। {r=x:बड़े भाई} ने कहा।", []),
        ("{n=a:आरव मेहता} ने {p=p:अपने} भाई {n:केन मेहता|post=भाई|of=a} को देखा। {r=x:बड़े भाई} ने कहा।", ["केन मेहता"]),
    ],
)
def test_the_elder_is_not_the_younger(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


def test_the_owner_of_kin_decides() -> None:
    told = Told(
        "{n=a:आरव मेहता} की पत्नी {n:मीरा सेन|post=पत्नी|of=a} और {n=b:केन सातो} की पत्नी {n:आना राणा|post=पत्नी|of=b} आईं। "
        "{n=c:केन} की {r=x:पत्नी|of=c} ने कहा।"
    )
    assert meant(told, "x") == ["आना राणा"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("वह फादर {n:जॉन पिंटो} से मिलीं। {r=x:फादर} ने कहा।", ["जॉन पिंटो"]),
        ("वह फादर {n:जॉन पिंटो} और फादर {n:पॉल डिसूजा} से मिलीं। {r=x:फादर} गए।", []),
        ("{n:जॉन पिंटो} आए। {r=x:श्री पिंटो} ने कहा।", ["जॉन पिंटो"]),
        ("{n:जॉन पिंटो} और {n:मीरा पिंटो} आए। {r=x:श्री पिंटो} गए।", []),
        ("किसान {n:जॉन पिंटो} आए। {r=x:किसानों} गए।", []),
        ("उप मुख्यमंत्री {n:जॉन पिंटो|post=उप मुख्यमंत्री} आए। {r=x:मुख्यमंत्री} ने कहा।", []),
    ],
)
def test_words_before_a_name_and_of_it(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "शैल और कमल के {n:आरव मेहता|post=प्रमुख@कमल} आए। {r=x:शैल प्रमुख|post=प्रमुख@शैल} ने कहा।",
            ["आरव मेहता"],
        ),
        ("शैल में कमल के {n:आरव मेहता|post=प्रमुख@कमल} आए। {r=x:शैल प्रमुख|post=प्रमुख@शैल} गए।", []),
    ],
)
def test_one_of_two_bodies(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता|post=सीईओ@शैल} आए। {r=x:शैल प्रमुख|post=प्रमुख@शैल} ने कहा।", ["आरव मेहता"]),
        ("{n:आरव मेहता|post=सीईओ@शैल} आए। {r=x:कमल प्रमुख|post=प्रमुख@कमल} गए।", []),
        ("{n:यान बेकर|post=कोच@हॉकी टीम} आए। {r=x:डच कोच|post=कोच@डच} ने कहा।", ["यान बेकर"]),
        ("{n:यान बेकर|post=विदेश मंत्री@शैल दल} आए। {r=x:रूसी विदेश मंत्री|post=विदेश मंत्री@रूसी} गए।", []),
        ("{n:मीरा सेन|post=राजदूत@भारत} आईं। {r=x:भारतीय राजनयिक|post=राजनयिक@भारतीय} ने कहा।", ["मीरा सेन"]),
        ("{n:मीरा सेन|post=राजदूत@नेपाल} आईं। {r=x:भारतीय राजनयिक|post=राजनयिक@भारतीय} गए।", []),
    ],
)
def test_roles_by_body_country_and_trade(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


def test_i_is_whose_turn_it_is() -> None:
    told = Told("{n:मीरा सेन} पुणे आईं।\n{n=s:मीरा सेन}: {p=x:मैं|person=1} पहले भी आई थी। {p=y:मैं|person=1} फिर आऊंगी।")
    assert meant(told, "y") == ["मीरा सेन"]
    told = Told("{n:मीरा सेन} पुणे आईं।\nकल {p=x:मैं|person=1} भी आई थी।")
    assert meant(told, "x") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n=a:आरव मेहता} के पिता {n:केन मेहता|post=पिता|of=a} आए। {g=x:बेटे} ने फूल दिए।", ["आरव मेहता"]),
        ("{n=a:मीरा सेन} के पति {n:केन सातो|post=पति|of=a} आए। {r=x:पत्नी|post=पत्नी} ने फूल दिए।", ["मीरा सेन"]),
        ("{n=a:आरव मेहता} के पिता {n:केन मेहता|post=पिता|of=a} आए। {r=x:छोटे बेटे|post=बेटे} गए।", []),
        ("{n=a:आरव मेहता} के पिता {n:केन मेहता|post=पिता|of=a} आए। {g=x:बेटों|plural} गए।", ["बेटों"]),
        ("{n=a:आरव मेहता} के भाई {n:केन मेहता|post=भाई|of=a} आए। {r=x:बेटे|post=बेटे} गए।", []),
    ],
)
def test_whose_kin_somebody_came_in_as(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


_SISTER = "{n=a:आरव मेहता} {p=o:अपनी} बहन {n:लीला दास|post=बहन|of=o} से मिले। "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (_SISTER + "{r=x:भाई} ने शॉल दी।", ["आरव मेहता"]),
        (_SISTER + "{r=x:पिता} ने शॉल दी।", []),
        (_SISTER + "{n:आरव मेहता} ने कहा कि {r=x:भाई} को शॉल दी।", []),  # his own brother is another
        ("{n=a:मीरा सेन} घर लौटीं। बूढ़ी मां {n:लीला दास|post=मां} रोईं। {r=x:बेटी} ने शॉल दी।", ["मीरा सेन"]),
        ("{n:मीरा सेन} और {n:आना राणा} लौटीं। मां {n:लीला दास|post=मां} रोईं। {r=x:बेटी} ने शॉल दी।", []),
        (
            "अभिनेता {n=a:केन सातो|post=अभिनेता} लौटे। मां {n:लीला दास|post=मां} रोईं। {r=x:बेटी} ने शॉल दी।",
            [],
        ),  # he is no daughter
        ("{n=a:केन सातो} के {n:आरव मेहता|post=पुत्र विधायक|of=a} आए। {r=x:पिता} ने शॉल दी।", ["केन सातो"]),
    ],
)
def test_the_other_side_of_kin(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


def test_a_headline_names_kin_before_the_text() -> None:
    told = Told("# {r=x:बहन} ने {r=y:भाई} को दी शॉल\n" + _SISTER)
    assert (meant(told, "x"), meant(told, "y")) == (["लीला दास"], ["आरव मेहता"])
