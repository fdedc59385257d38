"""Make the events of a build from the drafts of all articles: keys, labels, and one assertion an article."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from hashlib import sha256

from kg.model import Status
from kg.resolve.alike import item_words
from kg.resolve.dates import precision
from kg.resolve.drafts import Draft
from kg.resolve.entities import Entities
from kg.resolve.geography import Geography
from kg.resolve.labels import event_label
from kg.resolve.merging import Told, merge_across, merge_in_article
from kg.world import Assertion, Event, EventKind


def make_events(entities: Entities, articles: Sequence[Sequence[Draft]]) -> tuple[Event, ...]:
    """Merge the drafts of each article, then those of all, and mint keys that do not hang on the order of input."""
    geography = entities.geography
    merged = [draft for drafts in articles for draft in merge_in_article(geography, drafts)]
    told = merge_across(geography, merged)
    keys = _keys(told)
    where = {id(account): keys[id(event)] for event in told for account in event.accounts}
    links = _Links(merged, where, geography)
    events = [_event(event, keys[id(event)], entities, links) for event in told]
    return tuple(sorted(events, key=lambda event: event.key))


class _Links:
    """Which events stand in which stretch of which article."""

    def __init__(self, drafts: Sequence[Draft], keys: Mapping[int, str], geography: Geography) -> None:
        self._keys = keys
        self._geography = geography
        self._told: dict[str, list[tuple[int, int, Draft]]] = defaultdict(list)  # by article, and where they are told
        self._visits: dict[tuple[str, str], list[Draft]] = defaultdict(list)  # by article and visitor
        for draft in drafts:
            if draft.kind in (EventKind.MEETING, EventKind.VISIT):
                self._told[draft.article] += [(p.start, p.end, draft) for p in draft.passages]
            if draft.kind is EventKind.VISIT:
                for visitor in draft.people:
                    self._visits[draft.article, visitor].append(draft)
        self._longest: dict[str, int] = {}
        for article, told in self._told.items():
            told.sort(key=lambda each: each[:2])
            self._longest[article] = max(end - start for start, end, _ in told)

    def _touching(self, article: str, start: int, end: int) -> list[tuple[int, int, Draft]]:
        """List where meetings and visits are told that touch a stretch of an article."""
        told = self._told.get(article, [])
        first = bisect_left(told, start - self._longest.get(article, 0), key=lambda each: each[0])
        last = bisect_left(told, end, key=lambda each: each[0])
        return [each for each in told[first:last] if each[1] > start]

    def occasion(self, gift: Draft) -> str | None:
        """Find the meeting or visit at which a gift was given: the one told where the gift is.

        A visit counts only where giver or recipient is the visitor; a meeting where both took part comes first.
        """
        if gift.kind is not EventKind.GIFT:
            return None
        spans = [gift.occasion] if gift.occasion else list(gift.passages)
        near = [d for s in spans for _, _, d in self._touching(gift.article, s.start, s.end)]
        near = [d for d in near if d.status is Status.OCCURRED and d.everybody & gift.people]
        near = [d for d in near if gift.people <= d.everybody or (gift.occasion and d.kind is EventKind.VISIT)]
        best = min(near, key=lambda d: (d.kind is EventKind.VISIT, d.start, self._keys[id(d)]), default=None)
        return self._keys[id(best)] if best else None

    def told_in(self, statement: Draft) -> tuple[str, ...]:
        """List the meetings and visits that a statement's own words tell of."""
        text = statement.text
        if not text:
            return ()
        near = self._touching(statement.article, text.start, text.end)
        return tuple(sorted({self._keys[id(d)] for start, end, d in near if text.start <= start and end <= text.end}))

    def part_of(self, event: Told) -> str | None:
        """Find the visit that a meeting was part of: the visitor takes part, and it was there, on one of its days."""
        if event.accounts[0].kind is not EventKind.MEETING:
            return None
        found = {
            self._keys[id(visit)]
            for account in event.accounts
            for person in account.everybody
            for visit in self._visits.get((account.article, person), ())
            if self._during(account, visit)
        }
        return found.pop() if len(found) == 1 else None

    def _during(self, meeting: Draft, visit: Draft) -> bool:
        if meeting.status is not visit.status or not visit.people & meeting.everybody or not meeting.place:
            return False
        inside = any(self._geography.contains(place, meeting.place) for place in visit.destinations)
        return inside and bool(set(meeting.when.dates) & set(visit.when.dates))


