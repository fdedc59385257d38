"""A word or run that may name a person -> what around it says so, or says that it names a god, a place or a thing.

What only people have ('X का इस्तीफा' X's resignation), whom one speaks with or acts against ('X के साथ बैठक',
'X पर आरोप'), and who does what only people do ('X चाहते हैं' X wants), with the plural of respect ('X अब तैयार हैं' of
one person).
Against it: 'भगवान X' the god X, 'X की मूर्ति' an idol of X, 'X की आबादी' the population of X, 'X में' in X.

Misses: people of whom the text tells nothing that only people do, have or suffer.
"""

from __future__ import annotations

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, verb_forms
from kg.language.name_text import GENITIVES, JOINERS, PLACE_CASES, QUOTES, NameText, cues
from kg.language.word_classes import WordClass

C = WordClass
_PLURAL = frozenset("हैं थे थीं होंगे होंगी".split())  # of one person: respect
_FUTURE = ("ेंगे", "एंगे", "ेंगी", "एंगी")
_SET_OUT = frozenset("हो हुए हुईं होंगे होंगी".split())  # 'रवाना हुए' of one person: respect
_AFTER_SUBJECT = frozenset({C.CLOSED, C.TIME, C.PLACE, C.ORGANIZATION, C.DEMONYM, C.VERB, C.NUMBER})
_HUMAN_FORMS = frozenset({Form.IMPERFECTIVE, Form.PERFECTIVE, Form.FUTURE})
_PERSONS = frozenset({C.TITLE, C.KINSHIP, C.GROUP})
_SAID = frozenset({"कहा", "कहते", "कहती", "पूछते"})
_OTHERS = frozenset({"अन्य", "कुछ", "कई", "दूसरे"})
_POSSESSIVES = frozenset("उसका उसके उसकी उनका उनके उनकी इनके इनकी इनका".split())
_BEHALF = frozenset({("ओर", "से"), ("तरफ", "से")})  # 'X Y [की ओर से] शॉल दी गई'
OWNED = 5  # words after का/के/की within which the thing owned stands
CLAUSE = 25  # words after a subject within which its verb stands


def setting(text: NameText, start: int, end: int) -> str:
    """Return what after or around the run ``[start, end)`` only a person can have or do, or ''.

    'belonging' (also 'X के साथ', 'X द्वारा'), 'aimed at', 'companion', 'dealing with', 'relative
    clause' or 'subject'.
    """
    after, names = text.word(end), cues()
    if after in GENITIVES:
        behalf = end - start > 1 and (text.word(end + 1), text.word(end + 2)) in _BEHALF and start not in text.others_at
        return "belonging" if behalf or _owns(text, end) else ""
    if after == "द्वारा" or text.word(start - 1) in names["quoters"]:
        return "belonging"
    if after == "पर":
        return "aimed at" if aimed_at(text, start, end) else ""
    if companion(text, end) or others(text, end):
        return "companion"
    if after == "," and described(text, end + 1):
        return "relative clause"
    if after == "से":
        dealt = text.ahead(end + 1, names["dealings"] | _SAID, 5) or text.ahead(end + 1, names["asked"], 8)
        return "dealing with" if dealt else ""
    return "subject" if subject(text, start, end) else ""


def identified(text: NameText, start: int, end: int) -> bool:
    """Tell whether somebody was identified as the run: 'मृतक की पहचान [X] के रूप में हुई'."""
    if tuple(text.word(i) for i in range(end, end + 3)) != ("के", "रूप", "में"):
        return False
    return text.word(start - 1) in cues()["identities"] and text.word(start - 2) in GENITIVES


def _owns(text: NameText, at: int) -> bool:
    """Tell whether what the genitive at ``at`` gives to the word before it is what people have: 'X का यह बयान'."""
    names = cues()
    first = text.word(at + 1)
    if text.word(at) == "के" and first in names["relations"]:
        return text.word(at + 2) != "ही"  # 'X के साथ ही' may be along with a thing
    if text.word(at) == "के" and first == "बीच":
        return text.ahead(at + 2, names["between"], 4)
    for i in range(at + 1, at + 1 + OWNED):
        word, kind = text.word(i), text.kind(i)
        if word in names["relatives"] or word in names["belongings"] or word in names["personal"]:
            return True
        if word in names["journeys"] and i > at + 1:
            return True
        if kind in (C.STOP, C.VERB, C.TITLE) or word in closed_classes().postpositions or word.endswith("वर्षीय"):
            return False
    return False


def subject(text: NameText, start: int, end: int) -> bool:
    """Tell whether the run begins a clause and its verb is one of people, or stands in the plural of respect."""
    before, kind = text.word(start - 1), text.kind(start - 1)
    closed = closed_classes()
    begins = (
        kind in (C.STOP, C.VERB) or before in closed.conjunctions or before in closed.subordinators or before == "जब"
    )
    begins = begins or text.after_postposition(start) or kind is C.TIME or before in cues()["adverbs"]
    if not begins or before in QUOTES:
        return False
    if text.word(end).startswith("जैस"):
        return False
    if text.kind(end) not in _AFTER_SUBJECT and text.word(end) not in cues()["adverbs"]:
        return False
    return text.word(end) not in closed.postpositions and text.word(end) not in closed.coordinators and _acts(text, end)


