"""Find who gives what he brought or bought: 'आरव शहद की शीशी लाए थे, जो [उन्होंने] केन को दी' (honey that he gave him).

The clause before the relative one must have one subject and nobody in को: in 'आरव ने केन को घड़ी दी, जो उन्होंने मीरा को दी'
(Aarav gave Ken a watch, which he passed on to Mira) it is Ken who gives.

Misses: things that are told in a sentence of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.model import GiftReport, Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.pronouns import SUBJECT_FORMS
from kg.world import EntityKind

_WHICH = re.compile(r",\s*(?:जो|जिसे|जिन्हें|जिसको|वह|वही)\s*$")
_NAMES = frozenset({MentionKind.NAME, MentionKind.ROLE})
Known = Callable[[Mention], tuple[Referent, ...]]


def who_fetched(discourse: Discourse, pronoun: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Give the subject of the clause that tells of a thing, for the pronoun that gives it in the relative clause."""
    gives = any(isinstance(r, GiftReport) and slot == "giver" for r, slot in discourse.filled[key_of(pronoun)])
    start, _ = discourse.span(pronoun.passage.start)
    before = discourse.text[start : pronoun.passage.start]
    if not gives or pronoun.label not in SUBJECT_FORMS or not _WHICH.search(before):
        return None
    told = [m for m in discourse.mentions_before(pronoun.passage.start, 0) if m.kind in _NAMES]
    told = [m for m in told if m.passage.start >= start]
    if any(discourse.follows(m) == "को" for m in told):
        return None
    people = {r for m in told if discourse.is_subject(m) for r in of(m) if r.kind is EntityKind.PERSON}
    return people.pop() if len(people) == 1 and not people & barred else None
