"""Tokens -> names of people, recognised by what stands around them and never listed.

A title, honorific or kinship word before (`name_titled`), what `name_evidence` sees around, or what the trained model
says and its surroundings confirm (`name_model`); then what a list shares with a name that it holds (`name_lists`). What
stands side by side without anything between is taken apart (`name_side`). A name once seen whole is known wherever it
stands in the article (`name_spread`).

Misses: names made of dictionary words alone that stand beside nothing; names met once, in an oblique case, bare.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.language.name_certain import completed
from kg.language.name_evidence import evidence
from kg.language.name_lists import coordinate
from kg.language.name_model import believed, trimmed
from kg.language.name_places import without_places
from kg.language.name_run import begins_with_verb, collect
from kg.language.name_side import parted
from kg.language.name_text import GENITIVES, JOINERS, NAMELIKE, Entity, NameText, Run, cues
from kg.language.name_titled import is_given, titled
from kg.language.name_weight import half_seen, weighed
from kg.language.word_classes import Classified, WordClass

SURE = 0.95  # the chance from which on a word joined to a body's name is a person's


class NameFinder:
    """Find the runs of words that name people in one article."""

    def __init__(self, classified: Classified, entities: Sequence[Entity] = (), chances: Sequence[float] = ()) -> None:
        self.text = NameText(classified, entities, chances)

    def find(self) -> list[Run]:
        """Return the runs with evidence of their own, in order, not overlapping."""
        found = {run.start: run for run in titled(self.text)}
        taken = {i for run in found.values() for i in range(run.start, run.end)}
        weak: list[Run] = []
        bodies = self._bodies()
        for bare in self._bare(taken):
            run = trimmed(self.text, bare)
            why = evidence(self.text, run.start, run.end)
            if why and not all(word in bodies for word in self.text.words[run.start : run.end]):
                found[run.start] = Run(run.start, run.end, why)
            else:
                weak.append(run)
        left: list[Run] = []
        reached = 0
        for run in weak:
            if run.start < reached:
                continue
            kept = [k for k in believed(self.text, run, bodies) if taken.isdisjoint(range(k.start, k.end))]
            if not kept and half_seen(self.text, run.start, run.end) and self.text.word(run.start) not in bodies:
                kept = [Run(run.start, run.end, "setting")]
            reached = kept[-1].end if kept else reached
            found.update({each.start: each for each in kept})
            left += [] if kept or bodies.issuperset(self.text.words[run.start : run.end]) else [run]
        coordinate(self.text, found, left)
        runs = self._weighed([found[start] for start in sorted(found)])
        return without_places(self.text, runs, self._bare(set()))

    def _weighed(self, runs: Sequence[Run]) -> list[Run]:
        """Return what the model leaves of the runs, none overlapping another."""
        out: list[Run] = []
        for run in runs:
            for kept in weighed(self.text, run):
                start = max(kept.start, out[-1].end) if out else kept.start
                if start < kept.end:
                    out.append(Run(start, kept.end, kept.evidence))
        return list(parted(self.text, list(completed(self.text, out))))

    def _bodies(self) -> set[str]:
        """Return the words that the article shows to name bodies: 'कंपनी X', 'X के शेयर', 'X के संस्थापक'."""
        text, names = self.text, cues()
        found = set[str]()
        for at in range(1, text.count):
            if text.word(at - 1) in names["body_nouns"] and not self._titled_person(at):
                found |= self._called(at)
        return found | {
            text.word(at)
            for at in range(text.count)
            if text.kind(at) in NAMELIKE
            and (
                text.word(at + 1) in GENITIVES
                and text.word(at + 2) in names["body_parts"]
                and text.word(at + 3) != "पद"
            )
        }

    def _called(self, at: int) -> set[str]:
        """Return the words of the name of a body that begins at ``at``, and of one joined to it: 'कंपनी X और Y ने'."""
        text, found = self.text, set[str]()
        end = at
        while end < text.count and end - at < 3 and text.kind(end) in NAMELIKE:
            end += 1
            found.add(text.word(end - 1))
        end += text.kind(end) is WordClass.HEAD
        joined = text.word(end) in JOINERS and text.kind(end + 1) is WordClass.UNKNOWN and text.ends_phrase(end + 2)
        if found and joined and text.chance(end + 1, end + 2) < SURE:
            found.add(text.word(end + 1))
        return found

    def _titled_person(self, at: int) -> bool:
        """Tell whether a person stands at ``at``, after a maker who may be a firm or not: 'निर्माता X Y'."""
        return at in self.text.people_at and self.text.kind(at - 1) is WordClass.TITLE

    def _bare(self, taken: set[int]) -> Iterator[Run]:
        """Yield the maximal runs without a title before them."""
        at = 0
        while at < self.text.count:
            if at in taken or self.text.kind(at) not in NAMELIKE:
                at += 1
                continue
            end = collect(self.text, at)
            while any(i in taken for i in range(at, end)):
                end -= 1
            if end > at:
                before = is_given(self.text, at) or begins_with_verb(self.text, at)
                yield Run(at - before, end, "")
            at = max(end, at + 1)


__all__ = ["NameFinder", "Run"]
