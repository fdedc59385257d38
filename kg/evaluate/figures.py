"""The figures of one comparison: counts, and precision, recall and F1 made of them."""

from __future__ import annotations

from dataclasses import dataclass, field

KINDS = ("people", "meetings", "visits", "gifts", "statements")


@dataclass(slots=True)
class Tally:
    """How many of a kind are right, wrong (made up) and missed, and which."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    notes: list[str] = field(default_factory=list)

    def miss(self, what: str) -> None:
        """Count something that is in the articles and not in the graph."""
        self.missed += 1
        self.notes.append(f"missed {what}")

    def reject(self, what: str) -> None:
        """Count something that is in the graph and not in the articles."""
        self.wrong += 1
        self.notes.append(f"wrong {what}")

    @property
    def precision(self) -> float:
        """Return the share of what was found that is right; 1 where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Return the share of what there is that was found; 1 where there is nothing."""
        wanted = self.right + self.missed
        return self.right / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall.

        >>> Tally(right=1, wrong=1, missed=0).f1.__round__(2)
        0.67
        """
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Merging:
    """Pairs of events of different articles: told as one node where they are one event, and where they are not."""

    together: int = 0
    wrongly_together: int = 0
    wrongly_apart: int = 0

    @property
    def f1(self) -> float:
        """Return the F1 of the pairs that stand together; 1 where no pair does or should."""
        total = 2 * self.together + self.wrongly_together + self.wrongly_apart
        return 2 * self.together / total if total else 1.0


@dataclass(slots=True)
class Figures:
    """All that one comparison of a graph with a gold file counts."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    slots: dict[str, tuple[int, int]] = field(default_factory=dict)  # name -> right, of how many
    merging: Merging = field(default_factory=Merging)
    pins: int = 0
    exact_pins: int = 0

    def slot(self, name: str, right: bool) -> None:
        """Count one slot of an event that was found."""
        good, total = self.slots.get(name, (0, 0))
        self.slots[name] = (good + right, total + 1)

    @property
    def provenance(self) -> float:
        """Return the share of passages whose words stand in their article at their offsets; 0 without passages."""
        return self.exact_pins / self.pins if self.pins else 0.0

    def summary(self) -> dict[str, float]:
        """Return one number a measure, each 0 to 1 and rounded to three digits: F1 a kind, and their mean."""
        f1 = {kind: round(tally.f1, 3) for kind, tally in self.tallies.items()}
        slots = {f"slot_{name}": round(good / total, 3) for name, (good, total) in sorted(self.slots.items())}
        rest = {"merge": round(self.merging.f1, 3), "provenance": round(self.provenance, 3)}
        return {**f1, **slots, **rest, "mean": round(sum(f1.values()) / len(f1), 3)}

    def document(self, *, notes: bool = False) -> dict[str, object]:
        """Return the summary and the counts behind it as one JSON object, with ``notes`` all faults too."""
        classes = {}
        for kind, tally in self.tallies.items():
            counts = {"right": tally.right, "wrong": tally.wrong, "missed": tally.missed}
            rates = {"precision": round(tally.precision, 3), "recall": round(tally.recall, 3), "f1": round(tally.f1, 3)}
            classes[kind] = {**rates, **counts, **({"notes": tally.notes} if notes else {})}
        return {**self.summary(), "classes": classes}
