"""Find whom 'मेहमान' (guest), 'मेजबान' (host) and a common noun for one of two people mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from kg.model import BlockKind, MeetingReport, Mention, MentionKind, Post, Status, VisitReport
from kg.resolve.bodies import same_body
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.lands import from_land
from kg.resolve.posts import is_kin, is_leader_word, same_title
from kg.resolve.spelling import sound
from kg.resolve.words import words
from kg.world import EntityKind

_BEFORE = 40  # characters before a name
_NEAR = 3  # words before a name
_WORDS = 4  # of 'मेहमान वित्त मंत्री'
_SENTENCES = 3  # back, in which a host may have been told of
_SPOKEN = frozenset({"speaker", "about"})
_GENITIVE = frozenset({"का", "के", "की"})  # 'कबीर सेठी का स्मरण करते हुए'
_CASES = frozenset({"को", "ने", "से"})
_PEOPLE = frozenset({MentionKind.NAME, MentionKind.ROLE})
_COMMA = re.compile(r"\s*,")
_APPOSED = re.compile(r"\s*,\s*(?:(?!(?:ने|को|से|में|पर|और)\s)[^\s,।]+\s+){0,6}")
Known = Callable[[Mention], tuple[Referent, ...]]


def is_guest(role: Mention) -> bool:
    """Tell whether a role is 'मेहमान' (guest) or 'मेहमान नेता'."""
    return bool({_last(role.label), _first(role.label)} & {sound(word) for word in words().guests})


def is_host(role: Mention) -> bool:
    """Tell whether a role is 'मेजबान' (host) or 'मेजबान राष्ट्रपति'."""
    return bool({_last(role.label), _first(role.label)} & {sound(word) for word in words().hosts})


def comes_last(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether a mention is found after all others: a title's guest is who comes in the text."""
    in_title = discourse.block(mention.passage.start) is BlockKind.TITLE
    later = is_guest(mention) or is_host(mention) or is_kin(mention.label)
    return in_title and mention.kind is MentionKind.ROLE and later


@lru_cache(maxsize=65536)
def _last(label: str) -> str:
    return sound((label.split() or [""])[-1])


@lru_cache(maxsize=65536)
def _first(label: str) -> str:
    parts = label.split()
    return sound(parts[0]) if 1 < len(parts) <= _WORDS else ""


def _called_hosts(candidates: Candidates) -> set[Referent]:
    """Collect who is called host before his name: 'मेजबान राष्ट्रपति आरव मेहता'."""
    text, hosts = candidates.discourse.text, tuple(words().hosts)
    found = set()
    for referent in candidates.people:
        for mention in referent.mentions:
            before = text[max(0, mention.passage.start - _BEFORE) : mention.passage.start].split()
            near = before[-_NEAR:] if not set(before[-_NEAR:]) & _CASES else []  # 'मेजबान को आरव की किताब दी'
            if mention.kind is MentionKind.NAME and set(near) & set(hosts):
                found.add(referent)
    return found


