"""Participles of saying whose speaker comes after the words.

In 'यह कहते हुए कि पानी सबका है, आरव मेहता ने कुआं खोल दिया' (saying that the water is everybody's, Aarav Mehta opened the
well) what was said stands between the participle and the clause of who says it.

Misses: a main clause whose subject is left out.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.arguments import arguments
from kg.extract.statement_cues import SPEAKERS, Cue
from kg.extract.statement_speakers import as_agents, subject_of
from kg.extract.view import View
from kg.language.clauses import Clause
from kg.language.syntax import Sentence
from kg.model import Mention


def with_later_subjects(doc: Doc, sentence: Sentence, cues: list[Cue]) -> list[Cue]:
    """Return the cues, with the subject of the main clause for participles before कि that have no speaker."""
    view: View = doc._.khabar_view
    out = []
    for cue in cues:
        if cue.participle and not cue.speakers and view.word(cue.end) == "कि":
            for clause in sentence.outside():
                if clause.start > cue.end + 1 and view.word(clause.start - 1) == "," and not clause.opener:
                    speakers = _subject(doc, view, clause)
                    if speakers:
                        cue = replace(cue, speakers=speakers, until=clause.start)
                        break
        out.append(cue)
    return out


def _subject(doc: Doc, view: View, clause: Clause) -> tuple[Mention, ...]:
    """Return who does what a clause tells, where it names him."""
    return as_agents(subject_of(view, clause, arguments(doc, clause, SPEAKERS)))
