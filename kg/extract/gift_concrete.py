"""A thing that no list knows, where the frame alone tells that it is given: 'X ने Y को [अपनी सीटी] दे दी'.

What देना otherwise takes are abstract nouns ('मौका', 'जवाब'), and these are frequent: the vocabulary of the news or the
lexicon has them. A rare noun that an article, an owner or a quality makes a single thing ('अपना काला वजीर',
'पुराना क्लैपबोर्ड') is a thing that changes hands.

Misses: rare nouns that stand bare ('Y को क्लैपबोर्ड दिया'), and things that the news often tells of.
"""

from __future__ import annotations

from kg.extract.events_common import subject
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.view import GENITIVES, View
from kg.language.lemmas import lemma
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass

_VERBS = frozenset({"दे", "सौंप", "भेज", "भिजवा", "मिल"})
_LEAVING = ("गय", "गए", "गई", "आया", "आए", "आई")  # 'X आए और अपना चाक उन्हें दे [गए]' has no ने
_RARE = frozenset({WordClass.UNKNOWN, WordClass.DICTIONARY, WordClass.HEAD})
_ONE = frozenset("एक अपना अपनी अपने एक-एक अपनी-अपनी वह वही वो यह".split())
_ABSTRACT = ("ता", "त्व", "पन", "वाद", "करण", "ियत", "ाहट", "ावट", "गी", "ना", "ने", "टिंग", "िंग", "शन", "मेंट", "शिप", "ाई")


def is_concrete(view: View, frame: Frame, group: VerbGroup, kept: list[int]) -> bool:
    """Tell whether rare words with an article, owner or quality are handed by one person to another."""
    if group.stem not in _VERBS or not _told_of_two(frame, group) or not is_rare(view, kept):
        return False
    before = view.word(kept[0] - 1)
    led = [view.word(i) for i in kept[:-1]]
    told = view.kind(kept[-1]) is WordClass.UNKNOWN and group.stem in ("दे", "मिल")
    one = _ONE if told else _ONE - {"एक"}  # 'एक पहेली दी'
    single = before in one or any(w in one | gift_lexicon("qualities") for w in led)
    return single or bool(led and led[-1] in GENITIVES and view.kind(kept[0]) is not WordClass.PLACE)


def is_rare(view: View, kept: list[int]) -> bool:
    """Tell whether the head of words is a rare noun, and nothing among them is known to be no thing."""
    word = view.word(kept[-1])
    if view.kind(kept[-1]) not in _RARE or kept[-1] in view.in_name or word.endswith(_ABSTRACT):
        return False
    never = gift_lexicon("never") | gift_lexicon("traded") | gift_lexicon("measures") | gift_lexicon("abstract")
    return not {word, shadow(lemma(word))} & never and not any(view.word(i) in gift_lexicon("never") for i in kept)


def _told_of_two(frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a clause has somebody who gives and somebody who is given to, neither of them a crowd."""
    giver, taker = frame.slot("से" if group.stem == "मिल" else "ने"), frame.slot("को")
    if giver is None and any(word.startswith(_LEAVING) for word in group.words[1:]):
        giver = subject(frame)
    if giver is None or taker is None or max(giver.marker_end, taker.marker_end) > group.start:
        return False
    return all(m.kind in PEOPLE for s in (giver, taker) for m in s.mentions)
