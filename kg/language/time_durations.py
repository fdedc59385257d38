"""Rules for lengths of time: 'साढ़े चार घंटे', 'तीन दिन की यात्रा', 'दो दिवसीय', 'पूरे साल', 'हफ्ते भर'.

Near misses: ages ('18 वर्षीय', '96 साल के नेता', 'छह महीने की बच्ची', 'सौ साल पुराना'), 'एक दिन वह ...' (one day he ...),
'हर दो साल में' (every two years).
Misses: 'दो-तीन घंटे' is found, but has no value, since it has no one length.
"""

from __future__ import annotations

from fractions import Fraction

from kg.language.time_calendar import duration_value
from kg.language.time_kinds import Kind
from kg.language.time_rules import SILENT, Match, Meaning, Rule, amounts_of


def _length(match: Match) -> Meaning | tuple[Meaning, ...] | None:
    """'तीन दिन', 'एक घंटा 20 मिनट', 'एक और हफ्ते', 'दिन भर'."""
    words = match.words[match.first : match.last]
    short = [word for word in words if word.kind is Kind.SHORTUNIT]
    if short and not words[0].text[0].isdigit():
        return None
    amounts = amounts_of(words)
    if not amounts or _is_age(match, amounts[-1][1]):
        return SILENT
    if (
        words[0].text == "एक"
        and amounts == [(Fraction(1), "day")]
        and not match.near_is(0, Kind.GEN, Kind.TILL, Kind.IN)
    ):
        return SILENT if not match.one(Kind.AND) else Meaning("P1D", duration=True)
    return Meaning(duration_value(amounts), duration=True)


def _is_age(match: Match, unit: str) -> bool:
    """Tell whether a length is somebody's or something's age.

    'दो साल के **कार्यकाल**' (a term of two years) lasts; '96 साल के **नेता**' (a leader of 96) does not.
    """
    if match.near_in(0, "age_nouns") or any(match.near_in(-step, "age_nouns") for step in (1, 2, 3)):
        return True
    if not match.near_is(0, Kind.GEN):
        return False
    noun = match.near(1)
    if match.near_in(1, "age_nouns"):
        return True
    person = noun is not None and noun.kind in (Kind.OTHER, Kind.THIS, Kind.THAT)
    return unit == "year" and person and not match.near_in(1, "lasting_nouns")


def _lasting(match: Match) -> Meaning:
    """'दो दिवसीय', '3-दिवसीय'."""
    return Meaning(duration_value(amounts_of(match.words[match.first : match.last])), duration=True)


def _whole(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'पूरे दिन', 'सारा हफ्ता'."""
    if match.words[match.last - 1].text.endswith("ों"):
        return SILENT
    return Meaning(duration_value(amounts_of(match.words[match.first : match.last])), duration=True)


def _either(match: Match) -> Meaning | tuple[Meaning, ...]:
    """'दो-तीन घंटे', '10 से 12 घंटे': a duration, but none that a value could state."""
    unit = match.words[match.last - 1].value
    return SILENT if _is_age(match, str(unit)) else Meaning(None, duration=True)


def _either_ago(match: Match) -> tuple[Meaning, ...]:
    """'दो-तीन दिन पहले': no one day."""
    return SILENT


RULES = (
    Rule("NUMBER (DASH|FROM|OR) NUMBER ANYUNIT GEN? (BEFORE|AFTER)", _either_ago),
    Rule("NUMBER (DASH|FROM|OR) NUMBER (ANYUNIT|LASTING)", _either),
    Rule("LENGTH", _length),
    Rule("NUMBER DASH? LASTING", _lasting),
    Rule("WHOLE ANYUNIT", _whole),
)
