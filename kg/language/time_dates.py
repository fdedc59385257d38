"""Rules for days and months that the calendar names: '18-19 जून', 'सोमवार (20 मार्च)', 'दिसंबर 2021', 'बुधवार'.

Near misses: '2000 के नोट' (banknotes), '1500 लोग' (people), 'फ्लैग मार्च' (a march), 'हर सोमवार' (every Monday).
"""

from __future__ import annotations

from datetime import date, timedelta

from kg.language.time_calendar import (
    day_of_month,
    day_of_year,
    interval,
    make_date,
    month_of_year,
    month_value,
    nth_weekday,
    weekday_value,
)
from kg.language.time_kinds import Kind, Word
from kg.language.time_rules import SILENT, Match, Meaning, Rule

_MONTHS = (Kind.MONTH, Kind.ABBR)
_WEEKDAYS = (Kind.WEEKDAY, Kind.SHORT)
_MARCH = 3
_AFTER_MONTH = (
    *(Kind.IN, Kind.GEN, Kind.FROM, Kind.TILL, Kind.KO, Kind.COMMA, Kind.AND, Kind.OR),
    *(Kind.DASH, Kind.RPAR, Kind.END, Kind.DOT),
)


def _weekday(match: Match) -> int | None:
    word = match.one(*_WEEKDAYS)
    return word.number if word else None


def _day(match: Match) -> Meaning | tuple[Meaning, ...] | None:
    """'13 सितंबर 2023', 'जून की बाईस तारीख', 'सोमवार (20 मार्च)'."""
    month, day, year = match.one(*_MONTHS), match.one(Kind.DAY, Kind.ORD), match.one(Kind.YEAR)
    if month is None or day is None or day.number < 1:
        return None
    if month.kind is Kind.ABBR and not match.one(Kind.DOT, Kind.DASH):
        return None
    weekday = _weekday(match)
    if year is not None:
        found = make_date(year.number, month.number, day.number)
        return Meaning(found.isoformat(), weekday=weekday) if found else SILENT
    value = _without_year(match, month.number, day.number, weekday)
    return Meaning(value, weekday=weekday) if value and not _is_two_meals(match) else SILENT


def _is_two_meals(match: Match) -> bool:
    """Tell whether 'दो जून की रोटी' is meant: two meals a day."""
    return match.words[match.first].text == "दो" and match.near_is(0, Kind.GEN) and match.near_in(1, "two_meals")


def _without_year(match: Match, month: int, day: int, weekday: int | None = None) -> str | None:
    """Return the value of a day whose year the publication and the tense must tell."""
    if match.published is None:
        return day_of_year(month, day, None, None)
    return day_of_year(month, day, match.published, match.direction, weekday=weekday, slack=match.slack)


def _numeric(match: Match) -> Meaning | None:
    word = match.words[match.first]
    if isinstance(word.value, date):
        return Meaning(word.value.isoformat())
    day, month = (int(part) for part in word.text.split("/"))
    value = _without_year(match, month, day) if 1 <= month <= 12 else None
    return Meaning(value) if value else None


def _days(match: Match) -> list[Meaning] | None:
    """'18-19 जून', '29 व 30 अक्तूबर', '28 जून से 2 जुलाई 2017'; days that do not follow each other are two dates."""
    days, months = match.all(Kind.DAY, Kind.ORD), match.all(*_MONTHS)
    year = match.one(Kind.YEAR)
    start, end = (months[0].number, days[0].number), (months[-1].number, days[-1].number)
    listed = match.one(Kind.AND) is not None
    if listed and (end[1] - start[1] != len(days) - 1):
        return _separate(match, days, months[0], year)
    if year is not None:
        last = make_date(year.number, *end)
        first = make_date(year.number - (start > end), *start)
    elif match.published is None:
        if not make_date(2000, *start) or not make_date(2000, *end):
            return None
        return [Meaning(f"--{start[0]:02}-{start[1]:02}/--{end[0]:02}-{end[1]:02}")]
    else:
        anchor = end if match.direction == "future" else start
        found = _without_year(match, *anchor)
        near = int(found[:4]) if found else match.published.year
        crosses = start > end
        first = make_date(near - (crosses and anchor == end), *start)
        last = make_date(near + (crosses and anchor == start), *end)
    return [Meaning(interval(first, last))] if first and last and first <= last else None


