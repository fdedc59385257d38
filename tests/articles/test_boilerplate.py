"""The word lists: the project's own load, and a broken one is refused with its line."""

from __future__ import annotations

import pytest

from kg.articles.boilerplate import languages, months, parse_boilerplate, parse_languages, words
from kg.articles.fold import fold
from kg.errors import LexiconError


def test_the_lists_of_the_project_load_and_are_folded() -> None:
    assert set(months().values()) == set(range(1, 13))
    assert fold("ये भी पढ़ें").text in words("related_cues")
    assert fold("ये भी पढ\u093cें").text in words("related_cues")


def test_no_language_shares_its_words_with_hindi() -> None:
    known = dict(languages())
    hindi = known.pop("Hindi")
    assert {name: sorted(hindi & other) for name, other in known.items() if hindi & other} == {}


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("months: {जून: 6}\nshapes: [x]", "x.yaml:2: section 'shapes' is unknown"),
        ("months: {जून: 6}", "x.yaml:1: section 'advertisements' is missing"),
        ("- x", "x.yaml:1: sections are expected"),
        ("months: [", r"x\.yaml:\d: no valid YAML"),
    ],
)
def test_a_broken_list(source: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        parse_boilerplate(source, "x.yaml")


def test_broken_entries_name_their_line() -> None:
    names = ["Hindi", "Marathi", "Nepali", "Sanskrit", "Bhojpuri", "Maithili"]
    good = "".join(f"{name}: [x]\n" for name in names)
    assert parse_languages(good, "x.yaml")["Hindi"] == {"x"}
    with pytest.raises(LexiconError, match=r"x\.yaml:2: a word or phrase is expected"):
        parse_languages(good.replace("Marathi: [x]", "Marathi: ['']"), "x.yaml")
    with pytest.raises(LexiconError, match=r"x\.yaml:3: a list of words is expected"):
        parse_languages(good.replace("Nepali: [x]", "Nepali: x"), "x.yaml")
