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
        (FIRST + " वर्षा हुई। धूप निकली। {r=x:लोक दल प्रमुख|post=प्रमुख@लोक दल} ने {r=y:मेजबान} को शॉल दी।", "x", []),
    ],
)
def test_an_answer(text: str, giver: str, who: list[str]) -> None:
    taker = "y" if giver == "x" else "x"
    assert meant(_told(text, giver, taker), "x") == who
