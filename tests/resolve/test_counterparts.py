"""Whom a land's minister means after 'अपने रूसी समकक्ष X' (his Russian counterpart X), and a town's mayor."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

_PEERS = "{n:आरव मेहता|post=विदेश मंत्री} अपने रूसी समकक्ष {n:ओलेग पोलेव|post=समकक्ष@रूसी} से मिले। "
_TOWNS = "पुणे के मेयर {n:आरव मेहता|post=मेयर@पुणे} जापान के ओसाका शहर के मेयर {n:हारू मोरी|post=मेयर@ओसाका शहर} से मिले। "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (_PEERS + "{r=x:रूसी विदेश मंत्री|post=विदेश मंत्री@रूसी} ने बात की।", ["ओलेग पोलेव"]),
        (_PEERS + "{r=x:रूसी नेता|post=नेता@रूसी} ने बात की।", ["ओलेग पोलेव"]),
        (_PEERS + "{r=x:विदेश मंत्री|post=विदेश मंत्री} ने बात की।", ["आरव मेहता"]),
        (_PEERS + "{r=x:चीनी नेता|post=नेता@चीनी} ने बात की।", []),
        # who holds the post of that land comes first
        (
            _PEERS + "{n:इगोर लेनिक|post=राष्ट्रपति@रूस} आए। {r=x:रूसी राष्ट्रपति|post=राष्ट्रपति@रूसी} ने बात की।",
            ["इगोर लेनिक"],
        ),
        (_TOWNS + "{r=x:जापानी मेयर|post=मेयर@जापानी} ने बात की।", ["हारू मोरी"]),
        (
            "जापान आए फ्रांस के मंत्री {n:आरव मेहता|post=मंत्री@फ्रांस} मंत्री {n:हारू मोरी|post=मंत्री} से मिले। "
            "{r=x:जापानी मंत्री|post=मंत्री@जापानी} ने बात की।",
            ["हारू मोरी"],
        ),
        (_TOWNS + "{r=x:जापानी गवर्नर|post=गवर्नर@जापानी} ने बात की।", []),
    ],
)
def test_of_that_land(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who
