"""Whom 'दोनों दोस्त', 'दोनों भाई', 'दोनों विदेश मंत्री' and 'दोनों बच्चियां' mean, however many others were told of since."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant

_FRIENDS = "{n=a:आरव मेहता} {p=p:अपने} बचपन के दोस्त, शिक्षक {n=k:केन सातो|post=शिक्षक} से मिले। "
_BROTHERS = "{n=a:आरव मेहता} {p=p:अपने} छोटे भाई {n=k:केन मेहता|post=भाई|of=p} से मिले। "
_OTHERS = "{n:रवि कांत} और {n:मीरा सेन} ने भाषण दिया। "
_MINISTERS = (
    "{n:आरव मेहता|post=विदेश मंत्री} {n:केन सातो|post=विदेश मंत्री@जापान} के न्योते पर पत्नी {n:मीरा मेहता|post=पत्नी} के साथ आए। "
)
_GIRLS = "{n=a:मीरा सेन} (13) और {n=b:लता दास} (12) ने {n=c:रवि कांत|post=राज्यपाल} से भेंट की। "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (_FRIENDS + _OTHERS + "{d=x:दोनों दोस्त} स्कूल गए।", ["आरव मेहता", "केन सातो"]),
        (_FRIENDS + _OTHERS + "{d=x:दोनों नेता} स्कूल गए।", ["रवि कांत", "मीरा सेन"]),
        (_BROTHERS + _OTHERS + "{d=x:दोनों भाइयों} ने खाना खाया।", ["आरव मेहता", "केन मेहता"]),
        (_BROTHERS + _OTHERS + "{d=x:दोनों दोस्तों} ने खाना खाया।", ["रवि कांत", "मीरा सेन"]),
        (_MINISTERS + "{d=x:दोनों विदेश मंत्रियों} ने बात की।", ["आरव मेहता", "केन सातो"]),
        (_MINISTERS + "{d=x:दोनों मंत्रियों} ने बात की।", ["आरव मेहता", "केन सातो"]),
        (_GIRLS + "{d=x:दोनों बालिकाएं} दिल्ली जाएंगी।", ["मीरा सेन", "लता दास"]),
        (
            _FRIENDS.replace("दोस्त, ", "")
            + _OTHERS
            + "{d=y:दोनों} खुश थे। {n:पॉल डिसूजा} ने {n:लता दास} को देखा। {d=x:दोनों मित्र} गए।",
            ["रवि कांत", "मीरा सेन"],
        ),
    ],
)
def test_two_of_whom_a_pair_says_what_joins_them(text: str, who: list[str]) -> None:
    told = Told(text)
    if "c" in told.mentions:
        told.meeting("a", "b", "c")
    assert meant(told, "x") == who
