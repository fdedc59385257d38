"""Rules for times that count from the publication or from a day named before: 'कल', 'अगले महीने', 'तीन दिन पहले', 'उसी दिन'.

An expression that counts from a day of the story is an anaphor: 'same-day', '+1' or '-2' (days), '+3M', '-1Y', 'same-month' ...
It has a value only where the text names no day before it and the tense agrees: 'अगले दिन लौटेंगे' (will return the next day).
"""

from __future__ import annotations

from datetime import date, timedelta

from kg.language.time_calendar import (
    Amount,
    Direction,
    day_of_month,
    day_of_year,
    distance_value,
    guarded,
    interval,
    month_of_year,
    month_value,
    moved,
    shift_months,
    shifted,
    week_value,
)
from kg.language.time_dates import nth_of_shifted_month
from kg.language.time_kinds import Kind
from kg.language.time_rules import SILENT, Match, Meaning, Rule, amounts_of

_SIGN = {Kind.PREV: -1, Kind.THIS: 0, Kind.NEXT: 1}
_FORCED: dict[int, Direction] = {-1: "past", 0: "present", 1: "future"}


def _sign(match: Match) -> int:
    word = match.one(*_SIGN)
    return _SIGN[word.kind] if word else 0


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
    year = match.published.year + _sign(match)
    if day is None:
        return Meaning(month_value(year, month.number))
    return Meaning(guarded(lambda: date(year, month.number, day.number).isoformat()))


def _in_month(match: Match) -> Meaning | None:
    """'अगले महीने की 20 तारीख', 'अगले महीने के पहले शुक्रवार'."""
    weekday = match.one(Kind.WEEKDAY)
    if match.published is None:
        return Meaning(None, weekday=weekday.number if weekday else None)
    month = shift_months(match.published.replace(day=1), _sign(match))
    if weekday or match.one(Kind.WEEKS):
        return nth_of_shifted_month(match, month.year, month.month)
    day = match.one(Kind.DAY, Kind.ORD)
    return Meaning(guarded(lambda: month.replace(day=day.number if day else 0).isoformat()))


def _weekday_of_week(match: Match) -> Meaning | None:
    """'पिछले हफ्ते बुधवार', 'अगले रविवार' (of the next week), 'बीते सोमवार' (the last one before today)."""
    word = match.one(Kind.WEEKDAY)
    if word is None:
        return None
    if match.published is None:
        return Meaning(None, weekday=word.number)
    offset = word.number - match.published.weekday() + 7 * _sign(match)
    if _sign(match) < 0 and not match.one(Kind.WEEKS) and offset <= -7 and word.number < match.published.weekday():
        offset += 7
    return Meaning(moved(match.published, offset), weekday=word.number)


def _forced_day(match: Match) -> Meaning | None:
    """'आगामी 25 दिसंबर', 'बीते 12 मई', 'पिछली 13 तारीख', 'पिछले अक्टूबर'."""
    month, day = match.one(Kind.MONTH), match.one(Kind.DAY, Kind.ORD)
    year, sign = match.one(Kind.YEAR), _sign(match)
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


def _period(match: Match) -> Meaning | tuple[Meaning, ...] | None:
    """'पिछले साल', 'इस सप्ताह', 'अगले महीने', 'इस साल के अंत तक'."""
    sign, day = _sign(match), match.published
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
        return Meaning(f"{day.year + sign:04}")
    month = shift_months(day, sign)
    return Meaning(month_value(month.year, month.month))


