"""Frames -> meetings at somebody's house, told in two steps: 'X Y के घर गए। आधे घंटे की मुलाकात में बात हुई'.

The first clause says who went to whom, who waited for him ('X पुणे पहुंचे, जहां Y उनका इंतजार कर रहे थे') or who asked
him to come ('Y ने X को घर बुलाया'); a later one has the noun of a meeting by which nobody stands, or tells what the two
did (`meeting_guest`). Without that it is a visit alone.

Misses: a way that leads to a house without a name before it ('उनके घर').
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, setting, subject, times_in, unique
from kg.extract.events_frame import Frame, Slot, passage_of
from kg.extract.events_status import MOTION, is_unreal, phrases, status_of, words_of
from kg.extract.meeting_cues import attached, find, people
from kg.extract.meeting_cues import is_unreal as is_spoken_of
from kg.extract.view import GENITIVES, View
from kg.language.closed import closed_classes
from kg.model import MeetingReport, Mention, MentionKind, Status

_AROUND = frozenset({("के", "बाद"), ("के", "दौरान"), ("के", "समय"), ("के", "वक्त"), ("के", "अंत"), ("के", "उपरांत")})
ONE = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})
_WORDS = 5  # words between whose house it is and the house: 'Y के राजाजी मार्ग स्थित आवास'


@dataclass(frozen=True, slots=True)
class Call:
    """Who went to whom, and the frame that tells it."""

    frame: Frame
    who: tuple[Mention, ...]
    whom: tuple[Mention, ...]


def call_of(view: View, frame: Frame) -> Call | None:
    """Return the call on somebody that a frame tells, or None."""
    if status_of(view.doc, frame, frame.verb) is not Status.OCCURRED:
        return None
    if _asks(view, frame):
        host, guest = frame.slot("ने"), next((s for s in frame.slots if s.case == "को" and s.has_people), None)
    elif frame.opener in ("जहां", "तो") and frame.previous is not None:
        if not any(view.word(i) in words_of("awaiting") for i in frame.tokens):
            return None
        host = next((s for s in frame.slots if s.case == "" and s.has_people and not _is_pronoun(s)), None)
        guest = subject(frame.previous)
        guest = guest if any(g.stem in MOTION for g in frame.previous.groups) else None
    else:
        host, guest = _host(view, frame), own_subject(frame) or subject(frame)
        guest = None if guest is not None and guest.case == "को" else guest
    if host is None or guest is None:
        return None
    who, whom = people([guest]), people([host])
    both = (*who, *whom)
    one = all((m.kind in ONE or (m.kind is MentionKind.PAIR and m in who)) and m.possessor is None for m in both)
    named = len(whom) == 1 and bool(who) and one
    return Call(frame, who, whom) if named and not set(who) & set(whom) else None


def _asks(view: View, frame: Frame) -> bool:
    """Tell whether somebody asks another to come to his house or to talk: 'X को घर पर बुलाया', 'बातचीत के लिए बुलाया'."""
    verb = frame.verb
    if verb is None or verb.passive or verb.negated:
        return False
    if verb.stem not in ("बुला", "बुलवा") and view.word(verb.start - 1) not in words_of("invited"):
        return False
    return any(view.word(i) in _asked_to() for i in frame.tokens)


@cache
def _asked_to() -> frozenset[str]:
    """Return the words that begin what one asks somebody to: a house, a meal, talks."""
    return frozenset(phrase[0] for section in ("nouns", "tables", "houses") for phrase in phrases(section))


def _host(view: View, frame: Frame) -> Slot | None:
    """Return whose house a verb of going leads to: '[Y के] कृष्णा मार्ग स्थित आवास पहुंचे', '[Y के यहां] गए'."""
    going = next((g for g in frame.groups if g.stem in MOTION - {"लौट", "निकल"}), None)
    if going is None:
        return None
    for slot in frame.slots:
        if not slot.has_people or slot.end > going.start or _is_pronoun(slot):
            continue
        if slot.case == "के यहां":
            return slot
        if slot.case == "का" and _leads_to_house(view, slot.marker_end):
            return slot
        if slot.case == "के निमंत्रण पर" and any(view.word(i) in words_of("houses") for i in frame.tokens):
            return slot
    return None


def _is_pronoun(slot: Slot) -> bool:
    return slot.mentions[0].kind is MentionKind.PRONOUN


def _leads_to_house(view: View, at: int) -> bool:
    """Tell whether a house stands soon behind a genitive: 'Y के राज मार्ग स्थित [आवास]', but 'Y के भाई के घर' is not Y's."""
    for i in range(at, at + _WORDS):
        if view.word(i) in words_of("houses"):
            return view.word(i + 1) not in GENITIVES and view.word(i + 1) != "से"
        if view.word(i) in closed_classes().postpositions:
            return False
    return False


def at_house(doc: Doc, frame: Frame, call: Call) -> list[MeetingReport]:
    """Return the meeting at a house that a noun by which nobody stands tells of, or nothing."""
    view: View = doc._.khabar_view
    if is_unreal(doc, frame) or frame.clause.quote is not None:
        return []
    for cue in find(view, frame, "nouns"):
        after = view.words[cue.end : cue.end + 2]
        told = after in _AROUND or view.word(cue.end) in ("में", "से")
        told = told or any(g.start >= cue.end and g.stem in ("हो", "चल", "रह") and not g.negated for g in frame.groups)
        plural = view.word(cue.end - 1).endswith(("ों", "ें"))
        if not told or plural or is_spoken_of(view, cue) or attached(view, frame, cue) or _has_owner(view, cue.start):
            continue
        return [called_on(doc, frame, call, form=cue.form)]
    return []


def called_on(doc: Doc, frame: Frame, call: Call, *, form: str | None = None) -> MeetingReport:
    """Return the meeting of a call that a frame tells more of."""
    asked = _asks(doc._.khabar_view, call.frame)  # whoever asked may have sent for him from afar
    return MeetingReport(
        passages=(passage_of(doc, frame), passage_of(doc, call.frame)),
        rule="meeting.at-house",
        times=(*times_in(doc, frame), *(t for t in times_in(doc, call.frame) if not t.duration)),
        place=None if asked else setting(doc, call.frame),
        participants=unique((*call.who, *call.whom)),
        form=form,
    )


def _has_owner(view: View, at: int) -> bool:
    """Tell whether a noun owns the meeting, or it is with somebody: '[समिति की] बैठक', but not '[आधे घंटे की] मुलाकात'."""
    word = view.word(at - 1)
    if word == "की" or word == "का":
        return view.word(at - 2) not in words_of("hours")
    return word in closed_classes().postpositions
