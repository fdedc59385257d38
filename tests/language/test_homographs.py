"""Towns that are everyday words or names besides: told by what stands around them, and left alone elsewhere."""

from __future__ import annotations

import pytest

from kg.language.gazetteer import Match
from kg.language.homographs import homograph, shown_towns
from kg.language.normalise import shadow
from kg.language.word_classes import WordClass, classify
from kg.lexicons import load
from kg.resolve.gazetteer import known_place


def towns(text: str) -> list[str]:
    """Return the words of a text that are read as homographs of towns."""
    words = [shadow(word) for word in text.split()]
    return [words[m.start] for m in classify(words).matches if homograph([words[m.start]])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("वह गया पहुंचे ।", ["गया"]),
        ("वह सोमवार को गया जाएंगे ।", ["गया"]),
        ("वे बाली के लिए रवाना हुए ।", ["बाली"]),
        ("मंत्री ने गया का दौरा किया ।", ["गया"]),
        ("मंत्री गया के दौरे पर हैं ।", ["गया"]),
        ("बिहार के गया में सभा हुई ।", ["गया"]),
        ("पटना और आरा में सभा हुई ।", ["आरा"]),
        ("आरा और पटना में सभा हुई ।", ["आरा"]),
        ("गया : मंत्री ने कहा ।", ["गया"]),
        ("गया , 12 मार्च ।", ["गया"]),
        ("सोफिया में सभा हुई ।", ["सोफिया"]),
        ("मंत्री ने मिलान में बैठक की ।", ["मिलान"]),
        ("वह सोमवार को सागर पहुंचे ।", ["सागर"]),
        ("वह गया पहुंचे । वह बाद में गया से लौटे । वह लौट गया ।", ["गया"]),
        ("वह गया पहुंचे । सोमवार को गया में बारिश हुई ।", ["गया", "गया"]),
        ("वह घर गया और सो गया ।", []),
        ("किसी भी सूरत में बैठक होगी ।", []),
        ("पहली पाली में बैठक हुई ।", []),
        ("समाज के कल्याण में लगे रहे ।", []),
        ("उनके कान में बाली थी ।", []),
        ("सोफिया ने कहा ।", []),
        ("सोफिया पहुंचीं ।", []),
        ("सागर मेहता आए । सोमवार को सागर पहुंचे ।", []),
    ],
)
def test_what_stands_around_shows_the_town(text: str, expected: list[str]) -> None:
    assert towns(text) == expected


def test_a_shown_town_is_classed_as_a_place() -> None:
    words = "वह गया पहुंचे".split()
    assert classify(words).classes[1] is WordClass.PLACE


def test_matches_of_the_lexicon_are_not_taken_again() -> None:
    assert shown_towns(("गया", "शहर", "पहुंचे"), [Match(0, 2, "city", "गया")], lambda at: False) == []


def test_a_place_called_so_is_known() -> None:
    place = known_place("मिलान")
    assert place is not None
    assert (place.kind, place.country, place.english) == ("city", "IT", "Milan")


def test_a_town_listed_with_its_kind_is_the_same_place() -> None:
    alone, listed = known_place("गया"), known_place("गया शहर")
    assert alone is not None
    assert alone == listed


def test_english_names_are_names_alone() -> None:
    places = [known_place(entry.word) for entry in load("places")["homographs"]]
    english = [place.english or "" for place in places if place is not None]
    assert len(english) == len(places)
    assert [name for name in english if "," in name or not name[:1].isupper()] == []
