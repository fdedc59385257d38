"""Paragraphs behind bullets are stories of their own."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(("bullet", "who"), [("• ", []), ("■ ", []), ("", ["आरव मेहता"])])
def test_a_pronoun_means_nobody_of_the_item_before(bullet: str, who: list[str]) -> None:
    text = f"{bullet}{{n:आरव मेहता}} पटना गए।\n{bullet}{{p=x:उन्हें}} राजा ने देखा।"
    assert meant(Told(text), "x") == who


def test_within_an_item_a_pronoun_means_who_was_told_of() -> None:
    assert meant(Told("• {n:मीरा सेन} आईं।\n• {n:आरव मेहता} पटना गए। {p=x:उन्हें} राजा ने देखा।"), "x") == ["आरव मेहता"]
