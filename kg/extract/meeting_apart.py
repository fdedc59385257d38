"""Several meetings of one clause: 'A और B ने C से अलग-अलग मुलाकात की', 'X A से और B से मिले'.

Whoever is met besides ('A के अलावा B से भी मिले') is taken for one of the same meeting.

Misses: those who met one by one where no word says so ('A, B और C X से मिलते गए').
"""

from __future__ import annotations

from kg.extract.events_common import unique
from kg.extract.events_frame import Frame, Slot
from kg.extract.events_joining import is_daytime
from kg.extract.events_status import words_of
from kg.extract.meeting_cues import people
from kg.extract.view import View
from kg.model import Mention


def apart(view: View, frame: Frame) -> bool:
    """Tell whether a frame says that everybody met on his own: 'अलग-अलग', 'बारी-बारी से'."""
    return any(view.word(i) in words_of("apart") for i in frame.tokens)


def each_alone(
    view: View, frame: Frame, one: tuple[Mention, ...], other: tuple[Mention, ...]
) -> list[tuple[Mention, ...]]:
    """Return who met in each meeting of two sides: 'A और B ने C से अलग-अलग मुलाकात की' tells two."""
    if apart(view, frame) and len(one) > 1 and len(other) == 1:
        return [(each, *other) for each in one]
    return [unique((*one, *other))]


def split(view: View, frame: Frame, sides: list[Slot]) -> list[tuple[tuple[Mention, ...], tuple[int, int] | None]]:
    """Return the other sides, one meeting each where 'A से और B से' or 'अलग-अलग' says so."""
    members = people(sides)
    if len(members) > 1 and (apart(view, frame) or any(_in_turn(view, s) for s in sides)):
        return [((m,), None) for m in members]
    joined = [s for s in sides if s.case == "से" and people([s])]
    if len(joined) > 1 and all(view.word(s.marker_end) in ("और", "तथा", "एवं", ",") for s in joined[:-1]):
        starts = [frame.start, *(s.marker_end for s in joined[:-1])]
        ends = [s.marker_end for s in joined[:-1]] + [frame.end]
        return [(people([s]), (a, b)) for s, a, b in zip(joined, starts, ends, strict=True)]
    return [(members, None)]


def _in_turn(view: View, slot: Slot) -> bool:
    """Tell whether a slot names one after the other: 'X और फिर Y से', 'सुबह X और शाम को Y से'."""
    inside = range(slot.start, slot.end)
    then = any(view.word(i) in ("फिर", "बाद", "तत्पश्चात") or is_daytime(view, i) for i in inside)
    return len(slot.mentions) > 1 and then
