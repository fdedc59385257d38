"""Doc -> words for one young or old person: 'बच्ची को', 'बुजुर्ग ने', whom coreference looks for among those of an age.

Only the singular before a postposition is one person told of before: 'एक बच्ची' is a new one, 'बच्चे खुश थे' are many.
"""

from __future__ import annotations

from kg.extract.view import GENITIVES, MentionSpan, View
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind

_OTHERS = frozenset({"एक", "कोई", "किसी", "हर", "प्रत्येक", "कई", "कुछ", "दो", "तीन", "सभी", "सब", "दोनों", "और"})
_OWNERS = ("नका", "नके", "नकी", "सका", "सके", "सकी", "पना", "पने", "पनी")  # 'उनके', 'उसकी', 'अपने'
_CASES = frozenset({"ने", "को", "से", "का", "के", "की", "पर"})


def of_age(view: View, taken: set[int]) -> list[MentionSpan]:
    """Return the words for the young and the old outside of the tokens that other mentions claim."""
    listed = word_list("bodies", "young", "old")
    return [
        MentionSpan(at, at + 1, Mention(MentionKind.ROLE, view.text(at, at + 1), view.passage(at, at + 1)))
        for at, word in enumerate(view.words)
        if word in listed and at not in taken and at not in view.in_name and _is_one(view, at)
    ]


def _is_one(view: View, at: int) -> bool:
    """Tell whether a word stands for one who was told of: 'बच्ची को', 'घायल बच्चे से'; not 'एक बच्ची को', 'उनके बच्चे को'."""
    before = view.word(at - 1)
    owned = before in GENITIVES or before.endswith(_OWNERS)
    counted = before in _OTHERS or view.word(at - 2) in _OTHERS - {"और"} or view.kind(at - 1) is WordClass.NUMBER
    return view.word(at + 1) in _CASES and not owned and not counted
