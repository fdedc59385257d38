"""Posts told after a name -> posts of the name: 'X, जो रूस के पूर्व रक्षा मंत्री हैं' X, who is the former defence minister.

Also 'X पहले परिषद के सचिव थे' X was the secretary before (so a former post), and 'X, कंपनी के अध्यक्ष, ने' X, the chairman
of the company, in the middle of a clause. The role is then no mention of its own.

Misses: posts with other verbs ('X को अध्यक्ष चुना गया') and posts told of a pronoun.
"""

from __future__ import annotations

from dataclasses import replace

from kg.extract.view import MentionSpan, View
from kg.language.closed import closed_classes
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind, Post

_RELATIVES = frozenset({"जो", "जोकि"})
_JOINERS = frozenset({"और", "तथा", "एवं", ",", "व"})
_OWN = frozenset({"अपने", "अपनी", "उनके", "उनकी", "उसके", "उसकी"})
_ONCE = frozenset({("रहे",), ("रहीं",), ("रह", "चुके"), ("रह", "चुकीं"), ("रह", "चुकी")})
MAX_BETWEEN = 4  # adverbs and times between the name and the post


def attach_posts(view: View, names: list[MentionSpan], roles: list[MentionSpan]) -> list[MentionSpan]:
    """Return names and roles, with each role that a clause gives to the name before it among that name's posts."""
    by_end = {span.end: index for index, span in enumerate(names)}
    names = list(names)
    left: list[MentionSpan] = []
    for group in _groups(view, roles):
        index = _owner(view, by_end, group[0].start)
        told = _told(view, group[-1].end) if index is not None else None
        relative = view.word(group[0].start - 1) in _RELATIVES
        if index is None or told is None or (told == "inserted") != _inserted(view, group[0].start, names[index].end):
            left.extend(group)
            continue
        if relative and told == "inserted":
            left.extend(group)
            continue
        posts = tuple(_aged(post, told) for role in group for post in role.mention.posts)
        mention = names[index].mention
        names[index] = replace(names[index], mention=replace(mention, posts=(*mention.posts, *posts)))
    return names + left


def _groups(view: View, roles: list[MentionSpan]) -> list[list[MentionSpan]]:
    """Return the roles in reading order, those that 'और' joins together."""
    out: list[list[MentionSpan]] = []
    for role in sorted(roles, key=lambda span: span.start):
        if out and view.word(role.start - 1) in _JOINERS - {","} and out[-1][-1].end == role.start - 1:
            out[-1].append(role)
        else:
            out.append([role])
    return out


def _owner(view: View, by_end: dict[int, int], start: int) -> int | None:
    """Return the index of the name that a clause with a role at ``start`` is about, if only adverbs stand between."""
    at = start
    while start - at <= MAX_BETWEEN:
        if at in by_end:
            return by_end[at]
        adverb = view.kind(at - 1) in (WordClass.TIME, WordClass.COMMON, WordClass.NUMBER)
        if not adverb and view.word(at - 1) not in (",", "भी", "ही", *_RELATIVES):
            return None
        at -= 1
    return None


def _inserted(view: View, start: int, end: int) -> bool:
    """Tell whether nothing but a comma stands between name and role."""
    return start - end == 1 and view.word(end) == ","


def _told(view: View, end: int) -> str | None:
    """Return how the words after a role give it to the name before: 'present', 'past', 'inserted', or None."""
    word = view.word(end)
    tense = closed_classes().auxiliaries.get(word)
    if tense in ("present", "past"):
        return tense
    if word == "," and view.is_postposition(end + 1):
        return "inserted"
    return None


def _aged(post: Post, told: str) -> Post:
    """Return the post, former where a past tense tells it."""
    return replace(post, former=post.former or told == "past")


def in_apposition(view: View, start: int, role: Mention, name: Mention) -> bool:
    """Tell whether a comma says the same people twice: 'दोनों छात्र, X और Y', 'अपने अतिथि, मंत्री X'.

    The role begins at the token ``start``.
    """
    if role.kind is not MentionKind.ROLE or name.kind is not MentionKind.NAME:
        return False
    own = not _OWN.isdisjoint((view.word(start), view.word(start - 1))) or role.possessor is not None
    own = own or role.label.split()[-1] in word_list("bodies", "relations")  # 'Y की पुरानी छात्रा, वैज्ञानिक X ने'
    return role.label.startswith(("दोनों", "तीनों")) or (own and bool(name.posts) and name.possessor is None)


def once_was(view: View, end: int, start: int, roles: tuple[Mention, ...], name: Mention) -> bool:
    """Tell whether a role that ends at a token says what the one named at ``start`` was: '[बिहार के मंत्री] रहे X'."""
    alone = len(roles) == 1 and roles[0].kind is MentionKind.ROLE and name.kind is MentionKind.NAME
    return alone and view.words[end:start] in _ONCE
