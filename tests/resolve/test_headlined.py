"""Whom a lead describes whom the headline names, and beside it the leads that tell of somebody else."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("# हार हमारी है: {n:आरव मेहता}\nपुणे। टीम के {r=x:मुख्य निर्देशक} ने बात की।", ["आरव मेहता"]),
        ("# हार हमारी है: {n:आरव मेहता}\nपुणे। {n:केन सातो} आए तो {r=x:मुख्य निर्देशक} ने बात की।", []),
        ("# {n:आरव मेहता} और {n:केन सातो} हारे\nपुणे। टीम के {r=x:मुख्य निर्देशक} ने बात की।", []),
        ("# {n:आरव मेहता} घायल\nपुणे। अस्पताल के {r=x:डॉक्टर} ने बात की।", []),
        ("# हार हमारी है: {n:आरव मेहता}\nपुणे। टीम के {r=x:मुख्य निर्देशक} को पत्र मिला।", []),
        ("हार हमारी है: {n:आरव मेहता}\nपुणे। टीम के {r=x:मुख्य निर्देशक} ने बात की।", []),
    ],
)
def test_a_lead_describes_whom_the_headline_names(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who


@pytest.mark.parametrize(("spoken", "who"), [(True, ["आरव मेहता"]), (False, [])])
def test_a_headline_tells_of_who_speaks_in_it(*, spoken: bool, who: list[str]) -> None:
    told = Told("# {n=a:आरव मेहता} बोले- {n:केन सातो} दोस्त हैं\nपुणे। टीम के {r=x:मुख्य निर्देशक} ने बात की।")
    assert meant(told.statement("a", "केन सातो दोस्त हैं") if spoken else told, "x") == who
