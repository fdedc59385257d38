"""Quotation marks in a line of text, and what each of them costs in each role.

A mark's glyph alone decides little in Hindi news: कहा, ”हम आएंगे।” opens with a closing mark, `"…" "…"` have no
direction, and machine translation puts the space on the wrong side (के लिए, ”मेहता ने कहा). So each mark gets a
cost for opening, for closing and for being no quotation mark at all (an apostrophe, inches), from its glyph and from
what stands on both sides; `kg.language.quotation_pairing` then takes the cheapest reading of the whole line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

DOUBLE = '"“”„‟«»❝❞＂'
SINGLE = "'‘’‚‛‹›`´＇"
MARKS = frozenset(DOUBLE + SINGLE)
NEVER = 1000.0

_GLYPH_OPENS = {"”": 2.0, "’": 2.5, "»": 2.0, "›": 2.0, "´": 3.0, "❞": 2.0}
_GLYPH_CLOSES = {"“": 2.0, "‘": 2.0, "«": 2.0, "‹": 2.0, "`": 3.0, "❝": 2.0, "„": NEVER, "‚": NEVER, "‟": 3.0}
_DIRECTED = frozenset("“‘„‚«‹❝")
_ENDS = frozenset(",.।॥?!;")
_BRACKETS = frozenset("([{")
_AFTER_CLOSE = frozenset(",.;:।॥?!)]}|")
_LATIN = re.compile(r"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark, or two alike that count as one, at ``[start, end)`` of its line."""

    start: int
    end: int
    glyph: str
    double: bool  # “, ", ‘‘ and '' are double; ‘ and ' are single
    opens: float  # costs
    closes: float
    strays: float
    unclosed: float  # of an opening mark that nothing closes

    @property
    def name(self) -> str:
        """Return the kind of quotation that this mark opens, as `_.khabar_marks` has it."""
        if self.glyph in "«»‹›":
            return "guillemet"
        if self.double:
            return "paired-single" if self.glyph in SINGLE else "double"
        return "single"


def mark_at(line: str, at: int, length: int) -> Mark:
    """Return the mark that the ``length`` characters of ``line`` at ``at`` make.

    >>> mark = mark_at('कहा, "हम आएंगे।"', 5, 1)
    >>> mark.opens < mark.closes < mark.strays
    True
    """
    left, right = line[at - 1 : at] if at else "", line[at + length : at + length + 1]
    glyph = line[at]
    double = glyph in DOUBLE or length == 2
    introduced = line[max(0, at - 3) : at].rstrip().endswith((",", ":"))
    strays = (6.0 if introduced else 4.0) if double else 2.5
    if left.isdigit():  # 32" inches, 6' feet
        strays = 1.0
    elif not double and right.isdigit():  # '90
        strays = 1.5
    unclosed = 3.0 if double else 2.0 if introduced else 4.0
    opens = _GLYPH_OPENS.get(glyph, 0.0) + _opening(line, at, at + length, left, right)
    closes = _GLYPH_CLOSES.get(glyph, 0.0) + _closing(line, at, left, right)
    return Mark(at, at + length, glyph, double, opens, closes, strays, unclosed)


def _opening(line: str, start: int, end: int, left: str, right: str) -> float:
    """Return what the sides of a mark say against its opening a quotation."""
    if not line[end : end + 8].strip():
        return NEVER
    cost = 0.0
    if right.isspace():
        introduced = line[max(0, start - 3) : start].rstrip().endswith((",", ":", "-"))
        cost += 0.5 if line[start] in _DIRECTED else 1.0 if introduced else 2.0
    elif right in _AFTER_CLOSE and line[end : end + 2] != "..":
        cost += 3.0
    if left.isalnum() or _is_mark_of_word(left):
        cost += 2.0
    elif left and left in ",;)]":
        cost += 0.5
    elif left in _ENDS:
        cost += 1.5
    return cost


def _closing(line: str, start: int, left: str, right: str) -> float:
    """Return what the sides of a mark say against its closing a quotation."""
    before = line[max(0, start - 8) : start].rstrip()
    if not before:
        return NEVER
    ended = before[-1] in _ENDS
    cost = 0.0
    if left.isspace():
        cost += 1.0 if ended else 2.0
    elif left in _BRACKETS:
        cost += 3.0
    if right.isalnum() or _is_mark_of_word(right):
        cost += 0.5 if ended else 2.0
    return cost


def _is_mark_of_word(char: str) -> bool:
    """Tell whether a character is a vowel sign or the like, which `str.isalnum` denies."""
    return "\u0900" <= char <= "\u0963" or char in ("\u200c", "\u200d")


def is_apostrophe(line: str, at: int) -> bool:
    """Tell whether a single mark stands inside a Latin word: don't, King’s."""
    return line[at] in "'’`´" and bool(_LATIN.match(line, at + 1)) and at > 0 and bool(_LATIN.match(line, at - 1))
