"""The closed classes of Hindi, looked up by shadow.

Postpositions, pronouns, conjunctions, auxiliaries and particles are listed (`lexicons/hi/closed.yaml`), since there are
no new ones: 'के साथ' (with), 'उन्होंने' (he, agent), 'लेकिन' (but). Everything else a rule must recognise.

Misses: the oblique or agent forms that a dialect adds ('हमनी', 'तोहार').
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kg.language.normalise import shadow
from kg.language.word_lists import word_list
from kg.lexicons import load


@dataclass(frozen=True)
class Pronoun:
    """What a pronoun form is: 'उन्होंने' is 3rd person plural (often of politeness) with the case ने."""

    form: str
    person: int
    plural: bool
    case: str  # '' where a postposition follows or the form is nominative


@dataclass(frozen=True)
class ClosedClasses:
    """All closed classes; every key is a shadow."""

    postpositions: dict[str, str]  # form -> case
    complex_postpositions: dict[tuple[str, ...], str]  # words -> case
    longest_postposition: int
    pronouns: dict[str, Pronoun]
    relatives: frozenset[str]
    conjunctions: frozenset[str]
    coordinators: frozenset[str]  # the conjunctions that join noun phrases: 'और', 'या'
    subordinators: frozenset[str]
    particles: frozenset[str]
    negations: frozenset[str]
    auxiliaries: dict[str, str]  # form -> tense

    def goes_on(self, word: str) -> bool:
        """Tell whether a noun phrase can go on with a word (shadow) after a determiner: 'उस देश', but not 'उस ने'."""
        if not word or not word[0].isalnum():
            return False
        ending = (self.postpositions, self.auxiliaries, self.particles, self.negations, self.pronouns)
        return not any(word in words for words in ending)


def _words(section: str) -> frozenset[str]:
    return word_list("closed", section)


@lru_cache(maxsize=1)
def closed_classes() -> ClosedClasses:
    """Return the closed classes of `lexicons/hi/closed.yaml`."""
    lexicon = load("closed")
    pronouns = {}
    for entry in lexicon["pronouns"]:
        for form in entry.surface:
            plural = entry.get("number") == "plural"
            case = entry.get("case") or ("ने" if form.endswith("ने") and len(form) > 3 else "")
            pronouns[shadow(form)] = Pronoun(form, entry.get("person", 3), plural, case)
    complex_ = {
        tuple(shadow(form).split()): entry.get("case", entry.word)
        for entry in lexicon["complex_postpositions"]
        for form in entry.surface
    }
    return ClosedClasses(
        postpositions={shadow(f): e.get("case", e.word) for e in lexicon["postpositions"] for f in e.surface},
        complex_postpositions=complex_,
        longest_postposition=max(map(len, complex_)),
        pronouns=pronouns,
        relatives=_words("relatives"),
        conjunctions=_words("conjunctions"),
        coordinators=frozenset(shadow(f) for e in lexicon["conjunctions"] if e.get("joins") for f in e.surface),
        subordinators=_words("subordinators"),
        particles=_words("particles"),
        negations=_words("negations"),
        auxiliaries={shadow(f): e.get("tense", "present") for e in lexicon["auxiliaries"] for f in e.surface},
    )
