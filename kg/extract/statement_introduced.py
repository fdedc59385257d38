"""Whether words without कि or marks are what a cue introduces, follows or only speaks of.

'X ने कहा, हम आएंगे' introduces a clause, '..., X ने आरोप लगाया' follows one, and 'ये टिप्पणियां ऐसे समय आई हैं' is a remark on
what was said.
"""

from __future__ import annotations

from itertools import pairwise

from kg.extract.statement_cues import Cue
from kg.extract.statement_ends import cue_start
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_signed import INVERTED, SIGNATURE
from kg.extract.statement_spans import end_of
from kg.extract.view import View
from kg.language.clauses import Clause
from kg.language.closed import closed_classes
from kg.language.syntax import QUOTE_MARKS
from kg.language.word_lists import word_list

_DASHES = frozenset(", : - – — :-".split())
_COLONS = _DASHES - {","}
_HEADLINE_WORDS = 3  # after 'बोले-', where no verb follows
_NOT_SPEECH = frozenset("और तथा एवं लेकिन मगर किंतु परंतु जबकि हालांकि".split())
_CONDITIONS = frozenset(["", "अगर", "यदि", "चाहे", "भले"])
_SUCH = frozenset("यह ये ऐसा ऐसी ऐसे".split())
_THESE = frozenset("यह ये उनका उनकी उनके इस इन".split())


def speaks_on(view: View, outside: list[Clause], cues: list[Cue], cue: Cue, after: int) -> bool:
    """Tell whether a clause with a verb of its own follows the cue: 'X ने कहा, हम आएंगे', 'X ने बताया गाड़ी आई'.

    Without a mark it opens with no conjunction but that of a condition: 'X ने कहा अगर बारिश हुई तो'.
    """
    following = [c for c in outside if c.start >= after and c.verb is not None]
    mark = view.word(cue.end)
    if cue.clause.verb is None or cue.end < cue.clause.verb.end:
        return False
    if not following:
        return goes_on_verbless(view, outside, cue)
    first = following[0]
    relative = first.opener in closed_classes().relatives and first.opener.startswith("जि")
    marked = any(view.word(i) in QUOTE_MARKS for i in range(cue.end, first.start))
    if (relative and not marked) or first.opener in _NOT_SPEECH:
        return False
    if mark not in _DASHES and (first.start != cue.end or first.opener not in _CONDITIONS):
        return False
    nested = [other for other in cues if other.clause is first and other.own and other.speaks]
    apart = next((other for other in nested if view.word(other.end) != "कि"), None)
    return apart is None or goes_on_verbless(view, outside, cue, cue_start(view, apart, cue.end))


def goes_on_verbless(view: View, outside: list[Clause], cue: Cue, until: int = 0) -> bool:
    """Tell whether a colon or dash and words without a verb follow: 'दूत बोले- हमारे बीच कोई मतभेद नहीं'.

    They end at the token ``until``, where another speaks: 'दूत बोले- दाम काबू में, विपक्ष ने कहा- ...'; 0 for the last one.
    """
    if view.word(cue.end) not in _COLONS:
        return False
    end = until or max(end_of(c) for c in outside)
    words = [view.word(i) for i in range(cue.end + 1, end) if any(c.isalnum() for c in view.word(i))]
    return len(words) >= _HEADLINE_WORDS and not any(view.word(i) == "," for i in (cue.end + 2, cue.end + 3))


def trails(view: View, cue: Cue) -> bool:
    """Tell whether a cue can follow what was said: '..., X ने कहा', '..., X ने आरोप लगाया', '..., ऐसा X का मानना है'.

    A phrase has nothing but its speaker, as in '..., X ने Y पर आरोप लगाया' an act is told.
    """
    if cue.kind in (SIGNATURE, INVERTED):
        return True
    if view.word(cue.start - 1) in word_list("meeting", "call_matters"):
        return False  # '..., दोनों से हालचाल पूछा'
    if cue.kind == "nominal":
        return view.word(cue_start(view, cue, 0)) in ("ऐसा", "यह")
    if cue.kind == "phrase" and view.word(cue.start - 1) in _SUCH:
        return cue.own  # '..., ऐसा दावा दूत ने किया', '..., यह भरोसा दूत ने दिलाया'
    if cue.entry is not None and cue.entry.get("trails"):
        return cue.own and all(c.case == "ने" or cue.start <= c.start for c in cue.clause.chunks)
    return cue.speaks


def is_remark(view: View, outside: list[Clause], begin: int, end: int) -> bool:
    """Tell a remark on something said ('ये टिप्पणियां ऐसे समय आई हैं') from what was said."""
    last = [c for c in outside if c.verb is not None and begin < end_of(c) <= end + 1]
    words = [view.word(i) for i in range(begin, end)]
    named = any(a in _THESE and b in lexicon().remarks for a, b in pairwise(words))
    return named and any(c.verb is not None and c.verb.stem == "आ" for c in last)
