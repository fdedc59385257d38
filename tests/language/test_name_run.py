"""Where a run that may be a name ends."""

from __future__ import annotations

import pytest

from kg.language.name_run import begins_with_verb, collect
from kg.language.name_text import NameText
from kg.language.word_classes import classify


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("तोरवाल मिलिक ने", "तोरवाल मिलिक"),
        ("तोरवाल उन ने", "तोरवाल उन"),
        ("तोरवाल ली ।", "तोरवाल"),
        ("तोरवाल बिन मिलिक अल सोरान ने", "तोरवाल बिन मिलिक अल सोरान"),
        ("तोरवाल मिलिक अल ने", "तोरवाल मिलिक"),
        ("तोरवाल बिन तुर्की ने", "तोरवाल बिन तुर्की"),
        ("तोरवाल मिलिक तुर्की ने", "तोरवाल मिलिक"),
        ("ए के तोरवाल ने", "ए के तोरवाल"),
        ("तोरवाल के मिलिक ने", "तोरवाल"),
        ("तोरवाल की से मिले", "तोरवाल की"),
        ("तोरवाल की ने", "तोरवाल की"),
        ("तोरवाल मिलिक हुई ने", "तोरवाल मिलिक हुई"),
        ("तोरवाल मिलिक हुई और", "तोरवाल मिलिक"),
        ("तोरवाल की बेटी से", "तोरवाल"),
        ("जीतू भाई मिलिक ने", "जीतू भाई मिलिक"),
        ("तोरवाल काले ने", "तोरवाल काले"),
        ("तोरवाल काले झंडे ने", "तोरवाल"),
    ],
)
def test_collect(text: str, run: str) -> None:
    words = text.split()
    assert " ".join(words[: collect(NameText(classify(words)), 0)]) == run


def test_a_demonym_ends_a_name_that_the_model_sees_whole() -> None:
    words = "तोरवाल मिस्री ने कहा".split()
    assert collect(NameText(classify(words), [(0, 2, "PERSON")]), 0) == 2
    assert collect(NameText(classify(words), [(0, 1, "PERSON")]), 0) == 1
    place = "तोरवाल सर्बिया से लौटे".split()
    assert collect(NameText(classify(place), [(0, 2, "PERSON")]), 0) == 1
    plural = "तोरवाल राजाओं ने कहा".split()
    assert collect(NameText(classify(plural), [(0, 2, "PERSON")]), 0) == 1


def test_an_adjective_ends_a_known_word_that_the_model_is_sure_is_a_name() -> None:
    words = "विवेक काले ने कहा".split()
    assert collect(NameText(classify(words), [(0, 1, "PERSON")], [0.95, 0.1, 0, 0]), 0) == 2
    assert collect(NameText(classify(words), [(0, 1, "PERSON")], [0.6, 0.1, 0, 0]), 0) == 1


@pytest.mark.parametrize(("goes", "chance", "end"), [("पहुंचे", 0.95, 3), ("पहुंचे", 0.5, 2), ("में", 0.95, 2)])
def test_who_goes_to_a_site_keeps_his_family_name(goes: str, chance: float, end: int) -> None:
    words = f"सांसद तोरवाल खान एयरपोर्ट {goes} ।".split()
    text = NameText(classify(words), [(1, 3, "PERSON")], [0, 0.99, chance, 0, 0, 0])
    assert collect(text, 1, text.titles_by_end[1]) == end


def test_a_verb_that_begins_a_clause_is_a_first_name() -> None:
    assert begins_with_verb(NameText(classify("कि ली तोरवाल से मुलाकात".split())), 2)
    assert not begins_with_verb(NameText(classify("शपथ ली तोरवाल से मुलाकात".split())), 2)
