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
    Passage,
    Report,
    StatementReport,
    VisitReport,
)

Key = tuple[int, int, MentionKind]

_POSTPOSITION = re.compile(
    r"\s*(ने|को|से|में|पर|तक|द्वारा|"
    r"के\s+(?:साथ|बीच|लिए|बाद|पास|अनुसार|मुताबिक|दौरान|खिलाफ|प्रति|साथ-साथ|अलावा)|की\s+(?:तरह|ओर|तरफ)|"
    r"का|के|की)(?![\u0900-\u097f])"
)
_JOIN = re.compile(r"\s*(?:,|-|और|तथा|एवं|व)\s*((?:[^\s,।]+\s+){0,8})$")
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
        self.text = reports.article.text
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
        """Tell whether a mention is a subject: marked by 'ने', a direct-case name, or a speaker, visitor or giver."""
        if any(name in {"speaker", "visitor", "giver"} for _, name in self.filled[key_of(mention)]):
            return True
        return self.follows(mention) in {"ने", None} and mention.kind is not MentionKind.PLACE

    @cached_property
    def _sides(self) -> list[tuple[int, list[Mention], Report]]:
        """List each report with its sides, those present left out, in the order of the last of them."""
        found = []
        for report in self.reports.reports:
            mentions = [m for name, each in slots(report) for m in each if name != "present"]
            if mentions:
                found.append((max(m.passage.start for m in mentions), mentions, report))
        return sorted(found, key=lambda side: side[0])

    def sides_before(self, position: int) -> list[tuple[int, list[Mention], Report]]:
        """List the reports whose sides all start before a position: where the last stands, the sides, the report."""
        return self._sides[: bisect_left(self._sides, position, key=lambda side: side[0])]

    @cached_property
    def _statements(self) -> list[StatementReport]:
        return [r for r in self.reports.reports if isinstance(r, StatementReport)]

    def statement_around(self, mention: Mention) -> StatementReport | None:
        """Find the innermost statement whose text a mention stands in."""
        around = [
            r for r in self._statements if r.text.start <= mention.passage.start and mention.passage.end <= r.text.end
        ]
        return min(around, key=lambda r: (r.text.end - r.text.start, r.text.start), default=None)

    def statement_quoting(self, mention: Mention) -> StatementReport | None:
        """Find the statement whose quotation a mention stands in."""
        quotation = mention.quoted_by
        for report in (r for r in self._statements if r.quoted):
            if within(mention.passage, report.text):
                return report
            if quotation and (within(report.text, quotation) or within(quotation, report.text)):
                return report
        return None

    def joined(self, first: Mention, second: Mention) -> bool:
        """Tell whether two mentions stand side by side as one phrase: 'आरव और जापानी मंत्री केन'."""
        gap = self.text[first.passage.end : second.passage.start]
        if not 0 < len(gap) < 90 or _NO_JOIN.search(gap):
            return False
        found = _JOIN.match(gap)
        return bool(found)

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


def mentions_of(report: Report) -> list[Mention]:
    """List every mention that a report holds."""
    found = [mention for _, mentions in slots(report) for mention in mentions]
    if report.place:
        found.append(report.place)
    if isinstance(report, VisitReport) and report.destination:
        found.append(report.destination)
    if isinstance(report, StatementReport):
        found += [*report.about, *([report.via] if report.via else [])]
    return found


def within(inner: Passage, outer: Passage) -> bool:
    """Tell whether one passage lies in another of the same article."""
    return inner.article == outer.article and outer.start <= inner.start and inner.end <= outer.end
