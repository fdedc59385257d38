"""The legs of a tour: places coordinated with the last one, and clauses that tell a leg without its verb.

'X [कनकपुर], [रूपनगर] और नेपाल जाएंगे' will go to Kanakpur, Rupnagar and Nepal; 'X जापान गए, [फिर नेपाल और कनकपुर]' went to
Japan, then Nepal and Kanakpur; 'X जापान पहुंचे, [Y उसके अगले दिन]' X came to Japan, Y on the next day.

Misses: legs in a sentence of their own ('इसके बाद नेपाल।').
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import times_in
from kg.extract.events_frame import PEOPLE, Frame, passage_of, time_spans
from kg.extract.view import View
from kg.extract.visit_kinds import NAMELIKE
from kg.extract.visit_lexicon import visit_words
from kg.language.chunks import Chunk
from kg.model import Mention, MentionKind, VisitReport

_JOINERS = frozenset({",", "और", "तथा", "एवं", "व"})
_LOOSE = frozenset({"वहां", "यहां", "वहीं", "उसके", "इसके", "को", "में", "से", "भी", "साथ"}) | _JOINERS


def coordinated(doc: Doc, frame: Frame, last: Mention) -> list[Mention]:
    """Return the places, known or not, that are coordinated before the last leg of a tour."""
    view: View = doc._.khabar_view
    at = next((n for n, c in enumerate(frame.chunks) if _holds(view, c, last)), 0)
    found: list[Mention] = []
    while at > 0:
        chunk = frame.chunks[at - 1]
        if not frame.chunks[at].before and not _rest(doc, frame, range(chunk.start, chunk.end), []):
            if any(frame.is_place(i) for i in range(chunk.start, chunk.end)):
                break
            at -= 1  # 'कनकपुर और [शाम को] राजधानी'
            continue
        if frame.chunks[at].before not in _JOINERS:
            break
        begin = max([chunk.start, *(s.end for s in frame.slots if chunk.start < s.end <= chunk.end)])
        own = list(_stops(view, frame, range(begin, chunk.end)))
        if chunk.case or not own or _rest(doc, frame, range(begin, chunk.end), own):
            break
        found = [m for m, _ in own] + found
        if begin > chunk.start:
            break  # '[X जापान] और रूस जाएंगे'
        at -= 1
    return found


def gapped(doc: Doc, frame: Frame, before: Frame, last: VisitReport) -> list[VisitReport]:
    """Return the legs that a clause tells without its verb: 'X जापान जाएंगे और फिर [रूस]', '... तो [Y रूस]'."""
    view: View = doc._.khabar_view
    stayed = last.rule == "visit.stay"  # 'X सोमवार को जापान में थे [और मंगलवार को नेपाल में]'
    told_by = stayed or last.rule == "visit.verb"
    if frame.groups or before.sentence is not frame.sentence or not told_by:
        return []
    slots = [s for s in frame.slots if s.case == "" and any(m.kind in PEOPLE for m in s.mentions)]
    who = tuple(m for s in slots for m in s.mentions if m.kind in PEOPLE)
    stops = list(_stops(view, frame, range(frame.start, frame.end)))
    if any(view.is_postposition(r.stop) and not (stayed and view.word(r.stop) == "में") for _, r in stops):
        return []
    titles = {i for i in frame.tokens if slots and i < slots[0].start}
    times = times_in(doc, frame)
    if set(_rest(doc, frame, frame.tokens, stops)) - titles or not (stops or (who and times)):
        return []
    told = (passage_of(doc, frame), *last.passages[1:])
    where: list[Mention | None] = [m for m, _ in stops]
    where = where or [last.destination]
    return [
        replace(last, passages=told, visitors=who or last.visitors, destination=place, times=times) for place in where
    ]


def _holds(view: View, chunk: Chunk, place: Mention) -> bool:
    return any(view.doc[i].idx == place.passage.start for i in range(chunk.start, chunk.end))


def _stops(view: View, frame: Frame, tokens: range) -> Iterator[tuple[Mention, range]]:
    """Yield the places of a stretch: listed ones, and runs of unknown words; not what a place lies in."""
    covered = {i for s in frame.slots for i in range(s.start, s.end)} | frame.timed
    known = {p.start: p for p in frame.places if p.start in tokens}
    at = tokens.start
    while at < tokens.stop:
        end = at + 1
        if at in known:
            end = known[at].end
            within = view.word(end) in ("का", "के", "की") and (view.kind(end + 1) in NAMELIKE or end + 1 in known)
            if not within:
                yield known[at].mention, range(at, end)
        elif at in frame.tokens and at not in covered and view.kind(at) in NAMELIKE:
            while end < tokens.stop and end in frame.tokens and view.kind(end) in NAMELIKE and end not in covered:
                end += 1
            yield Mention(MentionKind.PLACE, view.text(at, end), view.passage(at, end)), range(at, end)
        at = end


def _rest(doc: Doc, frame: Frame, tokens: range | tuple[int, ...], stops: list[tuple[Mention, range]]) -> list[int]:
    """Return the words that are neither a stop, a person, a time nor an adverb."""
    view: View = doc._.khabar_view
    taken = {i for s in frame.slots for i in range(s.start, s.marker_end)} | {i for _, r in stops for i in r}
    taken |= {i for p in frame.places for i in range(p.start, p.end + (view.word(p.end) in ("का", "के", "की")))}
    taken |= {i for t in time_spans(doc, frame) for i in range(t.start, t.end)} | frame.timed
    loose = visit_words("adverbs") | visit_words("spans") | _LOOSE
    return [i for i in tokens if i not in taken and view.word(i) not in loose and view.word(i)[:1].isalnum()]
