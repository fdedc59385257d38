"""Who had come along to a meeting told right before; and near misses."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader

MET = "आरव मेहता मंगलवार को मंत्री कबीर सेठी से मिले"


@pytest.mark.parametrize(
    "along",
    [
        "उनके साथ नीरा कोठारी भी थीं।",
        "मेहता के साथ उनकी सचिव नीरा कोठारी भी मौजूद रहीं।",
        "इस मौके पर नीरा कोठारी भी उनके साथ थीं।",
    ],
)
def test_who_was_with_one_of_them_was_there(read_text: Reader, along: str) -> None:
    found = meetings(read_text(f"{MET}। {along}"))
    assert [[m.label for m in r.present] for r in found] == [["नीरा कोठारी"]]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}। सुनील नेगी के साथ नीरा कोठारी थीं।",
        f"{MET}। उनके साथ नीरा कोठारी नहीं थीं।",
        f"{MET}। उनके साथ नीरा कोठारी काम करती हैं।",
        f"{MET}। शहर में बारिश हुई। उनके साथ नीरा कोठारी भी थीं।",
    ],
)
def test_others_were_not(read_text: Reader, text: str) -> None:
    assert [r.present for r in meetings(read_text(text))] == [()]


@pytest.mark.parametrize("way", ["पुणे पहुंचे", "शहर आए"])
def test_whom_he_came_with_was_there_too(read_text: Reader, way: str) -> None:
    found = meetings(read_text(f"आरव मेहता अपनी पत्नी नीरा मेहता के साथ {way} और राजदूत कबीर सेठी से मिले।"))
    assert [[m.label for m in r.present] for r in found] == [["नीरा मेहता"]]


@pytest.mark.parametrize("before", ["के साथ पुणे पहुंचे, लेकिन", "के साथ काम करते हैं और", "के घर आए और"])
def test_whom_he_did_not_come_with_was_not(read_text: Reader, before: str) -> None:
    found = meetings(read_text(f"आरव मेहता नीरा कोठारी {before} राजदूत कबीर सेठी से मिले।"))
    assert [r.present for r in found] == [()]


def test_company_is_told_in_the_next_sentence(read_text: Reader) -> None:
    text = f"{MET} और उन्हें शॉल दी। उनके साथ सांसद नीरा कोठारी थीं।"
    assert [[m.label for m in r.present] for r in meetings(read_text(text))] == [["नीरा कोठारी"]]
