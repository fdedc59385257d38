"""Whom grammar forbids: the subject of the same clause, and beside it the clause where it is allowed."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} ने {n:केन सातो} से {p=x:उनके} घर पर मुलाकात की।", ["केन सातो"]),
        ("{n:आरव मेहता} {n:केन सातो} से मिलने {p=x:उनके} घर पहुंचे।", ["केन सातो"]),
        ("{n:केन सातो} पुणे आए। {n:आरव मेहता} ने {p=x:उनका} स्वागत किया।", ["केन सातो"]),
        # what is said of the subject by the way ends no clause
        ("{n:केन सातो} आए। {n:आरव मेहता}, जो मेयर हैं, {p=x:उनके} लिए शॉल लाए।", ["केन सातो"]),
        ("{n:केन सातो} आए। {n:आरव मेहता} बीमार हैं, {p=x:उनके} लिए शॉल आई।", ["आरव मेहता"]),
        # where one went, somebody else acts
        ("{n:केन सातो} राजभवन गए जहां {n:मीरा सेन} ने {p=x:उनसे} भेंट की।", ["केन सातो"]),
        # coordinated with the subject, or behind a conjunction, 'उनकी' may be his
        ("{n:आरव मेहता} और {p=x:उनकी} पत्नी {n:मीरा सेन} पुणे आए।", ["आरव मेहता"]),
        ("{n:आरव मेहता} पुणे आए तो {p=x:उनके} घर पर दावत हुई।", ["आरव मेहता"]),
        # the second verb shares the subject, unless it has its own or tells what he got
        ("{n:केन सातो} आए। {n:आरव मेहता} ने तारीफ की और {p=x:उन्हें} शॉल दी।", ["केन सातो"]),
        ("{n:केन सातो} आए। {n:आरव मेहता} ने मैच जीता और {p=x:उन्हें} पदक मिला।", ["आरव मेहता"]),
        ("{n=k:केन सातो} आए। {n:आरव मेहता} ने शॉल दी और {n=l:केन} ने {p=x:उन्हें} फूल दिए।", ["आरव मेहता"]),
        ("{n:आरव मेहता} ने {n:केन सातो} को शॉल दी और {p=x:उनके} पैर छुए।", ["केन सातो"]),
        ("{n:आरव मेहता} ने मैच जीता और {p=x:उनकी} टीम आगे बढ़ी।", ["आरव मेहता"]),
        # one who gets to a place and meets somebody's wife is not her husband, unless she acts
        ("{n:केन सातो} आए। {n:आरव मेहता} वहां पहुंचे और {p=x:उनकी} पत्नी से मिले।", ["केन सातो"]),
        ("{n:केन सातो} आए। {n:आरव मेहता} वहां पहुंचे और {p=x:उनकी} पत्नी से किसी ने बात की।", ["आरव मेहता"]),
        ("{n:केन सातो} आए। {n:आरव मेहता} वहां पहुंचे और {p=x:उनकी} पत्नी भी आईं।", ["आरव मेहता"]),
        # a pronoun before a postposition of its own
        ("{n:केन सातो} आए। {n:आरव मेहता} ने {p=x:उन} पर आरोप लगाया।", ["केन सातो"]),
        # who is named behind a subject, or acts behind another case, is another; not so behind 'कि'
        ("{n:केन सातो} आए। {n:मीरा सेन} आईं। {p=x:उन्होंने} {n=m2:मीरा सेन} की किताब पढ़ी।", ["केन सातो"]),
        ("{n:केन सातो} आए। {n:मीरा सेन} आईं। {p=x:उन्होंने} कहा कि {n=m2:मीरा सेन} की किताब पढ़ी।", ["मीरा सेन"]),
        ("{n:केन सातो} आए। {n:मीरा सेन} आईं। {p=x:उनका} स्वागत {n=m2:मीरा सेन} ने किया।", ["केन सातो"]),
        # whom a role behind it means is not sure
        ("{n:केन सातो} आए। {n:मीरा सेन|post=सचिव} आईं। {p=x:उन्होंने} {r:सचिव|post=सचिव} की किताब पढ़ी।", ["मीरा सेन"]),
        # a possessive that says whose the subject is, is no subject
        (
            "{n:केन सातो} आए। {p=o:उनके} शिष्य {n:आरव मेहता|post=शिष्य} ने {p=x:उन्हें} शॉल दी।",
            ["केन सातो"],
        ),
        # nor is an owner
        ("{n:केन सातो} आए। {p=o:उनकी} कहानी पर {n:आरव मेहता} {p=x:उनसे} मिले।", ["केन सातो"]),
        (
            "{n:केन सातो} आए। {p=o:उनकी} किताब छाप चुके {n:आरव मेहता|post=लेखक} {p=x:उनसे} मिले।",
            ["केन सातो"],
        ),
        # a role as a predicate is no subject
        ("{n:केन सातो|post=मंत्री} आए। {r:मंत्री} बनने के बाद यह {p=x:उनकी} पहली यात्रा थी।", ["केन सातो"]),
    ],
)
def test_a_pronoun_is_not_the_subject_of_its_clause(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:मीरा सेन|post=गायिका} आईं। {n:रवि कांत|post=अभिनेता} ने {r=x:कलाकार} को शॉल दी।", ["मीरा सेन"]),
        ("{n:मीरा सेन|post=गायिका} आईं। {n:रवि कांत|post=अभिनेता} ने कहा कि {r=x:अभिनेता} थक गए।", ["रवि कांत"]),
    ],
)
def test_a_role_is_not_the_subject_of_its_clause(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} आए। {n:केन सातो} का नाम लेते हुए {p=x:उन्होंने} आरोप लगाया।", ["आरव मेहता"]),
        ("{n:आरव मेहता} आए। {n:केन सातो} और {n:मीरा सेन} का नाम लेते हुए {p=x:उन्होंने} आरोप लगाया।", ["आरव मेहता"]),
        ("{n:आरव मेहता} आए। {n:केन सातो} से मुलाकात के बाद {p=x:उन्होंने} बात की।", ["आरव मेहता"]),
        # who was asked, who stands in another clause
        ("{n:केन सातो} से मुलाकात के बाद {p=x:उन्होंने} बात की।", []),
        ("{n:केन सातो} से पूछे जाने पर {p=x:उन्होंने} बात की।", ["केन सातो"]),
        ("{n:केन सातो} से लोग मिले, तब {p=x:उन्होंने} बात की।", ["केन सातो"]),
    ],
)
def test_a_subject_is_nobody_in_another_case_of_its_clause(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


def test_whom_one_met_beside_another_is_not_who_met() -> None:
    told = "{n:आरव मेहता} आए। {n:मीरा सेन} और {n:केन सातो} से भी {p=x:उनकी} बात हुई।"
    assert meant(Told(told), "x") == ["आरव मेहता"]
    assert meant(Told(told.replace(" से भी", " आए तो")), "x") != ["आरव मेहता"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} आए। मंत्री {n:केन सातो} और {p=x:उनके} रूसी समकक्ष गए।", ["केन सातो"]),
        ("{n:आरव मेहता} ने कहा कि {n:केन सातो} से मिले, {p=x:उनके} रूसी समकक्ष गए।", ["आरव मेहता"]),
        ("{n:आरव मेहता} आए। {n:आरव मेहता} बोले। {n:केन सातो} और {p=x:उनके} बीच बात हुई।", ["आरव मेहता"]),
    ],
)
def test_whom_and_joins_to_what_is_his(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (", जिसमें {p=x:उनकी} यात्रा का वीडियो है।", ["केन सातो"]),
        (" और {p=x:उनकी} यात्रा का वीडियो देखा।", ["आरव मेहता"]),
    ],
)
def test_what_a_gift_tells_of_is_of_who_gets_it(told: str, who: list[str]) -> None:
    text = Told("{n=a:आरव मेहता} आए। {n=g:मेहता} ने {n=b:केन सातो} को एक घड़ी दी" + told)
    text.gift("g", "b", "एक घड़ी")
    assert meant(text, "x") == who
