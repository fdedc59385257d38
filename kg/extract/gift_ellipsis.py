"""What a giving leaves out because it is told nearby: the verb, the thing, or who is given to.

'X ने गुलदस्ता दिया, [Y ने पेन सेट]' gives twice with one verb, '[A ने B को] और X ने Y को शॉल दी' with one verb and one thing.
'कलेक्टर Z ने पदभार संभाला। X ने गुलदस्ता दिया।' gives to the one person of the sentence before, or to whom the sentence gave
before; 'X ने Z को चेक सौंपा। साथ में उन्होंने एक घड़ी दी।' to the other one of two.

Misses: a receiver told further back, or among several.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, subject
from kg.extract.events_frame import PEOPLE, Frame, Slot, frames, time_spans
from kg.extract.gift_concrete import is_rare
from kg.extract.gift_fetched import attributive
from kg.extract.gift_item import Giving
from kg.extract.gift_kind import heads_of, is_award, is_gift, is_ruled_out
from kg.extract.gift_lexicon import AND, gift_lexicon, is_thing
from kg.extract.gift_return import in_return, is_near, sentence_before
from kg.extract.gift_words import item_words
from kg.extract.view import View
from kg.model import GiftReport, Mention, MentionKind


def gapped(doc: Doc, frame: Frame, last: Giving | None, earlier: list[GiftReport]) -> Giving | None:
    """Return what a clause without a verb gives, after a gift that its sentence told: '..., [Y ने पेन सेट]'.

    With a receiver alone, who gave before gives: 'X ने Y को टोपी भेंट की, [जबकि Z को एक थैला]'.
    """
    view: View = doc._.khabar_view
    verbless = frame.verb is None and all(map(attributive, frame.groups))
    if not verbless or last is None or last.received:
        return None
    if not earlier or earlier[-1].passages[0].start < doc[frame.sentence.start].idx:
        return None
    giver, own, told = own_subject(frame), frame.slot("को"), earlier[-1]
    if giver is None and own is not None and own.has_people:
        giver = _slot(frame, told.giver)
    elif giver is None or giver.case != "ने":
        return None
    begin = max(s.marker_end for s in (giver, own) if s is not None)
    kept = item_words(view, [i for i in frame.tokens if i >= begin and view.word(i)[:1].isalnum()])
    heads = heads_of(view, kept)
    if not kept or is_ruled_out(view, kept, heads) or not (is_gift(view, kept, heads) or is_rare(view, kept)):
        return None
    back = _alike(told.recipient, giver)  # 'X ने Y को जैकेट दी और [Y ने अपनी टोपी]'
    taker = own or _slot(frame, told.giver if back else told.recipient)
    text = view.text(kept[0], kept[-1] + 1)
    side = giver if giver.case == "को" else None  # not the subject of the clause
    return Giving(last.group, False, last.named, True, text, kept[0], kept[-1] + 1, taker, side)


def unsaid_taker(doc: Doc, frame: Frame, giving: Giving, giver: Slot, earlier: list[GiftReport]) -> Slot | None:
    """Return who is given to where the clause names nobody: whom its sentence, or the one before, is about.

    Awards are left out: '... ने पुरस्कार दिए' gives to whoever won.
    """
    view: View = doc._.khabar_view
    kept = list(range(giving.item_start, giving.item_end))
    if not giving.thing or giving.group.stem not in gift_lexicon("giving") or is_award(view, kept):
        return None
    offered = view.word(giving.group.start - 1).startswith("अर्प")  # 'मंदिर में रुद्राक्ष अर्पित किया'
    if not giving.group.finite or offered or _names_somebody(doc, frame, giver):
        return None
    last = earlier[-1] if earlier and is_near(doc, frame, earlier[-1]) else None
    if last is not None and in_return(view, frame, giving.group):
        return _slot(frame, last.giver)
    more = any(
        view.word(i) == "भी" for i in range(frame.start, giving.group.start)
    )  # 'X की ओर से एक घोड़ा [भी] दिया गया'
    if last is not None and (more or last.passages[0].start >= doc[frame.sentence.start].idx):
        return _slot(frame, last.recipient) if not _alike(last.recipient, giver) else None
    if last is not None and _joins_in(last, giver):
        return _slot(frame, last.recipient)
    agents = [m for f in frame.chain() for s in f.slots if s.case == "ने" for m in s.mentions]
    here = [m for m in _people(doc, frame.sentence.start, frame.start) if m not in (*giver.mentions, *agents)]
    before = here or _people(doc, sentence_before(doc, frame), frame.sentence.start)
    before = [m for m in before if not _alike(m, giver) and m not in _meant(doc, frame, giver)]
    known = {m.label for m in before}
    return _slot(frame, before[0]) if len(known) == 1 else None


def _joins_in(last: GiftReport, giver: Slot) -> bool:
    """Tell whether somebody new gives after another did: 'आरव ने उन्हें पगड़ी पहनाई। [सांसद मीरा सेन ने] फुलकारी भेंट की।'."""
    named = all(m.kind is MentionKind.NAME for m in giver.mentions)
    return named and not _alike(last.giver, giver) and not _alike(last.recipient, giver)


def shared(view: View, frame: Frame, giving: Giving) -> list[Giving]:
    """Return the givings that share a thing and a verb with a later one: '[A ने B को] और X ने Y को शॉल दी'."""
    sides = [s for s in frame.slots if s.case in ("ने", "को") and s.has_people and s.marker_end <= giving.item_start]
    out = []
    for giver, taker, nxt in zip(sides, sides[1:], sides[2:], strict=False):
        joined = view.word(taker.marker_end) in AND
        between = range(taker.marker_end, nxt.start)
        if [s.case for s in (giver, taker, nxt)] == ["ने", "को", "ने"] and joined:
            plain = not any(is_thing(view.word(i)) for i in between)
            out += [replace(giving, giver=giver, taker=taker)] if plain else []
    return out


def _meant(doc: Doc, frame: Frame, giver: Slot) -> tuple[Mention, ...]:
    """Return the subject of the clause before, whom a pronoun that gives goes on about: 'X ने Z को चेक सौंपा। [उन्होंने]'."""
    before = frames(doc)[frame.number - 1] if frame.number else None
    goes_on = before is not None and any(m.kind is MentionKind.PRONOUN for m in giver.mentions)
    told = subject(before) if before is not None and goes_on else None
    return told.mentions if told is not None and told.case == "ने" else ()


def _alike(mention: Mention, giver: Slot) -> bool:
    """Tell whether a mention has a name in common with who gives."""
    return any(set(mention.label.split()) & set(m.label.split()) for m in giver.mentions)


def _names_somebody(doc: Doc, frame: Frame, giver: Slot) -> bool:
    """Tell whether a clause names somebody but the giver, or has a receiver that is no mention: 'बच्चों को'."""
    times = {i for span in time_spans(doc, frame) for i in range(span.start, span.end)}
    if any(c.case in ("को", "के लिए") and c.end - 1 not in times for c in frame.chunks):
        return True
    others = (
        s
        for s in frame.slots
        if s is not giver and s.case not in ("ने", "") and s.mentions[0].kind is not MentionKind.PRONOUN
    )
    return any(m.kind in PEOPLE for s in others for m in s.mentions)


def _people(doc: Doc, start: int, end: int) -> list[Mention]:
    """Return who is named, or told by a role, between two tokens."""
    kinds = (MentionKind.NAME, MentionKind.ROLE)
    return [s.mention for s in doc._.khabar_mentions if start <= s.start < end and s.mention.kind in kinds]


def _slot(frame: Frame, mention: Mention) -> Slot:
    return Slot("को", (mention,), frame.start, frame.start, frame.start)
