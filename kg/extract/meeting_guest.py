"""Frames -> meetings of guest and host that only their doings tell: 'X Y के घर गए। उन्होंने Y को शॉल ओढ़ाया'.

Soon after a clause that says who went to whom (`meeting_house`), one of the two gives, says or does something to the
other, or they talked: 'इस दौरान चुनाव पर बात हुई'. Whoever went to a house of mourning or with a warrant met nobody.

Misses: hosts and guests of whom the next clauses tell nothing that one does to the other.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, subject
from kg.extract.events_frame import Frame, Slot
from kg.extract.events_status import phrases, status_of, words_of
from kg.extract.meeting_cues import find
from kg.extract.meeting_house import ONE, Call, called_on
from kg.extract.meeting_report import phone
from kg.extract.view import View
from kg.language.normalise import shadow
from kg.model import MeetingReport, Mention, MentionKind, Status

_TOWARDS = frozenset({"को", "से", "के सामने", "के समक्ष", "के साथ"})
_TALKED = frozenset({"हो", "चल", "कर"})


def with_host(doc: Doc, frame: Frame, call: Call) -> list[MeetingReport]:
    """Return the meeting of a call, if a frame soon after it tells what the two did or that they talked."""
    view: View = doc._.khabar_view
    if frame.clause.quote is not None or frame.verb is None or status_of(doc, frame, frame.verb) is not Status.OCCURRED:
        return []
    arrives = any(view.word(i) in words_of("terminals") for i in call.frame.tokens)
    if arrives or phone(view, frame) or _mourns(view, frame) or _mourns(view, call.frame):
        return []  # who is received at an airport is welcomed, perhaps with flowers
    told = _talked(view, frame) or _deals(frame, call) or _settled(view, frame)
    return [called_on(doc, frame, call)] if told else []


def _mourns(view: View, frame: Frame) -> bool:
    """Tell whether a sentence is of a death or a raid: 'Y को श्रद्धांजलि दी', 'छापा मारा'."""
    return any(view.word(i) in words_of("no_call") for i in range(frame.sentence.start, frame.sentence.end))


def _talked(view: View, frame: Frame) -> bool:
    """Tell whether the two talked: '[इस दौरान] चुनाव पर बात हुई', '[वहां] देर तक चर्चा चली'; not 'Z से बात की'."""
    there = any(True for _ in find(view, frame, "pointers")) or view.word(frame.start) in ("वहां", "वहीं")
    others = any(c.case in ("से", "के साथ", "के बीच") for c in frame.chunks)
    if not there or others or any(s.case == "का" and s.has_people for s in frame.slots):
        return False
    verb = frame.verb
    talks = phrases("talk").keys() | phrases("nouns").keys()
    return verb is not None and verb.stem in _TALKED and (view.word(verb.start - 1),) in talks


def _settled(view: View, frame: Frame) -> bool:
    """Tell whether both came to terms: 'Y के घर आए और [दोनों में सुलह] हो गई'."""
    both = any([m.kind for m in s.mentions] == [MentionKind.PAIR] for s in frame.slots)
    settled = any(view.word(i) in words_of("settlements") for i in frame.tokens)
    return both and settled and frame.verb is not None and frame.verb.stem in _TALKED


def _deals(frame: Frame, call: Call) -> bool:
    """Tell whether one of the two does something to the other: 'X ने उनसे मदद मांगी', 'उन्हें शॉल ओढ़ाकर X बोले'."""
    who = own_subject(frame) or (subject(frame) if frame.opener in ("और", "तथा") else None)
    others = [s for s in frame.slots if s is not who and s.has_people and s.case in _TOWARDS]
    if who is None or len(others) != 1 or who.case not in ("ने", ""):
        return False
    one, other = _only(who), _only(others[0])
    if one is None or other is None or one.label == other.label:
        return False
    guest, host = call.who, call.whom
    return (_means(one, guest) and _means(other, host)) or (_means(one, host) and _means(other, guest))


def _only(slot: Slot) -> Mention | None:
    """Return the one person of a slot, who is nobody's kin."""
    mention = slot.mentions[0]
    single = len(slot.mentions) == 1 and mention.kind in ONE and mention.person == 3
    many = mention.plural and mention.kind is MentionKind.ROLE
    return mention if single and mention.possessor is None and not many else None


def _means(mention: Mention, side: tuple[Mention, ...]) -> bool:
    """Tell whether a mention may be of a side: its name shares a word with one there; a pronoun or title may be."""
    if mention.kind is not MentionKind.NAME:
        return True
    words = set(shadow(mention.label).split())
    return any(words & set(shadow(m.label).split()) for m in side) or all(m.kind is not MentionKind.NAME for m in side)
