"""Where a run of name-like words that may be one name ends: before the words that belong to what follows.

'X Y [पूर्वी] कॉस्मोड्रोम' ends before the eastern cosmodrome. Words of a closed class are parts of names where only a name
can stand: 'राष्ट्रपति जो X ने' (who; Jo), 'X उन ने' (those; Un).

Misses: two names without anything between them, a subject and an object, are taken for one ('X Y से मिले').
"""

from __future__ import annotations

import re

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, is_only
from kg.language.name_text import JOINERS, MAX_NAME, NAMELIKE, PLACE_CASES, NameText, cues, moves
from kg.language.titles import Title
from kg.language.vocabulary import in_dictionary, looks_plural
from kg.language.word_classes import WordClass

C = WordClass
SURE = 0.9  # the chance from which on a known word is a name before a surname that looks like another word,
# and a family name before a site
LIKELY = 0.5  # the chance from which on an unknown word is a first name before one that looks like a plural
_FAINT = 0.1  # the same of a title that is a family name, too
HINT = 0.3  # the chance from which on a closed-class word before an unknown one begins a name in any case
_AFTER_NAME = frozenset({"ने", "से", "को", "का", "के", "की"})  # never after a genitive: 'X [की] से मिले', 'X [की] ने'
_ORDINAL = re.compile("([0-9]+|[\u0905-\u0939\u093e-\u094d]{2,})(वें|वां|वीं)|[IVX]+")


def collect(text: NameText, start: int, title: Title | None = None) -> int:
    """Return the end of the run of name-like words that starts at ``start``."""
    at = start
    if title is not None and _begins_with_homograph(text, title, start):
        at += 1
    limit = MAX_NAME
    while at < text.count and at - start < limit and (text.kind(at) in NAMELIKE or _is_fathers(text, start, at)):
        limit += text.word(at) in cues()["particles"] and limit < 2 * MAX_NAME
        at += 1
    if at > start and text.word(at) == "की" and text.word(at + 1) in _AFTER_NAME:
        return at + 1
    if title is not None and title.entry.get("head") and at - start == 1 and is_ordinal(text.word(at)):
        return at + 1
    oddly = at > start and (_ends_oddly(text, at, titled=title is not None) or _ends_like_place(text, start, at))
    if oddly or (at - start == 1 and title is not None and _ends_like_title(text, at)):
        at += 1
    return _trimmed(text, start, at, titled=title is not None)


def _is_fathers(text: NameText, start: int, at: int) -> bool:
    """Tell whether a land's or people's name is that of somebody's father: 'प्रिंस X बिन [तुर्की]'."""
    return at - start > 1 and text.word(at - 1) in cues()["particles"] and text.kind(at) in (C.PLACE, C.DEMONYM)


def is_ordinal(word: str) -> bool:
    """Tell whether a word (shadow) counts the bearers of a name: 'पोप X चौदहवें', 'राजा X तृतीय', 'पोप X 14वें'."""
    return word in cues()["ordinals"] or bool(_ORDINAL.fullmatch(word))


def _trimmed(text: NameText, start: int, end: int, *, titled: bool) -> int:
    """Return the end of a run without the words that belong to what follows: 'X Y [पूर्वी] कॉस्मोड्रोम'."""
    head = text.kind(end) is C.HEAD and text.word(end) not in cues()["personal_heads"]
    if head and titled and end - start == 2 and moves(text, end + 1) and text.chance(end - 1, end) >= SURE:
        return end  # 'मंत्री X खान अस्पताल पहुंचे'
    if end - start > 2 and head:
        end -= 1
    elif end - start > 1 and text.kind(end - 1) is C.DICTIONARY and text.unknown(start, end - 1):
        rambling = end - start > 3 and not text.ends_phrase(end)
        in_place = text.word(end) in PLACE_CASES and (not titled or end - start > 2)
        if rambling or in_place or head:
            end -= 1
    while end > start and (text.kind(end - 1) is C.INITIAL or text.word(end - 1) in cues()["particles"]):
        end -= 1
    return end


