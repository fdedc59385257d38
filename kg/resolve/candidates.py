"""Gather who and what an article names: every name, full or short, goes to one referent."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice, pairwise

from kg.model import Mention, MentionKind, Post
from kg.resolve.aliases import is_alias
from kg.resolve.bodies import same_body
from kg.resolve.discourse import Discourse, Key, key_of
from kg.resolve.name_index import MOST, NameIndex
from kg.resolve.namesakes import crowned, elders, heirs
from kg.resolve.posts import is_kin, is_leader_post, is_leader_word, may_be, same_title
from kg.resolve.spelling import sound, tokens
from kg.resolve.words import words
from kg.world import EntityKind

_PLURAL = ("ियों", "ों")
_KINDS = {
    MentionKind.ORGANIZATION: EntityKind.ORGANIZATION,
    MentionKind.GROUP: EntityKind.GROUP,
    MentionKind.PLACE: EntityKind.PLACE,
}


@dataclass(eq=False)
class Referent:
    """One agent or place as one article knows it."""

    article: str
    number: int
    kind: EntityKind
    mentions: list[Mention] = field(default_factory=list)
    posts: dict[Post, None] = field(default_factory=dict)  # in order
    offices: dict[tuple[str, str | None, bool], Post] = field(default_factory=dict)  # the posts, one of each wording
    starts: list[int] = field(default_factory=list)  # of the mentions, sorted
    sounding: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))  # the same, by how they sound
    beside_kin: bool = False  # 'अपनी पत्नियों आना राणा और मीरा सेन': both came in as wives
    forms: Counter[str] = field(default_factory=Counter)  # how often by which name

    def add(self, mention: Mention) -> None:
        """Take in a mention and the posts that it brings; a role adds no form to a person."""
        self.mentions.append(mention)
        insort(self.starts, mention.passage.start)
        insort(self.sounding[sound(mention.label)], mention.passage.start)
        self.posts.update(dict.fromkeys(mention.posts))
        for post in mention.posts:
            self.offices.setdefault((post.title, post.of, post.former), post)
        if self.kind is not EntityKind.PERSON or is_name(mention):
            self.forms[mention.label] += 1

    @property
    def name(self) -> str:
        """Give the fullest form, and of the fullest the most frequent."""
        return best_form(self.forms)

    @property
    def is_kin(self) -> bool:
        """Tell whether it is brought in by another's side: 'ट्रेवर की बेटी ऐना ट्रेवर'."""
        named = list(islice((m for m in self.mentions if is_name(m)), 2))
        return self.beside_kin or (
            bool(named) and (any(m.possessor for m in named) or any(is_kin(p.title) for p in self.offices.values()))
        )

    @property
    def is_wife(self) -> bool:
        """Tell whether it is brought in by another's side as a woman, or not as a man: no 'पति' (husband) or 'पिता'."""
        kin = [sound(p.title.split()[-1]) for p in self.offices.values() if is_kin(p.title)]
        return self.is_kin and (not kin or not {sound(w) for w in words().feminine_kin}.isdisjoint(kin))

    def first(self) -> int:
        """Give the place of its first mention."""
        return self.starts[0] if self.starts else 0

    def last_before(self, position: int) -> int | None:
        """Give the place of its last mention before a position."""
        return last_before(self.starts, position)


def last_before(starts: list[int], position: int) -> int | None:
    """Give the last of some sorted places before a position, if there is one."""
    at = bisect_left(starts, position)
    return starts[at - 1] if at else None


def is_name(mention: Mention) -> bool:
    """Tell whether a mention is a person's name."""
    return mention.kind is MentionKind.NAME


def best_form(forms: Counter[str]) -> str:
    """Choose the form with most words, then the most frequent, then the longest."""
    return min(forms, key=lambda f: (-len(tokens(f)), -forms[f], -len(f), f), default="")


