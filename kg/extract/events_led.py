"""Rows of people: 'राजधानी पहुंचे [X, Y और Z]', and who leads those behind the first comma: '[X], Y और Z के साथ पहुंचे'.

The latter (X came with Y and Z) reads like one row in one case; yet somebody must be who went, and nobody else is told.

Misses: who is told of before others in another case ('[X], Y और Z से मिले'), and rows whose subject is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_joining import JOINERS
from kg.extract.events_slots import Slot
from kg.extract.view import View
from kg.language.chunks import Chunk
from kg.language.verbs import VerbGroup
from kg.model import MentionKind


def parted(doc: Doc, groups: Sequence[VerbGroup], slots: list[Slot]) -> list[Slot]:
    """Return the slots of a clause, with who goes or meets parted from those with whom he does."""
    row = slots[0] if slots else None
    verb = next((g for g in groups if g.finite), None)
    if row is None or row.case != "के साथ" or len(row.mentions) < 2 or verb is None or verb.passive or verb.stem == "हो":
        return slots
    if row.mentions[0].kind is not MentionKind.NAME or any(s.case in ("", "ने") and s.has_people for s in slots[1:]):
        return slots
    comma = next((i for i in range(row.start, row.end) if doc[i].idx >= row.mentions[0].passage.end), row.end)
    if comma == row.end or doc[comma].text != ",":
        return slots
    leader = Slot("", row.mentions[:1], row.start, comma, comma)
    return [leader, replace(row, mentions=row.mentions[1:], start=comma + 1), *slots[1:]]


def row_of_people(doc: Doc, chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """Return the noun phrases of a row of people that a clause begins with, else its first one: '[X], [Y] और [Z] ने'."""
    view: View = doc._.khabar_view
    names = _names(doc)
    at = chunks[0].start
    while at in names and view.word(names[at]) in JOINERS:
        at, last = names[at] + 1, view.word(names[at])
        if last not in (",", "-") and at in names:
            return [chunk for chunk in chunks if chunk.start < names[at]]
    return chunks[:1]


def _names(doc: Doc) -> dict[int, int]:
    """Return where each name of a text ends, by where its noun phrase begins; worked out once a Doc."""
    if "khabar_name_phrases" not in doc.user_data:
        named = [s for s in doc._.khabar_mentions if s.mention.kind is MentionKind.NAME]
        doc.user_data["khabar_name_phrases"] = {span.start: span.end for span in named}
    found: dict[int, int] = doc.user_data["khabar_name_phrases"]
    return found
