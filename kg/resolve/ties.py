"""Find the two whom a tie or a post joins: 'दोनों दोस्त' (both friends), 'दोनों विदेश मंत्री' (both foreign ministers).

After 'आरव अपने बचपन के दोस्त केन से मिले' (Aarav met his childhood friend Ken) the friends are they, however many others have
been told of since. 'दोनों मंत्री' are two who hold such a post, and none of those who hold none.

Misses: ties told in a clause of their own ('आरव और केन दोस्त हैं').
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cache

from kg.language.lemmas import lemma
from kg.language.normalise import shadow
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse
from kg.resolve.posts import plain_title, same_title
from kg.resolve.spelling import sound
from kg.resolve.words import any_of, words
from kg.world import EntityKind

Known = Callable[[Mention], tuple[Referent, ...]]
_TOLD = frozenset({MentionKind.NAME, MentionKind.PRONOUN})
_NEAR = 40  # characters from a tie to the name that it brings in
_WITHIN = 20  # sentences back, among which both are named
_BACK = 4000  # characters back, in which somebody may have come in
_RECENT = 30  # pairs back


def tied(discourse: Discourse, pair: Mention, known: Known) -> tuple[Referent, ...]:
    """Give the two of whom one came in last as the other's friend or brother, where a pair says so."""
    ties = {form for form in _singular(pair) if form in words().ties}
    if not ties:
        return ()
    start = pair.passage.start
    near = [m for m in discourse.mentions_before(start, _WITHIN) if m.kind in _TOLD]
    brought_in = _brought_in().finditer(discourse.text, max(0, start - _BACK), start)
    for found in reversed([m for m in brought_in if m.group(2) in ties]):
        owner = next((m for m in near if m.passage.end == found.end(1) or m.passage.end == found.start(1) - 1), None)
        name = next(
            (m for m in near if m.kind is MentionKind.NAME and 0 <= m.passage.start - found.end() <= _NEAR), None
        )
        if owner is not None and name is not None:
            people = dict.fromkeys(r for m in (owner, name) for r in known(m) if r.kind is EntityKind.PERSON)
            if len(people) == 2:
                return tuple(sorted(people, key=lambda r: r.number))
    at = bisect_right(discourse.pairs, start, key=lambda m: m.passage.end)
    told = [known(m) for m in discourse.pairs[max(0, at - _RECENT) : at] if m.quoted_by is None]
    return next((two for two in reversed(told) if len(two) == 2), ())  # of whom the text told as two before


def holders_of(pair: Mention, people: Iterable[Referent]) -> set[Referent]:
    """Collect who holds the post that a pair names: 'दोनों प्रधानमंत्री' (both prime ministers); nobody for 'दोनों नेता'."""
    wanted = _singular(pair)
    plain = set(map(plain_title, wanted))
    leads = any(sound(each) == sound("नेता") for each in wanted)
    found: set[Referent] = set()
    for person in people:
        held = [p for p in person.offices.values() if not p.former]
        if any(plain_title(p.title) in plain for p in held):
            found.add(person)
        elif not leads:
            titles = {title for p in held for title in (p.title, " ".join([*(p.of or "").split()[-1:], p.title]))}
            if any(same_title(title, each) for title in titles for each in wanted):
                found.add(person)
    return found


def are_young(pair: Mention) -> bool:
    """Tell whether a pair is two children: 'दोनों बालिकाएं'; none of them holds a post."""
    return not word_list("bodies", "young").isdisjoint(map(shadow, _singular(pair)))


def _singular(pair: Mention) -> set[str]:
    """Give what each of a pair may be called: 'विदेश मंत्री' for 'दोनों विदेश मंत्रियों'."""
    *before, last = pair.label.split()
    rank = [word for word in before if word not in ("दोनों", "दो")]
    return {" ".join([*rank, form]) for form in (last, lemma(last))}


@cache
def _brought_in() -> re.Pattern[str]:
    """Give how somebody comes in as tied to another: 'अपने बचपन के दोस्त', 'उनके मित्र', 'आरव की सहेली'."""
    whose = r"(?<!\S)(अपन[ेी]|उनक[ेी]|उसक[ेी]|क[ेी])"
    return re.compile(rf"{whose}\s+(?:[^\s।,]+\s+){{0,2}}?({any_of(words().ties)})(?![^\s,])")
