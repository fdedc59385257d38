"""Why a cue of speech gave no statement: its words name no speaker, or nothing that was said stands by it."""

from __future__ import annotations

from kg.extract.statement_content import Content
from kg.extract.statement_cues import Cue
from kg.extract.view import View
from kg.model import StatementReport

KIND = "statement"


def note_silent(
    view: View,
    cues: list[Cue],
    contents: list[Content],
    waiting: Cue | None,
    reports: list[StatementReport],
) -> None:
    """Note each cue of a sentence that gave no report; one that waits for the words of the next sentence is not silent.

    ``reports`` are those of the sentence: an outlet that is named as their source did its part.
    """
    if view.rejections is None:
        return
    heard = {r.text.start for r in reports}
    outlets = {r.via for r in reports}
    for cue in cues:
        credited = any(m in outlets for m in cue.speakers)
        if (
            (cue is waiting and not _introduced_by_another(cue, cues, contents))
            or credited
            or any(c.cue is cue and (cue.speakers or c.start in heard) for c in contents)
        ):
            continue
        if any(r.rule.endswith("sentence-before") for r in reports) and cue is cues[-1]:
            continue
        view.reject(KIND, cue.start, cue.end, _why(cue, cues, contents))


def note_unheard(view: View, waiting: Cue | None, contents: list[Content], reports: list[StatementReport]) -> None:
    """Note a cue that closed its sentence ('दूत ने बताया।') where the sentence after it holds no words without a cue."""
    if view.rejections is None or waiting is None or any(c.cue is None for c in contents):
        return
    if any(note.start == waiting.start and note.kind == KIND for note in view.rejections.noted):
        return
    recalled = [r.passages[1] for r in reports if r.rule.endswith("sentence-before")]
    if not any(p.start <= view.doc[waiting.start].idx < p.end for p in recalled):
        view.reject(KIND, waiting.start, waiting.end, "its words stand neither by it nor in the sentence after it")


def _why(cue: Cue, cues: list[Cue], contents: list[Content]) -> str:
    """Say what a cue lacks."""
    if not cue.speakers:
        return "nobody is found who speaks"
    who = ", ".join(m.label for m in cue.speakers)
    if _introduced_by_another(cue, cues, contents):
        return f"{who} speaks, but another cue of the clause introduces the words"
    where = " (in a relative clause)" if cue.relative else " (a participle)" if cue.participle else ""
    return f"{who} speaks{where}, but what was said does not stand by it (quotation, कि, clause or object)"


def _introduced_by_another(cue: Cue, cues: list[Cue], contents: list[Content]) -> bool:
    """Tell whether another cue of the clause has words: 'जोर देकर कहा' is two cues, and one of them introduces."""
    introducing = [c.cue for c in contents if c.cue is not None and c.cue.clause is cue.clause]
    return any(c in introducing for c in cues if c is not cue)
