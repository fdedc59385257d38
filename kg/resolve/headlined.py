"""Find whom a title in the first sentence means: the only person whom the headline names.

Under 'आरव मेहता: हार हमारी है' (Aarav Mehta: the defeat is ours) a text that begins 'टीम के मुख्य कोच ने कहा' (the
team's head coach said) tells of Aarav Mehta: a headline names whom the lead describes.

Misses: headlines with two names, and leads that name somebody before the title.
"""

from __future__ import annotations

from kg.model import BlockKind, Mention, MentionKind
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.discourse import key_of
from kg.world import EntityKind

_LEAD = 220  # characters in which a lead comes to its subject


def headlined(candidates: Candidates, role: Mention, barred: set[Referent]) -> Referent | None:
    """Give the only person of the headline, where a role in ने or as a subject opens a text that has named nobody."""
    discourse, start = candidates.discourse, role.passage.start
    blocks = discourse.reports.article.blocks
    lead = next((block for block in blocks if block.kind is BlockKind.PARAGRAPH), None)
    if lead is None or not lead.start <= start < min(lead.end, lead.start + _LEAD):
        return None
    titles = {block.start for block in blocks if block.kind is BlockKind.TITLE}
    names = [m for m in candidates.discourse.mentions if m.kind is MentionKind.NAME and m.quoted_by is None]
    _, end = discourse.span(start)
    if not titles or not discourse.is_subject(role) or any(lead.start <= m.passage.start < end for m in names):
        return None
    told = {candidates.of[key_of(m)] for m in names if discourse.block(m.passage.start) is BlockKind.TITLE}
    spoken = [m for m in names if discourse.block(m.passage.start) is BlockKind.TITLE]
    apart = {candidates.of[key_of(m)] for m in spoken if discourse.statement_around(m) is None}
    told = apart if len(told) > 1 else told  # 'आरव मेहता बोले- केन मेरे दोस्त हैं' tells of Aarav
    people = [r for r in told if r.kind is EntityKind.PERSON]
    return people[0] if len(people) == 1 and people[0] not in barred else None
