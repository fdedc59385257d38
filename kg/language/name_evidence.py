"""A run of name-like words without a title -> why it names a person, or why not.

'X Y ने' (agent) where a word is unknown; 'X जी'; 'X Y (52)', '45 वर्षीय X', '45 साल के X' (age); 'X Y का कहना है' (X Y
says), 'X की पत्नी' (X's wife); 'X Y से मुलाकात' (meeting with X Y); 'X Y को गिरफ्तार' (X Y arrested); 'X उर्फ Y' (alias);
'X Y, जो मंत्री हैं' (who is a minister); 'X Y भी मौजूद थे' (X Y too was there).

Misses: names in other cases that nothing around them tells.
"""

from __future__ import annotations

from functools import lru_cache

from kg.language.closed import closed_classes
from kg.language.name_model import contradicted
from kg.language.name_setting import companion, described, human_verb, identified, impersonal, subject
from kg.language.name_text import GENITIVES, NAMELIKE, QUOTES, NameText, cues
from kg.language.normalise import shadow
from kg.language.vocabulary import is_oblique
from kg.language.word_classes import WordClass
from kg.lexicons import load

C = WordClass
DOUBT = 0.04  # the chance from which on what happens to the run outweighs what the trained model says
_YEARS = frozenset({"वर्षीय", "साल", "वर्ष", "साला"})


def evidence(text: NameText, start: int, end: int) -> str:
    """Return why the run at ``[start, end)`` is a name, or ''."""
    length = end - start
    if _impossible(text, start, end):
        return ""
    unknown = text.unknown(start, end)
    if text.kind(end) is C.SUFFIX and (unknown or length > 1 or text.word(end) != "सर"):
        return "honorific after" if unknown or text.opens_phrase(start) else ""
    if _aged(text, start, end):
        return "age"
    if text.word(end) in cues()["aliases"] and text.kind(end + 1) in NAMELIKE | {C.TITLE}:
        return "alias"
    if length == 1 and _joined_by_article(text, start):
        return "Arabic article inside"
    if not unknown and length < 2:
        return ""
    if impersonal(text, start, end):
        return ""
    if identified(text, start, end):
        return "identified" if not text.chances or text.chance(start, end) >= DOUBT else ""
    if length > 1 and unknown and text.opens_phrase(start) and text.word(end) == "," and described(text, end + 1):
        return "relative clause"
    why = _cased(text, start, end, unknown) or _alone(text, start, end)
    certain = why == "relative" or (why == "dealing with" and _encountered(text, start, end))
    return "" if not certain and contradicted(text, start, end) else why


def _encountered(text: NameText, start: int, end: int) -> bool:
    """Tell whether the run is what one meets, and so no place, though the trained model says so: 'X से हुई मुलाकात'."""
    return text.chance(start, end) >= DOUBT and text.ahead(end + 1, cues()["encounters"], 3)


def _joined_by_article(text: NameText, at: int) -> bool:
    """Tell whether one token is two names that an article joins: 'नावेद-उर-रहमान', if the model has not ruled it out."""
    parts = text.word(at).split("-")
    article = len(parts) == 3 and parts[1] in cues()["articles"]
    return article and text.kind(at) is C.UNKNOWN and (not text.chances or text.chances[at] >= DOUBT)


def _alone(text: NameText, start: int, end: int) -> str:
    """Return why one unknown word without ने is a name: 'X का कहना है', 'X से हुई मुलाकात', 'X कहते हैं', 'X और उसका साथी'."""
    names = cues()
    if end - start > 1 or text.kind(start) is not C.UNKNOWN or "-" in text.word(start) or not text.opens_phrase(start):
        return ""
    after, owned = text.word(end), text.word(end + 1)
    if after in GENITIVES and owned in names["belongings"] and owned not in names["sources"]:
        claims = owned not in names["claims"] or text.word(end + 2) in closed_classes().auxiliaries
        return "belonging" if claims else ""  # 'X का आरोप है', but 'सांठगांठ का आरोप लगाया'
    if (after == "से" or (after == "के" and owned == "साथ")) and text.ahead(end + 1, names["dealings"], 5):
        return "dealing with"
    if after == "को" and text.ahead(end + 1, names["treatment"], 4):
        return "treatment of"
    if companion(text, end):
        return "companion"
    return "subject" if _says(text, end) and subject(text, start, end) else ""


