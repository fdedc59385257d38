"""Find whom a bare kinship means in the mouth, or beside the deed, of somebody who came in as kin himself.

After 'आरव मेहता की मां मीरा मेहता' a later 'मीरा ने कहा कि बेटे को घर लाऊंगी' (Mira said that she would bring her son home)
tells of Aarav, even where another came in as 'छोटे बेटे केन' (the little son Ken) elsewhere.

Misses: kin of whom nothing was told that makes them so.
"""

from __future__ import annotations

from kg.model import Mention, MentionKind
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.gender import gender_of_title
from kg.resolve.introduced import (
    GenderOf,
    Known,
    by_introduction,
    by_kin,
    by_other_kin,
    counterparts,
    kin_owner,
    kin_titles,
)
from kg.resolve.spelling import sound
from kg.world import EntityKind

_ACTS = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})


def by_kinship(
    candidates: Candidates, role: Mention, barred: set[Referent], of: Known, gender: GenderOf
) -> Referent | None:
    """Find whom a kinship or the words of an introduction mean: one's own, who came in so, or whose kin another is."""
    own = by_own_kin(candidates, role, of, gender)
    found = own if own not in barred else None
    found = found or by_kin(candidates, role, barred, of) or by_introduction(candidates, role)
    return found or by_other_kin(candidates, role, barred, of, gender)


def by_own_kin(candidates: Candidates, role: Mention, of: Known, gender: GenderOf) -> Referent | None:
    """Find whose kin the speaker, or else the subject told before in the sentence, is: 'मां ने [बेटे] को घड़ी दी'."""
    wanted = counterparts(role.label)
    if role.plural or role.possessor or not wanted or any(post.of for post in role.posts):
        return None
    asked = gender_of_title(role.label)
    for person in _own(candidates, role, of):
        owners = {
            owner
            for mention in person.mentions
            if mention.kind is MentionKind.NAME
            and any(sound(title) in wanted for title in kin_titles(candidates, mention))
            and (owner := kin_owner(candidates, mention, of)) is not None
        }
        owners = {owner for owner in owners if owner is not person and gender(owner) in {None, asked}}
        if len(owners) == 1:
            return owners.pop()
    return None


def _own(candidates: Candidates, role: Mention, of: Known) -> list[Referent]:
    """List whose words a role stands in, and who acts before it in its sentence, the nearest first."""
    discourse = candidates.discourse
    around = discourse.statement_quoting(role) or discourse.statement_around(role)
    said = of(around.speaker) if around else ()
    start, _ = discourse.span(role.passage.start)
    near = [m for m in discourse.last_mentions(role.passage.start, 8) if m.passage.start >= start and m.kind in _ACTS]
    acting = [r for m in reversed(near) if discourse.is_subject(m) for r in of(m)]
    return [r for r in dict.fromkeys([*said, *acting]) if r.kind is EntityKind.PERSON]
