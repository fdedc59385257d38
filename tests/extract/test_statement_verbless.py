"""Cues of speech without a verb of saying: each with a near miss."""

from __future__ import annotations

import pytest

from tests.extract.test_statement import AARAV, Said, said

SAID = [
    ("बकौल आरव मेहता, पुल बंद है।", Said(AARAV, "पुल बंद है")),
    ("आरव मेहता की मानें तो पुल अगले साल खुलेगा।", Said(AARAV, "पुल अगले साल खुलेगा")),
    ("आरव मेहता के शब्दों में, “यह जीत सबकी है।”", Said(AARAV, "यह जीत सबकी है", quoted=True)),
    ("आरव मेहता का दावा- पुल अगले साल खुलेगा।", Said(AARAV, "पुल अगले साल खुलेगा")),
    ("आरव मेहता का ट्वीट: “पुल हमारा है।”", Said(AARAV, "पुल हमारा है", quoted=True)),
    ("आरव मेहता: हम पुल बनाएंगे।", Said(AARAV, "हम पुल बनाएंगे")),
    ("आरव मेहता की राय में पुल कमजोर है।", Said(AARAV, "पुल कमजोर है")),
    ("आरव मेहता के हिसाब से पुल कमजोर है।", Said(AARAV, "पुल कमजोर है")),
    ("आरव मेहता की नजर में पुल कमजोर है।", Said(AARAV, "पुल कमजोर है")),
    ("आरव मेहता बोले- हमारे बीच कोई मतभेद नहीं।", Said(AARAV, "हमारे बीच कोई मतभेद नहीं")),
    ("बच्चों से बोले आरव मेहता- पुल की कोई कमी नहीं।", Said(AARAV, "पुल की कोई कमी नहीं")),
    ("पुल टूटने पर बोले आरव मेहता, ‘हम नया पुल बनाएंगे’।", Said(AARAV, "हम नया पुल बनाएंगे", quoted=True)),
    ("“मैं वहीं सो गया”, आरव मेहता हंसते हैं।", Said(AARAV, "मैं वहीं सो गया", quoted=True)),
]
SILENT = [
    "“मैं वहीं सो गया” नाटक पर आरव मेहता हंसते हैं।",
    "“मैं वहीं सो गया”, आरव मेहता नाचते हैं।",
    "अगर लोग मानें तो पुल अगले साल खुलेगा।",
    "साफ शब्दों में, यह जीत सबकी है।",
    "वरिष्ठता के हिसाब से आरव मेहता सबसे ऊपर हैं।",
    "आरव मेहता का दावा सही निकला।",
    "आरव मेहता और मीरा राव की राय में अंतर है।",
    "पुल आरव मेहता की नजर में आया।",
    "आरव मेहता बोले- नहीं।",
    "बच्चों से मिले आरव मेहता- पुल की कोई कमी नहीं।",
    "आरव मेहता: एक पुल की कहानी।",
    "आरव मेहता: पुल के नायक ने शहर छोड़ा।",
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_words_have_a_speaker_without_a_verb_of_saying(text: str, expected: Said) -> None:
    assert said(text) == {expected}


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_so_is_no_statement(text: str) -> None:
    assert said(text) == set()
