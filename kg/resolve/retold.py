"""Tell whether a title's visit or meeting is one that the text tells with other words.

Under 'मंत्री अस्पताल पहुंचे' (the minister came to hospital) the text says which one: 'जिला अस्पताल'; 'घाटी का दौरा' (tour of
the valley) is to the town 'कनकपुर' in it. A title says again what the text tells, in words that are shorter; but a
site is no town ('अस्पताल', 'दिल्ली'). Whom it calls 'किसान नेताओं' (farmers' leaders), the text names.

Misses: titles that name a listed place that the text has not, where it tells a visit to another listed one.
"""

from __future__ import annotations

from kg.resolve.dates import compatible
from kg.resolve.drafts import Draft
from kg.resolve.geography import Geography
from kg.world import EventKind


def retold(geography: Geography, event: Draft, draft: Draft) -> bool:
    """Tell whether a title's account is of a visit of the text: one traveller and status, no two listed places."""
    return (
        event.kind is draft.kind is EventKind.VISIT
        and not event.lead
        and event.status is draft.status
        and draft.people <= event.people
        and compatible(event.when, draft.when)
        and any(_may_be_one(geography, a, b) for a in event.destinations for b in draft.destinations)
    )


def among_unnamed(event: Draft, draft: Draft, unnamed: frozenset[str]) -> bool:
    """Tell whether a title's meeting with people who have no name is one of the text: 'मंत्री और किसान नेताओं की बैठक'.

    The text says whom the minister met: the others are the farmers' leaders. ``unnamed`` are the keys of the groups.
    """
    named = draft.people - unnamed
    return (
        event.kind is draft.kind is EventKind.MEETING
        and not event.lead
        and event.status is draft.status
        and named < draft.people
        and bool(named)
        and named <= event.people
        and not unnamed & event.people
        and (event.form == "phone") == (draft.form == "phone")
        and compatible(event.when, draft.when)
    )


def _may_be_one(geography: Geography, told: str, titled: str) -> bool:
    """Tell whether a title's place may be the text's: no list knows both, and neither is a site in the other."""
    if geography.nested(told, titled):
        return True
    known, titled_known = geography.known(told), geography.known(titled)
    if known is not None and titled_known is not None:
        return False
    town, titled_town = (each is not None and each.kind != "landmark" for each in (known, titled_known))
    apart = (town and geography.is_site(titled)) or (titled_town and geography.is_site(told))
    return not apart and geography.compatible(told, titled)
