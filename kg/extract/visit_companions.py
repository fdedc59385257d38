"""Who goes along with whom: '[Y] के साथ राजधानी पहुंचे X' X came to the capital with Y, '[Y] को साथ लेकर' taking Y along.

The next sentence may say so, where nobody else was told of: 'X राजधानी पहुंचे। उनके साथ [Y] भी थे।', or 'उनके साथ आए [Y] ने'.

Misses: whoever a later sentence says to be with them.
"""

from __future__ import annotations

from kg.extract.events_common import own_subject
from kg.extract.events_frame import Frame, Slot
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_subjects import modified
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

_INCLUDING = frozenset({"समेत", "सहित"})
_AFTER = 3  # clauses after a visit in which others are said to have come along
_WITH = ("हो", "रह", "आ", "जा", "पहुंच")  # 'उनके साथ Y भी थे, रहे, आए, गए'


def led_by(view: View, frame: Frame, slot: Slot) -> list[Mention]:
    """Return with whom who goes is told after: 'X के साथ उनकी पत्नी Y भी राजधानी पहुंचीं', 'X के साथ मंत्री Y भी गए'."""
    kin = slot.case == "" and any(m.possessor is not None for m in slot.mentions)
    also = view.word(slot.end - 1) == "भी" or any(m.posts for m in slot.mentions[:1])
    named = slot.case == "" and also and all(m.kind is MentionKind.NAME for m in slot.mentions)
    leaders = [s for s in frame.slots if s.case == "के साथ" and s.end <= slot.start]
    leaders = [s for s in leaders if kin or (named and _next_to(view, s, slot))]
    return [m for s in leaders for m in s.mentions if m.kind is MentionKind.NAME]


def _next_to(view: View, leader: Slot, slot: Slot) -> bool:
    """Tell whether who goes along stands right after 'X के साथ', but for a time and his titles."""
    between = range(leader.marker_end, slot.start)
    return all(view.kind(i) in (WordClass.TIME, WordClass.STOP, WordClass.MODIFIER) for i in between)


def companions(view: View, frame: Frame, who: Slot | None = None) -> tuple[Mention, ...]:
    """Return whom somebody takes along: 'अपनी पत्नी X के साथ', 'X के साथ राजधानी पहुंचे', not 'X के साथ वार्ता के लिए'.

    ``who`` goes, where a participle says so: 'Y के साथ राजधानी पहुंचे [X] ने'.
    """
    return tuple(
        m
        for s in frame.slots
        if _is_taken(view, frame, s) or _is_included(view, frame, s) or _goes_too(view, frame, s, who)
        for m in s.mentions
        if m.kind is MentionKind.NAME
    )


def _goes_too(view: View, frame: Frame, slot: Slot, who: Slot | None) -> bool:
    """Tell whether 'X के साथ' names who goes along: one's kin, or somebody with whom nothing else is done."""
    kin = any(m.possessor is not None for m in slot.mentions) or view.kind(slot.start) is WordClass.KINSHIP
    return slot.case == "के साथ" and (kin or _goes_along(view, frame, slot, who))


def _is_included(view: View, frame: Frame, slot: Slot) -> bool:
    """Tell whether who goes takes somebody in: 'X [पत्नी Y समेत] राजधानी आए'."""
    own = own_subject(frame)
    counted = slot.case == "" and view.word(slot.end - 1) in _INCLUDING
    return counted and own is not None and own is not slot and own.end <= slot.start


def _is_taken(view: View, frame: Frame, slot: Slot) -> bool:
    """Tell whether somebody is taken along: '[Y] को साथ लेकर X राजधानी गए', 'X [Y] को लेकर राजधानी पहुंचे'."""
    after = view.words[slot.marker_end : slot.marker_end + 3]
    if slot.case == "को":
        return after[:2] in (("साथ", "लेकर"), ("साथ", "ले")) or after in (("अपने", "साथ", "लेकर"), ("भी", "साथ", "लेकर"))
    carried = slot.case == "के बारे में" and view.words[slot.marker_end - 2 : slot.marker_end] == ("को", "लेकर")
    verb = frame.verb
    own = own_subject(frame)
    if not carried or verb is None or own is None or own is slot or verb.passive or not goes(view, verb):
        return False
    near = own.start in (slot.marker_end, slot.marker_end + 1)
    return near or _leads_on(view, frame, slot.marker_end)


