"""When and where a meeting was that a clause tells, also where another clause says so.

'सोमवार को दिल्ली में जब X Y से मिले': day and place stand before 'जब' (when). 'Y से मिलने X पेरिस पहुंचे', 'पेरिस जाकर Y से
मिले', 'X पेरिस पहुंचे और Y से मिले': the meeting was where the way led. 'X Y से 3 मई और फिर 9 मई को मिले' tells two.

Misses: a house that is not named ('उनके आवास पर' at his house), which would be one place for everybody's.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, own_subject, setting, times_in
from kg.extract.events_frame import Frame
from kg.extract.events_status import MOTION
from kg.extract.view import View
from kg.extract.visit_places import goal
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport, Mention, TimeExpression

_WHEN = frozenset({"जब", "जिस"})
_AND = frozenset({"और", "तथा", "एवं"})
_STAYS = frozenset({"रुक", "ठहर", "उतर", "डाल"})


def times_of(doc: Doc, frame: Frame) -> tuple[TimeExpression, ...]:
    """Return when a frame's meeting was."""
    own = times_in(doc, frame) if _turns_to_come(doc, frame) else inherited_times(doc, frame)
    if frame.opener not in _WHEN or frame.previous is None or any(not t.duration for t in own):
        return own
    return (*own, *(t for t in times_in(doc, frame.previous, end=frame.start) if not t.duration))


def _turns_to_come(doc: Doc, frame: Frame) -> bool:
    """Tell whether a frame goes over from what was to what is to be: 'दोनों मई में मिले थे और [अब] फिर मिलेंगे'."""
    before = frame.previous.verb if frame.previous is not None else None
    past = before is not None and (before.tense == "past" or before.aspect == "perfective")
    ahead = frame.verb is not None and (frame.verb.tense == "future" or frame.verb.aspect == "prospective")
    return past and (ahead or any(doc._.khabar_view.word(i) == "अब" for i in frame.tokens))


def place_of(doc: Doc, frame: Frame, group: VerbGroup | None) -> Mention | None:
    """Return where a frame's meeting was, which a verb group tells."""
    found = setting(doc, frame)
    if found is None and group is not None:
        found = next((p for g in _ways(frame, group) if (p := goal(doc, frame, g)) is not None), None)
    before = frame.previous
    if found is not None or before is None:
        return found
    if frame.opener in _WHEN:
        return setting(doc, before, end=frame.start)
    verb = before.verb
    if frame.opener not in _AND or own_subject(frame) is not None or verb is None or verb.negated:
        return None
    if verb.stem in MOTION - {"लौट", "निकल"}:
        return goal(doc, before, verb)
    return setting(doc, before) if verb.stem in _STAYS else None


def _ways(frame: Frame, group: VerbGroup) -> list[VerbGroup]:
    """Return the verbs of going that lead to a meeting: 'पेरिस [जाकर] मिले', 'मिलने पेरिस [पहुंचे]'."""
    ways = [g for g in frame.groups if g.stem in MOTION and g.form is Form.CONJUNCTIVE and g.end <= group.start]
    if group.form is Form.INFINITIVE:
        ways += [g for g in frame.groups if g.stem in MOTION and g.start >= group.end]
    return ways


def each_day(doc: Doc, report: MeetingReport) -> list[MeetingReport]:
    """Return one meeting a day, where 'फिर' or more than a day stands between two: '3 मई और फिर 9 मई को'."""
    view: View = doc._.khabar_view
    days = [t for t in report.times if not t.duration and _day(t) is not None]
    rest = tuple(t for t in report.times if t not in days)
    if len(days) != 2 or rest:
        return [report]
    text = view.article.text[days[0].passage.end : days[1].passage.start].split()
    one, other = _day(days[0]), _day(days[1])
    apart = one is not None and other is not None and abs((other - one).days) > 1
    if not set(text) <= {"और", "तथा", "एवं", "व", "फिर", "को", "भी", ","} or not text or not ("फिर" in text or apart):
        return [report]
    return [replace(report, times=(day,)) for day in days]


def _day(time: TimeExpression) -> date | None:
    """Return the day of a time expression, in any leap year where it names none."""
    value = (time.value or "").replace("--", "2000-")
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
