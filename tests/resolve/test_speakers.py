"""Whom a pronoun means beside a source, and after a speaker without a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.model import Post
from kg.resolve.coreference import Coreference
from kg.world import EntityKind
from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} पुणे आए। {n=k:केन सातो} के मुताबिक, {p=x:वह} कल जाएंगे।", ["आरव मेहता"]),
        ("{n:आरव मेहता} पुणे आए। {n=k:केन सातो} ने कहा कि {p=x:वह} कल जाएंगे।", ["केन सातो"]),
        ("{n=k:केन सातो} पुणे आए। {n=l:केन} के मुताबिक, {p=x:वह} कल जाएंगे।", ["केन सातो"]),
    ],
)
def test_a_source_stands_outside_of_what_it_says(text: str, who: list[str]) -> None:
    told = Told(text)
    told.statement("l" if "l" in told.mentions else "k", f"{told.mentions['x'].label} कल जाएंगे")
    assert meant(told, "x") == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("{n:मीरा सेन} पुणे जाएंगी, जहां {p=x:उनकी} बैठक है", ["मीरा सेन"]),
        ("{n:मीरा सेन} पुणे जाएंगी और {p=x:उनकी} बैठक है", ["केन सातो"]),
        ("पुणे में सभा होगी, जहां {n:मीरा सेन} से {p=x:उनकी} बैठक है", ["केन सातो"]),
    ],
)
def test_where_somebody_goes_he_is_meant_rather_than_who_says_so(said: str, who: list[str]) -> None:
    told = Told("{n=k:केन सातो} ने कहा कि " + said + "।")
    told.statement("k", told.done().article.text.split(" कि ")[1].rstrip("।"))
    assert meant(told, "x") == who


@pytest.mark.parametrize(("between", "unnamed"), [("", True), ("{n=k:केन सातो} पुणे आए। ", False)])
def test_an_unnamed_minister_speaks_on(between: str, *, unnamed: bool) -> None:
    told = Told("{n:आरव मेहता} आए। {r=y:मुख्यमंत्री} ने कहा कि काम होगा। " + between + "{p=x:उन्होंने} कहा कि धन है।")
    told.statement("y", "काम होगा").statement("x", "धन है")
    (found,) = Coreference(told.done()).of(told.mentions["x"])
    assert (found.kind is EntityKind.GROUP) == unnamed


@pytest.mark.parametrize(
    ("role", "who"),
    [
        ("{r:पर्यटन मंत्री|post=पर्यटन मंत्री} को भी आना था, लेकिन {p=x:वे} नहीं आए।", []),
        ("{r:पर्यटन मंत्री|post=पर्यटन मंत्री} के आने की बात थी, लेकिन {p=x:वे} नहीं आए।", []),
        ("{r:पर्यटन मंत्री|post=पर्यटन मंत्री} ने {p:उनका} स्वागत किया। {p=x:वे} वहीं रुके।", ["आरव मेहता"]),
        ("{r:पर्यटन मंत्री|post=पर्यटन मंत्री} का पद खाली है। {p=x:वे} वहीं रुके।", ["आरव मेहता"]),
    ],
)
def test_a_pronoun_after_an_unnamed_minister_means_nobody_named_before_him(role: str, who: list[str]) -> None:
    assert meant(Told("{n:आरव मेहता} पुणे आए। " + role), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} पुणे में {r:बस चालक|post=चालक} हैं। {p=x:उन्होंने} बात की।", ["आरव मेहता"]),
        ("{n:आरव मेहता} पुणे के {r:सचिव|post=सचिव} बने। {p=x:वह} आए।", ["आरव मेहता"]),
        ("{n:आरव मेहता} ने कहा कि पुणे इस नीति का {r:सचिव|post=सचिव} नहीं है। {p=x:उन्होंने} बात की।", ["आरव मेहता"]),
        ("{n:आरव मेहता} आए। {r:बस चालक|post=चालक} ने बस रोकी। {p=x:वह} उतरे।", []),
    ],
)
def test_what_somebody_is_is_nobody_else(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("post", "who"),
    [("प्रवक्ता", "आरव मेहता"), ("वकील", "आरव मेहता"), ("उप प्रवक्ता", "आरव मेहता"), ("सचिव", "केन सातो"), ("भाई", "केन सातो")],
)
def test_a_spokesman_tells_of_whom_he_speaks_for(post: str, who: str) -> None:
    told = Told(f"{{n=a:आरव मेहता}} के {post} {{n=k:केन सातो}} ने कहा कि {{p=x:वह}} कल जाएंगे।")
    held = Post(post, told.at(f"आरव मेहता के {post}"), "आरव मेहता")
    told.mentions["k"] = replace(told.mentions["k"], posts=(held,))
    assert meant(told.statement("k", "वह कल जाएंगे"), "x") == [who]


@pytest.mark.parametrize(("post", "who"), [("प्रवक्ता", "आरव मेहता"), ("सचिव", "केन सातो")])
def test_the_spokesman_of_a_body_tells_of_whom_the_text_was_about(post: str, who: str) -> None:
    told = Told(f"{{n:आरव मेहता}} सोमवार को रवाना होंगे। सेना के {post} {{n=k:केन सातो}} ने कहा कि {{p=x:वह}} दूतों से मिलेंगे।")
    told.mentions["k"] = replace(told.mentions["k"], posts=(Post(post, told.at(f"सेना के {post}"), "सेना"),))
    assert meant(told.statement("k", "वह दूतों से मिलेंगे"), "x") == [who]


@pytest.mark.parametrize(("own", "who"), [("{p=h:उनके} बेटे", "आरव मेहता"), ("मंत्री", "केन सातो")])
def test_kin_of_his_tell_of_him(own: str, who: str) -> None:
    told = Told(f"{{n:आरव मेहता}} अस्पताल में थे। {own} {{n=k:केन सातो}} ने कहा कि {{p=x:वह}} बीमार थे।")
    if "h" in told.mentions:
        held = Post("बेटे", told.at("उनके बेटे"))
        told.mentions["k"] = replace(told.mentions["k"], posts=(held,), possessor=told.mentions["h"].passage)
    assert meant(told.statement("k", "वह बीमार थे"), "x") == [who]


@pytest.mark.parametrize(("post", "who"), [("प्रवक्ता", "आरव मेहता"), ("सचिव", "केन सातो")])
def test_a_spokesman_tells_of_another_by_a_pronoun_too(post: str, who: str) -> None:
    text = f"{{n=k:केन सातो|post={post}}} ने कहा कि {{n:आरव मेहता}} सोमवार को रवाना होंगे। "
    told = Told(text + "{p=o:उन्होंने} बताया कि {p=x:वह} दूतों से मिलेंगे।")
    told.statement("k", "आरव मेहता सोमवार को रवाना होंगे").statement("o", "वह दूतों से मिलेंगे")
    assert meant(told, "x") == [who]


def who_says(told: Told) -> str:
    """Give the kind and name of whom 'x' means."""
    found = Coreference(told.done()).of(told.mentions["x"])
    return " ".join(f"{r.kind.name.lower()} {r.name}" for r in found)


@pytest.mark.parametrize(
    ("speaker", "who"),
    [
        ("{g=y:एक ग्रामीण}", "group एक ग्रामीण"),
        ("{g=y:ग्रामीणों|label=ग्रामीण|plural}", ""),
        ("{g=y:मां}", "group मां"),
        ("{r=y:उनकी पत्नी|label=उनकी पत्नी|post=पत्नी|of=n}", "group उनकी पत्नी"),
    ],
)
def test_unnamed_people_speak_on_unless_somebody_named_may_answer_them(speaker: str, who: str) -> None:
    told = Told("{n=n:आरव मेहता} आए। " + speaker + " ने बताया कि पानी नहीं है। {p=x:उन्होंने} कहा कि नल सूखा है।")
    told.statement("y", "पानी नहीं है").statement("x", "नल सूखा है")
    assert who_says(told) == (who or "person आरव मेहता")


def test_a_group_speaks_on_where_nobody_is_named() -> None:
    told = Told("पुल टूटा है। {g=y:ग्रामीणों|label=ग्रामीण|plural} ने बताया कि पानी नहीं है। {p=x:उन्होंने} कहा कि नल सूखा है।")
    told.statement("y", "पानी नहीं है").statement("x", "नल सूखा है")
    assert who_says(told) == "group ग्रामीण"


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("{p:उन्होंने} सबकी सराहना की। ", "group मुख्यमंत्री"),
        ("{n:केन सातो} ने सबकी सराहना की। ", "person केन सातो"),
    ],
)
def test_an_unnamed_speaker_goes_on_over_a_sentence_about_him(between: str, who: str) -> None:
    text = "{r=y:मुख्यमंत्री|post=मुख्यमंत्री} ने कहा कि काम होगा। " + between + "{p=x:उन्होंने} कहा कि धन है।"
    told = Told(text).statement("y", "काम होगा").statement("x", "धन है")
    assert who_says(told) == who


def test_who_is_asked_about_does_not_answer_for_the_unnamed() -> None:
    asked = "यह पूछे जाने पर कि क्या {n:केन सातो} जाएंगे, {p=x:उन्होंने} कहा कि धन है।"
    told = Told("{r=y:मुख्यमंत्री|post=मुख्यमंत्री} ने कहा कि काम होगा। " + asked)
    told.statement("y", "काम होगा").statement("x", "धन है")
    assert who_says(told) == "group मुख्यमंत्री"


@pytest.mark.parametrize(
    ("then", "who"),
    [
        ("{n:आरव मेहता} ने पुल खोला।", "person आरव मेहता"),
        ("यह बात {n:आरव मेहता} के गांव की है।", ""),
        ("पुल खुल गया। {n:आरव मेहता} ने फीता काटा।", ""),
    ],
)
def test_who_speaks_where_an_article_opens_is_named_next(then: str, who: str) -> None:
    told = Told("“पुल बन गया।” {p=x:उन्होंने} कहा। " + then).statement("x", "पुल बन गया")
    assert who_says(told) == who


@pytest.mark.parametrize(
    ("then", "who"),
    [("ने अस्पताल देखा", "group मुख्यमंत्री"), ("बुधवार को गया पहुंचे", "group मुख्यमंत्री"), ("के घर पर भीड़ थी", "")],
)
def test_an_unnamed_minister_speaks_in_the_sentence_after_his_deed(then: str, who: str) -> None:
    told = Told("{r=y:मुख्यमंत्री|post=मुख्यमंत्री} " + then + "। {p=x:उन्होंने} कहा कि धन है।").statement("x", "धन है")
    assert who_says(told) == who


def test_who_is_named_next_does_not_speak_for_somebody_unnamed_before() -> None:
    told = Told("{r:पीड़िता|post=पीड़िता} की मां रो पड़ीं। {p=x:उन्होंने} कहा कि धन है। {n:आरव मेहता} ने फीता काटा।")
    assert who_says(told.statement("x", "धन है")) == ""


def test_an_unnamed_speaker_speaks_again_by_his_title() -> None:
    first = "{r=a:भाजपा सांसद|post=सांसद@भाजपा} ने कहा कि काम होगा। {n=b:केन सातो} ने कहा कि धन है। "
    told = Told(first + "{r=x:सांसद|post=सांसद} ने कहा कि ऋण है।")
    assert who_says(told.statement("a", "काम होगा").statement("b", "धन है").statement("x", "ऋण है")) == "group भाजपा सांसद"
