"""What honours behind a name stands between it and its case; beside it, what only looks so."""

from __future__ import annotations

import pytest

from kg.resolve.discourse import Discourse
from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize("honorific", [" जी", " साहब", " सर", ""])
def test_a_case_follows_the_name(honorific: str) -> None:
    told = Told(f"{{n=a:आरव मेहता}}{honorific} ने कहा।")
    discourse = Discourse(told.done())
    assert discourse.follows(told.mentions["a"]) == "ने"
    assert len(discourse.text) == len(told.done().article.text)


def test_what_honours_nobody_stays() -> None:
    told = Told("{n=a:आरव मेहता} आए। पांच जी ने काम किया।")
    assert "पांच जी ने" in Discourse(told.done()).text


def test_whom_one_meets_is_not_who_met_him() -> None:
    told = Told("{n:केन सातो} आए। {n:सातो} बैठे। {n:आरव मेहता} जी से {p=x:उनकी} बैठक हुई।")
    assert meant(told, "x") == ["केन सातो"]
