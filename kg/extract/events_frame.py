"""Clauses -> frames: what the event rules look at.

A frame is a clause with its noun phrases that are people or bodies (slots with case), its places and times, and what
stands after its verb: '[X ने] की [Y से] [भेंट]' 'X had a meeting with Y', as headlines invert it, is one frame. A frame
knows the one before it, so that 'और उनसे मिले' 'and met him' finds its subject, and 'जिनसे' 'with whom' its antecedent.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span

from kg.articles.blocks import kind_at
from kg.extract.events_joining import JOINERS
from kg.extract.events_led import parted, row_of_people
from kg.extract.events_relative import antecedent
from kg.extract.events_slots import AGENTS, GENITIVES, PEOPLE, Slot, slots_of
from kg.extract.view import MentionSpan, View
from kg.language.clauses import Chunk, Clause
from kg.language.name_component import READ
from kg.language.syntax import Sentence
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import BlockKind, MentionKind, Passage

_WHEN = frozenset({"जब", "जैसे"})


@dataclass(slots=True)
class Frame:
    """A clause as the event rules see it; ``tokens`` are its own token indices, in order."""

    clause: Clause
    sentence: Sentence
    tokens: tuple[int, ...]
    chunks: list[Chunk]
    slots: list[Slot] = field(default_factory=list)
    places: list[MentionSpan] = field(default_factory=list)
    previous: Frame | None = None
    lead: bool = False  # in a title or heading
    timed: frozenset[int] = frozenset()  # its tokens that are words of time
    number: int = 0  # its place among the frames of the article

    @property
    def verb(self) -> VerbGroup | None:
        """Give the finite verb."""
        return self.clause.verb

    @property
    def groups(self) -> list[VerbGroup]:
        """Give every verb group in order: participles, infinitives, the finite verb."""
        found = [*self.clause.participles, *([self.clause.verb] if self.clause.verb else [])]
        return sorted(found, key=lambda g: g.start)

    @property
    def start(self) -> int:
        """Give the first token."""
        return self.tokens[0]

    @property
    def end(self) -> int:
        """Give the token after the last one."""
        return self.tokens[-1] + 1

    @property
    def opener(self) -> str:
        """Give the word that opens the clause."""
        return self.clause.opener

    def chain(self) -> Iterator[Frame]:
        """Yield the frames before this one, the nearest first."""
        frame = self.previous
        while frame is not None:
            yield frame
            frame = frame.previous

    def is_place(self, token: int) -> bool:
        """Tell whether a token stands in the name of a place."""
        return any(p.start <= token < p.end for p in self.places)

    def slot(self, *cases: str) -> Slot | None:
        """Return the first slot in one of the cases."""
        return next((s for s in self.slots if s.case in cases), None)


def frames(doc: Doc) -> list[Frame]:
    """Return the frames of an article's readable blocks but captions, in reading order; worked out once a Doc."""
    if "khabar_frames" not in doc.user_data:
        found: list[Frame] = []
        for sentence in doc._.khabar_sentences:
            kind = block_kind(doc._.khabar_view, sentence.start)
            if kind in READ and kind is not BlockKind.CAPTION:
                found.extend(_of_sentence(doc, sentence, kind is not BlockKind.PARAGRAPH))
        for number, frame in enumerate(found):
            frame.number = number
        doc.user_data["khabar_frames"] = found
    result: list[Frame] = doc.user_data["khabar_frames"]
    return result


def following(doc: Doc, frame: Frame) -> Frame | None:
    """Return the frame after one, in its sentence or the next."""
    return next(iter(frames(doc)[frame.number + 1 : frame.number + 2]), None)


def beside(doc: Doc, frame: Frame) -> list[Frame]:
    """Return the other frames of a frame's sentence, in order."""
    every, first, end = frames(doc), frame.number, frame.number + 1
    while first and every[first - 1].sentence is frame.sentence:
        first -= 1
    while end < len(every) and every[end].sentence is frame.sentence:
        end += 1
    return every[first : frame.number] + every[frame.number + 1 : end]


def block_kind(view: View, token: int) -> BlockKind | None:
    """Return the kind of the block that a token stands in."""
    return kind_at(view.article, view.doc[token].idx)


def time_spans(doc: Doc, frame: Frame) -> list[Span]:
    """Return the time expressions of a frame's sentence, in order."""
    if "khabar_time_spans" not in doc.user_data:
        ordered = sorted(doc.spans.get("khabar_times", ()), key=lambda s: s.start)
        doc.user_data["khabar_time_spans"] = (ordered, [s.start for s in ordered])
    spans, starts = doc.user_data["khabar_time_spans"]
    found: list[Span] = spans[bisect_left(starts, frame.sentence.start) : bisect_left(starts, frame.sentence.end)]
    return found


def passage_of(doc: Doc, frame: Frame) -> Passage:
    """Return the passage of a frame's clause."""
    view: View = doc._.khabar_view
    return view.passage(frame.start, frame.end)


