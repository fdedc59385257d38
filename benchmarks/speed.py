"""Measure the stages of a build: `python benchmarks/speed.py [FOLDER ...] [--copies 1 4 16] [--one-article]`.

Reads the articles of the folders (default: ``seeds/`` and ``tests/gold/articles/``) and builds them so many times over,
in each copy with other names of people, so that the graph grows as it does with new articles. Prints words a second of
each stage and copy count: where a row stays level, the stage takes time in proportion to what it is given. With
``--one-article`` the copies are one long article. Times are processor time of this process; nothing is written.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kg.articles import find_articles, read_article  # noqa: E402
from kg.articles.blocks import find_blocks  # noqa: E402
from kg.extract import extract_reports  # noqa: E402
from kg.language import load_pipeline, read  # noqa: E402
from kg.model import Article, MentionKind  # noqa: E402
from kg.rdf.dataset import build_dataset  # noqa: E402
from kg.rdf.namespaces import DEFAULT_BASE  # noqa: E402
from kg.rdf.write import render  # noqa: E402
from kg.resolve import resolve  # noqa: E402
from kg.validate.shacl import validate_graph  # noqa: E402

FOLDERS = (ROOT / "seeds", ROOT / "tests" / "gold" / "articles")
STAGES = ("language", "extract", "resolve", "write", "validate", "all")
ENDINGS = "कगचजटडतदनपबमरलवस"  # one more letter makes another name
_Result = TypeVar("_Result")


class Clock:
    """The processor time of each stage."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(STAGES, 0.0)

    def run(self, stage: str, work: Callable[[], _Result]) -> _Result:
        """Do some work and count its time for a stage."""
        started = time.process_time()
        result = work()
        spent = time.process_time() - started
        self.seconds[stage] += spent
        self.seconds["all"] += spent
        return result


def with_names(articles: Sequence[Article]) -> list[tuple[Article, tuple[str, ...]]]:
    """Return the articles, each with the words of the people's names in it."""
    found = []
    for article in articles:
        mentions = extract_reports(read(load_pipeline(), article), article).mentions
        words = {word for m in mentions if m.kind is MentionKind.NAME for word in re.split(r"[\s-]+", m.label)}
        found.append((article, tuple(sorted((w for w in words if len(w) > 2), key=lambda w: (-len(w), w)))))
    return found


def copy_of(article: Article, names: tuple[str, ...], number: int) -> Article:
    """Return the copy of that number: another file, in which people have other names."""
    ending = ""
    while number:
        number, letter = divmod(number, len(ENDINGS))
        ending += ENDINGS[letter]
    text = article.text
    if ending and names:
        text = re.sub(f"(?:{'|'.join(map(re.escape, names))})(?![\u0900-\u0963])", lambda m: m.group() + ending, text)
    title = text[b.start : b.end] if (b := next(iter(find_blocks(text)), None)) else None
    return replace(
        article, identifier=f"{ending}/{article.identifier}", text=text, blocks=find_blocks(text), title=title
    )


def joined(articles: Sequence[Article]) -> Article:
    """Return the articles as one."""
    text = "\n\n".join(article.text for article in articles)
    return replace(articles[0], text=text, blocks=find_blocks(text))


def build(articles: Sequence[Article]) -> Clock:
    """Build the graph of some articles, and return the time of each stage."""
    clock, nlp = Clock(), load_pipeline()
    reports = []
    for article in articles:
        doc = clock.run("language", lambda article=article: read(nlp, article))  # type: ignore[misc]
        reports.append(clock.run("extract", lambda doc=doc, article=article: extract_reports(doc, article)))  # type: ignore[misc]
    world = clock.run("resolve", lambda: resolve(reports))
    dataset = build_dataset(world, base=DEFAULT_BASE)
    clock.run("write", lambda: render(build_dataset(world, base=DEFAULT_BASE)))
    clock.run("validate", lambda: validate_graph(dataset.default_graph))
    return clock


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*", default=list(FOLDERS), metavar="FOLDER")
    parser.add_argument("--copies", type=int, nargs="+", default=[1, 4, 16])
    parser.add_argument("--one-article", action="store_true")
    options = parser.parse_args()
    originals = with_names([read_article(path) for path in find_articles(options.folders)])
    print(
        f"{'articles':>8} {'words':>8} " + " ".join(f"{stage:>9}" for stage in STAGES) + "   words a second (seconds)"
    )
    for copies in options.copies:
        articles = [copy_of(article, names, number) for number in range(copies) for article, names in originals]
        articles = [joined(articles)] if options.one_article else articles
        words = sum(len(article.text.split()) for article in articles)
        spent = build(articles).seconds
        rates = " ".join(f"{words / max(spent[stage], 1e-9):>9,.0f}" for stage in STAGES)
        seconds = ", ".join(f"{spent[stage]:.1f}" for stage in STAGES)
        print(f"{len(articles):>8} {words:>8,} {rates}   ({seconds})", flush=True)


if __name__ == "__main__":
    main()
