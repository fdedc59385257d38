"""The marks of the coreference gold, and how an answer to one is judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.coreference import FOLDER, OTHERS, UNSAID, Mark, kind_of, read_marks, scored
from benchmarks.score_sets import GOLD
from kg.articles import read_article
from kg.evaluate.gold import read_gold

MARKED = sorted(path for path in GOLD.glob(f"*/{FOLDER}/*.txt"))
TEXT = (
    "मंत्री आरव मेहता ने सोमवार को कहा कि वह पटना जाएंगे। {मंत्री|mehta} ने बताया कि {उनके|mehta} साथ सचिव जाएंगे और {_|mehta}लौटेंगे।"
)
STATED = """people:
  mehta:
    names: [आरव मेहता, मेहता]
organizations: {}
places: {}
articles: {}
clusters: {}
"""


@pytest.mark.parametrize("path", MARKED, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_the_marks_are_put_into_the_article_as_it_stands(path: Path) -> None:
    plain, marks = read_marks(path.read_text(encoding="utf-8"))
    assert plain == read_article(path.parent.parent / "articles" / path.name).text
    gold = read_gold(path.parent.parent / "gold.yaml")
    assert marks
    assert {who for mark in marks for who in mark.meant} <= OTHERS | gold.people.keys() | gold.organizations.keys()


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("उन्होंने", False, "subject pronoun"),
        ("उनके", False, "other pronoun"),
        ("अपने", False, "reflexive"),
        ("जिन्होंने", False, "relative pronoun"),
        ("मैंने", False, "first person"),
        ("दोनों नेताओं", False, "pair"),
        ("मेहता", True, "short name"),
        ("मंत्री", False, "role"),
        ("पीएम मेहता", True, "role"),
        (UNSAID, False, "unsaid subject"),
    ],
)
def test_kinds(words: str, name: bool, kind: str) -> None:
    assert kind_of(Mark(0, len(words), words, frozenset({"mehta"})), name) == kind


def outcomes(folder: Path, text: str) -> list[tuple[str, str]]:
    """Return kind and outcome of the marks of one article of a set of its own."""
    for name in ("articles", FOLDER):
        (folder / name).mkdir()
    (folder / "articles" / "a.txt").write_text(read_marks(TEXT)[0], "utf-8")
    (folder / FOLDER / "a.txt").write_text(text, "utf-8")
    (folder / "gold.yaml").write_text(STATED, "utf-8")
    return [(kind, outcome) for kind, outcome, _, _ in scored(folder, read_gold(folder / "gold.yaml"), "a.txt")]


def test_what_is_right_and_what_is_not(tmp_path: Path) -> None:
    assert outcomes(tmp_path, TEXT) == [("role", "right"), ("other pronoun", "right"), ("unsaid subject", "no mention")]


def test_another_one_is_wrong(tmp_path: Path) -> None:
    assert ("role", "wrong") in outcomes(tmp_path, TEXT.replace("{मंत्री|mehta}", "{मंत्री|other}"))


def test_marks_of_another_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is not the article with marks"):
        outcomes(tmp_path, TEXT + " और")
