"""Leave out a journey through a region of many countries where the countries or towns of it are told.

'मेहता मध्य एशिया के दौरे पर हैं। वह मंगलवार को ताशकंद पहुंचे।' (on a tour of Central Asia; reached Tashkent on Tuesday) is
the visit to Tashkent; where nothing but the region is told, that is the destination.

Misses: a region that no list has, and legs of another journey, which the same article tells of the same people.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.resolve.drafts import Draft
from kg.resolve.geography import Geography
from kg.world import EventKind


def without_told_tours(drafts: Iterable[Draft], geography: Geography) -> list[Draft]:
    """Return the drafts of one article but the visits to regions whose legs it tells, in the same order."""
    kept = list(drafts)
    legs = [d for d in kept if d.kind is EventKind.VISIT and not _is_wide(d, geography)]
    travelled = {person for leg in legs for person in leg.people}
    return [d for d in kept if not (_is_wide(d, geography) and d.people and d.people <= travelled)]


def _is_wide(draft: Draft, geography: Geography) -> bool:
    """Tell whether a draft is a visit to a region that lies in no one country: 'यूरोप', not 'बिहार'."""
    if draft.kind is not EventKind.VISIT or not draft.destinations:
        return False
    known = [geography.known(place) for place in draft.destinations]
    return all(each is not None and each.kind == "region" and each.country is None for each in known)
