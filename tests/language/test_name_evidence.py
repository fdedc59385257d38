"""Why a run of words is a name."""

from __future__ import annotations

import pytest

from kg.language.name_evidence import evidence
from kg.language.name_text import NameText
from kg.language.word_classes import classify


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[ ज़ोरान मिलिक ] ने कहा", "agent marker"),
        ("[ विवेक आनंद ] ने कहा", "agent marker after two words"),
        ("[ विवेक ] ने कहा", ""),
        ("रूसी [ ज़ोरान ] ने कहा", ""),
        ("[ ज़ोरान ] जी आए", "honorific after"),
        ("[ ज़ोरान मिलिक ] ( 52 )", "age"),
        ("[ ज़ोरान मिलिक ] ( 2019 )", ""),
        ("45 वर्षीय [ ज़ोरान ] को", "age"),
        ("[ ज़ोरान मिलिक ] के मुताबिक", "belonging"),
        ("[ ज़ोरान ] के मुताबिक", ""),
        ("[ ज़ोरान ] के पिता", "relative"),
        ("[ ज़ोरान मिलिक ] से बातचीत", "dealing with"),
        ("[ ज़ोरान मिलिक ] से बिजली", ""),
        ("[ ज़ोरान मिलिक ] को हराया", "treatment of"),
        ("[ ज़ोरान मिलिक ] टावर ने", ""),
    ],
)
def test_evidence(text: str, why: str) -> None:
    words = text.split()
    start, end = words.index("["), words.index("]") - 1
    shadows = [word.replace("ज़", "ज") for word in words if word not in ("[", "]")]
    assert evidence(NameText(classify(shadows)), start, end) == why
