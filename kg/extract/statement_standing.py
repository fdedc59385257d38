"""The contents of a sentence -> those that stand by themselves.

An object inside of other words is nobody's by itself, nor is one that only says how other words were said ('जांच की मांग
करते हुए कहा कि', with a demand for an inquiry). An outlet that retells who said what is what the words came through.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.statement_sources import is_outlet
from kg.extract.view import View

if TYPE_CHECKING:
    from kg.extract.statement_content import Content

_MARKS = 4  # characters that may stand between the ends of two contents: a closing mark, a full stop


def standing(view: View, found: list[Content]) -> list[Content]:
    """Return the contents of a sentence that are statements, each with the outlet that retells it."""
    kept = [c for c in found if c.rule != "object" or not any(o is not c and _covers(o, c) for o in found)]
    retold = {id(c): inner for c in kept if (inner := _retold(view, kept, c)) is not None}
    outlets = {id(inner): c.cue for c in kept if (inner := retold.get(id(c))) is not None}
    return [
        replace(c, via=c.via or cue.via or cue.speakers[0]) if (cue := outlets.get(id(c))) is not None else c
        for c in kept
        if id(c) not in retold
    ]


def _covers(other: Content, content: Content) -> bool:
    """Tell whether an object is inside of other words, or only says how they were said."""
    return _is_manner(content, other) or (other.start <= content.start and content.end <= other.end)


def _is_manner(content: Content, other: Content) -> bool:
    """Tell whether an object only says how other words were said: 'मांग करते हुए कहा कि', 'मदद का वादा किया, कहा- ...'."""
    cue, main = content.cue, other.cue
    if cue is None or main is None or main.participle:
        return False
    summed_up = not main.own and main.clause.start >= cue.end and not main.clause.opener
    return (cue.participle and main.clause is cue.clause) or summed_up


def _retold(view: View, found: list[Content], content: Content) -> Content | None:
    """Return somebody's words that an outlet's end with: 'अखबार ने लिखा कि दूत ने कहा, “पुल बंद है।”'."""
    cue = content.cue
    if content.quoted or cue is None or not cue.speakers or not is_outlet(view, cue.via or cue.speakers[0]):
        return None
    for inner in found:
        told = inner.cue
        inside = content.start < inner.start and abs(inner.end - content.end) <= _MARKS
        if inner is content or not inside or told is None or not told.speakers or not told.own:
            continue
        if view.doc[told.clause.start].idx <= content.start + _MARKS:
            return inner
    return None
