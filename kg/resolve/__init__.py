"""Reports -> entities and events: who is meant in an article, and what is one across articles."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import ArticleReports
from kg.resolve.coreference import Coreference
from kg.resolve.drafts import Drafting
from kg.resolve.entities import Entities
from kg.resolve.events import make_events
from kg.resolve.sequels import go_on
from kg.resolve.tours import without_told_tours
from kg.world import Event, World

__all__ = ["resolve"]


def resolve(reports: Sequence[ArticleReports]) -> World:
    """Say what all articles of a build say together.

    The order of the articles makes no difference: they are taken in the order of their identifiers. A report whose
    needed slots cannot be resolved (a meeting of one, a gift from nobody) gives no event.
    """
    ordered = sorted(reports, key=lambda each: each.article.identifier)
    articles = [Coreference(each) for each in ordered]
    entities = Entities(articles)
    drafts = [Drafting(article, entities).drafts() for article in articles]
    drafts = [without_told_tours(told, entities.geography) for told in drafts]
    for article, told in zip(articles, drafts, strict=True):
        go_on(article.discourse, told, entities.geography)
    events = make_events(entities, drafts)
    return World(
        articles=tuple(each.article for each in ordered),
        entities=entities.build(_used(events)),
        events=events,
        reports=tuple(ordered),
    )


def _used(events: Sequence[Event]) -> set[str]:
    """Collect the keys of the entities that events name."""
    found: set[str | None] = set()
    for event in events:
        for a in event.assertions:
            found |= {a.place, a.host, a.giver, a.recipient, a.via}
            found |= {*a.participants, *a.visitors, *a.destinations, *a.speakers, *a.addressees}
            found |= {key for key in a.about if not key.startswith(_EVENT_PREFIXES)}
    return {key for key in found if key}


_EVENT_PREFIXES = ("meeting/", "visit/", "gift/", "statement/")
