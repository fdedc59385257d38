"""Meetings whose noun stands alone, beside the clauses in which it tells of nobody."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

TWO = "आरव मेहता, कबीर सेठी"

TOLD = [
    "मुलाकात के दौरान राजदूत कबीर सेठी ने मंत्री आरव मेहता को निमंत्रण पत्र दिया।",
    "मंत्री आरव मेहता ने मुलाकात के दौरान राजदूत कबीर सेठी से मदद मांगी।",
    "मंत्री आरव मेहता ने भेंट में राजदूत कबीर सेठी के सामने अपनी बात रखी।",
    "बातचीत के दौरान मंत्री आरव मेहता ने राजदूत कबीर सेठी से कहा कि सब ठीक है।",
    "वार्ता के बाद मंत्री आरव मेहता और राजदूत कबीर सेठी ने संयुक्त बयान जारी किया।",
    "शहर में हुई इस मुलाकात में मंत्री आरव मेहता ने राजदूत कबीर सेठी से मदद मांगी।",
    "रात्रिभोज के दौरान मंत्री आरव मेहता ने राजदूत कबीर सेठी से मदद मांगी।",
]

NEAR_MISSES = [
    "मुलाकात के बाद मंत्री आरव मेहता ने राजदूत कबीर सेठी की तारीफ की।",  # praised him, to others
    "पत्रकारों से बातचीत के दौरान मंत्री आरव मेहता ने सांसद कबीर सेठी को चेतावनी दी।",
    "खास बातचीत के दौरान मंत्री आरव मेहता ने सांसद कबीर सेठी को चेतावनी दी।",
    "मंत्रिमंडल की बैठक में मंत्री आरव मेहता ने राजदूत कबीर सेठी के निधन पर शोक जताया।",
    "इस बातचीत में मंत्री आरव मेहता ने सांसद कबीर सेठी को चेतावनी दी।",  # an interview
    "बैठक के दौरान मंत्री आरव मेहता ने सांसद कबीर सेठी को अध्यक्ष चुना।",  # a body sat
    "दो घंटे चली बातचीत में किसानों की तरफ से आरव मेहता और शिक्षक कबीर सेठी ने पक्ष रखा।",  # one side
]


@pytest.mark.parametrize("text", TOLD)
def test_the_clause_names_both(read_text: Reader, text: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(text))] == [(TWO, "Occurred")]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_the_clause_names_no_two_who_met(read_text: Reader, text: str) -> None:
    assert meetings(read_text(text)) == []


def test_a_meeting_just_told_is_not_told_again(read_text: Reader) -> None:
    told = "सांसद नीरा कोठारी ने राजदूत कबीर सेठी से मुलाकात की। "
    again = "मुलाकात के दौरान कबीर सेठी ने मंत्री आरव मेहता को निमंत्रण पत्र दिया।"
    assert len(meetings(read_text(told + again))) == 1
    assert len(meetings(read_text(again))) == 1


@pytest.mark.parametrize(("who", "number"), [("आरव मेहता ने", 1), ("उन्होंने", 0)])
def test_a_pronoun_may_be_the_other_side_of_who_is_named(read_text: Reader, who: str, number: int) -> None:
    assert len(meetings(read_text(f"भोज के दौरान {who} उनसे मदद मांगी।"))) == number


def test_how_long_the_meeting_of_two_took(read_text: Reader) -> None:
    text = "गुरुवार को 20 मिनट की मुलाकात में मंत्री आरव मेहता ने सांसद नीरा कोठारी को सूखे का हाल बताया।"
    assert [meeting_words(r) for r in meetings(read_text(text))] == [("आरव मेहता, नीरा कोठारी", "Occurred")]
    assert not meetings(read_text(text.replace("20 मिनट की मुलाकात", "टीवी के साथ मुलाकात")))
