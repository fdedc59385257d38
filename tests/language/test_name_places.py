"""Runs that the article shows to name a place, a body or a shrine, and runs beside them that name people."""

from __future__ import annotations

import pytest

from kg.language.name_places import names_place, without_places
from kg.language.name_text import NameText, Run
from kg.language.word_classes import classify


def read(text: str, people: dict[str, float]) -> NameText:
    """Return a text in which the model takes each of ``people`` (words) for one person, with that chance."""
    words = text.split()
    chances, entities = [0.0] * len(words), []
    for name, chance in people.items():
        parts = name.split()
        for first in range(len(words)):
            if words[first : first + len(parts)] == parts:
                entities.append((first, first + len(parts), "PERSON"))
                chances[first : first + len(parts)] = [chance] * len(parts)
    return NameText(classify(words), sorted(entities), chances)


@pytest.mark.parametrize(
    ("text", "name", "people", "place"),
    [
        ("वह गांव भटौला से डरे", "भटौला", {"भटौला": 0.6}, True),
        ("वह गांव भटौला से डरे", "भटौला", {"भटौला": 0.97}, False),  # the model is sure of a person
        ("अपने गांव होल्मेन के साथ लौटे", "होल्मेन", {"होल्मेन": 0.6}, False),
        ("गांव होल्मेन ने कहा", "होल्मेन", {"होल्मेन": 0.6}, False),
        ("मिलिक जेम्स के चेयरमैन इंग्रिड होल्मेन ने", "मिलिक जेम्स", {"इंग्रिड होल्मेन": 1.0}, True),
        ("बूटेवाला के नए सरपंच इंग्रिड होल्मेन ने", "बूटेवाला", {"इंग्रिड होल्मेन": 1.0}, True),
        ("मिलिक के वकील इंग्रिड होल्मेन ने", "मिलिक", {"इंग्रिड होल्मेन": 1.0}, False),  # whom people have too
        ("मिलिक के राष्ट्रपति होल्मेन से रिश्ते", "मिलिक", {"होल्मेन": 1.0}, False),
        ("बूटेवाला की इंग्रिड होल्मेन ने", "बूटेवाला", {"इंग्रिड होल्मेन": 1.0}, True),
        ("मिलिक के होल्मेन से रिश्ते", "मिलिक", {"होल्मेन": 1.0}, False),
        ("वह होल्मेन साहिब में रुके", "होल्मेन", {}, True),
        ("उपन्यास ' होल्मेन की बेटी ' को पुरस्कार", "होल्मेन", {}, True),
        ("नहीं रहीं ' होल्मेन की बेटी ' मीरा सेन", "होल्मेन", {}, True),
        ("उसने कहा ' होल्मेन की बेटी आई ' और लौटा", "होल्मेन", {}, False),
        ("फिर होल्मेन मिलिक की चोटियां देखीं", "होल्मेन मिलिक", {}, True),
        ("फिर होल्मेन मिलिक की तस्वीरें देखीं", "होल्मेन मिलिक", {}, False),
        ("वह गुरुद्वारा होल्मेन साहिब पहुंचे", "होल्मेन", {}, True),
        ("राज्यपाल मीरा सेन आईं और राज्यपाल होल्मेन पहुंचीं", "होल्मेन", {"मीरा सेन": 1.0}, True),
        ("मंत्री मीरा सेन आईं और मंत्री होल्मेन पहुंचीं", "होल्मेन", {"मीरा सेन": 1.0}, False),  # of many
        ("और राज्यपाल होल्मेन पहुंचीं", "होल्मेन", {}, False),
        ("वह होल्मेन साहिब गांव में रुके", "होल्मेन", {}, True),
        ("वह होल्मेन साहिब से मिले", "होल्मेन", {}, False),
        ("पहले मां चंडिका के दरबार में गए", "चंडिका", {}, True),
        ("पहले अपनी मां चंडिका के दरबार में गए", "चंडिका", {}, False),
        ("पहले मां चंडिका के घर में गए", "चंडिका", {}, False),
        ("इंग्रिड होल्मेन हवाई अड्डे पर मंत्री ने स्वागत किया", "इंग्रिड होल्मेन", {}, True),
        ("मंत्री ने इंग्रिड होल्मेन रेलवे स्टेशन देखा", "इंग्रिड होल्मेन", {}, True),
        ("इंग्रिड होल्मेन जिला अस्पताल पहुंचे और डॉक्टर ने", "इंग्रिड होल्मेन", {}, False),
        ("मंत्री इंग्रिड होल्मेन हवाई अड्डे पर मंत्री ने", "इंग्रिड होल्मेन", {}, False),  # a title
        ("मिलिक होल्मेन निवासी बरहेटा ने कहा", "बरहेटा", {"मिलिक होल्मेन": 1.0}, True),
        ("जयपुर निवासी होल्मेन ने कहा", "होल्मेन", {}, False),
        ("कल होल्मेन का दौरा करेंगे", "होल्मेन", {}, True),
        ("होल्मेन से आए किसान", "होल्मेन", {}, True),
        ("लेखिका को मिलिक होल्मेन शांति पुरस्कार दिया", "मिलिक होल्मेन", {}, True),
        ("मंत्री ने मिलिक होल्मेन सम्मान दिया", "मिलिक होल्मेन", {}, True),
        ("मिलिक होल्मेन शांति पुरस्कार लेने पहुंचे", "मिलिक होल्मेन", {}, False),
        ("होल्मेन से मिलकर आए", "होल्मेन", {}, False),
        ("मिलिक होल्मेन से आए पत्र", "मिलिक होल्मेन", {}, False),  # two words
        ("वह होल्मेन पहुंचे", "होल्मेन", {}, True),
        ("शाम को होल्मेन पहुंचे", "होल्मेन", {}, False),
        ("उनको लेकर होल्मेन लौटे", "होल्मेन", {}, True),
        ("होल्मेन और मिलिक के बाजारों में", "होल्मेन", {}, True),
        ("होल्मेन और मिलिक के बीच बाजारों में", "होल्मेन", {}, False),
        ("समारोह ‘ वां दु होल्मेन ’ की निदेशक", "दु होल्मेन", {}, True),
        ("आरव मेहता ‘ होल्मेन ’ की निदेशक", "होल्मेन", {}, False),  # a by-name
        ("समारोह ‘ वां दु होल्मेन ’ में", "दु होल्मेन", {}, False),
        ("कल होल्मेन और मिलिक का दौरा करेंगे", "होल्मेन", {}, True),
        ("कल होल्मेन का दौरा रद्द हुआ", "होल्मेन", {}, False),
        ("सुलतानसराय की इंग्रिड", "सुलतानसराय", {}, True),
        ("सुलतानसराय ने मैच जीता", "सुलतानसराय", {}, False),
        ("सराय की इंग्रिड", "सराय", {}, False),  # the ending alone
        ("वह मिलिक स्मृति व्याख्यान में", "मिलिक स्मृति", {}, True),
        ("वह मिलिक स्मृति से मिले", "मिलिक स्मृति", {}, False),
    ],
)
def test_names_place(text: str, name: str, people: dict[str, float], place: bool) -> None:
    words = text.split()
    first = words.index(name.split()[0])
    assert names_place(read(text, people), first, first + len(name.split())) is place


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("वह गांव होल्मेन में रुके । होल्मेन से डरे", 0),
        ("वह गांव होल्मेन में रुके । मंत्री होल्मेन से डरे", 2),  # has a title elsewhere
        ("वह गांव होल्मेन में रुके । होल्मेन ने कहा", 2),  # acts elsewhere
        ("वहां होल्मेन में रुके । होल्मेन से डरे", 2),
        ("महाराज ने कहा", 0),  # how one calls somebody
    ],
)
def test_what_is_a_place_once_is_one_all_over(text: str, kept: int) -> None:
    words = text.split()
    runs = [Run(at, at + 1, "") for at, word in enumerate(words) if word in ("होल्मेन", "महाराज")]
    assert len(without_places(read(text, {}), runs, ())) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("होल्मेन नगर के लोग आए । मंत्री होल्मेन गए", 0),
        ("होल्मेन के लोग आए । मंत्री होल्मेन गए", 1),
        ("होल्मेन नगर आए । मंत्री होल्मेन गए", 1),
        ("होल्मेन नगर के लोग आए । मंत्री होल्मेन ने कहा", 1),
    ],
)
def test_what_the_article_calls_a_town_is_one_after_a_title_too(text: str, kept: int) -> None:
    words = text.split()
    at = words.index("मंत्री") + 1
    assert len(without_places(read(text, {}), [Run(at, at + 1, "title")], [])) == kept


@pytest.mark.parametrize(
    ("text", "kept"), [("कि दीपावली ने रौनक ला दी", 0), ("मंत्री दीपावली ने कहा", 1), ("कि होल्मेन ने रौनक ला दी", 1)]
)
def test_a_feast_is_nobody_though_it_acts(text: str, kept: int) -> None:
    assert len(without_places(read(text, {}), [Run(1, 2, "agent marker")], [])) == kept
