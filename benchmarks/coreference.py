"""Measure coreference alone: ``python -m benchmarks.coreference [SET ...] [--wrong]``.

A set is a folder of ``tests/gold`` with a folder ``coreference``: its articles once more, with who is meant marked at
each anaphor, by an annotator who had not seen what is built of them: ``{उन्होंने|sen} कहा``, ``{दोनों|sen,mehta}``.
Ids are those of the set's gold file, ``other`` somebody whom it does not list, ``body`` a body. ``{_|sen}`` is a
subject that is not said; these are counted and not scored, since no mention stands for them. A relative pronoun is a
mention only where a report needs it.

Prints, for each kind of anaphor, how many are marked, the share that is right, and how many are wrong, left open
(nobody stood out) or no mention. ``--wrong`` lists them.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.score_sets import GOLD
from kg.articles import read_article
from kg.evaluate.gold import Gold, read_gold
from kg.evaluate.matching import name_score
from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.coreference import Coreference
from kg.resolve.pronouns import REFLEXIVE, RELATIVE_STEMS, SUBJECT_FORMS
from kg.world import EntityKind

FOLDER = "coreference"
UNSAID, OTHERS = "_", frozenset({"other", "body"})
_MARK = re.compile(r"\{([^{}|]*)\|([^{}]*)\}")
_FIRST = ("मैं", "मुझ", "मेर", "हम")
_THIRD = ("उन", "उस", "इन", "इस")


@dataclass(frozen=True, slots=True)
class Mark:
    """An anaphor at the offsets ``[start, end)`` of an article, and the ids of whom it means."""

    start: int
    end: int
    words: str
    meant: frozenset[str]


def read_marks(marked: str) -> tuple[str, list[Mark]]:
    """Return a marked text without its marks, and these.

    >>> read_marks("{वह|sen} {_|sen}गए।")
    ('वह गए।', [Mark(start=0, end=2, words='वह', meant=frozenset({'sen'})), \
Mark(start=3, end=3, words='_', meant=frozenset({'sen'}))])
    """
    plain, marks, at = "", [], 0
    for match in _MARK.finditer(marked):
        plain += marked[at : match.start()]
        start = len(plain)
        plain += "" if match[1] == UNSAID else match[1]
        marks.append(Mark(start, len(plain), match[1], frozenset(match[2].split(","))))
        at = match.end()
    return plain + marked[at:], marks


def kind_of(mark: Mark, name: bool) -> str:
    """Name the kind of an anaphor; ``name`` says whether a name was found in it."""
    words = mark.words.split()
    if mark.words == UNSAID:
        return "unsaid subject"
    if "दोनों" in words:
        return "pair"
    if len(words) > 1:
        return "role"
    for kind, fits in (
        ("reflexive", mark.words in REFLEXIVE),
        ("subject pronoun", mark.words in SUBJECT_FORMS),
        ("relative pronoun", mark.words.startswith(RELATIVE_STEMS)),
        ("first person", mark.words.startswith(_FIRST)),
        ("other pronoun", mark.words.startswith(_THIRD)),
        ("short name", name),
    ):
        if fits:
            return kind
    return "role"


def scored(folder: Path, gold: Gold, name: str) -> Iterator[tuple[str, str, Mark, frozenset[str]]]:
    """Yield the kind, the outcome and who was found for each mark of one article of a set."""
    article = read_article(folder / "articles" / name)
    plain, marks = read_marks((folder / FOLDER / name).read_text(encoding="utf-8"))
    if plain != article.text:
        raise ValueError(f"{folder / FOLDER / name}: is not the article with marks")
    found = Coreference(extract_reports(read(load_pipeline(), article), article))
    known = _identified(found.referents, gold)
    for mark in marks:
        mention = _mention(found.discourse.mentions, mark)
        named = mention is not None and mention.kind is MentionKind.NAME
        answer = frozenset(known[r] for r in found.of(mention)) if mention else frozenset()
        yield kind_of(mark, named), _outcome(mark, mention, answer), mark, answer


def _identified(referents: Sequence[Referent], gold: Gold) -> dict[Referent, str]:
    """Map referents to the ids of the gold file; to ``other`` or ``body`` those that it does not list."""
    registry = {**gold.organizations, **gold.people}
    found = {}
    for referent in referents:
        best = max(((name_score(each.names, referent.forms), key) for key, each in registry.items()), default=(0, ""))
        unlisted = "other" if referent.kind is EntityKind.PERSON else "body"
        found[referent] = best[1] if referent.forms and best[0] else unlisted
    return found


def _mention(mentions: Sequence[Mention], mark: Mark) -> Mention | None:
    """Find the mention that shares most with a mark."""
    near = [m for m in mentions if m.passage.start < mark.end and m.passage.end > mark.start]

    def shared(mention: Mention) -> tuple[int, int]:
        start, end = mention.passage.start, mention.passage.end
        return min(mark.end, end) - max(mark.start, start), -abs((end - start) - (mark.end - mark.start))

    return max(near, key=shared, default=None)


def _outcome(mark: Mark, mention: Mention | None, answer: frozenset[str]) -> str:
    """Say what became of a mark: right, wrong, open or no mention."""
    if mention is None:
        return "no mention"
    if not answer:
        return "open"
    unlisted = mark.meant <= OTHERS and answer <= OTHERS
    return "right" if answer == mark.meant or unlisted else "wrong"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    marked = sorted(path.parent.name for path in GOLD.glob(f"*/{FOLDER}"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=marked, metavar="SET", help=f"of {', '.join(marked)}; all if none")
    parser.add_argument("--wrong", action="store_true", help="list what is not right, of the sets that may be read")
    options = parser.parse_args(arguments)
    for name in options.sets:
        if name not in marked:
            parser.error(f"{name}: no such set; there are {', '.join(marked)}")
        _measure(name, wrong=options.wrong)


def _measure(name: str, *, wrong: bool) -> None:
    """Print the figures of one set."""
    gold, counts = read_gold(GOLD / name / "gold.yaml"), defaultdict[str, Counter[str]](Counter)
    for path in sorted((GOLD / name / FOLDER).glob("*.txt")):
        for kind, outcome, mark, answer in scored(GOLD / name, gold, path.name):
            counts[kind][outcome] += 1
            if wrong and outcome != "right" and mark.words != UNSAID:
                print(
                    f"{path.name}:{mark.start} {kind} '{mark.words}': {outcome}, {_ids(answer)} for {_ids(mark.meant)}"
                )
    print(f"\n{name:18}{'marked':>7}{'right':>7}{'wrong':>7}{'open':>7}{'no mention':>12}")
    total = Counter[str]()
    for kind in sorted(counts, key=lambda k: -counts[k].total()):
        if kind != "unsaid subject":
            total += counts[kind]
            print(_row(kind, counts[kind]))
    print(_row("all", total))
    print(f"{'unsaid subject':18}{counts['unsaid subject'].total():7}")


def _row(kind: str, counts: Counter[str]) -> str:
    share = counts["right"] / max(1, counts.total())
    return f"{kind:18}{counts.total():7}{share:7.2f}{counts['wrong']:7}{counts['open']:7}{counts['no mention']:12}"


def _ids(ids: frozenset[str]) -> str:
    return ",".join(sorted(ids)) or "nobody"


if __name__ == "__main__":
    main()
