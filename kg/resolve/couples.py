"""Find the two of a married couple: 'दंपती', 'पति-पत्नी', 'शाही दंपती' (the royal couple).

Who came in as somebody's wife or husband is one, and whose spouse that is the other: 'आरव और उनकी पत्नी मीरा'. Of
several couples the one told of last is meant, and the same ever after. A king and a queen are the royal couple.

Misses: a couple whose two names only 'और' joins, and a spouse of one of two whose gender the words do not show.
"""

from __future__ import annotations

from functools import lru_cache

from kg.model import Mention, MentionKind
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.gender import gender_of_title
from kg.resolve.introduced import GenderOf, Known, kin_owner, kin_words
from kg.resolve.spelling import sound

_COUPLES = ("दंप", "दम्प", "पति-पत्नी")
_ROYAL = frozenset({"शाही", "राजसी"})
_SPOUSES = ("पत्नी", "बीवी", "धर्मपत्नी", "पति", "शौहर")
_KINGS = ("राजा", "महाराजा", "महाराज", "नरेश", "किंग", "सम्राट", "सुल्तान", "शाह", "राजकुमार", "प्रिंस", "युवराज")
_QUEENS = ("रानी", "महारानी", "क्वीन", "साम्राज्ञी", "सम्राज्ञी", "मलिका", "राजकुमारी", "प्रिंसेस")


def couple(candidates: Candidates, pair: Mention, of: Known, gender: GenderOf) -> tuple[Referent, ...]:
    """Give the couple that a pair names and that was told of last before it; nobody where no couple is named."""
    if not any(word in pair.label for word in _COUPLES):
        return ()
    start = pair.passage.start
    same = [m for m in candidates.discourse.pairs if m.passage.start < start and m.label == pair.label]
    if same and len(of(same[-1])) == 2:
        return of(same[-1])
    royal = bool(_ROYAL & set(pair.label.split()))
    told = _royals(candidates) if royal else _married(candidates, of, gender)
    placed = [(max((r.last_before(start) or -1) for r in two), two) for two in told if len(set(two)) == 2]
    near = max((each for each in placed if each[0] >= 0), key=lambda each: each[0], default=(0, ()))
    return tuple(sorted(near[1], key=lambda r: (r.first(), r.number)))


def _royals(candidates: Candidates) -> list[tuple[Referent, ...]]:
    """List a king and a queen, where the article has one of each."""
    kings, queens = ([r for r in candidates.people if _holds(r, row)] for row in (_KINGS, _QUEENS))
    return [(kings[0], queens[0])] if len(kings) == len(queens) == 1 else []


def _holds(referent: Referent, titles: tuple[str, ...]) -> bool:
    return any(sound(p.title.split()[-1]) in _sounds(titles) for p in referent.offices.values() if p.title)


@lru_cache(maxsize=8)
def _sounds(titles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(sound, titles))


def _married(candidates: Candidates, of: Known, gender: GenderOf) -> list[tuple[Referent, ...]]:
    """List who came in as a spouse with whose it is; without a word of that, the only one who can be, told before."""
    named = [(r, m, t) for r in candidates.people for m in r.mentions if (t := _spouse(m))]
    sure: list[tuple[Referent, ...]] = [
        (r, owner) for r, m, _ in named if (owner := kin_owner(candidates, m, of)) is not None
    ]
    wed = {r for two in sure for r in two}
    for spouse, mention, title in named:
        if spouse not in wed and mention.possessor is None:
            free = [r for r in candidates.people if r not in wed and r is not spouse and r.first() < spouse.first()]
            fitting = [r for r in free if gender(r) != gender_of_title(title)]
            known = [r for r in fitting if gender(r) is not None]
            fitting = known if len(known) == 1 else fitting
            sure += [(spouse, fitting[0])] if len(fitting) == 1 else []
    return sure


def _spouse(mention: Mention) -> str:
    """Give the word that makes a name one of a spouse, '' where there is none."""
    words = (word for post in mention.posts for word in kin_words(post.title))
    return next((w for w in words if mention.kind is MentionKind.NAME and sound(w) in _sounds(_SPOUSES)), "")
