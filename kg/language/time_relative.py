"""Rules for times that count from the publication by name: 'कल', 'अगले महीने', 'पिछले साल मई में', 'बीते सोमवार को'.

Near misses: 'आज के दौर में' (nowadays), 'आज तक' (to this day), 'कल कारखाने' (machines and factories), 'पिछले दिनों'
(recently).
"""

from __future__ import annotations

from datetime import date, timedelta

from kg.language.time_calendar import (
    Direction,
    day_of_month,
    day_of_year,
    guarded,
    interval,
    month_of_year,
    month_value,
    moved,
    shift_months,
    shifted,
    week_value,
    year_value,
)
from kg.language.time_dates import nth_of_shifted_month
from kg.language.time_kinds import Kind
from kg.language.time_rules import LENGTH_KINDS, SILENT, Match, Meaning, Rule, amounts_of, sign_of

_COMING = frozenset({"आगामी", "आने"})  # of a weekday, the first to come: 'अगले' is of the next week
_FORCED: dict[int, Direction] = {-1: "past", 0: "present", 1: "future"}


def _deictic(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'आज', 'कल' and 'परसों', which the tense turns back or forth; 'आज तक', 'आज के दौर में' are no day."""
    word = match.one(Kind.DEICTIC)
    steps = word.number if word else 0
    if steps == 0 and not match.one(Kind.PART):
        after = match.near(0)
        vague = match.near_is(0, Kind.GEN) and match.near_in(1, "today_nouns")
        if vague or (after and (after.kind is Kind.TILL or after.text == "भी")):
            return SILENT
    if match.near_in(0, "machine_nouns"):
        return SILENT
    if match.published is None:
        return Meaning(None)
    ahead = steps and not match.one(Kind.PREV) and match.direction in ("future", "present")
    weekday = match.one(Kind.WEEKDAY)
    if weekday is not None:
        fitting = [n for n in (-steps, steps) if (match.published.weekday() + n) % 7 == weekday.number]
        return Meaning(moved(match.published, fitting[0]) if fitting else None, weekday=weekday.number)
    return Meaning(moved(match.published, steps if ahead else -steps))


def _day_in_year(match: Match) -> Meaning | None:
    """'पिछले साल मई में', 'इसी साल 12 मई को'."""
    month, day = match.one(Kind.MONTH, Kind.ABBR), match.one(Kind.DAY, Kind.ORD)
    if month is None or (month.kind is Kind.ABBR and not match.one(Kind.DOT, Kind.DASH)):
        return None
    if match.published is None:
        if day is None:
            return Meaning(month_of_year(month.number, None, None))
        value = day_of_year(month.number, day.number, None, None)
        return Meaning(value) if value else None
    year = match.published.year + sign_of(match)
    if day is None:
        return Meaning(month_value(year, month.number))
    return Meaning(guarded(lambda: date(year, month.number, day.number).isoformat()))


def _in_month(match: Match) -> Meaning | None:
    """'अगले महीने की 20 तारीख', 'अगले महीने के पहले शुक्रवार'."""
    weekday = match.one(Kind.WEEKDAY)
    if match.published is None:
        return Meaning(None, weekday=weekday.number if weekday else None)
    month = shift_months(match.published.replace(day=1), sign_of(match))
    if weekday or match.one(Kind.WEEKS):
        return nth_of_shifted_month(match, month.year, month.month)
    day = match.one(Kind.DAY, Kind.ORD)
    return Meaning(guarded(lambda: month.replace(day=day.number if day else 0).isoformat()))


def _weekday_of_week(match: Match) -> Meaning | None:
    """'पिछले हफ्ते बुधवार', 'अगले रविवार' (of the next week), 'आगामी रविवार', 'बीते सोमवार' (the nearest from today)."""
    word = match.one(Kind.WEEKDAY)
    if word is None:
        return None
    if match.published is None:
        return Meaning(None, weekday=word.number)
    offset = word.number - match.published.weekday() + 7 * sign_of(match)
    if sign_of(match) < 0 and not match.one(Kind.WEEKS) and offset <= -7 and word.number < match.published.weekday():
        offset += 7
    coming = any(each.text.split()[0] in _COMING for each in match.all(Kind.NEXT))
    if coming and not match.one(Kind.WEEKS) and offset > 7:
        offset -= 7
    return Meaning(moved(match.published, offset), weekday=word.number)


def _forced_day(match: Match) -> Meaning | None:
    """'आगामी 25 दिसंबर', 'बीते 12 मई', 'पिछली 13 तारीख', 'पिछले अक्टूबर'."""
    month, day = match.one(Kind.MONTH), match.one(Kind.DAY, Kind.ORD)
    year, sign = match.one(Kind.YEAR), sign_of(match)
    if year is not None and month and day:
        return Meaning(guarded(lambda: date(year.number, month.number, day.number).isoformat()))
    if year is not None and month:
        return Meaning(month_value(year.number, month.number))
    if month and day:
        value = day_of_year(month.number, day.number, match.published, _FORCED[sign])
        return Meaning(value) if value else None
    if day:
        return Meaning(day_of_month(day.number, match.published, _FORCED[sign]))
    if not month:
        return None
    if match.published is None:
        return Meaning(month_of_year(month.number, None, None))
    steps = (month.number - match.published.month) % 12 if sign > 0 else -((match.published.month - month.number) % 12)
    if sign == 0:
        return Meaning(month_value(match.published.year, month.number))
    first = shift_months(match.published.replace(day=1), steps or 12 * sign)
    return Meaning(month_value(first.year, first.month))


def _that_date(match: Match) -> Meaning:
    """'उस 27 को': the 27th of the nearest month; a bare '15 को' may be fifteen people."""
    day = match.words[match.first + 1].number
    return Meaning(day_of_month(day, match.published, match.direction))


def _period(match: Match) -> Meaning | tuple[Meaning, ...] | None:
    """'पिछले साल', 'इस सप्ताह', 'अगले महीने', 'इस साल के अंत तक'."""
    sign, day = sign_of(match), match.published
    unit = match.one(Kind.YEARS, Kind.MONTHS, Kind.WEEKS, Kind.WEEKEND)
    if unit is None:
        return SILENT  # 'पिछले दिनों', 'पिछले दशक': no period that the calendar knows
    if unit.text.endswith("ों"):
        return SILENT
    if day is None:
        return Meaning(None)
    if unit.kind is Kind.WEEKS:
        return Meaning(week_value(day, sign)) if unit.value == "week" else SILENT
    if unit.kind is Kind.WEEKEND:
        saturday = day + timedelta(days=5 - day.weekday() + 7 * sign)
        return Meaning(interval(saturday, saturday + timedelta(days=1)))
    if unit.kind is Kind.YEARS:
        return Meaning(year_value(day.year + sign))
    month = shift_months(day, sign)
    return Meaning(month_value(month.year, month.month))


def _window(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'पिछले दो दिनों में', 'अगले पांच साल': the stretch between then and the publication."""
    amounts, day, sign = amounts_of(match.all(*LENGTH_KINDS)), match.published, sign_of(match)
    if match.one(Kind.SOME) or not amounts or amounts[0][1] in ("hour", "minute", "second"):
        return SILENT
    if day is None:
        return Meaning(None)
    other = shifted(day, amounts, sign)
    if other is None:
        return SILENT
    first, last = sorted((day, other))
    if amounts[-1][1] == "month":
        return Meaning(f"{month_value(first.year, first.month)}/{month_value(last.year, last.month)}")
    if amounts[-1][1] in ("year", "decade", "century"):
        return Meaning(f"{year_value(first.year)}/{year_value(last.year)}")
    return Meaning(interval(first, last))


def _silent(match: Match) -> tuple[Meaning, ...]:
    """'अगले कुछ दिनों में', 'कुछ साल पहले': no date can be worked out."""
    return SILENT


RULES = (
    Rule("REL YEARS (GEN|IN)? (CALDAY|MONTH) MONTHS?", _day_in_year),
    Rule("REL MONTHS GEN NTH (WEEKDAY|WEEKS)", _in_month),
    Rule("REL MONTHS GEN? DAYNO (DATEWORD|(?=KO))", _in_month),
    Rule("REL WEEKS GEN? WEEKDAY TAIL|WEEKDAY REL WEEKS|REL WEEKDAY TAIL", _weekday_of_week),
    Rule("REL (CALDAY OF_YEAR?|DAYNO DATEWORD|MONTH OF_YEAR?)", _forced_day),
    Rule("(THAT|THIS) DAY (?=KO)", _that_date),
    Rule("(REL|THAT) SOME ANYUNIT|SOME ANYUNIT (GEN? (BEFORE|AFTER))?", _silent),
    Rule("(PREV|NEXT) SOME? NUMBER (DASH NUMBER)? ANYUNIT", _window),
    Rule("REL (YEARS|MONTHS|WEEKS|DAYS|UNIT|WEEKEND) (GEN EDGE)?", _period),
    Rule("DEICTIC (ALIAS WEEKDAY|LPAR WEEKDAY RPAR) TAIL", _deictic),
    Rule("PREV? DEICTIC TAIL", _deictic),
)
