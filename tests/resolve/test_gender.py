"""The gender that titles and verbs show, and whom a pronoun's verb rules out."""

from __future__ import annotations

import pytest

from kg.resolve.discourse import Discourse
from kg.resolve.gender import Gender, gender_of_given, gender_of_name, gender_of_verb
from tests.resolve.conftest import Told, meant

F, M = Gender.FEMININE, Gender.MASCULINE


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("{n=x:मीरा सेन} पुणे पहुंचीं।", F),
        ("{n=x:मीरा सेन} कल पुणे जाएंगी और लौटेंगी।", F),
        ("{n=x:आरव मेहता} पुणे से लौट गए।", M),
        ("{n=x:आरव मेहता} ने चाय दी।", None),
        ("{n=x:मीरा सेन} और आरव मेहता पहुंचे।", None),
        ("आरव मेहता और {n=x:मीरा सेन} पहुंचे।", None),
        ("{n=x:मीरा सेन} नहीं हैं।", None),
        ("{n=x:मीरा सेन} गांव आईं और रुकीं।", F),
        ("{n=x:मीरा सेन} कल रवाना होगी, जहां मेला लगेगा।", F),
        ('"हम गए थे," 68 साल की {n=x:मीरा सेन} बताती हैं।', F),
        ("आरव, 68 साल की {n=x:मीरा सेन} बताती हैं।", None),
        ("{p=x:वह} हर साल यहां पढ़ाती हैं।", F),
        ("{p=x:वह} तीन दिन के दौरे पर यहां पहुंचे थे, जहां सभा हुई।", M),
    ],
)
def test_a_verb_agrees_with_its_subject(text: str, gender: Gender | None) -> None:
    told = Told(text)
    assert gender_of_verb(Discourse(told.done()), told.mentions["x"]) is gender


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("मोर्चा की {n=x:महासचिव लीला दास|label=लीला दास|post=अभिनेत्री} ने कहा।", F),
        ("{n=x:लीला दास|post=मां} ने कहा।", F),
        ("{n=x:आरव मेहता|post=पति} ने कहा।", M),
        ("श्रीमती {n=x:दास} ने कहा।", F),
        ("{n=x:लीला देवी दास} ने कहा।", F),
        ("{n=x:देवी दास} ने कहा।", None),
        ("{n=x:लीला दास|post=महासचिव} ने कहा।", None),
    ],
)
def test_titles_and_kinship_show_gender(text: str, gender: Gender | None) -> None:
    told = Told(text)
    assert gender_of_name(Discourse(told.done()), told.mentions["x"]) is gender


_TWO = "{n:मीरा सेन} पुणे पहुंचीं। उन्हें {n:आरव मेहता|post=पति} ने फूल दिए। "


def test_a_pronoun_means_nobody_of_the_other_gender() -> None:
    assert meant(Told(_TWO + "{p=x:वह} कल नागपुर जाएंगी।"), "x") == ["मीरा सेन"]
    assert meant(Told(_TWO + "{p=x:वह} कल नागपुर जाएंगे।"), "x") == ["आरव मेहता"]


def test_a_verb_of_a_woman_means_the_only_woman_just_told_of() -> None:
    text = "{n:रवि कांत} ने शॉल दी। {n=r2:रवि कांत} के साथ {n:मीरा सेन} भी थीं। {p=x:वह} पांच साल से "
    assert meant(Told(text + "सीख रही हैं।"), "x") == ["मीरा सेन"]
    assert meant(Told(text + "सीख रहे हैं।"), "x") == ["रवि कांत"]


def test_a_pronoun_shows_gender_for_those_after_it() -> None:
    text = "{n:मीरा सेन} आईं। {n:केन सातो} ने कहा कि सब ठीक है। {p:वह} कल जाएंगे। {p=x:वह} घर पर रहेंगी।"
    assert meant(Told(text), "x") == ["मीरा सेन"]
    assert meant(Told(text.replace("रहेंगी", "रहेंगे")), "x") == ["केन सातो"]


def test_a_comma_behind_a_quotation_joins_nobody() -> None:
    text = "{n:आरव मेहता} पुणे आए। {n:मीरा सेन} को जल्दी नहीं। ‘‘मैं यहीं हूं’’, {p=x:वह} "
    assert meant(Told(text + "कहती हैं।"), "x") == ["मीरा सेन"]


def test_a_title_of_a_woman_is_no_man() -> None:
    men = "{n=a:आरव मेहता|post=कोच} कल पुणे आएंगे। {n=b:मीरा सेन|post=कोच} कल पुणे आएंगी। "
    assert meant(Told(men + "{n:आरव मेहता} मिले। {r=x:पुणे की कोच|post=कोच} ने बात की।"), "x") == ["मीरा सेन"]
    assert meant(Told(men + "{n:आरव मेहता} मिले। {r=x:पुणे के कोच|post=कोच} ने बात की।"), "x") == ["आरव मेहता"]


@pytest.mark.parametrize(("verb", "who"), [("बैठीं", ["मीरा सेन"]), ("बैठे", ["आरव मेहता"])])
@pytest.mark.parametrize("turned", [False, True])
def test_a_role_means_nobody_of_the_other_gender_than_its_verb(verb: str, who: list[str], *, turned: bool) -> None:
    two = ["{n:आरव मेहता|post=विधायक} पुणे आए। ", "{n:मीरा सेन|post=विधायक} मुंबई पहुंचीं। "]
    told = "".join(reversed(two) if turned else two)
    assert meant(Told(f"{told}{{r=x:विधायक|post=विधायक}} बाद में वहीं {verb}।"), "x") == who


@pytest.mark.parametrize(
    ("label", "gender"),
    [
        ("इंदिरा गांधी", F),
        ("रविशंकर प्रसाद", M),
        ("उमा शंकर", None),  # a goddess, and a man behind her
        ("लक्ष्मी नारायण यादव", None),
        ("किरण बेदी", None),  # men have it, too
        ("मीरा", None),  # alone it may be a family name
    ],
)
def test_first_names_tell_a_gender(label: str, gender: Gender | None) -> None:
    assert gender_of_given(label) is gender
