"""Who speaks where the words name nobody: answers that come, and subjects that go on; each with a near miss."""

from __future__ import annotations

import pytest

from tests.extract.test_statement import AARAV, Said, said

ASKED = "आरव मेहता ने काव्या राणे से पूछा, “दवा कब आएगी?” "
SAID = [
    ("आरव मेहता मंच पर आए। बाद में ट्वीट किया, “पुल बनेगा।”", Said(AARAV, "पुल बनेगा")),
    ("आरव मेहता मंच पर आए। कहा कि पुल बनेगा। साथ ही कहा कि नाव भी चलेगी।", Said(AARAV, "नाव भी चलेगी")),
    ("आरव मेहता मंच पर आए। साथ ही घोषणा की कि पुल बनेगा।", Said(AARAV, "पुल बनेगा")),
    ("आरव मेहता मंच पर आए। आवाज से ही पहचान गए और बोले, “पुल बनेगा।”", Said(AARAV, "पुल बनेगा")),
    (ASKED + "जवाब मिला, “कल तक।”", Said("काव्या राणे", "कल तक")),
    ("आरव मेहता मंच पर आए। बोले, “पुल बनेगा।”", Said(AARAV, "पुल बनेगा")),
    ("आरव मेहता ने पौधा रोपा। फिर हंसकर बोले, “पुल बनेगा।”", Said(AARAV, "पुल बनेगा")),
    ("आरव मेहता राजी नहीं। कहते हैं, “पुल बनेगा।”", Said(AARAV, "पुल बनेगा")),
    ("“पुल बनेगा,” आरव मेहता ने छेड़ा।", Said(AARAV, "पुल बनेगा")),
    ("“पुल बनेगा,” आरव मेहता ठहाका लगाते हैं।", Said(AARAV, "पुल बनेगा")),
    ("आरव मेहता का आग्रह था कि पुल बने।", Said(AARAV, "पुल बने")),
    ("आरव मेहता की आंखें भर आईं। बोले, “पुल बनेगा।”", Said(AARAV, "पुल बनेगा")),
    ("आरव मेहता का गुस्सा ठंडा पड़ा। बोले, पुल बनेगा।", Said(AARAV, "पुल बनेगा")),
]
SILENT = [
    "आरव मेहता और मीरा राव राजी नहीं। कहते हैं, “पुल बनेगा।”",
    "आरव मेहता ने पूछा कि दवा कब आएगी। जवाब मिला, “कल तक।”",
    "आरव मेहता मंच पर आए। बताते हैं कि भीड़ बहुत थी।",
    "पुल बनकर तैयार है। बोले, “पुल बनेगा।”",
    "आरव मेहता और मीरा राव की आंखें भर आईं। बोले, “पुल बनेगा।”",
    "मेले में आरव मेहता की दुकान है। बोले, “पुल बनेगा।”",
    "आरव मेहता मंच पर आए। सरकारी खाते से ट्वीट किया गया, “पुल बनेगा।”",
    "आरव मेहता मंच पर आए। भीड़ में से कुछ बच्चे दौड़कर आगे आए और बोले, “पुल बनेगा।”",
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_who_speaks_goes_on_or_answers(text: str, expected: Said) -> None:
    assert {(s.speaker, s.text) for s in said(text)} >= {(expected.speaker, expected.text)}


@pytest.mark.parametrize("text", SILENT)
def test_nobody_is_guessed(text: str) -> None:
    assert {s.text for s in said(text)} <= {"दवा कब आएगी"}


@pytest.mark.parametrize("then", ["आरव मेहता यही पूछते हैं", "आरव मेहता यही सलाह देते हैं", "आरव मेहता ने यही सलाह दी"])
def test_who_says_just_that_said_the_quotation_before(then: str) -> None:
    found = said(f"“पुल कब बनेगा।” {then}।")
    assert {(s.speaker, s.text, s.quoted) for s in found} == {(AARAV, "पुल कब बनेगा", True)}


def test_who_says_the_same_does_not_take_the_words_of_another() -> None:
    found = said("आरव मेहता ने कहा, “पुल कब बनेगा।” काव्या राणे भी यही कहती हैं।")
    assert {s.speaker for s in found} == {AARAV}
