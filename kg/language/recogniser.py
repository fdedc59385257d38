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

from kg.errors import LexiconError
from kg.language.features import set_features

PIPE = "ner"
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
