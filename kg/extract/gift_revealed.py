"""What a gift was, where the clause only says that there was one.

The next clause tells: 'खास तोहफा दिया। [यह चांदी का घोड़ा है]', 'उपहार दिए, [जिनमें एक शॉल शामिल है]', 'तोहफे में [एक कैमरा था]'.

Misses: a thing told more than one clause later, or after somebody's words about it.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame, frames
from kg.extract.gift_kind import heads_of, is_gift
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.gift_words import item_words
from kg.extract.view import View

_WITHIN = ("जिसमें", "जिनमें", "जिसके", "जिनके")
_THIS = frozenset("यह ये वह वे इसमें इनमें उसमें उनमें इस इन उस उन".split())
_CONTAINED = frozenset({"शामिल", "मौजूद", "रखा", "रखी", "रखे"})


def revealed(view: View, frame: Frame) -> list[int]:
    """Return the words of the thing that the clause after a gift names; none where it tells something else."""
    after = _next(view, frame)
    if after is None or after.verb is None or after.verb.stem != "हो" or after.slot("ने", "को"):
        return []
    words = [i for i in after.tokens if i < after.verb.start]
    led = after.opener.startswith(_WITHIN)
    while words and _leads(view, words[0]):
        led = led or view.word(words[0]).endswith("में")
        words.pop(0)
    while words and view.word(words[-1]) in _CONTAINED:
        led = True
        words.pop()
    kept = item_words(view, words)
    return kept if kept and (led or is_gift(view, kept, heads_of(view, kept))) else []


def _next(view: View, frame: Frame) -> Frame | None:
    """Return the clause after a gift, if it speaks of the gift."""
    all_frames = frames(view.doc)
    at = next(n for n, f in enumerate(all_frames) if f is frame) + 1
    after = all_frames[at] if at < len(all_frames) else None
    if after is None or after.clause.quote != frame.clause.quote:
        return None
    if after.sentence is frame.sentence:
        return after if after.opener.startswith(("जिस", "जिन")) or after.opener == "जो" else None
    first = view.word(after.start)
    return after if first in _THIS or first in gift_lexicon("gift_words") else None


def _leads(view: View, at: int) -> bool:
    return view.word(at) in _THIS | gift_lexicon("gift_words") | {"में", "एक"}
