"""When each visit of a clause was: the days of the legs of a tour, and the day that follows what was before.

'X [सोमवार] को रांची और [मंगलवार] को पटना जाएंगे' X will go to Ranchi on Monday and to Patna on Tuesday; 'सोमवार को नेपाल में
रुकने के बाद X [मंगलवार] को जापान पहुंचे' after a stop in Nepal on Monday X came to Japan on Tuesday.

Misses: a day that stands after its leg where others stand before theirs.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import times_in
from kg.extract.events_frame import Frame, time_spans
from kg.extract.events_times import lasts_other
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import TimeExpression, VisitReport

_TURNS = frozenset({("के", "बाद"), ("से", "पहले"), ("के", "पहले"), ("के", "पश्चात")})
_TURN_CASES = frozenset({"के बाद", "से पहले"})


def later_times(doc: Doc, frame: Frame, group: VerbGroup) -> tuple[TimeExpression, ...]:
    """Return the dates between a verb and what was done before it, where that has a date of its own."""
    view: View = doc._.khabar_view
    turns = [c.marker_end for c in frame.chunks if c.case in _TURN_CASES and c.marker_end <= group.start]
    for other in frame.groups:
        after = other.form is Form.CONJUNCTIVE or view.words[other.end : other.end + 2] in _TURNS
        if other.end <= group.start and not other.finite and other is not group and after:
            turns.append(other.end)
    for turn in sorted(turns, reverse=True):
        after_it = times_in(doc, frame, start=turn, end=group.start)
        if _dated(after_it) and _dated(times_in(doc, frame, end=turn)):
            return after_it
    return ()


def of_journey(doc: Doc, frame: Frame, times: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
    """Return times without the lengths of what the visitor comes for: '[दो दिवसीय] बैठक के लिए राजधानी पहुंचे'."""
    if not any(t.duration for t in times):
        return times
    view: View = doc._.khabar_view
    others = (s for s in time_spans(doc, frame) if lasts_other(view, s, visit_words("journeys")))
    passages = {view.passage(s.start, s.end) for s in others}
    return tuple(t for t in times if t.passage not in passages)


def dates_apart(reports: list[VisitReport]) -> list[VisitReport]:
    """Give each leg of a tour the date beside it in its clause; a leg without one has that of the leg before."""
    legs = sorted({r.destination.passage.start for r in reports if r.destination is not None})
    times = reports[0].times if reports else ()
    dates = _dated(times)
    alike = all(r.times == times and r.passages == reports[0].passages for r in reports)
    if len(legs) < 2 or len(dates) < 2 or not alike:
        return reports
    before = dates[0].passage.start < legs[0]
    if before == (dates[-1].passage.start > legs[-1]):
        return reports  # they date the whole: 'सोमवार से रांची और पटना का तीन दिन का दौरा शुक्रवार को'
    own: dict[int, list[TimeExpression]] = {}
    for date in dates:
        at = date.passage.start
        leg = min(n for n in legs if n > at) if before else max(n for n in legs if n < at)
        own.setdefault(leg, []).append(date)
    if len(own) < 2:
        return reports
    for number, leg in enumerate(legs):
        nearest = legs[number - 1] if before and number else leg
        own.setdefault(leg, own.get(nearest, []))
    whole = tuple(t for t in times if t not in dates)
    return [
        replace(r, times=(*whole, *own[r.destination.passage.start])) if r.destination is not None else r
        for r in reports
    ]


def _dated(times: tuple[TimeExpression, ...]) -> list[TimeExpression]:
    """Return the times that are days, months or years, in the order of the text."""
    found = [t for t in times if not t.duration and (t.value is not None or t.weekday is not None)]
    return sorted(found, key=lambda t: t.passage.start)


def sole_times(doc: Doc, frame: Frame, group: VerbGroup) -> tuple[TimeExpression, ...]:
    """Return the frame's dates where no other verb claims them: 'शुक्रवार को पहुंचे X'."""
    return times_in(doc, frame, start=group.end) if frame.verb is None else ()
