"""Who is meant where in one article: each phenomenon, and beside it the near miss."""

from __future__ import annotations

import pytest

from kg.resolve.coreference import Coreference
from kg.world import EntityKind
from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:इंग्रिड होलबर्ग} पुणे आईं। {n=x:होलबर्ग} ने कहा।", ["इंग्रिड होलबर्ग"]),
        ("{n=x:होलबर्ग} आईं। फिर {n:इंग्रिड होलबर्ग} ने कहा।", ["इंग्रिड होलबर्ग"]),
        ("{n:आरव मेहता} आए। {n=x:आरव} ने कहा।", ["आरव मेहता"]),
        ("{n:आरव मेहता} आए। {n=x:मेहरा} ने कहा।", ["मेहरा"]),
        ("{n:बोरिस पेत्रोव्स्की} आए। {n=x:पेत्रोवस्की} ने कहा।", ["बोरिस पेत्रोव्स्की"]),
        ("{n:चो मिन-जुन} आए। {n=x:चो मिन जुन} ने कहा। {n:चो मिन-जुन} गए।", ["चो मिन-जुन"]),
        ("{n:हाइनर वेबर} आए। {n=x:हायनर वेबर} ने कहा।", ["हाइनर वेबर"]),
        ("{n:अनिल मिश्रा} आए। {n=x:सुनील मिश्रा} ने कहा।", ["सुनील मिश्रा"]),
        # one family name, two people: the head of the house, then whoever was named before
        ("{n=h:महेश राठी} की पत्नी {n:सुधा राठी|of=h} आईं। {n=x:राठी|honorific} ने कहा।", ["महेश राठी"]),
        ("{n=h:महेश राठी} की पत्नी {n:सुधा राठी|of=h} आईं। श्रीमती {n=x:राठी|honorific} ने कहा।", ["सुधा राठी"]),
        (
            "{n=h:सुधा राठी} के पति {n:महेश राठी|of=h|post=पति} आए। श्रीमती {n=x:राठी|honorific} ने कहा।",
            ["सुधा राठी"],
        ),
        ("{n:आदित्य राणा} आए। {n=x:राणा} ने कहा। उनके पुत्र {n:विजय राणा} भी थे।", ["आदित्य राणा"]),
        (
            "{n:आदित्य राणा|post=मंत्री} और {n:विजय राणा|post=महापौर} आए। महापौर {n=x:राणा|post=महापौर} ने कहा।",
            ["विजय राणा"],
        ),
        ("{n:आदित्य राणा|post=मंत्री} और {n:मीरा राणा} आए। {n=x:राणा} ने कहा।", ["आदित्य राणा"]),
        ("{n:आदित्य राणा} और {n:मीरा राणा} आए। {n=x:राणा} ने कहा।", ["मीरा राणा"]),
    ],
)
def test_short_names(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:केन सातो|post=प्रधानमंत्री@जापान} आए। {r=x:प्रधानमंत्री} ने कहा।", ["केन सातो"]),
        ("{n:केन सातो|post=प्रधान मंत्री@जापान} आए। {r=x:जापानी पीएम|post=पीएम@जापानी} ने कहा।", ["केन सातो"]),
        ("{n:केन सातो|post=प्रधानमंत्री@जापान} आए। {r=x:जापानी नेता|post=नेता@जापानी} ने कहा।", ["केन सातो"]),
        ("{n:केन सातो|post=प्रधानमंत्री@जापान} आए। {r=x:नेपाली नेता|post=नेता@नेपाली} गए।", []),
        ("{n:केन सातो|post=उप मुख्यमंत्री} आए। {r=x:मुख्यमंत्री} गए।", []),
        ("{n:केन सातो|post=राष्ट्रपति} आए। {r=x:निर्वाचित राष्ट्रपति} ने कहा।", ["केन सातो"]),
        (
            "{n:केन सातो|post=राष्ट्रपति@जापान} और {n:बोरिस पेत्रोव|post=राष्ट्रपति@रूस} मिले। "
            "{r=x:रूसी राष्ट्रपति|post=राष्ट्रपति@रूसी} ने कहा।",
            ["बोरिस पेत्रोव"],
        ),
        ("{n:केन सातो|post=रक्षा मंत्री} आए। {r=x:मंत्री} ने कहा।", ["केन सातो"]),
        ("{n:केन सातो|post=प्रधानमंत्री|former} और {n:ली वेई|post=प्रधानमंत्री} आए। {r=x:प्रधानमंत्री} गए।", ["ली वेई"]),
        ("{n:केन सातो|post=प्रवक्ता@क्रेमलिन} आए। क्रेमलिन के एक {r=x:प्रवक्ता|post=प्रवक्ता@क्रेमलिन} गए।", []),
        ("{n:रवि कांत|post=सुपरस्टार} आए। {r=x:अभिनेता} ने कहा।", ["रवि कांत"]),
        ("{n:रवि कांत|post=उद्योगपति} आए। {r=x:अभिनेता} गए।", []),
        ("{n:रवि कांत|post=कप्तान@नेपाल} आए। {r=x:नेपाली स्टार|post=स्टार@नेपाली} ने कहा।", ["रवि कांत"]),
    ],
)
def test_roles(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


def test_an_unresolved_role_that_speaks_is_a_group_and_never_a_person() -> None:
    told = Told("{r=x:विदेश विभाग के प्रवक्ता|post=प्रवक्ता@विदेश विभाग} ने कहा कि बातचीत होगी।")
    told.statement("x", "बातचीत होगी")
    (group,) = Coreference(told.done()).of(told.mentions["x"])
    assert group.kind is EntityKind.GROUP


def test_a_later_bare_spokesman_is_the_group_named_before() -> None:
    told = Told(
        "आयोग के एक {r=x:प्रवक्ता|post=प्रवक्ता@आयोग|label=आयोग के प्रवक्ता} ने कहा कि बातचीत होगी। "
        "{r=y:प्रवक्ता} ने कहा कि समय तय है।"
    )
    told.statement("x", "बातचीत होगी").statement("y", "समय तय है")
    links = Coreference(told.done())
    assert links.of(told.mentions["x"]) == links.of(told.mentions["y"])


def test_the_speaker_before_goes_on_speaking() -> None:
    told = Told("{n=a:आरव मेहता} ने कहा कि {n=b:केन सातो} कल आएंगे। {p=x:उन्होंने} कहा कि तैयारी पूरी है।")
    told.statement("a", "केन सातो कल आएंगे").statement("x", "तैयारी पूरी है")
    assert meant(told, "x") == ["आरव मेहता"]


def test_a_pronoun_is_nobody_of_another_slot() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} के घर जाकर {p=x:उनसे} मुलाकात की।")
    told.meeting("a", "x")
    assert meant(told, "x") == ["केन सातो"]