def _begins_with_homograph(text: NameText, title: Title, at: int) -> bool:
    """Tell whether a closed-class word after a title begins a name: 'राष्ट्रपति जो X ने', but not 'किसान जो X या'."""
    listed = text.word(at) in cues()["first_homographs"]
    if title.weak or text.kind(at + 1) not in NAMELIKE or not (listed or is_only(text.word(at), Form.SUBJUNCTIVE)):
        return False
    end = at + 1
    while text.kind(end) in NAMELIKE:
        end += 1
    if text.kind(end - 1) is not C.UNKNOWN or end - at > MAX_NAME:
        return False
    if _ends_with_homograph(text, end):
        return True
    if end - at == 2 and listed and text.kind(at) is C.VERB:
        return text.ends_phrase(end)
    if end - at == 2 and listed:
        cases = (
            ("ने", "का", "के", "की", "को", "से") if text.chances and text.chances[at] >= HINT else ("ने", "का", "के", "की")
        )
        return text.word(end) in (*cases, *JOINERS) or text.kind(end) is C.STOP
    return end - at > 2 and text.ends_phrase(end)


def _ends_oddly(text: NameText, at: int, *, titled: bool) -> bool:
    """Tell whether the word at ``at`` is the last of a name though it looks like another word."""
    name = text.kind(at - 1) is C.UNKNOWN or (text.kind(at - 1) is C.DICTIONARY and text.chance(at - 1, at) >= SURE)
    homograph = name and (_ends_with_homograph(text, at) or _verb_that_acts(text, at))
    first = text.kind(at - 1) is C.UNKNOWN and text.chance(at - 1, at) >= LIKELY  # 'से [इमानुएल] माक्रों ने'
    return homograph or ((titled or first) and _ends_like_plural(text, at))


def _verb_that_acts(text: NameText, at: int) -> bool:
    """Tell whether a verb ends a name since ने follows it, as it follows no verb: 'मंत्री X Y हुई ने'."""
    return text.kind(at) is C.VERB and text.word(at + 1) == "ने"


def _ends_like_plural(text: NameText, at: int) -> bool:
    """Tell whether a last name that looks like a plural ends a titled name: 'सरपंच X सिंह ढिल्लों ने'."""
    return looks_plural(text.word(at)) and text.ends_phrase(at + 1)


def _ends_like_place(text: NameText, start: int, at: int) -> bool:
    """Tell whether a demonym or a plural ends a name that the trained model sees whole: 'सचिव X मिस्री ने' (Egyptian)."""
    first, end = text.people_at.get(at, (0, 0))
    word = text.word(at)
    if end != at + 1 or not start - 1 <= first < at or not text.ends_phrase(end):
        return False
    return text.kind(at) is C.DEMONYM or (text.kind(at) is C.COMMON and not in_dictionary(word))


def _ends_like_title(text: NameText, at: int) -> bool:
    """Tell whether a title behind a name of one word is its last: 'राजदूत X [दीवान] सड़क के रास्ते पहुंचे'."""
    listed = text.word(at) in cues()["last_titles"] and text.kind(at) is C.TITLE
    return listed and text.kind(at + 1) not in NAMELIKE and text.chance(at, at + 1) >= _FAINT


def begins_with_verb(text: NameText, at: int) -> bool:
    """Tell whether a verb before ``at`` is a first name since no verb begins a clause: 'कि ली X से'."""
    opens = text.kind(at - 2) is C.STOP or text.word(at - 2) in ("कि", "और", "तथा", "एवं")
    return opens and text.kind(at - 1) is C.VERB and text.word(at - 1) in cues()["first_homographs"]


def _ends_with_homograph(text: NameText, at: int) -> bool:
    """Tell whether a closed-class word ends a name: 'X उन ने', 'X ली से', but not 'सेल्फी ली'."""
    after = text.word(at + 1)
    if text.word(at) not in cues()["last_homographs"]:
        return False
    if text.word(at) in closed_classes().pronouns or at in text.people_at:
        return text.ends_phrase(at + 1)
    return after in closed_classes().postpositions and after not in PLACE_CASES
