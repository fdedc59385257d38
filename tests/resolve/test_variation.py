"""Whom a title means that nobody was given: each kind, and beside it the title that brings in somebody unnamed."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} ने शतक जड़ा। {r=x:सलामी बल्लेबाज} ने बात की।", ["आरव मेहता"]),
        ("{n:आरव मेहता} मैदान पर आए। {r=x:पूर्व कप्तान|post=कप्तान|former} ने घड़ी दी।", ["आरव मेहता"]),
        ("{n:आरव मेहता|post=नेता@विपक्ष} आए। {r=x:पूर्व मंत्री|post=मंत्री|former} ने बात की।", ["आरव मेहता"]),
        ("{n:आरव मेहता} आए। {r=x:कांग्रेस नेता|post=नेता@कांग्रेस} ने बात की।", ["आरव मेहता"]),
        ("{n:मीरा सेन} पुणे आईं। 22 वर्षीय {r=x:बागवान} ने बात की।", ["मीरा सेन"]),
        ("{n:आरव मेहता} पुणे आए। 64 साल के वयोवृद्ध {r=x:किसान} ने बात की।", ["आरव मेहता"]),
        ("{n:आरव मेहता} पुणे आए। 62 {r=x:साल के कारोबारी|post=कारोबारी@साल} ने बात की।", ["आरव मेहता"]),
        ("{n:आरव मेहता} की पेटी पहुंची। {r=x:पद्मश्री बागवान|post=बागवान} ने बात की।", ["आरव मेहता"]),
        (
            "{n:आरव मेहता} की पेटी {n:केन सातो|post=अध्यक्ष} को मिली। {r=x:पद्मश्री बागवान|post=बागवान} ने बात की।",
            ["आरव मेहता"],
        ),
        ("{n:मीरा सेन} मिल गई। {g=x:कार्यकर्ता} ने बात की।", ["मीरा सेन"]),
        ("{n:मीरा सेन|post=खिलाड़ी} मिल गई। {r=x:तीरंदाज} ने बात की।", ["मीरा सेन"]),
        ("{n:मीरा सेन|post=मंत्री} मिल गई। {r=x:तीरंदाज} ने बात की।", []),
        # an unknown one of that age, a trade without an age, an official, several
        ("{n:मीरा सेन} पुणे आईं। एक 22 वर्षीय {r=x:बागवान} ने बात की।", []),
        ("{n:मीरा सेन} पुणे आईं। {r=x:बागवान} ने बात की।", []),
        ("{n:मीरा सेन|post=जिलाधिकारी} आईं। {r=x:चित्रकार} ने बात की।", []),
        ("{n:मीरा सेन} मिल गई। {g=x:कार्यकर्ताओं} ने बात की।", ["कार्यकर्ताओं"]),
        ("{n:मीरा सेन} मिल गई। {g=x:छात्राओं} ने बात की।", ["छात्राओं"]),
        # two who could be meant, somebody unknown, another walk of life, another body, the wrong gender
        ("{n:आरव मेहता} और {n:केन सातो} आए। {r=x:सलामी बल्लेबाज} ने बात की।", []),
        ("{n:आरव मेहता} आए। एक {r=x:बल्लेबाज} ने बात की।", []),
        ("{n:आरव मेहता|post=मंत्री} आए। {r=x:बल्लेबाज} ने बात की।", []),
        ("{n:आरव मेहता|post=सांसद@भाजपा} आए। {r=x:कांग्रेस नेता|post=नेता@कांग्रेस} ने बात की।", []),
        ("{n:आरव मेहता} कल पुणे आएंगे। {r=x:अभिनेत्री} ने बात की।", []),
        # a king is no prince; whose cap the sailor gets is another
        ("राजा {n:आरव मेहता|post=राजा} आए। {r=x:राजकुमार} को घड़ी दी।", []),
        ("{n:आरव मेहता} आए। {n:आरव मेहता} की टोपी {r=x:नाविक} को दी।", []),
        ("{n:आरव मेहता} आए। एक टोपी {r=x:नाविक} को दी।", ["आरव मेहता"]),
        # a calling of which news gives the name; no trade, and nobody who acted in the same sentence or has an office
        ("{n:आरव मेहता} पुणे आए। {r=x:वैज्ञानिक} को घड़ी दी।", ["आरव मेहता"]),
        ("{n:आरव मेहता} पुणे आए। {r=x:हवलदार} को घड़ी दी।", ["आरव मेहता"]),
        ("{n:आरव मेहता|post=ग्रुप कैप्टन} पुणे आए। {r=x:अंतरिक्ष यात्री} को घड़ी दी।", ["आरव मेहता"]),
        ("{n:आरव मेहता|post=जादूगर@फुटबॉल} पुणे आए। {r=x:फुटबॉलर} को घड़ी दी।", ["आरव मेहता"]),
        ("{n:आरव मेहता|post=कप्तान} और {n:केन सातो|post=थानाधिकारी} आए। {r=x:विजेता} ने बात की।", []),
        ("{n:आरव मेहता} पुणे आए। {r=x:नर्स} को घड़ी दी।", []),
        ("{n:आरव मेहता} पुणे आए तो {r=x:वैज्ञानिक} को घड़ी दी।", []),
        ("{n:आरव मेहता}, जो {r=x:पूर्व मंत्री|post=मंत्री|former} भी हैं, पुणे आए।", ["आरव मेहता"]),
        ("{n:आरव मेहता}, जबकि {r=x:पूर्व मंत्री|post=मंत्री|former} भी हैं, पुणे आए।", []),
        ("{n:आरव मेहता|post=थानाधिकारी} पुणे आए। {r=x:वैज्ञानिक} को घड़ी दी।", []),
        ("{n:आरव मेहता|post=गायक} पुणे आए। {r=x:वैज्ञानिक} को घड़ी दी।", []),
        ("# {n:आरव मेहता} पहुंचे {r=x:वैज्ञानिक}\nपुणे।", []),
        ("# {n:आरव मेहता}: भैंस से कार तक, {r=x:चैंपियन} को क्या मिला\nपुणे।", ["आरव मेहता"]),
        # the pupil and no mother of hers; who was told of by a pronoun; one of a group who speaks
        (
            "{n=a:मीरा सेन} और {p=p:उनकी} मां {n:लीला दास|post=मां|of=a} आईं। {r=x:छात्रा} को घड़ी दी।",
            ["मीरा सेन"],
        ),
        ("{n:मीरा सेन} और {n:लीला दास} आईं। {r=x:छात्रा} को घड़ी दी।", []),
        ("{n:मीरा सेन} आईं। धूप निकली। {p:उन्होंने} गाया। वर्षा हुई। {r=x:गायिका} ने बात की।", ["मीरा सेन"]),
        ("{n:मीरा सेन} आईं। धूप निकली। हवा चली। वर्षा हुई। {r=x:गायिका} ने बात की।", []),
        ("{n:मीरा सेन} आईं। {g=x:छात्रा} बोली।", ["मीरा सेन"]),
        ("{n:मीरा सेन} आईं। {g=x:छात्रा} पुणे गई।", ["छात्रा"]),
        # offices and trades of which there is one on the spot bring in somebody else
        ("{n:आरव मेहता} आए। {r=x:मुख्यमंत्री} ने बात की।", []),
        ("{n:आरव मेहता} घायल हुए। {r=x:डॉक्टर} ने बात की।", []),
        # long ago
        ("{n:आरव मेहता} आए। वर्षा हुई। धूप निकली। {r=x:सलामी बल्लेबाज} ने बात की।", []),
    ],
)
def test_a_title_of_many_takes_up_who_was_named(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "# {n:बोरिस पेत्रोव} पुणे आए\n{n:बोरिस पेत्रोव} मिले। {r=x:रूसी राष्ट्रपति|post=राष्ट्रपति@रूसी} ने बात की।",
            ["बोरिस पेत्रोव"],
        ),
        ("{n:आरव मेहता} मिले। {r=x:रूसी राष्ट्रपति|post=राष्ट्रपति@रूसी} ने बात की।", []),
    ],
)
def test_a_countrys_head_is_who_the_article_is_about(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize("speaks", [True, False])
def test_of_two_a_partys_head_who_speaks_is_the_subject_before(*, speaks: bool) -> None:
    told = Told("{n:आरव मेहता} ने {n:केन सातो} को सचिव बनाया। {r=x:लोक दल प्रमुख|post=प्रमुख@लोक दल} ने कहा कि काम होगा।")
    if speaks:
        told.statement("x", "काम होगा")
    assert meant(told, "x") == (["आरव मेहता"] if speaks else [])


@pytest.mark.parametrize(
    ("post", "who"), [("केंद्रीय मंत्री", "आरव मेहता"), ("मंत्री@जनता दल", "लोक दल मुखिया"), ("गायक", "लोक दल मुखिया")]
)
def test_a_politician_may_head_a_party(post: str, who: str) -> None:
    told = Told(
        f"{{n:आरव मेहता|post={post}}} पहले {{n:केन सातो|post=कार्यकर्ता}} से मिले। "
        "{r=x:लोक दल मुखिया|post=मुखिया@लोक दल} ने कहा कि काम होगा।"
    )
    assert meant(told.statement("x", "काम होगा"), "x") == [who]


_LONG_AGO = "{n:आरव मेहता} आए। {n:आरव मेहता} हंसे। वर्षा हुई। धूप निकली। हवा चली। "


@pytest.mark.parametrize(
    ("text", "named", "other"),
    [
        ("{r=x:सलामी बल्लेबाज} ने बात की।", ["आरव मेहता"], []),  # a calling
        ("64 साल के {r=x:किसान} ने बात की।", ["आरव मेहता"], []),  # an age
        ("{n:केन सातो} मिले। {r=x:जादूगर} ने बात की।", ["आरव मेहता"], ["केन सातो"]),  # praise, though another is near
        ("{n:केन सातो} मिले। {r=x:सलामी बल्लेबाज} ने बात की।", ["केन सातो"], ["केन सातो"]),
        ("{r=x:किसान} ने बात की।", [], []),
        ("{r=x:अभिनेत्री} ने बात की।", [], []),
    ],
)
def test_whom_the_article_is_about_is_taken_up_from_afar(text: str, named: list[str], other: list[str]) -> None:
    assert meant(Told("# {n:आरव मेहता} पटना में\n" + _LONG_AGO + text), "x") == named
    assert meant(Told("# पटना में मेला\n" + _LONG_AGO + text), "x") == other


@pytest.mark.parametrize(
    ("title", "post", "who"),
    [
        ("# {n:आरव मेहता} पटना में\n", "मुख्यमंत्री@बिहार", ["आरव मेहता"]),  # of a state, which is no party
        ("# {n:आरव मेहता} पटना में\n", "मंत्री@जनता दल", []),
        ("# {n:आरव मेहता} पटना में\n", "गायक", []),
        ("# पटना में मेला\n", "मुख्यमंत्री@बिहार", []),
    ],
)
def test_a_chief_minister_whom_the_article_is_about_heads_the_party(title: str, post: str, who: list[str]) -> None:
    lead = _LONG_AGO.replace("{n:आरव मेहता}", f"{{n:आरव मेहता|post={post}}}", 1)
    assert meant(Told(title + lead + "{r=x:लोक दल प्रमुख|post=प्रमुख@लोक दल} ने बात की।"), "x") == who


@pytest.mark.parametrize(("age", "who"), [("64 साल के ", ["आरव मेहता"]), ("एक 64 साल के ", []), ("", [])])
def test_an_age_takes_up_whom_the_article_is_about_whatever_his_trade(age: str, who: list[str]) -> None:
    lead = _LONG_AGO.replace("{n:आरव मेहता}", "{n:आरव मेहता|post=गायक}", 1)
    assert meant(Told("# {n:आरव मेहता} पटना में\n" + lead + age + "{r=x:वैज्ञानिक} ने बात की।"), "x") == who
