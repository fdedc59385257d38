"""Corpora -> sentences with entities, in the labels that the model learns.

HiNER and IL-NER are tab-separated, a token a line; their schemes differ and are mapped to one. Sentences that stand in
a corpus twice are taken once, and the held-out part is chosen by a hash of the sentence: it is the same everywhere and
shares no sentence with the rest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import spacy

from kg.language.recogniser import ends_sentence
from kg.language.tokenizer import KhabarTokenizer

CORPORA = {"hiner": ("hiner-validation.conll",), "ilner": ("ilner-train.txt", "ilner-dev.txt", "ilner-test.txt")}

LABELS = {
    "PERSON": "PERSON", "LOCATION": "PLACE", "ORGANIZATION": "ORGANIZATION", "NEP": "PERSON", "NEL": "PLACE",
    "NEO": "ORGANIZATION", "TIMEX": "TIME", "NETI": "TIME", "NUMEX": "NUMBER", "NEN": "NUMBER", "LANGUAGE": "LANGUAGE",
    "MISC": "OTHER", "GAME": "OTHER", "LITERATURE": "OTHER", "RELIGION": "OTHER", "FESTIVAL": "OTHER", "NEAR": "OTHER",
}  # fmt: skip


@dataclass(frozen=True)
class Tagged:
    """A sentence: tokens, and entities as (first token, token after the last, label)."""

    tokens: tuple[str, ...]
    entities: tuple[tuple[int, int, str], ...]
    people_only: bool = False  # whether only people are annotated: the other words may be anything but a person

    @property
    def text(self) -> str:
        """Give the tokens joined with spaces."""
        return " ".join(self.tokens)

    @property
    def labels(self) -> tuple[str, ...]:
        """Give the label of each token: B-PERSON, I-PERSON, O ..."""
        out = ["O"] * len(self.tokens)
        for start, end, label in self.entities:
            out[start:end] = [f"B-{label}", *(f"I-{label}" for _ in range(start + 1, end))]
        return tuple(out)


def read_corpus(data: Path, name: str) -> list[Tagged]:
    """Return the sentences of a corpus ('hiner', 'ilner'), each once."""
    return unique(s for file in CORPORA[name] for s in read_tagged(data / file))


def tokenised(sentences: Iterable[Tagged]) -> Iterator[Tagged]:
    """Yield sentences cut by the project's tokenizer.

    A corpus glues quotation marks and full stops to words ('"अभियान', 'है."'); they are no part of an entity.
    """
    nlp = spacy.blank("hi")
    cut = KhabarTokenizer(nlp.vocab)
    for sentence in sentences:
        tokens: list[str] = []
        entities: list[tuple[int, int, str]] = []
        starts = []
        for word in sentence.tokens:
            starts.append(len(tokens))
            tokens += [t.text for t in cut(word) if not t.is_space]
        starts.append(len(tokens))
        for start, end, label in sentence.entities:
            first, last = _bare(tokens, starts[start], starts[end])
            if first < last:
                entities.append((first, last, label))
        yield Tagged(tuple(tokens), tuple(entities))


def parts(sentence: Tagged) -> Iterator[Tagged]:
    """Yield a line of a corpus cut at its full stops, as the recogniser cuts an article; no entity is cut."""
    inside = {at for first, last, _ in sentence.entities for at in range(first, last - 1)}
    start = 0
    for at in range(len(sentence.tokens)):
        if at + 1 == len(sentence.tokens) or (at not in inside and ends_sentence(sentence.tokens[start : at + 1])):
            found = ((a - start, b - start, label) for a, b, label in sentence.entities if start <= a and b <= at + 1)
            yield Tagged(sentence.tokens[start : at + 1], tuple(found), sentence.people_only)
            start = at + 1


def _bare(tokens: list[str], first: int, last: int) -> tuple[int, int]:
    """Return an entity without punctuation at its ends."""
    while first < last and not any(x.isalnum() for x in tokens[first]):
        first += 1
    while last > first and not any(x.isalnum() for x in tokens[last - 1]):
        last -= 1
    return first, last


def read_tagged(path: Path) -> Iterator[Tagged]:
    """Yield the sentences of a file in the CoNLL format with B-, I- and O tags.

    Tags of other labels and tags without a position ('-NEL', '-') count as O.
    """
    tokens: list[str] = []
    tags: list[str] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        fields = line.split("\t")
        if len(fields) >= 2 and fields[0].strip():
            tokens.append(fields[0].strip())
            tags.append(fields[-1].strip())
        elif tokens:
            yield Tagged(tuple(tokens), _entities(tags))
            tokens, tags = [], []


def _entities(tags: list[str]) -> tuple[tuple[int, int, str], ...]:
    out: list[tuple[int, int, str]] = []
    start, label = 0, ""
    for at, tag in enumerate([*tags, "O"]):
        position, _, name = tag.partition("-")
        wanted = LABELS.get(name, "") if position in ("B", "I") else ""
        if label and (position == "B" or wanted != label):
            out.append((start, at, label))
            label = ""
        if wanted and not label:
            start, label = at, wanted
    return tuple(out)


def is_held_out(sentence: Tagged) -> bool:
    """Tell whether a sentence belongs to the held-out tenth."""
    return int(hashlib.sha256(sentence.text.encode()).hexdigest(), 16) % 10 == 0


def unique(sentences: Iterator[Tagged]) -> list[Tagged]:
    """Return the sentences each once, in order."""
    return list({sentence.text: sentence for sentence in sentences}.values())


def read_names(path: Path, barred: frozenset[str]) -> list[tuple[str, ...]]:
    """Return the person names of a list, as words, but those that share a word with ``barred``."""
    names = (tuple(line.split("(")[0].split()) for line in path.read_text(encoding="utf-8").splitlines())
    return sorted({name for name in names if 0 < len(name) <= 4 and not barred.intersection(name)})
