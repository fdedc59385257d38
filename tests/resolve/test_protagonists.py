"""Whom an article is about: the one of its title and the one who came, as a side of meetings and gifts."""

from __future__ import annotations

import pytest

from kg.resolve.coreference import Coreference
from kg.resolve.protagonists import protagonist, protagonist_score
from kg.world import EntityKind
from tests.resolve.conftest import Told

BYSTANDER = "{n=a:आरव मेहता} {l=x:पटना} पहुंचे। चित्रकार {n=k:केन सातो} वहां थे।\n{n=b:राजन सेठी} के साथ {p=d:उनकी} बैठक हुई।"


def _score(told: Told, pronoun: str, name: str) -> float:
    found = Coreference(told.done())
    (referent,) = (r for r in found.referents if r.name == name)
    return protagonist_score(found.discourse, told.mentions[pronoun], referent)


def test_who_came_is_met() -> None:
    told = Told(BYSTANDER).visit("a", to="x").meeting("b", "d")
    assert _score(told, "d", "आरव मेहता") > _score(told, "d", "केन सातो") == 0


def test_nobody_gains_where_nothing_is_met_or_given() -> None:
    told = Told(BYSTANDER).visit("a", to="x")
    assert _score(told, "d", "आरव मेहता") == 0


def test_a_speaker_gains_nothing() -> None:
    told = Told("# {n=a:आरव मेहता} आए\n{n=b:केन सातो} ने देखा। {p=d:उन्होंने} खुशी जताई।").statement("d", "खुशी")
    assert _score(told, "d", "आरव मेहता") == 0


@pytest.mark.parametrize(("title", "more"), [("# {n=t:मेहता} पटना में", True), ("# पटना में मेला", False)])
def test_the_one_of_the_title_is_meant(title: str, *, more: bool) -> None:
    told = Told(title + "\n{n=a:आरव मेहता} और {n=k:केन सातो} आए।\n{n=b:राजन सेठी} ने {p=d:उन्हें} शॉल दी।")
    told.gift("b", "d", "शॉल")
    assert (_score(told, "d", "आरव मेहता") > _score(told, "d", "केन सातो")) is more


def _star(told: Told) -> str | None:
    found = Coreference(told.done())
    star = protagonist(found.discourse, [r for r in found.referents if r.kind is EntityKind.PERSON])
    return star.name if star else None


@pytest.mark.parametrize(
    ("text", "star"),
    [
        ("# {n:आरव मेहता} पटना में\n{n:आरव मेहता} आए। {n:केन सातो} थे। {n:आरव मेहता} बोले।", "आरव मेहता"),
        ("# {n:आरव मेहता} पटना में\n{n:आरव मेहता} आए। {n:केन सातो} थे।", None),  # named twice only
        ("# पटना में मेला\n{n:आरव मेहता} आए। {n:केन सातो} थे। {n:आरव मेहता} हंसे। {n:आरव मेहता} बोले।", "आरव मेहता"),
        (
            "# पटना में मेला\n{n:आरव मेहता} आए। {n:केन सातो} थे। {n:आरव मेहता} हंसे। {n:आरव मेहता} बोले। {n:केन सातो} गए।",
            None,
        ),
    ],
)
def test_an_article_is_about_whom_its_title_or_its_text_names_most(text: str, star: str | None) -> None:
    assert _star(Told(text)) == star


@pytest.mark.parametrize(
    ("came", "star"), [((), "केन सातो"), (("a",), "आरव मेहता"), (("k",), "केन सातो"), (("a", "k"), "केन सातो")]
)
def test_of_two_in_the_title_it_is_about_the_one_who_came(came: tuple[str, ...], star: str) -> None:
    told = Told(
        "# {n:आरव मेहता} से मिले {n:केन सातो}\n{n=a:आरव मेहता} {l=x:पटना} पहुंचे। {n=k:केन सातो} भी गए। {n:आरव मेहता} हंसे। "
        "{n:केन सातो} बोले। {n:केन सातो} हंसे।"
    )
    for who in came:
        told.visit(who, to="x")
    assert _star(told) == star


@pytest.mark.parametrize(("called", "star"), [("मेहमान", "आरव मेहता"), ("नेता", None)])
def test_who_is_called_a_guest_came(called: str, star: str | None) -> None:
    told = Told(
        f"# {{n:आरव मेहता}} से मिले {{n:केन सातो}}\n{{n:आरव मेहता}} आए। {{n=k:केन सातो}} ने {{r=g:{called}|post=मेहमान}} को "
        "शॉल दी। {n:आरव मेहता} हंसे। {n:केन सातो} हंसे।"
    )
    assert _star(told.meeting("k", "g")) == star


@pytest.mark.parametrize(
    ("line", "who"), [("{n=t:मेहता} से खास बातचीत", "आरव मेहता"), ("{n=t:मेहता} से बातचीत टली", "केन सातो")]
)
def test_whom_an_interview_is_with_speaks(line: str, who: str) -> None:
    told = Told(
        f"= {line}\n{{n=a:आरव मेहता}} आए। {{n=k:केन सातो}} वहां थे। {{n=k2:केन सातो}} से बात हुई। {{p=d:उनका}} जवाब है, “हां।”"
    ).statement("d", "हां", quoted=True)
    found = Coreference(told.done())
    assert [r.name for r in found.of(told.mentions["d"])] == [who]
