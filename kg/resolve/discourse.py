"""See where things stand in an article: sentences, paragraphs, quotations, reports, and what follows a mention."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from kg.model import (
    ArticleReports,
    BlockKind,
    GiftReport,
    MeetingReport,
    Mention,
    MentionKind,
    Report,
    StatementReport,
    TimeExpression,
    VisitReport,
)
from kg.resolve.honorifics import without_honorifics
from kg.resolve.said import Said

Key = tuple[int, int, MentionKind]
Side = tuple[int, list[Mention], Report]

_POSTPOSITION = re.compile(
    r"\s*(ने|को|से|में|पर|तक|द्वारा|"
    r"के\s+(?:साथ|बीच|लिए|बाद|पास|अनुसार|मुताबिक|दौरान|खिलाफ|प्रति|साथ-साथ|अलावा)|की\s+(?:तरह|ओर|तरफ)|"
    r"का|के|की)(?![\u0900-\u097f])"
)
_OBLIQUE = re.compile("(?:उन|इन|उस|इस|जिन|जिस)(?:का|की|के|को|से)$|(?:उन|इन|जिन)्हें$|(?:उ|इ|जि)से$")
_JOIN = re.compile(r"\s*(?:,|-|और|तथा|एवं|व)\s*((?:[^\s,।]+\s+){0,8})$")
_AGE = re.compile(r"^\s*\(\s*[0-9०-९]{1,3}\s*(?:वर्ष|साल)?\s*\)")  # 'मीरा (13) और लता'
_TURN = re.compile(r"\S+(?: \S+){0,3}?\s?:\s")
_LAST_TIMES = 30  # as many expressions one may point back over
_NESTED = 20  # mentions that begin before a position and end behind it: in the post of a name there may be some
_NO_JOIN = re.compile(r"(?<!\S)(ने|को|से|में|पर|है|हैं|था|थे|थी|थीं|कि|जो|अपने|अपनी)(?!\S)")


def key_of(mention: Mention) -> Key:
    """Give what makes two records the same mention: where it stands and its kind."""
    return (mention.passage.start, mention.passage.end, mention.kind)


def slots(report: Report) -> Sequence[tuple[str, tuple[Mention, ...]]]:
    """List the slots of a report that agents fill; mentions of one slot may be one person, those of two may not.

    Each participant of a meeting is a slot of its own: nobody meets himself.
    """
    if isinstance(report, MeetingReport):
        return [("participant", (each,)) for each in report.participants] + [("present", (p,)) for p in report.present]
    if isinstance(report, VisitReport):
        return [("visitor", (each,)) for each in report.visitors] + [("host", (report.host,) if report.host else ())]
    if isinstance(report, GiftReport):
        return [("giver", (report.giver,)), ("recipient", (report.recipient,))]
    if isinstance(report, StatementReport):
        return [("speaker", (report.speaker, *report.co_speakers)), ("addressee", report.addressees)]
    return []


class Discourse:
    """One article's reports and the questions about position that resolution asks."""

    def __init__(self, reports: ArticleReports) -> None:
        self.reports = reports
        self.text = without_honorifics(reports.article.text, self.mentions)
        self._sentences = sorted(reports.sentences)
        self._sentence_starts = [start for start, _ in self._sentences]
        self._block_starts = [block.start for block in reports.article.blocks]
        self.filled: dict[Key, list[tuple[Report, str]]] = defaultdict(list)
        for report in reports.reports:
            for name, mentions in slots(report):
                for mention in mentions:
                    self.filled[key_of(mention)].append((report, name))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention of the article, also those that only a report names, in order of its start."""
        found = {key_of(m): m for m in self.reports.mentions}
        for report in self.reports.reports:
            for mention in mentions_of(report):
                found.setdefault(key_of(mention), mention)
        return tuple(found[key] for key in sorted(found))

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [m.passage.start for m in self.mentions]

    def last_mentions(self, position: int, most: int) -> list[Mention]:
        """List the last mentions that end before a position, in order."""
        at = bisect_left(self._mention_starts, position)
        told = [m for m in self.mentions[max(0, at - most - _NESTED) : at] if m.passage.end <= position]
        return told[-most:]

    def mentions_before(self, position: int, sentences: int) -> list[Mention]:
        """List the mentions that end before a position, at most so many sentences back, in order."""
        at = bisect_left(self._mention_starts, position)
        opens = bisect_right(self._open_starts, position) - sentences - 1
        first = bisect_left(self._mention_starts, self._open_starts[opens]) if opens >= 0 else 0
        return [m for m in self.mentions[first:at] if m.passage.end <= position]

    @cached_property
    def times(self) -> list[TimeExpression]:
        """List the time expressions in order of their start."""
        return sorted(self.reports.times, key=lambda time: time.passage.start)

    def times_before(self, position: int) -> list[TimeExpression]:
        """List the last dates and periods, no durations, that start before a position, in order."""
        at = bisect_left(self.times, position, key=lambda time: time.passage.start)
        return [time for time in self.times[max(0, at - _LAST_TIMES) : at] if not time.duration]

    def sentence(self, position: int) -> int:
        """Give the number of the sentence that a position stands in."""
        return bisect_right(self._sentence_starts, position)

    def span(self, position: int) -> tuple[int, int]:
        """Give the sentence that a position stands in as offsets."""
        number = self.sentence(position) - 1
        inside = number >= 0 and position < self._sentences[number][1]
        return self._sentences[number] if inside else (0, len(self.text))

    def before(self, position: int) -> int:
        """Give where the sentence before the one of a position begins."""
        return self._sentence_starts[max(0, self.sentence(position) - 2)] if self._sentence_starts else 0

    def block(self, position: int) -> BlockKind:
        """Give the kind of block that a position stands in."""
        number = self.paragraph(position) - 1
        block = self.reports.article.blocks[number] if number >= 0 else None
        return block.kind if block and position < block.end else BlockKind.PARAGRAPH

    def paragraph(self, position: int) -> int:
        """Give the number of the block that a position stands in."""
        return bisect_right(self._block_starts, position)

    def turn(self, position: int) -> int | None:
        """Give where the paragraph of a position begins, if it begins 'आरव मेहता: …', the turn of a speaker."""
        starts = [b.start for b in self.reports.article.blocks if b.start <= position < b.end]
        return next((start for start in starts if _TURN.match(self.text, start)), None)

    def distance(self, earlier: int, later: int) -> int:
        """Count the sentences from one position to a later one; those inside quotations do not count.

        '“… । … ।” उन्होंने कहा' keeps a speaker near however long the quotation is.
        """
        return bisect_right(self._open_starts, later) - bisect_right(self._open_starts, earlier)

    @cached_property
    def _open_starts(self) -> list[int]:
        """List the starts of the sentences that do not begin within a quotation."""
        quotations = sorted((q.start, q.end) for q in self.reports.quotations)
        opens = [start for start, _ in quotations]
        found = []
        for start in self._sentence_starts:
            before = bisect_left(opens, start) - 1
            if before < 0 or start >= quotations[before][1]:
                found.append(start)
        return found

    def follows(self, mention: Mention) -> str | None:
        """Give the postposition right after a mention: 'ने', 'को', 'के साथ', 'का' ...; None for the direct case."""
        found = _POSTPOSITION.match(self.text, mention.passage.end)
        return found.group(1) if found else None

    def is_subject(self, mention: Mention) -> bool:
        """Tell whether a mention is a subject: marked by 'ने', a direct-case name, or a speaker or visitor."""
        if any(name in {"speaker", "visitor"} for _, name in self.filled[key_of(mention)]):
            return True
        last = self.run_of.get(key_of(mention), (mention,))[-1]  # 'आरव और केन से': Aarav is no subject either
        oblique = mention.kind is MentionKind.PRONOUN and _OBLIQUE.match(mention.label)
        return self.follows(last) in {"ने", None} and mention.kind is not MentionKind.PLACE and not oblique

    @cached_property
    def _sides(self) -> list[Side]:
        """List each report with its sides, those present left out, in the order of the last of them."""
        sided = [([m for n, each in slots(r) for m in each if n != "present"], r) for r in self.reports.reports]
        found = [(max(m.passage.start for m in mentions), mentions, report) for mentions, report in sided if mentions]
        return sorted(found, key=lambda side: side[0])

    @cached_property
    def _meetings(self) -> list[Side]:
        return [side for side in self._sides if isinstance(side[2], MeetingReport)]

    def sides_before(self, position: int, most: int) -> list[Side]:
        """List the last reports whose sides all start before a position, with where the last side stands."""
        return _before(self._sides, position, most)

    def meetings_before(self, position: int, most: int) -> list[Side]:
        """List the last meetings before a position in the same way."""
        return _before(self._meetings, position, most)

    @cached_property
    def pairs(self) -> list[Mention]:
        """List the mentions of two people: 'दोनों नेता'."""
        return [m for m in self.mentions if m.kind is MentionKind.PAIR]

    @cached_property
    def _said(self) -> Said:
        return Said([r for r in self.reports.reports if isinstance(r, StatementReport)], self.sentence)

    def statement_around(self, mention: Mention) -> StatementReport | None:
        """Find the innermost statement whose text a mention stands in."""
        return self._said.around(mention)

    def statement_quoting(self, mention: Mention) -> StatementReport | None:
        """Find the statement whose quotation a mention stands in."""
        return self._said.quoting(mention)

    def joined(self, first: Mention, second: Mention) -> bool:
        """Tell whether two mentions stand side by side as one phrase: 'आरव और जापानी मंत्री केन'."""
        gap = _AGE.sub("", self.text[first.passage.end : second.passage.start])
        if not 0 < len(gap) < 90 or _NO_JOIN.search(gap):
            return False
        return bool(_JOIN.match(gap))

    @cached_property
    def coordinations(self) -> list[tuple[Mention, ...]]:
        """List the runs of two or more person mentions that stand side by side."""
        people = [m for m in self.mentions if m.kind in {MentionKind.NAME, MentionKind.ROLE} and not m.plural]
        runs: list[list[Mention]] = []
        for mention in people:
            if runs and self.joined(runs[-1][-1], mention):
                runs[-1].append(mention)
            else:
                runs.append([mention])
        return [tuple(run) for run in runs if len(run) > 1]

    @cached_property
    def run_of(self) -> dict[Key, tuple[Mention, ...]]:
        """Map each coordinated mention to its run."""
        return {key_of(mention): run for run in self.coordinations for mention in run}


def _before(sides: list[Side], position: int, most: int) -> list[Side]:
    """List the last of some sides that start before a position."""
    at = bisect_left(sides, position, key=lambda side: side[0])
    return sides[max(0, at - most) : at]


def mentions_of(report: Report) -> list[Mention]:
    """List every mention that a report holds."""
    found = [mention for _, mentions in slots(report) for mention in mentions]
    destination = report.destination if isinstance(report, VisitReport) else None
    found += [place for place in (report.place, destination) if place]
    if isinstance(report, StatementReport):
        found += [*report.about, *([report.via] if report.via else [])]
    return found
