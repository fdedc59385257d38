"""Which times an event has that its own clause does not name: those that go on from what is told before it.

Dates are as precise as the words: a day goes on only within a sentence, into a part of that day ('रात में', at night), or
through the first paragraph of the news, which tells one day as long as it names no other.
"""

from __future__ import annotations

import re
from datetime import timedelta

from kg.model import BlockKind, GiftReport, MeetingReport, Report, StatementReport, Status, TimeExpression, VisitReport
from kg.resolve.anchors import anchored
from kg.resolve.discourse import Discourse
from kg.resolve.words import words

_WHEN = re.compile(r"(?<!\S)(?:जब|जहां|जहाँ|जिस दौरान)\s*$")
_BUT = re.compile(r"(?<!\S)(?:लेकिन|मगर|किंतु|परंतु|पर)\s*$")
_VISITING = re.compile(r"(?:यात्रा|दौरे|प्रवास)\s+पर[\s,।]*$")
EARLIER = re.compile(
    r"(?<!\S)(?:था|थे|थी|थीं|कभी|दोबारा|पहले|पहली|अब|अक्सर|कई\s+बार|पिछल\S*|हाल|फिर\s+(?:से|भी)|(?<!,\s)(?<!और\s)फिर"
    r"|(?<=से\s)पूर्व|(?<=दिन\s)पूर्व|(?<=वर्ष\s)पूर्व|(?<=साल\s)पूर्व|(?<=माह\s)पूर्व|(?<=महीने\s)पूर्व)(?![^\s।,!?])"
)
_DAY = re.compile(r"(?:\d{4}-|--)\d\d-\d\d")
_OPENING = re.compile(r"^(?:(?:इससे|उससे|इसके|उसके)\s+(?:पहले|पूर्व|बाद),?\s+|(?:वहीं|फिर|बाद में),?\s+)")
_LOOKS_BACK = re.compile(r"\s*(?:इससे|उससे|इसके|उसके)\s+(?:\S+\s+){0,3}?(?:पहले|पूर्व)(?![^\s,])")
_REPORTS = re.compile(r"(?<!\S)कि(?!\S)")
_THERE = re.compile(r"\s*(?:वहां|वहीं|यहां|यहीं)(?!\S)")
_HAD = re.compile(r"(?<!\S)(?:था|थे|थी|थीं)(?![^\s।,.!?])")
_REACH = 6  # sentences back, within which 'रात में' finds its day


def times_of(discourse: Discourse, report: Report) -> tuple[TimeExpression, ...]:
    """Give the times of a report; without any of its own, those of its sentence that must be its too.

    A clause with 'जब' (when) has those of the main clause before it; what was called off was set for the day before its
    'लेकिन' (but); who did something on a day, '… की यात्रा पर' (on a visit to), was there on that day.
    """
    if any(names_a_time(time) for time in report.times):
        return report.times
    passage = report.passages[0]
    sentence, _ = discourse.span(passage.start)
    before = discourse.text[sentence : passage.start]
    called_off = report.status is Status.CANCELLED and bool(_BUT.search(before))
    visiting = isinstance(report, VisitReport) and bool(before.strip()) and bool(_VISITING.search(passage.exact))
    if not (called_off or visiting or _WHEN.search(before)):
        return report.times
    told = tuple(t for t in discourse.times_before(passage.start) if sentence <= t.passage.start and not t.duration)
    return (*report.times, *told)


