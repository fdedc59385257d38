"""Work out the day on which an article without a year was filed, and what 'आज' and 'सोमवार को' mean by it.

The language stage dates such words by the day of publication. Where only a dateline gives a day, and no year
('ढाका, 10 जून (वार्ता)'), no calendar tells its weekday; but an agency's lead names it: the first weekday of the lead
is the day of the dateline. All other weekdays follow from that one.
A lead may tell of the day before, where the text goes on to the day after it.
It knowingly misdates a lead that tells of the day before, where nothing else is told of the day it was filed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.model import Block, BlockKind, Status, TimeExpression
from kg.resolve.dates import shift, shift_months, weekday_of
from kg.resolve.discourse import Discourse
from kg.resolve.words import words

_FULL = re.compile(r"\d{4}-\d\d-\d\d$")
_MONTH_DAY = re.compile(r"--\d\d-\d\d$")
_OTHER_MONTH = re.compile(r"(पिछले|बीते|गत|अगले|आगामी|इस|इसी)\s+(?:महीने|माह)")
_HALF_A_WEEK = 3
_STEPS = {"इस": 0, "इसी": 0, "अगले": 1, "आगामी": 1}
_MONTHS_AGO = re.compile(r"(\S+)\s+(?:महीने|माह|महीनों)\s+(पहले|पूर्व|बाद)")


@dataclass(frozen=True, slots=True)
class NewsDay:
    """A day without a year, its weekday (Monday 0) where the lead tells it, and whether a dateline states it."""

    day: str  # '--06-10', or a full date that the lead gives with its weekday
    weekday: int | None = None
    filed: bool = True  # False: only the first day that the article names, good for months alone


@lru_cache(maxsize=4)
def news_day(discourse: Discourse) -> NewsDay | None:
    """Find the day of an article whose day of publication is not known; None where nothing tells it."""
    if discourse.reports.article.published:
        return None
    blocks = discourse.reports.article.blocks
    lead = next((block for block in blocks if block.kind is BlockKind.PARAGRAPH), None)
    for block in blocks:
        stated = _days(discourse, block) if block.kind is BlockKind.DATELINE else []
        if len(stated) == 1:
            return NewsDay(stated[0], _lead_weekday(discourse, lead))
    if anchor := _told_with_its_weekday(discourse, lead):
        return anchor
    named = _days(discourse, lead)
    return NewsDay(named[0], filed=False) if named else None


def _told_with_its_weekday(discourse: Discourse, lead: Block | None) -> NewsDay | None:
    """Give the full date that the lead names with its weekday, which dates the others: 'सोमवार, 6 मई 2024'."""
    for time in _inside(discourse, lead):
        weekday = weekday_of(time.value) if time.value and _FULL.match(time.value) else None
        if time.value and weekday is not None and weekday == time.weekday:
            return NewsDay(time.value, weekday)
    return None


def filed_on(discourse: Discourse) -> str | None:
    """Give the day of an article: of its publication, or of its dateline, or the last day that its lead names."""
    published = discourse.reports.article.published
    if published:
        return published.isoformat()
    anchor = news_day(discourse)
    return anchor.day if anchor else None


def _inside(discourse: Discourse, block: Block | None) -> list[TimeExpression]:
    times = discourse.reports.times if block else ()
    return [t for t in times if block and block.start <= t.passage.start < block.end]


def _days(discourse: Discourse, block: Block | None) -> list[str]:
    """List the days without a year that a block names."""
    return [t.value for t in _inside(discourse, block) if t.value and _MONTH_DAY.match(t.value)]


def _lead_weekday(discourse: Discourse, lead: Block | None) -> int | None:
    """Give the weekday that the lead names first, unless as one to come or of another week."""
    bare = [t for t in _inside(discourse, lead) if t.weekday is not None]
    if not bare or set(bare[0].passage.exact.split()) & set(words().other_weeks):
        return None
    told = [r.status for r in discourse.reports.reports if bare[0] in r.times]
    if Status.PLANNED in told or bare[0].weekday is None:
        return None
    after = (bare[0].weekday + 1) % 7
    return after if after in _weekdays_told(discourse) else bare[0].weekday


def _weekdays_told(discourse: Discourse) -> set[int]:
    """Collect the weekdays of what took place: where the day after the lead's is one, the lead tells of yesterday."""
    told = [t for r in discourse.reports.reports if r.status is Status.OCCURRED for t in r.times]
    told += [t for t in discourse.reports.times if t.tense == "past"]
    other = set(words().other_weeks)
    return {t.weekday for t in told if t.weekday is not None and not set(t.passage.exact.split()) & other}


def dated_by(anchor: NewsDay, time: TimeExpression, status: Status) -> str | None:
    """Date a bare weekday, 'आज', 'कल', 'परसों' or a month some months back; None where the words need more.

    What took place was on the last such weekday, what is planned will be on the next, what was called off would have
    been on the nearest; what is denied may have been for any, unless it was for the day of the news.
    """
    found = _MONTHS_AGO.search(time.passage.exact)
    if found and (number := _number(found.group(1))):
        return shift_months(anchor.day, number if found.group(2) == "बाद" else -number)
    if anchor.filed and (other := _OTHER_MONTH.fullmatch(time.passage.exact)):
        return shift_months(anchor.day, _STEPS.get(other.group(1), -1))
    if not anchor.filed or set(time.passage.exact.split()) & set(words().other_weeks):
        return None
    first = (time.passage.exact.split() or [""])[0]
    ahead = {Status.OCCURRED: -1, Status.PLANNED: 1}.get(status)
    if first in words().news_days:
        distance = words().news_days[first]
        return shift(anchor.day, distance * (ahead or 0)) if ahead or not distance else None
    if time.weekday is None or anchor.weekday is None:
        return None
    if status is Status.DENIED:
        return anchor.day if time.weekday == anchor.weekday else None
    if ahead is None:
        days = (time.weekday - anchor.weekday) % 7
        return shift(anchor.day, days if days <= _HALF_A_WEEK else days - 7)
    return shift(anchor.day, ahead * ((time.weekday - anchor.weekday) * ahead % 7))


def _number(word: str) -> int | None:
    """Read a small number, in words or digits."""
    return int(word) if word.isdecimal() else words().small_numbers.get(word)
