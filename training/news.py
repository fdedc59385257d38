"""The project's own annotated news -> sentences of which only the people are told.

Two sources: `training/news/*.txt`, a sentence a line with each person's name in square brackets, and the gold sets
under `tests/gold` that were read while the rules were written (`READ`), in which every use of a name that the gold
knows is marked. Sets that are kept unread are never used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import spacy
import yaml

from kg.articles import read_article
from kg.language.normalise import shadow
from kg.language.tokenizer import KhabarTokenizer
from kg.language.vocabulary import name_heads
from training.barred import GOLD
from training.corpora import Tagged

FOLDER = Path(__file__).parent / "news"
READ = tuple("second third fourth fifth sixth seventh eighth ninth tenth twelfth minis minis_second".split())
_BRACKETS = re.compile(r"\[([^\[\]]+)\]")
_PARTS = re.compile(r"[\s\-\u2010\u2011]+")


def read_news() -> list[Tagged]:
    """Return every sentence of both sources."""
    marked = [line for file in sorted(FOLDER.glob("*.txt")) for line in file.read_text(encoding="utf-8").splitlines()]
    cut = KhabarTokenizer(spacy.blank("hi").vocab)
    sentences = [bracketed(line, cut) for line in marked if line.strip() and not line.startswith("#")]
    return sentences + [s for name in READ for s in read_gold(GOLD / name, cut)]


def bracketed(line: str, cut: KhabarTokenizer) -> Tagged:
    """Return a line with its names in brackets as a sentence.

    >>> sentence = bracketed("मंत्री [आरव मेहता] आए।", KhabarTokenizer(spacy.blank("hi").vocab))
    >>> sentence.tokens, sentence.entities
    (('मंत्री', 'आरव', 'मेहता', 'आए', '।'), ((1, 3, 'PERSON'),))
    """
    text, spans, at = "", [], 0
    for match in _BRACKETS.finditer(line):
        text += line[at : match.start()]
        spans.append((len(text), len(text) + len(match[1])))
        text += match[1]
        at = match.end()
    doc = cut(text + line[at:])
    words = [t for t in doc if not t.is_space]
    entities = []
    for start, end in spans:
        inside = [i for i, t in enumerate(words) if t.idx < end and t.idx + len(t) > start]
        if inside:
            entities.append((inside[0], inside[-1] + 1, "PERSON"))
    return Tagged(tuple(t.text for t in words), _apart(entities), people_only=True)


def _apart(entities: Sequence[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """Return the entities without those that share a word with one before ('मोदी-पुतिन' is one word)."""
    out: list[tuple[int, int, str]] = []
    for entity in entities:
        if not out or entity[0] >= out[-1][1]:
            out.append(entity)
    return tuple(out)


def read_gold(folder: Path, cut: KhabarTokenizer) -> Iterator[Tagged]:
    """Yield the lines of the articles of a gold set, with every use of the names that the gold gives."""
    gold = yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8"))
    for article, annotation in gold["articles"].items():
        names = {tuple(_PARTS.split(shadow(n))) for i in annotation["people"] for n in gold["people"][i]["names"]}
        for line in read_article(folder / "articles" / article).text.splitlines():
            words = tuple(t.text for t in cut(line) if not t.is_space)
            if words:
                yield Tagged(words, tuple(_found(words, names)), people_only=True)


def _found(words: Sequence[str], names: set[tuple[str, ...]]) -> Iterator[tuple[int, int, str]]:
    """Yield the uses of the names, the longest first at each place; not before the head of a place or body."""
    parts = [tuple(x for x in _PARTS.split(shadow(word)) if x) for word in words]
    at = 0
    while at < len(words):
        ends = (
            end for end in range(min(len(words), at + 6), at, -1)
            if tuple(x for p in parts[at:end] for x in p) in names
        )  # fmt: skip
        end = next(ends, at)
        if end > at and not (end < len(words) and shadow(words[end]) in name_heads()):
            yield at, end, "PERSON"
        at = max(end, at + 1)
