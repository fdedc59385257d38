"""The graph of the hand-made world, built once for all tests of the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.rdf.write import write_build
from tests.rdf.worlds import WORLD


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a build."""
    folder = tmp_path_factory.mktemp("build")
    write_build(WORLD, folder)
    return folder