def _separate(match: Match, days: list[Word], month: Word, year: Word | None) -> list[Meaning]:
    """Return each day of '21 और 24 मार्च' on its own."""
    found = []
    for number, day in enumerate(days):
        if year is not None:
            exact = make_date(year.number, month.number, day.number)
            value = exact.isoformat() if exact else None
        else:
            value = _without_year(match, month.number, day.number)
        at = next(i for i in range(match.first, match.last) if match.words[i] is day)
        if value:
            found.append(Meaning(value, part=(at, match.last if number == len(days) - 1 else at + 1)))
    return found


def _date_word(match: Match) -> Meaning | None:
    """'12 तारीख को': the day of a month that is not named; 'शुक्रवार 22 तारीख' has a weekday to go by."""
    day = match.one(Kind.DAY, Kind.ORD)
    if day is None or not 1 <= day.number <= 31:
        return None
    weekday = _weekday(match)
    return Meaning(day_of_month(day.number, match.published, match.direction, weekday), weekday=weekday)


def _month(match: Match) -> Meaning | tuple[Meaning, ...] | None:
    """'दिसंबर 2021', 'अक्टूबर में', 'जून के अंत में'; 'मार्च' alone must look like the month."""
    month, year = match.one(*_MONTHS), match.one(Kind.YEAR)
    if month is None:
        return None
    if year is not None:
        return Meaning(month_value(year.number, month.number))
    if month.number == _MARCH and _is_march(match):
        return SILENT
    closed = match.last >= len(match.words) or match.near_is(0, *_AFTER_MONTH)
    if not closed and not match.one(Kind.MONTHS, Kind.EDGE):
        return SILENT
    return Meaning(month_of_year(month.number, match.published, match.direction))


def _is_march(match: Match) -> bool:
    """Tell whether 'मार्च' is a march: 'फ्लैग मार्च', 'मार्च में शामिल हुए', 'मार्च निकाला'."""
    if match.near_in(-1, "marches"):
        return True
    if match.one(Kind.MONTHS, Kind.EDGE):
        return False
    if match.near_is(0, Kind.IN):
        return match.near_in(1, "march_deeds")
    return match.last < len(match.words) and not match.near_is(0, Kind.TILL, Kind.RPAR)


def _months(match: Match) -> Meaning | None:
    """'जून से अगस्त 2017', 'अप्रैल और मई, 2020'."""
    months, years = match.all(Kind.MONTH), match.all(Kind.YEAR)
    first, last = months[0].number, months[1].number
    if match.one(Kind.AND) and last - first not in (1, -11):
        return None
    if years:
        end = years[-1].number
        start = years[0].number if len(years) > 1 else end - (first > last)
        return Meaning(f"{month_value(start, first)}/{month_value(end, last)}")
    if match.published is None:
        return Meaning(f"--{first:02}/--{last:02}")
    end = int(month_of_year(last, match.published, match.direction)[:4])
    return Meaning(f"{month_value(end - (first > last), first)}/{month_value(end, last)}")


def _nth_in_month(match: Match, year: int, month: int) -> Meaning | None:
    """Return the nth weekday or week of a month."""
    nth, weekday = match.one(Kind.ORD, Kind.BEFORE), match.one(*_WEEKDAYS)
    number = nth.number if nth and nth.kind is Kind.ORD else 1
    if weekday is not None:
        found = nth_weekday(year, month, weekday.number, number)
        return Meaning(found.isoformat(), weekday=weekday.number) if found else None
    if number == -1:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return Meaning(interval(last - timedelta(days=6), last))
    if not 1 <= number <= 4:
        return None
    return Meaning(interval(date(year, month, 7 * number - 6), date(year, month, 7 * number)))


