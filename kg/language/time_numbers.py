"""Numbers in words and digits, put together: 'उन्नीस सौ अठत्तर' (1978), 'साढ़े चार' (4.5), 'दो हजार अठारह' (2018).

Misses: 'दर्जन' (dozen), and numbers of more than twelve digits, which no time expression has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from kg.language.time_kinds import Kind, Word
from kg.language.time_lexicon import time_words

_CURRENCY_SIGNS = frozenset("₹$€£¥#")


def join_numbers(raw: Sequence[Word]) -> list[Word]:
    """Put the words of a number together and say what kind of number it is."""
    sections = time_words().sections
    words: list[Word] = []
    at = 0
    while at < len(raw):
        word = raw[at]
        if word.kind is not Kind.NUM:
            words.append(word)
            at += 1
            continue
        value, after = _number(raw, at, sections)
        text = " ".join(w.text for w in raw[at:after])
        joined = Word(Kind.NUM, text, word.start, raw[after - 1].end, value)
        words.append(joined._replace(kind=_number_kind(joined)))
        at = after
    return words


def _number(raw: Sequence[Word], at: int, sections: Mapping[str, str]) -> tuple[Fraction, int]:
    """Return the value of the number that starts at ``at`` and where it ends.

    'इक्कीस दो हजार अठारह' is 21 and 2018: a number goes on only behind a multiplier, and only with something smaller.
    """
    total, limit, first = Fraction(0), Fraction(10**12), at
    while True:
        group, after, multiplier = _group(raw, at, sections)
        if group >= limit:  # also a number too large for any time: taken by itself, so that reading goes on
            return (total, at) if at > first else (group, after)
        total, at, limit = total + group, after, multiplier
        if not multiplier or at >= len(raw) or raw[at].kind is not Kind.NUM or "," in raw[at].text:
            return total, at


def _group(raw: Sequence[Word], at: int, sections: Mapping[str, str]) -> tuple[Fraction, int, Fraction]:
    """Return the value of 'साढ़े तीन सौ', 'पांच' ..., where it ends, and its last multiplier (0 where it has none)."""
    section, value = sections.get(raw[at].text), _fraction(raw[at])
    if section == "multipliers":
        return value, at + 1, value
    at += 1
    if section == "fraction_prefixes":
        if at < len(raw) and raw[at].kind is Kind.NUM and sections.get(raw[at].text, "numbers") == "numbers":
            value += _fraction(raw[at])
            at += 1
        else:  # 'सवा घंटा', 'सवा सौ': of one
            value += 1
    multiplier = Fraction(0)
    while at < len(raw) and raw[at].kind is Kind.NUM and sections.get(raw[at].text) == "multipliers" and value < 10**9:
        multiplier = _fraction(raw[at])
        value, at = value * multiplier, at + 1
    return value, at, multiplier


def _fraction(word: Word) -> Fraction:
    return word.value if isinstance(word.value, Fraction) else Fraction(0)


def _number_kind(word: Word) -> Kind:
    """Return whether a number may be a day of the month, a year, or neither."""
    value = _fraction(word)
    if value.denominator != 1 or "." in word.text or "," in word.text:
        return Kind.NUM
    digits = len(word.text) if word.text.isdigit() else 0
    if 1 <= value <= 31 and digits <= 2:
        return Kind.DAY
    return Kind.YEAR if 1000 <= value <= 2199 and digits in (0, 4) else Kind.NUM


def demote(words: list[Word]) -> list[Word]:
    """Make ordinary words of numbers and days that a hyphen, a price or a percentage takes their sense from."""
    currencies = time_words().near_misses["currencies"]
    numbers = {Kind.DAY, Kind.YEAR, Kind.NUM}
    for at, word in enumerate(words):
        if word.kind not in numbers and word.kind is not Kind.DEICTIC:
            continue
        before = words[at - 1] if at else None
        after = words[at + 1] if at + 1 < len(words) else None
        if word.kind is Kind.DEICTIC:
            wrong = bool(_glued(words, at, -1) or _glued(words, at, 1))
        else:
            other = _glued(words, at, -1)
            paid = bool(before and (before.text in _CURRENCY_SIGNS or before.text in currencies))
            paid = paid or bool(at > 1 and words[at - 1].text == "." and words[at - 2].text in currencies)
            wrong = (paid and not (after and after.kind is Kind.MONTH)) or bool(after and after.text in ("%", "°"))
            wrong = wrong or bool(other and other.kind is Kind.OTHER)
        if wrong:
            words[at] = word._replace(kind=Kind.OTHER)
    return words


def _glued(words: Sequence[Word], at: int, step: int) -> Word | None:
    """Return the word that a hyphen without spaces ties to the word at ``at``."""
    if not 0 <= at + 2 * step < len(words):
        return None
    dash, other = words[at + step], words[at + 2 * step]
    left, right = (words[at], other) if step > 0 else (other, words[at])
    return other if dash.kind is Kind.DASH and left.end == dash.start and dash.end == right.start else None