def _impossible(text: NameText, start: int, end: int) -> bool:
    """Tell whether the run can be no person: before the head of a body, in quotation marks, an acronym, too long."""
    words = text.words[start:end]
    return (
        text.kind(end) is C.HEAD
        or end - start > 4
        or (end - start == 1 and text.word(start) in cues()["deities"])
        or text.kind(end - 1) is C.INITIAL
        or not any(char > "\u0900" for word in words for char in word)
        or (text.word(start - 1) in QUOTES and text.word(end) in QUOTES)
    )


def _aged(text: NameText, start: int, end: int) -> bool:
    """Tell whether an age stands by the run: 'X (52)', 'X, 45 वर्षीय', '45 वर्षीय X', '45 साल के X'."""
    if (
        text.word(end) == "("
        and _age(text.word(end + 1))
        and (text.word(end + 2) == ")" or text.word(end + 2) in _YEARS)
    ):
        return True
    if text.word(end) == "," and _age(text.word(end + 1)) and text.word(end + 2) in _YEARS:
        return text.kind(end + 3) not in NAMELIKE
    before = text.word(start - 1)
    if before in GENITIVES and text.word(start - 2) in _YEARS and _age(text.word(start - 3)):
        return True
    return before.endswith("वर्षीय") and (_age(text.word(start - 2)) or before[:1].isdigit())


def _age(word: str) -> bool:
    """Tell whether a word is the number of somebody's years: '52', 'बारह' (twelve)."""
    years = int(word) if word.isdigit() else _numbers().get(word, 0)
    return 3 <= years <= 115


@lru_cache(maxsize=1)
def _numbers() -> dict[str, int]:
    """Return the words (shadows) of the numbers."""
    entries = load("times")["numbers"]
    return {shadow(form): int(str(entry.get("value"))) for entry in entries for form in entry.surface}


def _cased(text: NameText, start: int, end: int, unknown: int) -> str:
    """Return the evidence that the postposition after the run and what follows it give."""
    after, length = text.word(end), end - start
    names = cues()
    if after == "ने":
        return _agent(text, start, end, unknown)
    if after in GENITIVES:
        owned = text.word(end + 1)
        if owned in names["relatives"] and (unknown or text.opens_phrase(start)):
            return "relative"
        if owned in names["belongings"] and length > 1 and unknown and text.opens_phrase(start):
            return "belonging"
        return ""
    if length > 1 and unknown and text.opens_phrase(start):
        if after == "से" and text.ahead(end + 1, names["dealings"], 3):
            return "dealing with"
        if after == "नहीं" and text.word(end + 1) in names["remain"]:
            return "death"
        if (after == "भी" or not after or after in names["presence"]) and text.ahead(end, names["presence"], 3):
            return "presence"
        if after == "को" and text.ahead(end + 1, names["treatment"], 4):
            return "treatment of"
    return ""


def _says(text: NameText, at: int) -> bool:
    """Tell whether a finite verb of people stands at ``at``: 'चाहते हैं', 'बोले', but not 'जताते हुए'."""
    after = text.word(at + 1)
    return human_verb(text.word(at)) and (
        after in closed_classes().auxiliaries or text.kind(at + 1) is C.STOP or after == "कि"
    )


def _agent(text: NameText, start: int, end: int, unknown: int) -> str:
    """Return the evidence of ने after the run: one word of it is unknown, or it is two words that begin the clause."""
    before = text.kind(start - 1)
    if before in (C.DEMONYM, C.ORGANIZATION) or is_oblique(text.word(end - 1)):
        return ""
    if unknown:
        return "agent marker"
    return "agent marker after two words" if before in (C.STOP, C.CLOSED) and end - start <= 3 else ""
