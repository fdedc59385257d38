"""Write the files of a build: all of them checked and complete, or none."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pyoxigraph
from rdflib import Dataset

from kg.errors import GraphError
from kg.rdf.dataset import build_dataset
from kg.rdf.namespaces import DEFAULT_BASE
from kg.rdf.serialize import to_trig, to_turtle
from kg.world import World

GRAPH_FILE = "graph.ttl"
DATASET_FILE = "graph.trig"


def write_build(world: World, out_dir: Path, base: str = DEFAULT_BASE) -> tuple[Path, Path]:
    """Write ``graph.ttl`` (the merged graph) and ``graph.trig`` (the same, and a graph an article) to ``out_dir``.

    The same world gives the same bytes. Returns the two paths. Raises what `build_dataset`, `render` and `write_files`
    raise; then nothing in ``out_dir`` has changed.
    """
    written = write_files(render(build_dataset(world, base=base)), out_dir)
    return written[0], written[1]


def render(dataset: Dataset) -> dict[str, bytes]:
    """Turn a dataset into the contents of ``graph.ttl`` and ``graph.trig``, and read them back to be sure.

    Raises `GraphError` when a strict parser refuses what was written or finds another number of statements in it.
    """
    contents = {GRAPH_FILE: to_turtle(dataset), DATASET_FILE: to_trig(dataset)}
    merged = len(dataset.default_graph)
    _read_back(GRAPH_FILE, contents[GRAPH_FILE], pyoxigraph.RdfFormat.TURTLE, merged)
    # rdflib lists the default graph among the graphs of a dataset
    told = sum(len(graph) for graph in dataset.graphs() if graph.identifier != dataset.default_graph.identifier)
    _read_back(DATASET_FILE, contents[DATASET_FILE], pyoxigraph.RdfFormat.TRIG, merged + told)
    return contents


def write_files(contents: Mapping[str, bytes], out_dir: Path) -> list[Path]:
    """Write files into ``out_dir``, made if it is missing: first beside the old ones, moved when all are there.

    Raises `GraphError` when the folder or the disk refuses; then no file of an earlier build has been overwritten.
    """
    waiting: list[tuple[str, Path]] = []
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            if (out_dir / name).is_dir():
                raise GraphError(f"{out_dir / name}: is a folder; move it, or choose another folder with -o")
            waiting.append((_written_beside(out_dir / name, content), out_dir / name))
        for temporary, path in waiting:
            os.replace(temporary, path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise GraphError(f"{out_dir}: cannot be written ({reason}); choose another folder with -o") from error
    finally:
        for temporary, _ in waiting:
            with suppress(OSError):
                os.unlink(temporary)
    return [path for _, path in waiting]


def _written_beside(path: Path, content: bytes) -> str:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(name, 0o666 & ~_umask())  # mkstemp lets only the owner read
    except BaseException:
        os.unlink(name)
        raise
    return name


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _read_back(name: str, content: bytes, form: pyoxigraph.RdfFormat, expected: int) -> None:
    try:
        found = sum(1 for _ in pyoxigraph.parse(content, form))
    except (SyntaxError, ValueError) as error:
        raise GraphError(f"{name}: was not written, because a store would refuse it: {error}") from error
    if found != expected:
        raise GraphError(f"{name}: was not written, because {found} statements of {expected} are left in it")
