"""Tell titles that many have from those of one: 'अभिनेता' (actor), 'हवलदार' (sergeant) against 'थानाधिकारी', 'डॉक्टर'.

A title that many have says of somebody known what he is: without 'एक' (a) it takes up whoever was named. One that is
held by one on the spot brings in somebody unnamed, and who holds one is no 'लेखक' (writer) of whom nothing was told.

Misses: trades that news tells of without a name ('डॉक्टर ने बताया') and as a variation of a name alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from kg.language import gazetteer
from kg.lexicons import load
from kg.model import Post
from kg.resolve.candidates import Referent
from kg.resolve.posts import describes, is_leader_word, is_office
from kg.resolve.spelling import sound
from kg.resolve.words import words


def is_of_many(asked: Post) -> bool:
    """Tell whether many hold a title, so that it means somebody named: 'सांसद', 'अभिनेता', 'पूर्व मुख्यमंत्री'.

    'कांग्रेस नेता' is of many; a bare 'नेता' and 'रूसी नेता' are not asked here.
    """
    if asked.former:
        return is_office(asked.title)
    if is_leader_word(asked.title):
        return bool(asked.of) and not gazetteer.country_of(asked.of or "")
    return _listed(asked.title) or _is_calling(asked.title) or _is_rank(asked.title)


def bars(held: str, asked: str) -> bool:
    """Tell whether somebody who has one title cannot be meant by another: a 'थानाधिकारी' is no 'वैज्ञानिक'.

    Praise and ranks go with everything: the 'जादूगर' is a 'फुटबॉलर', the 'ग्रुप कैप्टन' an 'अंतरिक्ष यात्री'.
    """
    if _ends_in(held, words().head_words):
        return False  # 'दल की प्रमुख' (the team's head) may be a scientist
    if describes(asked, held) or is_praise(held) or is_praise(asked) or _is_rank(held):
        return False
    return is_official(held) or _listed(held) or _is_calling(held) or (is_post(held) and not _listed(asked))


@lru_cache(maxsize=65536)
def is_official(title: str) -> bool:
    """Tell whether a post is one of which there is one on the spot: 'थाना प्रभारी', 'डॉक्टर'."""
    return _ends_in(title, words().officials)


@lru_cache(maxsize=65536)
def speaks_for(title: str) -> bool:
    """Tell whether who holds a post speaks for whom it belongs to: 'प्रवक्ता', 'वकील'."""
    return _ends_in(title, words().spokesmen)


def has_post(posts: Iterable[Post]) -> bool:
    """Tell whether one of somebody's posts is an office: 'मंत्री', 'थानाध्यक्ष', not 'छात्र' (pupil)."""
    return any(is_post(post.title) or is_official(post.title) for post in posts)


@lru_cache(maxsize=65536)
def _listed(title: str) -> bool:
    return _ends_in(title, words().of_many)


@lru_cache(maxsize=65536)
def is_praise(title: str) -> bool:
    """Tell whether a title says no more than that somebody is great or has a part: 'विजेता' (winner), 'शिष्य' (pupil)."""
    return _ends_in(title, words().praise)


@lru_cache(maxsize=65536)
def _is_calling(title: str) -> bool:
    """Tell whether a title is a calling of which news gives the name: 'वैज्ञानिक' (scientist), not 'आरोपी' (accused)."""
    return bool(_with_last(title) & _titles("callings")) and not is_official(title) and not is_post(title)


@lru_cache(maxsize=65536)
def _is_rank(title: str) -> bool:
    return bool(_with_last(title) & _titles("ranks")) and not is_official(title)


@lru_cache(maxsize=65536)
def is_post(title: str) -> bool:
    """Tell whether a title is an office, by list or ending: 'सचिव', 'थानाधिकारी'."""
    ends = tuple(form for e in load("titles")["endings"] if e.get("kind") == "post" for form in e.surface)
    return bool(_with_last(title) & _titles("posts")) or title.endswith(ends)


def _with_last(title: str) -> frozenset[str]:
    return frozenset({sound(title), sound((title.split() or [title])[-1])})


def _ends_in(title: str, listed: tuple[str, ...]) -> bool:
    own = sound(title)
    return any(own == sound(each) or own.endswith(" " + sound(each)) for each in listed)


@lru_cache(maxsize=8)
def _titles(section: str) -> frozenset[str]:
    """Reduce the titles of a section but for those that news tells of without a name."""
    told = (entry for entry in load("titles")[section] if not entry.get("unnamed"))
    return frozenset(sound(form) for entry in told for form in entry.surface)


def leaders_of_many(people: Iterable[Referent], asked: Post) -> list[Referent]:
    """List who leads an association, where a title asks for the leader of those in one: 'किसान नेता', 'यूनियन नेता'."""
    *whose, last = sound(asked.title).split() or [""]
    if last != sound("नेता") or not (whose or asked.of) or gazetteer.country_of(asked.of or ""):
        return []
    associations = {sound(word) for word in words().associations}
    heads = [(r, [sound(p.of).split()[-1:] for p in r.offices.values() if p.of and is_office(p.title)]) for r in people]
    return [r for r, found in heads if any(head and head[0] in associations for head in found)]
