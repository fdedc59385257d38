"""The network of `kg.language.network` in PyTorch, for training; `arrays` gives what that module reads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from kg.language.features import CLASSES, LETTERS

WORD, EDGE, KIND, LETTER, SPELLING, LISTED, CORPUS = 100, 25, 16, 30, 50, 6, 8
EDGES = 4
FORBIDDEN = -1e4  # the score of a label that a word may not have


@dataclass(frozen=True)
class Batch:
    """Sentences padded to one length: sentences x words (x edges, x letters)."""

    word: Tensor
    edge: Tensor
    kind: Tensor
    letter: Tensor
    allowed: Tensor  # which labels each word may have: sentences x words x labels
    mask: Tensor
    listed: Tensor  # 1 where the word stands in a name of the list of names
    corpus: Tensor  # one number a sentence


class Tagger(nn.Module):
    """Word, edge, class, letter and corpus vectors -> BiLSTM -> CRF.

    The corpus vector tells the annotation schemes of the corpora apart; reading uses that of the first.
    """

    def __init__(
        self, words: int, edges: int, letters: int, corpora: int, labels: int, hidden: int, drop: float
    ) -> None:
        super().__init__()
        self.word = nn.Embedding(words, WORD, padding_idx=0)
        self.edge = nn.Embedding(edges, EDGE, padding_idx=0)
        self.kind = nn.Embedding(len(CLASSES), KIND)
        self.letter = nn.Embedding(letters, LETTER, padding_idx=0)
        self.listed = nn.Embedding(2, LISTED)
        self.spelling = nn.Conv1d(LETTER, SPELLING, 3, padding=1)
        self.corpus = nn.Embedding(corpora, CORPUS)
        for table in (self.word, self.edge):
            nn.init.uniform_(table.weight, -0.1, 0.1)
        width = WORD + EDGES * EDGE + KIND + SPELLING + LISTED + CORPUS
        self.encoder = nn.LSTM(width, hidden, bidirectional=True, batch_first=True)
        self.dropout = nn.Dropout(drop)
        self.out = nn.Linear(2 * hidden, labels)
        self.namelike = nn.Linear(EDGES * EDGE + KIND + SPELLING, 1)
        self.first = nn.Parameter(torch.zeros(labels))
        self.next = nn.Parameter(torch.zeros(labels, labels))
        self.last = nn.Parameter(torch.zeros(labels))

    def emissions(self, batch: Batch) -> Tensor:
        """Return the scores of labels: sentences x words x labels."""
        count, length = batch.word.shape
        corpus = self.corpus(batch.corpus)[:, None].expand(count, length, CORPUS)
        parts = [self.word(batch.word), self.spelt(batch), self.listed(batch.listed), corpus]
        lengths = batch.mask.sum(1)
        packed = nn.utils.rnn.pack_padded_sequence(
            self.dropout(torch.cat(parts, 2)), lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = nn.utils.rnn.pad_packed_sequence(self.encoder(packed)[0], batch_first=True)
        scores: Tensor = self.out(self.dropout(states))
        return scores

    def spelt(self, batch: Batch) -> Tensor:
        """Return what the spelling and the class of words tell, whatever the word: sentences x words x width."""
        count, length = batch.word.shape
        letters = self.letter(batch.letter).view(count * length, LETTERS, LETTER).transpose(1, 2)
        spelling = torch.relu(self.spelling(letters).max(2)[0]).view(count, length, SPELLING)
        return torch.cat([self.edge(batch.edge).view(count, length, EDGES * EDGE), self.kind(batch.kind), spelling], 2)

    def name_loss(self, batch: Batch, names: Tensor) -> Tensor:
        """Return the cross-entropy of telling single words of names (1) from other words (0) by their spelling."""
        scores = self.namelike(self.dropout(self.spelt(batch)))[:, 0, 0]
        return nn.functional.binary_cross_entropy_with_logits(scores, names)

    def loss(self, batch: Batch) -> Tensor:
        """Return the negative log-likelihood of the labels that are allowed, the mean a sentence.

        Where a word may have several labels the paths through all of them count (Tsuboi and others, COLING 2008).
        """
        emissions, count = self.emissions(batch), len(batch.mask)
        both = torch.cat([emissions, emissions.masked_fill(~batch.allowed, FORBIDDEN)])
        mask = torch.cat([batch.mask, batch.mask])
        alpha = self.first + both[:, 0]
        for t in range(1, both.shape[1]):
            reached = torch.logsumexp(alpha[:, :, None] + self.next, 1) + both[:, t]
            alpha = torch.where(mask[:, t, None], reached, alpha)
        total = torch.logsumexp(alpha + self.last, 1)
        return (total[:count] - total[count:]).mean()


def arrays(state: dict[str, Tensor]) -> dict[str, NDArray[np.float16]]:
    """Return the weights in the form that `kg.language.network` reads, at half precision.

    The vector of the first corpus is the same for every word: it goes into the biases.
    """
    out: dict[str, Tensor] = {name: state[f"{name}.weight"] for name in ("word", "edge", "kind", "letter", "listed")}
    kernel = state["spelling.weight"]  # out x in x places
    out["letter_kernel"] = kernel.permute(2, 1, 0).reshape(-1, kernel.shape[0])
    out["letter_bias"] = state["spelling.bias"]
    gates: dict[str, list[Tensor]] = {"input": [], "hidden": [], "gate_bias": []}
    for end in ("_l0", "_l0_reverse"):
        weight = state[f"encoder.weight_ih{end}"]
        corpus = weight[:, -CORPUS:] @ state["corpus.weight"][0]
        gates["input"].append(_gates(weight[:, :-CORPUS]).T)
        gates["hidden"].append(_gates(state[f"encoder.weight_hh{end}"]).T)
        gates["gate_bias"].append(_gates(state[f"encoder.bias_ih{end}"] + state[f"encoder.bias_hh{end}"] + corpus))
    out |= {name: torch.stack(both) for name, both in gates.items()}
    out |= {"out": state["out.weight"].T, "out_bias": state["out.bias"]}
    out |= {name: state[name] for name in ("first", "next", "last")}
    return {name: value.detach().numpy().astype(np.float16) for name, value in out.items()}


def _gates(rows: Tensor) -> Tensor:
    """Return the rows of the gates in the order and size that `kg.language.network` takes them."""
    let, keep, candidate, show = rows.chunk(4)
    return torch.cat([let / 2, keep / 2, show / 2, candidate])
