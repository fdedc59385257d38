"""Known names -> all their uses in a text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.language import load_pipeline
from kg.language.name_spread import NameSpreader, known_names, parts_of
from kg.language.name_text import Run
from kg.language.names import NameFinder
from kg.language.word_classes import WordClass, classify


def uses(text: str) -> list[str]:
    doc = load_pipeline().make_doc(text)
    classified = classify([token.norm_ for token in doc])
    runs = NameFinder(classified).find()
    names = NameSpreader(classified, runs, known_names(classified.words, runs)).spread()
    return [doc[n.start : n.end].text if n.piece is None else doc[n.start].text[n.piece[0] : n.piece[1]] for n in names]


INTRODUCED = "मंत्री इंग्रिड होल्मर और मेयर विवेक पाटेकर आए। "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("होल्मर यहां रहीं।", ["होल्मर"]),
        ("इंग्रिड होल्मर यहां रहीं।", ["इंग्रिड होल्मर"]),
        ("इंग्रिड-होल्मर यहां रहीं।", ["इंग्रिड-होल्मर"]),
        ("होल्मर-पाटेकर वार्ता हुई।", ["होल्मर", "पाटेकर"]),
        ("क्लारा होल्मर यहां रहीं।", ["क्लारा होल्मर"]),
        ("विवेक से बात हुई।", ["विवेक"]),
        ("यह विवेक जरूरी था।", []),
        ("होल्मर टावर में लोग थे।", []),
        ("हाइनर यहां रहे।", []),
    ],
)
def test_uses(text: str, found: list[str]) -> None:
    assert uses(INTRODUCED + text) == ["इंग्रिड होल्मर", "विवेक पाटेकर", *found]


@pytest.mark.parametrize(("text", "found"), [("लिंकन मेमोरियल में भीड़ थी।", []), ("लिंकन यहां रहे।", ["लिंकन"])])
def test_a_listed_place_is_called_after_somebody_and_is_not_he(text: str, found: list[str]) -> None:
    assert uses("मंत्री आरव लिंकन आए। " + text) == ["आरव लिंकन", *found]


def test_a_short_name_that_is_a_verb_needs_a_case() -> None:
    assert uses("राष्ट्रपति ली मिन हो ने शपथ ली। ली ने कहा।") == ["ली मिन हो", "ली"]


def test_parts() -> None:
    assert parts_of(["तो", "मिन-उन"]) == ("तो", "मिन", "उन")


@pytest.mark.parametrize(("text", "found"), [("केटीएच ने कहा।", ["केटीएच"]), ("केटीएस ने कहा।", [])])
def test_initials_by_which_somebody_is_known(text: str, found: list[str]) -> None:
    assert uses("मंत्री के. टी. होल्मर आए। " + text) == ["के. टी. होल्मर", *found]


@pytest.mark.parametrize(("chance", "last"), [(0.1, "इंग्रिड"), (0.9, "इंग्रिड असवारा")])
def test_an_unknown_word_that_the_model_doubts_is_no_part_of_a_short_form(chance: float, last: str) -> None:
    doc = load_pipeline().make_doc("इंग्रिड होल्मर आईं। इंग्रिड असवारा गईं।")
    classified = classify([token.norm_ for token in doc])
    run = Run(0, 2, "title")
    chances = [chance if token.text == "असवारा" else 1.0 for token in doc]
    names = NameSpreader(classified, [run], known_names(classified.words, [run]), chances=chances).spread()
    assert doc[names[-1].start : names[-1].end].text == last


@pytest.mark.parametrize(("chance", "last"), [(0.1, "होल्मर"), (0.9, "क्लारा होल्मर")])
def test_a_word_before_a_family_name_that_the_model_doubts_is_none_of_a_namesake(chance: float, last: str) -> None:
    doc = load_pipeline().make_doc("इंग्रिड होल्मर आईं। क्लारा होल्मर गईं।")
    chances = [chance if token.text == "क्लारा" else 1.0 for token in doc]
    run = Run(0, 2, "title")
    classified = classify([token.norm_ for token in doc])
    names = NameSpreader(classified, [run], known_names(classified.words, [run]), chances=chances).spread()
    assert doc[names[-1].start : names[-1].end].text == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("इंग्रिड ढिल्लों आईं। ढिल्लों ने कहा।", "ढिल्लों"),  # looks like an oblique plural
        ("इंग्रिड ली आईं। ली दिल्ली गईं।", "ली"),  # looks like 'took'
        ("इंग्रिड ली आईं। इंग्रिड और ली, दोनों गए।", "ली"),
        ("इंग्रिड ली आईं। उसने शपथ ली और गई।", "इंग्रिड ली"),
        ("इंग्रिड बैठकों आईं। बैठकों ने कहा।", "इंग्रिड बैठकों"),
    ],
)
def test_a_known_name_that_looks_like_a_plural_or_a_verb(text: str, last: str) -> None:
    doc = load_pipeline().make_doc(text)
    classified = classify([token.norm_ for token in doc])
    run = Run(0, 2, "title")
    names = NameSpreader(classified, [run], known_names(classified.words, [run])).spread()
    assert doc[names[-1].start : names[-1].end].text == last


@pytest.mark.parametrize(
    ("text", "chance", "found"),
    [
        ("गृह मंत्री इंग्रिड शाह आईं । शाम को शाह से मिले", 0.7, 2),
        ("गृह मंत्री इंग्रिड शाह आईं । शाम को शाह से मिले", 0.2, 1),  # the king
        ("मंत्री इंग्रिड बेन-आरी आए । बेन-आरी के मुताबिक", 0.7, 2),
        ("मंत्री इंग्रिड बेन-आरी आए । बेन-होल्म के मुताबिक", 0.7, 1),
    ],
)
def test_family_names_that_are_titles_or_hyphenated(text: str, chance: float, found: int) -> None:
    classified = classify(text.split())
    start = next(i for i, word in enumerate(classified.words) if word == "इंग्रिड")
    runs = [Run(start, start + 2, "title")]
    chances = [1.0 if i < 4 else chance for i in range(len(classified.words))]
    spreader = NameSpreader(classified, runs, known_names(classified.words, runs), chances=chances)
    assert len(spreader.spread()) == found


@pytest.mark.parametrize(
    ("text", "chance", "found"),
    [
        ("भावुक गंभीर बोले।", 0.1, ["गंभीर"]),
        ("गंभीर दिल्ली में रहे।", 0.1, ["गंभीर"]),
        ("तब गंभीर ने कहा।", 0.95, ["गंभीर"]),
        ("वह गंभीर हालत में है।", 0.1, []),
        ("वह गंभीर था।", 0.1, []),
        ("यह गंभीर मामला है।", 0.95, []),
    ],
)
def test_a_common_word_that_is_a_family_name_acts(text: str, chance: float, found: list[str]) -> None:
    doc = load_pipeline().make_doc("आरव गंभीर आए। " + text)
    classified = classify([token.norm_ for token in doc])
    run = Run(0, 2, "title")
    chances = [1.0, 1.0, *(chance for _ in doc[2:])]
    names = NameSpreader(classified, [run], known_names(classified.words, [run]), chances=chances).spread()
    assert [doc[n.start : n.end].text for n in names[1:]] == found


@pytest.mark.parametrize(("text", "found"), [("पाटेकर चार दिन यहां रहे।", ["पाटेकर"]), ("यह पाटेकर चार दिन रहे।", [])])
def test_a_name_that_is_a_word_too_opens_a_sentence(text: str, found: list[str]) -> None:
    doc = load_pipeline().make_doc("विवेक पाटेकर आए। " + text)
    classified = classify([token.norm_ for token in doc])
    classes = [
        WordClass.DICTIONARY if w == "पाटेकर" else c for w, c in zip(classified.words, classified.classes, strict=True)
    ]
    names = NameSpreader(
        replace(classified, classes=tuple(classes)), [Run(0, 2, "title")], {("विवेक", "पाटेकर")}
    ).spread()
    assert [doc[n.start : n.end].text for n in names[1:]] == found
