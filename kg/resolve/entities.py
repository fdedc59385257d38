"""Bring the referents of all articles together to entities, and mint their keys."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from kg.language.lemmas import direct_plural
from kg.language.normalise import nfc
from kg.model import Mention, MentionKind, Passage, Post
from kg.resolve.candidates import Referent, best_form
from kg.resolve.coreference import Coreference
from kg.resolve.discourse import key_of
from kg.resolve.geography import Geography, place_key, place_label, stated_containment
from kg.resolve.people import cluster_people
from kg.resolve.posts import is_office
from kg.resolve.spelling import slug, sound
from kg.resolve.words import words
from kg.world import Entity, EntityKind

_BRACKET = re.compile(r"\s*\(([^()\d]{2,24})\)")
_PREFIX = {
    EntityKind.PERSON: "person",
    EntityKind.ORGANIZATION: "organization",
    EntityKind.GROUP: "group",
    EntityKind.PLACE: "place",
}
GROUP = f"{_PREFIX[EntityKind.GROUP]}/"  # what the keys of unnamed groups begin with


class Entities:
    """The entities of a build, and which referent of which article is which."""

    def __init__(self, articles: Sequence[Coreference]) -> None:
        referents = [r for article in articles for r in article.referents]
        texts = {a.discourse.reports.article.identifier: a.discourse.text for a in articles}
        by_kind = {kind: [r for r in referents if r.kind is kind] for kind in EntityKind}
        clusters = [(EntityKind.PERSON, c.members) for c in cluster_people(by_kind[EntityKind.PERSON])]
        clusters += [(EntityKind.ORGANIZATION, c) for c in _bodies(by_kind[EntityKind.ORGANIZATION], texts)]
        clusters += [(EntityKind.GROUP, [r]) for r in by_kind[EntityKind.GROUP]]
        clusters += [(EntityKind.PLACE, c) for c in _places(by_kind[EntityKind.PLACE])]
        self._members: dict[str, list[Referent]] = {}
        self._kinds: dict[str, EntityKind] = {}
        self._labels: dict[str, str] = {}
        for key, kind, members in _keyed(clusters):
            self._members[key], self._kinds[key] = members, kind
        self._key = {(r.article, r.number): key for key, members in self._members.items() for r in members}
        self.geography = Geography(self._place_labels(), self._inside(articles))

    def key(self, referent: Referent) -> str:
        """Give the key of the entity that a referent is."""
        return self._key[referent.article, referent.number]

    def kind(self, key: str) -> EntityKind:
        """Give the kind of an entity."""
        return self._kinds[key]

    def label(self, key: str) -> str:
        """Give the canonical label of an entity."""
        if key not in self._labels:
            self._labels[key] = _label(self._kinds[key], self._members[key])
        return self._labels[key]

    def build(self, used: Iterable[str]) -> tuple[Entity, ...]:
        """Make the records of every person, and of the other entities that events use or that those lie in."""
        wanted = set(used) | {key for key, kind in self._kinds.items() if kind is EntityKind.PERSON}
        for key in sorted(wanted):
            while key in self._kinds and (outer := self.geography.part_of(key)) and outer not in wanted:
                wanted.add(outer)
                key = outer
        return tuple(self._entity(key) for key in sorted(wanted))

    def _entity(self, key: str) -> Entity:
        members, kind = self._members[key], self._kinds[key]
        known = self.geography.known(key) if kind is EntityKind.PLACE else None
        label = self.label(key)
        return Entity(
            key=key,
            kind=kind,
            label=label,
            forms=tuple(sorted({form for r in members for form in r.forms} | {label} | _as_written(members))),
            passages=_passages(m for r in members for m in r.mentions),
            posts=_posts(post for r in members for post in r.posts) if kind is EntityKind.PERSON else (),
            label_en=known.english if known else None,
            same_as=(known.iri,) if known and known.iri else (),
            part_of=self.geography.part_of(key) if kind is EntityKind.PLACE else None,
            country=known.country if known else None,
        )

    def _place_labels(self) -> dict[str, set[str]]:
        places = [key for key, kind in self._kinds.items() if kind is EntityKind.PLACE]
        return {key: {form for r in self._members[key] for form in r.forms} for key in places}

    def _inside(self, articles: Sequence[Coreference]) -> Mapping[str, str]:
        """Map each place to the place in which the articles most often say that it lies."""
        said: dict[str, Counter[str]] = defaultdict(Counter)
        for article in articles:
            for inner, outer in stated_containment(article.discourse):
                of = article.candidates.of
                said[self.key(of[key_of(inner)])][self.key(of[key_of(outer)])] += 1
        return {inner: min(outers, key=lambda o: (-outers[o], o)) for inner, outers in said.items()}


def _as_written(members: Iterable[Referent]) -> set[str]:
    """List the oblique plurals by which articles speak of unnamed people, whose label is in the direct case.

    'प्रतिनिधियों ने कहा' (representatives said) has the label 'प्रतिनिधि'; who looks for the article's word finds it too.
    """
    found = set()
    for mention in (m for r in members for m in r.mentions if m.kind is MentionKind.GROUP):
        before, space, last = nfc(mention.passage.exact).rpartition(" ")
        if mention.label == before + space + direct_plural(last) != before + space + last:
            found.add(before + space + last)
    return found


def _label(kind: EntityKind, members: list[Referent]) -> str:
    """Choose the canonical label: of a person the fullest form, of all else the most frequent."""
    forms: Counter[str] = Counter()
    for referent in members:
        forms.update(referent.forms)
    if kind is EntityKind.PERSON:
        return best_form(forms)
    label = min(forms, key=lambda f: (-forms[f], -len(f), f))
    return place_label(label) if kind is EntityKind.PLACE else label


def _bodies(referents: list[Referent], texts: Mapping[str, str]) -> list[list[Referent]]:
    """Bring together bodies by name and by the abbreviation that an article puts in brackets behind the name."""
    alias: dict[str, str] = {}
    for referent in referents:
        for mention in referent.mentions:
            found = _BRACKET.match(texts[referent.article], mention.passage.end)
            if found and sound(found.group(1)):
                alias.setdefault(sound(found.group(1)), _body_key(mention.label))
    groups: dict[str, list[Referent]] = defaultdict(list)
    for referent in referents:
        plain = _body_key(referent.name)
        groups[alias.get(plain, plain)].append(referent)
    return [groups[key] for key in sorted(groups)]


def _body_key(label: str) -> str:
    """Take generic words off the end of a body's name: 'आरआईए समाचार एजेंसी' is 'आरआईए'."""
    plain = sound(label)
    for generic in sorted((sound(word) for word in words().generic_body), key=lambda g: (-len(g), g)):
        if plain.endswith(" " + generic):
            return plain[: -len(generic) - 1]
    return plain


