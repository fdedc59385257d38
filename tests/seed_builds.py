"""Builds of the five seeds in processes of their own, as a user would run them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
FILES = ("graph.ttl", "graph.trig", "validation.ttl")


def start(inputs: Sequence[Path], out: Path, **environment: str) -> subprocess.Popen[bytes]:
    """Start `kg build` on the inputs."""
    command = [sys.executable, "-m", "kg", "build", *map(str, inputs), "-o", str(out), "--quiet"]
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}, stderr=subprocess.PIPE)


def finish(process: subprocess.Popen[bytes]) -> None:
    """Wait for a build, which must have written a graph that conforms."""
    _, complaint = process.communicate(timeout=300)
    assert process.returncode == 0, complaint.decode()


def contents(out: Path) -> dict[str, bytes]:
    """Return the files of a build."""
    return {name: (out / name).read_bytes() for name in FILES}
