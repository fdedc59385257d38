"""Visits: each sentence with exactly the visits that it tells, and beside it a near miss that tells none."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract.visit import visits
from kg.model import BlockKind
from tests.extract.conftest import Reader, VisitTeller, VisitWords, label, visit_cases, visit_words

WHO = "आरव मेहता"

TOLD = [
    ("मंत्री आरव मेहता जापान पहुंचे।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता जापान गए थे।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता जापान के लिए रवाना हो गए।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता जापान रवाना हो गए।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता रांची लौट आए।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने जापान का दौरा किया।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता ने जापान की यात्रा की।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता की जापान यात्रा सफल रही।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता जापान के दौरे पर हैं।", [(WHO, "जापान", "Occurred")]),
    ("जापान की यात्रा के दौरान मंत्री आरव मेहता ने भाषण दिया।", [(WHO, "जापान", "Occurred")]),
    ("जापान पहुंचने पर मंत्री आरव मेहता ने भाषण दिया।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता जापान जाएंगे।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता जापान जाने वाले हैं।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता के जापान जाने की संभावना है।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता को जापान के लिए रवाना होना है।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता अगले महीने जापान का दौरा करेंगे।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता की जापान यात्रा रद्द हो गई।", [(WHO, "जापान", "Cancelled")]),
    ("मंत्री आरव मेहता जापान नहीं जाएंगे।", [(WHO, "जापान", "Cancelled")]),
    ("मंत्री आरव मेहता रूस का दौरा जारी रखेंगे।", [(WHO, "रूस", "Occurred")]),
    ("मंत्री आरव मेहता जापान जाएंगे और फिर रूस।", [(WHO, "जापान", "Planned"), (WHO, "रूस", "Planned")]),
    ("मंत्री आरव मेहता दो दिन के दौरे पर रांची में हैं।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने कोतवाली का औचक निरीक्षण किया।", [(WHO, "कोतवाली", "Occurred")]),
    ("मंत्री आरव मेहता एम्स पहुंचे।", [(WHO, "एम्स", "Occurred")]),
    ("रांची की जमीन पर कदम रखा मंत्री आरव मेहता ने।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता जापान आ रहे हैं।", [(WHO, "जापान", "Planned")]),
    ("बिहार सरकार में सहकारिता मंत्री रहे आरव मेहता जापान पहुंचे।", [(WHO, "जापान", "Occurred")]),
    ("दो बार सांसद रह चुके आरव मेहता जापान पहुंचे।", [(WHO, "जापान", "Occurred")]),
    ("अगले सम्मेलन के लिए मंत्री आरव मेहता को जापान बुलाया गया है।", [(WHO, "जापान", "Planned")]),
    (
        "मंत्री आरव मेहता रांची आए थे, राजदूत कबीर सेठी उनके मेजबान थे। यहां से जापान जाएंगे।",
        [(WHO, "रांची", "Occurred"), (WHO, "जापान", "Planned")],
    ),
    ("मंत्री आरव मेहता जापान और रूस जाएंगे।", [(WHO, "जापान", "Planned"), (WHO, "रूस", "Planned")]),
    ("मंत्री आरव मेहता जापान का दौरा करने वाले पहले मंत्री हैं।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता का जापान दौरा वर्षा के कारण निरस्त हो गया।", [(WHO, "जापान", "Cancelled")]),
    ("मंत्री आरव मेहता का दौरा रांची से शुरू हुआ।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता जापान जा सकते हैं, लेकिन वह जापान नहीं गए।", [(WHO, "जापान", "Cancelled")]),
    ("मंत्री आरव मेहता सोमवार को कनकपुर पहुंचे।", [(WHO, "कनकपुर", "Occurred")]),
    ("मंत्री आरव मेहता ने जापान के लिए उड़ान भरी।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता अचानक रांची जा पहुंचे।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता को जापान जाना था।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता को जापान जाना था, लेकिन अब वह नहीं जाएंगे।", [(WHO, "जापान", "Cancelled")]),
    ("मंत्री आरव मेहता ने जापान दौरा अगले महीने तक टाल दिया।", [(WHO, "जापान", "Cancelled")]),
    ("मंत्री आरव मेहता को जापान जाना था, मगर वर्षा से रास्ता बंद हो गया।", [(WHO, "जापान", "Cancelled")]),
    (
        "मंत्री आरव मेहता रांची पहुंचे। वहां से काफिला सीधे स्वर्ण मंदिर रवाना हुआ।",
        [(WHO, "रांची", "Occurred"), (WHO, "स्वर्ण मंदिर", "Occurred")],
    ),
    ("रांची पहुंचने के कुछ ही देर बाद मंत्री आरव मेहता ने भाषण दिया।", [(WHO, "रांची", "Occurred")]),
    ("रांची उतरने पर राजदूत कबीर सेठी ने मंत्री आरव मेहता का स्वागत किया।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता एक बड़े दल के साथ जापान दौरे पर हैं।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता सोमवार को गुरुनगरी पहुंचे।", [(WHO, "गुरुनगरी", "Occurred")]),
    ("मंत्री आरव मेहता राजदूत कबीर सेठी के सागर मार्ग स्थित आवास पहुंचे।", [(WHO, "कबीर सेठी के सागर मार्ग स्थित आवास", "Occurred")]),
    ("मंत्री आरव मेहता रांची के मंदिर गए।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता ने जापान जाने की घोषणा की।", [(WHO, "जापान", "Planned")]),
    ("जापान यात्रा के दौरान मंत्री आरव मेहता भाषण देंगे।", [(WHO, "जापान", "Planned")]),
    (
        "मंत्री आरव मेहता रूस, जापान और नेपाल की यात्रा पर हैं।",
        [(WHO, "रूस", "Occurred"), (WHO, "जापान", "Occurred"), (WHO, "नेपाल", "Occurred")],
    ),
    ("मंत्री आरव मेहता कनकपुर दरगाह पर भी जाएंगे।", [(WHO, "कनकपुर दरगाह", "Planned")]),
    ("मंत्री आरव मेहता को भी कनकपुर आना था।", [(WHO, "कनकपुर", "Planned")]),
    ("मंत्री आरव मेहता अपने गांव कनकपुर लौटे।", [(WHO, "कनकपुर", "Occurred")]),
    ("राजदूत कबीर सेठी के निमंत्रण पर मंत्री आरव मेहता जापान की यात्रा पर गए हैं।", [(WHO, "जापान", "Occurred")]),
    ("राजदूत कबीर सेठी ने मंत्री आरव मेहता को जापान बुलाया है।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता ने जापान में कदम रखा।", [(WHO, "जापान", "Occurred")]),
    ("जापान पहुंचने पर राजदूत कबीर सेठी ने मंत्री आरव मेहता का स्वागत किया।", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता का जापान दौरा तय हो गया है।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता जापान की यात्रा पर जा रहे हैं।", [(WHO, "जापान", "Planned")]),
    ("जापान यात्रा से पहले मंत्री आरव मेहता ने भाषण दिया।", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता का जापान दौरा कल से", [(WHO, "जापान", "Planned")]),
    ("मंत्री आरव मेहता का जापान दौरा सफल", [(WHO, "जापान", "Occurred")]),
    ("मंत्री आरव मेहता बाढ़ग्रस्त रांची के दौरे पर गए।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता रांची की ओर रवाना हुए।", [(WHO, "रांची", "Occurred")]),
    ("मंत्री आरव मेहता रांची में आयोजित मेले में पहुंचे।", [(WHO, "रांची", "Occurred")]),
    (
        "मंत्री आरव मेहता ने जापान का दौरा टाल दिया। उन्हें सोमवार को टोक्यो जाना था।",
        [(WHO, "जापान", "Cancelled"), ("उन्हें", "टोक्यो", "Cancelled")],
    ),
    (
        "मंत्री आरव मेहता ने जापान का दौरा टाल दिया। वह सोमवार को रूस जाएंगे।",
        [(WHO, "जापान", "Cancelled"), ("वह", "रूस", "Planned")],
    ),
    ("मंत्री आरव मेहता ने राष्ट्रीय संग्रहालय का दौरा किया।", [(WHO, "राष्ट्रीय संग्रहालय", "Occurred")]),
]

NEAR_MISSES = [
    "मंत्री आरव मेहता पवेलियन लौट गए।",  # out
    "मंत्री आरव मेहता ने राजनीति में कदम रखा।",
    "समिति ने मंत्री आरव मेहता को थाने बुलाया।",  # a summons
    "मंत्री आरव मेहता रांची से प्रसन्न हैं।",
    "मालगाड़ी रांची पहुंची।",  # no person
    "पूछताछ के लिए मंत्री आरव मेहता को थाने बुलाया गया है।",
    "रांची में मंत्री आरव मेहता उन्हें लेने पहुंचे।",
    "मंत्री आरव मेहता ने कहा कि पांच सदस्यीय प्रतिनिधिमंडल रांची जाकर अपना पक्ष रखेगा।",
    "मंत्री आरव मेहता को दिल का दौरा पड़ा।",
    "मंत्री आरव मेहता मिर्गी के दौरे से परेशान हैं।",
    "मंत्री आरव मेहता जापान की तारीफ करते हैं।",
    "मंत्री आरव मेहता सत्ता में आए।",
    "मंत्री आरव मेहता जापान जाना चाहते हैं।",  # a wish
    "अगर मंत्री आरव मेहता जापान गए तो बात बनेगी।",
    "क्या मंत्री आरव मेहता जापान जाएंगे?",
    "मंत्री आरव मेहता ने यात्रा का खर्च बताया।",
    "जापान से मंत्री आरव मेहता की खबर आई।",
    "सूचकांक नई ऊंचाई पर पहुंचा।",
    "मंत्री आरव मेहता ने भाषण दिया। वहां से काफिला स्वर्ण मंदिर रवाना हुआ।",  # whose?
    "रांची पहुंचने के लिए मंत्री आरव मेहता ने भाषण दिया।",
    "मंत्री आरव मेहता काम पर गए।",
    "मंत्री आरव मेहता छात्रों से रांची जाकर भाषण देने को बोले।",
    "“हम रांची में राजनीति करने नहीं आए हैं,” मंत्री आरव मेहता ने कहा।",
    "मंत्री आरव मेहता ने रांची में मैच देखने का निमंत्रण भेजा।",
    "प्याज लेकर रवाना हुई गाड़ी रांची पहुंच गई है।",
    "यह यात्रा बहुत कठिन मानी जाती है।",
    "मंत्री आरव मेहता ने सपनों की उड़ान भरी।",
    "मंत्री आरव मेहता की जापान यात्रा पर आधारित किताब छपी है।",
    "मंत्री आरव मेहता ने मशीन का औचक निरीक्षण किया।",
    "मंत्री आरव मेहता अदालत पहुंचे।",  # he has a case
    "मंत्री आरव मेहता अपने शहर पहुंचे।",  # which one?
    "मंत्री आरव मेहता ने मशीन का निरीक्षण किया।",  # what is inspected is no place
    "मंत्री आरव मेहता को यह मान लेना था।",
]


@visit_cases(TOLD, NEAR_MISSES)
def test_tells_these_visits(told_visits: VisitTeller, text: str, expected: list[VisitWords]) -> None:
    assert told_visits(text) == expected


INVITED = [
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को जापान आने का न्योता दिया।", "Planned"),
    ("मंत्री आरव मेहता ने राजदूत कबीर सेठी को जापान का दौरा करने के लिए आमंत्रित किया।", "Planned"),
    ("राजदूत कबीर सेठी ने मंत्री आरव मेहता का जापान की यात्रा का निमंत्रण स्वीकार कर लिया।", "Planned"),
    ("राजदूत कबीर सेठी ने जापान आने का मंत्री आरव मेहता का निमंत्रण अस्वीकार कर दिया।", "Cancelled"),
    ("राजदूत कबीर सेठी मंत्री आरव मेहता के निमंत्रण पर जापान पहुंचे।", "Occurred"),
]


@pytest.mark.parametrize(("text", "status"), INVITED, ids=[t for t, _ in INVITED])
def test_invitations(read_text: Reader, text: str, status: str) -> None:
    found = [(visit_words(r), label(r.host)) for r in visits(read_text(text))]
    assert found == [(("कबीर सेठी", "जापान", status), "आरव मेहता")]


def test_an_invitation_to_no_place_is_none(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी को मैच देखने का न्योता दिया।"
    assert visits(read_text(text)) == []


def test_a_declined_invitation_is_called_off(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता ने राजदूत कबीर सेठी को जापान आने का न्योता दिया, लेकिन सेठी ने इसे अस्वीकार कर दिया।"
    assert [r.status.value for r in visits(read_text(text))] == ["Cancelled"]


def test_a_later_clause_calls_the_visit_off(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता अगले सप्ताह जापान जाने वाले थे, लेकिन उनकी यात्रा स्थगित हो गई है।"
    assert [r.status.value for r in visits(read_text(text))] == ["Cancelled"]
    text = "जापान जाने का भी मंत्री आरव मेहता का इरादा था, लेकिन वर्षा के कारण उसे रद्द करना पड़ा।"
    assert [r.status.value for r in visits(read_text(text))] == ["Cancelled"]
    text = "मंत्री आरव मेहता अगले सप्ताह जापान जाने वाले हैं। पिछले माह मेहता का दौरा रद्द हुआ था।"
    assert [r.status.value for r in visits(read_text(text))] == ["Planned"]
    text = "मंत्री आरव मेहता अगले सप्ताह जापान जाने वाले थे, लेकिन परीक्षा स्थगित हो गई है।"
    assert [r.status.value for r in visits(read_text(text))] == ["Planned"]


def test_who_receives_at_the_airport_is_the_host(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता जापान पहुंचे, जहां हवाई अड्डे पर राजदूत कबीर सेठी ने उनका स्वागत किया।"
    assert [label(r.host) for r in visits(read_text(text))] == ["कबीर सेठी"]
    text = "मंत्री आरव मेहता जापान पहुंचे। राजदूत कबीर सेठी ने फैसले का स्वागत किया।"
    assert [label(r.host) for r in visits(read_text(text))] == [None]


def test_relatives_go_along(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता अपनी पत्नी मीरा मेहता के साथ जापान पहुंचे।"
    assert [visit_words(r)[0] for r in visits(read_text(text))] == ["आरव मेहता, मीरा मेहता"]


def test_a_day_of_a_journey_does_not_date_it(read_text: Reader) -> None:
    told = visits(read_text("मंत्री आरव मेहता जापान के अपने दौरे के तीसरे दिन शनिवार को रांची पहुंचे।"))
    assert {visit_words(r)[1]: len(r.times) for r in told} == {"जापान": 0, "रांची": 1}


def test_transport_purpose_and_times(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता सम्मेलन में भाग लेने के लिए 3 मार्च 2021 को ट्रेन से रांची पहुंचे।"
    (report,) = visits(read_text(text))
    assert (report.transport, report.purpose) == ("ट्रेन", "सम्मेलन में भाग लेने")
    (due,) = visits(read_text("मंत्री आरव मेहता को रांची जाना था।"))
    assert due.purpose is None
    assert [t.value for t in report.times] == ["2021-03-03"]
    (report,) = visits(read_text("मंत्री आरव मेहता दिल्ली से रांची पहुंचे।"))
    assert (report.transport, report.purpose, report.times) == (None, None, ())


def test_duration_of_a_visit(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता चार दिवसीय दौरे पर सोमवार को जापान पहुंचेंगे।"
    (report,) = visits(read_text(text, published=date(2025, 4, 20)))
    assert {t.value for t in report.times if t.duration} == {"P4D"}


def test_here_and_there(read_text: Reader) -> None:
    doc = read_text("मंत्री आरव मेहता यहां पहुंचे।", dateline_place="रांची")
    assert [visit_words(r)[1] for r in visits(doc)] == ["रांची"]
    assert visits(read_text("मंत्री आरव मेहता यहां पहुंचे।")) == []


def test_the_capital_is_that_where_the_article_was_filed(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता इन दिनों राजधानी में हैं।"
    assert [visit_words(r)[1] for r in visits(read_text(text, dateline_place="नई दिल्ली"))] == ["नई दिल्ली"]
    assert visits(read_text(text, dateline_place="कनकपुर")) == []


def test_there_is_not_the_land_of_a_post(read_text: Reader) -> None:
    text = "राजदूत कबीर सेठी ने रांची में जापान के मंत्री से बात की। मंत्री आरव मेहता अगले हफ्ते वहां जाएंगे।"
    assert [visit_words(r)[1] for r in visits(read_text(text))] == ["रांची"]


def test_there_is_not_where_one_comes_from(read_text: Reader) -> None:
    text = "राजदूत कबीर सेठी रांची गए। मंत्री आरव मेहता जापान से सीधे वहां पहुंचे।"
    assert [visit_words(r)[1] for r in visits(read_text(text))] == ["रांची", "रांची"]


def test_there_is_where_something_was_farther_back(read_text: Reader) -> None:
    between = "बातचीत लंबी चली। " * 16
    doc = read_text(f"बातचीत रांची में शुरू हुई। {between}मंत्री आरव मेहता सोमवार को वहां पहुंचे।")
    assert [visit_words(r)[1] for r in visits(doc)] == ["रांची"]
    assert visits(read_text(f"रांची की बात हुई। {between}मंत्री आरव मेहता सोमवार को वहां पहुंचे।")) == []


def test_relative_clause_finds_its_visitor(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता, जो सोमवार को जापान पहुंचे, ने भाषण दिया।"
    assert [visit_words(r)[:2] for r in visits(read_text(text))] == [(WHO, "जापान")]


def test_captions_tell_no_visits(read_text: Reader) -> None:
    assert visits(read_text("मंत्री आरव मेहता जापान पहुंचे।", kind=BlockKind.CAPTION)) == []


def test_who_receives_in_the_next_clause_is_the_host(read_text: Reader) -> None:
    text = "मंत्री आरव मेहता जापान पहुंचे। उनका स्वागत कबीर सेठी ने किया।"
    assert [label(r.host) for r in visits(read_text(text))] == ["कबीर सेठी"]
    text = "मंत्री आरव मेहता जापान पहुंचे। बाजार बंद थे। उनका स्वागत कबीर सेठी ने किया।"
    assert [label(r.host) for r in visits(read_text(text))] == [None]


@pytest.mark.parametrize(
    ("more", "lengths"),
    [
        ("। वह वहां तीन दिन रुकेंगे।", ["तीन दिन"]),
        (", जहां वह एक सप्ताह रहेंगे।", ["एक सप्ताह"]),
        ("। कबीर सेठी वहां तीन दिन रुकेंगे।", []),
        ("। वह वहां दो घंटे रुके।", []),
        ("। वह तीन दिन सोते रहे।", []),
    ],
)
def test_how_long_who_came_stays_there(read_text: Reader, more: str, lengths: list[str]) -> None:
    first = visits(read_text("मंत्री आरव मेहता जापान पहुंचे" + more))[0]
    assert [t.passage.exact for t in first.times if t.duration] == lengths
