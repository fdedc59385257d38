"""Find the files that ship with the package: the ontology, the shapes and the named queries.

In a source checkout they stand at the root of the repository; in an installed wheel they stand in ``kg/data``. The
checkout wins, so that what a developer edits is what runs.
"""

from __future__ import annotations

from pathlib import Path

from kg.errors import GraphError

_PACKAGE = Path(__file__).resolve().parent


def ontology_file() -> Path:
    """Return the path of ``khabar.ttl``.

    Raises GraphError where the installation lacks it.
    """
    return _find("ontology/khabar.ttl")


def shapes_dir() -> Path:
    """Return the folder of the SHACL files.

    Raises GraphError where the installation lacks it.
    """
    return _find("shapes", witness="shared.ttl")


def queries_dir() -> Path:
    """Return the folder of the named queries, one ``.rq`` file each.

    Raises GraphError where the installation lacks it.
    """
    return _find("queries")


def _find(name: str, *, witness: str = "") -> Path:
    """Return the first place that has ``name``; a folder counts only if it holds ``witness``.

    A checkout is told from a wheel by the ``pyproject.toml`` beside the package: a folder ``queries`` that happens to
    stand in site-packages belongs to somebody else.
    """
    roots = [_PACKAGE / "data"]
    if (_PACKAGE.parent / "pyproject.toml").is_file():
        roots.insert(0, _PACKAGE.parent)
    for root in roots:
        path = root / name
        if (path / witness if witness else path).exists():
            return path
    tried = " or ".join(str(root / name) for root in roots)
    raise GraphError(
        f"{name}: not found in {tried}; install the package again: pip install --force-reinstall khabar-kg"
    )
