"""Who speaks in a quotation that stands alone: whoever the sentence before it tells of.

Feature writers leave out the verb of saying: 'यह सुनकर वह हंस पड़ती हैं। “मां ने कभी रोका नहीं।”' (At this she laughs. “Mother
never forbade it.”)

Misses: quotations in a paragraph of their own, and behind a sentence about several people.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.extract.arguments import arguments
from kg.extract.statement_cues import SPEAKERS, Cue
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_turns import actors_of
from kg.extract.view import View
from kg.language.clauses import Clause
from kg.language.syntax import Sentence
from kg.language.word_lists import word_list
from kg.model import Mention, StatementReport

ALONE = "alone"  # the kind of its cue


def stands_alone(doc: Doc, before: Sentence, sentence: Sentence, said: Sequence[StatementReport]) -> Cue | None:
    """Return the cue of a sentence that is all quotation, from the sentence before it in the same paragraph.

    Where somebody spoke right before that (``said`` are the statements so far), only a face that moves gives the word
    to another.
    """
    view: View = doc._.khabar_view
    outside = before.outside()
    verb = outside[-1].verb if outside else None
    beside = any(c.verb or any(chunk.quote is None for chunk in c.chunks) for c in sentence.outside())
    if verb is None or beside or "\n" in doc[before.start : sentence.start].text.rstrip(" "):
        return None
    if not any(c.quote is not None and c.verb is not None for c in sentence.clauses):
        return None
    goes_on = bool(said) and doc[before.start].idx - said[-1].passages[1].end <= 1
    shown = _moved(doc, view, outside[-1])
    actors = shown or (() if goes_on and verb.stem not in lexicon().manners else actors_of(doc, before))
    return Cue(outside[-1], verb.start, verb.end, ALONE, actors) if len(actors) == 1 else None


def _moved(doc: Doc, view: View, clause: Clause) -> tuple[Mention, ...]:
    """Return whose eyes or voice a clause tells of: '[उनकी] आंखें भर आती हैं'."""
    owners = [a for a in arguments(doc, clause, SPEAKERS) if a.case == "का"]
    moved = [a for a in owners if view.word(a.chunk.marker_end) in word_list("statement", "moved")]
    return moved[0].mentions if moved else ()
