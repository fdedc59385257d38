"""Whose words a document or a headline gives: each with a near miss."""

from __future__ import annotations

import pytest

from tests.extract.test_statement import AARAV, Said, said

SAID = [
    ("सरकार के हलफनामे में कहा कि पुल बंद रहेगा।", Said("सरकार", "पुल बंद रहेगा")),
    ("पुलिस से मिली जानकारी के अनुसार पुल बंद है।", Said("पुलिस", "पुल बंद है")),
    ("विदेश मंत्रालय की ओर से जारी बयान के अनुसार पुल बंद रहेगा।", Said("विदेश मंत्रालय", "पुल बंद रहेगा")),
    ("आरव मेहता का बड़ा बयान, कहा- पुल अगले साल खुलेगा।", Said(AARAV, "पुल अगले साल खुलेगा")),
]
SILENT = [
    "दिल्ली से मिली खबर के अनुसार पुल बंद है।",
    "आरव मेहता के कहे अनुसार काम शुरू हुआ।",
    "इसमें कहा गया है कि पुल बंद है।",
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_the_words_of_a_document_are_its_authors(text: str, expected: Said) -> None:
    assert said(text) == {expected}


@pytest.mark.parametrize("text", SILENT)
def test_a_document_of_nobody_says_nothing(text: str) -> None:
    assert said(text) == set()


def test_a_document_is_taken_up_in_the_next_sentence_and_a_speaker_is_not() -> None:
    more = "इसमें यह भी कहा गया है कि सड़क टूटी है।"
    assert Said("रिपोर्ट", "सड़क टूटी है") in said(f"रिपोर्ट में कहा गया है कि पुल बंद है। {more}")
    assert said(f"आरव मेहता ने कहा कि पुल बंद है। {more}") == {Said(AARAV, "पुल बंद है")}


def test_a_document_in_which_somebody_spoke_goes_on_with_their_words() -> None:
    before = "कुलपति को लिखे पत्र में आरव मेहता ने कहा है कि पुल बंद है।"
    more = "में यह भी कहा गया है कि सड़क टूटी है।"
    assert Said(AARAV, "सड़क टूटी है") in said(f"{before} पत्र {more}")
    assert Said("रिपोर्ट", "सड़क टूटी है") in said(f"{before} रिपोर्ट {more}")
