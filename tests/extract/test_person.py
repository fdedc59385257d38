"""Names with their posts, and people named by a post alone."""

from __future__ import annotations

import pytest

from kg.model import MentionKind
from tests.extract.reading import labels, mentions

NAME, ROLE = MentionKind.NAME, MentionKind.ROLE


@pytest.mark.parametrize(
    ("text", "names", "roles"),
    [
        ("रूसी राष्ट्रपति ज़ोरान मिलिक ने कहा।", ["ज़ोरान मिलिक"], []),
        ("रूसी राष्ट्रपति ने कहा।", [], ["रूसी राष्ट्रपति"]),
        ("राष्ट्रपति भवन में भोज हुआ।", [], []),
        ("एक मंत्री ने कहा।", [], []),
        ("नेता ने कहा।", [], []),
        ("रूसी नेता ने कहा।", [], ["रूसी नेता"]),
        ("पोप ने प्रार्थना की।", [], ["पोप"]),
        ("पोप सीधे दरगाह गए।", [], ["पोप"]),
        ("पोप दिवस पर भोज हुआ।", [], []),
        ("पोप ज़ोरान ने प्रार्थना की।", ["पोप ज़ोरान"], []),
        ("जर्मन मेहमान ने कहा।", [], ["जर्मन मेहमान"]),
        ("मेहमान नेता ने कहा।", [], ["मेहमान नेता"]),
        ("मेहमान विदेश मंत्री ने कहा।", [], ["मेहमान विदेश मंत्री"]),
        ("मेहमान ने विदेश मंत्री से कहा।", [], ["मेहमान", "विदेश मंत्री"]),
        ("मेजबान राष्ट्रपति ज़ोरान मिलिक ने कहा।", ["ज़ोरान मिलिक"], []),
        ("मेहमान टीम ने मैच जीता।", [], []),
        ("दादी ज़ोरान मिलिक आईं। उसने दादी को शॉल दी।", ["ज़ोरान मिलिक"], ["दादी"]),
        ("उसने दादी को शॉल दी। दादी ज़ोरान मिलिक आईं।", ["ज़ोरान मिलिक"], []),
        ("उसने दुल्हन को शॉल दी। दुल्हन ज़ोरान मिलिक आईं।", ["ज़ोरान मिलिक"], ["दुल्हन"]),
        ("उसने दुल्हन को शॉल दी।", [], []),
    ],
)
def test_people(text: str, names: list[str], roles: list[str]) -> None:
    assert (labels(text, NAME), labels(text, ROLE)) == (names, roles)


def test_honorifics() -> None:
    assert [m.honorific for m in mentions("श्री ज़ोरान मिलिक आए।", NAME)] == [True]
    assert [m.honorific for m in mentions("ज़ोरान मिलिक जी आए।", NAME)] == [True]
    assert [m.honorific for m in mentions("मंत्री ज़ोरान मिलिक ने कहा।", NAME)] == [False]


def test_the_passage_is_the_name_alone() -> None:
    text = "राष्ट्रपति ज़ोरान मिलिक ने कहा।"
    (mention,) = mentions(text, NAME)
    assert text[mention.passage.start : mention.passage.end] == mention.passage.exact == "ज़ोरान मिलिक"
