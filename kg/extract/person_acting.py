"""Tell whether a post before a noun is who acts: 'मुख्यमंत्री हेलीकॉप्टर से पहुंचे' (the chief minister came by helicopter).

A post in the direct case and the noun after it may be a compound: 'मुख्यमंत्री आवास', the chief minister's house. It is no
compound where the noun is none of what belongs to posts, and the verb agrees politely with the post as the only subject
of its clause: 'कप्तान पूरी तरह फिट हैं' (the captain is fully fit), not 'मुख्यमंत्री सहायता से स्कूल बना' (a school was built).

Misses: posts of whom a verb speaks plainly ('सिपाही पूरी तरह ठीक था'), and verbs behind a subordinate clause.
"""

from __future__ import annotations

from kg.extract.view import View
from kg.language.closed import closed_classes
from kg.language.conjugation import Form, verb_forms
from kg.language.titles import Title
from kg.language.verbs import find_verb_group
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list

C = WordClass
_AFTER = frozenset({C.COMMON, C.DICTIONARY, C.GROUP, C.HEAD, C.MODIFIER, C.DEMONYM, C.ORGANIZATION})
_GOAL_WORDS = frozenset({C.UNKNOWN, C.DICTIONARY, C.COMMON, C.HEAD, C.PLACE})
_GOAL = 3  # words of where the holder of a post goes
_FINITE = frozenset({Form.PERFECTIVE, Form.IMPERFECTIVE, Form.FUTURE})
_POLITE = ("े", "ये", "ए", "ीं", "ईं")
_ARE = frozenset({"हैं", "थे", "थीं", "होंगे", "होंगी"})
_PLURALS = ("ों", "ियां")
_JOINS = frozenset({"और", "तथा", "एवं", "लेकिन", "मगर", "जहां", "जबकि", "तो"})
_OTHER_AGENT = frozenset({"ने", "वह", "वे", "यह", "ये", "द्वारा"})
_SUBCLAUSE = frozenset({"कि", "जो", "जिन्होंने", "जिसने"})
_WITH_KIN = frozenset({("के", "साथ"), ("के", "संग"), ("के", "लिए"), ("के", "पास")})
_TITLED = 4  # words from a joiner to a name behind its title
_REACH = 30  # words of a clause that are looked through


def acts_before_noun(view: View, title: Title) -> bool:
    """Tell whether a title that a noun follows is the subject of a clause."""
    return _goes_somewhere(view, title) or _acts_politely(view, title)


def takes_kin(view: View, at: int) -> bool:
    """Tell whether kin without a name stands at a token, with or for whom somebody acts: 'राज्यपाल [पत्नी के साथ] आए'."""
    beside = view.words[at + 1 : at + 3] in _WITH_KIN or view.word(at + 1) in ("सहित", "समेत", "संग")
    return view.kind(at) is C.KINSHIP and beside


def _goes_somewhere(view: View, title: Title) -> bool:
    """Tell whether a post stands before where its holder goes: '[जिलाधिकारी] सेवा अस्पताल गईं', not 'मंत्री आवास पहुंचे'."""
    if title.kind == "kinship" or view.word(title.end) in word_list("visit", "premises"):
        return False
    for end in range(title.end + 1, title.end + 1 + _GOAL):
        if view.kind(end - 1) not in _GOAL_WORDS:
            return False
        group = find_verb_group(view.words, end) if end < len(view.words) else None
        if group is not None:
            return group.form is not Form.INFINITIVE and group.stem in word_list("visit", "verbs")
    return False


def _acts_politely(view: View, title: Title) -> bool:
    """Tell whether a verb speaks politely of a title in the singular, and of nobody else."""
    if title.section not in ("posts", "ranks", "callings") or view.word(title.end - 1).endswith(_PLURALS):
        return False
    beside = view.kind(title.end) in (C.KINSHIP, C.HONORIFIC) and view.is_postposition(title.end + 1)  # 'शहीद के घर'
    if not (beside or view.kind(title.end) in _AFTER) or view.word(title.end) in word_list("titles", "belongings"):
        return False
    if title.section != "posts" and not _named(view, title):
        return False
    for at in range(title.end, min(title.end + _REACH, len(view.words))):
        if _parts(view, at):
            return False
        if at > title.end and _agrees(view, at):
            return True
    return False


def _named(view: View, title: Title) -> bool:
    """Tell whether a title stands before a name somewhere in the article: 'कप्तान आरव मेहता'."""
    last = view.word(title.end - 1)
    return any(view.word(name.start - 1) == last for name in view.names)


def _parts(view: View, at: int) -> bool:
    """Tell whether a clause ends at a word, or has another subject there: 'राष्ट्रपति चुनाव में [आरव मेहता] जीते'."""
    if at not in view.in_name and (view.kind(at) is C.STOP or view.word(at) in _OTHER_AGENT | _SUBCLAUSE):
        return True
    name = view.name_at.get(at)
    return name is not None and not view.is_postposition(name.end) and not _joins_on(view, name.end)


def _joins_on(view: View, at: int) -> bool:
    """Tell whether a row of names in a case goes on at a word: 'राष्ट्रपति केन सातो [और] आरव मेहता के साथ'."""
    name = next((view.name_at[i] for i in range(at + 1, at + 1 + _TITLED) if i in view.name_at), None)
    return view.word(at) in ("और", "तथा", "एवं", "व", ",") and name is not None and view.is_postposition(name.end)


def _agrees(view: View, at: int) -> bool:
    """Tell whether a finite verb that speaks politely of its subject ends its clause at a word."""
    word, after = view.word(at), view.word(at + 1)
    readings = verb_forms().get(word, ())
    polite = word in _ARE or (word.endswith((*_POLITE, "ंगे", "ंगी")) and any(r.form in _FINITE for r in readings))
    closed = closed_classes()
    ends = view.kind(at + 1) is C.STOP or after in _JOINS or after in closed.auxiliaries or after in closed.negations
    return polite and ends
