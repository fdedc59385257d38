"""Scores of labels -> how probable each label of each word is, all labellings of the sentence counted together.

The forward-backward sums of a linear chain (Rabiner 1989, doi:10.1109/5.18626), in logarithms. The best labelling says
what a word is; these say how sure that is: a name cut short has a word beside it that is nearly as probable a name.

Misses: how probable a whole name is; the labels of neighbours hang together, so no product of these tells it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def marginals(emissions: Floats, lengths: Sequence[int], transitions: tuple[Floats, Floats, Floats]) -> list[Floats]:
    """Return the probability of each label for each word of some sentences: an array words x labels for each.

    ``emissions`` are words of the longest sentence x sentences x labels; the transitions are the scores of a first
    label, of a label after another (row: the former), and of a last label.
    """
    first, following, last = transitions
    ends = np.array(lengths)
    before = np.zeros_like(emissions)  # the sum over all labellings up to a word, without its own score
    before[0] = first
    for t in range(1, len(emissions)):
        before[t] = _log_sum((before[t - 1] + emissions[t - 1])[:, :, None] + following, axis=1)
    after = np.zeros_like(emissions)  # and from behind the word on
    after[-1] = last
    for t in range(len(emissions) - 2, -1, -1):
        onwards = _log_sum(following + (emissions[t + 1] + after[t + 1])[:, None], axis=2)
        after[t] = np.where((ends > t + 1)[:, None], onwards, last)
    scores = before + emissions + after
    chances = np.exp(scores - _log_sum(scores, axis=2)[..., None])
    return [chances[:length, column] for column, length in enumerate(lengths)]


def _log_sum(scores: Floats, axis: int) -> Floats:
    """Return the logarithm of the sum of what the scores are the logarithms of."""
    top = scores.max(axis=axis, keepdims=True)
    total: Floats = np.log(np.exp(scores - top).sum(axis=axis)) + top.squeeze(axis)
    return total