def test_in_reported_speech_he_is_the_speaker() -> None:
    told = Told("{n=a:सुधा नायर} ने {n=b:केन सातो} को बताया कि {p=x:वह} जर्मनी जाएंगी।")
    told.statement("a", "वह जर्मनी जाएंगी", to=["b"])
    assert meant(told, "x") == ["सुधा नायर"]


def test_i_in_a_quotation_is_its_speaker_and_we_is_nobody() -> None:
    told = Told("“{p=x:मैं|person=1} कल जाऊंगा, {p=y:हम|person=1|plural} मिलेंगे।” {n=a:आरव मेहता} ने कहा।")
    told.statement("a", "मैं कल जाऊंगा, हम मिलेंगे।", quoted=True)
    assert meant(told, "x") == ["आरव मेहता"]
    assert meant(told, "y") == []


def test_the_recipient_goes_on_receiving() -> None:
    told = Told("{n=a:सुधा नायर} ने {n=b:हाइनर वेबर} को शॉल दी। {n=c:अनिल दास} ने {p=x:उन्हें} पुस्तक दी।")
    told.gift("a", "b", "शॉल").gift("c", "x", "पुस्तक")
    assert meant(told, "x") == ["हाइनर वेबर"]


def test_in_return_the_giver_receives() -> None:
    told = Told("{n=a:सुधा नायर} ने {n=b:हाइनर वेबर} को शॉल दी। बदले में {n=c:वेबर} ने {p=x:उन्हें} घड़ी दी।")
    told.gift("a", "b", "शॉल").gift("c", "x", "घड़ी")
    assert meant(told, "x") == ["सुधा नायर"]


