"""The wheel holds all that the commands read, and runs without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder into which the built wheel is installed, without its dependencies."""
    folder = tmp_path_factory.mktemp("package")
    offline = ["--no-deps", "--no-index", "--quiet", "--disable-pip-version-check"]
    pip = [sys.executable, "-m", "pip"]
    subprocess.run([*pip, "wheel", *offline, "--no-build-isolation", "-w", str(folder), str(ROOT)], check=True)
    (wheel,) = folder.glob("*.whl")
    subprocess.run([*pip, "install", *offline, "--target", str(folder / "site"), str(wheel)], check=True)
    return folder / "site"


def run(installed: Path, code: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-P", "-c", code]
    done = subprocess.run(command, cwd=installed.parent, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_runs_and_finds_its_data(installed: Path) -> None:
    code = (
        "import kg, kg.resources as r; print(kg.__file__, r.ontology_file(), sep='\\n');"
        "print(len(list(r.shapes_dir().glob('*.ttl'))), len(list(r.queries_dir().glob('*.rq'))), sep='\\n')"
    )
    module, ontology, shapes, queries = run(installed, code).splitlines()
    assert module.startswith(str(installed))
    assert ontology.startswith(str(installed))
    assert (int(shapes), int(queries)) == (
        len(list((ROOT / "shapes").glob("*.ttl"))),
        len(list((ROOT / "queries").glob("*.rq"))),
    )


def test_the_wheel_has_the_command(installed: Path) -> None:
    assert "build" in run(installed, "import sys; from kg.cli import main; main(['--help'])")
    assert (installed / "bin" / "kg").exists()


def test_the_wheel_has_every_file_that_the_package_has(installed: Path) -> None:
    """A word list or a model that hatch leaves out would be missed only by whoever installs the wheel."""
    (wheel,) = installed.parent.glob("*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    files = (path for path in (ROOT / "kg").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    assert {path.relative_to(ROOT).as_posix() for path in files} - packed == set()


def test_the_components_work_alone_in_a_fresh_process(installed: Path) -> None:
    """They are found by their entry points: nothing of the project is imported by name."""
    code = """
import spacy
nlp = spacy.blank("hi")
nlp.add_pipe("khabar_quotations")
nlp.add_pipe("khabar_times")
nlp.add_pipe("khabar_lemmas")
doc = nlp.make_doc('रॉकेट देखे।"चेयरमैन ने कहा,"हम कल दो घंटे मिलेंगे।"फिर वह 10 से 12 मई तक रुके, बुधवार को गए।')
doc._.khabar_published = "2023-09-14"
doc = nlp(doc)
print([q.text for q in doc.spans["khabar_quotations"]])
print([(t.text, t._.khabar_value) for t in doc.spans["khabar_times"]])
doc = nlp("वह बुधवार को अधिकारियों से मिले।")
print([t._.khabar_value for t in doc.spans["khabar_times"]], doc[3].lemma_)
"""
    assert run(installed, code).splitlines() == [
        "['हम कल दो घंटे मिलेंगे']",
        "[('कल', '2023-09-15'), ('दो घंटे', 'PT2H'), ('10 से 12 मई', '2023-05-10/2023-05-12'), ('बुधवार', '2023-09-13')]",
        "[None] अधिकारी",
    ]
