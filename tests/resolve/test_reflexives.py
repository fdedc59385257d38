"""Whom 'अपना' means where no subject stands before it."""

from __future__ import annotations

import pytest

from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{n:आरव मेहता} ने {n:केन सातो} को {p=x:अपनी} घड़ी दी।", ["आरव मेहता"]),
        ("{n:आरव मेहता} की {p=x:अपनी} मां से भेंट हुई।", ["आरव मेहता"]),
        ("{n:आरव मेहता} की किताब और {p=x:अपनी} घड़ी मिली।", []),
        ("आखिर {n:आरव मेहता} को {p=x:अपने} पिता मिले।", ["आरव मेहता"]),
        ("आखिर {n:आरव मेहता} को {n:केन सातो} से {p=x:अपने} पिता मिले।", []),
        ("{p=x:अपने} पहले दौरे में मंत्री {n:आरव मेहता} ने बात की।", ["आरव मेहता"]),
        ("{p=x:अपने} पहले दौरे में मंत्री {n:आरव मेहता} से बात की।", []),
        ("{p=x:अपने} पहले दौरे में बात की, {n:आरव मेहता} ने नहीं।", []),
    ],
)
def test_own(text: str, who: list[str]) -> None:
    assert meant(Told(text), "x") == who
