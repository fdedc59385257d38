"""Clauses -> frames: what the event rules look at.

A frame is a clause with its noun phrases that are people or bodies (slots with case), its places and times, and what
stands after its verb: '[X ने] की [Y से] [भेंट]' 'X had a meeting with Y', as headlines invert it, is one frame. A frame
knows the one before it, so that 'और उनसे मिले' 'and met him' finds its subject, and 'जिनसे' 'with whom' its antecedent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc

from kg.extract.places import place_heads
from kg.extract.view import MentionSpan, View
from kg.language.clauses import Chunk, Clause
from kg.language.name_component import READ
from kg.language.syntax import Sentence
from kg.language.verbs import VerbGroup
from kg.model import BlockKind, Mention, MentionKind, Passage

JOINERS = frozenset({",", "और", "तथा", "एवं", "व", "-"})
PEOPLE = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN, MentionKind.PAIR})
AGENTS = PEOPLE | {MentionKind.ORGANIZATION, MentionKind.GROUP}
GENITIVES = frozenset({"का", "के", "की"})
_TRAILING = frozenset({"भी", "ही", "तो", "जी", "सर", "साहब", "दोनों", "तीनों", "खुद", "स्वयं", "समेत", "आदि"})
_CASES = frozenset({"ने", "को", "से", "में", "पर", "तक"})
_TITLE_WORDS = 9
# What makes a genitive pronoun a postpositional phrase: 'उनके साथ' with him.
_AFTER_PRONOUN = {
    "साथ": "के साथ", "बीच": "के बीच", "यहां": "के यहां", "घर": "के यहां", "निमंत्रण पर": "के निमंत्रण पर",
    "न्योते पर": "के निमंत्रण पर", "बुलावे पर": "के निमंत्रण पर", "नेतृत्व में": "के नेतृत्व में",
}  # fmt: skip
_RELATIVE_CASES = (
    ("ने", ("जिन्होंने", "जिसने")), ("को", ("जिन्हें", "जिसे", "जिनको", "जिसको")), ("से", ("जिनसे", "जिससे")),
    ("का", ("जिनका", "जिनके", "जिनकी", "जिसका", "जिसके", "जिसकी")), ("", ("जो",)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slot:
    """Coordinated mentions in one case over token indices ``[start, end)``; ``[end, marker_end)`` is the marker."""

    case: str
    mentions: tuple[Mention, ...]
    start: int
    end: int
    marker_end: int
    marker: str = ""  # the form of a genitive: 'की', 'उनकी'

    @property
    def is_feminine(self) -> bool:
        """Tell whether a genitive agrees with a feminine noun: 'X की बैठक'."""
        return self.marker.endswith("ी")

    @property
    def has_people(self) -> bool:
        """Tell whether one of the mentions is a person or a pair."""
        return any(m.kind in PEOPLE for m in self.mentions)

    @property
    def heads(self) -> int:
        """Count the people and bodies: a pair is two."""
        return sum(2 if m.kind is MentionKind.PAIR or (m.plural and m.kind is not MentionKind.PRONOUN) else 1 for m in self.mentions)


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
        doc.user_data["khabar_frames"] = found
    result: list[Frame] = doc.user_data["khabar_frames"]
    return result


def block_kind(view: View, token: int) -> BlockKind | None:
    """Return the kind of the block that a token stands in."""
    offset = view.doc[token].idx
    return next((b.kind for b in view.article.blocks if b.start <= offset < b.end), None)


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
    if verb is None or first.start < verb.end or first.before or any(doc[i].is_punct for i in range(verb.end, first.start)):
        return []
    stop = min((g.start for g in (*nxt.participles, *([nxt.verb] if nxt.verb else []))), default=doc[-1].i + 1)
    tail = [first]
    parted = nxt.verb is None and stop > doc[-1].i
    for chunk in nxt.chunks[1:]:
        if chunk.before not in ("", "और", "तथा", "एवं", "व"):
            parted = True
            break
        if chunk.start > stop:
            break
        tail.append(chunk)
    return tail if parted else []


def _fill(doc: Doc, frame: Frame) -> None:
    """Set the slots and places of a frame."""
    own = set(frame.tokens)
    spans = [s for s in doc._.khabar_mentions if s.end - 1 in own]
    people = [s for s in spans if s.mention.kind in AGENTS]
    people = [s for s in people if not any(o is not s and o.start <= s.start and s.end <= o.end for o in people)]
    people = [s for s in people if not _names_a_building(doc._.khabar_view, s, spans)]
    taken = {i for s in people for i in range(s.start, s.end)}
    frame.places = [s for s in spans if s.mention.kind is MentionKind.PLACE and s.end - 1 not in taken]
    frame.slots = _joined(doc, frame, [_slot(doc, frame, s) for s in people])
    relative = _relative(frame)
    if relative is not None:
        frame.slots.insert(0, relative)


def _names_a_building(view: View, span: MentionSpan, spans: list[MentionSpan]) -> bool:
    """Tell whether a name is part of a place's: 'मेहता टावर'."""
    longer = [s for s in spans if s.mention.kind is MentionKind.PLACE and s.start == span.start and s.end == span.end + 1]
    return bool(longer) and view.word(span.end) in place_heads()