def _acts(text: NameText, at: int) -> bool:
    """Tell whether the clause from ``at`` on has a verb of people, or ends in the plural."""
    for i in range(at, min(at + CLAUSE, text.count)):
        word = text.word(i)
        if word in ("।", ".", "?", "!", "|", ";", "कि", "ने") or word in QUOTES:
            break
        if word == "रवाना" and text.word(i + 1) in _SET_OUT:
            return True
        if word in _PLURAL or word.endswith(_FUTURE) or human_verb(word):
            return text.word(i + 1) not in ("जाता", "जाती", "गया", "वाला", "वाले", "वाली")
    return False


def aimed_at(text: NameText, start: int, end: int) -> bool:
    """Tell whether पर at ``end`` says whom something hits: 'X पर आरोप', of two words and more also further on."""
    return text.ahead(end + 1, cues()["aims"], 4 if end - start == 1 else CLAUSE)


def companion(text: NameText, at: int) -> bool:
    """Tell whether somebody is joined at ``at`` who belongs to the one before: 'X और उसका साथी', 'X व उनकी पत्नी'."""
    return text.word(at) in JOINERS and text.word(at + 1) in _POSSESSIVES and _person_at(text, at + 2)


def others(text: NameText, at: int) -> bool:
    """Tell whether unnamed people are joined at ``at``: 'X और अन्य अधिकारियों से'."""
    return text.word(at) in JOINERS and text.word(at + 1) in _OTHERS and _person_at(text, at + 2)


def _person_at(text: NameText, at: int) -> bool:
    return any(text.kind(i) in _PERSONS or text.word(i) in cues()["company"] for i in (at, at + 1))


def described(text: NameText, at: int) -> bool:
    """Tell whether a relative clause of a person follows: 'X Y, जो मंत्री हैं', 'X Y, जिन्होंने ...', 'X Y, जिनके पिता'."""
    if text.word(at) in ("जिन्होंने", "जिन्हें"):
        return True
    if text.word(at) not in ("जो", "जिनके", "जिनकी", "जिनका", "जिसके", "जिसकी", "जिसका"):
        return False
    for i in range(at + 1, at + 9):
        if text.kind(i) in (C.TITLE, C.KINSHIP):
            return True
        if text.kind(i) is C.STOP:
            return False
    return False


def human_verb(word: str) -> bool:
    """Tell whether a word (shadow) is a finite form of what only people do: 'चाहते', 'मुस्कुराए', 'बोलीं'."""
    return any(r.stem in cues()["human_verbs"] and r.form in _HUMAN_FORMS for r in verb_forms().get(word, ()))


def impersonal(text: NameText, start: int, end: int) -> bool:
    """Tell whether something around the run says that it is a god, a place, a thing or a word talked about."""
    names = cues()
    before, after = text.word(start - 1), text.word(end)
    if (
        before in names["gods"]
        or text.word(start) in names["gods"]
        or (end - start == 1 and text.word(start) in names["deities"])
    ):
        return True
    if (before in QUOTES and after in QUOTES) or _outlet(text, start, end):
        return True
    if after in PLACE_CASES:
        return after != "पर" or not aimed_at(text, start, end)
    if after == "ने" and end - start == 1 and _quotes_source(text, end):
        return True
    return sacred(text, start, end)


def _outlet(text: NameText, start: int, end: int) -> bool:
    """Tell whether one word is an outlet that was spoken to: 'X को दिए इंटरव्यू में', 'नाम न छापने की शर्त पर X से कहा'."""
    after, names = text.word(end), cues()
    if end - start > 1 or after not in ("को", "से"):
        return False
    anonymous = (text.word(start - 2), text.word(start - 1)) == ("शर्त", "पर")
    given = after == "को" and text.word(end + 1) in ("दिए", "दिये") and text.ahead(end + 2, names["interviews"], 3)
    return anonymous or given


def _quotes_source(text: NameText, at: int) -> bool:
    """Tell whether the clause after ने at ``at`` quotes through a source, as agencies do: 'X ने मंत्री के हवाले से बताया'."""
    for i in range(at + 1, min(at + CLAUSE, text.count)):
        if text.word(i) in ("।", ".", "कि"):
            return False
        if text.word(i) == "हवाले":
            return True
    return False


def sacred(text: NameText, start: int, end: int) -> bool:
    """Tell whether what the run has only gods or places have: 'X की मूर्ति', 'X की आबादी'."""
    names = cues()
    if _eponym(text, start, end):
        return True
    between = (text.word(end), text.word(end + 1)) in closed_classes().complex_postpositions  # 'X के बीच ... बाजारों'
    if text.word(end) in GENITIVES and not between:
        for i in range(end + 1, end + 1 + OWNED):
            if text.word(i) in names["worship"] or text.word(i) in names["place_parts"]:
                return True
            if text.kind(i) in (C.STOP, C.VERB) or text.word(i) in closed_classes().postpositions:
                return False
    return False


def _eponym(text: NameText, start: int, end: int) -> bool:
    """Tell whether a place is called after the one named: 'राजा X Y कॉलोनी तक' as far as the Raja X Y Colony."""
    if text.word(start - 1) not in cues()["eponyms"]:
        return False
    while end - start < 5 and text.kind(end) in (C.UNKNOWN, C.DICTIONARY):
        end += 1
    if text.kind(end) is not C.HEAD or text.word(end) in cues()["personal_heads"] or text.word(end + 1) == "ने":
        return False
    return text.ends_phrase(end + 1)
