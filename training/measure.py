"""Measure the recogniser alone and write its model card: ``python -m training.measure DATA_DIR [WEIGHTS_DIR]``.

On the held-out tenth of HiNER: F1 a label. On the seeds and the development articles: how many of the people of each
article the recogniser finds by itself, without any rule.
"""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
import yaml
from rapidfuzz import fuzz
from spacy.language import Language

from kg.articles import read_article
from kg.language.normalise import shadow
from kg.language.recogniser import CARD, PIPE, SETTINGS, weights_folder
from kg.language.tokenizer import KhabarTokenizer
from training.barred import GOLD
from training.corpora import Tagged, is_held_out, read_corpus

ROOT = Path(__file__).parents[1]
SETS = {"seeds": (GOLD / "seeds.yaml", ROOT / "seeds"), "dev": (GOLD / "dev.yaml", GOLD / "articles")}
TEXT = """# Model card: the entity recogniser of Khabar

A named-entity recogniser for Hindi news: {networks} BiLSTM-CRF taggers that read together (words, edges of words,
letters by convolution, classes of the lexicons), {size:.1f} MB, no GPU, no network. Labels: {labels}.

## What it is for
Evidence for the name rules of `kg.language`, beside titles, case markers and lists. It is not meant
to be used by itself.

## Data and licence
Trained on nine tenths of HiNER's validation part (CC BY-SA 4.0) and of IL-NER Hindi (CC BY 4.0), and on
news that was written for this project: `training/news` and the gold sets that `training/news.py` lists as
read, of which only the people are marked. Whom `seeds.yaml`, `dev.yaml` or the treebank's gold name got
other names there. A list
of people's names, titles of the Hindi Wikipedia (CC BY-SA), serves three times: its names are put into
a part of the sentences, its words are told from others by their spelling, and the weights hold 64-bit
keys of its words, so that a word on the list is known. No corpus is part of the project, and no word
of a name in `seeds.yaml`, `dev.yaml` or the treebank's gold was on the list. **The weights are under
CC BY-SA 4.0**; the code is under MIT. The non-commercial treebank was not used.

## How good it is
Measured by `python -m training.measure`, on data that the weights never saw.

| measure | figure |
| --- | --- |
{rows}

## What it knowingly misses
HiNER leaves some people untagged, takes some titles into names, and cuts eight of the 320 held-out
people into one entity a word ('B-PERSON B-PERSON'); all of these count as errors here. Names of one
common word, gods and villages are the recogniser's weak side.
"""


def recogniser(folder: Path | None = None) -> Language:
    """Return the tokenizer and the recogniser, and no rule."""
    nlp = spacy.blank("hi")
    nlp.tokenizer = KhabarTokenizer(nlp.vocab)
    nlp.add_pipe(PIPE, config={"folder": str(folder) if folder else None})
    return nlp


def scores(nlp: Language, sentences: Iterable[Tagged]) -> dict[str, dict[str, float]]:
    """Return precision, recall and F1 a label over sentences; an entity counts if its label and characters are right.

    A corpus glues quotation marks and full stops to words; they are no part of an entity, here and there.
    """
    right, given, wanted = Counter[str](), Counter[str](), Counter[str]()
    for sentence in sentences:
        gold = set(_gold_spans(sentence))
        found = {(*_bare(sentence.text, e.start_char, e.end_char), e.label_) for e in nlp(sentence.text).ents}
        right.update(label for *_, label in gold & found)
        given.update(label for *_, label in found)
        wanted.update(label for *_, label in gold)
    return {label: _figures(right[label], given[label], wanted[label]) for label in sorted(wanted)}


def _figures(right: int, given: int, wanted: int) -> dict[str, float]:
    """Return precision, recall and F1."""
    p, r = right / max(1, given), right / wanted
    return {"p": round(p, 3), "r": round(r, 3), "f": round(2 * p * r / (p + r), 3) if right else 0.0}


def _gold_spans(sentence: Tagged) -> Iterator[tuple[int, int, str]]:
    """Yield the entities of a sentence in characters of its text, without punctuation at their ends."""
    offsets = [0]
    for token in sentence.tokens:
        offsets.append(offsets[-1] + len(token) + 1)
    for first, last, label in sentence.entities:
        start, end = _bare(sentence.text, offsets[first], offsets[last] - 1)
        if start < end:
            yield start, end, label


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the characters of an entity without punctuation at its ends."""
    while start < end and unicodedata.category(text[start])[0] not in "LMN":
        start += 1
    while end > start and unicodedata.category(text[end - 1])[0] not in "LMN":
        end -= 1
    return start, end


def found_alone(nlp: Language, gold_file: Path, articles: Path) -> tuple[int, int]:
    """Return how many people of the gold the recogniser finds in their articles, and how many there are."""
    gold = yaml.safe_load(gold_file.read_text(encoding="utf-8"))
    found = total = 0
    for name, annotation in gold["articles"].items():
        doc = nlp(read_article(articles / name).text)
        forms = {_plain(e.text) for e in doc.ents if e.label_ == "PERSON"}
        required = [gold["people"][i] for i in annotation["people"] if not gold["people"][i].get("optional")]
        found += sum(_is_among(person["names"], forms) for person in required)
        total += len(required)
    return found, total


def _plain(name: str) -> str:
    return shadow(name).replace("-", " ").replace(".", " ").strip()


def _is_among(names: Iterable[str], forms: set[str]) -> bool:
    """Tell whether one of the names, or a close spelling of it, was found."""
    plain = [_plain(n) for n in names]
    return any(n in forms or any(fuzz.ratio(n, f) >= 88 for f in forms if len(n) > 4) for n in plain)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print the figures as JSON, and write the model card beside the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder that holds the corpora")
    parser.add_argument("weights", type=Path, nargs="?", default=weights_folder())
    options = parser.parse_args(arguments)
    nlp = recogniser(options.weights)
    measured = scores(nlp, [s for s in read_corpus(options.data, "hiner") if is_held_out(s)])
    figures: dict[str, Any] = {
        f"HiNER held-out tenth, {label} {name}": measured[label][key]
        for label in ("PERSON", "PLACE", "ORGANIZATION")
        for name, key in (("F1", "f"), ("precision", "p"), ("recall", "r"))
    }
    for name, (gold, articles) in SETS.items():
        found, total = found_alone(nlp, gold, articles)
        figures[f"people found per article by the recogniser alone, {name}"] = round(found / total, 3)
    settings = json.loads((options.weights / SETTINGS).read_text(encoding="utf-8"))
    size = sum(p.stat().st_size for p in options.weights.rglob("*") if p.is_file()) / 1e6
    labels = sorted({label[2:] for label in settings["labels"] if label != "O"})
    rows = "\n".join(f"| {name} | {value} |" for name, value in figures.items())
    networks = len(settings["networks"])
    card = TEXT.format(networks=networks, size=size, labels=", ".join(labels), rows=rows)
    (options.weights / CARD).write_text(card, encoding="utf-8")
    sys.stdout.write(json.dumps(figures, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
