"""The whole program, stage by stage: Hindi news articles in, one valid RDF graph out.

Every stage hands the next one plain records (`kg.model`); each is one call below, in the order in which they run.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Protocol, TypeVar

from kg.articles import find_articles, read_article
from kg.errors import ArticleError, UsageError
from kg.explain import Explanation
from kg.explain import explain as explained
from kg.extract import extract_reports
from kg.language import load_pipeline, read
from kg.model import Article
from kg.rdf.dataset import build_dataset
from kg.rdf.iris import checked_base
from kg.rdf.namespaces import DEFAULT_BASE
from kg.rdf.write import render, write_files
from kg.resolve import resolve
from kg.validate.report import ValidationReport
from kg.validate.shacl import validate_graph
from kg.world import EntityKind, EventKind, World

VALIDATION_FILE = "validation.ttl"
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What a build read, found and wrote."""

    articles: int
    skipped: tuple[ArticleError, ...]
    people: int
    meetings: int
    visits: int
    gifts: int
    statements: int
    triples: int
    violations: int
    warnings: int
    seconds: float


class Listener(Protocol):
    """Who is told how a build goes along."""

    def each(self, stage: str, items: Sequence[_Item]) -> Iterable[_Item]:
        """Yield the items of a stage, and show how many are done."""

    def stage(self, name: str) -> None:
        """Hear that a stage starts that cannot be counted."""

    def skipped(self, fault: ArticleError) -> None:
        """Hear that an input is left out, and why."""


class Silence:
    """A listener that shows nothing."""

    def each(self, stage: str, items: Sequence[_Item]) -> Iterable[_Item]:
        """Yield the items."""
        return items

    def stage(self, name: str) -> None:
        """Show nothing."""

    def skipped(self, fault: ArticleError) -> None:
        """Show nothing."""


def build(
    inputs: Sequence[Path],
    out_dir: Path,
    *,
    published: date | None = None,
    base: str = DEFAULT_BASE,
    strict: bool = False,
    listener: Listener | None = None,
) -> BuildSummary:
    """Read articles and write their graph and its validation report into ``out_dir``, all files or none.

    ``inputs`` are files and folders; ``published`` is the date of articles that state none; all nodes are named below
    the IRI ``base``. Raises `KgError` when no input, or with ``strict`` not every input, is a usable article, or when
    ``out_dir`` cannot be written; then no file of an earlier build has changed.
    """
    started = perf_counter()
    told = listener or Silence()
    base = checked_base(base)

    articles, skipped = read_articles(inputs, published=published, strict=strict, listener=told)

    told.stage("loading the Hindi pipeline")
    hindi = load_pipeline()
    reports = [extract_reports(read(hindi, article), article) for article in told.each("reading", articles)]

    told.stage("resolving who is who")
    world = resolve(reports)

    told.stage("writing the graph")
    dataset = build_dataset(world, base=base)
    files = render(dataset)

    told.stage("validating")
    validation = validate_graph(dataset.default_graph)
    files[VALIDATION_FILE] = validation.to_turtle()

    write_files(files, out_dir)

    return _summary(world, skipped, len(dataset.default_graph), validation, perf_counter() - started)


def explain(
    inputs: Sequence[Path],
    *,
    published: date | None = None,
    strict: bool = False,
    listener: Listener | None = None,
) -> tuple[Explanation, ...]:
    """Say of articles, sentence by sentence, what is found, by which rule, and which cues give nothing and why.

    Reads and resolves as `build` does, and writes nothing. Raises `KgError` as `build` does.
    """
    told = listener or Silence()
    articles, _ = read_articles(inputs, published=published, strict=strict, listener=told)
    told.stage("loading the Hindi pipeline")
    hindi = load_pipeline()
    reports = [extract_reports(read(hindi, a), a, explain=True) for a in told.each("reading", articles)]
    told.stage("resolving who is who")
    return explained(resolve(reports))


def read_articles(
    inputs: Sequence[Path], *, published: date | None, strict: bool, listener: Listener
) -> tuple[list[Article], tuple[ArticleError, ...]]:
    """Read the articles of ``inputs``, sorted by identifier, and the faults of those that cannot be read.

    Raises:
        KgError: none is usable, or with ``strict`` one is not.
    """
    found: dict[Path, Path] = {}  # one file is one article, however often and in whatever way it is named
    faults: list[ArticleError] = []
    for given in inputs:
        try:
            found |= {path.resolve(): path for path in find_articles([given])}
        except ArticleError as fault:
            faults.append(fault)
    read_from: list[tuple[Path, Article]] = []
    for real in listener.each("opening", sorted(found)):
        try:
            read_from.append((real, read_article(found[real], published=published)))
        except ArticleError as fault:
            faults.append(fault)
    _refuse_or_report(faults, usable=len(read_from), strict=strict, listener=listener)
    articles = sorted(_told_apart(read_from), key=lambda article: article.identifier)
    return articles, tuple(faults)


def _summary(
    world: World, skipped: tuple[ArticleError, ...], triples: int, validation: ValidationReport, seconds: float
) -> BuildSummary:
    events = Counter(event.kind for event in world.events)
    return BuildSummary(
        articles=len(world.articles),
        skipped=skipped,
        people=sum(entity.kind is EntityKind.PERSON for entity in world.entities),
        meetings=events[EventKind.MEETING],
        visits=events[EventKind.VISIT],
        gifts=events[EventKind.GIFT],
        statements=events[EventKind.STATEMENT],
        triples=triples,
        violations=validation.violations,
        warnings=validation.warnings,
        seconds=seconds,
    )


def _refuse_or_report(faults: Sequence[ArticleError], *, usable: int, strict: bool, listener: Listener) -> None:
    spoiled = not usable or (strict and bool(faults))
    if spoiled and len(faults) == 1:
        raise faults[0]
    for fault in faults:
        listener.skipped(fault)
    if not usable:
        raise UsageError("no input is a usable article: nothing was written")
    if spoiled:
        raise UsageError(
            f"--strict: {len(faults)} inputs cannot be used: nothing was written; mend them or leave them out"
        )


def _told_apart(read_from: Sequence[tuple[Path, Article]]) -> list[Article]:
    """Identify articles whose files share a name by their paths below the folder that they have in common.

    ``delhi/1.txt`` and ``pune/1.txt`` keep these names wherever the two folders stand.
    """
    paths_of: dict[str, list[Path]] = {}
    for path, article in read_from:
        paths_of.setdefault(article.identifier, []).append(path)
    common = {name: os.path.commonpath([p.parent for p in paths]) for name, paths in paths_of.items() if len(paths) > 1}
    return [
        replace(article, identifier=path.relative_to(common[article.identifier]).as_posix())
        if article.identifier in common
        else article
        for path, article in read_from
    ]
