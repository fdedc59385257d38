"""Tell quotations that are utterances of their own from quoted expressions inside a sentence.

An utterance has a speaker who said just this: आरव ने कहा, "हम आएंगे।". A quoted expression is a title, a name or a part of
the narrator's clause: ‘मातृभूमि’ नाम की फिल्म, वह "पूरा साथ" देंगे, कहा कि टीम ने "शानदार खेल दिखाया है।". The first kind is
what a Statement quotes; the second is at most a piece of what its sentence reports.

Misses: verbless utterances without a mark of their end ('"स्वागत"' beside a reporting verb is taken for a title), and
titles that are sentences, where a comma or a reporting verb stands before them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, verb_forms
from kg.language.normalise import shadow

_TERMINAL = re.compile(r"[।॥?!]+|(?<!\.)\.(?![.\d])")
_SEVERAL = re.compile(r"(?:[।॥?!]|(?<!\.)\.(?!\.))\s+\S")
_BORDER = re.compile(r"\A[\s\"'‘’“”«»]+|[\s\"'‘’“”«»]+\Z")
_LISTED = re.compile(r"[\"'’”»]\s*,\s*\Z")  # ‘मातृभूमि’, ‘सवेरा’ और ...
_SAYING = frozenset({"कह", "बोल", "बता", "पूछ", "लिख"})
_FINITE = frozenset({Form.PERFECTIVE, Form.FUTURE, Form.SUBJUNCTIVE})
_PERIPHRASTIC = frozenset({"सकता", "सकते", "सकती", "चाहिए", "रहे", "रहा", "रही", "नहीं"})
_NAMING = frozenset({"नाम", "नामक", "जैसा", "जैसे", "जैसी"})
_SHORT = 4  # words: a shorter expression without an end mark is hardly an utterance
_WORD = re.compile(r"[^\s।॥,;:.?!'\"‘’“”«»()\[\]|]+")


def words_of(text: str) -> list[str]:
    """Return the words of ``text`` as shadows, without punctuation."""
    return _WORD.findall(shadow(text))


@lru_cache(maxsize=1)
def _saying_forms() -> frozenset[str]:
    """Return the finite and participial forms of the verbs that introduce quotations: कहा, बोलीं, लिखते."""
    return frozenset(
        form
        for form, readings in verb_forms().items()
        if any(r.stem in _SAYING and r.form is not Form.INFINITIVE for r in readings)
    ) - {"कह", "बोल", "बोली"}


def is_saying(word: str) -> bool:
    """Tell whether a word (a shadow) is a form of a verb that introduces quotations."""
    return word in _saying_forms()


def ends_finite(text: str) -> bool:
    """Tell whether the last word of ``text`` is a finite verb: 'हम साथ हैं', 'वह आएंगे'."""
    last = words_of(text)[-1:]
    if not last:
        return False
    word = last[0]
    if word in closed_classes().auxiliaries or word in _PERIPHRASTIC:
        return True
    return any(reading.form in _FINITE for reading in verb_forms().get(word, ())) and word not in ("की", "के")


def since_last_stop(before: str) -> str:
    """Return what stands in ``before`` after the last full stop, question mark or the like."""
    stops = [match.end() for match in _TERMINAL.finditer(before)]
    return before[stops[-1] :] if stops else before


def is_scare(said: str, inside_end: str, before: str, after: str) -> bool:
    """Tell whether quoted words are no utterance of their own.

    Args:
        said: the words, without what ends them.
        inside_end: what stands between the words and the closing mark: '।', ',', ''.
        before: the line up to the opening mark.
        after: the line from the closing mark on.

    >>> is_scare("हम आएंगे", "।", "आरव मेहता ने कहा, ", "")
    False
    >>> is_scare("मातृभूमि", "", "उनके घर ", " में बैठक हुई।")
    True
    """
    clause = _BORDER.sub("", since_last_stop(before))
    first_after = (words_of(after[:40]) or [""])[0]
    follows_on = after[:1].isspace() and after.lstrip()[:1] not in tuple("।,.:;") and _governs(first_after)
    if (introduces(clause) or after_saying(clause)) and not _LISTED.search(before):
        if inside_end or ends_finite(said) or _stops(after, ""):
            return False
        ties = follows_on and first_after not in closed_classes().coordinators
        return ties or (clause.endswith("कि") and len(words_of(said)) < _SHORT)
    if _SEVERAL.search(said):
        return False
    if _inside_reported_clause(clause):
        return True
    if said.endswith(("?", "!")):
        return bool(clause) and len(words_of(said)) < _SHORT and not is_saying(first_after)
    if inside_end:
        return bool(clause) and len(words_of(said)) < _SHORT and follows_on
    if not clause and after.lstrip()[:1] in tuple(",:"):
        return False
    if follows_on or len(words_of(said)) < _SHORT:
        return _names_somebody(clause) or not is_saying(first_after)  # उसे ‘महान’ कहा names, ‘हां’ कहा quotes
    return not (ends_finite(said) and _stops(after, first_after))


def introduces(clause: str) -> bool:
    """Tell whether punctuation or कि right before the mark says that a quotation comes."""
    return clause.endswith((",", ":", "-", "–", "—")) or (words_of(clause) or [""])[-1] == "कि"


def after_saying(clause: str) -> bool:
    """Tell whether a reporting verb stands right before the mark: 'कहा ‘वह आएंगे’'."""
    words = words_of(clause)
    return bool(words) and (is_saying(words[-1]) or (words[-1] == "दिया" and words[-2:-1] in (["जवाब"], ["उत्तर"])))


def tells_speaker(clause: str) -> bool:
    """Tell whether a clause says only who said what stands before it: 'आरव ने बाहर आकर कहा', 'मीरा बोलीं'.

    >>> tells_speaker("आरव ने बाहर आकर पत्रकारों से कहा"), tells_speaker("आरव ने कहा कि वह आएंगे")
    (True, False)
    """
    words = words_of(clause)
    while words and words[-1] in closed_classes().auxiliaries:
        words.pop()
    return len(words) > 1 and is_saying(words[-1]) and ("ने" in words or words[-1].startswith("बोल"))


def _inside_reported_clause(clause: str) -> bool:
    """Tell whether the mark stands within a clause that कि opened: 'कहा कि टीम ने "'."""
    words = words_of(clause)
    return "कि" in words[:-1]


def _names_somebody(clause: str) -> bool:
    """Tell whether the mark stands right after somebody or something that is called so: 'मीरा को "', 'उसे "'."""
    last = (words_of(clause) or [""])[-1]
    pronoun = closed_classes().pronouns.get(last)
    return last == "को" or (pronoun is not None and pronoun.case == "को")


def _governs(word: str) -> bool:
    """Tell whether a word ties the words before it into the narrator's clause: a postposition, है, और, नाम."""
    classes = closed_classes()
    return (
        word in classes.postpositions or word in classes.auxiliaries or word in classes.coordinators or word in _NAMING
    )


def _stops(after: str, first_after: str) -> bool:
    """Tell whether the clause is over after the closing mark, or goes on with who said it."""
    return not after.strip() or after.lstrip()[0] in "।,.:;" or is_saying(first_after)
