"""Train the entity recogniser and write its weights: ``python -m training.train DATA_DIR [OUT_DIR]``.

DATA_DIR holds HiNER's validation part, IL-NER and the list of names (see README.md beside this file); OUT_DIR is where
the weights go, by default where the package reads them. Nine tenths of the corpora and the project's own news train,
one tenth of the corpora is held out and measured. Seeds are fixed: the same machine gives the same weights.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from kg.language.features import CLASSES
from kg.language.recogniser import ARRAY_FOLDER, SETTINGS, weights_folder, write_sums
from training.augment import sometimes_swapped, swapped
from training.barred import barred_words
from training.corpora import Tagged, is_held_out, parts, read_corpus, read_names, tokenised
from training.encode import Encoder, NameWords, save
from training.network import Batch, Tagger
from training.news import read_news

EPOCHS, HIDDEN, DROPOUT = 5, 160, 0.5
RATE, DECAY, CLIP, WARM_UP, SENTENCES = 2e-3, 0.01, 5.0, 200, 32
AVERAGE = 0.999  # the weights that ship are a running mean


@dataclass(frozen=True)
class Recipe:
    """What one network is trained with; networks that differ a little err in different places."""

    seed: int
    swapped: float  # of the sentences with a person, how many get other people's names, in each epoch anew
    spelling: float  # the weight of a second task: to tell words of names from other words by their spelling alone
    apart: bool  # whether lines of several sentences are cut into sentences


RECIPES = (
    Recipe(1, 0.05, 1.0, apart=True),
    Recipe(2, 0.0, 1.0, apart=False),
    Recipe(3, 0.0, 1.0, apart=True),
    Recipe(4, 0.05, 1.0, apart=False),
)


NEWS_COPIES = 3  # how often an epoch reads each sentence of the project's own news


def batches(
    sentences: Sequence[Tagged], encoder: Encoder, corpora: Sequence[int], chance: random.Random
) -> list[Batch]:
    """Return one epoch: sentences of like length together, groups in random order; each with its corpus."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].tokens) + chance.random() * 8)
    groups = [order[i : i + SENTENCES] for i in range(0, len(order), SENTENCES)]
    chance.shuffle(groups)
    return [encoder.batch([sentences[i] for i in g], [corpora[i] for i in g], train=True) for g in groups]


def train_one(
    recipe: Recipe, lines: Sequence[Sequence[Tagged]], names: Sequence[tuple[str, ...]], encoder: Encoder
) -> dict[str, Tensor]:
    """Train one network and return the running mean of its weights; progress goes to stderr.

    The last of ``lines`` is the project's own news: it counts as the first corpus, in whose scheme articles are read.
    Whoever stands in the gold files of seeds, dev and treebank has another name there, each time anew.
    """
    torch.manual_seed(recipe.seed)
    corpora = [[part for line in corpus for part in parts(line)] for corpus in lines] if recipe.apart else lines
    chance = random.Random(recipe.seed)  # noqa: S311  (augmentation, no secret)
    barred = barred_words()
    *corpora, news = corpora
    tagger = encoder.tagger(len(corpora), HIDDEN, DROPOUT)
    optimizer = torch.optim.AdamW(tagger.parameters(), lr=RATE, weight_decay=DECAY)
    mean = {name: value.clone() for name, value in tagger.state_dict().items()}
    origin = [at for at, corpus in enumerate(corpora) for _ in corpus] + [0] * (NEWS_COPIES * len(news))
    words = NameWords([*corpora, [s for s in news if not _names_barred(s, barred)]], names, encoder)
    steps, total = 0, EPOCHS * -(-len(origin) // SENTENCES)
    for epoch in range(EPOCHS):
        started, loss = time.time(), 0.0
        sentences = [s for corpus in corpora for s in sometimes_swapped(corpus, names, recipe.swapped, chance)]
        for _ in range(NEWS_COPIES):
            renamed = [swapped(s, names, chance) if _names_barred(s, barred) else s for s in news]
            sentences += sometimes_swapped(renamed, names, recipe.swapped, chance)
        for batch in batches(sentences, encoder, origin, chance):
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1.0, (steps + 1) / WARM_UP) * max(0.005, 1 - steps / total)
            loss += _step(tagger, optimizer, batch, (*words.draw(chance), recipe.spelling))
            steps += 1
            _average(mean, tagger.state_dict(), min(AVERAGE, steps / (steps + 50)))
        sys.stderr.write(
            f"network {recipe.seed} of {len(RECIPES)}, epoch {epoch + 1} of {EPOCHS}: "
            f"loss {loss:.0f}, {time.time() - started:.0f} s\n"
        )
    return mean


def _names_barred(sentence: Tagged, barred: frozenset[str]) -> bool:
    """Tell whether a sentence names somebody of the gold files."""
    named = (word for start, end, _ in sentence.entities for word in sentence.tokens[start:end])
    return any(part in barred for word in named for part in word.split("-"))


def _step(tagger: Tagger, optimizer: torch.optim.Optimizer, batch: Batch, words: tuple[Batch, Tensor, float]) -> float:
    single, is_name, weight = words
    loss = tagger.loss(batch)
    if weight:
        loss = loss + weight * tagger.name_loss(single, is_name)
    optimizer.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(tagger.parameters(), CLIP)
    optimizer.step()
    return float(loss.detach())


def _average(mean: dict[str, Tensor], now: dict[str, Tensor], keep: float) -> None:
    with torch.no_grad():
        for name, value in now.items():
            mean[name].mul_(keep).add_(value, alpha=1 - keep)


def read_all(data: Path) -> tuple[list[Tagged], ...]:
    """Return the sentences of HiNER and of IL-NER but the held-out ones, cut by our tokenizer."""
    kept = ([s for s in read_corpus(data, name) if not is_held_out(s)] for name in ("hiner", "ilner"))
    return tuple(list(tokenised(part)) for part in kept)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds the corpora")
    parser.add_argument("out", type=Path, nargs="?", default=weights_folder(), help="where the weights go")
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    hiner, ilner = read_all(options.data)
    barred = barred_words()
    names = read_names(options.data / "hiwiki-person-names.txt", barred)
    news = read_news()
    encoder = Encoder([*hiner, *ilner, *(s for s in news if not _names_barred(s, barred))], names)
    sys.stderr.write(f"{len(hiner)} + {len(ilner)} + {len(news)} sentences, {len(names)} names\n")
    write(options.out, encoder, [train_one(recipe, (hiner, ilner, news), names, encoder) for recipe in RECIPES])


def write(out: Path, encoder: Encoder, states: Sequence[dict[str, Tensor]]) -> None:
    """Write weights, settings and checksums in place of those that stand in a folder."""
    shutil.rmtree(out / ARRAY_FOLDER, ignore_errors=True)
    save(out / ARRAY_FOLDER, encoder, states)
    settings: dict[str, Any] = {
        "classes": CLASSES,
        "labels": encoder.labels,
        "letters": encoder.letters,
        "licence": "CC BY-SA 4.0",
        "networks": [asdict(recipe) for recipe in RECIPES],
        "training": {"dropout": DROPOUT, "epochs": EPOCHS, "hidden": HIDDEN, "rate": RATE},
    }
    text = json.dumps(settings, ensure_ascii=False, indent=1, sort_keys=True)
    (out / SETTINGS).write_text(text + "\n", encoding="utf-8")
    write_sums(out)


if __name__ == "__main__":
    main()
