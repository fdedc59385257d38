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
        "नाबार्ड के अध्यक्ष कबीर सेठी के साथ कर्ज को लेकर बातचीत हुई",
        "कबीर सेठी से निवेश को लेकर लंबी बातचीत हुई",
    ],
)
def test_a_genitive_reaches_over_the_other_side_his_post_times_and_matters(read_text: Reader, between: str) -> None:
    assert [meeting_words(r) for r in meetings(read_text(f"मंत्री आरव मेहता की {between}।"))] == [BOTH]


@pytest.mark.parametrize("between", ["बेटी की सहेलियों के साथ लंबी बातचीत हुई", "पुस्तक के प्रकाशक के साथ बातचीत हुई"])
def test_a_noun_of_its_own_ends_its_reach(read_text: Reader, between: str) -> None:
    assert meetings(read_text(f"मंत्री आरव मेहता की {between}।")) == []