def _of_sentence(doc: Doc, sentence: Sentence, lead: bool) -> list[Frame]:
    """Return the frames of one sentence; each zone (outside, each utterance) is a chain of its own."""
    out: list[Frame] = []
    last: dict[int | None, Frame] = {}
    for clause, tail in _with_tails(doc, sentence):
        chunks = [*clause.chunks, *tail]
        tokens = sorted(
            {i for c in chunks if c.quote is None for i in range(c.start, c.marker_end)}
            | {i for g in (*clause.participles, *([clause.verb] if clause.verb else [])) for i in range(g.start, g.end)}
        )
        if not tokens:
            continue
        frame = Frame(clause, sentence, tuple(tokens), chunks, previous=last.get(clause.quote), lead=lead)
        _fill(doc, frame)
        last[clause.quote] = frame
        out.append(frame)
    return out


def _with_tails(doc: Doc, sentence: Sentence) -> Iterator[tuple[Clause, list[Chunk]]]:
    """Yield each clause with the chunks after its verb that no punctuation parts from it."""
    clauses = list(sentence.clauses)
    given: set[int] = set()
    for number, clause in enumerate(clauses):
        nxt = next((c for c in clauses[number + 1 :] if c.quote == clause.quote), None)
        tail: list[Chunk] = []
        if nxt is not None and clause.verb is not None and not nxt.opener and nxt.chunks:
            tail = _tail(doc, clause, nxt)
            given.update(id(c) for c in tail)
        own = [c for c in clause.chunks if id(c) not in given]
        if len(own) != len(clause.chunks):
            clause = Clause(clause.start, clause.end, clause.opener, own, clause.participles, clause.verb, clause.quote)
        yield clause, tail


def _tail(doc: Doc, clause: Clause, nxt: Clause) -> list[Chunk]:
    """Return the leading chunks of the next clause that belong to this one's verb: 'मिले [X], ...'."""
    verb = clause.verb
    first = nxt.chunks[0]
    if verb is None or first.start < verb.end or first.before:
        return []
    if any(doc[i].is_punct for i in range(verb.end, first.start)):
        return []
    stop, tail = min((g.start for g in (*nxt.participles, *filter(None, [nxt.verb]))), default=doc[-1].i + 1), [first]
    parted = nxt.verb is None and stop > doc[-1].i
    row = row_of_people(doc, nxt.chunks)
    commas = {i for i in range(row[-1].marker_end, min(stop, len(doc))) if doc[i].text in ",-–—:"}
    for chunk in nxt.chunks[1:]:
        if chunk.before not in ("", "और", "तथा", "एवं", "व") and chunk not in row:
            parted = True
            break
        if chunk.start > stop:
            break
        tail.append(chunk)
    return tail if parted or tail[-1].marker_end in commas else []


def _fill(doc: Doc, frame: Frame) -> None:
    """Set the slots and places of a frame."""
    own = set(frame.tokens)
    spans = [s for s in _mentions_of(doc, frame) if s.end - 1 in own]
    frame.slots = parted(doc, frame.groups, slots_of(doc, frame.chunks, frame.groups, spans))
    frame.timed = frozenset(i for i in own if doc._.khabar_view.kind(i) is WordClass.TIME)
    taken = {i for s in frame.slots for i in range(s.start, s.end)}
    frame.places = [s for s in spans if s.mention.kind is MentionKind.PLACE and s.end - 1 not in taken]
    told = (s for f in frame.chain() for s in f.slots)
    relative = antecedent(doc._.khabar_view, frame.opener, told, frame.clause.start, frame.start)
    frame.slots[:0] = [*_fronted(frame), *([relative] if relative is not None else [])]


def _fronted(frame: Frame) -> list[Slot]:
    """Return who stands before 'जब' and has no verb of his own: '[X और Y] जब पुणे में मिले', '[X की] जब Y से भेंट हुई'."""
    before = frame.previous
    own = any(s.case in ("", "ने") and s.has_people for s in frame.slots)
    if frame.opener not in _WHEN or own or before is None or before.sentence is not frame.sentence:
        return []
    at, told = frame.clause.start, any(g.end <= frame.clause.start for g in before.groups)
    return [s for s in before.slots if s.end <= at and s.has_people and s.case in ("", "का", "ने") and not told]


def _mentions_of(doc: Doc, frame: Frame) -> Sequence[MentionSpan]:
    """Return the mentions of a frame's sentence."""
    spans: Sequence[MentionSpan] = doc._.khabar_mentions
    if "khabar_mention_starts" not in doc.user_data:
        doc.user_data["khabar_mention_starts"] = [s.start for s in spans]
    starts = doc.user_data["khabar_mention_starts"]
    return spans[bisect_left(starts, frame.sentence.start) : bisect_left(starts, frame.sentence.end)]


__all__ = [
    "AGENTS", "GENITIVES", "JOINERS", "PEOPLE", "Frame", "Slot", "beside",
    "block_kind", "following", "frames", "passage_of", "time_spans",
]  # fmt: skip
