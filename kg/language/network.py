"""The recogniser's networks in numpy: features of words -> a recurrent layer in both directions -> scores of labels.

BiLSTM-CRF taggers with letters by convolution (Lample et al. 2016, arXiv:1603.01360; Ma and Hovy 2016,
arXiv:1603.01354), several of one shape that read together; the mean of their scores counts. `training/` makes the
weights with PyTorch; here stands only what reading needs, a few matrix products: no user has to install PyTorch.

Every array of `ARRAYS` has the network as its first axis.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from kg.language.features import LETTERS, Features
from kg.language.marginals import marginals

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
TABLES = ("word_keys", "edge_keys", "name_keys")
ARRAYS = (
    "word", "edge", "kind", "listed", "letter", "letter_kernel", "letter_bias",
    "input", "hidden", "gate_bias", "out", "out_bias", "first", "next", "last",
)  # fmt: skip


class Networks:
    """The taggers: their arrays by name, and what they compute together."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], letters: str) -> None:
        """Take the arrays of `ARRAYS` (any float type) and `TABLES` (sorted 64-bit keys), and the known letters.

        ``input``, ``hidden`` and ``gate_bias`` have the direction (forward, backward) as their second axis and the
        gates as their last: input, forget, output, candidate, the first three for half of their sum.
        """
        self._arrays: dict[str, Floats] = {name: np.asarray(arrays[name], dtype=np.float32) for name in ARRAYS}
        self._keys = {name: np.asarray(arrays[name], dtype=np.uint64) for name in TABLES}
        self._letters = {letter: at + 2 for at, letter in enumerate(letters)}  # 0 none, 1 unknown

    def labels_and_chances(self, sentences: Sequence[Sequence[Features]]) -> tuple[list[list[int]], list[Floats]]:
        """Return the best labels of some sentences, which go from the longest to the shortest, and each label's chance.

        The chances of a sentence are an array of words x labels.
        """
        emissions, lengths, transitions = self.emissions(sentences), [len(s) for s in sentences], self._transitions()
        return best_paths(emissions, lengths, transitions), marginals(emissions, lengths, transitions)

    def _transitions(self) -> tuple[Floats, Floats, Floats]:
        """Return the scores of a first label, of a label after another, and of a last label."""
        first, following, last = (self._arrays[name].mean(axis=0) for name in ("first", "next", "last"))
        return first, following, last

    def emissions(self, sentences: Sequence[Sequence[Features]]) -> Floats:
        """Return the score of each label for each word: words of the longest sentence x sentences x labels.

        Sentences go from the longest to the shortest; where one has ended the scores mean nothing.
        """
        rows = {word: at for at, word in enumerate({word: None for sentence in sentences for word in sentence})}
        lengths = np.array([len(s) for s in sentences])
        at = np.zeros((lengths[0], len(sentences)), dtype=np.int64)
        for column, sentence in enumerate(sentences):
            at[: len(sentence), column] = [rows[word] for word in sentence]
        states = self._run(self._embed(list(rows)), at, lengths)  # networks x words x sentences x width
        out, bias = self._arrays["out"][:, None], self._arrays["out_bias"][:, None, None]
        scores: Floats = (states @ out + bias).mean(axis=0)
        return scores

    def _run(self, vectors: Floats, at: Ints, lengths: Ints) -> Floats:
        """Return the states of both directions, side by side; the backward run starts at a sentence's last word."""
        recurrent = self._arrays["hidden"]  # networks x directions x width x gates
        networks, width, half = recurrent.shape[0], recurrent.shape[2], np.float32(0.5)
        inputs = vectors[:, None] @ self._arrays["input"] + self._arrays["gate_bias"][:, :, None]
        steps, columns = np.arange(len(at))[:, None], np.arange(at.shape[1])[None]
        turned = np.where(steps < lengths, lengths - 1 - steps, steps)  # its own inverse
        backward = at[turned, columns]
        hidden, cell = (np.zeros((networks, 2, at.shape[1], width), dtype=np.float32) for _ in range(2))
        states = np.zeros((networks, 2, *at.shape, width), dtype=np.float32)
        for t in range(len(at)):
            n = int((lengths > t).sum())
            given = np.stack([inputs[:, 0, at[t, :n]], inputs[:, 1, backward[t, :n]]], axis=1)
            gates = np.tanh(given + hidden[:, :, :n] @ recurrent)
            opened = gates[..., : 3 * width] * half + half  # the logistic function is (1 + tanh(x / 2)) / 2
            let, keep, show = opened[..., :width], opened[..., width : 2 * width], opened[..., 2 * width :]
            cell[:, :, :n] = keep * cell[:, :, :n] + let * gates[..., 3 * width :]
            hidden[:, :, :n] = show * np.tanh(cell[:, :, :n])
            states[:, :, t, :n] = hidden[:, :, :n]
        return np.concatenate([states[:, 0], states[:, 1][:, turned, columns]], axis=-1)

    def _embed(self, words: Sequence[Features]) -> Floats:
        """Return the vectors of some words: networks x words x width."""
        a = self._arrays
        form = a["word"][:, _rows(self._keys["word_keys"], [w.form for w in words], unknown=1, first=2)]
        edges = a["edge"][:, _rows(self._keys["edge_keys"], [e for w in words for e in w.edges], unknown=0, first=1)]
        kinds = a["kind"][:, [w.kind for w in words]]
        listed = a["listed"][:, _rows(self._keys["name_keys"], [w.form for w in words], unknown=0, first=1).clip(0, 1)]
        letters = np.zeros((len(words), LETTERS + 2), dtype=np.int64)  # one place of padding at each side
        for row, word in enumerate(words):
            letters[row, 1 : 1 + len(word.letters)] = [self._letters.get(x, 1) for x in word.letters]
        windows = np.concatenate([a["letter"][:, letters[:, k : k + LETTERS]] for k in range(3)], axis=-1)
        spelling = (windows @ a["letter_kernel"][:, None] + a["letter_bias"][:, None, None]).max(axis=2)
        parts = [form, edges.reshape(len(form), len(words), -1), kinds, np.maximum(0, spelling), listed]
        return np.concatenate(parts, axis=-1)


def best_paths(
    emissions: Floats, lengths: Sequence[int], transitions: tuple[Floats, Floats, Floats]
) -> list[list[int]]:
    """Return the best sequence of labels of each sentence (Viterbi).

    The transitions are the scores of a first label, of a label after another (row: the former), and of a last label.
    """
    first, following, last = transitions
    score = first + emissions[0]
    ends = np.array(lengths)
    back: list[Ints] = []
    for t in range(1, emissions.shape[0]):
        paths = score[:, :, None] + following
        before = paths.argmax(axis=1)
        reached = np.take_along_axis(paths, before[:, None], axis=1)[:, 0] + emissions[t]
        score = np.where((ends > t)[:, None], reached, score)
        back.append(before)
    final = (score + last).argmax(axis=1)
    out = []
    for column, length in enumerate(lengths):
        labels = [int(final[column])]
        for t in range(length - 1, 0, -1):
            labels.append(int(back[t - 1][column, labels[-1]]))
        out.append(labels[::-1])
    return out


def _rows(keys: NDArray[np.uint64], wanted: Sequence[int], unknown: int, first: int) -> Ints:
    """Return the rows of some keys in a table whose key 0 stands in row ``first``."""
    sought = np.array(wanted, dtype=np.uint64)
    at = np.searchsorted(keys, sought)
    found = keys[np.minimum(at, len(keys) - 1)] == sought
    return np.where(found, at + first, unknown).astype(np.int64)
