"""Who went with a team is said after it: 'दल राजधानी पहुंचा। [दल में X और Y] शामिल हैं', '[दल का नेतृत्व] X ने किया'.

Misses: teams of which more than three clauses stand between.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import times_in, unique
from kg.extract.events_frame import Frame, passage_of
from kg.extract.events_status import status_of
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_motion import moves, report
from kg.extract.visit_places import goals
from kg.model import Mention, MentionKind, Status, VisitReport

_BACK = 3  # clauses between a team's going and who was in it
_THIS = frozenset({"इसमें", "इनमें", "जिसमें", "जिनमें"})


def of_members(
    doc: Doc, frame: Frame, number: int, every: list[Frame], found: list[tuple[int, VisitReport]]
) -> list[VisitReport]:
    """Return the visit of a team of which a clause says who is in it; who went with it by name has them added."""
    who = _members(doc._.khabar_view, frame)
    before = reversed(every[max(0, number - _BACK) : number])
    gone = next((f for f in before if _team_verb(doc, f)), None)
    if not who or gone is None or gone.verb is None:
        return []
    told = next((n for n, (at, _) in enumerate(found) if every[at] is gone), None)
    if told is not None:
        at, visit = found[told]
        found[told] = (at, replace(visit, visitors=tuple(unique([*visit.visitors, *who]))))
        return []
    status = status_of(doc, gone, gone.verb)
    if status not in (Status.OCCURRED, Status.PLANNED):
        return []
    visits = [report(doc, gone, "visit.team", who, p, times_in(doc, gone), status) for p in goals(doc, gone, gone.verb)]
    return [replace(v, passages=(*v.passages, passage_of(doc, frame))) for v in visits]


def _members(view: View, frame: Frame) -> tuple[Mention, ...]:
    """Return who is said to be in a team, or to lead it."""
    verb = frame.verb
    teams = [i for i in frame.tokens if view.word(i) in visit_words("delegations")]
    inside = any(view.word(i + 1) == "में" for i in teams) or view.word(frame.start) in _THIS
    leads = any(view.words[i + 1 : i + 3] == ("का", "नेतृत्व") for i in teams)
    within = inside and any(view.word(i) in visit_words("memberships") for i in frame.tokens)
    if verb is None or verb.negated or not (within or leads):
        return ()
    slots = [s for s in frame.slots if s.case in ("", "ने") and s.has_people]
    return tuple(m for s in slots for m in s.mentions if m.kind is MentionKind.NAME)


def _team_verb(doc: Doc, frame: Frame) -> bool:
    """Tell whether a clause tells that a team goes somewhere."""
    view: View = doc._.khabar_view
    verb = frame.verb
    if verb is None or verb.negated or not moves(view, verb):
        return False
    return any(i < verb.start and view.word(i) in visit_words("delegations") for i in frame.tokens)
