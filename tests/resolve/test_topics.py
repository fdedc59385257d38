"""Whom a pronoun means after a welcome, an honour, an invitation, the act of somebody's kin and before 'तो'."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:मीरा सेन} आईं। {n:रवि कांत} को सम्मान दिया गया। {p=x:वे} लौट गए।", ["रवि कांत"]),
        ("{n:मीरा सेन} आईं। {n:केन सातो} ने {n:रवि कांत} को सम्मान दिया। {p=x:वे} लौट गए।", ["केन सातो"]),
        ("{n:केन सातो} ने {n:रवि कांत} को पुणे आने का न्योता दिया। {p=x:उन्होंने} कहा कि वे जरूर आएंगे।", ["रवि कांत"]),
        ("{n:केन सातो} आए। {n=m:मीरा सेन} के {r:दादा|of=m} ने {p=x:उन्हें} पौधा दिया।", ["मीरा सेन"]),
        ("{n:केन सातो} को जाना था। {n:रवि कांत} ने किस्सा सुनाया तो {p=x:उन्होंने} रास्ता बदला।", ["केन सातो"]),
        ("{n:केन सातो} को जाना था। {n:रवि कांत} ने किस्सा सुनाया और {p=x:उन्होंने} रास्ता बदला।", ["रवि कांत"]),
        ("{n:केन सातो} ने {n:रवि कांत} को न्योता दिया। {p=x:उन्होंने} न्योता स्वीकार कर लिया।", ["रवि कांत"]),
        ("{n:केन सातो} ने {n:रवि कांत} को न्योता दिया। {p=x:उन्होंने} फूल भी भेजे।", ["केन सातो"]),
        ("{n:केन सातो} ने {n:रवि कांत} के सम्मान में भोज दिया। {n:मीरा सेन} ने {p=x:उन्हें} शॉल दी।", ["रवि कांत"]),
        ("{n:केन सातो} ने {n:रवि कांत} के घर में भोज दिया। {n:मीरा सेन} ने {p=x:उन्हें} शॉल दी।", ["केन सातो"]),
        ("{n:केन सातो} आए। {n:रवि कांत} के जन्मदिन पर {n:मीरा सेन} ने {p=x:उन्हें} शॉल दी।", ["रवि कांत"]),
        ("{n:केन सातो} आए। {n:रवि कांत} के कहने पर {n:मीरा सेन} ने {p=x:उन्हें} शॉल दी।", ["केन सातो"]),
        ("{n:केन सातो} आए। {n:रवि कांत} को हिंदी कम आती है। {p=x:उन्होंने} शॉल दी।", ["रवि कांत"]),
        (
            "{n:केन सातो} का निधन हो गया। {n:रवि कांत} और {n=m:मीरा सेन} आए। "
            "{n=m2:मीरा सेन} ने {p=x:उनके} निधन पर शोक जताया।",
            ["केन सातो"],
        ),
        ("शीर्ष {g:नेताओं|plural} के साथ {n:केन सातो} की बैठकों का यह दौर है। {p=x:वह} यहां रहे।", ["केन सातो"]),
    ],
)
def test_whom_a_pronoun_favours(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(("done", "who"), [("को रोका गया", ["रवि कांत"]), ("को पुलिस ने रोका", ["केन सातो"])])
def test_who_was_stopped_is_whom_the_next_sentence_opens_with(done: str, who: list[str]) -> None:
    told = Told(f"{{n=v:केन सातो}} {{l=d:पुणे}} आए।\n{{n:रवि कांत}} {done}। {{p=x:उनका}} {{l=e:पटना}} आने का कार्यक्रम था।")
    told.visit("v", to="d")
    told.visit("x", to="e")
    assert meant(told, "x") == who


@pytest.mark.parametrize(("form", "who"), [("reception", ["रवि कांत"]), (None, ["मीरा सेन"])])
def test_who_was_welcomed_is_whom_others_meet(form: str | None, who: list[str]) -> None:
    told = Told("{n=r:रवि कांत} का {n=m:मीरा सेन} ने स्वागत किया। {n=k:केन सातो} ने {p=x:उनसे} मुलाकात की।")
    told.meeting("m", "r", form=form)
    told.meeting("k", "x")
    assert meant(told, "x") == who


@pytest.mark.parametrize(("form", "who"), [("reception", ["रवि कांत"]), (None, ["मीरा सेन"])])
def test_the_text_goes_on_about_who_was_welcomed(form: str | None, who: list[str]) -> None:
    told = Told("{n=r:रवि कांत} का {n=m:मीरा सेन} ने स्वागत किया। रात {p=x:उन्होंने} गांव में बिताई।")
    told.meeting("m", "r", form=form)
    assert meant(told, "x") == who


def test_a_pair_is_parted_when_one_of_it_is_told_of_alone() -> None:
    both = "{n=a:रवि कांत} और {n=b:केन सातो} आए। "
    assert meant(Told(both + "{p=x:उनकी} अगवानी हुई।"), "x") == ["रवि कांत", "केन सातो"]
    assert meant(Told(both + "{n:कांत} हंसे। {p=x:उनकी} अगवानी हुई।"), "x") == ["रवि कांत"]


@pytest.mark.parametrize(("whose", "who"), [("सारे", ["रवि कांत"]), ("{n:आरव मेहता} के", ["मीरा सेन"])])
def test_who_alone_acts_goes_on_to_speak(whose: str, who: list[str]) -> None:
    told = Told(
        "{n:मीरा सेन} आईं। {n:सेन} रुकीं। {n:सेन} बैठीं। {n=m:सेन} ने कहा कि काम होगा। "
        "उधर {n:रवि कांत} ने " + whose + " आरोपों का खंडन किया। {p=x:उन्होंने} कहा कि जांच हो।"
    )
    told.statement("m", "काम होगा").statement("x", "जांच हो")
    assert meant(told, "x") == who


OFTEN = "{n:मीरा सेन} आईं। {n:सेन} रुकीं। {n:सेन} बैठीं। {n:सेन} बोलीं। "


def test_who_alone_is_told_of_acts_next() -> None:
    told = Told(OFTEN + "{n:रवि कांत} घर लौट चुके हैं। {p=x:उन्होंने} {n=k:लता दास} से भेंट की।")
    assert meant(told.meeting("x", "k"), "x") == ["रवि कांत"]


@pytest.mark.parametrize(("joined", "who"), [("और", ["रवि कांत"]), (", तब", ["मीरा सेन"])])
def test_who_came_does_more_behind_and(joined: str, who: list[str]) -> None:
    assert meant(Told(OFTEN + "{n:रवि कांत} मैदान गए थे " + joined + " {p=x:उन्होंने} फूल दिए।"), "x") == who


@pytest.mark.parametrize(
    ("before", "who"),
    [("{n:केन सातो} ने फैसले को जीत बताया।", ["केन सातो"]), ("{n:केन सातो} आए। फैसला जीत था।", ["आरव मेहता"])],
)
def test_who_speaks_behind_a_paragraph_of_one_sentence(before: str, who: list[str]) -> None:
    others = "{n:आरव मेहता} हारे।\n" + "{n:मेहता} रोए।\n" * 6
    told = Told(others + before + "\n{p=x:उन्होंने} कहा कि देश खुश है।")
    told.statement("x", "देश खुश है")
    assert meant(told, "x") == who
