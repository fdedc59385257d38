"""Find whom the words mean with which the article itself introduced somebody: kinship, a calling, a part of the name.

After 'मीरा सेन की मां लीला दास' a later 'मीरा की मां' is Lila; after 'फादर जॉन पिंटो' a later 'फादर' is he. Words that
introduced two people mean neither.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from kg.language.normalise import shadow
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.discourse import key_of
from kg.resolve.gender import Gender, gender_of_title
from kg.resolve.posts import heads, is_kin, same_title
from kg.resolve.roles import is_indefinite
from kg.resolve.spelling import sound, tokens
from kg.resolve.words import words
from kg.world import EntityKind

Known = Callable[[Mention], tuple[Referent, ...]]
GenderOf = Callable[[Referent], Gender | None]
_TOLD = frozenset({MentionKind.NAME, MentionKind.PRONOUN})
_PLURAL = ("ों", "ओं", "ियां", "ियाँ")
_PHRASE = re.compile(r"[।,;:“”‘’\n]|(?<!\S)(?:ने|को|से|में|पर|है|हैं|कि|था|थे)(?!\S)")
_POINTING = frozenset(["उनका", "उनके", "उनकी", "उसका", "उसके", "उसकी", "इनके", "इनका", "इनकी", "अपना", "अपने", "अपनी"])
_ELDER = frozenset(["बड़ा", "बड़े", "बड़ी", "बड़ा", "बड़े", "बड़ी"])
_YOUNGER = frozenset(["छोटा", "छोटे", "छोटी"])
_PARTED = frozenset(["बिछड़े", "बिछड़ी", "बिछड़ा"])
_KIN_COMMA = re.compile(r"(?<!\S)(?:अपन[ाेी]|उनक[ाेी]|उसक[ाेी]|क[ाेी])\s+(\S+),\s+(?:[^\s,।]+\s+){0,3}$")
_ALONG = re.compile(r"\s*(?:के|उनके|उसके|इनके)\s+साथ(?!\S)")
_BEFORE = 40  # characters before a name in which the word before it ends


def by_kin(candidates: Candidates, role: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Find the kin whom an article brought in by name: 'उनकी पत्नी' for 'आरव मेहता की पत्नी मीरा'.

    Where the role says whose, the one named must be theirs; a bare 'मां' is the only mother of the article.
    """
    if not is_kin(role.label) or role.plural:
        return None
    owner = _owner(candidates, role, of)
    found = []
    for person in candidates.people:
        for mention in person.mentions:
            titles = kin_titles(candidates, mention) if mention.kind is MentionKind.NAME else []
            kin = any(same_kin(title, role.label) for title in titles)
            theirs = kin and _owner(candidates, mention, of)
            meant = theirs if kin and _other_age(candidates, mention, role) else person
            if kin and meant and (not owner or not theirs or owner == theirs) and meant not in {*barred, owner}:
                found.append(meant)
    return found[0] if len(set(found)) == 1 else None


def _other_age(candidates: Candidates, name: Mention, role: Mention) -> bool:
    """Tell whether a role asks for the elder where the younger came in, or turned: 'छोटे भाई X', later 'बड़े भाई'."""
    start = min([name.passage.start, *(post.passage.start for post in name.posts)])
    before = candidates.discourse.text[max(0, start - _BEFORE) : name.passage.start].split()
    told = next((age for age in map(_age, reversed(before)) if age), 0)
    return told * _age(role.passage.exact.split()[0]) < 0


def _age(word: str) -> int:
    """Give 1 for a word of the elder, -1 for one of the younger, 0 for any other."""
    return (word in _ELDER) - (word in _YOUNGER)


def kin_words(title: str) -> list[str]:
    """Give a title and the kinship that it begins with: 'पुत्र विधायक'."""
    first, *rest = title.split() or [""]
    return [title, first] if rest and is_kin(first) else [title]


def kin_titles(candidates: Candidates, name: Mention) -> list[str]:
    """List the titles with which a name came in, their first words, and a kinship that a comma parts from it."""
    return [*(word for post in name.posts for word in kin_words(post.title)), *_apposed(candidates, name)]