def test_they_after_two_who_went_together_are_both() -> None:
    told = Told("{n=a:सीता राणा} और {n=b:गीता दास} ‘वन’ गईं, जहां {n=c:केन सातो} से {p=x:उनकी} बातचीत हुई।")
    told.visit("a", "b", to="a").meeting("x", "c")
    told.reports.pop(0)
    assert meant(told, "x") == ["सीता राणा", "गीता दास"]


def test_singular_after_one_of_two_is_one() -> None:
    told = Told("{n=a:सीता राणा} ने {n=b:गीता दास} से बात की। {p=x:उन्होंने} कहा।")
    assert meant(told, "x") == ["सीता राणा"]


def test_no_link_where_nobody_stands_out() -> None:
    told = Told("बैठक में {n=a:सीता राणा} को, {n=b:गीता दास} को बुलाया। {p=x:उनसे} बात हुई।")
    assert meant(told, "x") == []


def test_a_relative_is_the_one_named_last() -> None:
    told = Told("{n=a:आरव मेहता} को {n=b:केन सातो} की खबर मिली, {p=x:जिनसे} {p=y:वह} पटना में मिले थे।")
    told.meeting("x", "y")
    assert meant(told, "x") == ["केन सातो"]
    assert meant(told, "y") == ["आरव मेहता"]


def test_both_are_the_last_two_who_stand_together() -> None:
    told = Told("{n=a:आरव मेहता} ने {n=b:केन सातो} से मुलाकात की। फिर {n=c:ली वेई} और {n=d:आना कोच} आए। {d=x:दोनों} ने बात की।")
    told.meeting("a", "b")
    assert meant(told, "x") == ["ली वेई", "आना कोच"]


def test_both_leaders_are_the_two_of_the_meeting_after_three_others() -> None:
    told = Told(
        "{n=a:आरव मेहता} ने {n=b:केन सातो} से मुलाकात की। {n=c:ली वेई}, {n=d:आना कोच} और {n=e:रवि कांत} भी थे। "
        "{d=x:दोनों नेताओं} ने बात की।"
    )
    told.meeting("a", "b")
    assert meant(told, "x") == ["आरव मेहता", "केन सातो"]


def test_both_are_nobody_among_three() -> None:
    told = Told("{n=c:ली वेई}, {n=d:आना कोच} और {n=e:रवि कांत} आए। {d=x:दोनों} ने बात की।")
    assert meant(told, "x") == []


def test_both_are_not_those_whom_they_met() -> None:
    told = Told("{n=a:ली वेई} और {n=b:आना कोच} गए। {d=x:दोनों} ने {n=c:रवि कांत} और {n=d:केन सातो} से मुलाकात की।")
    told.meeting("x", "c", "d")
    assert meant(told, "x") == ["ली वेई", "आना कोच"]


def test_the_subject_of_its_own_clause_is_not_meant() -> None:
    told = Told("{n=a:केन सातो} चेन्नई लौटे। {n=b:आरव मेहता} ने समारोह में {p=x:उन्हें} देखा।")
    assert meant(told, "x") == ["केन सातो"]
    told = Told("{n=a:केन सातो} चेन्नई लौटे। {n=b:आरव मेहता} ने कहा और {p=x:उन्हें} रोका गया।")
    assert meant(told, "x") == ["आरव मेहता"]


def test_an_invitation_is_accepted_by_the_one_invited() -> None:
    text = "{n=a:आरव मेहता} ने {n=b:केन सातो} को पत्र दिया, %s {p=x:उन्होंने} माना।"
    assert meant(Told(text % "जिसे"), "x") == ["केन सातो"]
    assert meant(Told(text % "जिसमें"), "x") == ["आरव मेहता"]


