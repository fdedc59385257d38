"""Tokens: names whole, marks apart, every character kept."""

from __future__ import annotations

import time

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.language.tokenizer import TOKEN, KhabarTokenizer

TOKENIZER = KhabarTokenizer(spacy.blank("hi").vocab)


def words(text: str) -> list[str]:
    doc = TOKENIZER(text)
    assert doc.text == text
    return [token.text for token in doc]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ली मिन-जे ने सोयुज-2 देखा", "ली|मिन-जे|ने|सोयुज-2|देखा"),
        ("सैन्य -तकनीकी", "सैन्य|-|तकनीकी"),
        ('रॉकेट।"चेयरमैन', 'रॉकेट|।|"|चेयरमैन'),
        ("लिए,”हम", "लिए|,|”|हम"),
        ("यह है ।", "यह|है|।"),
        ("है.और गए.", "है|.|और|गए|."),
        ("डॉ. मेहता", "डॉ.|मेहता"),
        ("यह डॉ है.", "यह|डॉ|है|."),
        ("एच. आर. राव, जे.डी. मेहता", "एच.|आर.|राव|,|जे.डी.|मेहता"),
        ("U.S. में", "U.S.|में"),
        ("उ.प्र. और कि.मी. और ई.पू.", "उ.प्र.|और|कि.मी.|और|ई.पू."),
        ("थी.वह", "थी|.|वह"),
        ("पैट्रिक ओ'कॉनर और डि’सूजा", "पैट्रिक|ओ'कॉनर|और|डि’सूजा"),
        ("वह 'ओ' बोला, कहा'वह'", "वह|'|ओ|'|बोला|,|कहा|'|वह|'"),
        ("https://a.b/c?d=e। फिर", "https://a.b/c?d=e|।|फिर"),
        ("www.a.in, फिर", "www.a.in|,|फिर"),
        ("a.b@c.in.", "a.b@c.in|."),
        ("@khabar_in #हिंदी", "@khabar_in|#हिंदी"),
        ("don’t और King's", "don’t|और|King's"),
        ("’हम’", "’|हम|’"),
        ("‘‘हम’’ ''वह''", "‘‘|हम|’’|''|वह|''"),
        ("21वीं 15:23 10,000 3.5 21-22", "21वीं|15:23|10,000|3.5|21-22"),
        ("१३ मार्च २०२४", "१३|मार्च|२०२४"),
        ("ठीक... हां…", "ठीक|...|हां|…"),
        ("राष्\u200dट्र क\u200bख", "राष्\u200dट्र|क\u200bख"),
        ("বাংলা தமிழ்", "বাংলা|தமிழ்"),
        ("(यूबीटी)", "(|यूबीटी|)"),
        ("क\u00a0ख", "क|\u00a0|ख"),
        ("", ""),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    assert words(text) == (expected.split("|") if expected else [])


def test_norm_is_the_shadow() -> None:
    assert [token.norm_ for token in TOKENIZER("पाँच ज़रूर १२ \u200b")] == ["पांच", "जरूर", "12", "\u200b"]


def test_white_space_is_kept() -> None:
    assert words("  क \n\n ख\r\n")
    assert words("क।\nख") == ["क", "।", "\n", "ख"]


@settings(deadline=None)  # a machine under load is no fault of the text
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80))
def test_every_character_is_kept(text: str) -> None:
    assert TOKENIZER(text).text == text


@settings(deadline=None)  # a machine under load is no fault of the text
@given(st.text(alphabet="क.डॉ' \n-@a/:।9\u00a0\u200b", max_size=60))
def test_every_character_of_awkward_text_is_kept(text: str) -> None:
    assert TOKENIZER(text).text == text


@pytest.mark.parametrize("unit", ["-.", ")", "a.", "क.", "+", "A.", "@", "a'", "https://", "www.", " ", "'"])
def test_time_grows_with_the_text_only(unit: str) -> None:
    text = "https://" + unit * 50_000
    start = time.process_time()
    assert sum(1 for _ in TOKEN.finditer(text))
    assert time.process_time() - start < 3
