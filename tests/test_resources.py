"""The files that ship with the package are found in a checkout and in a wheel."""

from pathlib import Path

import pytest

from kg import resources
from kg.errors import GraphError


def test_checkout_is_found() -> None:
    root = Path(__file__).parent.parent
    assert resources.ontology_file() == root / "ontology" / "khabar.ttl"
    assert resources.shapes_dir() == root / "shapes"
    assert resources.queries_dir() == root / "queries"


def test_wheel_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "kg"
    for name in ("ontology", "shapes", "queries"):
        (package / "data" / name).mkdir(parents=True)
    (package / "data" / "ontology" / "khabar.ttl").touch()
    (package / "data" / "shapes" / "shared.ttl").touch()
    (tmp_path / "queries").mkdir()  # somebody else's, beside the package in site-packages
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resources.ontology_file() == package / "data" / "ontology" / "khabar.ttl"
    assert resources.shapes_dir() == package / "data" / "shapes"
    assert resources.queries_dir() == package / "data" / "queries"


def test_broken_installation_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "kg")
    with pytest.raises(GraphError, match=r"khabar\.ttl: not found .* pip install"):
        resources.ontology_file()
