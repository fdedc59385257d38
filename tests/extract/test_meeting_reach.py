"""What may stand between a genitive and the noun of a meeting that it belongs to."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

BOTH = ("आरव मेहता, कबीर सेठी", "Occurred")


@pytest.mark.parametrize(
    "between",
    [
        "कबीर सेठी के साथ दो घंटे की वार्ता हुई",
        "कबीर सेठी के साथ करीब एक घंटे की वार्ता हुई",
        "शाम को कबीर सेठी से वार्ता हुई",
        "देर रात राजभवन में कबीर सेठी से वार्ता हुई",
        "नाबार्ड के अध्यक्ष कबीर सेठी के साथ कर्ज को लेकर बातचीत हुई",
        "कबीर सेठी से निवेश को लेकर लंबी बातचीत हुई",
    ],
)
def test_a_genitive_reaches_over_the_other_side_his_post_times_and_matters(read_text: Reader, between: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(f"मंत्री आरव मेहता की {between}।"))] == [BOTH]


@pytest.mark.parametrize("between", ["बेटी की सहेलियों के साथ लंबी बातचीत हुई", "पुस्तक के प्रकाशक के साथ बातचीत हुई"])
def test_a_noun_of_its_own_ends_its_reach(read_text: Reader, between: str) -> None:
    assert meetings(read_text(f"मंत्री आरव मेहता की {between}।")) == []


@pytest.mark.parametrize("how", ["अलग से", "सम्मेलन से इतर", "सम्मेलन के हाशिए पर", "बच्चों से"])
def test_an_adverb_of_two_words_may_stand_before_the_noun(read_text: Reader, how: str) -> None:
    found = meetings(read_text(f"सांसद कबीर सेठी के साथ मंत्री आरव मेहता की {how} बैठक हुई।"))
    both = [] if how == "बच्चों से" else ["आरव मेहता, कबीर सेठी"]  # his children are a side
    assert [meeting_words(r)[0] for r in found if len(r.participants) == 2] == both


def test_a_genitive_reaches_over_what_the_other_is_to_him(read_text: Reader) -> None:
    found = meetings(read_text("आरव मेहता की मॉल रोड पर अपने पुराने गुरु कबीर सेठी से भेंट हो गई।"))
    assert [meeting_words(r) for r in found] == [BOTH]
