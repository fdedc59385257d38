"""Probabilities of labels: the sums over all labellings of a sentence, written out."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from kg.language.marginals import Floats, marginals

LABELS = 3


def drawn(lengths: list[int]) -> tuple[Floats, tuple[Floats, Floats, Floats]]:
    """Return random scores."""
    dice = np.random.default_rng(3)
    emissions = dice.normal(size=(max(lengths), len(lengths), LABELS)).astype(np.float32) * 3
    first, following, last = dice.normal(size=LABELS), dice.normal(size=(LABELS, LABELS)), dice.normal(size=LABELS)
    return emissions, (first.astype(np.float32), following.astype(np.float32), last.astype(np.float32))


def by_hand(emissions: Floats, transitions: tuple[Floats, Floats, Floats]) -> Floats:
    """Return the probabilities of one sentence: every labelling weighed, one after another."""
    first, following, last = transitions
    sums = np.zeros(emissions.shape)
    for path in product(range(LABELS), repeat=len(emissions)):
        score = first[path[0]] + last[path[-1]] + sum(emissions[t, label] for t, label in enumerate(path))
        weight = np.exp(score + sum(following[a, b] for a, b in pairwise(path)))
        for t, label in enumerate(path):
            sums[t, label] += weight
    return np.asarray(sums / sums.sum(axis=1, keepdims=True), dtype=np.float32)


@pytest.mark.parametrize("lengths", [[1], [4], [5, 3, 1], [4, 4, 2, 1]])
def test_marginals_are_the_sums_over_all_labellings(lengths: list[int]) -> None:
    emissions, transitions = drawn(lengths)

    found = marginals(emissions, lengths, transitions)

    assert [len(each) for each in found] == lengths
    for column, length in enumerate(lengths):
        assert np.allclose(found[column], by_hand(emissions[:length, column], transitions), atol=1e-5)


def test_what_stands_after_the_end_of_a_shorter_sentence_counts_for_nothing() -> None:
    emissions, transitions = drawn([4, 2])
    louder = emissions.copy()
    louder[2:, 1] += 50

    assert np.array_equal(marginals(louder, [4, 2], transitions)[1], marginals(emissions, [4, 2], transitions)[1])
    louder[1, 1, 0] += 5
    assert not np.allclose(marginals(louder, [4, 2], transitions)[1], marginals(emissions, [4, 2], transitions)[1])


def test_great_scores_overflow_nothing() -> None:
    emissions, transitions = drawn([3])
    found = marginals(emissions * 1000, [3], transitions)[0]

    assert np.isfinite(found).all()
    assert np.allclose(found.sum(axis=1), 1)