def _window(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'पिछले दो दिनों में', 'अगले पांच साल': the stretch between then and the publication."""
    amounts, day, sign = amounts_of(match.all(*_LENGTH_KINDS)), match.published, _sign(match)
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
        return Meaning(f"{first.year:04}/{last.year:04}")
    return Meaning(interval(first, last))


_LENGTH_KINDS = (
    Kind.DAY, Kind.YEAR, Kind.NUM, Kind.YEARS, Kind.MONTHS, Kind.WEEKS, Kind.DAYS, Kind.UNIT, Kind.SHORTUNIT, Kind.ALLDAY
)  # fmt: skip


def _next_day(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'अगले दिन', 'अगली सुबह', 'पिछले दिन'; not 'पिछले दिनों' (recently)."""
    if any(word.text == "दिनों" for word in match.all(Kind.DAYS)):
        return SILENT
    sign = _sign(match)
    agrees = match.published and not match.dated and match.direction in (("future",) if sign > 0 else ("past", None))
    value = moved(match.published, sign) if agrees and match.published else None
    return Meaning(value, anaphor=f"{sign:+}")


def _same(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'उसी दिन', 'उस रात', 'उसी महीने', 'इसी दिन'."""
    unit = match.words[match.first + 1]
    if unit.text.endswith("ों"):
        return SILENT
    names = {Kind.DAYS: "day", Kind.PART: "day", Kind.WEEKS: "week", Kind.MONTHS: "month", Kind.YEARS: "year"}
    return Meaning(None, anaphor=f"same-{names[unit.kind]}")


def _anaphor(amounts: list[Amount], sign: int) -> str | None:
    """Return the relation of '(इससे) तीन दिन पहले': days, or months and years where they are meant."""
    if len(amounts) != 1 or amounts[0][0].denominator != 1:
        return None
    number, unit = int(amounts[0][0]) * sign, amounts[0][1]
    days = {"day": 1, "week": 7, "fortnight": 14}
    if unit in days:
        return f"{number * days[unit]:+}"
    return f"{number:+}{unit[0].upper()}" if unit in ("month", "year") else None


def _distance(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'तीन दिन पहले', 'दो साल बाद'; after 'X के' or 'X से' it counts from X, after 'इससे' from a day named before."""
    amounts = amounts_of(match.all(*_LENGTH_KINDS))
    sign = -1 if match.words[match.last - 1].kind is Kind.BEFORE else 1
    if not amounts or not _anaphor(amounts, sign) and amounts[0][1] in ("hour", "minute", "second"):
        return SILENT
    if match.one(Kind.ANCHOR):
        return Meaning(None, anaphor=_anaphor(amounts, sign))
    if match.near_is(-1, Kind.GEN, Kind.FROM):
        return Meaning(None)
    if sign > 0 and match.direction == "past":
        return Meaning(None, anaphor=_anaphor(amounts, sign))
    return Meaning(distance_value(match.published, amounts, sign) if match.published else None)


def _from_now(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'अब से दो सप्ताह में': counted to the day."""
    amounts = amounts_of(match.all(*_LENGTH_KINDS))
    sign = -1 if match.one(Kind.BEFORE) else 1
    found = shifted(match.published, amounts, sign) if match.published else None
    if found is None:
        return Meaning(None)
    if match.published and {"month", "year"} & {unit for _, unit in amounts}:
        return Meaning(distance_value(match.published, amounts, sign))
    return Meaning(found.isoformat())


def _silent(match: Match) -> tuple[Meaning, ...]:
    """'अगले कुछ दिनों में', 'कुछ साल पहले': no date can be worked out."""
    return SILENT


RULES = (
    Rule("REL YEARS (GEN|IN)? (CALDAY|MONTH) MONTHS?", _day_in_year),
    Rule("REL MONTHS GEN NTH (WEEKDAY|WEEKS)", _in_month),
    Rule("REL MONTHS GEN? DAYNO (DATEWORD|(?=KO))", _in_month),
    Rule("REL WEEKS GEN? WEEKDAY TAIL|WEEKDAY REL WEEKS|REL WEEKDAY TAIL", _weekday_of_week),
    Rule("REL (CALDAY OF_YEAR?|DAYNO DATEWORD|MONTH OF_YEAR?)", _forced_day),
    Rule("(REL|THAT) SOME ANYUNIT|SOME ANYUNIT (GEN? (BEFORE|AFTER))?", _silent),
    Rule("(PREV|NEXT) SOME? NUMBER (DASH NUMBER)? ANYUNIT", _window),
    Rule("ANCHOR? (PREV|NEXT) (DAYS|PART) (GEN? PART)?", _next_day),
    Rule("(THAT|THIS) DAYS (GEN? PART)?|THAT (PART|WEEKS|MONTHS|YEARS)", _same),
    Rule("REL (YEARS|MONTHS|WEEKS|DAYS|UNIT|WEEKEND) (GEN EDGE)?", _period),
    Rule("(ANCHOR|THAT FROM|THIS FROM)? LENGTH GEN? (BEFORE|AFTER)", _distance),
    Rule("NOW FROM LENGTH (IN|AFTER|BEFORE)", _from_now),
    Rule("PREV? DEICTIC TAIL", _deictic),
)
