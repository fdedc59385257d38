"""Who met without being named: 'शाम को मंत्री Y से मुलाकात हुई', 'दोपहर बाद Y के साथ बैठक है', 'वहां Y से मिले'.

Hindi leaves out whom the text goes on about. The one side told must have his name or a post of one alone
('मुख्यमंत्री'), in से or के साथ, and nothing else in the clause may be the other: no agent, no genitive by the noun
('किसानों की मंत्री Y के साथ बैठक'), no noun.

Misses: a side with a post that many hold ('विधायक से मुलाकात हुई'), and what is left out in quotations.
"""

from __future__ import annotations

from dataclasses import replace

from kg.extract.events_common import own_subject
from kg.extract.events_frame import AGENTS, GENITIVES, Frame, Slot, time_spans
from kg.extract.events_joining import is_daytime
from kg.extract.events_status import words_of
from kg.extract.view import View
from kg.language.chunks import Chunk
from kg.language.normalise import shadow
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

_SIDES = frozenset({"से", "के साथ"})
_NOUNS = frozenset({WordClass.COMMON, WordClass.DICTIONARY, WordClass.HEAD, WordClass.UNKNOWN, WordClass.ORGANIZATION})
_AGENT = frozenset({"ने", "को", "के द्वारा", "की ओर से"})
_THEIRS = frozenset({"उनकी", "उनका", "इनकी"})
_NEAR = 30  # tokens before a clause in which 'दोनों' stands
_BEFORE = 3  # words before the phrase of the other side that may be its subject


def unsaid(
    view: View, frame: Frame, sides: list[Slot], start: int, end: int, *, within: bool = False
) -> tuple[Mention, ...]:
    """Return a pronoun at tokens ``[start, end)`` for who met the sides of a frame, unless somebody else may be.

    ``within`` a phrase of their own ('[सड़क मंत्री Y के साथ हुई बैठक] में') a noun before the sides belongs to them.
    """
    named = bool(sides) and all(s.case in _SIDES and _is_named(s) for s in sides)
    first = min((s.start for s in sides), default=0)
    off = any(view.word(i) in words_of("cancelled") for i in frame.tokens)
    if not named or frame.clause.quote is not None or (frame.verb is not None and frame.verb.passive and not off):
        return ()
    others = [s for s in frame.slots if s not in sides and not _is_house(view, s) and not _is_of_another(frame, s, end)]
    others = [s for s in others if any(m.kind in AGENTS for m in s.mentions)]
    agents = [c for c in frame.chunks if c.case in _AGENT and not _is_time(view, frame, c)]
    if others or agents or own_subject(frame) is not None:
        return ()
    if any(_owns(view, frame, at) for at in (first, start)) or (not within and _has_noun(view, frame, first)):
        return ()
    return (Mention(MentionKind.PRONOUN, "उन्होंने", view.passage(start, end), person=3),)


def _is_time(view: View, frame: Frame, chunk: Chunk) -> bool:
    """Tell whether a phrase in को says when: 'शाम को', 'बातचीत शाम को'."""
    last = chunk.end - 1
    return last in frame.timed or view.kind(last) is WordClass.TIME or is_daytime(view, last)


def _is_named(slot: Slot) -> bool:
    """Tell whether a slot names people, by name or by a post of one alone: 'मुख्यमंत्री के साथ', not 'मंत्री के साथ'."""
    return all(
        m.possessor is None
        and (m.kind is MentionKind.NAME or (m.kind is MentionKind.ROLE and shadow(m.label) in words_of("sole_posts")))
        for m in slot.mentions
    )


def _is_house(view: View, slot: Slot) -> bool:
    """Tell whether a pronoun only says whose house it was at: 'Y के साथ बातचीत [उनके] आवास पर हुई'."""
    pronoun = all(m.kind is MentionKind.PRONOUN for m in slot.mentions)
    return pronoun and (slot.case == "के यहां" or view.word(slot.marker_end) in words_of("houses"))


def _is_of_another(frame: Frame, slot: Slot, end: int) -> bool:
    """Tell whether somebody is met in a phrase beside: '[Z से] मिलने के अलावा Y से बातचीत करेंगे'."""
    by = any(g.start == slot.marker_end and g is not frame.verb for g in frame.groups)
    return slot.case in _SIDES and (by or slot.start >= end)


def _owns(view: View, frame: Frame, at: int) -> bool:
    """Tell whether a genitive that is no time stands right before a token: '[किसानों की] बैठक', not 'एक घंटे की बैठक'."""
    timed = any(t.start < at <= t.end + 1 for t in time_spans(view.doc, frame))
    return at > frame.start and view.word(at - 1) in GENITIVES and not timed and not frame.is_place(at - 2)


def _has_noun(view: View, frame: Frame, first: int) -> bool:
    """Tell whether a noun without a case stands right before the other side: '[टीम] मंत्री Y से मिली'."""
    before = range(max(frame.start, first - _BEFORE), first)
    known = {i for p in frame.places for i in range(p.start, p.end)} | frame.timed
    known |= {i for c in frame.chunks if c.case for i in range(c.start, c.marker_end) if c.marker_end <= first}
    known |= {i for i in before if view.word(i) in words_of("adverbs") or is_daytime(view, i)}
    return any(i not in known and view.kind(i) in _NOUNS for i in before)


def both_of(view: View, frame: Frame, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take 'उनकी' alone for both of whom the text just told: 'दोनों मंत्री पुणे में थे। [उनकी] भेंट मई में भी हुई थी'."""
    if [m.kind for m in mentions] != [MentionKind.PRONOUN] or mentions[0].label not in _THEIRS:
        return mentions
    near = (s for s in view.doc._.khabar_mentions if frame.start - _NEAR <= s.start < frame.start)
    if not any(s.mention.kind is MentionKind.PAIR for s in near):
        return mentions
    return (replace(mentions[0], kind=MentionKind.PAIR, label="दोनों"),)