def carried(discourse: Discourse, report: Report) -> TimeExpression | None:
    """Find the time told before a report that gives it its day; None where the words leave it open.

    'रात में' (at night) at the head of a sentence is on the day told last; in the first paragraph a meeting in the plain
    past is of the day told before it: 'आरव मंगलवार को आए। उन्होंने केन से मुलाकात की।' (came on Tuesday. He met Ken.) The legs
    of a journey are not.
    """
    if any(names_a_time(time) for time in report.times):
        return None
    start, end = discourse.span(report.passages[0].start)
    earlier = [t for t in discourse.times_before(start) if names_a_time(t)]
    if not earlier:
        return None
    there, made = _THERE.match(discourse.text, start), report.status is Status.OCCURRED
    if there and made and not isinstance(report, StatementReport):
        start = discourse.before(start)
        told = [t for t in earlier if t.passage.start >= start and _of_one_status(discourse, t, report)]
        if told:
            return told[-1]
    if _on_a_part_of_a_day(discourse, report, start):
        days = [t for t in earlier if _names_a_day(t) and _of_one_status(discourse, t, report)]
        days = [t for t in days if not _looks_back(discourse, t.passage.start) and not _apart(discourse, t, start)]
        near = bool(days) and discourse.distance(days[-1].passage.start, start) <= _REACH
        return days[-1] if near or (days and _is_of_the_news(discourse, days[-1])) else None
    if _goes_on(discourse, report, start, end, earlier[-1]):
        return earlier[-1]
    dated = any(start <= t.passage.start < end and names_a_time(t) for t in discourse.times)
    return anchored(discourse, start, end) if made and not dated and not isinstance(report, StatementReport) else None


def names_a_time(time: TimeExpression) -> bool:
    """Tell whether an expression is more than a duration or an hour of a day: 'शाम को' leaves the day open."""
    return not time.duration and not (time.value is None and time.weekday is None and _hour_only(time.passage.exact))


def _hour_only(text: str) -> bool:
    """Tell whether words name a part of a day, an hour or both: 'शाम', 'सुबह आठ बजे', 'करीब नौ बजे'."""
    plain = " ".join(text.split())
    return plain.endswith(("बजे", "बजकर")) or any(plain in {each, each.split()[0]} for each in words().parts_of_day)


def _names_a_day(time: TimeExpression) -> bool:
    """Tell whether an expression means a single day: '6 मई', 'सोमवार', 'आज', 'उसी दिन'."""
    if time.weekday is not None or (time.value and _DAY.match(time.value)):
        return True
    first = (time.passage.exact.split() or [""])[0]
    return time.value is None and (first in words().news_days or time.passage.exact in words().relative_days)


def _looks_back(discourse: Discourse, position: int) -> bool:
    """Tell whether what stands at a position was before what is told: 'इससे पहले [रविवार] को', 'बताया कि [रविवार] को'."""
    start, _ = discourse.span(position)
    reported = _REPORTS.search(discourse.text, start, position) is not None
    return reported or _LOOKS_BACK.match(discourse.text, start) is not None


def _apart(discourse: Discourse, time: TimeExpression, start: int) -> bool:
    """Tell whether a time is of another paragraph, which looks back by it: 'X ने रविवार को कहा था। … शाम को Y से मिले'."""
    first, end = discourse.span(time.passage.start)
    past = _HAD.search(discourse.text, first, end) is not None
    return past and discourse.paragraph(first) != discourse.paragraph(start)


def _is_of_the_news(discourse: Discourse, time: TimeExpression) -> bool:
    """Tell whether a time is the day of an article or the one before, which its scene comes back to at any distance.

    Where no day of publication is known, it is the day that the first sentence names.
    """
    day = discourse.reports.article.published
    if day is None:
        lead = next((b.start for b in discourse.reports.article.blocks if b.kind is BlockKind.PARAGRAPH), None)
        return lead is not None and discourse.sentence(lead) == discourse.sentence(time.passage.start)
    return day is not None and time.value in {day.isoformat(), (day - timedelta(days=1)).isoformat()}


def _on_a_part_of_a_day(discourse: Discourse, report: Report, start: int) -> bool:
    """Tell whether a report's clause, or the sentence that it opens, names a part of a day and no day."""
    if any(not time.duration and not names_a_time(time) for time in report.times):
        return True
    opening = _OPENING.sub("", discourse.text[start : start + 40].lstrip())
    return any(opening.startswith(each + " ") for each in words().parts_of_day)


def _of_one_status(discourse: Discourse, time: TimeExpression, report: Report) -> bool:
    """Tell whether a time is not that of what was planned beside what took place, nor the other way round."""
    told = [r.status for r in discourse.reports.reports if time in r.times and not isinstance(r, StatementReport)]
    return not told or report.status in told


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
    return not planned and not EARLIER.search(discourse.text[stop:end])
