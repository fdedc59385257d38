"""A classified text as the name rules read it."""

from __future__ import annotations

from kg.language.name_text import NameText, cues
from kg.language.word_classes import classify


def test_outside_of_the_text_is_a_stop() -> None:
    text = NameText(classify(["आरव", "ने"]))
    assert (text.word(-1), text.word(2), text.kind(2)) == ("", "", "stop")


def test_ends_phrase() -> None:
    text = NameText(classify("आरव ने कहा , द्वारा".split()))
    assert [text.ends_phrase(at) for at in range(6)] == [False, True, False, True, True, True]


def test_ahead_stops_at_the_sentence() -> None:
    text = NameText(classify("आरव से । मुलाकात".split()))
    assert not text.ahead(2, cues()["dealings"], 3)
    assert NameText(classify("आरव से आज मुलाकात".split())).ahead(2, cues()["dealings"], 3)
