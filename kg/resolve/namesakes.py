"""Find the names of one word that another bears than the kinsman beside him, and titles that stand for a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.model import BlockKind, Mention, MentionKind
from kg.resolve.discourse import Discourse
from kg.resolve.posts import is_kin, is_leader_word, is_office, may_be
from kg.resolve.spelling import sound, tokens
from kg.resolve.words import words

if TYPE_CHECKING:
    from kg.resolve.candidates import Referent


def elders(discourse: Discourse, names: Sequence[Mention]) -> frozenset[str]:
    """Collect the one-word names, reduced, of people whose name their kin bear as the last word of a longer one.

    In 'मुख्यमंत्री सेलवम ने कहा ... उनके बेटे और विधायक अरुण सेलवम' (chief minister Selvam; his son Arun Selvam) they are two:
    everybody of the longer name came in as kin, and the short name had an office of its own before, or stands before it
    in its sentence, or is whose kin it is. In 'आरव की पत्नी मीरा सेन आईं। सेन ने कहा' Sen is the wife. An office of the
    title does not count: there 'मंत्री सेन' may be the wife who comes in below. Misses: kin told without a word for it.
    """
    longer: dict[str, list[Mention]] = defaultdict(list)
    short: dict[str, list[Mention]] = defaultdict(list)
    for mention in names:
        parts = tokens(mention.label)
        if parts:
            (short if len(parts) == 1 else longer)[parts[-1]].append(mention)
    return frozenset(
        name
        for name, alone in short.items()
        if name in longer and _all_kin(longer[name]) and any(_is_elder(discourse, m, longer[name]) for m in alone)
    )


def _all_kin(full: Sequence[Mention]) -> bool:
    """Tell whether every full name came in as somebody's kin."""
    kin = {sound(m.label) for m in full if any(is_kin(post.title) for post in m.posts)}
    return all(sound(m.label) in kin for m in full)


def _is_elder(discourse: Discourse, alone: Mention, kin: Sequence[Mention]) -> bool:
    """Tell whether a mention by one word shows that it is none of the kin."""
    if any(k.possessor == alone.passage or any(p.of == alone.label and is_kin(p.title) for p in k.posts) for k in kin):
        return True
    first = min(k.passage.start for k in kin)
    if alone.passage.start > first or discourse.block(alone.passage.start) is BlockKind.TITLE:
        return False
    if discourse.span(alone.passage.start) == discourse.span(first):
        return True
    own = [p for p in alone.posts if is_office(p.title) and not is_leader_word(p.title)]
    held = [p for k in kin for p in k.posts]
    return any(not any(may_be(h, p) for h in held) for p in own)


def heirs(discourse: Discourse, bearers: Sequence[Referent], before: int) -> set[Referent]:
    """Collect the sons and brothers of whom alone one tells, where the other of their name only says whose they are.

    After 'आरव राय के बेटे केन राय ने पर्चा भरा' (Aarav Rai's son Ken Rai filed his papers) 'राय ने कहा' is Ken.
    """
    told = {r: [m for m in r.mentions if m.kind is MentionKind.NAME and m.passage.start < before] for r in bearers}
    own = {r: [m for m in told[r] if m.possessor and _is_his(m) and discourse.is_subject(m)] for r in bearers}
    owners = {m.possessor for r in bearers for m in told[r]}
    others = [r for r in bearers if not own[r]]
    aside = all(m.passage in owners for r in others for m in told[r])
    return {r for r in bearers if own[r]} if others and aside and all(told[r] for r in others) else set()


def _is_his(name: Mention) -> bool:
    """Tell whether a name came in as that of a man of the family."""
    kin = [post.title for post in name.posts if is_kin(post.title)]
    women = {sound(word) for word in words().feminine_kin}
    return any(sound(title.split()[0]) not in women for title in kin)


def crowned(name: Mention, people: Sequence[Referent]) -> list[Referent]:
    """List the only one who came in with a crown that stands where a name would: 'किंग ने' (the King) after 'किंग आरव'."""
    title = sound(name.label)
    if title not in {sound(word) for word in (*words().kings, *words().queens)}:
        return []
    held = [r for r in people if any(sound(p.title) == title for p in r.offices.values())]
    return held if len(held) == 1 else []
