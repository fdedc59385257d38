"""Whom 'मेहमान' (guest), 'मेजबान' (host) and common nouns mean."""

from __future__ import annotations

import pytest

from kg.model import Status
from tests.resolve.conftest import Told, meant


def test_guest_and_host() -> None:
    told = Told(
        "{n=a:हाइनर वेबर} {l=h:हरिपुर} पहुंचे और {n=b:सुधा नायर} से मिले। {n=c:नायर} ने {r=x:मेहमान} को शॉल दी। "
        "{n=d:वेबर} ने {r=y:मेजबान} को घड़ी दी।"
    )
    told.visit("a", to="h").meeting("a", "b").gift("c", "x", "शॉल").gift("d", "y", "घड़ी")
    assert meant(told, "x") == ["हाइनर वेबर"]
    assert meant(told, "y") == ["सुधा नायर"]


def test_a_guest_in_the_title_is_the_visitor_of_the_text() -> None:
    told = Told("# {r=a:कुलपति} ने {r=x:जर्मन मेहमान|post=मेहमान@जर्मन} को शॉल दी\n{n=b:हाइनर वेबर} {l=h:हरिपुर} पहुंचे।")
    told.gift("a", "x", "शॉल").visit("b", to="h")
    assert meant(told, "x") == ["हाइनर वेबर"]


def test_a_guest_in_the_title_came_and_is_not_yet_to_come() -> None:
    told = Told(
        "# {r=a:कुलपति} ने {r=x:मेहमान|post=मेहमान} को शॉल दी\n"
        "{n=b:हाइनर वेबर} {l=h:हरिपुर} पहुंचे। {n=c:मीरा सेन} {l=i:हरिपुर} आएंगी।"
    )
    told.visit("b", to="h").visit("c", to="i", status=Status.PLANNED)
    assert meant(told, "x") == ["हाइनर वेबर"]


def test_nobody_invites_himself() -> None:
    told = Told(
        "{n=b:हाइनर वेबर} {l=h:हरिपुर} पहुंचे। {n=c:मीरा सेन} {l=i:पुणे} गईं। {p=y:उन्होंने} {r=x:मेहमान|post=मेहमान} को न्योता दिया।"
    )
    told.visit("b", to="h").visit("c", to="i")
    assert meant(told, "y") == ["मीरा सेन"]
    assert meant(told, "x") == ["हाइनर वेबर"]


def test_who_is_called_host_is_no_guest() -> None:
    told = Told(
        "मेजबान राष्ट्रपति {n=a:आरव मेहता} ने {n=b:केन सातो} का स्वागत किया। {r=x:मेहमान नेता} ने काठी दी। {r=y:मेजबान} हंसे।"
    )
    told.meeting("a", "b")
    assert meant(told, "x") == ["केन सातो"]
    assert meant(told, "y") == ["आरव मेहता"]


def test_a_host_with_a_title_holds_it() -> None:
    told = Told(
        "{n=b:हाइनर वेबर|post=राष्ट्रपति} ने {r=x:मेजबान प्रधानमंत्री|post=मेजबान} को घड़ी दी। "
        "{n=c:मीरा सेन|post=प्रधानमंत्री} और {n=d:रवि कांत|post=मंत्री} ने स्वागत किया।"
    )
    told.gift("b", "x", "घड़ी")
    assert meant(told, "x") == ["मीरा सेन"]
    bare = Told(
        "{n=b:हाइनर वेबर|post=राष्ट्रपति} ने {r=x:मेजबान|post=मेजबान} को घड़ी दी। "
        "{n=c:मीरा सेन|post=प्रधानमंत्री} और {n=d:रवि कांत|post=मंत्री} ने स्वागत किया।"
    )
    bare.gift("b", "x", "घड़ी")
    assert meant(bare, "x") == []


def _hosted(second: str) -> list[str]:
    told = Told(
        "{n=a:हाइनर वेबर} {l=h:हरिपुर} पहुंचे और {n=b:सुधा नायर} से मिले। " + second + "{r=y:मेजबान} ने {p=z:उन्हें} घड़ी दी।"
    )
    told.visit("a", to="h").meeting("a", "b").gift("y", "z", "घड़ी")
    return meant(told, "y")


