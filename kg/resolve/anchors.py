"""Find the day of an event that is told by another one: 'समारोह के बाद X Y से मिले' (met after the ceremony).

The ceremony, the visit or the house was told before, with its day; what came right before or after it was on that day,
however far back it stands: 'X शनिवार को अस्पताल गए। … अस्पताल से निकलकर Y के साथ बैठक की' (on leaving the hospital).

Misses: events that are told before by another word ('जलसा' for 'समारोह').
"""

from __future__ import annotations

import re
from functools import cache

from kg.model import TimeExpression
from kg.resolve.discourse import Discourse
from kg.resolve.words import words

_AROUND = r"(?:के\s+बाद|के\s+उपरांत|के\s+पश्चात|से\s+पहले|से\s+पूर्व|के\s+दौरान|के\s+समय|के\s+मौके\s+पर|के\s+अवसर\s+पर|में|से\s+इतर)"
_PHASE = r"(?:\s+(?:शुरू|खत्म|समाप्त|संपन्न|पूरा|पूरी)\s+होने)?"
_LEAVING = re.compile(r"(?<!\S)(\S+)\s+से\s+(?:निकलकर|निकलने|निकलते|लौटकर|लौटने|लौटते|होकर)(?!\S)")
_BACK = 2  # sentences of a paragraph over which a day goes on
_HEAD = 6  # words at the head of a sentence among which the event stands
_NOT = frozenset(["एक", "किसी", "अगले", "अगली", "दूसरे", "दूसरी", "पिछले", "पिछली", "हर", "कई", "अन्य"])


@cache
def _told() -> re.Pattern[str]:
    nouns = "|".join(sorted(map(re.escape, words().anchors), key=lambda noun: (-len(noun), noun)))
    return re.compile(rf"(?<!\S)({nouns}){_PHASE}\s+{_AROUND}(?!\S)")


def anchored(discourse: Discourse, start: int, end: int) -> TimeExpression | None:
    """Return the time of the event told before by which the sentence at ``[start, end)`` tells when its own was."""
    opening = re.match(rf"\s*(?:\S+\s+){{0,{_HEAD}}}", discourse.text[start:end])
    head = discourse.text[start : start + (opening.end() if opening else 0)]
    for pattern in (_told(), _LEAVING):
        found = pattern.search(head)
        if found and not _NOT & set(head[: found.start()].split()[-1:]):
            return _day_of(discourse, found.group(1), start)
    return None


def _day_of(discourse: Discourse, noun: str, before: int) -> TimeExpression | None:
    """Return the time told with a noun, in its sentence or right before it, where it stands last before a position."""
    near = [m.start() for m in re.finditer(rf"(?<!\S){re.escape(noun)}(?![\w\u0900-\u097f])", discourse.text[:before])]
    times = discourse.times_before(before)
    for position in reversed(near):
        first, last = discourse.span(position)
        told = [t for t in times if t.passage.start < last and _near(discourse, t, first)]
        own = [t for t in told if t.passage.start >= first]
        if told:
            return own[0] if own else told[-1]
    return None


def _near(discourse: Discourse, time: TimeExpression, sentence: int) -> bool:
    """Tell whether a time stands in a sentence or, in its paragraph, at most two before it."""
    at = time.passage.start
    return discourse.paragraph(at) == discourse.paragraph(sentence) and discourse.distance(at, sentence) <= _BACK