def nth_of_month(match: Match) -> Meaning | None:
    """'जुलाई के पहले शुक्रवार', 'जून 2019 के अंतिम सप्ताह': the first week is the first seven days."""
    month, year = match.one(Kind.MONTH), match.one(Kind.YEAR)
    if month is None:
        return None
    if year is not None:
        return _nth_in_month(match, year.number, month.number)
    if match.published is None:
        return Meaning(f"--{month.number:02}", weekday=_weekday(match))
    near = int(month_of_year(month.number, match.published, match.direction)[:4])
    return _nth_in_month(match, near, month.number)


def nth_of_this_month(match: Match) -> Meaning | None:
    """'दूसरे शनिवार को': of the month of publication; 'पहले सोमवार को' is rather 'earlier, on Monday'."""
    if match.published is None:
        return Meaning(None, weekday=_weekday(match))
    return _nth_in_month(match, match.published.year, match.published.month)


def nth_of_shifted_month(match: Match, year: int, month: int) -> Meaning | None:
    """'अगले महीने के पहले शुक्रवार': of the month that the relative rules worked out."""
    return _nth_in_month(match, year, month)


def _weekday_alone(match: Match) -> Meaning | None:
    """'बुधवार को', 'मंगलवार की रात'; of the short names only मंगल and बुध before को or a part of the day."""
    word = match.words[match.first]
    if word.kind is Kind.SHORT:
        named = word.number in (1, 2) and (match.near_is(0, Kind.KO) or match.one(Kind.PART))
        if not named or match.near_is(-1, Kind.SHORT):
            return None
    return Meaning(weekday_value(word.number, match.published, match.direction), weekday=word.number)


def _weekdays(match: Match) -> Meaning | None:
    """'सोमवार से बुधवार तक'."""
    first, last = match.all(Kind.WEEKDAY)
    length = (last.number - first.number) % 7
    if match.published is None or not length:
        return Meaning(None, weekday=first.number)
    value = weekday_value(first.number, match.published, match.direction)
    return Meaning(interval(day := date.fromisoformat(value), day + timedelta(days=length))) if value else None


RULES = (
    Rule("DATE TAIL", _numeric),
    Rule("DAYMONTH (?=KO|TILL|FROM)", _numeric),
    Rule("(WEEKDAY|SHORT) (LPAR CALDAY OF_YEAR? RPAR|(COMMA|ALIAS)? CALDAY OF_YEAR?) TAIL", _day),
    Rule("CALDAY OF_YEAR? (LPAR WEEKDAY RPAR|(COMMA|ALIAS)? WEEKDAY) TAIL", _day),
    Rule("DAYNO MONTH (FROM|DASH) DAYNO MONTH OF_YEAR?", _days),
    Rule("DAY (COMMA DAY){0,3} (DASH|FROM|AND) DAY MONTH OF_YEAR?", _days),
    Rule("CALDAY OF_YEAR? TAIL", _day),
    Rule("(ERA|YEARS)? YEAR (GEN|IN|COMMA)? CALDAY TAIL", _day),
    Rule("MONTH OF_YEAR? GEN NTH (WEEKDAY|WEEKS)", nth_of_month),
    Rule("MONTH OF_YEAR? (FROM|DASH|AND) MONTH OF_YEAR?", _months),
    Rule("MONTH MONTHS? OF_YEAR", _month),
    Rule("(ERA|YEARS)? YEAR (GEN|IN)? MONTH MONTHS?", _month),
    Rule("MONTH (GEN? MONTHS|GEN EDGE)?", _month),
    Rule("(WEEKDAY COMMA?)? DAYNO DATEWORD WEEKDAY?", _date_word),
    Rule("ORD WEEKDAY TAIL", nth_of_this_month),
    Rule("WEEKDAY (FROM|DASH) WEEKDAY TILL?", _weekdays),
    Rule("(WEEKDAY|SHORT) TAIL", _weekday_alone),
)
