"""The gender that somebody's own words show."""

from __future__ import annotations

import pytest

from kg.resolve.first_person import gender_of_words
from tests.resolve.conftest import Told, meant


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("मैं सीख रही हूं", "f"),
        ("मैं कल आऊंगा।", "m"),
        ("मैं घर आई हूं", "f"),
        ("कहा था कि मैं वहां नहीं गया था, पर आऊंगा", "m"),
        ("मैं आप ही की तरह पीछे की बेंच पर बैठने वाला लड़का था।", "m"),
        ("वरना मैं आज भी भेड़ें चरा रही होती।", "f"),
        ("मैं खुश हूं", None),
        ("मैं आभारी हूं", None),
        ("मैंने उन्हें देखा तो वह रो पड़ी", None),  # somebody else wept
        ("यह मेरी गलती थी", None),
        ("मैं गई थी। मैं आऊंगा।", None),
    ],
)
def test_gender_of_words(text: str, gender: str | None) -> None:
    assert gender_of_words(text) == gender


@pytest.mark.parametrize(("words", "who"), [("मैं आऊंगा", ["केन सातो"]), ("मैं खुश हूं", ["मीरा सेन"]), ("मैं आऊंगी", ["मीरा सेन"])])
def test_words_say_who_spoke(words: str, who: list[str]) -> None:
    told = Told(f"{{n=m:मीरा सेन|post=अभिनेत्री}} ने {{n=k:केन सातो}} को शॉल दी। {{p=x:उन्होंने}} कहा, “{words}।”")
    told.statement("x", words, quoted=True)
    assert meant(told, "x") == who


def test_a_woman_of_whom_one_knows_is_surer_than_who_may_be_one() -> None:
    told = Told("{n=k:केन सातो} ने {n=m:मीरा सेन|post=अभिनेत्री} को शॉल दी। {p=x:उन्होंने} कहा, “मैं आऊंगी।”")
    told.statement("x", "मैं आऊंगी", quoted=True)
    assert meant(told, "x") == ["मीरा सेन"]
