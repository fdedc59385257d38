"""Find who came in as a counterpart: 'अपने रूसी समकक्ष X' (his Russian counterpart X) is 'रूसी विदेश मंत्री' later.

Also who came in with a post and from a town of a land: after 'जापान के ओसाका शहर के मेयर Y' 'जापानी मेयर' is Y.

Misses: counterparts of two people of one land.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.language import gazetteer
from kg.model import Mention, MentionKind, Post
from kg.resolve.bodies import same_body
from kg.resolve.candidates import Candidates, Referent, holders
from kg.resolve.lands import from_land
from kg.resolve.posts import fields_of, is_leader_post, is_leader_word, is_office, same_title
from kg.resolve.spelling import sound

HOME = "IN"


def from_there(candidates: Candidates, people: list[Referent], asked: Post) -> list[Referent]:
    """List who came in as a counterpart from the land that a role names, or else with the post and from a town there.

    After 'अपने रूसी समकक्ष X' 'रूसी विदेश मंत्री' (the Russian foreign minister) is X, whatever the other one's post; after
    'जापान के ओसाका शहर के मेयर Y' 'जापानी मेयर' is Y.
    """
    land = gazetteer.country_of(asked.of or "")
    if not land:
        return []
    there = [r for r in from_land(candidates, asked.of or "") if r in people and land != HOME]
    if "politics" in fields_of([asked]) or is_leader_word(asked.title) or is_leader_post(asked.title):
        peers = [
            r for r in people if any(_is_peer(p.title) and _is_of(r, p, asked.of or "", there) for p in brought_in(r))
        ]
        if peers:
            return peers
    return [
        r
        for r in there
        if any(same_title(p.title, asked.title) and not gazetteer.country_of(p.of or "") for p in brought_in(r))
    ]


def _is_of(referent: Referent, post: Post, land: str, there: list[Referent]) -> bool:
    """Tell whether a post is of a land, or came in behind its name: 'ईरान के अपने समकक्ष X'."""
    return same_body(post.of, land) if post.of else referent in there


def is_counterpart(role: Mention) -> bool:
    """Tell whether a role is 'समकक्ष' (counterpart)."""
    return _is_peer(role.label)


def by_counterpart(
    candidates: Candidates, role: Mention, subject: Iterable[Referent], barred: set[Referent]
) -> Referent | None:
    """Find whom 'अपने भारतीय समकक्ष' (his Indian counterpart) means: the only one who holds the subject's post there.

    A minister's is the minister of the same field. Misses: counterparts whose own post is worded in another way.
    """
    of = role.posts[0].of if role.posts else None
    if role.plural:
        return None
    own = set(subject)
    others = [r for r in candidates.people if r not in own | barred]
    found = {
        other
        for one in own
        for post in one.offices.values()
        if is_office(post.title) and not (of and same_body(post.of or "", of))
        for other in holders(others, replace(post, of=of, former=False))
    }
    return found.pop() if len(found) == 1 else None


def _is_peer(title: str) -> bool:
    return sound((title.split() or [""])[-1]) == sound("समकक्ष")


def brought_in(referent: Referent) -> list[Post]:
    """List the posts with which somebody's name came in."""
    return [post for m in referent.mentions if m.kind is MentionKind.NAME for post in m.posts]
