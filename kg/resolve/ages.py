"""Find whom a word for the young or the old means by the age with which the article brought somebody in.

After '10 साल के केन सातो' (Ken Sato, aged 10) a later 'बच्चे से मिले' (met the child) is Ken, if nobody else is as young;
after '82 वर्षीय लता दास' a later 'बुजुर्ग' (the elderly woman) is Lata. Who came in as 'छात्रा मीरा' may be the girl, where
no age is told of anybody young.

Misses: several of an age, and ages told after the name ('केन सातो (10)').
"""

from __future__ import annotations

import re

from kg.language.normalise import shadow
from kg.language.time_words import words_of
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.gender import gender_of_title
from kg.resolve.introduced import GenderOf
from kg.resolve.roles import is_indefinite

_YOUNG, _OLD = 17, 60  # years
# An age at the end of what stands before a name: the word before it, and its number.
AGED = re.compile(r"(\S+\s+)?(?<!\S)(\S+)\s+(?:वर्षीय|वर्षीया|(?:साल|वर्ष|बरस)\s+(?:के|की))\s+(?:[^\s,।]+\s+){0,2}$")
_PLURAL = ("ों", "ओं", "यां")
_BEFORE = 60  # characters before a name in which its age stands


def by_age(candidates: Candidates, role: Mention, barred: set[Referent], gender: GenderOf) -> Referent | None:
    """Find the one person of the article, told of before, who is as young or old as a word says."""
    told = set(shadow(role.label).split())
    young = not word_list("bodies", "young").isdisjoint(told)
    if not young and word_list("bodies", "old").isdisjoint(told):
        return None
    if not _is_one(candidates, role) or role.possessor or is_indefinite(candidates.discourse, role):
        return None
    before = [p for p in candidates.people if p.first() < role.passage.start and p not in barred]
    asked = gender_of_title(role.label)
    before = [p for p in before if asked is None or gender(p) in {None, asked}]
    aged = [p for p in before if (age := _age(candidates, p)) is not None and (age <= _YOUNG if young else age >= _OLD)]
    if young and not aged:
        aged = [
            p for p in before if any(shadow(post.title) in word_list("bodies", "pupils") for post in p.offices.values())
        ]
    return aged[0] if len(aged) == 1 else None


def _is_one(candidates: Candidates, role: Mention) -> bool:
    """Tell whether one is meant: 'बुजुर्ग महिला को'; the direct case may be many, as 'बुजुर्ग आए'."""
    if role.kind is not MentionKind.GROUP:
        return not role.plural
    return bool(candidates.discourse.follows(role)) and not role.passage.exact.endswith(_PLURAL)


def _age(candidates: Candidates, person: Referent) -> int | None:
    """Give the years that stand before one of somebody's names: '10 साल के केन सातो'."""
    for name in (m for m in person.mentions if m.kind is MentionKind.NAME):
        told = AGED.search(candidates.discourse.text[max(0, name.passage.start - _BEFORE) : name.passage.start])
        if told and (years := [word.number for word in words_of(told.group(2)) if word.number]):
            return years[0]
    return None
