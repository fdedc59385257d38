"""Find the two of a couple: 'दंपती', 'पति-पत्नी', 'शाही दंपती' (the royal couple), 'भाई-बहन' (brother and sister).

Who came in as somebody's wife or husband is one, and whose spouse that is the other: 'आरव और उनकी पत्नी मीरा'. Of
several couples the one told of last is meant, and the same ever after. A king and a queen are the royal couple.

A man and a woman whom 'और' joins right before are a couple, too.

Misses: two whom 'और' joins, or a spouse of one of two, whose gender the words do not show.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from kg.lexicons import load
from kg.model import Mention, MentionKind
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.gender import Gender, gender_of_title
from kg.resolve.introduced import GenderOf, Known, kin_owner, kin_titles, kin_words, same_kin
from kg.resolve.spelling import sound, sounds
from kg.resolve.weddings import wedded
from kg.resolve.words import words

_RECENT = 30  # of the coordinations before a couple, how many are looked at
_NEAR = 2  # sentences back, within which a man and a woman who stand together are the couple


def couple(candidates: Candidates, pair: Mention, of: Known, gender: GenderOf) -> tuple[Referent, ...]:
    """Give the couple that a pair names and that was told of last before it; nobody where no couple is named."""
    kin = _two_kin(pair.label)
    if not kin and not is_couple(pair):
        return ()
    start = pair.passage.start
    same = [m for m in candidates.discourse.pairs if m.passage.start < start and m.label == pair.label]
    if same and len(of(same[-1])) == 2:
        return of(same[-1])
    if kin:
        told = _related(candidates, of, kin)
    elif _listed("couple_colours") & set(map(sound, pair.label.split())):
        told = _royals(candidates, of, gender)
    else:
        wed = wedded(candidates) if sound(pair.label) in _listed("newlyweds") else set()
        told = [tuple(wed)] if len(wed) == 2 else _married(candidates, of, gender)
    told = [two for two in told if _called(pair, two)]
    told = told or ([] if kin else _side_by_side(candidates, pair, of, gender))
    placed = [(max((r.last_before(start) or -1) for r in two), two) for two in told if len(set(two)) == 2]
    near = max((each for each in placed if each[0] >= 0), key=lambda each: each[0], default=(0, ()))
    return tuple(sorted(near[1], key=lambda r: (r.first(), r.number)))


def _called(pair: Mention, two: tuple[Referent, ...]) -> bool:
    """Tell whether both of a couple have the family name by which it is called: 'मेहता दंपती'; a bare one has none."""
    first = sound(pair.label.split()[0])
    family = first if " " in pair.label and first not in _listed("couple_colours") else ""
    return not family or all(any(sound(form.split()[-1]) == family for form in r.forms) for r in two)


def is_couple(pair: Mention) -> bool:
    """Tell whether a pair is a married couple: 'दंपती'."""
    return bool(_listed("couples") & set(map(sound, pair.label.split())))


def _side_by_side(candidates: Candidates, pair: Mention, of: Known, gender: GenderOf) -> list[tuple[Referent, ...]]:
    """List a man and a woman whom 'और' joins right before: 'अभिनेता आरव और अभिनेत्री मीरा आए। [दंपती] ने'."""
    discourse, start = candidates.discourse, pair.passage.start
    at = bisect_right(discourse.coordinations, start, key=lambda run: run[-1].passage.end)
    runs = discourse.coordinations[max(0, at - _RECENT) : at]
    near = [run for run in runs if discourse.distance(run[-1].passage.start, start) <= _NEAR]
    told = [tuple(dict.fromkeys(r for m in run for r in of(m))) for run in near]
    mixed = {Gender.FEMININE, Gender.MASCULINE}
    return [two for two in told if len(two) == len(mixed) and {gender(r) for r in two} == mixed and _called(pair, two)]


def _two_kin(label: str) -> tuple[str, ...]:
    """Give the two words of 'भाई-बहन'; nothing for another pair."""
    return tuple(label.split("-")) if sound(label) in _listed("kin_pairs") else ()


@lru_cache(maxsize=4)
def _listed(section: str) -> frozenset[str]:
    return frozenset(sound(form) for entry in load("bodies")[section] for form in entry.surface)


def _related(candidates: Candidates, of: Known, kin: tuple[str, ...]) -> list[tuple[Referent, ...]]:
    """List who came in as one of two kin with whose kin it is: 'आरव और उनकी बहन मीरा' for 'भाई-बहन'."""
    named = [(r, m) for r in candidates.people for m in r.mentions if m.kind is MentionKind.NAME]
    fitting = [(r, m) for r, m in named if any(same_kin(t, k) for t in kin_titles(candidates, m) for k in kin)]
    return [(r, owner) for r, m in fitting if (owner := kin_owner(candidates, m, of)) is not None]


def _royals(candidates: Candidates, of: Known, gender: GenderOf) -> list[tuple[Referent, ...]]:
    """List a king and a queen, where the article has one of each, and else each of either who came in with a spouse."""
    kings, queens = ([r for r in candidates.people if _holds(r, row)] for row in (words().kings, words().queens))
    if len(kings) == len(queens) == 1:
        return [(kings[0], queens[0])]
    return [two for two in _married(candidates, of, gender) if not {*kings, *queens}.isdisjoint(two)]


def _holds(referent: Referent, titles: tuple[str, ...]) -> bool:
    return any(sound(p.title.split()[-1]) in sounds(titles) for p in referent.offices.values() if p.title)


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
    titles = (word for post in mention.posts for word in kin_words(post.title))
    return next((t for t in titles if mention.kind is MentionKind.NAME and sound(t) in sounds(words().spouses)), "")
