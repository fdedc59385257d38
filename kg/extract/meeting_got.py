"""Whether a form of मिलना means to get, not to meet: 'X को Y से मदद मिली' (got help from), not 'X Y से अचानक मिले'.

What is got stands without a case between the other side and the verb, or who gets it is in को.

Misses: things that look like adverbs ('X Y से दोबारा समय मिला', without को).
"""

from __future__ import annotations

from kg.extract.events_common import unique
from kg.extract.events_frame import Frame, Slot, time_spans
from kg.extract.events_joining import daytimes, is_daytime
from kg.extract.events_status import words_of
from kg.extract.view import View
from kg.language.closed import closed_classes
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

_PERSONS = frozenset({MentionKind.NAME, MentionKind.PRONOUN})


def gets(view: View, frame: Frame, group: VerbGroup, with_: Slot) -> bool:
    """Tell whether something is got: a thing stands before the verb, or the subject is in को."""
    if with_.start >= group.end:
        return any(s.case == "को" for s in frame.slots)
    if any(_receives(frame, s, group) for s in frame.slots) and group is frame.verb and group.modality != "must":
        return True
    return group.stem == "मिल" and (_unnamed_gets(view, frame, group) or not bare(view, frame, group, with_.marker_end))


def _unnamed_gets(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether somebody whom no mention knows gets it: '[दादाजी को] पता Y से मिला', not 'सोमवार को Y से मिले'."""
    getters = (c for c in frame.chunks if c.case == "को" and c.end - 1 not in frame.timed and c.end <= group.start)
    own = any(s.case in ("", "ने") and s.has_people and s.end <= group.start for s in frame.slots)
    one = group is frame.verb and group.words[0] in ("मिला", "मिली")
    return one and not own and any(not is_daytime(view, c.end - 1) for c in getters)


def _receives(frame: Frame, slot: Slot, group: VerbGroup) -> bool:
    """Tell whether somebody in को may get what a verb says: not '[Z को] साथ लेकर Y से मिले', '[Z को] मनाने के लिए'."""
    another = (g for g in frame.groups if slot.marker_end <= g.start <= slot.marker_end + 1 and g.end <= group.start)
    return slot.case == "को" and not any(g.stem != "मिल" and g is not group for g in another)


def bare(view: View, frame: Frame, group: VerbGroup, start: int) -> bool:
    """Tell whether only adverbs, times, places and phrases with a case stand in ``[start, group)``."""
    known = {i for s in frame.slots for i in range(s.start, s.marker_end)}
    known |= {i for p in frame.places for i in range(p.start, p.end)}
    known |= {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end)}
    known |= {i for c in frame.chunks if c.case not in ("", "का", "ने", "को", "से") for i in range(c.start, c.marker_end)}
    known |= {i for g in frame.groups if g.form is Form.CONJUNCTIVE for i in range(g.start, g.end)}
    known |= daytimes(view, start, group.start)  # 'Y से [देर रात] मिले'
    run: list[int] = []
    for i in range(start, group.start):
        word = view.word(i)
        if word in closed_classes().postpositions:
            run = []
        elif i not in known and word[:1].isalnum() and not _is_adverb(word) and not _is_once(view, i):
            run.append(i)
    return not run


def _is_once(view: View, at: int) -> bool:
    """Tell whether a word says how often: '[सिर्फ एक बार] मिले', '[पहली बार]'."""
    times = view.word(at + 1) == "बार" or (view.word(at) == "बार" and view.kind(at - 1) is not WordClass.STOP)
    return times or view.word(at) in closed_classes().particles or view.word(at) in ("इससे", "उससे")  # 'इससे पहले'


def _is_adverb(word: str) -> bool:
    """Tell whether a word may stand between 'Y से' and 'मिले': one of the list, or one said twice ('बारी-बारी')."""
    one, _, again = word.partition("-")
    return word in words_of("adverbs") or one == again


def comes_upon(view: View, frame: Frame, group: VerbGroup) -> tuple[Mention, ...]:
    """Return who comes upon whom: '[X को] मेले में अपने शिक्षक [Y] मिले'; nothing where a body gets somebody.

    The one found stands right before the verb; whoever is found dead, missing or as something is no company.
    """
    to = next((s for s in frame.slots if s.case == "को" and s.end <= group.start), None)
    found = next((s for s in frame.slots if s.case == "" and to is not None and s.start >= to.marker_end), None)
    honoured = group.words[0] in ("मिले", "मिलीं")  # 'X को भारत रत्न मिला' is a prize
    if to is None or found is None or found.end != group.start or not honoured:
        return ()
    people_only = {m.kind for m in to.mentions} <= _PERSONS and {m.kind for m in found.mentions} == {MentionKind.NAME}
    lost = any(view.word(i) in words_of("missing") for i in range(frame.sentence.start, frame.sentence.end))
    return unique((*to.mentions, *found.mentions)) if people_only and not lost else ()
