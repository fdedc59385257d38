"""Places that say who somebody is and not where something was: '[अमेरिका में] बसे लेखक X ने', '[पटना में] तैनात दारोगा X ने'.

Where somebody came to, or stays, he also acts: '[पटना में] रुके मंत्री X ने', and so does who is at a feast there.

Misses: relative clauses ('X, जो अमेरिका में रहते हैं') are clauses of their own and need no such rule.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame
from kg.extract.events_status import MOTION
from kg.extract.view import MentionSpan, View
from kg.language.verbs import VerbGroup

_STAYING = frozenset({"रुक", "ठहर", "बैठ", "हो", "मिल", "जुट", "खड", "उतर"})
_POSTED = frozenset(
    {"तैनात", "कार्यरत", "पदस्थ", "पदस्थापित", "निवासी", "बसे", "बसी", "बसा", "जन्मे", "जन्मी", "जन्मा", "पले-बढ़े"}
)
_REACH = 5  # words between a place and the participle that goes with it: 'में पहला पदक जीतने वाले'


def describes(view: View, frame: Frame, span: MentionSpan) -> bool:
    """Tell whether a place in में or पर goes with a participle or adjective that describes somebody."""
    start = span.end + 1
    if view.word(span.end) not in ("में", "पर"):
        return False
    ends = [g.end for g in frame.groups if start <= g.start <= span.end + _REACH and _lasting(view, g, start)]
    ends += [start + 1] if view.word(start) in _POSTED else []
    return any(s.has_people and s.start in (end, end + 1) for s in frame.slots for end in ends[:1])


def _lasting(view: View, group: VerbGroup, start: int) -> bool:
    """Tell whether a participle tells of no stay at the place, and nothing in another case stands before it."""
    stays = (group.stem in MOTION or group.stem in _STAYING) and group.aspect != "prospective"
    return not group.finite and not stays and not any(view.is_postposition(i) for i in range(start, group.start))
