"""Rules for times at a distance: 'तीन दिन पहले', 'दो साल बाद', 'अगले दिन', 'उसी शाम', 'इससे एक दिन पहले'.

What counts from a day of the story is an anaphor: 'same-day', '+1' or '-2' (days), '+3M', '-1Y', 'same-month' ... It
has a value only where the text names no day before it and the tense agrees: 'अगले दिन लौटेंगे' (will return the next day).

Misses: 'मुलाकात के दो दिन बाद' (two days after the meeting) is found, but what it counts from is not.
"""

from __future__ import annotations

from kg.language.time_calendar import Amount, distance_value, moved, shifted
from kg.language.time_kinds import Kind
from kg.language.time_rules import LENGTH_KINDS, SILENT, Match, Meaning, Rule, amounts_of, sign_of


def _next_day(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'अगले दिन', 'अगली सुबह', 'पिछले दिन'; not 'पिछले दिनों' (recently)."""
    if any(word.text == "दिनों" for word in match.all(Kind.DAYS)):
        return SILENT
    sign = sign_of(match)
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
    amounts = amounts_of(match.all(*LENGTH_KINDS))
    sign = -1 if match.words[match.last - 1].kind is Kind.BEFORE else 1
    if not amounts or amounts[0][1] in ("hour", "minute", "second"):
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
    amounts = amounts_of(match.all(*LENGTH_KINDS))
    sign = -1 if match.one(Kind.BEFORE) else 1
    found = shifted(match.published, amounts, sign) if match.published else None
    if found is None:
        return Meaning(None)
    if match.published and {"month", "year"} & {unit for _, unit in amounts}:
        return Meaning(distance_value(match.published, amounts, sign))
    return Meaning(found.isoformat())


RULES = (
    Rule("ANCHOR? (PREV|NEXT) (DAYS|PART) (GEN? PART)?", _next_day),
    Rule("(THAT|THIS) DAYS (GEN? PART)?|THAT (PART|WEEKS|MONTHS|YEARS)", _same),
    Rule("(ANCHOR|THAT FROM|THIS FROM)? LENGTH GEN? (BEFORE|AFTER)", _distance),
    Rule("NOW FROM LENGTH (IN|AFTER|BEFORE)", _from_now),
)
