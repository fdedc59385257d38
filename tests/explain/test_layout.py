"""Explanations as people read them: every part in words, and nothing that steers a terminal."""

from __future__ import annotations

from dataclasses import replace

from kg.explain import lines
from kg.explain.explanation import Explanation, Found, Named, Sentence, Silent, Value
from tests.explain.explained import explanation_of

HOSTILE = "आरव\x1b[2J\u202e[red]मेहता"


def shown(explanation: Explanation) -> list[str]:
    return [line.plain for line in lines([explanation])]


def test_a_sentence_with_all_that_it_gave() -> None:
    text = shown(explanation_of("आरव मेहता ने मीरा सेन से मुलाकात की। राजधानी में बैठक हुई।"))
    assert text[0] == "a.txt  published 2023-09-14"
    assert "[0,36) paragraph" in text
    assert "    person       आरव मेहता" in text
    assert "    meeting      meeting.light-verb · Occurred" in text
    assert "        in the graph     आरव मेहता और मीरा सेन की बैठक" in text
    (silent,) = [line for line in text if "silent  " in line]
    assert "'बैठक' [49,53) gave no meeting: nobody is found who takes part" in silent
    assert text[-2] == "2 sentences: 1 meeting, 0 visits, 0 gifts, 0 statements; 1 cues silent"


def test_hostile_words_steer_no_terminal() -> None:
    found = Found("gift", HOSTILE, "Occurred", 0, 1, (("item", (Value(HOSTILE, (HOSTILE,)),)),), HOSTILE, None)
    lost = replace(found, event=None, dropped=HOSTILE, slots=())
    named = Named("person", HOSTILE, 0, 1, (HOSTILE,), (HOSTILE,))
    silent = Silent("gift", HOSTILE, 0, 1, HOSTILE)
    sentence = Sentence(0, 1, HOSTILE, "paragraph", True, (named,), (found, lost), (silent,))
    text = "\n".join(shown(Explanation(HOSTILE, None, (sentence,))))
    assert text.count("[red]मेहता") >= 9
    assert not {"\x1b", "\u202e"} & set(text)
