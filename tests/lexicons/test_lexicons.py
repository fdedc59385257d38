"""Lexicons: every file loads, faults name file and line, no word says two things."""

from __future__ import annotations

from collections import Counter
from importlib import resources

import pytest

from kg.errors import LexiconError
from kg.lexicons import Entry, load, parse

NAMES = sorted(
    path.name.removesuffix(".yaml")
    for path in (resources.files("kg.lexicons") / "hi").iterdir()
    if path.name.endswith(".yaml")
)


@pytest.mark.parametrize("name", NAMES)
def test_every_lexicon_loads(name: str) -> None:
    assert any(load(name).values())


def test_an_entry() -> None:
    (entry,) = parse(
        "attributes: [kind]\nposts:\n  - {word: मंत्री, gloss: minister, kind: post, forms: [मिनिस्टर]}", "x"
    )["posts"]
    assert (entry.surface, entry.get("kind"), entry.get("head", "none")) == (("मंत्री", "मिनिस्टर"), "post", "none")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("posts:\n  - {word: मंत्री}", "x:2: 'gloss'"),
        ("posts:\n  - {word: मंत्री, gloss: minister, colour: red}", "x:2: unknown key 'colour'"),
        ("posts:\n  - {word: मंत्री, gloss: minister, forms: मिनिस्टर}", "x:2: 'forms'"),
        ("posts:\n  - मंत्री", "x:2: an entry"),
        ("posts: मंत्री", "x:1: section 'posts'"),
        ("- a", "x:1: expected a mapping"),
        ("posts: [", "x: not YAML"),
    ],
)
def test_faults_name_the_line(text: str, says: str) -> None:
    with pytest.raises(LexiconError, match="^" + says.replace("(", r"\(")):
        parse(text, "x")


def test_a_missing_lexicon() -> None:
    with pytest.raises(LexiconError, match=r"hi/none\.yaml"):
        load("none")


def test_no_frequent_word_is_listed_twice() -> None:
    counts = Counter(form for entry in load("vocabulary")["words"] for form in entry.surface)
    assert [word for word, count in counts.items() if count > 1] == []


def test_words_are_known_as_papers_write_them_that_have_no_open_o() -> None:
    assert set(Entry("डॉक्टर", "doctor", ("ऑफिसर",)).surface) == {"डॉक्टर", "ऑफिसर", "डाक्टर", "आफिसर"}
    assert Entry("हॉल", "hall", ("कॉफी",)).surface == ("हॉल", "कॉफी")
