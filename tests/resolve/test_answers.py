"""A role that gives, or is given, something right after a gift is the other side of it."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

FIRST = "{n=a:आरव मेहता} ने {n=b:केन सातो} को घड़ी भेंट की।"


def _told(text: str, giver: str, recipient: str) -> Told:
    """Tell a gift of 'a' to 'b', and one in the sentence that follows."""
    told = Told(text)
    told.gift("a", "b", "घड़ी")
    told.gift(giver, recipient, "शॉल")
    return told


@pytest.mark.parametrize(
    ("text", "giver", "who"),
    [
        (FIRST + " {r=x:लोक दल प्रमुख|post=प्रमुख@लोक दल} ने {r=y:मेजबान} को शॉल दी।", "x", ["केन सातो"]),
        (FIRST + " {r=x:लोक दल प्रमुख|post=प्रमुख@लोक दल} ने {n=y:आरव मेहता} को शॉल दी।", "x", ["केन सातो"]),
        (FIRST + " {r=x:लोक दल प्रमुख|post=प्रमुख@लोक दल} ने {n=y:रवि कांत} को शॉल दी।", "x", []),
        (FIRST + " {n=y:केन सातो} ने {r=x:आरव के बच्चों|plural} को शॉल दी।", "y", []),
        (FIRST + " {n=y:रवि कांत|post=छात्र} ने {r=x:गवर्नर|post=गवर्नर} को शॉल दी।", "y", []),  # a third person
        (FIRST + " वर्षा हुई। धूप निकली। {r=x:लोक दल प्रमुख|post=प्रमुख@लोक दल} ने {r=y:मेजबान} को शॉल दी।", "x", []),
    ],
)
def test_an_answer(text: str, giver: str, who: list[str]) -> None:
    taker = "y" if giver == "x" else "x"
    assert meant(_told(text, giver, taker), "x") == who


@pytest.mark.parametrize(
    ("text", "rule", "giver", "who"),
    [
        ("और {n=y:लता राव} ने {p=x:उन्हें} शॉल दी", "gift.given", "y", ["केन सातो"]),
        ("और {n=y:केन सातो} ने {p=x:उन्हें} शॉल दी", "gift.given", "y", ["आरव मेहता"]),
        ("और यह घड़ी {p=x:उन्हें} {n=y:लता राव} से मिली थी", "gift.received", "y", ["आरव मेहता"]),  # it goes back
        (", तो {n=y:लता राव} से {p=x:उन्हें} शॉल मिली", "gift.received", "y", ["केन सातो"]),
        ("बदले में {p=x:उन्होंने} {r=y:मेहमान} को शॉल दी", "gift.given", "x", ["केन सातो"]),
        ("और {p=x:उन्होंने} {n=y:लता राव} को शॉल दी", "gift.given", "x", ["आरव मेहता"]),
        ("और {p=x:उन्होंने} बदले में {r=y:मेहमान} को शॉल दी", "gift.given", "x", ["केन सातो"]),
        (", जो {p=x:उन्होंने} {n=y:लता राव} को दे दी", "gift.given", "x", ["केन सातो"]),
        (", तो {p=x:उन्होंने} {n=y:लता राव} को शॉल दी", "gift.given", "x", ["केन सातो"]),
    ],
)
def test_a_pronoun_takes_a_side(text: str, rule: str, giver: str, who: list[str]) -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} को घड़ी भेंट की " + text + "।")
    first = told.at("आरव मेहता ने केन सातो को घड़ी भेंट की")
    told.gift("a", "b", "घड़ी", passages=(first,))
    second = told.passage(first.end + 1, len(told.text) - 1)
    told.gift(giver, "y" if giver == "x" else "x", "शॉल", passages=(second,), rule=rule)
    assert meant(told, "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n=a:आरव मेहता} और {n=c:लता राव} {n=b:केन सातो} से मिले। {n=y:लता राव} ने {p=x:उन्हें} शॉल दी।", ["केन सातो"]),
        ("{n=a:आरव मेहता} {n=b:केन सातो} के गांव गए। {n=y:लता राव} ने {p=x:उन्हें} शॉल दी।", ["आरव मेहता"]),
    ],
)
def test_who_came_with_the_giver_gives_with_him(text: str, who: list[str]) -> None:
    told = Told(text)
    told.gift("y", "x", "शॉल")
    assert meant(told, "x") == who


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("{n:केन सातो} हंसे। {p=x:उन्होंने} बदले में", ["केन सातो"]),
        ("{n:आरव मेहता} हंसे। {p=x:उन्होंने}", ["आरव मेहता"]),
    ],
)
def test_in_return_points_back_over_a_sentence(between: str, who: list[str]) -> None:
    told = Told(f"{FIRST} {between} {{r=y:शिष्य}} को शॉल दी।")
    told.gift("a", "b", "घड़ी", passages=(told.at("आरव मेहता ने केन सातो को घड़ी भेंट की"),))
    start = told.mentions["x"].passage.start
    told.gift("x", "y", "शॉल", passages=(told.passage(start, len(told.text) - 1),))
    assert meant(told, "x") == who


@pytest.mark.parametrize(("giver", "host"), [("{n=y:आरव मेहता}", ["केन सातो"]), ("{n=y:रवि कांत}", [])])
def test_the_host_who_was_given_to_is_the_other_side(giver: str, host: list[str]) -> None:
    told = Told(
        f"{{n=c:लता राव}} {{n=d:आरव मेहता}} से मिलीं। "
        f"{{n=b:केन सातो}} ने {{n=a:आरव मेहता}} को घड़ी दी, जबकि {giver} ने {{r=x:मेजबान}} को शॉल दी।"
    )
    told.meeting("c", "d").gift("b", "a", "घड़ी", passages=(told.at("केन सातो ने"),))
    told.gift("y", "x", "शॉल", passages=(told.at("जबकि"),))
    assert meant(told, "x") == host


def test_an_unsaid_giver_is_known_before_who_is_given_to() -> None:
    told = Told("{n:आरव मेहता} मंच से उतरे, {n:केन सातो} के पास पहुंचे, सिर झुकाया और {p=x:उन्हें} घड़ी {p=y:भेंट}।")
    told.gift("y", "x", "घड़ी")
    assert (meant(told, "y"), meant(told, "x")) == (["आरव मेहता"], ["केन सातो"])
