"""Sites without a name of their own that somebody sees where he was just told to be: a part of that visit.

'X कनकपुर पहुंचे। उन्होंने वहां [स्टेडियम] का निरीक्षण किया' X came to Kanakpur; he inspected the stadium there: one visit. A
site with a name ('सेवा अस्पताल'), a shrine, or another day is a visit of its own.

Misses: sites on the way, which are elsewhere.
"""

from __future__ import annotations

from kg.extract.visit_after import REACH, may_be
from kg.language.normalise import shadow
from kg.language.word_lists import word_list
from kg.model import Mention, VisitReport

_SEEN = ("visit.sight", "visit.noun")


def without_spots(number: int, here: list[VisitReport], found: list[tuple[int, VisitReport]]) -> list[VisitReport]:
    """Return the visits of a frame but those to a nameless site of the town that the last visit was to."""
    if not found or number == found[-1][0] or number - found[-1][0] > REACH:
        return here
    last = found[-1][1]
    return [each for each in here if not _is_part(each, last)]


def _is_part(visit: VisitReport, last: VisitReport) -> bool:
    if visit.rule not in _SEEN or visit.destination is None or last.destination is None:
        return False
    dated = any(not t.duration for t in visit.times)
    inside = _is_nameless(visit.destination) and not _is_site(last.destination)
    return inside and not dated and visit.status is last.status and all(may_be(m, last) for m in visit.visitors)


def _is_nameless(place: Mention) -> bool:
    named = word_list("visit", "shrines", "seats", "spots")
    return " " not in place.label and _is_site(place) and shadow(place.label) not in named


def _is_site(place: Mention) -> bool:
    """Tell whether a place is called by the noun of a site, which ends its name."""
    return shadow(place.label.split()[-1]) in word_list("visit", "sites") | word_list("bodies", "place_heads")
