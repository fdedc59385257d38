"""The trained entity recogniser: its weights, loaded after their checksums have been compared.

The weights stand in ``weights/`` beside this file, unpacked, with ``settings.json`` (architecture, labels, licence,
scores) and ``SHA256SUMS``; `training/` makes them. What it finds is evidence for the name rules (`kg.language.names`),
never a name by itself alone.
"""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.errors import LexiconError
from kg.language.features import set_features

PIPE = "ner"
PIECE = 10_000  # tokens: some 200 MB
SETTINGS = "settings.json"
SUMS = "SHA256SUMS"


def weights_folder() -> Path:
    """Return the folder of the weights that ship with the package."""
    return Path(str(resources.files("kg.language"))) / "weights"


def add_recogniser(nlp: Language, folder: Path | None = None) -> Language:
    """Add the recogniser to a pipeline whose vocabulary has seen no word yet.

    Raises:
        LexiconError: a file of the weights is missing or is not the one that was trained; the message names it.
    """
    folder = folder or weights_folder()
    check_sums(folder)
    settings: dict[str, Any] = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
    set_features(nlp)
    pipe = nlp.add_pipe(PIPE, config=settings["config"])
    pipe.from_disk(folder / PIPE, exclude=["vocab"])  # type: ignore[attr-defined]
    return nlp


def recognise(nlp: Language, doc: Doc) -> Doc:
    """Set ``doc.ents``, piece by piece: the memory that the network takes grows with what it sees at once.

    A name that stands across the border of two pieces may be missed; no article of the news is longer than a piece.
    """
    pipe = nlp.get_pipe(PIPE)
    if len(doc) <= PIECE:
        return pipe(doc)
    found: list[Span] = []
    for start in range(0, len(doc), PIECE):
        piece = pipe(doc[start : start + PIECE].as_doc())
        found += [Span(doc, start + e.start, start + e.end, label=e.label_) for e in piece.ents]
    doc.set_ents(found)
    return doc


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
    files = sorted(p for p in folder.rglob("*") if p.is_file() and p.name not in (SUMS, "MODEL_CARD.md"))
    lines = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.relative_to(folder).as_posix()}" for p in files]
    (folder / SUMS).write_text("\n".join(lines) + "\n", encoding="utf-8")
