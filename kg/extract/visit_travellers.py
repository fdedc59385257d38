"""Who goes: the subject of a verb of going, whom a participle stands by, and who is taken along.

Misses: subjects that are no people and go with people in them ('X का दल').
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, subject, unique
from kg.extract.events_frame import PEOPLE, Frame, Slot, time_spans
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_places import flies
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind


def visitors(doc: Doc, frame: Frame, group: VerbGroup) -> tuple[Mention, ...]:
    """Return who goes: the nominative subject, what an attributive participle stands by, and relatives taken along."""
    slot = _traveller(doc, frame, group)
    if slot is None:
        return ()
    found = [m for m in slot.mentions if m.kind in PEOPLE and m.person != 2]
    return unique([*_led_by(frame, slot), *found, *companions(doc._.khabar_view, frame)]) if found else ()


def _led_by(frame: Frame, slot: Slot) -> list[Mention]:
    """Return whom a relative goes along with: 'X के साथ उनकी पत्नी Y भी राजधानी पहुंचीं'."""
    kin = slot.case == "" and any(m.possessor is not None for m in slot.mentions)
    leaders = [s for s in frame.slots if s.case == "के साथ" and s.end <= slot.start]
    return [m for s in leaders for m in s.mentions if m.kind is MentionKind.NAME] if kin else []


def _traveller(doc: Doc, frame: Frame, group: VerbGroup) -> Slot | None:
    view: View = doc._.khabar_view
    main = group is frame.verb
    if not main and group.form is Form.PERFECTIVE and not group.participle:
        beside = [s for s in frame.slots if group.end <= s.start <= group.end + 1 and s.has_people]
        return next((s for s in beside if s.case != "का" or _welcomed(view, frame, s)), None)
    if not main and group.form is Form.INFINITIVE:
        whose = [s for s in frame.slots if s.case == "का" and s.end <= group.start and s.has_people]
        own = own_subject(frame)
        if view.word(group.end) in ("की", "का", "के") and whose and own is None:
            return whose[-1]
        guest = next((s for s in frame.slots if s.start >= group.end and _welcomed(view, frame, s)), None)
        return (guest if view.word(group.end) == "पर" else None) or own or subject(frame)
    if main and group.modality == "must" and frame.slot("को") is not None:
        return frame.slot("को")
    if frame.opener == "जो" and frame.slots:
        return frame.slots[0]
    own = own_subject(frame)
    if own is not None and (own.case == "" or not main or flies(view, group)):
        return own
    if own is None and not _other_subject(view, frame, group):
        with_ = frame.slot("के साथ")
        return subject(frame) or (with_ if with_ is not None and with_.mentions[0].possessor is None else None)
    return None


def _welcomed(view: View, frame: Frame, slot: Slot) -> bool:
    """Tell whether somebody is welcomed: 'राजधानी पहुंचे X का स्वागत हुआ'."""
    welcome = any(view.word(i) in visit_words("welcomes") for i in frame.tokens if i >= slot.marker_end)
    return slot.case == "का" and slot.has_people and welcome


def _other_subject(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether something that is no person may be the subject: 'मालगाड़ी राजधानी पहुंची'."""
    places = {i for p in frame.places for i in range(p.start, p.end)}
    times = {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end)}
    known = (
        visit_words("adverbs")
        | visit_words("departures")
        | visit_words("journeys")
        | frozenset({"यहां", "वहां", "बाद", "स्वदेश"})
    )
    for chunk in frame.chunks:
        if chunk.case or chunk.quote is not None or chunk.start >= group.start:
            continue
        if any(g.start == chunk.end for g in frame.groups if g.form is Form.INFINITIVE):
            continue
        words = [i for i in range(chunk.start, chunk.end) if i not in places | times and view.word(i)[:1].isalnum()]
        if any(view.word(i) not in known for i in words):
            return True
    return False


def companions(view: View, frame: Frame) -> tuple[Mention, ...]:
    """Return the relatives that somebody takes along: 'अपनी पत्नी X के साथ', 'पत्नी X के साथ'."""
    return tuple(
        m for s in frame.slots if s.case == "के साथ" for m in s.mentions
        if m.kind is MentionKind.NAME
        and (any(x.possessor is not None for x in s.mentions) or view.kind(s.start) is WordClass.KINSHIP)
    )  # fmt: skip
