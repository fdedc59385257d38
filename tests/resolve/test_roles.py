"""Whom a post means that several hold: who is named near it, else whom the headline calls by the bare post."""

from __future__ import annotations

import pytest

from kg.resolve.coreference import Coreference
from tests.resolve.conftest import Told, meant

_TITLE = "# {n:मीरा सेन|post=राष्ट्रपति} फिजी में\n"
_LEAD = "{n:मीरा सेन|post=राष्ट्रपति} से {n:तेवी राका|post=राष्ट्रपति@फिजी} मिले।"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{_TITLE}{_LEAD}\n{{r=x:राष्ट्रपति}} ने बात की।", ["मीरा सेन"]),
        (f"{_TITLE}{_LEAD} {{r=x:राष्ट्रपति}} ने बात की।", ["तेवी राका"]),
        (f"{_LEAD}\n{{r=x:राष्ट्रपति}} ने बात की।", ["तेवी राका"]),
        (f"{_TITLE}{_LEAD}\nफिजी के {{r=x:राष्ट्रपति|post=राष्ट्रपति@फिजी}} ने बात की।", ["तेवी राका"]),
    ],
)
def test_a_bare_post_is_who_bears_it_in_the_headline(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("own", "then", "who"),
    [
        ("विदेश मंत्री", "से भेंट हुई", "आरव मेहता"),
        ("विदेश मंत्री", "पुणे आए", "केन सातो"),
        ("विदेश मंत्री@नेपाल", "से भेंट हुई", "केन सातो"),
    ],
)
def test_a_bare_post_is_who_came_in_with_it_bare_unless_another_is_the_subject_before(
    own: str, then: str, who: str
) -> None:
    first = f"{{n:आरव मेहता|post={own}}} ने बात की। {{n:केन सातो|post=विदेश मंत्री@जापान}} {then}। "
    assert meant(Told(first + "{r=x:विदेश मंत्री} ने कहा।"), "x") == [who]


@pytest.mark.parametrize(("case", "who"), [("ने", "आरव मेहता"), ("से", "केन सातो")])
def test_who_acts_in_a_sentence_is_not_named_anew_by_a_post(case: str, who: str) -> None:
    first = "{n:आरव मेहता|post=प्रधानमंत्री} ने {n:केन सातो|post=प्रधानमंत्री@जापान} से बात की। "
    told = Told(first + f"{{n:सातो}} {case} भोज में मिले, जिसमें {{r=x:प्रधानमंत्री}} ने उन्हें शॉल दी।")
    assert meant(told, "x") == [who]


@pytest.mark.parametrize(("second", "who"), [("चांसलर@जर्मनी", ["मैक्स वेबर"]), ("चांसलर@जापान", ["आरव मेहता"])])
def test_a_minister_of_a_country_is_who_holds_another_post_of_it(second: str, who: list[str]) -> None:
    first = f"{{n:मैक्स वेबर|post=मंत्री@वित्त मामलों}} दिल्ली आए। {{n:मैक्स वेबर|post={second}}} ने देखा। "
    told = Told(first + "{n:आरव मेहता|post=वाणिज्य मंत्री} ने बात की। {r=x:जर्मन मंत्री|post=मंत्री@जर्मन} ने कहा।")
    assert meant(told, "x") == who


def test_a_former_post_is_asked_of_who_held_it() -> None:
    told = "{n:रवि कांत|post=मंत्री|former} गाय लाए। {n:मीरा सेन|post=मंत्री} भी आईं। "
    assert meant(Told(told + "{r=x:पूर्व मंत्री|post=मंत्री|former} हंसे।"), "x") == ["रवि कांत"]
    assert meant(Told(told + "{r=x:मंत्री|post=मंत्री} हंसीं।"), "x") == ["मीरा सेन"]


def test_who_is_of_another_land_is_not_the_one_at_home() -> None:
    told = "{n:रवि कांत|post=पहलवान} जीते। {n:केन सातो|post=राष्ट्रपति} आए। "
    assert meant(Told(told + "{r=x:ईरान के पहलवान|post=पहलवान@ईरान} हारे।"), "x") == []
    assert meant(Told(told + "{r=x:भारत के पहलवान|post=पहलवान@भारत} जीते।"), "x") == ["रवि कांत"]
    assert meant(Told(told + "{r=x:ईरान के राष्ट्रपति|post=राष्ट्रपति@ईरान} गए।"), "x") == ["केन सातो"]


@pytest.mark.parametrize(
    ("own", "who"),
    [("विदेश मंत्री@जापान", ["आरव मेहता"]), ("प्रधानमंत्री@जापान", []), ("विदेश मंत्री@भारत", [])],
)
def test_a_counterpart_holds_the_post_of_the_subject_in_his_own_land(own: str, who: list[str]) -> None:
    told = "{n:आरव मेहता|post=विदेश मंत्री@भारत} यहां हैं। {n:मीरा सेन|post=रक्षा मंत्री@भारत} भी यहां हैं। "
    told += f"{{n:केन सातो|post={own}}} ने अपने {{r=x:भारतीय समकक्ष|post=समकक्ष@भारतीय}} को बुलाया।"
    assert meant(Told(told), "x") == who


@pytest.mark.parametrize(("own", "who"), [("विदेश मंत्री@जापान", ["आरव मेहता"]), ("प्रधानमंत्री@जापान", [])])
def test_a_counterpart_of_no_land_is_the_only_other_of_that_post(own: str, who: list[str]) -> None:
    told = "{n:आरव मेहता|post=विदेश मंत्री@भारत} यहां हैं। {n:मीरा सेन|post=रक्षा मंत्री@भारत} भी यहां हैं। "
    told += f"{{n:केन सातो|post={own}}} ने अपने {{r=x:समकक्ष|post=समकक्ष}} को बुलाया।"
    assert meant(Told(told), "x") == who


