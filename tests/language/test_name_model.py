"""What is believed of the people that the trained model sees."""

from __future__ import annotations

import pytest

from kg.language.name_model import believable, believed, contradicted, trimmed
from kg.language.name_text import NameText, Run
from kg.language.word_classes import classify


def run_in(text: str, label: str = "PERSON") -> tuple[NameText, int, int]:
    words = text.split()
    start, end = words.index("["), words.index("]") - 1
    shadows = [word.replace("ज़", "ज") for word in words if word not in ("[", "]")]
    return NameText(classify(shadows), [(start, end, label)]), start, end


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("[ ज़ोरान मिलिक ] गए", True),
        ("[ ज़ोरान मिलिक ] टावर गए", False),
        ("[ ज़ोरान मिलिक ] सरकार में मंत्री थे", True),
        ("[ ज़ोरान मिलिक ] में", False),
        ("[ ज़ोरान-२१ मिलिक ] को", False),
        ("[ ज़ोरान एस ] को", False),
        ("[ विवेक ] ने कहा", True),
        ("[ विवेक ] की सलाह", True),
        ("[ विवेक ] की कमी", False),
        ("[ ज़ोरान ] परिवार ने", True),
        ("[ ज़ोरान ] परत ने", False),
        ("[ ज़ोरान-मिलिक ] ने", False),
    ],
)
def test_believable(text: str, person: bool) -> None:
    assert believable(*run_in(text)) is person


def test_a_list_is_judged_by_what_follows_it() -> None:
    words = "ज़ोरान और मिलिक के बीच समझौता".replace("ज़", "ज").split()
    both = NameText(classify(words), [(0, 1, "PERSON"), (2, 3, "PERSON")])
    assert believable(both, 0, 1)
    assert not believable(NameText(classify(words), [(0, 1, "PERSON")]), 0, 1)


def test_the_model_is_heard_past_a_cut_run() -> None:
    text, start, end = run_in("पर [ ज़ोरान मिलिक ] को")
    assert [(run.start, run.end) for run in believed(text, Run(start, start + 1, ""), set())] == [(start, end)]
    assert list(believed(text, Run(start, end, ""), {"जोरान"})) == []


def test_places_and_bodies_speak_against() -> None:
    assert contradicted(*run_in("[ ज़ोरान ] ने", "PLACE"))
    assert not contradicted(*run_in("[ ज़ोरान ] ने"))


def test_hyphenated_words_before_a_person_are_left_out() -> None:
    words = "रोक-टोक तोरवाल ने कहा".split()
    assert trimmed(NameText(classify(words), [(1, 2, "PERSON")]), Run(0, 2, "")) == Run(1, 2, "")
    words[0] = "विवेक"
    assert trimmed(NameText(classify(words), [(1, 2, "PERSON")]), Run(0, 2, "")) == Run(0, 2, "")


@pytest.mark.parametrize(
    ("word", "chance", "person"),
    [("जोरान", 0.85, True), ("जोरान", 0.7, False), ("विवेक", 0.97, True), ("विवेक", 0.85, False)],
)
def test_one_word_that_the_model_is_sure_of_is_believed_in_any_case(word: str, chance: float, person: bool) -> None:
    words = ["बारिश", "और", word, "के", "कारण", "हार"]
    chances = [0.0, 0.0, chance, 0.0, 0.0, 0.0]
    assert believable(NameText(classify(words), [(2, 3, "PERSON")], chances), 2, 3) is person


@pytest.mark.parametrize(("chance", "end"), [(0.4, 2), (0.9, None)])
def test_the_word_that_names_the_building_is_left_out(chance: float, end: int | None) -> None:
    words = "तोरवाल मिलिक ओर्वे संग्रहालय देखने गईं".split()
    text = NameText(classify(words), [(0, 3, "PERSON")], [1.0, 1.0, chance, 0.0, 0.0, 0.0])
    assert [run.end for run in believed(text, Run(0, 3, ""), set())] == ([end] if end else [])


@pytest.mark.parametrize(
    ("text", "chances", "name"),
    [
        ("मिलिक आए और मिलिक रोज सुबह", {"रोज": 0.5}, "मिलिक"),
        ("मिलिक आए और मिलिक रोज सुबह", {"रोज": 0.99}, "मिलिक रोज"),
        ("मिलिक आए और मिलिक गांधी प्रतिमा", {"गांधी": 0.3}, "मिलिक"),
        ("मिलिक आए और मिलिक गांधी गए", {"गांधी": 0.3}, "मिलिक गांधी"),
        ("सुबह आए और मिलिक गांधी प्रतिमा", {"गांधी": 0.3}, "मिलिक गांधी"),
    ],
)
def test_what_stands_behind_a_name_is_no_part_of_it(text: str, chances: dict[str, float], name: str) -> None:
    words = text.split()
    seen = NameText(classify(words), [(3, 5, "PERSON")], [chances.get(word, 0.95) for word in words])
    assert [" ".join(words[r.start : r.end]) for r in believed(seen, Run(3, 5, ""), set())] == [name]
