"""Tokens -> names of people, recognised by what stands around them and never listed.

Evidence, from the strongest: a title, honorific or kinship word before ('प्रो. X Y'), an honorific after ('X जी'), the agent
marker after an unknown word ('X ने कहा'), a list of which one member is known to be a name, a list of three and more.
A name once seen whole is known wherever it stands in the article, and so are its first and last word alone.

Misses: names made of dictionary words alone that never stand beside a title; names met once, in an oblique case, bare.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.language.closed import closed_classes
from kg.language.word_classes import Classified, WordClass

C = WordClass
_NAMELIKE = frozenset({C.UNKNOWN, C.INITIAL, C.DICTIONARY})
_TITLES = frozenset({C.TITLE, C.HONORIFIC, C.KINSHIP})
# Closed-class words and verb forms that are also parts of names of East Asia: 'जो' , 'उन', 'ली', 'की', 'हो'.
_HOMOGRAPHS = frozenset("जो उन ली की हो सो सी दो मून ये या ने".split()) - {"ने", "या"}
_OBLIQUE = frozenset("उन इन".split())
_PLACE_CASES = frozenset("में पर तक".split())
_AGENT_CASES = frozenset("ने को से".split())
_JOINERS = frozenset(", और तथा एवं व".split())
_SEVERAL = frozenset("दोनों तीनों सभी कई अन्य".split())
MAX_NAME = 5  # words


@dataclass(frozen=True, slots=True)
class Run:
    """Name-like words at indices ``[start, end)`` and why they are taken for a name."""

    start: int
    end: int
    evidence: str


class NameFinder:
    """Find the runs of words that name people in one article."""

    def __init__(self, classified: Classified) -> None:
        self.words, self.classes = classified.words, classified.classes
        self.count = len(self.words)
        self.postpositions = closed_classes().postpositions

    def find(self) -> list[Run]:
        """Return the runs with evidence of their own, in order, not overlapping."""
        found = {run.start: run for run in self._titled()}
        taken = {i for run in found.values() for i in range(run.start, run.end)}
        weak: list[Run] = []
        for run in self._bare(taken):
            evidence = self._evidence(run)
            (found.__setitem__(run.start, Run(run.start, run.end, evidence)) if evidence else weak.append(run))
        self._coordinate(found, weak)
        return [found[start] for start in sorted(found)]

    def _word(self, at: int) -> str:
        return self.words[at] if 0 <= at < self.count else ""

    def _class(self, at: int) -> WordClass:
        return self.classes[at] if 0 <= at < self.count else C.STOP

    def _titled(self) -> Iterator[Run]:
        """Yield the runs right after a title, an honorific or a kinship word."""
        at = 1
        while at < self.count:
            if self._class(at - 1) in _TITLES and self._class(at) not in _TITLES and not self._plural_before(at - 1):
                end = self._collect(at)
                if end > at and self._plausible(at, end):
                    yield Run(at, end, "title")
                    at = end
            at += 1

    def _plural_before(self, at: int) -> bool:
        """Tell whether a word for several people stands before the title at ``at``: 'दोनों नेता गोल्फ खेल रहे थे'."""
        return any(self._word(i) in _SEVERAL for i in (at - 1, at - 2))

    def _plausible(self, start: int, end: int) -> bool:
        """Tell whether the words after a title can be a name: 'राष्ट्रपति भवन में' is none."""
        if self._class(end) is C.HEAD and self._class(end - 1) is not C.UNKNOWN:
            return False
        kinds = self.classes[start:end]
        following = self._word(end)
        if C.UNKNOWN in kinds or (C.INITIAL in kinds and end - start > 1):
            return end - start > 1 or not (self._class(end) is C.HEAD or following in _PLACE_CASES)
        if end - start == 1:
            return following in ("ने", "जी") or self._class(end) is C.SUFFIX
        return following not in _PLACE_CASES

    def _collect(self, start: int) -> int:
        """Return the end of the run of name-like words that starts at ``start``."""
        at = start
        while (
            at < self.count and at - start < MAX_NAME and (self._class(at) in _NAMELIKE or self._homograph(start, at))
        ):
            at += 1
        if at > start and self._word(at) in _OBLIQUE and self._ends_phrase(at + 1) and self._class(at - 1) is C.UNKNOWN:
            at += 1
        if at - start > 2 and self._class(at) is C.HEAD:
            at -= 1  # 'X Y वोस्तोक कॉस्मोड्रोम': the last word is the place's
        while at - start > 1 and self._class(at - 1) is C.DICTIONARY and self._trailing_noun(start, at):
            at -= 1
        return at

    def _trailing_noun(self, start: int, end: int) -> bool:
        """Tell whether the last dictionary word of a run belongs to what follows: '[X] [रणनीति] में'."""
        unknown = C.UNKNOWN in self.classes[start : end - 1]
        nxt = self._word(end)
        if self._class(end) in (C.COMMON, C.HEAD) or (nxt in _PLACE_CASES and end - start > 2):
            return unknown
        return unknown and not self._ends_phrase(end) and self._class(end) not in (C.TIME, C.PLACE, C.VERB, C.STOP)

    def _homograph(self, start: int, at: int) -> bool:
        """Tell whether a closed-class word at ``at`` is part of a name: title + जो + two unknown words."""
        if self._word(at) not in _HOMOGRAPHS:
            return False
        after = self._class(at + 1) is C.UNKNOWN
        if at == start:
            return (after and self._class(at + 2) is C.UNKNOWN) or (after and self._ends_phrase(at + 2))
        return after and self._class(at - 1) is C.UNKNOWN

    def _ends_phrase(self, at: int) -> bool:
        word = self._word(at)
        closed = closed_classes()
        return (
            not word
            or self._class(at) in (C.STOP, C.SUFFIX)
            or word in self.postpositions
            or word in closed.conjunctions
            or word in closed.particles
        )

    def _bare(self, taken: set[int]) -> Iterator[Run]:
        """Yield the maximal runs without a title before them."""
        at = 0
        while at < self.count:
            if at in taken or self._class(at) not in _NAMELIKE:
                at += 1
                continue
            end = self._collect(at)
            while any(i in taken for i in range(at, end)):
                end -= 1
            if end > at:
                yield Run(at, end, "")
            at = max(end, at + 1)

    def _evidence(self, run: Run) -> str:
        """Return why a run without a title is a name, or ''."""
        kinds = self.classes[run.start : run.end]
        unknown = sum(k in (C.UNKNOWN, C.INITIAL) for k in kinds)
        nxt, length = self._word(run.end), run.end - run.start
        if self._class(run.end) is C.HEAD or not any(
            c.isalpha() and c > "\u0900" for w in self.words[run.start : run.end] for c in w
        ):
            return ""
        if self._class(run.end) is C.SUFFIX and unknown + (length > 1):
            return "honorific after"
        if not unknown or length > 4 or self._in_quotes(run):
            return ""
        if (
            nxt == "ने"
            and kinds[-1] in (C.UNKNOWN, C.DICTIONARY)
            and self._class(run.start - 1) not in (C.DEMONYM, C.ORGANIZATION)
        ):
            return "agent marker"
        if unknown >= 2 and nxt in _AGENT_CASES and self._class(run.start - 1) in (C.STOP, C.CLOSED, C.TIME):
            return "two unknown words with an agent's or object's case"
        return ""

    def _in_quotes(self, run: Run) -> bool:
        return self._word(run.start - 1) in _QUOTES and self._word(run.end) in _QUOTES

    def _coordinate(self, found: dict[int, Run], weak: Sequence[Run]) -> None:
        """Take weak runs that are joined to a name, or to two other runs of two words and more."""
        by_start = {run.start: run for run in weak}
        by_end = {run.end: run for run in weak}
        ends = {run.end for run in found.values()}
        changed = True
        while changed:
            changed = False
            for run in list(by_start.values()):
                joined = (self._word(run.start - 1) in _JOINERS and run.start - 1 in ends) or (
                    self._word(run.end) in _JOINERS and run.end + 1 in found
                )
                if joined and self._may_join(run):
                    found[run.start] = Run(run.start, run.end, "joined to a name")
                    ends.add(run.end)
                    del by_start[run.start]
                    changed = True
        self._lists(found, by_start, by_end)

    def _may_join(self, run: Run) -> bool:
        kinds = self.classes[run.start : run.end]
        if self._class(run.end) is C.HEAD or self._word(run.end) in _PLACE_CASES or run.end - run.start > 4:
            return False
        return C.UNKNOWN in kinds or (self._ends_phrase(run.end) and self._class(run.start - 1) is not C.DEMONYM)

    def _lists(self, found: dict[int, Run], by_start: dict[int, Run], by_end: dict[int, Run]) -> None:
        """Take lists of three and more runs of two words and more: 'A B, C D और E F भाग लेंगे'."""
        for run in sorted(by_start.values(), key=lambda r: r.start):
            chain = [run]
            while self._word(chain[-1].end) in _JOINERS and chain[-1].end + 1 in by_start:
                chain.append(by_start[chain[-1].end + 1])
            long = [r for r in chain if r.end - r.start >= 2]
            unknown = any(C.UNKNOWN in self.classes[r.start : r.end] for r in long)
            if (
                len(chain) >= 3
                and unknown
                and len(long) * 2 > len(chain)
                and not any(self._class(r.end) is C.HEAD for r in chain)
            ):
                if self._word(chain[-1].end) not in _PLACE_CASES:
                    found.update({r.start: Run(r.start, r.end, "list of names") for r in chain})


_QUOTES = frozenset("\" ' ‘ ’ “ ” ‘‘ ’’ ''".split())
