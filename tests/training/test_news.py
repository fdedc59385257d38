"""The project's own annotated news as training sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
import yaml

from kg.language.tokenizer import KhabarTokenizer
from training.barred import GOLD
from training.corpora import Tagged
from training.news import FOLDER, READ, bracketed, read_gold, read_news


@pytest.fixture(scope="module")
def cut() -> KhabarTokenizer:
    return KhabarTokenizer(spacy.blank("hi").vocab)


def people(sentence: Tagged) -> list[str]:
    """Return the names that a sentence marks."""
    return [" ".join(sentence.tokens[start:end]) for start, end, _ in sentence.entities]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("मंत्री [आरव मेहता] और [ज़ोया] आए।", ["आरव मेहता", "ज़ोया"]),
        ("मेहता नगर में पानी नहीं आया।", []),
        ("[आरव]-[ज़ोया] की जोड़ी", ["आरव-ज़ोया"]),  # one word, and so one entity
        ("[आरव मेहता]।", ["आरव मेहता"]),
    ],
)
def test_brackets_mark_names(line: str, names: list[str], cut: KhabarTokenizer) -> None:
    sentence = bracketed(line, cut)
    assert people(sentence) == names
    assert sentence.people_only
    assert not any("[" in token or "]" in token for token in sentence.tokens)


def test_every_use_of_a_name_of_the_gold_is_marked_but_not_in_the_name_of_a_place(
    tmp_path: Path, cut: KhabarTokenizer
) -> None:
    (tmp_path / "articles").mkdir()
    text = "आरव मेहता आए।\nमेहता ने कहा।\nमेहता टावर गिरा।\nमेहताब ने कहा।\n"
    (tmp_path / "articles" / "a.txt").write_text(text, encoding="utf-8")
    gold = {"people": {"x": {"names": ["आरव मेहता", "मेहता"]}}, "articles": {"a.txt": {"people": ["x"]}}}
    (tmp_path / "gold.yaml").write_text(yaml.safe_dump(gold, allow_unicode=True), encoding="utf-8")
    assert [people(s) for s in read_gold(tmp_path, cut)] == [["आरव मेहता"], ["मेहता"], [], []]


def test_both_sources_are_read_and_no_set_that_is_kept_unread() -> None:
    sentences = read_news()
    marked = sum(len(file.read_text(encoding="utf-8").splitlines()) for file in FOLDER.glob("*.txt"))
    assert len(sentences) > marked > 500
    assert all((GOLD / name / "gold.yaml").is_file() for name in READ)
    assert not {"eleventh", "thirteenth", "fifteenth", "seventeenth", "minis_third"} & set(READ)


def test_brackets_are_balanced() -> None:
    for file in FOLDER.glob("*.txt"):
        for line in file.read_text(encoding="utf-8").splitlines():
            assert line.count("[") == line.count("]"), line
            assert "[]" not in line