@pytest.mark.parametrize(
    ("role", "who"),
    [("पीएम", ["आरव मेहता"]), ("प्रधानमंत्री", ["केन सातो"])],
)
def test_letters_are_of_who_came_in_with_them(role: str, who: list[str]) -> None:
    told = Told(f"{{n:आरव मेहता|post=पीएम}} ने {{n:केन सातो|post=प्रधानमंत्री}} को देखा। {{r=x:{role}}} ने बात की।")
    assert meant(told, "x") == who


@pytest.mark.parametrize(("mark", "who"), [("= ", ["केन सातो"]), ("", ["आरव मेहता"])])
def test_a_heading_tells_of_whom_the_text_below_names(mark: str, who: list[str]) -> None:
    told = Told(
        f"सीएम {{n:आरव मेहता|post=सीएम@बिहार}} आए।\n{mark}{{r=x:मुख्यमंत्री|post=मुख्यमंत्री}} से मिले\n"
        "सीएम {n:केन सातो|post=सीएम@ओडिशा} मिले।"
    )
    assert meant(told, "x") == who


@pytest.mark.parametrize(
    ("role", "post", "who"),
    [
        ("{r=x:लोक दल के सांसद|post=सांसद@लोक दल}", "सांसद", []),
        ("{r=x:लोक दल के सांसद|post=सांसद@लोक दल}", "सांसद@लोक दल", ["आरव मेहता"]),  # told of the same body
        ("87 वर्षीय {r=x:गुरुजी|post=गुरु}", "गुरु", []),
        ("{r=x:कारोबारी|post=कारोबारी}", "मुखिया", []),
        ("{r=x:विदेश मंत्री}", "विदेश मंत्री", ["आरव मेहता"]),
    ],
)
def test_nobody_who_comes_in_later_is_described_before(role: str, post: str, who: list[str]) -> None:
    named = f"{{n:आरव मेहता|post={post}}} आए।"
    assert meant(Told(f"{role} ने बात की। {named}"), "x") == who
    assert meant(Told(f"{named} {role} ने बात की।"), "x") == ["आरव मेहता"]


@pytest.mark.parametrize("other", ["एक अन्य", "दूसरे", "अन्य"])
def test_another_of_a_trade_is_not_who_came_in_with_it(other: str) -> None:
    told = Told(f"विश्लेषक {{n:केन सातो|post=विश्लेषक}} ने बात की। {other} {{r=x:विश्लेषक|post=विश्लेषक}} ने कहा।")
    assert meant(told, "x") == []


def test_who_came_in_with_a_trade_is_meant_by_it() -> None:
    told = Told("विश्लेषक {n:केन सातो|post=विश्लेषक} ने बात की। {r=x:विश्लेषक|post=विश्लेषक} ने कहा।")
    assert meant(told, "x") == ["केन सातो"]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("ग्रामीण विकास मंत्री", "परिवहन मंत्री", False),
        ("सड़क परिवहन मंत्री", "परिवहन मंत्री", True),
        ("परिवहन मंत्री", "मंत्री", True),
    ],
)
def test_unnamed_ministers_of_two_fields_are_two(first: str, second: str, *, same: bool) -> None:
    told = Told(f"{{r=a:{first}|post=मंत्री}} ने कहा कि काम होगा। {{r=b:{second}|post=मंत्री}} ने कहा कि धन है।")
    told.statement("a", "काम होगा").statement("b", "धन है")
    found = Coreference(told.done())
    assert (found.of(told.mentions["a"]) == found.of(told.mentions["b"])) == same


@pytest.mark.parametrize(("of", "who"), [("@जापान के कनकपुर नगर", ["मीरा सेन"]), ("", ["केन सातो"])])
def test_the_bare_post_is_of_who_came_in_with_it_bare(of: str, who: list[str]) -> None:
    told = Told(
        f"{{n:मीरा सेन|post=मेयर}} आईं। बाद में {{n:केन सातो|post=मेयर{of}}} मिले। पुल बना। {{r=x:मेयर|post=मेयर}} ने बात की।"
    )
    assert meant(told, "x") == who


@pytest.mark.parametrize(("post", "role"), [("पोप", "पोंटिफ"), ("स्वामी", "स्वामीजी"), ("प्रखंड शिक्षा पदाधिकारी", "बीईओ")])
def test_another_word_for_a_post_is_its_holder(post: str, role: str) -> None:
    told = Told(f"{{n:केन सातो|post={post}}} आए। {{r=x:{role}|post={role}}} ने बात की।")
    assert meant(told, "x") == ["केन सातो"]
    assert meant(Told(f"{{n:केन सातो|post=मंत्री}} आए। {{r=x:{role}|post={role}}} ने बात की।"), "x") == []


@pytest.mark.parametrize(
    ("post", "role", "who"),
    [
        ("अध्यक्ष@किसान संघर्ष समिति", "किसान नेता", ["मीरा सेन"]),
        ("महासचिव@यूनियन", "नेता@यूनियन", ["मीरा सेन"]),
        ("निदेशक@इस्पात कंपनी", "मजदूर नेता", []),
    ],
)
def test_who_leads_an_association_is_their_leader(post: str, role: str, who: list[str]) -> None:
    text = f"{{n:मीरा सेन|post={post}}} और {{n:आरव मेहता|post=मंत्री}} मिले। "
    assert meant(Told(text + f"{{r=x:{role.split('@')[0]}|post={role}}} ने कहा।"), "x") == who
