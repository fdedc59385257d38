"""The networks in numpy: sums as written out by hand, whatever else is read beside a sentence."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from numpy.typing import NDArray

from kg.language.features import CLASSES, LETTERS, Features, features
from kg.language.network import ARRAYS, Networks, best_paths

LABELS, WIDTH, HIDDEN = 3, 2 + 4 * 2 + 2 + 3 + 2, 4
WORDS = "राज्यपाल झबलूदास ने दिल्ली में कहा".split()


def arrays(networks: int) -> tuple[dict[str, NDArray[np.generic]], str]:
    """Return random weights that know half of the words, and their letters."""
    dice = np.random.default_rng(7)

    def draw(*shape: int) -> NDArray[np.float64]:
        return dice.normal(size=(networks, *shape))

    letters = "".join(sorted(set("".join(WORDS[:3]))))
    known = [features(word) for word in WORDS[:3]]
    weights: dict[str, NDArray[np.generic]] = {
        "word": draw(2 + len(known), 2), "edge": draw(1 + 4 * len(known), 2), "kind": draw(len(CLASSES), 2),
        "listed": draw(2, 2),
        "letter": draw(2 + len(letters), 2), "letter_kernel": draw(6, 3), "letter_bias": draw(3),
        "input": draw(2, WIDTH, 4 * HIDDEN), "hidden": draw(2, HIDDEN, 4 * HIDDEN), "gate_bias": draw(2, 4 * HIDDEN),
        "out": draw(2 * HIDDEN, LABELS), "out_bias": draw(LABELS),
        "first": draw(LABELS), "next": draw(LABELS, LABELS), "last": draw(LABELS),
        "word_keys": np.array(sorted(w.form for w in known), dtype=np.uint64),
        "edge_keys": np.array(sorted(e for w in known for e in w.edges), dtype=np.uint64),
        "name_keys": np.array(sorted([known[1].form, 12345, 2**63]), dtype=np.uint64),
    }  # fmt: skip
    return weights, letters


def small_network() -> Networks:
    """Return two networks of random weights."""
    return Networks(*arrays(2))


def sentence(*words: str) -> list[Features]:
    """Return the features of some words."""
    return [features(word) for word in words]


def test_a_sentence_scores_the_same_beside_longer_and_shorter_ones() -> None:
    network, longer, middle, shorter = small_network(), sentence(*WORDS), sentence(*WORDS[1:5]), sentence("कहा")
    together = network.emissions([longer, middle, shorter])
    for column, alone in enumerate((longer, middle, shorter)):
        expected = network.emissions([alone])[:, 0]
        np.testing.assert_allclose(together[: len(alone), column], expected, rtol=1e-4)


def test_the_mean_of_the_networks_counts() -> None:
    weights, letters = arrays(2)
    words = [sentence(*WORDS), sentence("कहा")]
    each = [
        Networks(weights | {name: weights[name][at : at + 1] for name in ARRAYS}, letters).emissions(words)
        for at in range(2)
    ]
    np.testing.assert_allclose(Networks(weights, letters).emissions(words), (each[0] + each[1]) / 2, rtol=1e-4)


def test_one_step_is_the_textbook_cell() -> None:
    weights, letters = arrays(1)
    one: dict[str, NDArray[np.float64]] = {name: np.asarray(weights[name], dtype=np.float64)[0] for name in ARRAYS}
    kind = features("कहा").kind
    vector = np.concatenate([one["word"][1], np.zeros(8), one["kind"][kind], np.zeros(3), one["listed"][0]])
    one["edge"][:], one["letter_kernel"][:], one["letter_bias"][:] = 0, 0, 0
    blank = Networks(weights | {name: one[name][None] for name in ("edge", "letter_kernel", "letter_bias")}, letters)
    states = []
    for direction in (0, 1):
        let, keep, show, candidate = np.split(vector @ one["input"][direction] + one["gate_bias"][direction], 4)
        assert keep.shape == (HIDDEN,)  # nothing to keep at the first word
        cell = np.tanh(candidate) / (1 + np.exp(-2 * let))
        states.append(np.tanh(cell) / (1 + np.exp(-2 * show)))
    expected = np.concatenate(states) @ one["out"] + one["out_bias"]
    np.testing.assert_allclose(blank.emissions([sentence("कहा")])[0, 0], expected, rtol=1e-4)


def test_a_word_is_seen_from_both_sides() -> None:
    network = small_network()
    plain, other_end, other_start = (
        network.emissions([sentence(*words)])[2, 0] for words in (WORDS, [*WORDS[:-1], "राज्यपाल"], ["में", *WORDS[1:]])
    )
    assert not np.allclose(plain, other_end)
    assert not np.allclose(plain, other_start)


def test_an_unknown_word_is_told_by_its_letters() -> None:
    network = small_network()
    first, second = (network.emissions([sentence(word)])[0, 0] for word in ("राबाल", "ल्यपूस"))
    assert not np.allclose(first, second)


def test_a_word_of_the_list_of_names_is_told() -> None:
    weights, letters = arrays(1)
    without = weights | {"name_keys": np.array([12345, 2**63], dtype=np.uint64)}
    for word, differs in ((WORDS[1], True), (WORDS[0], False)):
        listed, unlisted = (Networks(w, letters).emissions([sentence(word)]) for w in (weights, without))
        assert np.allclose(listed, unlisted) != differs


def test_a_long_word_is_read_by_its_beginning() -> None:
    word = "झ" * LETTERS
    assert features(word + "ब" * 9).letters == features(word + "द" * 9).letters == word


@pytest.mark.parametrize("length", [1, 2, 4])
def test_the_best_labels_are_the_best_of_all(length: int) -> None:
    dice = np.random.default_rng(length)
    emissions = dice.normal(size=(length, 2, LABELS)).astype(np.float32)
    first, following, last = (dice.normal(size=s).astype(np.float32) for s in (LABELS, (LABELS, LABELS), LABELS))

    def worth(column: int, labels: tuple[int, ...]) -> float:
        steps = sum(following[a, b] for a, b in pairwise(labels))
        own = sum(emissions[t, column, label] for t, label in enumerate(labels))
        return float(first[labels[0]] + steps + own + last[labels[-1]])

    lengths = [length, max(1, length - 1)]
    found = best_paths(emissions, lengths, (first, following, last))
    for column, n in enumerate(lengths):
        assert tuple(found[column]) == max(product(range(LABELS), repeat=n), key=lambda p: worth(column, p))
