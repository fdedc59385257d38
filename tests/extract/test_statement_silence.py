"""Cues of speech that gave nothing: what they lack; a cue whose words come in the next sentence lacks nothing."""

from __future__ import annotations

import pytest

from tests.extract.test_silence import silences


@pytest.mark.parametrize(
    ("text", "cue", "why"),
    [
        ("चेतावनी देते हुए आरव मेहता ने कहा कि पुल खुलेगा।", "चेतावनी देते हुए", "another cue of the clause"),
        ("आरव मेहता ने बताया और फिर वह राजधानी से जापान लौट गए।", "बताया", "does not stand by it"),
    ],
)
def test_what_a_cue_lacks(text: str, cue: str, why: str) -> None:
    (reason,) = [why for words, why in silences(text, "statement") if words == cue]
    assert why in reason


def test_a_cue_that_waits_for_its_words_is_not_silent() -> None:
    assert silences("आरव मेहता ने कहा: “पुल खुलेगा और सब आएंगे।”", "statement") == []
    assert silences("आरव मेहता ने कहा। “पुल खुलेगा और सब आएंगे।”", "statement") == []
    assert silences("पुल खुलेगा। आरव मेहता ने यह जानकारी दी।", "statement") == []


def test_a_cue_that_waits_in_vain_is() -> None:
    for text in ("आरव मेहता ने कहा। पुल बंद है।", "आरव मेहता ने कहा।"):
        ((cue, why),) = silences(text, "statement")
        assert (cue, "neither by it nor in the sentence after" in why) == ("कहा", True)
