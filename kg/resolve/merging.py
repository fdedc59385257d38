"""Merge accounts of one event: first in an article, then across articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kg.resolve.alike import certain, possible, same_day_or_month
from kg.resolve.by_person import ByPerson
from kg.resolve.dates import When, compatible, meant_day, most_precise, precision
from kg.resolve.drafts import Draft
from kg.resolve.entities import GROUP
from kg.resolve.geography import Geography
from kg.resolve.retold import among_unnamed, retold
from kg.resolve.spelling import sound
from kg.world import EventKind

_MEALS = frozenset({"dinner", "lunch"})


def merge_in_article(geography: Geography, drafts: Sequence[Draft]) -> list[Draft]:
    """Merge what one article tells more than once.

    Dated accounts come first, so that an undated one finds its event: a title the first of the text, a later sentence
    the nearest before it. 'बैठक में … भी मौजूद थे' adds people to the meeting told last.
    """
    events: list[Draft] = []
    plain = [d for d in drafts if not d.anaphoric]
    filed: ByPerson[Draft] = ByPerson()
    said: dict[tuple[frozenset[str], str], Draft] = {}  # statements, by speakers and words
    for draft in sorted(plain, key=lambda d: (d.lead, not d.when.dates, d.start)):
        if draft.kind is EventKind.STATEMENT and draft.text:
            event = said.setdefault((draft.people, sound(draft.text.exact)), draft)
        else:
            event = _target(geography, draft, filed.near(draft.kind, draft.everybody)) or draft
        if event is draft and draft.lead and (first := _with_unnamed(draft, filed.near(draft.kind, draft.everybody))):
            event = first
        if event is draft:
            events.append(draft)
        else:
            absorb(geography, event, draft)
        filed.file(event, event.kind, event.everybody)
    for draft in sorted((d for d in drafts if d.anaphoric), key=lambda d: d.start):
        _add_company(geography, draft, events)
    return events


def _target(geography: Geography, draft: Draft, events: list[Draft]) -> Draft | None:
    """Choose the event that a draft tells again, of those of the article in which the same people take part.

    Of several legs of a journey, 'भारत आने' (coming to India) is the first, unless one leg names the same destination.
    """
    events = [e for e in events if draft.lead or e.earlier == draft.earlier or same_day_or_month(e, draft)]
    fitting = [e for e in events if possible(geography, e, draft)]
    found = [e for e in fitting if certain(geography, e, draft) and _same_setting(e, draft)]
    if not found and draft.lead:
        found = _restated(fitting, draft) or [e for e in events if retold(geography, e, draft)]
    if draft.lead:
        return min(found, key=lambda e: e.start, default=None)
    if draft.kind is EventKind.VISIT:
        legs = [e for e in found if not set(e.destinations) & set(draft.destinations)]
        if len(legs) == len(found) > 1 and not draft.when.dates:
            return min(legs, key=lambda e: (not e.when.dates, e.when.dates[:1], e.start))
        found = [e for e in found if e not in legs] or found
    return max(found, key=lambda e: (same_day_or_month(e, draft), e.start <= draft.start, e.start), default=None)


def _with_unnamed(draft: Draft, events: list[Draft]) -> Draft | None:
    """Find the meeting of which a title names some people, and take out of the title's account the others, unnamed."""
    unnamed = frozenset(key for key in draft.people if key.startswith(GROUP))
    told = [e for e in events if unnamed and among_unnamed(e, draft, unnamed)]
    if not told:
        return None
    draft.people -= unnamed
    return min(told, key=lambda e: e.start)


def _same_setting(event: Draft, draft: Draft) -> bool:
    """Keep a dinner apart from the talks before it, and two forms that differ, but of the same people on one day."""
    one = event.people == draft.people and same_day_or_month(event, draft)
    return not event.form or not draft.form or event.form == draft.form or one


def _restated(fitting: list[Draft], draft: Draft) -> list[Draft]:
    """Take a title's account for the only event that it can be, though its words are others."""
    if draft.kind is EventKind.GIFT:
        return fitting if len(fitting) == 1 else []
    return [e for e in fitting if draft.people <= e.everybody]


def _add_company(geography: Geography, draft: Draft, events: list[Draft]) -> None:
    """Let an account of who else was there join its meeting, or stand alone when it names two.

    'उस बैठक में' (in that meeting) points no farther back than `Draft.near`: where the sentence before tells of a meeting
    that was not found, the people join no other one. 'डिनर में Z भी थे' (Z was at the dinner) tells of a dinner alone.
    """
    meetings = [e for e in events if e.kind is EventKind.MEETING and (e.form == "phone") == (draft.form == "phone")]
    before = [e for e in meetings if any(p.start <= draft.start for p in e.passages)]

    def nearness(event: Draft) -> tuple[bool, int]:
        same = draft.form is not None and event.form == draft.form  # 'डिनर में Z भी थे'; 'जिसमें' names no form
        return (same, max(p.start for p in event.passages if p.start <= draft.start))

    before = [e for e in before if any(draft.near <= p.start <= draft.start for p in e.passages)]
    target = max(before, key=nearness, default=None)
    if target is not None and draft.form in _MEALS and target.form != draft.form:
        return  # guests of a dinner whose hosts are not known, and of no talks before it
    if target is not None and compatible(target.when, draft.when) and (target.when.dates or not draft.when.dates):
        draft.present |= draft.people - target.people
        draft.people = frozenset()
        absorb(geography, target, draft)
    elif len(draft.people) >= 2:
        events.append(draft)


