"""Who was met earlier than whom the clause tells of, in a phrase of its own."""

from __future__ import annotations

import pytest

from kg.extract.meeting import meetings
from tests.extract.conftest import Reader, meeting_words

EARLIER = [
    "कबीर सेठी से मुलाकात करने के बाद", "कबीर सेठी से भेंट करने के पश्चात मंत्री", "कबीर सेठी से मुलाकात कर",
    "कबीर सेठी के साथ बैठक करने के बाद", "कबीर सेठी से मिलने के तुरंत बाद", "कबीर सेठी से मुलाकात के ठीक बाद",
    "कबीर सेठी के साथ बैठक से ठीक पहले", "कबीर सेठी से मिलने के एक दिन बाद", "कबीर सेठी से मुलाकात के अगले दिन",
    "कबीर सेठी से मिलकर", "कबीर सेठी से पुणे में मुलाकात के बाद", "कबीर सेठी से मिलते ही",
]  # fmt: skip
LATER = [
    "आरव मेहता ने नीरा कोठारी के साथ बैठक की।", "मंत्री आरव मेहता सांसद नीरा कोठारी से मिले।",
    "आरव मेहता ने नीरा कोठारी के साथ रात्रिभोज किया।",
]  # fmt: skip


@pytest.mark.parametrize("earlier", EARLIER)
@pytest.mark.parametrize("later", LATER)
def test_who_was_met_earlier_is_not_of_the_later_meeting(read_text: Reader, earlier: str, later: str) -> None:
    found = {people for r in meetings(read_text(f"{earlier} {later}")) for people, _ in [meeting_words(r)]}
    assert "आरव मेहता, नीरा कोठारी" in found
    assert not any(len(people.split(", ")) > 2 for people in found)


def test_who_is_met_besides_stays(read_text: Reader) -> None:
    found = [meeting_words(r) for r in meetings(read_text("आरव मेहता ने कबीर सेठी और नीरा कोठारी से लंच पर मुलाकात की।"))]
    assert found == [("आरव मेहता, कबीर सेठी, नीरा कोठारी", "Occurred")]
