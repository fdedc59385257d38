"""Meetings of guest and host that only their doings tell."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

WENT = "विधायक आरव मेहता बुधवार को मंत्री कबीर सेठी के बंगले पर पहुंचे। "
TOLD = [
    WENT + "मेहता ने उन्हें एक किताब दी।",
    WENT + "उन्हें माला पहनाने के बाद विधायक ने सड़क की मांग की।",
    WENT + "मेहता ने सेठी से मदद मांगी।",
    WENT + "इस दौरान चुनाव पर भी बात हुई।",
    WENT + "वहां देर तक चर्चा चली।",
    "आरव मेहता गोवा पहुंचे, जहां मंत्री कबीर सेठी उनकी राह देख रहे थे। सेठी ने उनसे नतीजों के बारे में पूछा।",
]
NEAR_MISSES = [
    WENT + "उन्होंने सेठी को श्रद्धांजलि दी।",
    WENT + "मेहता ने पत्रकारों से मदद मांगी।",
    WENT + "मेहता ने लीला दास को एक किताब दी।",
    WENT + "मेहता ने उन्हें फोन पर सूचना दी।",
    WENT + "मेहता ने उन्हें किताब नहीं दी।",
    WENT + "गांव में चुनाव पर भी बात हुई।",
    WENT + "वहां किसानों से चर्चा हुई।",
    WENT + "मेहता ने उनकी बहन को एक किताब दी।",
    "आरव मेहता गोवा पहुंचे, जहां हवाई अड्डे पर कबीर सेठी मौजूद थे। सेठी ने उन्हें गुलदस्ता दिया।",
]


@pytest.mark.parametrize("text", TOLD)
def test_guest_and_host_who_deal_with_each_other_met(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_what_is_done_to_others_tells_no_meeting(read_text: Reader, text: str) -> None:
    assert not [r for r in meetings(read_text(text)) if r.form != "phone"]


def test_who_came_to_terms_in_a_house_met(read_text: Reader) -> None:
    text = "आरव मेहता शनिवार को कबीर सेठी के घर आए थे और दोनों में सुलह हो गई।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text(text.replace("दोनों में सुलह", "गली में बारिश"))) == []


def test_who_spends_a_day_with_his_host_met_him(read_text: Reader) -> None:
    text = "आरव मेहता शनिवार को कबीर सेठी के घर पहुंचे और उनके साथ पूरा दिन बिताया।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert meetings(read_text(text.replace("उनके साथ पूरा", "गांव में पूरा"))) == []