def test_the_head_of_a_party_takes_up_whom_no_office_is_told_of() -> None:
    text = "सुझाव {n=a:मीरा सेन} का था। {n=b:आरव मेहता|post=मुख्यमंत्री} ने माना। {r=x:%s|post=%s} ने कहा।"
    assert meant(Told(text % ("लोक दल प्रमुख", "प्रमुख@लोक दल")), "x") == ["मीरा सेन"]
    assert meant(Told(text % ("रूसी राष्ट्रपति", "राष्ट्रपति@रूसी")), "x") == []
    assert meant(Told(text % ("लोक दल प्रवक्ता", "प्रवक्ता@लोक दल")), "x") == []


def test_whose_meeting_with_somebody_it_was() -> None:
    text = "{n=a:आरव मेहता} पुणे आए। {n=b:केन सातो} के साथ {p=x:उनकी} %s।"
    assert meant(Told(text % "बैठक हुई"), "x") == ["आरव मेहता"]
    assert meant(Told(text % "पत्नी आईं"), "x") == ["केन सातो"]


def test_both_leaders_are_nobodys_wives() -> None:
    told = Told(
        "{n=a:आरव मेहता} और {n=b:केन सातो} {p=o:अपनी} पत्नियों {n=c:आना मेहता|post=पत्नियों|of=o} और {n=d:मीरा सेन} के साथ आए। "
        "{d=x:दोनों नेताओं} ने बात की, {d=y:दोनों} ने चाय पी।"
    )
    assert meant(told, "x") == ["आरव मेहता", "केन सातो"]


def test_of_one_and_his_wife_he_is_one() -> None:
    told = Told("{n=a:आरव मेहता} और {p=x:उनकी} पत्नी {n=b:मीरा मेहता|of=x} ने कहा।")
    assert meant(told, "x") == ["आरव मेहता"]


def test_theirs_after_both_is_of_both() -> None:
    text = "{n=a:आरव मेहता} ने {n=b:केन सातो} से बात की।%s {d=c:दोनों} मिले। {p=x:उनकी} बातचीत हुई। {p=y:उसने} कहा।"
    told = Told(text % "")
    told.meeting("a", "b")
    assert meant(told, "x") == ["आरव मेहता", "केन सातो"]
    assert len(meant(told, "y")) < 2


def test_whom_others_met_is_whom_these_met() -> None:
    text = "{n=a:आरव मेहता} %s {n=b:केन सातो} से मिले। {n=c:ली वेई} ने {p=x:उनसे} %s।"
    told = Told(text % ("सोमवार को", "मुलाकात की")).meeting("a", "b").meeting("c", "x")
    assert meant(told, "x") == ["केन सातो"]
    told = Told(text % ("सोमवार को", "पूछा")).meeting("a", "b")
    assert meant(told, "x") != ["केन सातो"]


def test_two_names_of_one() -> None:
    told = Told("{n=a:राजन मेहता} उर्फ {n=b:गुड्डू पाठक} आए। {n=c:पाठक} ने कहा। {n=d:मेहता} गए।")
    assert {name for each in "abcd" for name in meant(told, each)} == {"गुड्डू पाठक"}
    told = Told("{n=a:राजन मेहता} और {n=b:गुड्डू पाठक} आए।")
    assert meant(told, "b") == ["गुड्डू पाठक"]


def test_who_is_asked_about_is_not_who_answers() -> None:
    asked = "यह पूछे जाने पर कि क्या {n=b:काव्या राणे} आएंगी, {p=x:उन्होंने} कहा कि तारीख तय नहीं है।"
    told = Told(f"{{n=a:आरव मेहता}} ने कहा कि पुल बंद है। {asked}")
    told.statement("a", "पुल बंद है").statement("x", "तारीख तय नहीं है")
    assert meant(told, "x") == ["आरव मेहता"]


def test_who_gets_something_goes_on_speaking() -> None:
    told = Told("{n=a:काव्या राणे} को {n=b:ईशान} और {n=c:विहान} के लिए कागज मिला। {p=x:उन्होंने} लिखा कि वह खुश हैं।")
    told.statement("x", "वह खुश हैं")
    assert meant(told, "x") == ["काव्या राणे"]
