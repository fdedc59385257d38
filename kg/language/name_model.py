"""What the trained model takes for people, places and bodies -> what the name rules believe of it.

Two words and more that the model takes for a person are one, unless what follows is the name of a body or a place. A
word alone must act or be acted upon, or stand where only a person can (`kg.language.name_setting`): 'X ने', 'X का कहना'.

Misses: a person named by one word of whom the model is not sure and the text tells nothing that only people do.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.language.closed import closed_classes
from kg.language.name_setting import impersonal, setting
from kg.language.name_text import JOINERS, NAMELIKE, NameText, Run, cues
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list

C = WordClass
_TITLES = frozenset({C.TITLE, C.HONORIFIC, C.KINSHIP})
_CORE_CASES = frozenset({"ने", "को"})
SURE, LIKELY = 0.85, 0.6  # chances of one word; of one that is a family name
UNLISTED_SURE, LISTED_SURE = 0.8, 0.95  # chances of one word anywhere: of no list or dictionary, of the dictionary
KNOWN_WORDS = 0.75  # the chance that words need which all stand in the dictionary: 'खिताबी भिड़ंत' a bout for the title
CALLING = 0.15  # the chance below which a word before a name of two words and more is no part of it
POSSIBLE = 0.04  # the chance of a first name before a surer last name
MAX_JOINED = 8  # names of one word in a list


def believed(text: NameText, run: Run, bodies: set[str]) -> Iterator[Run]:
    """Yield the parts of a run that the trained model takes for people and that can be.

    ``bodies`` are words that the article shows to be names of bodies.
    """
    at_hand = dict.fromkeys(text.people_at[i] for i in range(run.start, run.end) if i in text.people_at)
    for first, last in at_hand:
        start, end = max(first, run.start), last
        start = _reached(text, run, start, end - start)
        end += text.word(end - 1) in cues()["particles"] and text.kind(end) in NAMELIKE
        end -= end == last and any(is_other(text, start, end) for is_other in (_of_building, _of_statue, _adverb))
        while end > run.end and not all(kind in NAMELIKE for kind in text.kinds(run.end, end)):
            end -= 1
        if text.word(start) not in bodies and believable(text, start, end):
            yield Run(start, end, "trained model")


def _of_building(text: NameText, start: int, end: int) -> bool:
    """Tell whether the last word is a building's, of which the model is less sure: 'X Y [ओर्वे] संग्रहालय देखने गईं'."""
    if end - start < 3 or text.kind(end) is not C.HEAD or text.word(end) in cues()["personal_heads"]:
        return False
    return bool(text.chances) and text.chances[end - 1] < LIKELY < SURE <= min(text.chances[start : end - 1])


def _of_statue(text: NameText, start: int, end: int) -> bool:
    """Tell whether the last word is whom a monument shows, behind somebody known: 'मेहता [गांधी] प्रतिमा के पास मिले'."""
    shown = text.kind(end) is C.HEAD or text.word(end) in cues()["monuments"]
    if end - start != 2 or not shown or not text.chances or text.chances[end - 1] > LIKELY:
        return False
    return text.uses[text.word(start)] > 1


def _adverb(text: NameText, start: int, end: int) -> bool:
    """Tell whether the last word is an adverb of which the model is not sure: 'मेहता [रोज] सुबह आते हैं'."""
    if end - start < 2 or not text.chances or text.chances[end - 1] > SURE:
        return False
    return text.word(end - 1) in word_list("common", "adverbs")


def _reached(text: NameText, run: Run, start: int, length: int) -> int:
    """Return the start of a name with the unknown word before it that the model thinks possible: 'अमेरिका की X Y के'.

    Before a name of two words and more that word must be likelier: it may be a calling ('कारखानेदार X Y').
    """
    least = CALLING * text.chance(start, start + 1) if length > 1 else POSSIBLE
    possible = start - 1 == run.start and text.kind(run.start) is C.UNKNOWN and "-" not in text.word(run.start)
    return run.start if possible and text.chances and text.chances[run.start] >= least else start


def believable(text: NameText, start: int, end: int) -> bool:
    """Tell whether what the trained model takes for a person can be one."""
    titled = text.kind(start - 1) in _TITLES
    personal = text.word(end) in cues()["personal_heads"]
    if impersonal(text, start, end):
        return False
    if text.kind(end) is C.HEAD and not personal and not (titled and end - start > 1):  # 'मुख्यमंत्री X Y स्टेडियम गईं'
        return False
    if end - start > 1:
        if not text.unknown(start, end) and text.chances and text.chance(start, end) < KNOWN_WORDS:
            return False
        return text.kind(end - 1) is not C.INITIAL and not any(c.isdigit() for w in text.words[start:end] for c in w)
    if "-" in text.word(start) or text.kind(start) is C.INITIAL or text.word(start).isascii():
        return False  # 'IST' is a word of English, or letters
    if text.word(end) in _CORE_CASES or text.kind(end) is C.SUFFIX or personal:
        return True
    return _surely(text, start, end) or bool(setting(text, start, _end_of_list(text, end)))


def _surely(text: NameText, start: int, end: int) -> bool:
    """Tell whether the model is sure of one word: wherever a phrase begins, or a little less at the head of a clause.

    'विपक्ष और X के कारण' because of the opposition and X; 'X दो दिन में' X in two days.
    """
    certain = UNLISTED_SURE if text.unknown(start, end) else LISTED_SURE
    if text.chance(start, end) >= certain and text.opens_phrase(start):
        return True
    opens = text.kind(start - 1) in (C.STOP, C.CLOSED)
    return (
        text.chance(start, end) >= (LIKELY if text.word(start) in cues()["last_only"] else SURE)
        and opens
        and text.kind(end) in (C.NUMBER, C.TIME, C.CLOSED, C.PLACE)
        and (text.word(end) not in closed_classes().postpositions)
    )


def trimmed(text: NameText, run: Run) -> Run:
    """Return a run without hyphenated words before what the trained model takes for a person: 'बिना रोक-टोक X ने'.

    Other known words stay: the model misses many a first name that is also a word ('विवेक X').
    """
    first, last = text.people_at.get(run.end - 1, (run.start, run.end))
    cut = last == run.end and first > run.start and all("-" in text.word(i) for i in range(run.start, first))
    return Run(first, run.end, run.evidence) if cut else run


def _end_of_list(text: NameText, end: int) -> int:
    """Return the end of the list of single names that a name ending at ``end`` begins: 'X और Y के बीच'."""
    for _ in range(MAX_JOINED):
        if text.word(end) not in JOINERS or text.people_at.get(end + 1) != (end + 1, end + 2):
            return end
        end += 2
    return end


def contradicted(text: NameText, start: int, end: int) -> bool:
    """Tell whether the trained model takes all words of a run for a place or a body."""
    return all(i in text.others_at for i in range(start, end))
