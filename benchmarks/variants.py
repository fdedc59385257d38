"""Write the articles of gold sets as other papers do: `python -m benchmarks.variants [NAME ...] [--set SET]`.

No-break spaces, half nasals, joiners, 'जी' behind names, other marks, digits and words change nothing that an article
tells. Each variant rewrites articles and gold alike, builds and scores them, and prints how many right answers there
are more or fewer than for the articles as they stand.

    python -m benchmarks.variants                        # every variant, on the sets of SETS: some twelve minutes
    python -m benchmarks.variants half-nasals spaces --set second

Misses: variants that also change what is said ('श्री' makes a man of a woman), which are therefore none.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import yaml

from benchmarks.score_sets import GoldSet, measure, repository_sets

SETS = ("second", "fourth", "sixteenth", "eighteenth", "twentyfirst", "twentysecond")
_NASALS = {"ङ": "कखगघ", "ञ": "चछजझ", "ण": "टठडढ", "न": "तथदध", "म": "पफबभ"}
_SAID = re.compile(r'(कहा|बोले|बोलीं|बताया), ?(?=[“‘"])')
_CASES = "ने|को|से|के|की|का"

Rewrite = Callable[[str, str], str]  # a text, and a pattern of the people's names -> the text written otherwise


def _half_nasals(text: str, names: str) -> str:
    """Write 'मन्त्री', 'सम्बन्ध', 'मण्डल'; in 'भेंट' and 'सेंटर' the sign is no half letter."""
    for half, before in _NASALS.items():
        text = re.sub(rf"{'(?<![ेैोौॉ])' if half == 'ण' else ''}ं(?=[{before}])", f"{half}्", text)
    return text


VARIANTS: dict[str, Rewrite] = {
    "half-nasals": _half_nasals,
    "no-break": lambda text, names: re.sub("(?<=[ऀ-ॿ]) (?=[ऀ-ॿ])", "\u00a0", text),
    "spaces": lambda text, names: re.sub("(?<=[ऀ-ॿ]) (?=[ऀ-ॿ])", "  ", text),
    "joiners": lambda text, names: re.sub("्(?=[क-ह])", "्\u200d", text),
    "open-o": lambda text, names: text.replace("ॉ", "ा").replace("ऑ", "आ"),
    "digits": lambda text, names: re.sub(r"\d", lambda found: chr(0x0966 + int(found[0])), text),
    "plain-marks": lambda text, names: re.sub("‘‘|’’|[“”]", '"', text),
    "spaced-danda": lambda text, names: text.replace("।", " ।"),
    "close-danda": lambda text, names: re.sub("। (?=[अ-ह])", "।", text),
    "honorifics": lambda text, names: re.sub(rf"({names}) (?=(?:{_CASES})(?!\S))", r"\1 जी ", text),
    "two-words": lambda text, names: re.sub("(प्रधान|मुख्य)मंत्री", r"\1 मंत्री", text),
    "without-that": lambda text, names: re.sub("(कहा|बताया) कि ", r"\1, ", text),
    "colons": lambda text, names: _SAID.sub(r"\1: ", text),
    "joined": lambda text, names: re.sub("(?<!\\S)और(?!\\S)", "तथा", text),
    "these": lambda text, names: re.sub("(?<!\\S)उन(्होंने|के|की|का|्हें)(?!\\S)", r"इन\1", text),
}


def rewritten(of: GoldSet, name: str, folder: Path) -> GoldSet:
    """Write a set into ``folder`` as a variant has it; an article whose gold would no longer fit it stays as it is."""
    said: dict[str, Any] = yaml.safe_load(of.gold.read_text(encoding="utf-8"))
    people = sorted((n for p in said["people"].values() for n in p["names"] if len(n) > 1), key=len, reverse=True)
    names = "|".join(map(re.escape, people))
    for each in [e for kind in ("people", "organizations", "places") for e in said.get(kind, {}).values()]:
        named = each["names"] if isinstance(each, dict) else each  # the names as they stood fit too
        named += [form for form in [VARIANTS[name](known, names) for known in named] if form not in named]
    (folder / "articles").mkdir(parents=True)
    for article, told in said["articles"].items():
        for gift in told["gifts"]:
            gift["item"] += [VARIANTS[name](word, names) for word in gift["item"]]
        text = (of.articles / article).read_text(encoding="utf-8")
        written = VARIANTS[name](text, names)
        quoted = [[VARIANTS[name](words, names) for words in each["text"]] for each in told["statements"]]
        if all(begins in written and ends in written for begins, ends in quoted):
            text = written
            for each, words in zip(told["statements"], quoted, strict=True):
                each["text"] = words
        (folder / "articles" / article).write_text(text, encoding="utf-8")
    (folder / "gold.yaml").write_text(yaml.safe_dump(said, allow_unicode=True), encoding="utf-8")
    return GoldSet(of.name, folder / "articles", folder / "gold.yaml")


def right(sets: Sequence[GoldSet], folder: Path) -> dict[str, int]:
    """Build and score sets, and count the right answers of each class."""
    counts: dict[str, int] = {}
    for each in sets:
        for cls, figures in measure(each, folder)["classes"].items():
            counts[cls] = counts.get(cls, 0) + figures["right"]
    return counts


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each variant: right answers gained or lost, class by class."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="*", help=f"a variant: {', '.join(VARIANTS)}; all of them without one")
    known = [each.name for each in repository_sets()]
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        choices=known,
        metavar="SET",
        help=f"a set, repeatable; default: {', '.join(SETS)}",
    )
    asked = parser.parse_args(arguments)
    unknown = [name for name in asked.name if name not in VARIANTS]
    if unknown:
        parser.error(f"no variant {unknown[0]!r}; there are {', '.join(VARIANTS)}")
    sets = [each for each in repository_sets() if each.name in (asked.set or SETS)]
    with tempfile.TemporaryDirectory() as name:
        plain = right(sets, Path(name))
    print("as they stand  ", " ".join(f"{cls} {count}" for cls, count in plain.items()), flush=True)
    for variant in asked.name or VARIANTS:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            found = right([rewritten(each, variant, folder / each.name) for each in sets], folder)
        print(f"{variant:15}", " ".join(f"{cls} {found[cls] - plain[cls]:+}" for cls in plain), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
