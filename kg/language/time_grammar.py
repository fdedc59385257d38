"""The time grammar at work: the rules in their order, over the kinds of a text's words, from left to right.

Each word is one character of a string, each rule a regular expression over it. Where a rule's words match but mean
nothing, the next rule may try. What bounds a time rather than naming one ('2019 के बाद', after 2019) is passed over;
what counts on from a day is worked out ('कल से दो दिन बाद', two days from tomorrow).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kg.language import time_dates, time_distance, time_durations, time_relative, time_years
from kg.language.time_calendar import Direction, shifted
from kg.language.time_kinds import Kind, Word
from kg.language.time_rules import FindDirection, Match, Meaning, Rule, amounts_of, expand

# Relative rules first: 'पिछले साल मई' is more than 'मई'. Years last but for durations: '2019 साल' is a length.
RULES: tuple[Rule, ...] = (
    *time_distance.RULES,
    *time_relative.RULES,
    *time_dates.RULES,
    *time_durations.RULES,
    *time_years.RULES,
)
_ANY = re.compile("|".join(f"(?:{rule.source})" for rule in RULES))
_BOUND = re.compile(expand("GEN AFTER|(FROM|GEN) BEFORE (?!WEEKDAY|WEEKS)"))
_COUNTED_ON = re.compile(expand("(FROM|GEN) LENGTH (BEFORE|AFTER)"))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words ``[first, last)`` of a text mean."""

    first: int
    last: int
    meaning: Meaning
    direction: Direction | None


def readings(words: Sequence[Word], published: date | None, find_direction: FindDirection) -> Iterator[Reading]:
    """Yield the time expressions among ``words``, in order and not overlapping.

    ``find_direction`` is asked with the first word of an expression and the word after it, only where it matters.
    """
    codes = "".join(word.kind for word in words)
    at, dated = 0, False
    while candidate := _ANY.search(codes, at):
        at = candidate.start() + 1
        for rule in RULES:
            found = rule.pattern.match(codes, candidate.start())
            if found is None:
                continue
            match = Match(words, found.start(), found.end(), published, find_direction, dated)
            meant = _build(rule, match)
            if meant is None:
                continue
            at = found.end()
            if _recurs(match):
                break
            for meaning in [meant] if isinstance(meant, Meaning) else meant:
                reading = _bounded(Reading(match.first, match.last, meaning, match.known_direction), codes, words)
                if reading is not None:
                    dated = dated or bool(_DAY.fullmatch(reading.meaning.value or ""))
                    at = max(at, reading.last)
                    yield reading
            break


def _build(rule: Rule, match: Match) -> Meaning | Sequence[Meaning] | None:
    """Return what a rule makes of a match; outside the calendar that is no value."""
    try:
        return rule.build(match)
    except (OverflowError, ValueError):
        return Meaning(None)


def _recurs(match: Match) -> bool:
    """Tell whether 'हर' makes it a custom: 'हर सोमवार', 'हर साल जून में'."""
    unit = match.near_is(-1, Kind.YEARS, Kind.MONTHS, Kind.WEEKS, Kind.DAYS)
    return match.near_in(-1, "recurring") or (unit and match.near_in(-2, "recurring"))


def _bounded(reading: Reading, codes: str, words: Sequence[Word]) -> Reading | None:
    """Return the reading with its part and what counts on from it; None where it only bounds a time."""
    meaning = reading.meaning
    if meaning.part is not None:
        return replace(reading, first=meaning.part[0], last=meaning.part[1])
    if meaning.duration or meaning.anaphor:
        return reading
    counted = _COUNTED_ON.match(codes, reading.last)
    if counted:
        sign = -1 if words[counted.end() - 1].kind is Kind.BEFORE else 1
        amounts = amounts_of(words[counted.start() + 1 : counted.end() - 1])
        day = date.fromisoformat(meaning.value) if _DAY.fullmatch(meaning.value or "") and meaning.value else None
        moved = shifted(day, amounts, sign) if day and amounts else None
        return replace(reading, last=counted.end(), meaning=Meaning(moved.isoformat() if moved else None))
    return None if _BOUND.match(codes, reading.last) else reading
