"""Whether only joiners stand between two mentions: 'X, Y और फिर Z से', 'सुबह X और शाम को Y से'.

Words of time and 'then' behind a joiner, particles and brackets do not part what it joins.

Misses: joiners of speech ('X अउर Y').
"""

from __future__ import annotations

from kg.extract.view import View
from kg.language.word_classes import WordClass

JOINERS = frozenset({",", "और", "तथा", "एवं", "व", "-"})
TRAILING = frozenset({"भी", "ही", "तो", "जी", "सर", "साहब", "दोनों", "तीनों", "खुद", "स्वयं", "समेत", "आदि"})
_DAYTIMES = frozenset(
    "सुबह दोपहर शाम रात देर आज कल परसों अगले दूसरे दिन सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार".split()
)
_INCLUDING = frozenset({"समेत", "सहित"})
_PLURALS = ("ों", "ओं")
_SEVERAL = frozenset({"कई", "अनेक", "सभी", "सब", "तमाम", "कुछ", "अन्य", "विभिन्न", "बाकी"})
_WHOLE = frozenset({"पूरी", "पूरे", "पूरा", "समूची", "समूचे", "सारी", "सारे"})  # 'समेत [पूरी] टोली'
_GROUP = 4  # words behind a name: 'समेत सभी नए विधायकों'
THEN = (("फिर",), ("बाद", "में"), ("उसके", "बाद"), ("इसके", "बाद"), ("तत्पश्चात",))


def untimed(view: View, start: int, end: int) -> list[str]:
    """Return the words between two mentions, without a time behind a joiner: 'सुबह X और [शाम को] Y से'."""
    times = {i for i in range(start + 1, end) if is_daytime(view, i)}
    times |= {i for i in range(start + 1, end) if view.word(i) in ("को", "में") and i - 1 in times}
    joined = view.word(start) in JOINERS
    return [view.word(i) for i in range(start, end) if not joined or i not in times]


def is_daytime(view: View, at: int) -> bool:
    """Tell whether a word of a day or an hour stands at a token: 'शाम', 'अगले दिन'."""
    return view.kind(at) is WordClass.TIME or view.word(at) in _DAYTIMES


def daytimes(view: View, start: int, end: int) -> set[int]:
    """Return the tokens of times of day in ``[start, end)``, with their case: '[शाम को]', '[देर रात]'."""
    out: set[int] = set()
    at = start
    while at < end:
        stop = at
        while stop < end and is_daytime(view, stop):
            stop += 1
        cased = stop < end and view.word(stop) in ("को", "में")
        if stop > at and (cased or stop - at > 1):
            out |= set(range(at, stop + cased))
        at = max(stop, at + 1)
    return out


def without_then(words: list[str]) -> list[str]:
    """Return what stands between two mentions without 'then': 'X और [फिर] Y से', 'X और [उसके बाद] Y से'."""
    length = next((n for n in (2, 1) if tuple(words[1 : 1 + n]) in THEN), 0)
    return [words[0], *words[1 + length :]] if length and words[0] in JOINERS else words


def only_joiners(words: list[str]) -> bool:
    """Tell whether only joiners stand between two mentions, and brackets with what is in them."""
    depth, joined = 0, False
    for word in words:
        depth += word in ("(", "[")
        if not depth and word not in JOINERS and word not in TRAILING:
            return False
        joined = joined or (not depth and word in JOINERS)
        depth -= word in (")", "]")
    return joined


def group_of(view: View, start: int, end: int) -> int:
    """Return the end of the unnamed people behind a name whose case it shares, else ``start``: 'X [समेत सभी मजदूरों] से'.

    An oblique plural, a number of them or all of a team, and nobody whom a mention knows: 'X समेत [Y] से' and
    'X [परिवार] समेत' are others.
    """
    if view.word(start) not in _INCLUDING or end - start > _GROUP or start + 1 >= end:
        return start
    if any(start < s.end and s.start < end for s in view.doc._.khabar_mentions):
        return start
    several = view.word(end - 1).endswith(_PLURALS) or view.word(start + 1) in _SEVERAL | _WHOLE
    return end if several else start
