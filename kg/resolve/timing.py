"""Work out when a report's event was: dates, ends, durations, and the weekday that an undated one must keep to."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.model import Report, Status, TimeExpression
from kg.resolve.carried import carried, names_a_time, times_of
from kg.resolve.dates import When, is_date, most_precise, parts, shift, weekday_of
from kg.resolve.discourse import Discourse
from kg.resolve.news_day import dated_by, news_day
from kg.resolve.words import words

_REACH = 6  # sentences back, within which 'उसी दिन' finds its day, unless the article has named one day only
_OF = re.compile(r"(?<!\S)(?:के|से)\s*$")
_HALF_A_WEEK = 3
_DISTANT = re.compile(r"(?<!\S)(?:महीन|माह|साल|वर्ष|बरस|दशक|सदी)")
_AHEAD = frozenset(["अगले", "अगली", "आगामी", "आने"])


def when(discourse: Discourse, report: Report) -> When:
    """Work out the time of a report from its time expressions.

    'उसी शाम' (that same evening) takes the day told last before it, 'अगले दिन' the day after; 'बुधवार को कसम खाई जब दोनों
    मिले' dates the meeting by its main clause, 'रात में' at the head of a sentence by the day told last before it. Any
    other report without a time has none.
    """
    dates: list[str] = []
    ends: list[str] = []
    durations: list[str] = []
    weekdays: list[int] = []
    distant = False
    for time in times_of(discourse, report):
        value, weekday = _meant(discourse, time, report.status)
        ahead = not _AHEAD.isdisjoint(time.passage.exact.split())  # what is to come next year is news
        distant |= (
            value is None and not (ahead or _ends_a_wait(discourse, time)) and bool(_DISTANT.search(time.passage.exact))
        )
        if weekday is not None:
            weekdays.append(weekday)
        if value is None:
            continue
        if time.duration or value.startswith("P"):
            durations.append(value)
            continue
        start, _, end = value.partition("/")
        dates += [start] if is_date(start) else []
        ends += [end] if is_date(end) else []
    if not (dates or weekdays or distant):
        dates, weekdays = _day_before(discourse, report)
    if report.status is Status.OCCURRED and (day := discourse.reports.article.published):
        dates = [d for d in dates if d.startswith("--") or d <= day.isoformat()]  # nothing has happened that is to come
    return When(
        most_precise(dates),
        most_precise(ends),
        tuple(dict.fromkeys(durations)),
        tuple(dict.fromkeys(weekdays)),
        distant and not (dates or weekdays),  # 'शनिवार को तीस साल बाद' (on Saturday, after thirty years) is news
    )


def _ends_a_wait(discourse: Discourse, time: TimeExpression) -> bool:
    """Tell whether an expression counts the years up to the news: '[40 साल बाद] मिले', no time told before."""
    after = time.passage.exact.split()[-1:] == ["बाद"]
    told = (t for t in discourse.times_before(time.passage.start) if t.passage.exact != time.passage.exact)
    return after and not any(names_a_time(t) for t in told)


def _day_before(discourse: Discourse, report: Report) -> tuple[list[str], list[int]]:
    """Give the day, and its weekday where that is named, that goes on from what is told before a report."""
    earlier = carried(discourse, report)
    if earlier is None:
        return [], []
    value, weekday = _meant(discourse, earlier, report.status)
    if not (value and is_date(value) and parts(value)[2]):
        return [], []
    return [value], [] if weekday is None else [weekday]


Meaning = tuple[str | None, int | None]  # a date, and a weekday


def _meant(discourse: Discourse, time: TimeExpression, status: Status) -> Meaning:
    """Give the date and the weekday that an expression means, through the one before it where it points back."""
    known = _meanings(discourse, status)
    return known[time] if time in known else _work_out(discourse, time, status, known)


@lru_cache(maxsize=8)
def _meanings(discourse: Discourse, status: Status) -> dict[TimeExpression, Meaning]:
    """Work out every expression of an article once, from left to right: each may point back at one before it."""
    known: dict[TimeExpression, Meaning] = {}
    for time in discourse.times:
        known[time] = _work_out(discourse, time, status, known)
    return known


def _work_out(
    discourse: Discourse, time: TimeExpression, status: Status, known: dict[TimeExpression, Meaning]
) -> Meaning:
    """Give what an expression means; ``known`` are the meanings of those before it."""
    days = _days(time.passage.exact)
    ahead = status is Status.OCCURRED and _is_to_come(discourse, time)
    if ahead and time.weekday is not None and time.value:
        return shift(time.value, -7), time.weekday
    opens = days is not None and (ahead or discourse.span(time.passage.start)[0] == time.passage.start)
    if time.duration or (time.value is not None and not opens):
        return _called_off(discourse, time) if status is Status.CANCELLED else time.value, time.weekday
    if days is not None and not opens and _OF.search(discourse.text[: time.passage.start]):
        return None, None  # 'बैठक के एक दिन बाद': the day after another event
    if days is None:
        anchor = news_day(discourse)
        return (dated_by(anchor, time, status) if anchor else None), time.weekday
    before = discourse.times_before(time.passage.start)
    only = len({value for t in before if (value := known[t][0]) and is_date(value) and parts(value)[2]}) == 1
    for earlier in reversed(before):
        if not only and discourse.distance(earlier.passage.start, time.passage.start) > _REACH:
            break
        value, weekday = known[earlier]
        day = (value or "").partition("/")[0]
        if is_date(day) and parts(day)[2]:
            return shift(day, days), None
        if weekday is not None and not _beside_its_date(discourse, earlier, known):
            return None, (weekday + days) % 7
    return time.value, time.weekday


def _beside_its_date(discourse: Discourse, time: TimeExpression, known: dict[TimeExpression, Meaning]) -> bool:
    """Tell whether a weekday stands in a sentence with its date before it: '14 नवंबर 2023 को, मंगलवार की दोपहर'."""
    start, _ = discourse.span(time.passage.start)
    near = [t for t in discourse.times_before(time.passage.start) if t.passage.start >= start and t in known]
    days = [value for t in near if (value := known[t][0]) and is_date(value)]
    return any(weekday_of(day) == time.weekday for day in days)


def _is_to_come(discourse: Discourse, time: TimeExpression) -> bool:
    """Tell whether a day is after that of the article, which is another day of what took place.

    'सोमवार को आए मेहता अब यहीं हैं' (who came on Monday is here now): the verb is in the present, the Monday is past.
    'मिले और दो दिन बाद सेठी से' (met and two days later Sethi) counts from the day told before.
    """
    published = discourse.reports.article.published
    day = time.value or ""
    return published is not None and len(day) == 10 and day[0] != "-" and day > published.isoformat()


def _called_off(discourse: Discourse, time: TimeExpression) -> str | None:
    """Give the day of what was called off: of a bare weekday the nearest one, before or after the news.

    'बुधवार को मिलना था' (was to meet on Wednesday), said on a Tuesday, is about tomorrow.
    """
    published = discourse.reports.article.published
    if published is None or time.weekday is None or set(time.passage.exact.split()) & set(words().other_weeks):
        return time.value
    ahead = (time.weekday - published.weekday()) % 7
    return shift(published.isoformat(), ahead if ahead <= _HALF_A_WEEK else ahead - 7)


def _days(text: str) -> int | None:
    """Give how many days from the day told before a phrase points to, or None where it points to none."""
    plain = " ".join(text.split())
    table = words().relative_days
    found = [phrase for phrase in table if phrase in plain]
    return table[max(found, key=lambda phrase: (len(phrase), phrase))] if found else None
