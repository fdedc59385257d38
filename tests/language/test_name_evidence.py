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
        ("छह साल की [ ज़ोरान ] को", "age"),
        ("छह दिन की [ ज़ोरान ] को", ""),
        ("[ ज़ोरान मिलिक ] नहीं रहे", "death"),
        ("[ ज़ोरान मिलिक ] नहीं आए", ""),
        ("दूसरी बार [ ज़ोरान मिलिक ] से मिले", "dealing with"),
        ("दूसरी कार [ ज़ोरान मिलिक ] से मिले", ""),
        ("शव की पहचान [ ज़ोरान मिलिक ] के रूप में हुई", "identified"),
        ("शव की पहचान [ ज़ोरान मिलिक ] के घर में हुई", ""),
        ("शव के कारण [ ज़ोरान मिलिक ] के रूप में हुई", ""),
        ("[ नावेद-उर-रहमान ] का", "Arabic article inside"),
        ("[ दीवान-ए-खास ] का", ""),
        # one word of which nothing else is known
        ("[ ज़ोरान ] का कहना है", "belonging"),
        ("[ विवेक ] का कहना है", ""),
        ("[ ज़ोरान ] का आरोप है", "belonging"),
        ("उससे [ ज़ोरान ] का आरोप लगाया", ""),
        ("[ ज़ोरान ] के साथ बैठक", "dealing with"),
        ("[ ज़ोरान ] के साथ पानी", ""),
        ("[ ज़ोरान ] को गिरफ्तार", "treatment of"),
        ("[ ज़ोरान ] को चालू", ""),
        ("कि [ ज़ोरान ] और उसका साथी", "companion"),
        ("कि [ ज़ोरान ] और उसका पहिया", ""),
        ("कि [ ज़ोरान ] चाहते हैं", "subject"),
        ("कि [ ज़ोरान ] जताते हुए", ""),
        # gods and places
        ("भगवान [ ज़ोरान ] ने", ""),
    ],
)
def test_evidence(text: str, why: str) -> None:
    words = text.split()
    start, end = words.index("["), words.index("]") - 1
    shadows = [word.replace("ज़", "ज") for word in words if word not in ("[", "]")]
    assert evidence(NameText(classify(shadows)), start, end) == why


@pytest.mark.parametrize(
    ("words", "chance", "why"),
    [
        ("कि ज़ोरान से हुई मुलाकात", 0.05, "dealing with"),
        ("कि ज़ोरान से हुई मुलाकात", 0.01, ""),  # the model takes it for a place and has no doubt
        ("कि ज़ोरान से हुई बातचीत", 0.05, ""),  # one talks with countries too
    ],
)
def test_whom_one_meets_is_no_place_though_the_model_says_so(words: str, chance: float, why: str) -> None:
    shadows = words.replace("ज़", "ज").split()
    text = NameText(classify(shadows), [(1, 2, "PLACE")], [0.0, chance, 0.0, 0.0, 0.0])
    assert evidence(text, 1, 2) == why
