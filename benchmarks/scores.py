"""Build and score every gold set, and keep the figures: `python -m benchmarks.scores [--check] [--shared DIR]`.

Without options it writes the figures, the date and the commit to benchmarks/scores.json and, as tables, into README.md
between the markers. With --check it writes nothing, and fails when a figure is more than one point below the record.

    make scores                                  # measure and record
    make check                                   # measure and compare, as CI does
    python -m benchmarks.scores --check --set dev --set third
    python -m benchmarks.scores --check --shared ~/khabar-shared

seeds, dev and the sets of tests/gold are part of the repository; the treebank sentences are not, and are left out, with
a word about it, where DIR (default ../shared) does not hold them. Exit status: 0 done, 1 a figure has fallen, 2 not
done.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.score_record import fallen, with_tables
from benchmarks.score_sets import ROOT, TREEBANK, measure, repository_sets, treebank_set

RECORD = ROOT / "benchmarks" / "scores.json"
README = ROOT / "README.md"
FELL, UNUSABLE = 1, 2
_MEASURED = ("kg", "seeds", "tests/gold", "benchmarks/scores.py", "benchmarks/score_sets.py")  # what figures depend on


def measured(shared: Path, only: Sequence[str] = ()) -> dict[str, Any]:
    """Return the figures of the sets, or of some of them; the treebank's are missing where ``shared`` has it not."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        treebank = treebank_set(shared, folder / TREEBANK) if not only or TREEBANK in only else None
        for each in [*repository_sets(), *([treebank] if treebank else [])]:
            if not only or each.name in only:
                found[each.name] = measure(each, folder)
    return found


def state() -> dict[str, Any]:
    """Return the day, the commit, and whether anything that the figures depend on differs from it."""
    commit = _git("rev-parse", "--short", "HEAD")
    return {
        "date": date.today().isoformat(),
        "commit": commit or "none",
        "dirty": bool(_git("status", "--porcelain", "--", *_MEASURED)),
    }


def _git(*arguments: str) -> str:
    run = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return run.stdout.strip()


def record(found: dict[str, Any]) -> None:
    """Write figures to the record and into the README; those of a treebank that is not at hand stay as they were."""
    kept = {}
    if TREEBANK not in found and RECORD.is_file():
        kept = {k: v for k, v in json.loads(RECORD.read_text(encoding="utf-8"))["sets"].items() if k == TREEBANK}
    document = {"measured": state(), "sets": {**found, **kept}}
    page = with_tables(README.read_text(encoding="utf-8"), document)
    RECORD.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    README.write_text(page, encoding="utf-8")


def check(found: dict[str, Any], recorded: dict[str, Any]) -> list[str]:
    """Return what has fallen, a line each, with the name of its set; a set that nobody recorded cannot fall."""
    return [
        f"{name}: {line}" for name, now in found.items() if name in recorded for line in fallen(recorded[name], now)
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and record or compare."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.scores", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare with the record and write nothing")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", metavar="DIR", help="default: ../shared")
    parser.add_argument("--set", action="append", default=[], dest="only", metavar="NAME", help="measure only this set")
    options = parser.parse_args(arguments)
    known = [*(each.name for each in repository_sets()), TREEBANK]
    if unknown := sorted(set(options.only) - set(known)):
        parser.error(f"no set is called {unknown[0]}: choose from {', '.join(known)}")
    if options.only and not options.check:
        parser.error("--set goes with --check: the record holds all sets")
    if options.check and not RECORD.is_file():
        print(f"scores: there is no {RECORD.relative_to(ROOT)}: make it with `make scores`", file=sys.stderr)
        return UNUSABLE
    found = measured(options.shared, options.only)
    if TREEBANK not in found and (not options.only or TREEBANK in options.only):
        print(f"scores: skipped: {TREEBANK}: {options.shared} does not hold its sentences", file=sys.stderr)
    if not options.check:
        record(found)
        return 0
    return _compared(found)


def _compared(found: dict[str, Any]) -> int:
    recorded = json.loads(RECORD.read_text(encoding="utf-8"))["sets"]
    for name in found:
        if name not in recorded:
            print(f"scores: {name} is not in the record: add it with `make scores`", file=sys.stderr)
    faults = check(found, recorded)
    for line in faults:
        print(f"scores: {line}", file=sys.stderr)
    means = ", ".join(f"{name} {now['mean']:.3f}" for name, now in found.items())
    print(f"scores: {len(faults)} figures fell by more than a point; mean F1 {means}")
    return FELL if faults else 0


if __name__ == "__main__":
    sys.exit(main())
