"""Show people what happens and what came out: messages, progress, tables.

Messages and progress go to stderr, data to stdout. Article text and file names are hostile: what could move the cursor,
colour the screen or turn the direction of writing is not shown, and rich markup is never read from them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from kg.errors import ArticleError
from kg.rdf.namespaces import prefixes
from kg.store.results import terminal_safe

if TYPE_CHECKING:
    from kg.evaluate.figures import Figures
    from kg.pipeline import BuildSummary
    from kg.validate.report import ValidationReport

_SECONDS_BETWEEN_LINES = 10
_WIDTH_OF_FILES = 120
_Item = TypeVar("_Item")


def say(message: str) -> None:
    """Write one line to stderr, marked as ours."""
    sys.stderr.write(f"kg: {terminal_safe(message)}\n")


def put(text: str) -> None:
    """Write data to stdout at once, as UTF-8 whatever the locale; a reader that has gone away is no fault."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure and sys.stdout.encoding.lower() != "utf-8":
        reconfigure(encoding="utf-8")
    try:
        sys.stdout.write(text if text.endswith("\n") or not text else f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:  # `kg query ... | head`: what else is written goes nowhere, also at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Showing:
    """A listener of the pipeline: a bar on a terminal, lines elsewhere; if quiet, only what is skipped."""

    def __init__(self, *, quiet: bool = False) -> None:
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        self._bar = Progress(*columns, console=console, transient=True, disable=quiet or not console.is_terminal)
        self._lines = not quiet and not console.is_terminal
        self._console = console
        self._next_line = monotonic() + _SECONDS_BETWEEN_LINES

    def __enter__(self) -> Showing:
        """Start to show."""
        if not self._bar.disable:  # some versions of rich write an empty line even so
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Clear the bar away."""
        if not self._bar.disable:
            self._bar.stop()

    def each(self, stage: str, items: Sequence[_Item]) -> Iterator[_Item]:
        """Yield the items, and show how many are done."""
        task = self._bar.add_task(stage, total=len(items))
        for number, item in enumerate(items):
            self._line(f"{stage}: {number} of {len(items)} articles")
            yield item
            self._bar.advance(task)
        self._bar.remove_task(task)

    def stage(self, name: str) -> None:
        """Show what starts now."""
        for task in self._bar.task_ids:
            self._bar.remove_task(task)
        self._bar.add_task(name, total=None)
        self._line(name)

    def skipped(self, fault: ArticleError) -> None:
        """Say that an input is left out."""
        self._console.print(Text(f"kg: skipped: {terminal_safe(str(fault))}"), soft_wrap=True)

    def _line(self, text: str) -> None:
        if self._lines and monotonic() >= self._next_line:
            self._next_line = monotonic() + _SECONDS_BETWEEN_LINES
            say(text)


def show_summary(summary: BuildSummary, out_dir: str) -> None:
    """Close a build: the table of what it read and found, on stderr."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column()
    table.add_column(justify="right")
    rows: list[tuple[str, int | str]] = [
        ("articles", summary.articles),
        ("people", summary.people),
        ("meetings", summary.meetings),
        ("visits", summary.visits),
        ("gifts", summary.gifts),
        ("statements", summary.statements),
        ("triples", summary.triples),
        ("violations", summary.violations),
        ("warnings", summary.warnings),
        ("seconds", f"{summary.seconds:.1f}"),
    ]
    if summary.skipped:
        rows.insert(1, ("skipped", len(summary.skipped)))
    for name, value in rows:
        table.add_row(name, f"{value:,}" if isinstance(value, int) else value)
    console = Console(stderr=True)
    console.print(table)
    console.print(Text(f"written to {terminal_safe(out_dir)}"), soft_wrap=True)


def width() -> int:
    """Return how many columns a table may have: those of the terminal, 120 where there is none."""
    return Console().width if sys.stdout.isatty() or "COLUMNS" in os.environ else _WIDTH_OF_FILES


def table_text(header: Sequence[str], rows: Iterable[Sequence[str]], *, numbers_from: int = 99) -> str:
    """Lay out a table for people; columns from ``numbers_from`` on are set to the right."""
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for number, name in enumerate(header):
        table.add_column(Text(name), justify="right" if number >= numbers_from else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(terminal_safe(cell)) for cell in row))
    console = Console(width=width())
    with console.capture() as capture:
        console.print(table)
    return capture.get()


def terminal_text(text: str) -> str:
    """Return text of several lines without what steers a terminal."""
    return "".join(f"{terminal_safe(line)}\n" for line in text.splitlines())


def lines_text(lines: Iterable[Text]) -> str:
    """Render styled lines as they are, with colour only where stdout is a terminal and NO_COLOR is not set."""
    console = Console(highlight=False)
    with console.capture() as capture:
        for line in lines:
            console.print(line, soft_wrap=True)
    return capture.get()


def findings_text(report: ValidationReport) -> str:
    """Lay out what a validation found, what matters most first, and close with the counts."""
    lines = []
    for found in report.findings:
        about = " ".join(filter(None, (_short(found.focus_node), found.path and _short(found.path))))
        lines += [f"{found.severity.lower()}: {about}", f"    {found.message_en}", f"    {found.message_hi}"]
    counted = (("violation", report.violations), ("warning", report.warnings), ("info", report.infos))
    counts = ", ".join(f"{number} {name}{'' if number == 1 else 's'}" for name, number in counted)
    lines.append(f"{'conforms' if report.conforms else 'does not conform'}: {counts}")
    return "".join(f"{terminal_safe(line)}\n" for line in lines)


def _short(iri: str) -> str:
    for prefix, namespace in prefixes().items():
        if iri.startswith(namespace) and iri != namespace:
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


def figures_text(figures: Figures, *, notes: bool) -> str:
    """Lay out the scores of a comparison; with ``notes``, also all that is missed or wrong."""
    kinds = [
        (kind, f"{t.precision:.2f}", f"{t.recall:.2f}", f"{t.f1:.2f}", str(t.right), str(t.wrong), str(t.missed))
        for kind, t in figures.tallies.items()
    ]
    merging = figures.merging
    slots = [(name, f"{right}/{total}") for name, (right, total) in sorted(figures.slots.items())]
    slots.append(("provenance", f"{figures.exact_pins}/{figures.pins}"))
    parts = [
        table_text(("", "precision", "recall", "F1", "right", "wrong", "missed"), kinds, numbers_from=1),
        table_text(("of what was found", "right"), slots, numbers_from=1),
        f"mean F1 {figures.summary()['mean']:.3f}; merging F1 {merging.f1:.2f} ({merging.together} pairs together, "
        f"{merging.wrongly_together} wrongly together, {merging.wrongly_apart} wrongly apart)\n",
    ]
    if notes:
        parts += [f"{kind}: {terminal_safe(note)}\n" for kind, tally in figures.tallies.items() for note in tally.notes]
    return "".join(parts)
