"""Tokens -> names of people, recognised by what stands around them and never listed.

A title, honorific or kinship word before ('प्रो. X Y'), or what `name_evidence` sees after; then what a list shares with
a name that it holds (`name_lists`). A name once seen whole is known wherever it stands in the article (`name_spread`).

Misses: names made of dictionary words alone that stand beside nothing; names met once, in an oblique case, bare.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, is_only
from kg.language.name_evidence import evidence
from kg.language.name_lists import coordinate
from kg.language.name_model import believed
from kg.language.name_text import GENITIVES, JOINERS, MAX_NAME, NAMELIKE, PLACE_CASES, Entity, NameText, Run, cues
from kg.language.titles import Title
from kg.language.vocabulary import in_dictionary, is_listed, is_oblique, scheme_heads
from kg.language.word_classes import Classified, WordClass

C = WordClass
_TITLES = frozenset({C.TITLE, C.HONORIFIC, C.KINSHIP})
_SEVERAL = frozenset({"दोनों", "तीनों", "सभी", "कई", "अन्य"})


class NameFinder:
    """Find the runs of words that name people in one article."""

    def __init__(self, classified: Classified, entities: Sequence[Entity] = ()) -> None:
        self.text = NameText(classified, entities)

    def find(self) -> list[Run]:
        """Return the runs with evidence of their own, in order, not overlapping."""
        found = {run.start: run for run in self._titled()}
        taken = {i for run in found.values() for i in range(run.start, run.end)}
        weak: list[Run] = []
        bodies = self._bodies()
        for run in self._bare(taken):
            why = evidence(self.text, run.start, run.end)
            if why and not (run.end - run.start == 1 and self.text.word(run.start) in bodies):
                found[run.start] = Run(run.start, run.end, why)
            else:
                weak.append(run)
        left: list[Run] = []
        reached = 0
        for run in weak:
            if run.start < reached:
                continue
            kept = list(believed(self.text, run, bodies))
            reached = kept[-1].end if kept else reached
            found.update({each.start: each for each in kept})
            left += [] if kept else [run]
        coordinate(self.text, found, left)
        return [found[start] for start in sorted(found)]

    def _bodies(self) -> set[str]:
        """Return the words that the article shows to name bodies: 'कंपनी X', 'X के शेयर', 'X के संस्थापक'."""
        text, names = self.text, cues()
        return {
            text.word(at)
            for at in range(text.count)
            if text.kind(at) in NAMELIKE
            and (
                text.word(at - 1) in names["body_nouns"]
                or (text.word(at + 1) in GENITIVES and text.word(at + 2) in names["body_parts"])
            )
        }

    def _titled(self) -> Iterator[Run]:
        """Yield the runs right after a title, an honorific or a kinship word."""
        text, at = self.text, 1
        while at < text.count:
            title = text.titles_by_end.get(at)
            if title and text.kind(at - 1) in _TITLES and text.kind(at) not in _TITLES and not self._plural(title):
                end = self._collect(at, title)
                if end > at and self._plausible(title, at, end):
                    yield Run(at - self._is_given(at), end, "title")
                    at = end
            at += 1

    def _is_given(self, at: int) -> bool:
        """Tell whether the title before ``at`` is a given name: 'सुल्तान अल X'."""
        names = cues()
        return self.text.word(at) in names["particles"] and self.text.word(at - 1) in names["given"]

    def _plural(self, title: Title) -> bool:
        """Tell whether a word for several people stands before the title: 'दोनों नेता गोल्फ खेल रहे थे'."""
        return any(self.text.word(i) in _SEVERAL for i in (title.start - 1, title.start - 2))

    def _plausible(self, title: Title, start: int, end: int) -> bool:
        """Tell whether the words after a title can be a name: not in 'राष्ट्रपति भवन में', 'किसान ड्रोन की'."""
        text = self.text
        following, length = text.word(end), end - start
        unknown = text.unknown(start, end) > 0
        if self._names_scheme(end) or (length == 1 and is_oblique(text.word(start))):
            return False
        if (
            text.kind(end) is C.HEAD
            and following not in cues()["personal_heads"]
            and text.kind(end - 1) is not C.UNKNOWN
        ):
            return False
        if title.weak:
            return self._plausible_after_weak(start, end, unknown)
        if length == 1 and not unknown:
            return following == "ने" or text.kind(end) is C.SUFFIX
        if length == 1 and text.kind(end) is C.HEAD and following not in cues()["personal_heads"]:
            return False
        return following not in PLACE_CASES or (unknown and length > 1)

    def _plausible_after_weak(self, start: int, end: int, unknown: bool) -> bool:
        """Tell the same after a title that is also a common noun: only what ends a noun phrase there can be a name."""
        text = self.text
        if end - start == 1:
            dealt = text.word(end) == "से" and text.ahead(end + 1, cues()["dealings"], 3)
            return unknown and (dealt or text.word(end) == "ने" or text.kind(end) is C.SUFFIX)
        return text.ends_phrase(end) and text.word(end) not in PLACE_CASES

    def _names_scheme(self, end: int) -> bool:
        """Tell whether a scheme or prize is called after the title: 'प्रधानमंत्री X योजना', 'मेजर X खेल रत्न'."""
        schemes = scheme_heads()
        after = self.text.word(end + 1) if self.text.kind(end) in (C.COMMON, C.HEAD, C.MODIFIER) else ""
        return self.text.word(end) in schemes or after in schemes

    def _collect(self, start: int, title: Title | None = None) -> int:
        """Return the end of the run of name-like words that starts at ``start``."""
        text, at = self.text, start
        if title is not None and self._begins_with_homograph(title, start):
            at += 1
        limit = MAX_NAME
        while at < text.count and at - start < limit and text.kind(at) in NAMELIKE:
            limit += text.word(at) in cues()["particles"] and limit < 2 * MAX_NAME
            at += 1
        if at > start and self._ends_oddly(at, titled=title is not None):
            at += 1
        return self._trimmed(start, at, titled=title is not None)

    def _trimmed(self, start: int, end: int, *, titled: bool) -> int:
        """Return the end of a run without the words that belong to what follows: 'X Y [पूर्वी] कॉस्मोड्रोम'."""
        text = self.text
        head = text.kind(end) is C.HEAD and text.word(end) not in cues()["personal_heads"]
        if end - start > 2 and head:
            end -= 1
        elif end - start > 1 and text.kind(end - 1) is C.DICTIONARY and text.unknown(start, end - 1):
            rambling = end - start > 3 and not text.ends_phrase(end)
            in_place = text.word(end) in PLACE_CASES and (not titled or end - start > 2)
            if rambling or in_place or head:
                end -= 1
        while end > start and (text.kind(end - 1) is C.INITIAL or text.word(end - 1) in cues()["particles"]):
            end -= 1
        return end

    def _begins_with_homograph(self, title: Title, at: int) -> bool:
        """Tell whether a closed-class word after a title begins a name: 'राष्ट्रपति जो X ने', but not 'किसान जो X या'."""
        text = self.text
        listed = text.word(at) in cues()["first_homographs"]
        if title.weak or text.kind(at + 1) not in NAMELIKE or not (listed or is_only(text.word(at), Form.SUBJUNCTIVE)):
            return False
        end = at + 1
        while text.kind(end) in NAMELIKE:
            end += 1
        if text.kind(end - 1) is not C.UNKNOWN or end - at > MAX_NAME:
            return False
        if self._ends_with_homograph(end):
            return True
        if end - at == 2 and listed:
            return text.word(end) in ("ने", "का", "के", "की", *JOINERS) or text.kind(end) is C.STOP
        return end - at > 2 and text.ends_phrase(end)

    def _ends_oddly(self, at: int, *, titled: bool) -> bool:
        """Tell whether the word at ``at`` is the last of a name though it looks like another word."""
        homograph = self.text.kind(at - 1) is C.UNKNOWN and self._ends_with_homograph(at)
        return homograph or (titled and self._ends_like_plural(at))

    def _ends_like_plural(self, at: int) -> bool:
        """Tell whether a last name that looks like a plural ends a titled name: 'सरपंच X सिंह ढिल्लों ने'."""
        word = self.text.word(at)
        return word.endswith("ों") and not is_listed(word) and not in_dictionary(word) and self.text.ends_phrase(at + 1)

    def _ends_with_homograph(self, at: int) -> bool:
        """Tell whether a closed-class word ends a name: 'X उन ने', 'X ली से', but not 'सेल्फी ली'."""
        after = self.text.word(at + 1)
        if self.text.word(at) not in cues()["last_homographs"]:
            return False
        if self.text.word(at) in closed_classes().pronouns:
            return self.text.ends_phrase(at + 1)
        return after in closed_classes().postpositions and after not in PLACE_CASES

    def _bare(self, taken: set[int]) -> Iterator[Run]:
        """Yield the maximal runs without a title before them."""
        at = 0
        while at < self.text.count:
            if at in taken or self.text.kind(at) not in NAMELIKE:
                at += 1
                continue
            end = self._collect(at)
            while any(i in taken for i in range(at, end)):
                end -= 1
            if end > at:
                yield Run(at, end, "")
            at = max(end, at + 1)


__all__ = ["NameFinder", "Run"]
