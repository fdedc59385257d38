"""Doc -> pronouns and pairs: what coreference resolves later.

'उन्होंने' he (polite) or they; 'दोनों नेताओं' both leaders, but not 'दोनों देशों' both countries; 'एक-दूसरे को' each other.

Misses: 'दोनों देशों के नेताओं' (the leaders of both countries). 'वह' that points at a noun in the direct case ('वह बैठक टल
गई') is taken for a person.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.gift_lexicon import is_thing
from kg.extract.view import MentionSpan, View
from kg.language.closed import closed_classes
from kg.language.normalise import aligned
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind

_IMPERSONAL = frozenset(
    "यह ये इस इन इसे इससे इसका इसके इसकी कोई किसी कुछ किन्हीं क्या कौन सब सभी सबने सबको सबसे सबका सबके सबकी".split()
)
_DETERMINERS = frozenset("उन उस इन इस यह ये वह वे वो".split())
_ORDINALS = frozenset("पहली दूसरी तीसरी चौथी आखिरी अंतिम पिछली कई".split())  # 'दोनों पिछली बार'
_POINTING = frozenset({"इस", "उस", "इसी", "मेहमान", "बिछड़े", "जुड़वां"})
_PLURALS = ("ों", "ें", "यां", "एं")
_BEFORE = frozenset({"पहले", "पूर्व", "पेश्तर"})  # 'उससे पहले' is a time
_PHRASE = 5  # words of a phrase of place
_CLAUSE = 12  # words of a clause before a thing
_SAME = frozenset({"इस", "उस", "इसी", "उसी", "यह", "यही", "शाही", "राजसी"})  # before 'जोड़ी'
_SOME = frozenset({"एक", "कोई", "किसी", "इन", "उन"})
_THAT = frozenset({"वह", "वे", "वो"})
_NOMINATIVE = frozenset("वह वे वो मैं हम आप तुम".split())


def anaphors(view: View) -> list[MentionSpan]:
    """Return the pronouns and pairs of the text."""
    out: list[MentionSpan] = []
    for at in range(len(view.words)):
        if at in view.in_name or view.kind(at) is WordClass.STOP:
            continue
        span = _pair(view, at) or _pronoun(view, at)
        if span:
            out.append(span)
    return out


def _pair(view: View, at: int) -> MentionSpan | None:
    """Return the pair at ``at``: 'दोनों नेताओं', 'दोनों ने', 'एक-दूसरे', 'इस जोड़ी', 'दंपती', 'भाई-बहन'; not 'दोनों देशों'."""
    word, nxt = view.word(at), view.word(at + 1)
    end = 0
    if word == "दोनों":
        head = at + 1 + (nxt in word_list("bodies", "pair_ranks") or view.kind(at + 1) is WordClass.DEMONYM)
        if view.word(head) in word_list("bodies", "pair_heads") or view.kind(head) is WordClass.TITLE:
            end = view.title_at[head].end if head in view.title_at else head + 1  # 'दोनों प्रधान मंत्री'
        elif (
            view.is_closed(at + 1)
            or view.kind(at + 1) in (WordClass.TIME, WordClass.VERB, WordClass.PLACE)
            or (nxt.isdecimal() and view.word(at + 2) == "में")  # 'दोनों 1964 में मिले'
            or at + 1 in view.in_name
            or (nxt == "एक" and view.word(at + 2) != "दूसरे")
            or "साथ" in (nxt, view.word(at + 2) if nxt == "एक" else "")
            or (nxt in _ORDINALS and view.word(at + 2) == "बार")
            or nxt in word_list("bodies", "pair_adverbs")
            or nxt in word_list("meeting", "of_two")
            or _before_place(view, at + 1)
            or _before_goal(view, at + 1)
        ):
            end = at + 1
    elif word in ("एक-दूसरे", "परस्पर") or (word == "एक" and nxt == "दूसरे"):
        end = at + 1 + (word == "एक")
    elif (word in word_list("bodies", "couples", "kin_pairs") and not _qualified(view, at)) or (
        word in word_list("bodies", "two_together") and view.word(at - 1) in _SAME  # not 'बैलों की जोड़ी'
    ):
        end = at + 1
    if not end:
        return None
    two = word in word_list("bodies", "couples", "two_together")
    at -= two and view.word(at - 1) in word_list("bodies", "couple_colours")
    mention = Mention(MentionKind.PAIR, view.text(at, end), view.passage(at, end), plural=True)
    return MentionSpan(at, end, mention)


def named_couples(view: View, named: Sequence[MentionSpan]) -> list[MentionSpan]:
    """Return the couples called by a family name that two people of the text have: 'मेहता दंपती'."""
    full = {m.mention.label for m in named if " " in m.mention.label}
    out = []
    for span in named:
        couple = view.word(span.end) in word_list("bodies", "couples") and span.end - span.start == 1
        if couple and sum(each.split()[-1] == span.mention.label for each in full) > 1:
            pair = (view.text(span.start, span.end + 1), view.passage(span.start, span.end + 1))
            out.append(MentionSpan(span.start, span.end + 1, Mention(MentionKind.PAIR, *pair, plural=True)))
    return out


def _qualified(view: View, at: int) -> bool:
    """Tell whether a word of its own says which couple: 'बुजुर्ग दंपती', 'मेहता दंपती'; not 'X ने [दंपती] को'."""
    before = view.word(at - 1)
    plain = before in _POINTING or before in word_list("bodies", "couple_colours") or not before[:1].isalnum()
    plain = plain or view.is_closed(at - 1) or view.kind(at - 1) in (WordClass.TIME, WordClass.VERB)
    plain = plain or (view.kind(at - 1) is WordClass.TITLE and view.word(at - 2) not in _SOME)  # '[दारोगा] दंपति ने'
    follows = view.is_closed(at + 1) or view.kind(at + 1) in (WordClass.PLACE, WordClass.TIME, WordClass.VERB)
    return at - 1 in view.in_name or not plain or not follows


def _before_place(view: View, at: int) -> bool:
    """Tell whether a phrase of place that is no head of दोनों begins at a token: 'दोनों [माल रोड पर] मिले'.

    The head would be an oblique plural ('दोनों शहरों में') or one of the few nouns that show no plural ('दोनों ओर').
    """
    for end in range(at, at + _PHRASE):
        word = view.word(end)
        if word in ("में", "पर"):
            return end > at
        if (
            word.endswith(_PLURALS)
            or word in word_list("bodies", "two_things")
            or not word[:1].isalnum()
            or view.is_closed(end)
        ):
            return False
    return False


def _before_goal(view: View, at: int) -> bool:
    """Tell whether an unlisted town stands before a verb of motion: 'दोनों [कनकपुर] गए', '[कनकपुर] के लिए रवाना'."""
    unlisted = view.kind(at) is WordClass.UNKNOWN or view.word(at) in word_list("places", "homographs")
    if not unlisted or view.word(at).endswith(_PLURALS):
        return False
    goes = at + 3 if (view.word(at + 1), view.word(at + 2)) == ("के", "लिए") else at + 1
    return view.word(goes).startswith(tuple(word_list("names", "motion")))


def _pronoun(view: View, at: int) -> MentionSpan | None:
    """Return the pronoun at ``at`` if it can mean a person; 'उस' before a noun only points at it, while 'वह' does not.

    'वह अस्पताल में हैं' he is in hospital: of 'that hospital' the oblique would be 'उस अस्पताल में'.
    """
    word = view.word(at)
    pronoun = closed_classes().pronouns.get(word)
    if pronoun is None or (word in _IMPERSONAL and not word.startswith(("इनका", "इनके", "इनकी"))):
        return None
    if word == "उससे" and view.word(at + 1) in _BEFORE:
        return None
    if word in _DETERMINERS and word not in _NOMINATIVE and not view.is_postposition(at + 1):
        return None
    if word in _THAT and _points_at_thing(view, at):
        return None
    mention = Mention(
        MentionKind.PRONOUN,
        aligned(view.text(at, at + 1)).strip(),
        view.passage(at, at + 1),
        plural=pronoun.plural,
        person=pronoun.person,
    )
    return MentionSpan(at, at + 1, mention)


def _points_at_thing(view: View, at: int) -> bool:
    """Tell whether 'that' stands before a thing behind who gives it: 'X ने Y को [वह तिरंगा] दिया', not 'वह तिरंगा लाए'."""
    if not is_thing(view.word(at + 1)):
        return False
    for before in range(at - 1, max(-1, at - _CLAUSE), -1):
        if view.kind(before) in (WordClass.STOP, WordClass.VERB):
            return False
        if view.kind(before) is WordClass.CLOSED and view.word(before).endswith("ने"):
            return True  # 'X ने', 'उन्होंने'
    return False
