"""Frames -> the house or site where people met, which has no name of its own: 'Y के आवास पर', 'अपने दफ्तर में', 'दरगाह में'.

Whose it is stays in the label where the clause names him: 'मंत्री Y के आवास पर' is 'Y के आवास'; of 'उनके आवास पर' only the
noun is left, which is one place in its article and none in another (`kg.resolve.entities`).

Misses: sites that another clause names ('Y थाने पहुंचे। ... समझौता हुआ').
"""

from __future__ import annotations

from functools import cache

from kg.extract.events_frame import Frame, Slot
from kg.extract.events_status import words_of
from kg.extract.places import place_heads
from kg.extract.view import View
from kg.extract.visit_houses import house_of
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_sites import site
from kg.model import Mention, MentionKind

_CASES = frozenset({"में", "पर"})
_OWNERS = frozenset({MentionKind.NAME, MentionKind.ROLE})
_CLOSED = frozenset({"बंद", "हर"})  # 'बंद कमरे में' behind closed doors
_OWN = frozenset({"अपने", "अपनी"})
_AT = "के यहां"  # the case of 'के घर', 'के आवास पर'


@cache
def _sites() -> frozenset[str]:
    """Return the nouns of where people meet, as shadows."""
    kinds = ("houses", "rooms", "sites", "owned", "seats")
    return place_heads().union(words_of("chambers"), *(visit_words(kind) for kind in kinds))


def site_of(view: View, frame: Frame) -> Mention | None:
    """Return the house or site in में or पर that a frame names, or None."""
    for slot in frame.slots:
        if slot.case == _AT and view.word(slot.end + 1) in _sites():
            return _of_owner(view, slot) or _noun(view, slot.end + 1)
    for chunk in frame.chunks:
        at = chunk.end - 1
        if chunk.case not in _CASES or chunk.quote is not None or at in view.in_name or view.word(at - 1) in _CLOSED:
            continue
        if view.word(at) in _sites() and view.word(at - 1) in _OWN:
            return _noun(view, at)  # 'Y की [अपने आवास] पर मेजबानी की' is not at Y's
        if view.word(at) in _sites():
            return house_of(view, frame, chunk.end) or site(view, frame, at) or _noun(view, at)
    return None


def _of_owner(view: View, slot: Slot) -> Mention | None:
    """Return the house with whose it is, where he has a name or a post: 'सांसद [Y के आवास] पर'."""
    owner = slot.mentions[0]
    if len(slot.mentions) > 1 or owner.kind not in _OWNERS or owner.possessor is not None:
        return None
    passage = view.at_offsets(owner.passage.start, view.passage(slot.end + 1, slot.end + 2).end)
    return Mention(MentionKind.PLACE, passage.exact, passage)


def _noun(view: View, at: int) -> Mention:
    return Mention(MentionKind.PLACE, view.text(at, at + 1), view.passage(at, at + 1))
