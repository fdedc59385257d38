"""Journeys of which a clause tells something: 'X का राजधानी आना टल गया' (put off), 'तय है' (settled), 'जाने पर संशय है'.

Misses: what is only possible or hard ('संभव', 'मुश्किल'), and 'X का आना हुआ', which is said of any coming.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.language.closed import closed_classes
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import Status


def is_told_of(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether an infinitive is what its clause tells of: 'X का राजधानी [आना] टल गया', not 'X को आना पड़ा'."""
    alone = group.form is Form.INFINITIVE and view.word(group.end - 1).endswith("ना") and group is not frame.verb
    return alone and frame.verb is not None and frame.verb.start >= group.end and not view.is_postposition(group.end)


def as_told(view: View, frame: Frame, group: VerbGroup) -> Status | None:
    """Return the status of a journey of which its clause tells; None where it is neither called off nor settled."""
    said = set(view.words[group.end : frame.end])
    if said & visit_words("cancelled"):
        return Status.CANCELLED
    if said & closed_classes().negations or (frame.verb is not None and frame.verb.negated):
        return None
    return Status.PLANNED if said & visit_words("settled") else None


def is_doubted(view: View, group: VerbGroup) -> bool:
    """Tell whether it is in doubt whether somebody goes: 'X के राजधानी आने [पर संशय] है'."""
    return group.form is Form.INFINITIVE and view.word(group.end) in ("पर", "को") and _doubt(view, group.end + 1)


def is_rumoured(view: View, group: VerbGroup) -> bool:
    """Tell whether a journey is the talk of the day: 'X के राजधानी जाने [की चर्चा है]'."""
    talked = view.words[group.end : group.end + 2] in (("की", "चर्चा"), ("की", "चर्चाएं"))
    return group.form is Form.INFINITIVE and talked


def _doubt(view: View, at: int) -> bool:
    """Tell whether a word of doubt stands at a token, or behind 'लेकर' and one more: 'को लेकर अब भी संशय'."""
    reach = 4 if view.word(at) in ("लेकर", "अब", "अभी") else 1
    return any(word in visit_words("doubts") for word in view.words[at : at + reach])
