"""Fresh figures beside the recorded ones: which have fallen, and the tables that README.md shows of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

Figures: TypeAlias = Mapping[str, Any]  # of one set, as `benchmarks.score_sets.measure` gives them

BEGIN, END = "<!-- scores:begin (made by `make scores`; do not edit) -->", "<!-- scores:end -->"
POINT = 0.01
CLASSES = ("people", "meetings", "visits", "gifts", "statements")
_ROUNDING = 1e-9


def shares(figures: Figures) -> Iterator[tuple[str, float]]:
    """Yield every figure of a set that may not fall, each as a share of 1, higher being better."""
    yield "mean F1", figures["mean"]
    for name in CLASSES:
        yield f"{name} F1", figures["classes"][name]["f1"]
    for name, (right, total) in figures["slots"].items():
        yield f"slot {name}", right / total
    yield "merging F1", figures["merging"]["f1"]
    right, total = figures["provenance"]
    yield "provenance", right / total if total else 1.0
    if "traps" in figures:
        traps = figures["traps"]
        yield "traps avoided", 1 - traps["false"] / traps["sentences"]
    quiet = figures["eventless"]
    yield "articles without events kept free of them", 1 - quiet["events"] / max(quiet["articles"], 1)


def fallen(recorded: Figures, fresh: Figures) -> list[str]:
    """Say of each figure of a set that is more than one point below the recorded one how far it fell.

    A slot that only one of the two measured (nothing was found that has it) has not fallen.
    """
    now = dict(shares(fresh))
    return [
        f"{name} fell from {before:.3f} to {now[name]:.3f}"
        for name, before in shares(recorded)
        if name in now and now[name] < before - POINT - _ROUNDING
    ]


def tables(record: Mapping[str, Any]) -> str:
    """Lay out a record as Markdown: F1 a class and set, the slots of what was found, traps, quiet articles."""
    measured, sets = record["measured"], record["sets"]
    names = list(sets)
    tree = " with changes that were not committed" if measured["dirty"] else ""
    head = f"Measured on {measured['date']} at commit `{measured['commit']}`{tree}, by `make scores`."
    rows = [["F1", *(f"{n} ({sets[n]['articles']})" for n in names)]]
    rows += [[kind, *(_of_class(sets[n]["classes"][kind]) for n in names)] for kind in CLASSES]
    rows.append(["**mean**", *(f"**{sets[n]['mean']:.2f}**" for n in names)])
    rows.append(["merging of events", *(_merging(sets[n]["merging"]) for n in names)])
    slots = sorted({slot for n in names for slot in sets[n]["slots"]})
    second = [["right, of the events found", *names]]
    second += [[slot, *(_of(sets[n]["slots"].get(slot)) for n in names)] for slot in slots]
    second.append(["provenance exact", *(_of(sets[n]["provenance"]) for n in names)])
    return "\n\n".join([head, _table(rows), _table(second), *_sentences(sets)])


def with_tables(page: str, record: Mapping[str, Any]) -> str:
    """Return a page with the tables of a record between the markers.

    Raises:
        ValueError: the page has not both markers, in order.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page lacks the line '{BEGIN}' or, below it, '{END}'")
    return f"{before}{BEGIN}\n{tables(record)}\n{END}{after}"


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *body = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, f"| --- |{' ---: |' * (len(rows[0]) - 1)}", *body])


def _of_class(counts: Mapping[str, Any]) -> str:
    """Show an F1, or a dash where there is nothing to find and nothing was found."""
    return f"{counts['f1']:.2f}" if counts["right"] + counts["wrong"] + counts["missed"] else "–"


def _merging(merging: Mapping[str, Any]) -> str:
    pairs = sum(merging["together, wrongly together, wrongly apart"])
    return f"{merging['f1']:.2f}" if pairs else "–"


def _of(counts: Sequence[int] | None) -> str:
    return f"{counts[0]} of {counts[1]}" if counts else "–"


def _sentences(sets: Mapping[str, Figures]) -> Iterator[str]:
    for name, figures in sets.items():
        if traps := figures.get("traps"):
            share = traps["false"] / traps["sentences"]
            yield f"Traps of {name} that give a false report: {traps['false']} of {traps['sentences']} ({share:.1%})."
    quiet = [(name, figures["eventless"]) for name, figures in sets.items() if figures["eventless"]["articles"]]
    counted = ", ".join(f"{name} {q['events']} in {q['articles']}" for name, q in quiet)
    yield f"Events found in articles and sentences that tell none: {counted}."
