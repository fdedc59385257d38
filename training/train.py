"""Train the entity recogniser and write its weights: ``python -m training.train DATA_DIR [OUT_DIR]``.

DATA_DIR holds HiNER's validation part, IL-NER and the list of names (see README.md beside this file); OUT_DIR is where
the weights go, by default where the package reads them. Nine tenths of the corpora train, one tenth is held out and
measured. Seeds are fixed: the same machine gives the same weights.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.training.batchers import minibatch_by_words
from spacy.util import fix_random_seed
from thinc.api import Adam

from kg.language.features import set_features
from kg.language.recogniser import PIPE, SETTINGS, weights_folder, write_sums
from kg.language.tokenizer import KhabarTokenizer
from training.augment import sometimes_swapped
from training.barred import barred_words
from training.corpora import LABELS, Tagged, is_held_out, read_names, read_tagged, unique

SEED = 20261121
EPOCHS, TAIL = 9, 3  # in the last epochs few names are swapped, so that the model ends on what news is like
SHARE, TAIL_SHARE = 0.3, 0.1
RATE, DROPOUT, WORDS_A_BATCH = 0.001, 0.2, 1500
HINER = ("hiner-validation.conll",)
ILNER = ("ilner-train.txt", "ilner-dev.txt", "ilner-test.txt")
CONFIG: dict[str, Any] = {
    "moves": None,
    "update_with_oracle_cut_size": 100,
    "model": {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": 96,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "LOWER", "SHAPE"],
                "rows": [20000, 4000, 4000, 1000, 100],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": 96,
                "depth": 4,
                "window_size": 1,
                "maxout_pieces": 3,
            },
        },
    },
}


def blank() -> Language:
    """Return a pipeline with the project's tokenizer and features, and nothing trained."""
    nlp = spacy.blank("hi")
    nlp.tokenizer = KhabarTokenizer(nlp.vocab)
    return set_features(nlp)


def example(nlp: Language, sentence: Tagged) -> Example:
    """Return a sentence as spaCy trains on it, cut by the project's tokenizer.

    A corpus glues quotation marks and full stops to words; they are no part of an entity.
    """
    offsets, at = [], 0
    for token in sentence.tokens:
        offsets.append(at)
        at += len(token) + 1
    reference = nlp.make_doc(sentence.text)
    spans: list[Span] = []
    for start, end, label in sentence.entities:
        last = offsets[end - 1] + len(sentence.tokens[end - 1])
        span = _bare(reference, offsets[start], last, label)
        if span is not None and (not spans or span.start >= spans[-1].end):
            spans.append(span)
    reference.ents = spans
    return Example(nlp.make_doc(sentence.text), reference)


def _bare(doc: Doc, start: int, end: int, label: str) -> Span | None:
    """Return the entity of some characters, without punctuation at its ends."""
    span = doc.char_span(start, end, label=label, alignment_mode="expand")
    if span is None:
        return None
    first, last = span.start, span.end
    while first < last and doc[first].is_punct:
        first += 1
    while last > first and doc[last - 1].is_punct:
        last -= 1
    return Span(doc, first, last, label=label) if first < last else None


def person_scores(nlp: Language, examples: Sequence[Example]) -> dict[str, dict[str, float]]:
    """Return precision, recall and F1 a label on held-out sentences."""
    scores = nlp.evaluate(examples)["ents_per_type"] or {}
    return {label: {k: round(v, 3) for k, v in values.items()} for label, values in sorted(scores.items())}


def train(nlp: Language, sentences: Sequence[Tagged], names: Sequence[tuple[str, ...]], test: list[Example]) -> None:
    """Train the recogniser of ``nlp`` in place; progress goes to stderr."""
    chance = random.Random(SEED)  # noqa: S311  (augmentation, no secret)
    optimizer = Adam(RATE, beta1=0.9, beta2=0.999, L2=0.01, grad_clip=1.0, use_averages=True, L2_is_weight_decay=True)
    steps = 0
    for epoch in range(EPOCHS):
        started, losses = time.time(), {}
        share = SHARE if epoch < EPOCHS - TAIL else TAIL_SHARE
        examples = [example(nlp, s) for s in sometimes_swapped(sentences, names, share, chance)]
        chance.shuffle(examples)
        batches = list(minibatch_by_words(examples, size=WORDS_A_BATCH))
        for batch in batches:
            done = steps / (EPOCHS * len(batches))
            optimizer.learn_rate = RATE * min(1.0, done * 20 + 0.05) * max(0.02, 1 - done)
            nlp.update(batch, sgd=optimizer, losses=losses, drop=DROPOUT)
            steps += 1
        with nlp.use_params(optimizer.averages):
            person = person_scores(nlp, test).get("PERSON")
        seconds = time.time() - started
        sys.stderr.write(f"epoch {epoch + 1}/{EPOCHS}: loss {losses[PIPE]:.0f}, {person}, {seconds:.0f} s\n")
    _keep_averages(nlp, optimizer)


def _keep_averages(nlp: Language, optimizer: Adam) -> None:
    """Make the averaged weights the weights."""
    with nlp.use_params(optimizer.averages):
        data = nlp.get_pipe(PIPE).to_bytes(exclude=["vocab"])  # type: ignore[attr-defined]
    nlp.get_pipe(PIPE).from_bytes(data, exclude=["vocab"])  # type: ignore[attr-defined]


def write(nlp: Language, out: Path, scores: dict[str, Any]) -> None:
    """Write weights, settings, checksums and the model card."""
    (out / PIPE).mkdir(parents=True, exist_ok=True)
    nlp.get_pipe(PIPE).to_disk(out / PIPE, exclude=["vocab"])  # type: ignore[attr-defined]
    settings = {"config": CONFIG, "labels": sorted(set(LABELS.values())), "licence": "CC BY-SA 4.0", "scores": scores}
    text = json.dumps(settings, ensure_ascii=False, indent=1, sort_keys=True)
    (out / SETTINGS).write_text(text + "\n", encoding="utf-8")
    write_sums(out)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, measure and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds the corpora")
    parser.add_argument("out", type=Path, nargs="?", default=weights_folder(), help="where the weights go")
    options = parser.parse_args(arguments)
    fix_random_seed(SEED)
    hiner = unique(s for name in HINER for s in read_tagged(options.data / name))
    ilner = unique(s for name in ILNER for s in read_tagged(options.data / name))
    names = read_names(options.data / "hiwiki-person-names.txt", barred_words())
    nlp = blank()
    pipe = nlp.add_pipe(PIPE, config=CONFIG)
    for label in sorted(set(LABELS.values())):
        pipe.add_label(label)  # type: ignore[attr-defined]
    training = [s for s in (*hiner, *ilner) if not is_held_out(s)]
    test = [example(nlp, s) for s in hiner if is_held_out(s)]
    nlp.initialize(lambda: [example(nlp, s) for s in training[:2000]])
    sys.stderr.write(f"{len(training)} sentences, {len(test)} held out, {len(names)} names\n")
    train(nlp, training, names, test)
    write(nlp, options.out, {"hiner held-out tenth": person_scores(nlp, test)})


if __name__ == "__main__":
    main()
