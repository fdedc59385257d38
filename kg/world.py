"""What all articles of a build say together: entities, events, and what each article asserts of them.

The records of one article stand in `kg.model`; these come after resolution, and the graph is made of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kg.model import Article, ArticleReports, Passage, Post, Status


class EntityKind(StrEnum):
    """The class of an entity's node."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    GROUP = "Group"
    PLACE = "Place"


@dataclass(frozen=True, slots=True)
class Entity:
    """One agent or place; ``key`` is stable, unique in a build, and what its IRI is minted from."""

    key: str  # 'person/आरव-मेहता', or with a hash where two people share a name
    kind: EntityKind
    label: str  # canonical form, NFC
    forms: tuple[str, ...]  # every form the articles use, sorted
    passages: tuple[Passage, ...]  # sorted
    posts: tuple[Post, ...] = ()
    label_en: str | None = None
    same_as: tuple[str, ...] = ()  # IRIs: GeoNames
    part_of: str | None = None  # key of a Place
    country: str | None = None  # of a place: ISO 3166-1 alpha-2 code of the country that it is or lies in


class EventKind(StrEnum):
    """The class of an event's node."""

    MEETING = "Meeting"
    VISIT = "Visit"
    GIFT = "Gift"
    STATEMENT = "Statement"


@dataclass(frozen=True, slots=True)
class Assertion:
    """What one article says of one event, with every mention resolved to the key of an Entity.

    A slot that does not belong to the event's class stays empty.
    """

    article: str
    passages: tuple[Passage, ...]
    rules: tuple[str, ...]
    status: Status
    dates: tuple[str, ...] = ()  # XSD lexical forms: no intervals
    end_dates: tuple[str, ...] = ()
    place: str | None = None
    durations: tuple[str, ...] = ()
    # Meeting
    participants: tuple[str, ...] = ()
    form: str | None = None
    # Visit
    visitors: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()
    host: str | None = None
    transport: str | None = None
    purpose: str | None = None
    # Gift
    giver: str | None = None
    recipient: str | None = None
    item: str | None = None
    occasion: str | None = None  # key of an Event
    # Statement
    speakers: tuple[str, ...] = ()
    text: Passage | None = None
    quoted: bool = False
    addressees: tuple[str, ...] = ()
    about: tuple[str, ...] = ()  # keys of entities or events
    via: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One event as one or more articles tell it; ``key`` is stable and unique in a build."""

    key: str  # 'meeting/…': what its IRI is minted from
    kind: EventKind
    label: str  # NFC Hindi: 'आरव मेहता और ली सेन की बैठक'
    assertions: tuple[Assertion, ...]  # at most one an article, sorted by article
    part_of: str | None = None  # key of an Event


@dataclass(frozen=True, slots=True)
class World:
    """What all articles of a build say together: what the graph is made of."""

    articles: tuple[Article, ...]
    entities: tuple[Entity, ...]  # sorted by key
    events: tuple[Event, ...]  # sorted by key
    reports: tuple[ArticleReports, ...] = field(default=())