def _apposed(candidates: Candidates, name: Mention) -> list[str]:
    """Give the kinship that a comma parts from a name: 'अपने पिता, उपन्यासकार केन सातो'."""
    before = candidates.discourse.text[max(0, name.passage.start - _BEFORE) : name.passage.start]
    found = _KIN_COMMA.search(before)
    return [found.group(1)] if found and is_kin(found.group(1)) else []


def by_other_kin(
    candidates: Candidates, role: Mention, barred: set[Referent], of: Known, gender: GenderOf
) -> Referent | None:
    """Find whose kin somebody came in as: after 'आरव मेहता के पिता केन' a later 'बेटा' (the son) is Aarav.

    The elder is whose younger kin came in: 'आरव अपनी छोटी बहन मीरा से मिले', later 'बड़े भाई'.

    Misses: 'छोटा बेटा' (the younger son), who may be another.
    """
    wanted = counterparts(role.label)
    if role.plural or len(role.label.split()) > 2 or not wanted:
        return None
    own, found = _owner(candidates, role, of), set()
    asked = gender_of_title(role.label)
    beside = set() if own else _told_here(candidates, role, of)
    for person in candidates.people:
        for mention in (m for m in person.mentions if m.kind is MentionKind.NAME):
            kin = any(sound(title) in wanted for title in kin_titles(candidates, mention))
            kin = kin and (not _age(role.label.split()[0]) or _other_age(candidates, mention, role))
            theirs = kin_owner(candidates, mention, of) if kin else None
            if theirs is not None and own in {None, person} and gender(theirs) in {None, asked}:
                found.add(theirs)
    found -= barred | beside
    return found.pop() if len(found) == 1 else None


def _told_here(candidates: Candidates, role: Mention, of: Known) -> set[Referent]:
    """Collect who is told of before a bare kinship in its sentence, and whose words it stands in.

    In 'मां ने उन्हें दिया' and '“मां ने दिया,” मीरा ने कहा' the mother is another's than she who is told of.
    """
    discourse = candidates.discourse
    start, _ = discourse.span(role.passage.start)
    near = [m for m in discourse.last_mentions(role.passage.start, 8) if m.passage.start >= start]
    owners = {m.possessor for m in near}  # 'उनकी मां X ने बेटी को'
    found = {r for m in near if m.kind in _TOLD and m.passage not in owners for r in of(m)}
    around = discourse.statement_quoting(role) or discourse.statement_around(role)
    return found | set(of(around.speaker)) if around else found


def kin_owner(candidates: Candidates, kin: Mention, of: Known) -> Referent | None:
    """Give whose kin a named one is, by the words before or as the only other there."""
    return _owner(candidates, kin, of) or _with_whom(candidates, kin, of) or _only_other(candidates, kin)


def _with_whom(candidates: Candidates, kin: Mention, of: Known) -> Referent | None:
    """Give with whom a kin is, where nothing else says whose: 'उनके साथ बेटे केन और पोती [मीरा] भी थीं' (with her were)."""
    if kin.possessor is not None or any(post.of for post in kin.posts):
        return None
    discourse = candidates.discourse
    start, _ = discourse.span(kin.passage.start)
    near = [m for m in discourse.last_mentions(kin.passage.start, 8) if m.passage.start >= start and m.kind in _TOLD]
    along = [
        m
        for m in near
        if _ALONG.match(discourse.text, m.passage.end if m.kind is MentionKind.NAME else m.passage.start)
    ]
    people = {r for m in along for r in of(m) if r.kind is EntityKind.PERSON}
    return people.pop() if len(people) == 1 else None


def _only_other(candidates: Candidates, kin: Mention) -> Referent | None:
    """Give the only other one named in a kin's sentence and the one before, where nothing says whose: 'बूढ़ी मां X ने'."""
    if kin.possessor is not None or any(post.of for post in kin.posts):
        return None
    discourse = candidates.discourse
    _, end = discourse.span(kin.passage.start)
    near = [m for m in discourse.mentions_before(end, 2) if m.kind is MentionKind.NAME]
    others = {candidates.of[key_of(m)] for m in near if key_of(m) in candidates.of} - {candidates.of.get(key_of(kin))}
    people = {r for r in others if r is not None and r.kind is EntityKind.PERSON}
    return people.pop() if len(people) == 1 else None


