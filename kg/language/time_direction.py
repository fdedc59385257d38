"""Whether a clause tells the past, the present or the future: what decides which Wednesday 'बुधवार को' is.

Hindi puts the finite verb last, so the first finite verb after an expression is that of its clause: 'बुधवार को मॉस्को
में **मिलेंगे**' (will meet). A prospective participle decides too: 'बुधवार को **होने वाली** बैठक रद्द हो गई' (the meeting that
was to be on Wednesday was cancelled) speaks of a Wednesday to come.

Misses: a verb that a long relative clause parts from the expression; participles of verbs that the lexicon lacks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, verb_forms
from kg.language.time_calendar import Direction
from kg.language.time_kinds import Kind, Word

_REACH = 60  # words: longer clauses are lists
_FUTURE = re.compile(r"..+(?:ेंगे|ेंगी|एगा|एगी|एंगे|एंगी|येगा|येगी|येंगे|येंगी|ूंगा|ूंगी|ऊंगा|ऊंगी)$|हो(?:गा|गी|ंगे|ंगी)$")
_PROSPECTIVE = ("वाला", "वाले", "वाली")
_NO_VERB = frozenset({"लिए", "लिये", "की", "दो", "साथ", "पर"})  # postpositions and numerals more often than verbs
_INFINITIVE = ("ना", "ने", "नी")


def direction_of(words: Sequence[Word], first: int, last: int) -> Direction | None:
    """Return the direction of the clause around ``words[first:last]``, None where nothing tells.

    >>> from kg.language.time_words import words_of
    >>> direction_of(words_of("बुधवार को मॉस्को में मिलेंगे।"), 0, 1)
    'future'
    >>> direction_of(words_of("बुधवार को मॉस्को में मिले और चले गए।"), 0, 1)
    'past'
    """
    for at in range(last, min(last + _REACH, len(words))):
        if _ends_sentence(words, at) or (words[at].text in _breaks() and at > last):
            break
        found = _verdict(words, at)
        if found:
            return found
    return _before(words, first)


def _before(words: Sequence[Word], first: int) -> Direction | None:
    """Return 'future' where a headline puts the verb first: 'मॉस्को जाएंगे मंत्री बुधवार को'."""
    for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
        if _ends_sentence(words, at) or words[at].text in _breaks():
            return None
        if _FUTURE.match(words[at].text):
            return "future"
    return None


@lru_cache(maxsize=1)
def _breaks() -> frozenset[str]:
    """Return the words that begin another clause."""
    classes = closed_classes()
    return classes.subordinators | classes.relatives | (classes.conjunctions - classes.coordinators - {"पर", "या"})


def _ends_sentence(words: Sequence[Word], at: int) -> bool:
    """Tell whether a sentence ends here; the full stop of an initial or a title ends none."""
    word = words[at]
    if word.kind is not Kind.DOT:
        return word.kind is Kind.END
    spaced = at + 1 == len(words) or words[at + 1].start > word.end
    return spaced and at > 0 and len(words[at - 1].text) > 2


def _verdict(words: Sequence[Word], at: int) -> Direction | None:
    """Return what the word at ``at`` says, None where it is no verb that decides."""
    word, text = words[at], words[at].text
    if word.kind is not Kind.OTHER:
        return None
    after = words[at + 1].text if at + 1 < len(words) else ""
    before = words[at - 1].text if at else ""
    auxiliary = closed_classes().auxiliaries.get(text)
    if auxiliary and text != "हो":  # 'हो गई': a verb of its own
        return _auxiliary(auxiliary, before)
    if _FUTURE.match(text) or Form.FUTURE in _forms(text):
        return "future"
    if before.endswith(_INFINITIVE) and text in _PROSPECTIVE:
        return "past" if closed_classes().auxiliaries.get(after) == "past" else "future"
    if Form.PERFECTIVE in _forms(text) and text not in _NO_VERB and _closes(words, at + 1):
        return "past"
    return None


def _forms(text: str) -> frozenset[Form]:
    return frozenset(reading.form for reading in verb_forms().get(text, ()))


def _auxiliary(tense: str, before: str) -> Direction:
    """Return what है or था says behind the word ``before``: 'जाना है' is to come, 'गए हैं' is past, 'जा रहे हैं' neither."""
    forms = _forms(before)
    if tense in ("past", "future"):
        return "past" if tense == "past" else "future"
    if Form.INFINITIVE in forms:
        return "future"
    if before in ("सकता", "सकते", "सकती"):
        return "future"
    if Form.PERFECTIVE in forms and before not in ("रहा", "रहे", "रही"):
        return "past"
    return "present"


def _closes(words: Sequence[Word], at: int) -> bool:
    """Tell whether a clause may end before ``at``: a mark, 'और', a conjunction or nothing follows."""
    if at >= len(words):
        return True
    word = words[at]
    if word.kind in (Kind.AND, Kind.END, Kind.COMMA, Kind.DOT, Kind.COLON, Kind.LPAR):
        return True
    return (
        not any(char.isalnum() for char in word.text)
        or word.text in _breaks()
        or word.text in closed_classes().negations
    )
