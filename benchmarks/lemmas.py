"""Measure the lemmas: ``python benchmarks/lemmas.py DATA [--alone] [--kept-aside] [--wrong]``.

DATA holds ``pud.conllu`` and ``hdtb-{dev,test}.conllu``. Prints, for each corpus and word class of its annotation, the
share of words whose lemma is that of the annotation: by simplemma, and by ``khabar_lemmas`` behind the pipeline, or
with ``--alone`` by itself. Punctuation is left out; spelling variants that the shadow folds (nukta, nasal sign) and
the case of Latin letters count as right. HDTB gives the stems of verbs, which count as their infinitives.

Every third sentence is kept aside for measuring what no rule was written over: only ``--kept-aside`` reads those.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import simplemma
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.language import load_pipeline
from kg.language.normalise import shadow

CORPORA = ("pud", "hdtb-dev", "hdtb-test")
_VERBS = ("VERB", "AUX")
_INFINITIVE = "ना"
_RENAMED = {"CONJ": "CCONJ"}  # UD v1 -> v2
Sentence = list[tuple[str, str, str]]  # form, lemma, word class


def sentences(path: Path, *, kept_aside: bool) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file that are kept aside, or the others."""
    for number, block in enumerate(path.read_text(encoding="utf-8").strip().split("\n\n")):
        if (number % 3 == 0) is kept_aside:
            rows = [line.split("\t") for line in block.splitlines() if line.split("\t")[0].isdigit()]
            yield [(row[1], row[2], _RENAMED.get(row[3], row[3])) for row in rows]


def same(given: str, stated: str, kind: str, *, stems: bool) -> bool:
    """Tell whether a lemma is the one that the annotation states."""
    one, other = shadow(given).casefold(), shadow(stated).casefold()
    return one == other or (stems and kind in _VERBS and one == other + _INFINITIVE)


def read(nlp: Language, sentence: Sentence) -> list[str]:
    """Return the lemmas of a sentence, cut into words as the annotation cuts it."""
    doc = Doc(nlp.vocab, words=[form for form, _, _ in sentence])
    for token in doc:
        token.norm_ = shadow(token.text) or token.text
    return [token.lemma_ for token in nlp(doc)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--alone", action="store_true", help="the component by itself, without names and sentences")
    parser.add_argument("--kept-aside", action="store_true", help="the third of the sentences that is kept aside")
    parser.add_argument("--wrong", action="store_true", help="list the words that are most often wrong")
    options = parser.parse_args()
    nlp = spacy.blank("hi") if options.alone else load_pipeline()
    if options.alone:
        nlp.add_pipe("khabar_lemmas")
    for corpus in CORPORA:
        total, ours, theirs, wrong = Counter[str](), Counter[str](), Counter[str](), Counter[tuple[str, str, str]]()
        for sentence in sentences(options.data / f"{corpus}.conllu", kept_aside=options.kept_aside):
            for (form, stated, kind), found in zip(sentence, read(nlp, sentence), strict=True):
                if kind != "PUNCT":
                    right = same(found, stated, kind, stems=corpus != "pud")
                    total[kind] += 1
                    ours[kind] += right
                    theirs[kind] += same(simplemma.lemmatize(form, "hi"), stated, kind, stems=corpus != "pud")
                    wrong[form, stated, found] += not right
        print(f"{corpus}: words, simplemma, khabar_lemmas")
        print(f"  all    {total.total():6} {theirs.total() / total.total():.3f} {ours.total() / total.total():.3f}")
        for kind, number in total.most_common():
            print(f"  {kind:6} {number:6} {theirs[kind] / number:.3f} {ours[kind] / number:.3f}")
        if options.wrong and not options.kept_aside:
            print(*(f"  {n:4} {' | '.join(words)}" for words, n in wrong.most_common(60) if n), sep="\n")


if __name__ == "__main__":
    main()