def guest_or_host(candidates: Candidates, role: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Find the visitor of the last visit, or whoever met him; ``of`` gives the people of a mention.

    A title's guest is the first of the article who came; elsewhere the last. Whoever is yet to come is a guest only
    where nobody has come.
    """
    if (apposed := _apposed(candidates, role)) is not None:
        return apposed
    discourse, start = candidates.discourse, role.passage.start
    hosts = _called_hosts(candidates)
    if is_host(role) and len(hosts - barred) == 1:
        return next(iter(hosts - barred))
    barred = barred | hosts if is_guest(role) else barred
    in_title = discourse.block(start) is BlockKind.TITLE
    start = len(discourse.text) if in_title else start
    country = role.posts[0].of if role.posts else None
    visitors = [r for m in _visitors(discourse, start, first=in_title) for r in of(m) if r not in barred]
    visitors = [r for r in visitors if r.kind is EntityKind.PERSON]
    local = set(from_land(candidates, country)) if country else set()
    visitors = [r for r in visitors if not country or _belongs(r, country) or r in local]
    possible = [r for r in candidates.people if r not in barred and not (is_host(role) and r in visitors)]
    titled = [r for r in possible if any(_titled(role, post) for post in r.offices.values())]
    if is_host(role) and len(titled) == 1:
        return titled[0]
    met = _meetings(discourse, start)
    if is_guest(role) and visitors:
        return _just_met(discourse, start, met[:1], barred, of) or visitors[0]
    told_here = any(discourse.distance(m.passage.start, start) == 0 for m in (met[0] if met else ()))
    if is_host(role) and (host := _other_of_title(candidates, barred)):
        return host
    near = None if in_title or told_here else _near_host(discourse, start, {*barred, *visitors}, of)
    if is_host(role) and near:
        return near
    for participants in met:
        people = [r for m in participants for r in of(m) if r.kind is EntityKind.PERSON]
        others = [r for r in people if r not in barred and not (is_host(role) and r in visitors)]
        if len(people) >= 2 and len(others) == 1:
            return others[0]
    if len(titled) == 1:
        return titled[0]
    if any(not is_leader_word(title) for title in role.label.split()[1:2]) and country is None:
        return None  # 'मेहमान कप्तान' is no player who alone was named
    named = [r for r in possible if r.last_before(start) is not None]
    return named[0] if len(named) == 1 else None


def _apposed(candidates: Candidates, role: Mention) -> Referent | None:
    """Give who is named right behind a role: 'समारोह के मुख्य अतिथि, फ्रांस के राष्ट्रपति [आरव मेहता] का विमान'."""
    text, end = candidates.discourse.text, role.passage.end
    if not _COMMA.match(text, end):
        return None
    named = ((m.passage.start, r) for r in candidates.people for m in r.mentions if m.kind is MentionKind.NAME)
    after = min(((start, r.number, r) for start, r in named if start >= end), default=None)
    return after[2] if after is not None and _APPOSED.fullmatch(text, end, after[0]) else None


def _other_of_title(candidates: Candidates, barred: set[Referent]) -> Referent | None:
    """Give the host where the headline names two and the other stands beside him: 'ऐसे मिले आरव और केन'."""
    in_title = candidates.discourse.block
    titled = [r for r in candidates.people if any(in_title(at) is BlockKind.TITLE for at in r.starts)]
    rest = [r for r in titled if r not in barred]
    return rest[0] if len(titled) == 2 and len(rest) == 1 else None


def _just_met(
    discourse: Discourse, start: int, met: list[tuple[Mention, ...]], host: set[Referent], of: Known
) -> Referent | None:
    """Give who the sentence before says met the one that 'मेहमान' stands beside, where only those two met."""
    for participants in met:
        people = {r for m in participants for r in of(m) if r.kind is EntityKind.PERSON}
        last = max(m.passage.start for m in participants)
        if len(people) == 2 and len(people & host) == 1 and discourse.distance(last, start) == 1:
            return (people - host).pop()
    return None


def _near_host(discourse: Discourse, start: int, others: set[Referent], of: Known) -> Referent | None:
    """Give the only one of the nearest sentence that tells of anybody but the guest, and who is not just quoted."""
    for back in range(1, _SENTENCES + 1):
        told = [m for m in discourse.mentions_before(start, back) if m.kind in _PEOPLE and m.quoted_by is None]
        told = [m for m in told if discourse.distance(m.passage.start, start) == back]
        told = [m for m in told if all(name not in _SPOKEN for _, name in discourse.filled[key_of(m)])]
        told = [m for m in told if discourse.filled[key_of(m)] or discourse.follows(m) not in _GENITIVE]
        people = {r for m in told for r in of(m) if r.kind is EntityKind.PERSON and r not in others}
        if people:
            return people.pop() if len(people) == 1 else None
    return None


def _titled(role: Mention, post: Post) -> bool:
    """Tell whether a post is the title behind 'मेजबान': that of 'मेजबान प्रधानमंत्री'."""
    _, *title = role.label.split()
    return bool(title) and not post.former and same_title(" ".join(title), post.title)


def _belongs(referent: Referent, country: str) -> bool:
    return any(post.of and same_body(post.of, country) for post in referent.offices.values())


def other_of_two(discourse: Discourse, role: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Take 'खिलाड़ी' (player) for the other one of the last meeting of two, when one of them stands beside it."""
    for participants in _meetings(discourse, role.passage.start)[:1]:
        people = {r for m in participants for r in of(m) if r.kind is EntityKind.PERSON}
        if len(people) == 2 and len(people & barred) == 1:
            return min(people - barred, key=lambda r: r.number)
    return None


def _visitors(discourse: Discourse, position: int, *, first: bool) -> list[Mention]:
    """List the visitors of the visits told before a position: who came before who will, then the nearest or first."""
    told = [r for r in discourse.reports.reports if isinstance(r, VisitReport) and r.passages[0].start < position]
    told = [r for r in told if r.visitors and r.status in (Status.OCCURRED, Status.PLANNED)]
    told.sort(key=lambda r: (r.status is Status.PLANNED, r.visitors[0].passage.start * (1 if first else -1)))
    return [visitor for report in told for visitor in report.visitors if visitor.passage.start < position]


def _meetings(discourse: Discourse, position: int) -> list[tuple[Mention, ...]]:
    """List the participants of each meeting told before a position, the nearest first."""
    told = [r for r in discourse.reports.reports if isinstance(r, MeetingReport) and not r.anaphoric]
    ends = [(max((p.passage.end for p in r.participants), default=0), r) for r in told]
    before = [(end, r) for end, r in ends if r.participants and min(p.passage.start for p in r.participants) < position]
    return [r.participants for end, r in sorted(before, key=lambda pair: -pair[0])]
