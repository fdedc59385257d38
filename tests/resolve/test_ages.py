"""Whom a word for the young or the old means: the one brought in with such an age, or the one pupil."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

BOY = "10 साल के {n:केन सातो} बीमार हैं। {n=m:आरव मेहता} आए। "
WOMAN = "{n=m:आरव मेहता} आए। बयासी वर्षीय {n:लता दास} बीमार हैं। "
PUPIL = "{n=m:आरव मेहता} आए। {n:मीरा सेन|post=छात्रा} बीमार हैं। "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (BOY + "उन्होंने {r=x:बच्चे} को गेंद दी।", ["केन सातो"]),
        (BOY + "उन्होंने {r=x:बुजुर्ग} को गेंद दी।", []),
        (BOY + "उन्होंने एक {r=x:बच्चे} को गेंद दी।", []),
        (BOY + "उन्होंने {r=x:बच्चों|plural} को गेंद दी।", []),
        (BOY + "नौ साल के {n:रवि कांत} भी बीमार हैं। उन्होंने {r=x:बच्चे} को गेंद दी।", []),
        (WOMAN + "उन्होंने {r=x:वृद्धा} को शॉल दी।", ["लता दास"]),
        (WOMAN + "उन्होंने {r=x:बच्ची} को शॉल दी।", []),
        (PUPIL + "उन्होंने {r=x:बच्ची} को शॉल दी।", ["मीरा सेन"]),
    ],
)
def test_of_whom_the_age_was_told(text: str, who: list[str]) -> None:
    assert meant(Told(text).meeting("m", "x"), "x") == who
