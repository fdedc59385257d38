"""Which phrase shares its case with the name before it: 'पत्नी [X] और बच्चों के साथ', '[X] और उनके माता-पिता से'.

The second of the two names nobody, so that no mention joins them; its marker is that of both. So is the marker behind
what is said of somebody between commas: '[X], पूर्व कप्तान, ने'.

Misses: three of whom the last two are unnamed ('X, चाचा और तीन बच्चों के साथ').
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.events_joining import JOINERS
from kg.extract.view import MentionSpan, View
from kg.language.chunks import Chunk
from kg.language.word_classes import WordClass

_OWN = frozenset({("अपने",), ("अपनी",), ("उनके",), ("उनकी",), ("उसके",), ("उसकी",), ("इनके",), ("इनकी",)})
_CASES = frozenset({"से", "ने", "को"})
_ASIDE = 10  # tokens of what somebody is: 'X, इंग्लैंड के पूर्व कप्तान और यूनिसेफ के दूत, ने'
_PLURALS = ("ों", "ओं")
# Who may share the case of a name before: 'X और [तीन बच्चों] के साथ', not 'X और [शाम] के साथ'.
_COMPANY = frozenset(WordClass) - {WordClass.TIME, WordClass.PLACE, WordClass.STOP, WordClass.VERB}


def shared_phrase(view: View, chunks: Sequence[Chunk], chunk: Chunk) -> Chunk | None:
    """Return the phrase of unnamed people that shares its case with the name of a chunk before it, if any.

    With के साथ anybody may; in से, ने and को only his own ('X और [उनके] माता-पिता से') or several ('X और ग्रामीणों ने').
    """
    later = [c for c in chunks if c.start > chunk.start]
    own = len(later) > 1 and later[0].case == "का" and view.words[later[0].start : later[0].marker_end] in _OWN
    if own:
        later[:2] = [replace(later[1], before=later[0].before)]  # 'रानी [X] और [अपने] बेटे के साथ'
    after = later[0] if later else None
    if after is None or after.before not in JOINERS - {",", "-"} or after.end > after.start + 3:
        return None
    several = own or view.word(after.end - 1).endswith(_PLURALS)
    if after.case != "के साथ" and not (after.case in _CASES and several):
        return None
    return after if all(view.kind(i) in _COMPANY for i in range(after.start, after.end)) else None


def past_aside(view: View, chunks: Sequence[Chunk], span: MentionSpan) -> Chunk | None:
    """Return the phrase whose marker is a name's, since only what he is stands between: '[X], पूर्व कप्तान, ने'."""
    if view.word(span.end) != ",":
        return None
    for chunk in chunks:
        if chunk.start <= span.end or chunk.start - span.end > _ASIDE:
            continue
        if view.word(chunk.end) == "," and chunk.case in _CASES | {"के साथ"} and chunk.before != "और":
            return chunk
        if chunk.case not in ("", "का"):
            return None
    return None
