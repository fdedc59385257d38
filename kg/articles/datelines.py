"""Datelines: where a story was filed, when and by whom, before its first sentence or on a line of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.articles.boilerplate import any_of, words
from kg.articles.dates import date_pattern
from kg.articles.furniture import is_credit
from kg.articles.lines import Line

_WORD = r"[a-z\u0900-\u0963\u0971-\u097f][a-z\u0900-\u0963\u0971-\u097f'’.-]*"
_PLACE = rf"(?P<place>{_WORD}(?: {_WORD}){{0,3}}?)(?:\s*/\s*{_WORD}(?: {_WORD})?)*"
_REGION = rf"(?:\s*,\s*(?P<region>{_WORD}(?: {_WORD}){{0,3}}))?"
_BRACKETS = r"(?:\s*\((?P<{}>[^()]{{1,60}})\))"
_STOP = r"(?P<stop>\s*(?:[:।|]|\.(?=\s|$)|-+(?=\s|$)))"
_LONGEST_INITIAL = 2  # characters: 'ए', 'बी', 'डॉ', 'पं'
_HEAD = 160  # a dateline is over by then


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline in a folded line: it ends before ``end``; ``place`` is a span of the same text."""

    end: int
    place: tuple[int, int]


@cache
def _dated() -> re.Pattern[str]:
    """'न्यूयॉर्क, 18 नवंबर 2016 (एएफपी)।', 'मुंबई, 17 अक्टूबर।', 'जयपुर, 22 अप्रैल 2025, मंगलवार:'."""
    first, last = _BRACKETS.format("first"), _BRACKETS.format("last")
    signed = rf"(?:\s*,\s*{_signs()})?"
    return re.compile(rf"^{_PLACE}{_REGION}{first}?\s*,?\s*{date_pattern()}{signed}\s*,?{last}?{_STOP}?")


@cache
def _signs() -> str:
    return rf"(?:{_WORD} ){{0,3}}?{any_of('agencies', 'desks', 'outlet_words')}"


@cache
def _credited() -> re.Pattern[str]:
    """'मॉस्को (एएनआई):', 'नई दिल्ली (भाषा) '."""
    return re.compile(rf"^{_PLACE}{_REGION}{_BRACKETS.format('last')}{_STOP}?")


@cache
def _signed_first() -> re.Pattern[str]:
    """'जागरण संवाददाता, लखनऊ:', 'एएनआई, नई दिल्ली।', 'संवाद सूत्र, लखनऊ (18 अगस्त):', 'संवाद सहयोगी, जागरण, रसड़ा (बलिया):'."""
    date = rf"(?:\s*,\s*{date_pattern()}|\s*\(\s*{date_pattern()}\s*\)|\s*\({_WORD}\))?"
    return re.compile(rf"^{_signs()}(?:\s*,\s*{_signs()})?\s*,\s*{_PLACE}{date}{_STOP}")


@cache
def _signed_last() -> re.Pattern[str]:
    """'नई दिल्ली, एएनआई।'."""
    return re.compile(rf"^{_PLACE}\s*,\s*(?:{_WORD} ){{0,3}}?{any_of('agencies', 'desks')}{_STOP}")


@cache
def _bare() -> re.Pattern[str]:
    """'नई दिल्ली:', 'पाम बीच।', 'लखनऊ -'."""
    return re.compile(rf"^(?P<place>{_WORD}(?: {_WORD}){{0,2}}?)(?:\s*/\s*{_WORD}(?: {_WORD})?)*{_REGION}{_STOP}(?=\s)")


@cache
def _follower() -> re.Pattern[str]:
    return re.compile(rf"\s*{any_of('function_words')}")


@cache
def _never_place() -> re.Pattern[str]:
    return re.compile(any_of("function_words", "not_places", "months", "weekdays"))


def find_dateline(line: Line, *, first: bool) -> Dateline | None:
    """Find the dateline at the head of a line.

    With a date, an agency or a desk it counts anywhere; a bare place ('पाम बीच।') only where ``first``
    says that the line is the first paragraph, as 'सवाल:' (question) and names of speakers look the same.
    Near miss: 'दिल्ली, 10 जून को ...' (on 10 June) has neither agency nor stop. Knowingly taken for a
    place: a first sentence of one to three words without a verb.
    """
    head = line.text[:_HEAD]
    for pattern in (_dated(), _credited(), _signed_first(), _signed_last()):
        match = pattern.match(head)
        if match is not None and _sound(match, head, pattern):
            return Dateline(match.end(), match.span("place"))
    if first and (match := _bare().match(head)) and _place_like(match) and len(line.text) > match.end() + 20:
        return Dateline(match.end(), match.span("place"))
    return None


def _sound(match: re.Match[str], head: str, pattern: re.Pattern[str]) -> bool:
    """Check what the pattern cannot: that the place may be one, and that something ends the dateline."""
    groups = match.groupdict()
    if _never_place().search(f"{groups['place']} {groups.get('region') or ''}"):
        return False
    bracket = groups.get("last")
    if pattern is _credited():
        return bracket is not None and is_credit(bracket)
    if pattern is _dated():
        ended = groups.get("stop") or bracket or match.end() == len(head.rstrip())
        return bool(ended) and not _follower().match(head[match.end() :] if not groups.get("stop") else "")
    return True


def _place_like(match: re.Match[str]) -> bool:
    place = match["place"]
    if _never_place().search(f"{place} {match['region'] or ''}") or "." in place or place in words("not_places"):
        return False
    return len(place) >= 3 and not (match["stop"].strip() == "." and (len(place) < 4 or _shortened(place)))


def _shortened(place: str) -> bool:
    """Tell whether the last of several words before a full stop is an initial or a title: 'पुलिस अधीक्षक ए. के. X'."""
    *before, last = place.split()
    return bool(before) and len(last) <= _LONGEST_INITIAL


def find_lone_dateline(line: Line) -> Dateline | None:
    """Read a line of the page's head that is a place and its country: 'मास्को, रूस' (Moscow, Russia).

    Only its neighbours can tell that it is one: call it for a line that follows the 'Updated' line.
    """
    if len(line.text) > _HEAD:
        return None
    match = re.fullmatch(rf"{_PLACE}\s*,\s*(?P<region>{_WORD}(?: {_WORD}){{0,3}})(?:\s*\([^()]{{1,30}}\))?", line.text)
    if match is None or _never_place().search(f"{match['place']} {match['region']}"):
        return None
    return Dateline(len(line.text), match.span("place"))
