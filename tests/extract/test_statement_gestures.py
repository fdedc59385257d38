"""Quotations that stand alone behind a sentence about somebody; each with a near miss."""

from __future__ import annotations

import pytest

from tests.extract.test_statement import AARAV, said

QUOTED = "“मैं पुल देखकर ही लौटूंगा।”"
SPOKEN = [
    (f"आरव मेहता हंस पड़ते हैं। {QUOTED}", AARAV),
    (f"आरव मेहता मंच पर आए। यह सुनकर वह चुप हो जाते हैं। {QUOTED}", "वह"),
    (f"आरव मेहता मंच पर आए। उनकी आंखें भर आती हैं। {QUOTED}", "उनकी"),
]
SILENT = [
    f"आरव मेहता मंच पर आए। पीछे एक बोर्ड लगा था। {QUOTED}",
    "आरव मेहता मंच पर आए। “जय जवान, जय किसान।” यह नारा पुराना है।",
    f"आरव मेहता मंच पर आए।\n{QUOTED}",
]


@pytest.mark.parametrize(("text", "speaker"), SPOKEN, ids=[text for text, _ in SPOKEN])
def test_a_quotation_alone_is_of_whom_the_sentence_before_tells(text: str, speaker: str) -> None:
    assert {(s.speaker, s.text) for s in said(text)} == {(speaker, QUOTED.strip("“।”"))}


@pytest.mark.parametrize("text", SILENT)
def test_nobody_is_guessed(text: str) -> None:
    assert not said(text)


def test_whoever_gave_that_assurance_spoke_and_not_who_was_told_of_before() -> None:
    found = said("काव्या राणे मंच पर आईं। “पुल कल खुलेगा।” आरव मेहता ने यह भरोसा दिया।")
    assert {s.speaker for s in found} == {AARAV}