def goes(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb is one of going: 'पहुंचे', 'के लिए रवाना हुए'."""
    return group.stem in visit_words("verbs") or view.word(group.start - 1) in visit_words("departures")


def _goes_along(view: View, frame: Frame, slot: Slot, who: Slot | None) -> bool:
    """Tell whether somebody goes along: what follows 'X के साथ' is no noun of what one does with him."""
    own = own_subject(frame)
    later = [g for g in frame.groups if g.start >= slot.marker_end and g is not frame.verb]
    came = who is not None and any(g.start < who.start and g.form is Form.PERFECTIVE for g in later)
    first = came or (own is not None and own.start <= slot.start)
    if not first or not all(m.kind is MentionKind.NAME for m in slot.mentions):
        return False
    return _leads_on(view, frame, slot.marker_end)


def _leads_on(view: View, frame: Frame, at: int) -> bool:
    """Tell whether a place, a time, how one goes or the verb stands at a token, and no noun of what one does there."""
    at += view.word(at) in ("ही", "भी")
    after = next((c for c in frame.chunks if c.start <= at < c.end), None)
    free = frame.is_place(at) or at in frame.timed or view.kind(at) in (WordClass.UNKNOWN, WordClass.VERB)
    free = free or view.word(at) in visit_words("own") | visit_words("adverbs")
    if free or after is None or after.case == "से":
        return True
    on_tour = after.case == "पर" and view.word(after.end - 1) in visit_words("journeys")  # 'Y के साथ [दो दिन के दौरे पर]'
    goal = any(g.start in (after.end, after.end + 1) and goes(view, g) for g in frame.groups)
    return on_tour or (not after.case and goal)  # 'Y के साथ [शहीद स्मारक] पहुंचे'


def joined(view: View, frame: Frame, told: Frame, who: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return whom the sentence after the one that tells a visit says to be with who went: 'उनके साथ [Y] भी थे'."""
    first = frame.slots[0] if frame.slots else None
    verb = frame.verb
    next_up = told.sentence.end == frame.sentence.start and frame.start == frame.sentence.start
    if first is None or verb is None or not next_up or first.case != "के साथ" or verb.negated:
        return ()
    same_paragraph = not view.doc[told.sentence.end - 1].text_with_ws.endswith("\n")
    again = same_paragraph and _with_same(frame, first, who) and _only_there(view, frame, verb)
    theirs = _with_them(frame, first) or again
    others = [m for s in told.slots if s.has_people for m in s.mentions if m not in who]
    if not theirs or others or verb.stem not in _WITH or verb.aspect == "imperfective":
        return ()
    named = [m for s in frame.slots[1:] if s.case == "" for m in s.mentions]
    return tuple(m for m in named if m.kind is MentionKind.NAME and m not in who)


def came_along(view: View, frame: Frame, told: Frame) -> tuple[Mention, ...]:
    """Return who is said to have come with whom a visit is told of: 'उनके साथ आए [Y] ने', a sentence after it or two."""
    first = frame.slots[0] if frame.slots else None
    near = told.sentence.end <= frame.start and frame.number - told.number <= _AFTER
    if first is None or first.case != "के साथ" or not near or not _with_them(frame, first):
        return ()
    came = next((g for g in frame.groups if g.start in (first.marker_end, first.marker_end + 1)), None)
    if came is None or came.form is not Form.PERFECTIVE or came is frame.verb or came.stem not in _WITH or came.negated:
        return ()
    slot = modified(view, frame, came)
    return tuple(m for m in slot.mentions if m.kind is MentionKind.NAME) if slot is not None else ()


def _with_them(frame: Frame, slot: Slot) -> bool:
    """Tell whether a sentence begins with 'उनके साथ'."""
    opens = slot.start == frame.start == frame.sentence.start
    return opens and all(m.kind is MentionKind.PRONOUN and m.person == 3 for m in slot.mentions)


def _only_there(view: View, frame: Frame, verb: VerbGroup) -> bool:
    """Tell whether a verb tells only that somebody is there: 'भी [थीं]', 'भी [जाएंगी]', not 'दावत में [शरीक हुए]'."""
    still = verb.stem not in ("हो", "रह") or verb.aspect != "perfective"
    beside = view.word(verb.start - 1) in ("भी", "ही", "साथ") or frame.is_place(verb.start - 1)
    return still and (beside or any(s.end == verb.start for s in frame.slots))


def _with_same(frame: Frame, slot: Slot, who: tuple[Mention, ...]) -> bool:
    """Tell whether a sentence says with who went again, by name or post: 'मेहता के साथ [Y] भी होंगी'."""
    words = {w for m in who for w in m.label.split()} | {w for m in who for p in m.posts for w in p.title.split()}
    again = all(m.kind is not MentionKind.PRONOUN and set(m.label.split()) <= words for m in slot.mentions)
    return again and slot.start == frame.start
