"""Why a cue word gave nothing: what `kg build --explain` shows, and what a build without it never works out.

A rule that looks at a cue and finds nothing says so where it decides: ``view.reject("meeting", start, end, why)``. The
note is kept only while a build explains itself. Cues that no rule looked at (in a caption, in an advertisement, or as a
word that another rule took first) are found afterwards by going through the words of each class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import GiftReport, MeetingReport, Passage, Report, StatementReport, VisitReport

if TYPE_CHECKING:
    from kg.extract.view import View

PERSON, MEETING, VISIT, GIFT, STATEMENT = "person", "meeting", "visit", "gift", "statement"
UNREAL = "a condition or a question: told as no event"
_KINDS: tuple[tuple[type[Report], str], ...] = (
    (MeetingReport, MEETING),
    (VisitReport, VISIT),
    (GiftReport, GIFT),
    (StatementReport, STATEMENT),
)


@dataclass(frozen=True, slots=True, order=True)
class Rejection:
    """A cue at token indices ``[start, end)`` that gave nothing of a kind, and why."""

    start: int
    end: int
    kind: str
    why: str


class Rejections:
    """The rejections of one article, in the order in which the rules made them."""

    def __init__(self) -> None:
        self.noted: list[Rejection] = []

    def add(self, kind: str, start: int, end: int, why: str | Callable[[], str]) -> None:
        """Note a rejection; a reason that costs something to word may be given as a function."""
        self.noted.append(Rejection(start, end, kind, why if isinstance(why, str) else why()))


def no_event(group: VerbGroup | None, main: VerbGroup | None = None) -> str:
    """Say why a verb group tells no event: 'मिलना चाहते हैं' is a wish, 'मिलते रहते हैं' a habit.

    A participle or infinitive goes along with the clause's ``main`` verb.
    """
    if group is None:
        return "no verb makes it an event"
    for applies, what in _readings(group):
        if applies:
            return what
    words = f"'{' '.join(group.words)}'"
    if main is not None and main is not group:
        return f"{words} goes with the clause's verb: {no_event(main)}"
    return f"the form {words} tells no event"


def _readings(group: VerbGroup) -> Iterator[tuple[bool, str]]:
    habit = any(word in ("रहता", "रहते", "रहती") for word in group.words)
    yield group.modality == "want", "a wish"
    yield "चाहिए" in group.words, "a duty"
    yield group.negated, "negated"
    yield group.modality == "must", "a duty"
    yield group.modality == "can", "a possibility"
    yield habit or (group.aspect == "imperfective" and group.tense != ""), "a habit, or what goes on"
    yield group.tense == "subjunctive", "wished, ordered or supposed (subjunctive)"
    yield group.form is Form.INFINITIVE and not group.finite, "an infinitive, and nothing says that it came about"


def silences(view: View, reports: list[Report]) -> tuple[tuple[Passage, str], ...]:
    """Return the cues that gave nothing, in reading order, each with ``kind: why``; nothing unless explaining.

    A cue of an event that its clause tells anyhow, by another cue or rule, is not silent. Of several rules that looked
    at one cue, each has its say.
    """
    if view.rejections is None:
        return ()
    told = {kind: [r.passages[0] for r in reports if isinstance(r, cls)] for cls, kind in _KINDS if kind != STATEMENT}
    found: dict[tuple[int, int, str], dict[str, None]] = {}
    for note in sorted(view.rejections.noted, key=lambda r: (r.start, r.end)):
        found.setdefault((note.start, note.end, note.kind), {})[note.why] = None
    out = []
    for (start, end, kind), reasons in found.items():
        passage = view.passage(start, end)
        got = kind == MEETING and all(
            why.startswith("something") for why in reasons
        )  # 'भेंट', मिला of a gift that is told
        clauses = [*told.get(kind, ()), *(told[GIFT] if got else ())]
        if not any(p.start <= passage.start and passage.end <= p.end for p in clauses):
            out.append((passage, f"{kind}: {'; '.join(reasons)}"))
    return tuple(out)