@lru_cache(maxsize=65536)
def counterparts(label: str) -> frozenset[str]:
    """List the kin, reduced, of whom somebody of a kinship is the kin: a son's are father and mother."""
    parts = label.split()
    plain = {*_POINTING, *_PARTED, *_ELDER, *_YOUNGER, *word_list("bodies", "old")}
    if not parts or (len(parts) == 2 and plain.isdisjoint({parts[0], shadow(parts[0])})):
        return frozenset()
    last = sound(parts[-1])
    rows = [({sound(a) for a in one}, {sound(b) for b in other}) for one, other in words().kin_pairs]
    return frozenset(kin for one, other in (*rows, *((b, a) for a, b in rows)) if last in one for kin in other)


def _owner(candidates: Candidates, kin: Mention, of: Known) -> Referent | None:
    """Give whose kin somebody is, where the words before say it: 'उनकी' or a name."""
    discourse, passage = candidates.discourse, kin.possessor
    if passage is not None:
        near = discourse.last_mentions(passage.end, 3)
        people = [r for m in near if m.passage == passage for r in of(m) if r.kind is EntityKind.PERSON]
        if len(people) == 1:
            return people[0]
    names = [post.of for post in kin.posts if post.of and is_kin(post.title)]
    bearing = {r for r in candidates.people for name in names if _bears(r, name)}
    return bearing.pop() if len(bearing) == 1 else None


def _bears(person: Referent, name: str) -> bool:
    own = {word for form in person.forms for word in tokens(form)}
    return bool(tokens(name)) and set(tokens(name)) <= own


@lru_cache(maxsize=65536)
def same_kin(one: str, other: str) -> bool:
    """Tell whether two words say one kinship: 'बेटे' and 'पुत्र'."""
    first, second = (sound((each.split() or [each])[-1]) for each in (one, other))
    rows = ({sound(word) for word in row} for row in words().same_kin)
    return first == second or any({first, second} <= row for row in rows)


def by_introduction(candidates: Candidates, mention: Mention) -> Referent | None:
    """Find the only person whose name ends a mention's words, or before whose name its last word stood.

    'श्री पिंटो' is Pinto; 'फादर' is 'फादर जॉन पिंटो'; 'ग्रामीणों' (villagers) are nobody. 'उप मुख्यमंत्री मीरा सेन' (deputy chief
    minister) is no 'मुख्यमंत्री'.
    """
    exact = (mention.passage.exact.split() or [""])[-1]
    last = sound((mention.label.split() or [""])[-1])
    if not last or mention.plural:
        return None
    named = [r for r in candidates.people if any(last in tokens(form) for form in r.forms)]
    if named:
        return named[0] if len(named) == 1 else None
    if len(mention.label.split()) > 1 or exact.endswith(_PLURAL) or is_indefinite(candidates.discourse, mention):
        return None
    text = candidates.discourse.text
    called = set()
    for person in candidates.people:
        for name in (m for m in person.mentions if m.kind is MentionKind.NAME):
            before = text[max(0, name.passage.start - _BEFORE) : name.passage.start]
            other = any(sound(p.title).endswith(last) and not same_title(p.title, mention.label) for p in name.posts)
            if before[-1:] == " " and before.split() and sound(before.split()[-1]) == last and not other:
                called.add(person)
    return called.pop() if len(called) == 1 else None


def by_body(candidates: Candidates, role: Mention, barred: set[Referent]) -> Referent | None:
    """Find who came in with two bodies of which the post holds only one: 'शैल और कमल मोटर्स के प्रमुख' is 'शैल प्रमुख'.

    The body that is asked for must stand in the words right before the post, without a verb or comma between.
    """
    asked = role.posts[0] if role.posts else None
    if asked is None or not asked.of or role.plural:
        return None
    text, found = candidates.discourse.text, set()
    for person in candidates.people:
        for post in person.offices.values():
            if same_title(post.title, asked.title) or heads(asked.title, post.title):
                before = _PHRASE.split(text[max(0, post.passage.start - _BEFORE) : post.passage.end])[-1]
                if set(sound(asked.of).split()) <= set(sound(before).split()):
                    found.add(person)
    return found.pop() if len(found) == 1 and not found & barred else None


def is_kin_alone(mention: Mention) -> bool:
    """Tell whether a group is one kinship word: 'बेटे', 'मां'."""
    return (
        mention.kind is MentionKind.GROUP and not mention.plural and " " not in mention.label and is_kin(mention.label)
    )
