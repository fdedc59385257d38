"""Who is from a country, and whose president a spokesman tells of."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

_TWO = "जापान के दल की प्रमुख {n:हारू मोरी} आईं। गांव की {n:मीरा सेन} मिलीं। "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (_TWO + "{r=x:जापानी वैज्ञानिक|post=वैज्ञानिक@जापानी} ने बात की।", ["हारू मोरी"]),
        (_TWO + "{r=x:फ्रांसीसी वैज्ञानिक|post=वैज्ञानिक@फ्रांसीसी} ने बात की।", []),
        ("जापान से {n:मीरा सेन} और {n:हारू मोरी} आईं। {r=x:जापानी वैज्ञानिक|post=वैज्ञानिक@जापानी} ने बात की।", ["मीरा सेन"]),
        ("राजा {n:एरिक नॉर|post=किंग} आए। {r=x:ब्रिटेन के राजा|post=राजा@ब्रिटेन} ने बात की।", ["एरिक नॉर"]),
        ("{n:एरिक नॉर|post=पहलवान} आए। {r=x:ब्रिटेन के पहलवान|post=पहलवान@ब्रिटेन} ने बात की।", []),
    ],
)
def test_of_a_land(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("body", "who"),
    [("व्हाइट हाउस", ["आरव मेहता"]), ("क्रेमलिन", ["केन सातो"]), ("भाजपा", ["केन सातो"])],
)
def test_a_spokesman_tells_of_his_own(body: str, who: list[str]) -> None:
    told = Told(
        "अमेरिका के राष्ट्रपति {n:आरव मेहता|post=राष्ट्रपति@अमेरिका} ने रूस के राष्ट्रपति {n:केन सातो|post=राष्ट्रपति@रूस} को देखा। "
        f"प्रवक्ता {{n=s:लीला दास|post=प्रवक्ता@{body}}} ने कहा कि {{r=x:राष्ट्रपति|post=राष्ट्रपति}} ने बात की।"
    )
    assert meant(told.statement("s", "राष्ट्रपति ने बात की"), "x") == who


_HOME = "जापान के राष्ट्रपति {n:केन सातो|post=राष्ट्रपति@जापान} आए। "
_ABROAD = "श्रीलंका के राष्ट्रपति {n:निमल परेरा|post=राष्ट्रपति@श्रीलंका} आए। "
_MET = "{n:आरव मेहता} {l:कोलंबो} गए और वहां {r=x:राष्ट्रपति|post=राष्ट्रपति} से मिले।"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (_ABROAD + _HOME + _MET, ["निमल परेरा"]),
        (_ABROAD + _HOME + _MET.replace("से मिले", "के साथ बैठे"), ["निमल परेरा"]),
        (_ABROAD + _HOME + _MET.replace("कोलंबो", "टोक्यो"), ["केन सातो"]),
        (_HOME + _ABROAD + _MET.replace("कोलंबो", "टोक्यो"), ["केन सातो"]),
        (_ABROAD + _HOME + _MET.replace("से मिले", "ने देखा"), ["केन सातो"]),  # met by nobody
        (_ABROAD + _HOME + _MET.replace("{l:कोलंबो} ", ""), ["केन सातो"]),
    ],
)
def test_who_is_met_in_a_land_is_its_own(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who
