"""Places that are called by their kind: '[दरगाह] पहुंचे' came to the shrine, '[मेला मैदान] का दौरा' tour of a fairground.

A noun before the noun of a site says what it is for and is a part of what it is called ('[धरना] स्थल' site of a sit-in);
an adjective only tells how it is ('[टूटे] पुल' broken bridge).

Misses: adjectives that look like nouns ('[जर्जर] पुल' a dilapidated bridge).
"""

from __future__ import annotations

from kg.extract.places import is_part_of_place, place_heads
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

NAMELIKE = frozenset({WordClass.UNKNOWN, WordClass.INITIAL})
MAYBE = NAMELIKE | {WordClass.DICTIONARY}
NO_GOAL = frozenset({"घर", "आवास", "निवास", "पूर्व", "पश्चिम", "सीमा", "बाजार", "केंद्र", "राज्य"})
_NOUNS = MAYBE | {WordClass.COMMON, WordClass.HEAD}
_ADJECTIVES = ("े", "ए", "ित", "ग्रस्त", "ाधीन", "शील", "ीय", "कृत", "पूर्ण", "वाली", "ों")  # 'टूटे पुल', 'निर्माणाधीन पुल'
_MOST = 2  # nouns before the noun of a site: '[बाढ़ राहत] शिविर'


def common_place(view: View, at: int) -> Mention | None:
    """Return a place named by a common noun and the nouns or the rank before it: '[धरना] स्थल', '[राष्ट्रीय] संग्रहालय'."""
    word = view.word(at)
    noun = word in place_heads() | visit_words("sites") or (word.endswith("स्थल") and word != "स्थल")
    start = _start(view, at)
    if not noun or (word in NO_GOAL and (start == at or word == "घर")):  # 'खाली हाथ घर लौटे'
        return None
    return Mention(MentionKind.PLACE, view.text(start, at + 1), view.passage(start, at + 1))


def _start(view: View, at: int) -> int:
    """Return where what a site is called begins; several ('चौकियों') and towns ('[बाढ़ वाले] इलाके') are called nothing."""
    if view.word(at - 1) in visit_words("ranks"):
        return at - 1
    if view.word(at).endswith("ों") or view.word(at) in visit_words("towns") | visit_words("stretches"):
        return at
    start = at
    while at - start < _MOST and _is_noun(view, start - 1):
        start -= 1
    return start


def _is_noun(view: View, at: int) -> bool:
    word = view.word(at)
    loose = visit_words("adverbs") | visit_words("manners") | visit_words("transport") | visit_words("delegations")
    may_be = view.kind(at) in _NOUNS and word not in loose and not word.endswith(_ADJECTIVES)
    return may_be and is_part_of_place(view, at)


def sight(view: View, at: int) -> Mention | None:
    """Return what ends at a token as a place to see: 'आमेर का किला', 'इस दरगाह'."""
    place = common_place(view, at)
    if place is None:
        return None
    if " " in place.label:
        return place
    genitives, first = ("का", "के", "की"), at
    if view.word(at - 1) in genitives and view.kind(at - 2) in MAYBE | {WordClass.PLACE, WordClass.ORGANIZATION}:
        first = at - 2
    elif view.word(at - 2) in genitives and view.kind(at - 1) in MAYBE | {WordClass.VERB}:
        first = at - 1
    return Mention(MentionKind.PLACE, view.text(first, at + 1), view.passage(first, at + 1))