def _places(referents: list[Referent]) -> list[list[Referent]]:
    """Bring together the spellings of one place; a house without a name is another one in each article."""
    groups: dict[str, list[Referent]] = defaultdict(list)
    anybodys = {place_key(word) for word in words().anybodys}
    for referent in referents:
        key = place_key(referent.name)
        groups[f"{key} {referent.article}" if key in anybodys else key].append(referent)
    return [groups[key] for key in sorted(groups)]


def _keyed(clusters: list[tuple[EntityKind, list[Referent]]]) -> list[tuple[str, EntityKind, list[Referent]]]:
    """Mint keys: the label, and where two share one, or a group is unnamed, a hash of where it stands as well."""
    plain = [(f"{_PREFIX[kind]}/{slug(_label(kind, members))}", kind, members) for kind, members in clusters]
    counts = Counter(key for key, _, _ in plain)
    keyed = []
    for key, kind, members in plain:
        unique = counts[key] == 1 and kind is not EntityKind.GROUP
        keyed.append((key if unique else f"{key}-{_hash(members)}", kind, members))
    return sorted(keyed, key=lambda item: item[0])


def _hash(members: list[Referent]) -> str:
    places = sorted(f"{m.passage.article} {m.passage.start}" for r in members for m in r.mentions)
    return sha256("\n".join(places).encode()).hexdigest()[:8]


def _passages(mentions: Iterable[Mention]) -> tuple[Passage, ...]:
    return tuple(sorted({m.passage for m in mentions}))


def _posts(posts: Iterable[Post]) -> tuple[Post, ...]:
    return tuple(
        sorted({p for p in posts if is_office(p.title)}, key=lambda p: (p.passage, p.title, p.of or "", p.former))
    )