def _slot(doc: Doc, frame: Frame, span: MentionSpan) -> Slot:
    """Return the slot of one mention with the case of its chunk, if it ends the chunk."""
    view: View = doc._.khabar_view
    chunk = next((c for c in frame.chunks if c.start <= span.end - 1 < c.end), None)
    if chunk is None:
        return Slot("", (span.mention,), span.start, span.end, span.end)
    end = span.end
    while end < chunk.end and (view.word(end) in _TRAILING or not view.word(end)[:1].isalnum()):
        end += 1
    if end < chunk.end or not chunk.case:
        return Slot("", (span.mention,), span.start, end, end)
    case, marker_end = chunk.case, chunk.marker_end
    marker = view.word(marker_end - 1) if case == "का" else ""
    for length in (1, 2) if case == "का" and marker_end == chunk.end else ():
        phrase = " ".join(view.words[marker_end : marker_end + length])
        if phrase in _AFTER_PRONOUN:
            case, marker_end = _AFTER_PRONOUN[phrase], marker_end + length
            break
    return Slot(case, (span.mention,), span.start, end, marker_end, marker)


def _joined(doc: Doc, frame: Frame, single: list[Slot]) -> list[Slot]:
    """Join 'A, B और C ने' into one slot in the case of the last; 'नेता, X' is one person in apposition."""
    view: View = doc._.khabar_view
    out: list[Slot] = []
    for slot in single:
        before = out[-1] if out else None
        between = [view.word(i) for i in range(before.end, slot.start)] if before else []
        whose = slot.case == "का" and slot.mentions[0].kind is MentionKind.PRONOUN  # 'X और उसका साथी'
        if before and not before.case and between and not whose and (_only_joiners(between) or _titled(frame, before, slot, between)):
            mentions = (*before.mentions, *slot.mentions)
            if between == [","] and len(before.mentions) == 1 and _in_apposition(before.mentions[0], slot.mentions[0]):
                mentions = slot.mentions
            out[-1] = Slot(slot.case, mentions, before.start, slot.end, slot.marker_end, slot.marker)
        elif before and not before.case and not between and _hyphened(doc, before, slot):
            out[-1] = Slot(slot.case, (*before.mentions, *slot.mentions), before.start, slot.end, slot.marker_end, slot.marker)
        else:
            out.append(slot)
    return out


def _only_joiners(words: list[str]) -> bool:
    """Tell whether only joiners stand between two mentions, and brackets with what is in them."""
    depth, joined = 0, False
    for word in words:
        depth += word in ("(", "[")
        if not depth and word not in JOINERS and word not in _TRAILING:
            return False
        joined = joined or (not depth and word in JOINERS)
        depth -= word in (")", "]")
    return joined


def _titled(frame: Frame, left: Slot, right: Slot, words: list[str]) -> bool:
    """Tell whether a joiner and a title that no list knows stand between: 'X और नगर के मुख्य वार्ताकार Y'."""
    verbs = {i for g in frame.groups for i in range(g.start, g.end)}
    if words[0] not in JOINERS - {","} or len(words) > _TITLE_WORDS or verbs & set(range(left.end, right.start)):
        return False
    return not any(w in _CASES or w in JOINERS for w in words[1:])


def _hyphened(doc: Doc, left: Slot, right: Slot) -> bool:
    """Tell whether two names stand in one token: 'आरव-मीना'."""
    end, start = left.mentions[-1].passage.end, right.mentions[0].passage.start
    return start - end == 1 and doc.text[end] in "-–"


def _in_apposition(role: Mention, name: Mention) -> bool:
    """Tell whether 'दोनों छात्र, X और Y' says the same people twice."""
    return role.kind is MentionKind.ROLE and role.label.startswith(("दोनों", "तीनों")) and name.kind is MentionKind.NAME


def _relative(frame: Frame) -> Slot | None:
    """Return the antecedent of 'जिनसे' as a slot: the last person before it."""
    case = next((c for c, words in _RELATIVE_CASES if frame.opener in words), None)
    if case is None or frame.previous is None:
        return None
    start = frame.clause.start
    before = [s for f in (frame.previous, *frame.previous.chain()) for s in f.slots if s.end <= start and s.has_people]
    last = max(before, key=lambda s: s.end, default=None)
    if last is None:
        return None
    marker = frame.opener if case == "का" else ""
    return Slot(case, last.mentions, start, start, start, marker)
