"""The trained recogniser: its weights, loaded after their checksums have been compared, as a spaCy component.

The weights stand in ``weights/`` beside this file, unpacked: a file for each array, ``settings.json`` (labels, letters,
licence, how they were trained) and ``SHA256SUMS``; `training/` makes them. What the networks find is evidence for the
name rules (`kg.language.names`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kg.errors import LexiconError
from kg.language.features import CLASSES, features
from kg.language.network import ARRAYS, TABLES, Networks

PIPE = "khabar_recogniser"
ARRAY_FOLDER = "networks"
SETTINGS, SUMS, CARD = "settings.json", "SHA256SUMS", "MODEL_CARD.md"
ENDS = frozenset("।?!॥")
LONGEST = 100  # words; a longer sentence is read in parts
BATCH = 2000  # words read at once, padding included: some 60 MB


def weights_folder() -> Path:
    """Return the folder of the weights that ship with the package."""
    return Path(str(resources.files("kg.language"))) / "weights"


@Language.factory(PIPE, default_config={"folder": None}, assigns=["doc.ents", "doc._.khabar_person_chances"])
class Recogniser:
    """Set ``doc.ents`` to the people, places, bodies and times that the networks see.

    ``doc._.khabar_person_chances`` says of each token how probable it is a part of a person's name, in [0, 1], also
    where another labelling is the best.

    Raises:
        LexiconError: a file of the weights is missing or is not the one that was trained; the message names it.
    """

    def __init__(self, nlp: Language, name: str, folder: str | None = None) -> None:
        self.name = name
        place = Path(folder) if folder else weights_folder()
        check_sums(place)
        settings: dict[str, Any] = json.loads((place / SETTINGS).read_text(encoding="utf-8"))
        if tuple(settings["classes"]) != CLASSES:
            raise LexiconError(f"{place / SETTINGS}: trained with other classes of words; train the weights again")
        self.labels: list[str] = settings["labels"]
        self.networks = _load(place / ARRAY_FOLDER, settings["letters"])

    def __call__(self, doc: Doc) -> Doc:
        """Read the sentences of a Doc, longest first, so that those of like length are read together."""
        sentences = sorted(pieces(doc), key=len, reverse=True)
        found: list[Span] = []
        person = [at for at, label in enumerate(self.labels) if label.endswith("-PERSON")]
        people = [0.0] * len(doc)
        for batch in _batches(sentences):
            words = [[features(token.text) for token in sentence] for sentence in batch]
            for sentence, labels, chances in zip(batch, *self.networks.labels_and_chances(words), strict=True):
                found += _spans(doc, sentence, [self.labels[label] for label in labels])
                for token, chance in zip(sentence, chances[:, person].sum(axis=1), strict=True):
                    people[token.i] = float(chance)
        doc.set_ents(sorted(found))
        doc._.khabar_person_chances = tuple(people)
        return doc


def pieces(doc: Doc) -> Iterator[list[Token]]:
    """Yield the words between full stops and line ends, without white space; rough sentences, as the corpora have."""
    piece: list[Token] = []
    for token in doc:
        if not token.is_space:
            piece.append(token)
        over = "\n" in token.text if token.is_space else ends_sentence([t.text for t in piece[-2:]])
        if piece and (over or len(piece) == LONGEST):
            yield piece
            piece = []
    if piece:
        yield piece


def ends_sentence(words: Sequence[str]) -> bool:
    """Tell whether a sentence ends after these words; not after the lone full stop of an initial ('बी . आर .')."""
    if words[-1] == ".":
        return len(words) > 1 and len(words[-2]) > 2
    return words[-1] in ENDS


def _batches(sentences: Sequence[list[Token]]) -> Iterator[list[list[Token]]]:
    """Yield sentences, longest first, in groups of at most `BATCH` words, padding included."""
    start = 0
    while start < len(sentences):
        end = start + max(1, BATCH // len(sentences[start]))
        yield list(sentences[start:end])
        start = end


def _spans(doc: Doc, tokens: Sequence[Token], labels: Sequence[str]) -> Iterator[Span]:
    """Yield the entities of a sentence; I- without a beginning begins one."""
    start = 0
    for at, (before, now) in enumerate(pairwise(["O", *labels, "O"])):
        if before != "O" and now != f"I-{before[2:]}":
            yield Span(doc, tokens[start].i, tokens[at - 1].i + 1, label=before[2:])
        if now != "O" and now != f"I-{before[2:]}":
            start = at


def _load(folder: Path, letters: str) -> Networks:
    """Return the networks from their folder of arrays."""
    return Networks({name: np.load(folder / f"{name}.npy", allow_pickle=False) for name in (*ARRAYS, *TABLES)}, letters)


def check_sums(folder: Path) -> None:
    """Compare every file of the weights with its SHA-256.

    Raises:
        LexiconError: naming the file that is missing or differs.
    """
    sums = folder / SUMS
    if not sums.is_file():
        raise LexiconError(f"{sums}: the weights are missing; reinstall the package")
    for line in sums.read_text(encoding="utf-8").splitlines():
        expected, _, name = line.partition("  ")
        path = folder / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            raise LexiconError(f"{path}: not the file that was trained; reinstall the package")


def write_sums(folder: Path) -> None:
    """Write the SHA-256 of every file of a folder of weights."""
    files = sorted(p for p in folder.rglob("*") if p.is_file() and p.name not in (SUMS, CARD))
    lines = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.relative_to(folder).as_posix()}" for p in files]
    (folder / SUMS).write_text("\n".join(lines) + "\n", encoding="utf-8")
