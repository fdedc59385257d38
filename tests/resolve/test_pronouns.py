"""Whom a pronoun favours: the one who was given something, not who merely attended or owns somebody."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} ने {n:मीरा सेन} को सम्मान दिया। {p=x:उन्हें} राशि भी दी गई।", ["मीरा सेन"]),
        ("{n:आरव मेहता} ने {n:मीरा सेन} को सम्मान दिया। {p=x:उन्होंने} फूल भी दिए।", ["आरव मेहता"]),
        ("{n:आरव मेहता} {n:मीरा सेन} से मिले। {n:केन सातो} भी मौजूद थे। {p=x:उन्होंने} फूल दिए।", ["आरव मेहता"]),
        ("{n:आरव मेहता} {n:मीरा सेन} से मिले। {n:केन सातो} भी आए। {p=x:उन्होंने} फूल दिए।", ["केन सातो"]),
        ("{n:रवि कांत} आए। {n=a:आरव} की मां {n:मीरा सेन|of=a} की आंखें भर आईं। {p=x:उन्होंने} फूल दिए।", ["मीरा सेन"]),
        ("{n:रवि कांत} आए। {n=a:आरव} के साथ {n:मीरा सेन} की आंखें भर आईं। {p=x:उन्होंने} फूल दिए।", ["रवि कांत"]),
        ("{n:रवि कांत} ने सवाल उठाए। विपक्ष की {n:मीरा सेन} को भरोसा नहीं है। {p=x:उन्होंने} फूल दिए।", ["मीरा सेन"]),
        ("{n:रवि कांत} ने {n:मीरा सेन} को फूल भेजे। {p=x:उन्होंने} पत्र भी भेजा।", ["रवि कांत"]),
        ("{n:रवि कांत} आए। {p:उन्होंने} पत्र लिखा। तब {p=x:उसे} फाड़ा गया।", []),
        ("{n:रवि कांत} आया। {p:उसने} पत्र लिखा। तब {p=x:उसे} पकड़ा गया।", ["रवि कांत"]),
        ("{n:केन सातो} आए। {n:रवि कांत} {n:मीरा सेन} से {p=x:उनके} घर पर मिले।", ["मीरा सेन"]),
        ("{n:रवि कांत|post=मंत्री} {n:मीरा सेन|post=छात्रा} से मिले। {p=x:उसके} पिता मजदूर हैं।", ["मीरा सेन"]),
        ("{n:रवि कांत|post=मंत्री} {n:मीरा सेन|post=छात्रा} से मिले। {p=x:उनके} पिता मजदूर हैं।", ["रवि कांत"]),
        ("{n:रवि कांत} आए। {n=a:आरव} के पहले कोच {n:मीरा सेन|post=कोच} की आंखें नम थीं। {p=x:उन्होंने} फूल दिए।", ["मीरा सेन"]),
        ("{n:रवि कांत} ने बताया कि {n:मीरा सेन} शहर जाएंगी, जहां {p=x:उनकी} बैठक है।", ["मीरा सेन"]),
        ("{n:रवि कांत} ने बताया कि वह शहर जाएंगे, जहां {n:मीरा सेन} से {p=x:उनकी} बैठक है।", ["रवि कांत"]),
        ("{n:रवि कांत} गए थे। नेताओं के साथ {n:मीरा सेन} की बैठक हुई। {p=x:वह} यहां आईं।", ["मीरा सेन"]),
        ("{n:रवि कांत} आए थे, जिसे {n:मीरा सेन} की शह माना गया। {p=x:उन्होंने} फूल दिए।", ["रवि कांत"]),
        ("{n:रवि कांत} आए। {n:आरव मेहता} और {n:मीरा सेन} से बात हुई। {p=x:उन्होंने} फूल दिए।", ["रवि कांत"]),
        ("{n:रवि कांत} ने {n:केन सातो} से {p=h:उनके} घर पर भेंट की। बाद में {p=x:वे} पुणे गए।", ["रवि कांत"]),
        ("{n:रवि कांत} आए। {n:मीरा सेन} भी उनके साथ थीं। {n:केन सातो} ने {p=x:उनकी} अगवानी की।", ["रवि कांत"]),
        ("{n:केन सातो} आए। {n:रवि कांत} के साथ {n:मीरा सेन} भी थीं। {p=x:वे} पुणे गए।", ["रवि कांत"]),
        ("{n:केन सातो} आए। {n:रवि कांत} के साथ {n:मीरा सेन} की बात हुई। {p=x:वे} पुणे गए।", ["केन सातो"]),
    ],
)
def test_whom_a_pronoun_favours(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(("between", "who"), [("", ["रवि कांत"]), ("{n:मीरा सेन} पुणे गईं। ", ["मीरा सेन"])])
def test_who_spoke_last_speaks_again_unless_somebody_came_since(between: str, who: list[str]) -> None:
    told = Told("{n=r:रवि कांत} ने कहा कि हार हुई। " + between + "{p=x:उन्होंने} कहा कि जीत होगी।")
    told.statement("r", "हार हुई").statement("x", "जीत होगी")
    assert meant(told, "x") == who


@pytest.mark.parametrize(("asked", "who"), [("से पूछा गया तो", ["मीरा सेन"]), ("की बात चली तो", ["रवि कांत"])])
def test_who_is_asked_answers(asked: str, who: list[str]) -> None:
    told = Told("{n=r:रवि कांत} ने कहा कि हार हुई। जब {n:मीरा सेन} " + asked + " {p=x:उन्होंने} कहा कि जीत होगी।")
    told.statement("r", "हार हुई").statement("x", "जीत होगी")
    assert meant(told, "x") == who


@pytest.mark.parametrize(("opens", "who"), [("जवाब में", ["मीरा सेन"]), ("बाद में", ["रवि कांत"])])
def test_who_is_asked_answers_in_the_next_sentence(opens: str, who: list[str]) -> None:
    told = Told("{n=r:रवि कांत} ने {n:मीरा सेन} से पूछा कि हार क्यों हुई। " + opens + " {p=x:उन्होंने} कहा कि जीत होगी।")
    told.statement("r", "हार क्यों हुई").statement("x", "जीत होगी")
    assert meant(told, "x") == who


@pytest.mark.parametrize(("goes", "who"), [(True, ["मीरा सेन"]), (False, ["रवि कांत"])])
def test_who_travels_meets_people_there(goes: bool, who: list[str]) -> None:
    told = Told("{n=r:रवि कांत} ने बताया कि {n=m:मीरा सेन} कल {l=o:ओसाका} जाएंगी। वहां {n=k:केन सातो} से {p=x:उनकी} बैठक होगी।")
    told.statement("r", "मीरा सेन कल ओसाका जाएंगी")
    if goes:
        told.visit("m", to="o")
    assert meant(told.meeting("x", "k"), "x") == who


@pytest.mark.parametrize(("breaks", "who"), [("\n", ["मीरा सेन"]), ("", ["रवि कांत"])])
def test_a_paragraph_that_opens_with_a_meeting_goes_on_about_whom_the_text_is(breaks: str, who: list[str]) -> None:
    told = Told(
        "{n=a:मीरा सेन} {n:लीला दास} के घर आईं। {n=b:मीरा सेन} ने {n:जया राव} की राय ली। {n:आरव मेहता} बैठे रहे। "
        "{n=c:मीरा सेन} ने {n:कबीर सेठी} का गीत गाया।\n"
        "{n=r:रवि कांत} कल गाएंगे।" + breaks + "{n=k:केन सातो} से {p=x:उनकी} बैठक भी होगी।"
    )
    assert meant(told.meeting("x", "k"), "x") == who


def test_who_had_something_given_on_his_behalf_is_no_subject() -> None:
    told = Told("{n=a:रवि कांत} की ओर से {n=b:मीरा सेन} को पाग पहनाया गया। वही पाग {p=x:उन्होंने} {n=c:केन सातो} को पहनाया।")
    told.gift("a", "b", "पाग").gift("x", "c", "पाग")
    assert meant(told, "x") != ["रवि कांत"]
    acting = Told("{n=a:रवि कांत} ने {n=b:मीरा सेन} को पाग पहनाया। फिर पाग {p=x:उन्होंने} {n=c:केन सातो} को पहनाया।")
    acting.gift("a", "b", "पाग").gift("x", "c", "पाग")
    assert meant(acting, "x") == ["रवि कांत"]


def test_whose_kin_gives_is_not_given_to() -> None:
    told = Told("{n:मीरा सेन} आईं। {n=o:रवि कांत} की पत्नी {n:गीता कांत} ने {p=x:उन्हें} साड़ी दी।")
    assert meant(told, "x") != ["रवि कांत"]
    owner = Told("{n=o:रवि कांत} आए। {n:मीरा सेन} ने {p=x:उन्हें} साड़ी दी।")
    assert meant(owner, "x") == ["रवि कांत"]


@pytest.mark.parametrize(("case", "who"), [("के साथ", ["रवि कांत"]), ("के पास", ["मीरा सेन"])])
def test_a_companion_is_less_likely_meant(case: str, who: list[str]) -> None:
    assert meant(Told(f"{{n:रवि कांत}} आए।\n{{n:मीरा सेन}} {case} सभा हुई। {{p=x:वह}} फिर नागपुर"), "x") == who


@pytest.mark.parametrize(("pronoun", "who"), [("वह", ["मीरा सेन"]), ("उन्होंने", ["मीरा सेन", "केन सातो"])])
def test_a_pair_is_not_whom_one_pronoun_means(pronoun: str, who: list[str]) -> None:
    text = "{n=a:मीरा सेन} {n=b:केन सातो} से मिलीं। {d:दोनों} हंसे। "
    assert meant(Told(f"{text}{{p=x:{pronoun}}} फिर नागपुर").meeting("a", "b"), "x") == who


@pytest.mark.parametrize(("own", "who"), [("अपने", ["मीरा सेन", "केन सातो"]), ("उनके", [])])
def test_what_two_do_with_their_own_does_not_part_them(own: str, who: list[str]) -> None:
    told = Told(f"{{n:मीरा सेन}} और {{n:केन सातो}} {{p=o:{own}}} पदक लाए। {{p=x:उन्होंने}} शॉल दी।")
    assert meant(told, "x") == who


@pytest.mark.parametrize(
    ("title", "given", "who"),
    [
        ("{n:आरव मेहता} पटना में", True, ["आरव मेहता"]),
        ("{n:आरव मेहता} पटना में", False, ["केन सातो"]),
        ("पटना में मेला", True, ["केन सातो"]),
    ],
)
def test_of_two_alike_a_side_is_whom_the_article_is_about(title: str, given: bool, who: list[str]) -> None:
    told = Told(
        f"# {title}\n{{n:आरव मेहता}} आए। {{n:आरव मेहता}} हंसे। {{n:केन सातो}} बोले। {{n=r:रवि कांत}} ने {{p=x:उन्हें}} शॉल दी।"
    )
    assert meant(told.gift("r", "x", "शॉल") if given else told, "x") == who


@pytest.mark.parametrize(("then", "who"), [("इसके बाद", ["रवि कांत"]), ("बाहर", ["मीरा सेन"])])
def test_in_a_row_of_meetings_the_next_one_meets_whom_they_are_told_of(then: str, who: list[str]) -> None:
    told = Told("{n=r:रवि कांत} ने {n=m:मीरा सेन} से भेंट की। " + then + " {n=k:केन सातो} {p=x:उनसे} मिले।")
    assert meant(told.meeting("r", "m").meeting("k", "x"), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:रवि कांत} ने सवाल उठाए। विपक्ष की {n:मीरा सेन} को भरोसा नहीं। {p=x:उनका} कहना है कि पुल बनेगा।", "मीरा सेन"),
        ("{n:रवि कांत} ने सवाल उठाए। विपक्ष की {n:मीरा सेन} को फूल भेजे। {p=x:उनका} कहना है कि पुल बनेगा।", "रवि कांत"),
        ("{n:रवि कांत} आए। {n:मीरा सेन} से जब इस पर सवाल हुआ तो {p=x:उनका} कहना था कि पुल बनेगा।", "मीरा सेन"),
    ],
)
def test_whose_words_they_are_is_who_spoke_as_a_subject_would_be(text: str, who: str) -> None:
    assert meant(Told(text).statement("x", "पुल बनेगा"), "x") == [who]
