"""Whether a clause goes on from the one before it.

'X पहुंचे, [जहां Y ने स्वागत किया] और उन्हें शॉल दी' (came, where Y welcomed him and gave him a shawl): Y gave it, not X.

Misses: clauses that a comma alone joins.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame
from kg.language.word_lists import word_list

_JOINED = frozenset({"और", "तथा", "एवं", "व"})
_WHERE = "जहां"


def goes_on_there(frame: Frame, where: Frame) -> bool:
    """Tell whether a clause goes on from what somebody did at a place: 'X पहुंचे, [जहां Y ने स्वागत किया] और उन्हें शॉल दी'.

    Its verb takes ने as that one's does; behind a comma the main clause goes on.
    """
    verb = frame.verb
    joined = frame.previous is where and frame.opener in _JOINED and frame.start - where.end == 1
    same = where.opener == _WHERE and where.slot("ने") is not None and where.sentence is frame.sentence
    return (
        joined
        and same
        and verb is not None
        and verb.aspect == "perfective"
        and verb.stem not in word_list("verbs", "without_ne")
    )