class Candidates:
    """The referents of one article, and which mention names which."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.referents: list[Referent] = []
        self._made = 0
        self.of: dict[Key, Referent] = {}
        self._names = NameIndex()
        self._bearing: dict[str, dict[Referent, None]] = defaultdict(dict)  # by the form of a name
        self._other: dict[tuple[EntityKind, str], Referent] = {}  # bodies, groups and places by their sound
        self._gather_people([m for m in discourse.mentions if is_name(m)])
        for mention in discourse.mentions:
            if mention.kind in _KINDS:
                self._gather_other(mention, _KINDS[mention.kind])

    @cached_property
    def named(self) -> dict[Referent, list[int]]:
        """Map each person to where its names end, in order, the person named first first."""
        found: dict[Referent, list[int]] = defaultdict(list)
        for mention in filter(is_name, self.discourse.mentions):
            found[self.of[key_of(mention)]].append(mention.passage.end)
        return found

    @property
    def people(self) -> list[Referent]:
        """List the persons among the referents."""
        return [r for r in self.referents if r.kind is EntityKind.PERSON]

    def new(self, kind: EntityKind) -> Referent:
        """Add a referent without mentions."""
        referent = Referent(self.discourse.reports.article.identifier, self._made, kind)
        self._made += 1
        self.referents.append(referent)
        return referent

    def assign(self, mention: Mention, referent: Referent) -> None:
        """Let a mention name a referent, which takes over its posts."""
        referent.add(mention)
        if referent.kind is EntityKind.PERSON and is_name(mention):
            self._names.add(mention.label)
            self._bearing[mention.label][referent] = None
        self.of[key_of(mention)] = referent

    def _gather_people(self, names: list[Mention]) -> None:
        """Take the longest names first, so that every short one finds its full one wherever it stands."""
        for mention in sorted(names, key=lambda m: (-len(tokens(m.label)), m.passage.start)):
            if len(tokens(mention.label)) < 2:
                continue
            full = self._bearers(self._names.spelled(mention.label))
            full = full or self._bearers(f for f in self._names.longer(mention.label) if not _ends_in_junior(f))
            self.assign(mention, full[0] if len(full) == 1 else self._likeliest(mention, full))
        apart = elders(self.discourse, names)
        for mention in names:
            if len(tokens(mention.label)) == 1:
                forms = (*self._names.spelled(mention.label), *self._names.longer(mention.label))
                bearers = self._bearers(forms)[-MOST:]
                if tokens(mention.label)[0] in apart:
                    bearers = [r for r in bearers if not r.is_kin]
                fitting = [r for r in bearers if self._fits_posts(mention, r)] if mention.posts else bearers
                self.assign(mention, self._likeliest(mention, fitting or bearers or crowned(mention, self.people)))
        self._join_aliases(names)
        for run in self.discourse.coordinations:
            if any(sound(post.title).endswith(_PLURAL) for post in run[0].posts) and run[0].possessor:
                for mention in run[1:]:
                    if key_of(mention) in self.of:
                        self.of[key_of(mention)].beside_kin = True
        for referent in self.people:
            referent.mentions.sort(key=lambda m: m.passage.start)

    def _join_aliases(self, names: list[Mention]) -> None:
        """Make one of a name and the alias behind it: 'राजन मेहता उर्फ गुड्डू पाठक'."""
        for first, second in pairwise(sorted(names, key=lambda m: m.passage.start)):
            one, other = self.of[key_of(first)], self.of[key_of(second)]
            if one is not other and is_alias(self.discourse.text, first, second):
                for mention in other.mentions:
                    self.assign(mention, one)
                self.referents.remove(other)

    def _bearers(self, forms: Iterable[str]) -> list[Referent]:
        """List the people who bear one of some names, in the order in which they came to be."""
        return sorted({r for form in forms for r in self._bearing[form]}, key=lambda r: r.number)

    @staticmethod
    def _fits_posts(mention: Mention, referent: Referent) -> bool:
        return any(may_be(held, asked) for held in referent.offices.values() for asked in mention.posts)

    def _likeliest(self, mention: Mention, bearers: list[Referent]) -> Referent:
        """Choose whom a short name means: 'राठी' is the head of the house, not his brother named beside him.

        Who came in as somebody's kin comes last, unless he alone acts (`heirs`) or 'श्रीमती' asks for the wife; then who
        was named before; then whom the short name meant last; then who holds an office; then the last named.
        """
        if not bearers:
            return self.new(EntityKind.PERSON)
        start = mention.passage.start
        before = set(self.discourse.text[max(0, start - 12) : start].split()[-1:])
        woman = not before.isdisjoint(words().feminine_honorifics)
        wives, heir = woman and any(r.is_wife for r in bearers), heirs(self.discourse, bearers, start)

        def rank(referent: Referent) -> tuple[bool, bool, bool, bool, int]:
            named = referent.last_before(start)
            short = last_before(referent.sounding[sound(mention.label)], start)
            last = next((at for at in (short, named) if at is not None), -referent.first())
            asked = referent.is_wife if wives else referent in heir if heir and not woman else not referent.is_kin
            return (not asked, named is None, short is None, not referent.offices, -last)

        return min(bearers, key=rank)

    def _gather_other(self, mention: Mention, kind: EntityKind) -> None:
        """Bring together bodies, groups and places of one label."""
        alike = (kind, sound(mention.label))
        if alike not in self._other:
            self._other[alike] = self.new(kind)
        self.assign(mention, self._other[alike])


def _ends_in_junior(form: str) -> bool:
    return form.split()[-1].startswith("जूनियर")


def holders(people: list[Referent], asked: Post) -> list[Referent]:
    """List the people whom an article gave a post, best evidence first left to the caller.

    Who leads another country is never 'रूसी नेता'. A former holder counts only where nobody holds the post now, and
    first for 'पूर्व मंत्री'.
    """
    found = [(r, [p for p in r.offices.values() if may_be(p, asked)]) for r in people]
    found = [(r, held) for r, held in found if held and not _leads_elsewhere(r, asked)]
    now = [(r, held) for r, held in found if any(p.former is asked.former for p in held)]
    sure = [(r, held) for r, held in now or found if _sure(held, asked)]
    return [r for r, _ in sure or now or found]


def _sure(held: list[Post], asked: Post) -> bool:
    """Tell whether the article itself says of which country or body a post is."""
    return bool(asked.of) and any(p.of and same_body(p.of, asked.of or "") for p in held)


def _leads_elsewhere(referent: Referent, asked: Post) -> bool:
    """Tell whether somebody holds the post that is asked for, or leads, but of another country only."""
    if not asked.of:
        return False
    leading = [p.of for p in referent.offices.values() if p.of and not p.former and _comparable(p, asked)]
    return bool(leading) and not any(same_body(of, asked.of) for of in leading)


def _comparable(held: Post, asked: Post) -> bool:
    """Tell whether two posts cannot be held in two countries at once."""
    return same_title(held.title, asked.title) or (is_leader_word(asked.title) and is_leader_post(held.title))
