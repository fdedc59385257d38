"""Which times an event has that its own clause does not name: those that go on from what is told before it.

Dates are as precise as the words: a day goes on only within a sentence, into a part of that day ('रात में', at night), or
through the first paragraph of the news, which tells one day as long as it names no other.
"""

from __future__ import annotations

import re

from kg.model import BlockKind, GiftReport, MeetingReport, Report, Status, TimeExpression, VisitReport
from kg.resolve.discourse import Discourse
from kg.resolve.words import words

_WHEN = re.compile(r"(?<!\S)(?:जब|जिस दौरान)\s*$")
_BUT = re.compile(r"(?<!\S)(?:लेकिन|मगर|किंतु|किन्तु|परंतु|परन्तु|पर)\s*$")
_VISITING = re.compile(r"(?:यात्रा|दौरे|प्रवास)\s+पर[\s,।]*$")
_EARLIER = re.compile(r"(?<!\S)(?:था|थे|थी|थीं|कभी|फिर|दोबारा|पहले|पूर्व|पहली|अब|अक्सर|कई\s+बार|पिछल\S*|हाल)(?![^\s।,!?])")
_REACH = 6  # sentences back, within which 'रात में' finds its day


def times_of(discourse: Discourse, report: Report) -> tuple[TimeExpression, ...]:
    """Give the times of a report; without any of its own, those of its sentence that must be its too.

    A clause with 'जब' (when) has those of the main clause before it; what was called off was set for the day before its
    'लेकिन' (but); who did something on a day, '… की यात्रा पर' (on a visit to), was there on that day.
    """
    if any(not time.duration for time in report.times):
        return report.times
    passage = report.passages[0]
    sentence, _ = discourse.span(passage.start)
    before = discourse.text[sentence : passage.start]
    called_off = report.status is Status.CANCELLED and bool(_BUT.search(before))
    visiting = isinstance(report, VisitReport) and bool(before.strip()) and bool(_VISITING.search(passage.exact))
    if not (called_off or visiting or (_WHEN.search(before) and not report.times)):
        return report.times
    told = tuple(t for t in discourse.times_before(passage.start) if sentence <= t.passage.start and not t.duration)
    return (*report.times, *told)


def carried(discourse: Discourse, report: Report) -> TimeExpression | None:
    """Find the time told before a report that gives it its day; None where the words leave it open.

    'रात में' (at night) at the head of a sentence is on the day told last; in the first paragraph a meeting in the plain
    past is of the day told before it: 'आरव मंगलवार को आए। उन्होंने केन से मुलाकात की।' (came on Tuesday. He met Ken.) The legs
    of a journey are not.
    """
    if any(not time.duration for time in report.times):
        return None
    start, end = discourse.span(report.passages[0].start)
    earlier = [t for t in discourse.times_before(start) if not t.duration]
    if not earlier:
        return None
    far = discourse.distance(earlier[-1].passage.start, start)
    opening = discourse.text[start : start + 20].strip()
    if any(opening.startswith(each + " ") for each in words().parts_of_day):
        return earlier[-1] if far <= _REACH else None
    return earlier[-1] if _goes_on(discourse, report, start, end, earlier[-1]) else None


def _goes_on(discourse: Discourse, report: Report, start: int, end: int, earlier: TimeExpression) -> bool:
    """Tell whether a sentence of the lead goes on from a time told before it in the same paragraph."""
    event = isinstance(report, MeetingReport | GiftReport) and report.status is Status.OCCURRED
    lead = next((b for b in discourse.reports.article.blocks if b.kind is BlockKind.PARAGRAPH), None)
    if not event or lead is None or not lead.start <= earlier.passage.start < start < lead.end:
        return False
    if any(start <= t.passage.start < end and not t.duration for t in discourse.times):
        return False
    planned = [r for r in discourse.reports.reports if earlier in r.times and r.status is not Status.OCCURRED]
    _, stop = discourse.span(earlier.passage.start)
    return not planned and not _EARLIER.search(discourse.text[stop:end])
