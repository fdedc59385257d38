"""Who met somebody just before is the other side of a gift of his."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

MET = "{n=a:लता दास} से {n=b:आरव मेहता} मिले। {n:केन सातो} भी मौजूद थे। "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (MET + "{n=y:लता दास} ने {p=x:उन्हें} शॉल दी।", ["आरव मेहता"]),
        (MET + "{n=y:लता दास} ने {r=x:नए वजीर|post=वजीर} को शॉल दी।", ["आरव मेहता"]),
        (MET + "{n=y:लता दास} ने {n:राधा बसु} के पैर छुए और {p=x:उन्हें} शॉल दी।", ["राधा बसु"]),  # told in the clause before
        (MET + "{n=y:केन सातो} ने {r=x:नए वजीर|post=वजीर} को शॉल दी।", []),  # he met nobody
        (MET + "{n=y:लता दास} ने {r=x:वजीरों|plural} को शॉल दी।", []),
        (MET + "{n=y:लता दास} ने {r=x:एक वजीर|post=वजीर} को शॉल दी।", []),
        (MET + "{n=y:लता दास} ने {r=x:पुत्र|post=पुत्र} को शॉल दी।", []),
        (MET + "वर्षा हुई। धूप निकली। " * 4 + "{n=y:लता दास} ने {r=x:नए वजीर|post=वजीर} को शॉल दी।", []),
    ],
)
def test_whom_one_met_one_gives_to(text: str, who: list[str]) -> None:
    told = Told(text)
    told.meeting("a", "b").gift("y", "x", "शॉल")
    assert meant(told, "x") == who


@pytest.mark.parametrize(("post", "who"), [("दोस्त", ["आरव मेहता"]), ("राजा", [])])
def test_an_office_of_his_speaks_against_another_title(post: str, who: list[str]) -> None:
    told = Told(
        f"{{n=b:आरव मेहता|post={post}}} {{n=a:लता दास}} से मिले। {{n=y:लता दास}} ने {{r=x:नए वजीर|post=वजीर}} को शॉल दी।"
    )
    told.meeting("a", "b").gift("y", "x", "शॉल")
    assert meant(told, "x") == who


def test_of_three_who_met_no_role_means_one() -> None:
    told = Told(
        "{n=a:लता दास}, {n=b:आरव मेहता} और {n=c:केन सातो} मिले। {n=y:लता दास} ने {r=x:नए वजीर|post=वजीर} को शॉल दी।"
    )
    told.meeting("a", "b", "c").gift("y", "x", "शॉल")
    assert meant(told, "x") == []


def test_a_pronoun_that_gives_goes_on_about_whom_the_text_is_about() -> None:
    told = Told("{n=a:लता दास} और {n=b:आरव मेहता} मिले। {n=d:केन सातो} {l=h:पुणे} गए। {p=x:उन्होंने} {n=y:लता दास} को शॉल दी।")
    told.meeting("a", "b").visit("d", to="h").gift("x", "y", "शॉल")
    assert meant(told, "x") == ["केन सातो"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n=y:लता दास} ने {r=x:अपने कोच|post=कोच} को शॉल दी।", ["आरव मेहता"]),
        ("{n=y:लता दास} ने {r=x:दामाद|post=दामाद} को शॉल दी।", ["आरव मेहता"]),
        ("{n:केन सातो} भी आए। {n=y:लता दास} ने {r=x:दामाद|post=दामाद} को शॉल दी।", []),  # one of two
        ("{n=y:लता दास} ने {r=x:एक दामाद|post=दामाद} को शॉल दी।", []),
        ("वर्षा हुई। {l:पुणे} में धूप निकली। रात हुई। {n=y:लता दास} ने {r=x:दामाद|post=दामाद} को शॉल दी।", []),
    ],
)
def test_the_only_other_one_told_of_is_given_to(text: str, who: list[str]) -> None:
    told = Told("{n=b:आरव मेहता} मंच पर थे। " + text)
    told.gift("y", "x", "शॉल")
    assert meant(told, "x") == who


def test_a_title_that_gives_may_be_somebody_new() -> None:
    told = Told("{n=b:आरव मेहता} मंच पर थे। {r=x:पुजारी|post=पुजारी} ने {n=y:लता दास} को शॉल दी।")
    told.gift("x", "y", "शॉल")
    assert meant(told, "x") == []


def test_a_pronoun_that_gives_waits_for_who_is_given_to() -> None:
    told = Told(
        "{n=a:आरव मेहता} {l=h:पुणे} पहुंचे और {n=b:लता दास} के घर गए। "
        "वहां {n=c:लता दास} ने {p=z:उन्हें} बाग दिखाया। {p=x:उन्होंने} {r=y:मेहमान|post=मेहमान} को शॉल दी।"
    )
    told.visit("a", to="h").gift("x", "y", "शॉल")
    assert meant(told, "y") == ["आरव मेहता"]
    assert meant(told, "x") == ["लता दास"]
