"""The title before a name, or for a person without one -> posts: what, of what, former or not, and whose relative.

'रूस के पूर्व रक्षा मंत्री X' the former defence minister of Russia, X: the post 'रक्षा मंत्री' of 'रूस', former. 'मंत्री और पार्टी
अध्यक्ष X' gives two posts. 'उनकी पत्नी X' and 'Y की पत्नी X' say whose wife X is.

Misses: what a post is of where more than six words say it.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.gift_lexicon import gift_lexicon, is_thing
from kg.extract.view import ASIDE, GENITIVES, NOT_IN_PHRASE, THIS, View
from kg.language.vocabulary import base_form
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Passage, Post

C = WordClass
_TITLE_PART = frozenset({C.TITLE, C.MODIFIER, C.HONORIFIC, C.KINSHIP})
_OF_PART = frozenset(
    {C.DEMONYM, C.ORGANIZATION, C.PLACE, C.UNKNOWN, C.DICTIONARY, C.COMMON, C.HEAD, C.MODIFIER, C.INITIAL}
)
_FORMER = frozenset({"पूर्व", "तत्कालीन", "भूतपूर्व"})
_NOW = "अब"
_AND = frozenset({"और", "एवं", "तथा", "व"})
_DIRECT = frozenset("अपनी यह वह यही वही".split())
_OWN = frozenset("उनके उनकी उनका उसके उसकी उसका इनके इनकी इनका अपने अपनी".split())
_HERS = frozenset({"उनकी", "इनकी", "उसकी"})  # agrees with 'बैठक', where a minister would be 'उनके मंत्री'
_THEIRS = frozenset("उनका उनकी उसका उसकी इसका इसकी इनका इनकी जिसका जिसकी जिनका जिनकी".split())
_YEARS = frozenset("साल वर्ष बरस उम्र".split())
_FIELD = 3  # words of a field before an office: 'केंद्रीय गृह मंत्री'
_ISM = ("वादी", "पंथी")
_FORMS = frozenset({"स्वरूप", "रूप"})
MAX_OF = 6  # words of what a post is of


@dataclass(frozen=True, slots=True)
class TitlePhrase:
    """The title before a name or a role: token indices, the post it gives, whose relative it is."""

    start: int
    posts: tuple[Post, ...]
    honorific: bool
    possessor: Passage | None


def title_before(view: View, end: int, *, several: bool = True) -> TitlePhrase:
    """Return the title phrase whose last token is at ``end - 1``; empty where there is none.

    With ``several``, titles that 'और' joins are one person's, the nearest first: 'मंत्री और उपाध्यक्ष X'. Without a name
    after them they are two people: 'मंत्री और उपाध्यक्ष ने'.
    """
    posts: list[Post] = []
    honorific, possessor, start = False, None, end
    more = True
    while more:
        at = view.skip_brackets_left(start - 1)
        first = at
        while view.kind(first) in _TITLE_PART and first not in view.in_name and not _other_kin(view, first, at):
            first -= 1
        if first == at:
            break
        start = first + 1
        words = [view.word(i) for i in range(start, at + 1)]
        honorific = honorific or any(view.kind(i) is C.HONORIFIC for i in range(start, at + 1))
        if any(view.kind(i) in (C.TITLE, C.KINSHIP) for i in range(start, at + 1)):
            start, of, owner = _of(view, start)
            if any(view.kind(i) is C.KINSHIP for i in range(first + 1, at + 1)):
                possessor = possessor or owner
            rank = _style_at_end(view, first + 1, at + 1)
            if rank <= at and view.kind(rank) is not C.KINSHIP:
                posts.append(_post(view, rank, at + 1, None, [], rank))
            posts.append(_post(view, first + 1, rank, of, words, start))
        kin = any(view.kind(i) is C.KINSHIP for i in range(first + 1, at + 1))  # 'छात्रा और उसकी मां X' are two people
        now = view.word(start - 1) == _NOW  # 'पुराने छात्र और [अब] सचिव X'
        more = several and not kin and view.word(start - 1 - now) in _AND and _held_too(view, start - 2 - now)
        start -= more + (more and now)
    return TitlePhrase(start, tuple(posts), honorific, possessor)


def _other_kin(view: View, first: int, last: int) -> bool:
    """Tell whether two words of kinship are two people: '[बड़े भाई] मां के लिए', not '[दादी मां]'."""
    two = first < last and view.kind(first) is C.KINSHIP and view.kind(first + 1) is C.KINSHIP
    return two and not (view.word(first).endswith("ी") and view.word(first + 1) == "मां")


def is_adjective(view: View, end: int) -> bool:
    """Tell whether a word for people of an -ism says what a noun is like: 'गुट के [अलगाववादी] स्वरूप को'.

    Before a noun in में or पर it may be who acts: '[आतंकवादी] मुठभेड़ में मारे गए'.
    """
    noun = view.kind(end) in (C.COMMON, C.DICTIONARY) or view.word(end) in _FORMS
    return noun and view.word(end - 1).endswith(_ISM) and view.word(end + 1) not in ("में", "पर")


def _styles() -> frozenset[str]:
    return word_list("titles", "styles")


def _style_at_end(view: View, start: int, end: int) -> int:
    """Return where a rank or style begins behind another title, or else ``end``: 'मुख्यमंत्री [कैप्टन] X'."""
    last = [t for t in view.titles if t.end == end]
    styles = [t.start for t in last if t.section == "ranks" or view.word(t.start) in _styles()]
    before = {t.end for t in view.titles if t.start >= start and t.section in ("posts", "ranks", "callings")}
    return next((at for at in styles if at in before), end)


def _held_too(view: View, at: int) -> bool:
    """Tell whether a title before 'और' can be of the one named after it: not in 'पोप और अयातुल्लाह X'."""
    titles = (t for t in view.doc._.khabar_classified.titles if t.end == at + 1)
    held = view.kind(at) in (C.TITLE, C.KINSHIP) and at not in view.in_name  # not in 'आरव [चौधरी] और मंत्री X'
    return held and not any(t.entry.get("in_name") for t in titles)


def _post(view: View, start: int, end: int, of: str | None, words: list[str], phrase_start: int) -> Post:
    """Return the post of the title at ``[start, end)``."""
    first = start
    while first < end - 1 and (view.word(first) in word_list("titles", "states") or view.kind(first) is C.HONORIFIC):
        if view.word(first + 1) in _AND:  # 'युवा एवं खेल मंत्री': a department
            break
        first += 1
    last = end
    while last > first + 1 and view.kind(last - 1) is C.HONORIFIC:
        last -= 1
    former = bool(_FORMER & set(words)) or view.word(start - 1) in _FORMER
    return Post(view.text(first, last), view.passage(phrase_start, end), of, former)


def _of(view: View, start: int) -> tuple[int, str | None, Passage | None]:
    """Return where the words that say what a post is of begin, those words, and a person among them.

    'रूस के' before 'राष्ट्रपति'; 'रूसी', 'क्रेमलिन' right before it; 'उनकी' before 'पत्नी'.
    """
    at = view.skip_brackets_left(start - 1)
    if (
        view.word(at) in word_list("titles", "ages") and at not in view.in_name
    ):  # 'आरव की [छोटी] बहन', 'बूढ़ी मां', 'छोटे राजकुमार'
        return _of(view, at) if view.word(at - 1) in GENITIVES | _OWN else (at, None, None)
    if _meets(view, at):
        return start, None, None
    if view.word(at) in GENITIVES:
        at = view.skip_brackets_left(at - 1)
        if view.word(at) in _YEARS and at not in view.in_name:  # '21 साल की [तीरंदाज]'
            return _owned(view, at - (view.kind(at - 1) is C.NUMBER)) or (start, None, None)
        if view.word(at) == "मूल" and view.kind(at - 1) is C.DEMONYM and (owned := _owned(view, at - 1)):
            return owned
        return _of_phrase(view, at, start)
    if view.word(at) in _OWN:
        return at, None, view.passage(at, at + 1)
    if _joins_clauses(view, at):
        return start, None, None
    if (
        view.kind(at) in (C.DEMONYM, C.ORGANIZATION, C.PLACE, C.HEAD, C.UNKNOWN, C.DICTIONARY)
        and at not in view.in_name
        and not _is_object(view, at)
        and not (view.word(at) in word_list("titles", "fond") and view.word(at - 1) in GENITIVES)
    ):
        return _of_phrase(view, at, start)
    return start, None, None


def _owned(view: View, at: int) -> tuple[int, None, Passage] | None:
    """Return where a possessive stands before an age or descent: '[उनकी] 12 साल की बेटी', '[उनकी] भारतीय मूल की पत्नी'."""
    if view.word(at - 1) not in _OWN:
        return None
    return at - 1, None, view.passage(at - 1, at)


def _meets(view: View, at: int) -> bool:
    """Tell whether a genitive of people before a high office is of a meeting: '[X की] मंत्री Y के साथ बैठक हुई', '[उनकी]'.

    Nobody owns a minister or a king; a spokesman he may ('X की प्रवक्ता Y'), and a land both.
    """
    theirs = view.word(at) in _HERS
    many = view.word(at) == "की" and (at - 1 in view.in_name or view.word(at - 1).endswith("ों"))
    if not theirs and not many:
        return False
    high = (t for t in view.titles if t.section == "posts" and at < t.start <= at + _FIELD)
    return any(view.word(t.end - 1) not in word_list("titles", "aides") for t in high)


def _joins_clauses(view: View, at: int) -> bool:
    """Tell whether 'कर' before a title is the verb, and no tax: 'फोन कर राज्यपाल X को बधाई दी', 'वाणिज्य कर उपायुक्त X'."""
    return view.word(at) in ("कर", "करके") and view.word(at - 1) not in word_list("titles", "taxed")


def _is_object(view: View, at: int) -> bool:
    """Tell whether a noun before a title is what somebody is given: 'अपना रैकेट राजदूत X को दिया', 'यह क्लब राष्ट्रपति को'.

    'अपना' is no form before a noun with a postposition, where it would be 'अपने'.
    """
    if view.kind(at) not in (C.UNKNOWN, C.DICTIONARY, C.COMMON, C.HEAD):
        return False
    if view.word(at) in gift_lexicon("awards") and view.word(at - 1) in _DIRECT:  # 'यह पुरस्कार अभिनेता X ने दिया'
        return True
    if is_thing(view.word(at)) and view.word(at - 1) in ("वाला", "वाली", "वाले"):  # 'कढ़ाई वाला झोला राज्यपाल को'
        return True
    if _is_owned(view, at):
        return True
    return view.word(at - 1) == "अपना" or (view.word(at - 1) in _DIRECT and is_thing(view.word(at)))


def _is_owned(view: View, at: int) -> bool:
    """Tell whether a noun is a thing before kin, or before an office with a genitive: 'बाजरे की [पोटली] जिलाधिकारी को'.

    That of an office is oblique ('राज्य के वस्त्र मंत्री को'), and traders are named by their things ('दिल्ली का घड़ी विक्रेता').
    """
    behind = {"kin" if t.kind == "kinship" else t.section for t in view.titles if t.start == at + 1}
    thing = is_thing(view.word(at)) or view.word(at) in gift_lexicon("packed")
    owned = view.word(at - 1) in ("का", "की") and not behind.isdisjoint(("posts", "ranks"))
    return thing and (owned or "kin" in behind)


def is_done(view: View, at: int) -> bool:
    """Tell whether a noun says what is done to somebody or something: 'X का [स्वागत] नगर परिषद के अध्यक्ष ने किया'."""
    return view.word(at) in word_list("titles", "done") and (
        view.word(at - 1) in GENITIVES or view.word(at - 1) in _THEIRS
    )


def _of_phrase(view: View, last: int, default: int) -> tuple[int, str | None, Passage | None]:
    """Return the noun phrase that ends at ``last``."""
    if last in view.in_name:
        name = view.name_at[last]
        return name.start, view.text(name.start, name.end), view.name_passage(name)
    first = last
    while last - first < MAX_OF:
        before = view.skip_brackets_left(first - 1) if first <= last else first - 1
        if view.kind(before) not in _OF_PART or before in view.in_name or view.word(before) in NOT_IN_PHRASE:
            break
        if _is_object(view, before) or is_done(view, before) or view.word(before - 1) in THIS or view.is_moment(before):
            break
        first = before
    if view.kind(last) not in _OF_PART or view.word(last) in ASIDE:
        return default, None, None
    words = view.text(first, last + 1).split()
    if view.kind(last) in (C.DICTIONARY, C.COMMON):
        words[-1] = base_form(words[-1])
    return first, " ".join(words), None
