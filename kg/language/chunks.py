"""What clauses are made of: noun chunks with their case markers, and the clause that holds them.

'[रूसी राष्ट्रपति] ने' the Russian president (agent) is a chunk in the case ने; 'के लिए' and its like are cases of two words.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.language.verbs import VerbGroup


@dataclass(slots=True)
class Chunk:
    """A noun phrase over token indices ``[start, end)`` and the postposition after it, ``[end, marker_end)``."""

    start: int
    end: int
    case: str  # 'ने', 'को', 'का', 'के साथ' ...; '' for none
    marker_end: int
    before: str = ""  # separator before it: ',', 'और', ''
    quote: int | None = None  # index of the utterance that stands here instead of words


@dataclass(slots=True)
class Clause:
    """A clause over token indices ``[start, end)``: chunks in order, participles, and the finite verb that ends it."""

    start: int
    end: int
    opener: str = ""  # 'कि', 'जो', 'और', 'लेकिन' ...: the word that opens it
    chunks: list[Chunk] = field(default_factory=list)
    participles: list[VerbGroup] = field(default_factory=list)  # करते हुए, करके, infinitives
    verb: VerbGroup | None = None
    quote: int | None = None  # index of the quotation it stands in


def extent(clause: Clause) -> tuple[int, int]:
    """Return the token indices ``[start, end)`` over which a clause's parts reach; it has one at least."""
    spans = [(chunk.start, chunk.marker_end) for chunk in clause.chunks]
    spans += [(group.start, group.end) for group in (*clause.participles, clause.verb) if group is not None]
    return min(start for start, _ in spans), max(end for _, end in spans)