def test_the_host_is_whom_the_nearest_sentence_tells_of() -> None:
    assert _hosted("अगले दिन {n=c:अली करीम} द्वार पर थे। ") == ["अली करीम"]
    assert _hosted("अगले दिन भीड़ द्वार पर थी। ") == ["सुधा नायर"]


def test_the_host_is_nobody_whom_the_nearest_sentence_only_mentions() -> None:
    assert _hosted("अगले दिन उन्होंने {n=c:अली करीम} का स्मरण किया। ") == ["सुधा नायर"]


def test_the_host_of_a_meeting_told_in_his_own_sentence_is_of_that_meeting() -> None:
    told = Told(
        "{n=a:हाइनर वेबर} {l=h:हरिपुर} गए। अगले दिन {n=c:अली करीम} द्वार पर थे। "
        "{n=d:हाइनर वेबर} {n=b:सुधा नायर} से मिले, जिसमें {r=y:मेजबान} को {n=z:हाइनर वेबर} ने घड़ी दी।"
    )
    told.visit("a", to="h").meeting("d", "b").gift("z", "y", "घड़ी")
    assert meant(told, "y") == ["सुधा नायर"]


def _visited(second: str) -> list[str]:
    told = Told(
        "{n=a:हाइनर वेबर} {l=h:हरिपुर} पहुंचे। {n=c:अली करीम} {n=b:सुधा नायर} से मिले। "
        + second
        + "{n=z:सुधा नायर} ने {r=y:मेहमान} को घड़ी दी।"
    )
    told.visit("a", to="h").meeting("c", "b").gift("z", "y", "घड़ी")
    return meant(told, "y")


def test_the_guest_is_who_just_met_the_giver() -> None:
    assert _visited("") == ["अली करीम"]
    assert _visited("भीड़ द्वार पर थी। ") == ["हाइनर वेबर"]


def test_a_guest_with_a_title_is_not_whoever_alone_was_named() -> None:
    alone = "{n:रवि कांत|post=गेंदबाज} ने गेंद फेंकी। "
    assert meant(Told(alone + "उधर {r=x:मेहमान कप्तान|post=मेहमान} को देखा गया।"), "x") == []
    assert meant(Told(alone + "उधर {r=x:मेहमान|post=मेहमान} को देखा गया।"), "x") == ["रवि कांत"]


@pytest.mark.parametrize(
    ("title", "role", "who"),
    [
        ("{n:आरव मेहता} और {n:केन सातो}", "मेजबान", "आरव मेहता"),
        ("{n:आरव मेहता}, {n:मीरा सेन} और {n:केन सातो}", "मेजबान", "लीला दास"),
        ("{n:आरव मेहता} और {n:केन सातो}", "नेता", "लीला दास"),
    ],
)
def test_the_host_is_the_other_of_two_in_the_headline(title: str, role: str, who: str) -> None:
    told = Told(
        f"# ऐसे मिले {title}\n{{n:केन सातो}} आए। {{n:लीला दास}} बैठी थीं। {{n=k:केन सातो}} ने {{r=x:{role}}} को शॉल दी।"
    )
    assert meant(told.gift("k", "x", "शॉल"), "x") == [who]


@pytest.mark.parametrize(("case", "guest", "host"), [("", ["केन सातो"], ["आरव मेहता"]), ("को ", [], [])])
def test_a_name_behind_the_host_in_a_case_is_no_host(case: str, guest: list[str], host: list[str]) -> None:
    told = Told(
        f"मेजबान {case}{{n=a:आरव मेहता}} की किताब लेकर {{n=b:केन सातो}} बैठे। {{r=x:मेहमान नेता}} ने काठी दी। {{r=y:मेजबान}} हंसे।"
    )
    told.meeting("a", "b")
    assert (meant(told, "x"), meant(told, "y")) == (guest, host)
