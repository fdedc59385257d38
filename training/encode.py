"""Sentences -> tensors: rows of the tables for the words, edges and letters that the corpora have more than once."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from kg.language.features import LETTERS, features
from kg.language.network import ARRAYS
from training.corpora import Tagged
from training.network import EDGES, Batch, Tagger, arrays

UNLIST = 0.4  # of the training sentences, how many are read as if the list of names held none of their words
FORGET = 0.4  # a word seen n times is hidden with the chance FORGET / (FORGET + n), so that unknown ones are learnt


class Encoder:
    """The rows of words, edges and letters, and the labels, of some training sentences; and the words of names."""

    def __init__(self, sentences: Sequence[Tagged], names: Sequence[tuple[str, ...]]) -> None:
        self._names = {features(word).form for name in names for word in name}
        self.name_keys = np.array(sorted(self._names), dtype=np.uint64)
        seen = [features(word) for sentence in sentences for word in sentence.tokens]
        self._count = Counter(word.form for word in seen)
        words = sorted(form for form, n in self._count.items() if n > 1)
        edges = sorted(e for e, n in Counter(e for w in set(seen) for e in w.edges).items() if n > 1)
        letters = sorted(x for x, n in Counter(x for w in set(seen) for x in w.letters).items() if n > 2)
        self.word_keys, self.edge_keys = (np.array(keys, dtype=np.uint64) for keys in (words, edges))
        self.letters = "".join(letters)
        self.labels = sorted({label for sentence in sentences for label in sentence.labels})
        self._word = {form: at + 2 for at, form in enumerate(words)}
        self._edge = {edge: at + 1 for at, edge in enumerate(edges)}
        self._letter = {letter: at + 2 for at, letter in enumerate(letters)}
        self._hide = torch.tensor([0.0, 0.0, *(FORGET / (FORGET + self._count[form]) for form in words)])

    def tagger(self, corpora: int, hidden: int, drop: float) -> Tagger:
        """Return an untrained network of the right size."""
        sizes = (len(self.word_keys) + 2, len(self.edge_keys) + 1, len(self.letters) + 2)
        return Tagger(*sizes, corpora=corpora, labels=len(self.labels), hidden=hidden, drop=drop)

    def batch(self, sentences: Sequence[Tagged], corpora: Sequence[int], *, train: bool) -> Batch:
        """Return the tensors of some sentences; in training, rare words are hidden now and then."""
        count, longest = len(sentences), max(len(s.tokens) for s in sentences)
        word, kind = (torch.zeros(count, longest, dtype=torch.long) for _ in range(2))
        edge = torch.zeros(count, longest, EDGES, dtype=torch.long)
        letter = torch.zeros(count, longest, LETTERS, dtype=torch.long)
        listed, mask = torch.zeros_like(word), torch.zeros(count, longest, dtype=torch.bool)
        allowed = torch.zeros(count, longest, len(self.labels), dtype=torch.bool)
        for row, sentence in enumerate(sentences):
            seen, n = [features(w) for w in sentence.tokens], len(sentence.tokens)
            word[row, :n] = torch.tensor([self._word.get(w.form, 1) for w in seen])
            edge[row, :n] = torch.tensor([[self._edge.get(e, 0) for e in w.edges] for w in seen])
            kind[row, :n] = torch.tensor([w.kind for w in seen])
            letter[row, :n] = torch.tensor([self._spell(w.letters) for w in seen])
            listed[row, :n] = torch.tensor([int(w.form in self._names) for w in seen])
            mask[row, :n] = True
            allowed[row, :n] = self._allowed(sentence)
        if train:
            listed[torch.rand(count) < UNLIST] = 0
            word = torch.where(torch.rand(word.shape) < self._hide[word], torch.ones_like(word), word)
        return Batch(word, edge, kind, letter, allowed, mask, listed, torch.tensor(corpora))

    def _allowed(self, sentence: Tagged) -> Tensor:
        """Return the labels that each word may have, words x labels: one, or any that is no person's."""
        other = torch.tensor([not label.endswith("PERSON") for label in self.labels])
        one = torch.eye(len(self.labels), dtype=torch.bool)
        labels = sentence.labels
        return torch.stack([other if sentence.people_only and x == "O" else one[self.labels.index(x)] for x in labels])

    def _spell(self, letters: str) -> list[int]:
        return [self._letter.get(x, 1) for x in letters] + [0] * (LETTERS - len(letters))


class NameWords:
    """Single words to tell apart: those of the list of names, and those that the corpora never have in a name."""

    def __init__(
        self, corpora: Sequence[Sequence[Tagged]], names: Sequence[tuple[str, ...]], encoder: Encoder, size: int = 96
    ) -> None:
        of_names = {word for name in names for word in name}
        other: set[str] = set()
        for sentence in (s for corpus in corpora for s in corpus):
            for word, label in zip(sentence.tokens, sentence.labels, strict=True):
                if label.endswith("PERSON"):
                    of_names.add(word)
                elif word.isalpha() or len(word) > 2:
                    other.add(word)
        self._names, self._other = sorted(of_names), sorted(other - of_names)
        self._encoder, self._size = encoder, size

    def draw(self, chance: random.Random) -> tuple[Batch, Tensor]:
        """Return as many words of names as others, a word a sentence, and which is which."""
        words = [*chance.choices(self._names, k=self._size), *chance.choices(self._other, k=self._size)]
        batch = self._encoder.batch([Tagged((word,), ()) for word in words], [0] * len(words), train=False)
        return batch, torch.tensor([1.0] * self._size + [0.0] * self._size)


def save(folder: Path, encoder: Encoder, states: Sequence[dict[str, Tensor]]) -> None:
    """Write networks as the arrays that `kg.language.network` reads, a file each."""
    folder.mkdir(parents=True, exist_ok=True)
    members = [arrays(state) for state in states]
    for name in ARRAYS:
        np.save(folder / f"{name}.npy", np.stack([member[name] for member in members]))
    np.save(folder / "word_keys.npy", encoder.word_keys)
    np.save(folder / "edge_keys.npy", encoder.edge_keys)
    np.save(folder / "name_keys.npy", encoder.name_keys)
