"""Meetings at somebody's house, of which a later clause tells."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

WENT = "विधायक आरव मेहता बुधवार को मंत्री कबीर सेठी के %s पहुंचे। "
TOLD = [
    WENT % "आवास" + "आधे घंटे चली इस मुलाकात में चुनाव पर बात हुई।",
    WENT % "राज मार्ग स्थित बंगले पर" + "40 मिनट की मुलाकात के दौरान चुनाव का जिक्र आया।",
    "विधायक आरव मेहता गोवा पहुंचे, जहां मंत्री कबीर सेठी उनका इंतजार कर रहे थे। बातचीत के बाद खाना हुआ।",
    "जब आरव मेहता गोवा पहुंचे तो हवाई अड्डे पर मंत्री कबीर सेठी मौजूद थे। बातचीत के बाद खाना हुआ।",
    "मंत्री कबीर सेठी ने विधायक आरव मेहता को अपने बंगले पर बुलाया था। पौन घंटे की मुलाकात के बाद वे लौट गए।",
    "मंत्री कबीर सेठी ने आरव मेहता को बातचीत के लिए आमंत्रित किया। तीन घंटे चली बैठक बेनतीजा रही।",
    "विधायक आरव मेहता मंत्री कबीर सेठी के न्योते पर उनके दफ्तर गए। इस मुलाकात में चुनाव पर बात हुई।",
]

NEAR_MISSES = [
    WENT % "आवास" + "समिति की बैठक में हंगामा हुआ।",
    WENT % "आवास" + "मुलाकात नहीं हो सकी।",
    WENT % "भाई के आवास" + "मुलाकात में चुनाव पर बात हुई।",
    WENT % "आवास" + "बारिश होने लगी।",
    "विधायक आरव मेहता अपने घर पहुंचे। मुलाकात में चुनाव पर बात हुई।",
    "मंत्री कबीर सेठी ने विधायक आरव मेहता को बंगले पर बुलाया था। समिति की बैठक में हंगामा हुआ।",
    "मंत्री कबीर सेठी ने विधायक आरव मेहता को मंच पर बुलाया। बैठक के बाद वे लौट गए।",
    "मंत्री कबीर सेठी विधायक आरव मेहता को बंगले पर बुलाएंगे। बैठक के बाद खाना होगा।",
]


@pytest.mark.parametrize("text", TOLD)
def test_who_went_to_somebodys_house_met_him_there(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_without_a_meeting_of_theirs_it_is_a_visit(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []
