"""Meetings told by going to somebody, sitting down by him or asking after him."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

TOLD = [
    "चित्रकार आरव मेहता पूर्व प्रधानमंत्री कबीर सेठी के पास जाकर बैठ गए।",
    "विधायक आरव मेहता अपने कोच कबीर सेठी के पास गए।",
    "मुख्यमंत्री आरव मेहता ने अस्पताल जाकर घायल विधायक कबीर सेठी का हालचाल जाना।",
    "मुख्यमंत्री आरव मेहता ने गांव पहुंचकर किसान कबीर सेठी को सांत्वना दी।",
    "मंत्री आरव मेहता घायल विधायक कबीर सेठी को देखने अस्पताल पहुंचे।",
    "मंत्री आरव मेहता सांसद कबीर सेठी के घर रात के खाने पर गए थे।",
    "अभिनेता आरव मेहता निर्देशक कबीर सेठी को लेने स्टेशन पहुंचे।",
    "मंत्री आरव मेहता सांसद कबीर सेठी को विदा करने एयरपोर्ट तक आए।",
    "ओलंपिक के लिए रवाना होने से पहले पहलवान आरव मेहता आशीर्वाद लेने महंत कबीर सेठी के पास गए।",
    "सांसद कबीर सेठी को विदा करने के लिए मंत्री आरव मेहता एयरपोर्ट पर मौजूद थे।",
    "प्रत्याशी आरव मेहता ने सांसद कबीर सेठी के यहां जाकर आशीर्वाद मांगा।",
]

NEAR_MISSES = [
    "मंत्री आरव मेहता सांसद कबीर सेठी का सामान लेने स्टेशन पहुंचे।",
    "अभिनेता आरव मेहता निर्देशक कबीर सेठी को सबक सिखाने स्टेशन पहुंचे।",
    "मंत्री आरव मेहता कबीर सेठी को देखने स्टेडियम पहुंचे।",  # to watch him play
    "सांसद आरव मेहता ने फोन पर विधायक कबीर सेठी का हालचाल जाना।",  # a call
    "शिकायत की फाइल मंत्री आरव मेहता के पास पहुंच गई है।",  # a thing comes
    "गेंद लेकर आरव मेहता अंपायर कबीर सेठी के पास गए।",
    "क्रिकेटर आरव मेहता कप्तान कबीर सेठी के पास से गुजरे।",
    "मुख्यमंत्री आरव मेहता ने अस्पताल जाकर मरीजों का हालचाल जाना।",  # nobody is named
    "छात्रा लीला दास मंच से उतरकर दीर्घा में बैठे पिता कबीर सेठी के पास गईं।",
    "मंत्री आरव मेहता सांसद कबीर सेठी के घर गए थे।",
    "मंत्री आरव मेहता चुनाव में सांसद कबीर सेठी के खाने पर गुस्सा हुए।",
]


@pytest.mark.parametrize(("ill", "count"), [("अस्पताल में भर्ती हैं", 1), ("बीमार हैं", 1), ("नाटक में हैं", 0)])
def test_who_comes_to_see_somebody_told_to_be_ill_meets_him(read_text: Reader, ill: str, count: int) -> None:
    assert len(meetings(read_text(f"कबीर सेठी {ill}। शनिवार को आरव मेहता उन्हें देखने पहुंचे।"))) == count


@pytest.mark.parametrize("text", TOLD)
def test_who_goes_to_somebody_meets_him(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_a_call_or_a_thing_meets_nobody(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


def test_who_comes_for_a_blessing(read_text: Reader) -> None:
    text = "स्वामी कबीर सेठी से आशीर्वाद लेने मंत्री आरव मेहता उनके आश्रम पहुंचे।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, कबीर सेठी", "Occurred")]
    assert not meetings(read_text(text.replace("आशीर्वाद लेने", "कर्ज लेने")))


@pytest.mark.parametrize(("whom", "count"), [("सांसद कबीर सेठी को", 1), ("सांसद कबीर सेठी के परिजनों को", 0)])
def test_who_comforts_only_the_kin_meets_them(read_text: Reader, whom: str, count: int) -> None:
    text = f"मंत्री आरव मेहता ने गांव जाकर {whom} ढांढस बंधाया।"
    assert len(meetings(read_text(text))) == count
