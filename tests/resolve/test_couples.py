"""Whom 'दंपती' (the couple) means: a spouse and whose spouse that is, or a king and a queen; never two friends."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "{n=a:आरव मेहता} आए। {n=b:केन सातो} को {p=c:उनकी} पत्नी {n:मीरा सेन|post=पत्नी|of=a} ने शॉल दी। {d=x:दंपती} गए।",
            ["आरव मेहता", "मीरा सेन"],
        ),
        (
            "{n=a:लीला दास} पुणे पहुंचीं। {n=b:केन सातो} की पत्नी {n:मीरा सेन|post=पत्नी|of=b} ने पति {n:पॉल डिसूजा|post=पति} को "
            "शॉल दी। {n:पॉल डिसूजा} बोले। {d=x:दंपती} गए।",
            ["लीला दास", "पॉल डिसूजा"],
        ),
        (
            "राजा {n:एरिक नॉर|post=राजा} और रानी {n:सोनिया नॉर|post=रानी} आए। {n:मीरा सेन} मिलीं। {d=x:शाही दंपती} गए।",
            ["एरिक नॉर", "सोनिया नॉर"],
        ),
        (
            "{n=a:आरव मेहता} की पत्नी {n:मीरा सेन|post=पत्नी|of=a} आईं। {d:दंपती} गए। {n=b:केन सातो} की पत्नी "
            "{n:आना राणा|post=पत्नी|of=b} आईं। {d=x:दंपती} लौटे।",
            ["आरव मेहता", "मीरा सेन"],
        ),
        ("राजा {n:एरिक नॉर|post=राजा} और राजा {n:पॉल डिसूजा|post=राजा} आए। {d=x:शाही दंपती} गए।", []),
        ("{n:आरव मेहता} ने {n:केन सातो} को, {n:लीला दास} ने {n:मीरा सेन} को देखा। {d=x:दंपती} गए।", []),
    ],
)
def test_couple(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who