def _event(told: Told, key: str, entities: Entities, links: _Links) -> Event:
    accounts = sorted(told.accounts, key=lambda a: a.article)
    label = unicodedata.normalize("NFC", " ".join(event_label(accounts, entities.label).split()))
    assertions = tuple(_assertion(account, links) for account in accounts)
    return Event(key, accounts[0].kind, label, assertions, part_of=links.part_of(told))


def _assertion(draft: Draft, links: _Links) -> Assertion:
    """Write one article's account as an assertion; the slots of other classes stay empty."""
    kind = draft.kind
    people = tuple(sorted(draft.people))
    return Assertion(
        article=draft.article,
        passages=tuple(sorted(draft.passages)),
        rules=tuple(sorted(set(draft.rules))),
        status=draft.status,
        dates=tuple(sorted(draft.when.dates)),
        end_dates=tuple(sorted(draft.when.end_dates)),
        place=draft.place,
        durations=tuple(sorted(draft.when.durations)),
        participants=tuple(sorted(draft.everybody)) if kind is EventKind.MEETING else (),
        form=draft.form,
        visitors=people if kind is EventKind.VISIT else (),
        destinations=draft.destinations,
        host=draft.host,
        transport=draft.transport,
        purpose=draft.purpose,
        giver=draft.giver,
        recipient=draft.recipient,
        item=max(draft.items, key=lambda item: (len(item), item)) if draft.items else None,
        occasion=links.occasion(draft),
        speakers=people if kind is EventKind.STATEMENT else (),
        text=draft.text,
        quoted=draft.quoted,
        addressees=draft.addressees,
        about=tuple(dict.fromkeys((*draft.about, *links.told_in(draft)))),
        via=draft.via,
    )


def _keys(events: Sequence[Told]) -> dict[int, str]:
    """Mint a key an event from what it is; of several that come out equal, from where and how they are told as well.

    What is told twice by the same words, once as held and once as denied, is two events: two keys.
    """
    alike: dict[str, list[Told]] = defaultdict(list)
    for event in events:
        alike[_hashed(event, _content(event))].append(event)
    keys: dict[int, str] = {}
    for key, same in alike.items():
        if len(same) == 1:
            keys[id(same[0])] = key
            continue
        ranks: dict[tuple[str, ...], int] = defaultdict(int)
        for event in sorted(same, key=_manner):
            content = (*_content(event), *_places(event))
            ranks[content] += 1
            again = [str(ranks[content])] if ranks[content] > 1 else []
            keys[id(event)] = _hashed(event, [*content, *again])
    return keys


def _hashed(event: Told, content: list[str]) -> str:
    kind = event.accounts[0].kind.value.lower()
    return f"{kind}/{sha256(chr(0).join(content).encode()).hexdigest()[:12]}"


def _content(event: Told) -> list[str]:
    """List what identifies an event whichever articles tell it: the people, the day, where to, the thing, the words."""
    accounts = event.accounts
    first = accounts[0]
    dates = sorted({d for a in accounts for d in a.when.dates}, key=lambda d: (-precision(d), d))[:1]
    if first.kind is EventKind.STATEMENT and first.text:
        return [*sorted(first.people), first.article, str(first.text.start), first.text.exact]
    people = sorted({key for a in accounts for key in a.people})
    if first.kind is EventKind.GIFT:
        return [
            first.giver or "",
            first.recipient or "",
            *sorted(item_words(" ".join(i for a in accounts for i in a.items))),
        ]
    return [*people, *sorted({d for a in accounts for d in a.destinations}), *dates]


def _manner(event: Told) -> list[str]:
    return sorted(f"{a.status.value} {a.form or ''} {min(a.rules, default='')}" for a in event.accounts)


def _places(event: Told) -> list[str]:
    return sorted(f"{a.article} {p.start} {p.end}" for a in event.accounts for p in a.passages)
