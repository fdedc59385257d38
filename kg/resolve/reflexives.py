"""Find whom 'अपना' and 'खुद' (own, himself) mean: the subject of the clause, wherever in it he stands.

'आरव की अपनी मां से मुलाकात हुई' (Aarav met his mother) has no subject, and it is his mother; in 'अपने दौरे में आरव ने कहा' he
stands behind.

Misses: a subject behind that is not marked by ने ('अपने घर में आरव सो रहे थे').
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.model import Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse
from kg.resolve.pronouns import CLAUSE_BREAK, OWNING, Occurrence
from kg.resolve.topics import PEOPLE, SELF

_NAMED = frozenset({MentionKind.NAME, MentionKind.ROLE})
_COMMA = re.compile(r"[,;।]|(?<!\S)(?:कि|लेकिन|जबकि|तो)(?!\S)")
_AND = re.compile(r"\s*(?:और|तथा|एवं|व)(?!\S)")  # 'आरव ने [मीरा] और दल से अपने घर पर'


def beside(
    discourse: Discourse, pronoun: Mention, of: Callable[[Mention], tuple[Referent, ...]]
) -> tuple[Referent, ...]:
    """Give who stands right before or after 'खुद': 'मीरा सेन खुद आईं', 'खुद मंत्री आरव मेहता आए' (Aarav himself came)."""
    if pronoun.label not in SELF:
        return ()
    _, end = discourse.span(pronoun.passage.start)
    for mention in discourse.mentions_before(end, 1):
        begins = min([mention.passage.start, *(post.passage.start for post in mention.posts)])
        gaps = (mention.passage.end, pronoun.passage.start), (pronoun.passage.end, begins)
        if any(a < b and not discourse.text[a:b].strip() for a, b in gaps) and mention.kind in _NAMED:
            return of(mention)
    return ()


def subject_before(discourse: Discourse, pronoun: Mention, told: list[Occurrence]) -> tuple[Referent, ...]:
    """Give the subject of the clause: whom 'अपने' (own) means."""
    start, _ = discourse.span(pronoun.passage.start)
    subjects = [o for o in told if o.mention.passage.start >= start and discourse.is_subject(o.mention)]
    subjects = [o for o in subjects if o.mention.label not in OWNING]
    marked = [o for o in subjects if discourse.follows(o.mention) == "ने"]
    if marked and not _COMMA.search(discourse.text, marked[-1].mention.passage.end, pronoun.passage.start):
        subjects = [o for o in subjects if not _AND.match(discourse.text, o.mention.passage.end)]
    return subjects[-1].people if subjects else _felt(discourse, pronoun, told, start)


def _felt(discourse: Discourse, pronoun: Mention, told: list[Occurrence], start: int) -> tuple[Referent, ...]:
    """Give the only one told before 'अपने' in a clause without a subject, as owner or in को: 'आरव को [अपने] पिता मिले'."""
    near = [o for o in told if o.mention.passage.start >= start and o.mention.kind is MentionKind.NAME]
    alone = len(near) == 1 and len({r for o in told if o.mention.passage.start >= start for r in o.people}) == 1
    if not alone or CLAUSE_BREAK.search(discourse.text, near[0].mention.passage.end, pronoun.passage.start):
        return ()
    owner = discourse.text[near[0].mention.passage.end : pronoun.passage.start].split() in (["का"], ["के"], ["की"])
    return near[0].people if owner or discourse.follows(near[0].mention) == "को" else ()


def subject_after(
    discourse: Discourse, pronoun: Mention, of: Callable[[Mention], tuple[Referent, ...]]
) -> tuple[Referent, ...]:
    """Give who stands in ने behind an 'अपने' that opens its clause: 'अपने पहले दौरे में मंत्री आरव मेहता ने कहा'."""
    start, end = discourse.span(pronoun.passage.start)
    before = [
        m for m in discourse.mentions_before(pronoun.passage.start, 0) if m.passage.start >= start and m.kind in PEOPLE
    ]
    after = [
        m for m in discourse.mentions_before(end, 0) if m.passage.start >= pronoun.passage.end and m.kind in PEOPLE
    ]
    agent = next((m for m in after if discourse.follows(m) == "ने" and m.possessor != pronoun.passage), None)
    if before or agent is None or CLAUSE_BREAK.search(discourse.text, pronoun.passage.end, agent.passage.start):
        return ()
    return of(agent) if agent.kind in _NAMED else ()


def antecedent_of_relative(
    discourse: Discourse, pronoun: Mention, told: list[Occurrence], barred: set[Referent]
) -> tuple[Referent, ...]:
    """Give the person named last before a relative pronoun in its sentence."""
    start, _ = discourse.span(pronoun.passage.start)
    near = [o for o in told if o.mention.passage.start >= start and not set(o.people) & barred]
    return near[-1].people if near else ()
