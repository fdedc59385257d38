"""Clauses -> arguments: which mention stands in which case.

'[A और B] ने [C] से' gives A and B in the case ने and C in से; a nominative subject before another noun phrase ('A राजधानी
में') keeps the case ''. A genitive argument belongs to the noun after it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.tokens import Doc

from kg.extract.view import MentionSpan, View
from kg.language.clauses import Chunk, Clause
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

_JOINERS = frozenset({",", "और", "तथा", "एवं", "व"})
AGENTS = frozenset(
    {
        MentionKind.NAME,
        MentionKind.ROLE,
        MentionKind.PRONOUN,
        MentionKind.PAIR,
        MentionKind.ORGANIZATION,
        MentionKind.GROUP,
    }
)
_WHOLE = frozenset({MentionKind.NAME, MentionKind.PRONOUN, MentionKind.PAIR})  # never the first part of another's name
PERSONS = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN, MentionKind.PAIR})


@dataclass(frozen=True, slots=True)
class Argument:
    """Mentions in one case; ``chunk`` is the noun phrase that carries the case marker."""

    case: str  # 'ने', 'को', 'से', 'का', 'के साथ' ...; '' nominative
    mentions: tuple[Mention, ...]  # coordinated ones together, in order
    start: int  # token indices of the mentions
    end: int
    chunk: Chunk
    head: bool  # the last mention ends the noun phrase: 'X ने', not 'X की किताब' or 'X सरकार ने'


def arguments(doc: Doc, clause: Clause, kinds: frozenset[MentionKind] = AGENTS) -> list[Argument]:
    """Return the arguments of a clause that are mentions of the given kinds, in order; coordinated ones are joined."""
    single: list[Argument] = []
    for chunk in clause.chunks:
        if chunk.quote is None:
            single.extend(_of_chunk(doc, chunk, kinds))
    return _joined(doc, single)


def mentions_in(doc: Doc, start: int, end: int, kinds: frozenset[MentionKind]) -> list[MentionSpan]:
    """Return the mentions of some kinds whose noun phrase ends in ``[start, end)``, in order."""
    if "khabar_mention_ends" not in doc.user_data:
        doc.user_data["khabar_mention_ends"] = sorted((s.end, n) for n, s in enumerate(doc._.khabar_mentions))
    ends: list[tuple[int, int]] = doc.user_data["khabar_mention_ends"]
    inside = sorted(n for _, n in ends[bisect_left(ends, (start + 1, 0)) : bisect_left(ends, (end + 1, 0))])
    spans: Sequence[MentionSpan] = [doc._.khabar_mentions[n] for n in inside]
    first = doc[start].idx
    return [
        s
        for s in spans
        if s.mention.kind in kinds and (s.mention.kind is MentionKind.ROLE or s.mention.passage.start >= first)
    ]


def _of_chunk(doc: Doc, chunk: Chunk, kinds: frozenset[MentionKind]) -> list[Argument]:
    """Return the arguments of one chunk: the last one carries its case, those before are nominative.

    A name right before another mention ends a noun phrase of its own: '[मीरा सेन] [रॉयटर्स] से कहती हैं' (says to Reuters).
    """
    spans = mentions_in(doc, chunk.start, chunk.end, kinds)
    out = []
    for number, span in enumerate(spans):
        last = number == len(spans) - 1 and span.end >= chunk.end - _trailing(doc, chunk)
        head = last or (number + 1 < len(spans) and _is_apart(doc, span, spans[number + 1]))
        out.append(Argument(chunk.case if last else "", (span.mention,), span.start, span.end, chunk, head))
    return out


def _is_apart(doc: Doc, span: MentionSpan, following: MentionSpan) -> bool:
    """Tell '[मीरा सेन] [रॉयटर्स] से' from '[मीरा सेन सरकार] से' (her government)."""
    kind = doc._.khabar_view.kind(following.start)
    body = kind is WordClass.HEAD or (kind is WordClass.COMMON and following.mention.kind is MentionKind.ORGANIZATION)
    return following.start == span.end and span.mention.kind in _WHOLE and not body


def _trailing(doc: Doc, chunk: Chunk) -> int:
    """Return how many tokens at a chunk's end are particles or honorifics: 'X भी', 'X जी'."""
    view = doc._.khabar_view
    count = 0
    while count < chunk.end - chunk.start - 1 and view.word(chunk.end - 1 - count) in (
        "भी",
        "ही",
        "जी",
        "तो",
        "खुद",
        "स्वयं",
        "दोनों",
    ):
        count += 1
    return count


def _joined(doc: Doc, single: list[Argument]) -> list[Argument]:
    """Join 'A, B और C ने' into one argument in the case of the last."""
    view = doc._.khabar_view
    out: list[Argument] = []
    for argument in _outermost(view, single):
        previous = out[-1] if out else None
        if previous is not None and not previous.case and previous.head and _joins(view, previous, argument):
            mentions = (*previous.mentions, *argument.mentions)
            out[-1] = replace(argument, mentions=mentions, start=previous.start)
        else:
            out.append(argument)
    return out


def _joins(view: View, left: Argument, right: Argument) -> bool:
    """Tell whether only a joiner (and bracketed or apposed words) stands between two arguments."""
    between = [view.word(i) for i in range(left.end, right.start)]
    joiner = right.chunk.before in _JOINERS or _names_end(view, left, right)
    joiner = joiner and left.chunk is not right.chunk
    words = [w for w in between if any(c.isalnum() for c in w) and w not in _JOINERS]
    return joiner and len(words) <= 2 and not (right.chunk.before == "," and words)


def _outermost(view: View, single: list[Argument]) -> list[Argument]:
    """Return the arguments without what the post of one that is joined to another is of: 'X और [नेपाल] के मंत्री Y ने'."""
    beginning: dict[int, list[Argument]] = {}
    for each in single:
        beginning.setdefault(each.start, []).append(each)
    inner = {
        id(each)
        for left, each in pairwise(single)
        for name in beginning.get(left.end + 1, ())
        if name is not each and name.start <= each.start and each.end <= name.end and _names_end(view, left, name)
    }
    return [each for each in single if id(each) not in inner]


def _names_end(view: View, left: Argument, right: Argument) -> bool:
    """Tell whether a joiner alone parts a name from another with what his post is of: 'X और [नेपाल के मंत्री] Y ने'."""
    named = left.mentions[-1].kind is MentionKind.NAME and right.mentions[-1].kind is MentionKind.NAME
    return named and not left.case and right.start == left.end + 1 and view.word(left.end) in _JOINERS