def absorb(geography: Geography, event: Draft, draft: Draft) -> None:
    """Add one account to another of the same article."""
    event.passages |= draft.passages
    event.rules += [rule for rule in draft.rules if rule not in event.rules]
    event.people |= draft.people
    event.present = (event.present | draft.present) - event.people
    event.when = _both(event.when, draft.when)
    finer = bool(draft.place and event.place and geography.contains(event.place, draft.place))
    if draft.place and (
        not event.place or (event.inferred, finer) == (draft.inferred, True) or event.inferred > draft.inferred
    ):
        event.place, event.inferred = draft.place, draft.inferred
    event.destinations = tuple(dict.fromkeys((*event.destinations, *draft.destinations)))
    event.items += [item for item in draft.items if item not in event.items]
    for name in ("form", "host", "transport", "purpose", "occasion", "via"):
        if getattr(event, name) is None:
            setattr(event, name, getattr(draft, name))
    event.addressees = tuple(dict.fromkeys((*event.addressees, *draft.addressees)))
    event.about = tuple(dict.fromkeys((*event.about, *draft.about)))
    event.lead = event.lead and draft.lead


def _both(one: When, other: When) -> When:
    return When(
        most_precise((*one.dates, *other.dates)),
        most_precise((*one.end_dates, *other.end_dates)),
        tuple(dict.fromkeys((*one.durations, *other.durations))),
        tuple(dict.fromkeys((*one.weekdays, *other.weekdays))),
        one.distant and other.distant,
    )


@dataclass(eq=False)
class Told:
    """One event and its accounts, one an article."""

    accounts: list[Draft] = field(default_factory=list)


def merge_across(geography: Geography, drafts: Sequence[Draft]) -> list[Told]:
    """Merge what several articles tell, whatever their order.

    The best dated accounts found the events; each of the others joins the event that most speaks for: dates that agree,
    places that agree, articles that tell it. Two accounts of one article stay two events; statements are never merged.
    """
    by_kind: dict[EventKind, list[Told]] = defaultdict(list)
    filed: ByPerson[Told] = ByPerson()
    for draft in sorted(drafts, key=_certainty):
        near = [] if draft.kind is EventKind.STATEMENT else filed.near(draft.kind, draft.everybody)
        event = _best(geography, draft, near)
        if event:
            meant = next((day for a in event.accounts if (day := meant_day(draft.when, a.when))), None)
            draft.when = replace(draft.when, dates=(meant,)) if meant else draft.when
            event.accounts.append(draft)
        else:
            event = Told([draft])
            by_kind[draft.kind].append(event)
        filed.file(event, draft.kind, draft.everybody)
    return [event for kind in EventKind for event in by_kind[kind]]


def _certainty(draft: Draft) -> tuple[int, int, str, int, list[str], list[str]]:
    """Order accounts: the most precisely dated first, then those that name most people."""
    best = max((precision(d) for d in draft.when.dates), default=0)
    return (-best, -len(draft.everybody), draft.article, draft.start, sorted(draft.people), draft.items)


def _best(geography: Geography, draft: Draft, events: list[Told]) -> Told | None:
    """Choose the event that an account belongs to, if any."""
    found = []
    for number, event in enumerate(events):
        accounts = event.accounts
        if any(a.article == draft.article or not possible(geography, a, draft) for a in accounts):
            continue
        if any(certain(geography, a, draft) for a in accounts):
            found.append((_support(geography, draft, accounts), -number, event))
    return max(found, key=lambda item: item[:2])[2] if found else None


def _support(geography: Geography, draft: Draft, accounts: list[Draft]) -> tuple[int, int, int]:
    """Weigh what speaks for an event: agreeing dates or weekdays and places, then the number of articles."""
    dated = any(same_day_or_month(a, draft) for a in accounts)
    weekday = bool(draft.when.weekdays) and any(a.when.weekdays or a.when.dates for a in accounts)
    placed = any(a.place and draft.place and geography.nested(a.place, draft.place) for a in accounts)
    exact = max((max(map(precision, a.when.dates), default=0) for a in accounts), default=0)
    return (2 * dated + weekday + placed, len(accounts), exact)
