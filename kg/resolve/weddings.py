"""Find whom 'दुल्हन' (the bride) and 'दूल्हा' (the groom) mean: who has a wedding in the article.

After 'मीरा सेन की शादी केन सातो से हुई' (Mira Sen was wed to Ken Sato) a later 'दुल्हन' is Mira and 'दूल्हे' is Ken; of one
whose gender no word shows, only where nobody else is wed.

Misses: weddings that are told by a verb ('मीरा ने केन को वर लिया').
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.model import Mention, MentionKind
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.discourse import key_of
from kg.resolve.gender import Gender
from kg.resolve.introduced import GenderOf
from kg.resolve.spelling import sound, sounds
from kg.resolve.words import any_of, words

_TO = frozenset({"से", "के साथ"})


def by_wedding(candidates: Candidates, role: Mention, barred: set[Referent], gender: GenderOf) -> Referent | None:
    """Find the bride or groom whom the article names in telling of the wedding."""
    last = sound((role.label.split() or [""])[-1])
    asked = Gender.FEMININE if last in sounds(words().brides) else None
    asked = asked or (Gender.MASCULINE if last in sounds(words().grooms) else None)
    if asked is None or role.plural or role.possessor is not None:
        return None
    wed = wedded(candidates) - barred
    sure = {person for person in wed if gender(person) is asked}
    found = sure or ({person for person in wed if gender(person) is None} if len(wed) == 1 else set())
    return found.pop() if len(found) == 1 else None


def wedded(candidates: Candidates) -> set[Referent]:
    """Collect who is told to be wed: 'मीरा की शादी', 'मीरा और केन का विवाह', and 'केन से' in the sentence of a wedding."""
    discourse, found = candidates.discourse, set()
    for mention in discourse.mentions:
        if mention.kind is not MentionKind.NAME or not _wedding().match(discourse.text, mention.passage.end):
            continue
        start, end = discourse.span(mention.passage.start)
        beside = [
            m for m in discourse.last_mentions(end, 8) if m.passage.start >= start and discourse.follows(m) in _TO
        ]
        for each in (*discourse.run_of.get(key_of(mention), (mention,)), *beside):
            person = candidates.of.get(key_of(each)) if each.kind is MentionKind.NAME else None
            found |= {person} if person is not None and person in candidates.people else set()
    return found


@lru_cache(maxsize=1)
def _wedding() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:का|की|के)\s+(?:\S+\s+)?{any_of(words().weddings)}(?!\S)")
