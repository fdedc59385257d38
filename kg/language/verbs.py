"""Tokens -> verb groups with tense, aspect, polarity, voice and modality.

A Hindi verb group is a main verb and what follows it: स्वीकार कर लिया है 'has accepted', नहीं जाएंगे 'will not go', मिलने वाले
हैं 'are about to meet', किया जा सकता था 'could be done'. Whether it is finite decides where a clause ends.

Misses: verbs whose stem is not in the lexicon, unless an auxiliary follows an ending that only verbs have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, Reading, verb_forms

_PARTICIPLE = frozenset({"हुए", "हुआ", "हुई", "हुये"})
_PROSPECTIVE = frozenset({"वाला", "वाले", "वाली"})
# Short forms that are nouns, numerals or postpositions unless the sentence ends or an auxiliary follows.
_WEAK = frozenset({"की", "ली", "दी", "कर", "मिल", "हो", "लगा", "लगे", "बना", "बने", "चला"})
_WEAK |= frozenset("बोली बदले चाहे मांगे मांगें पूजा पूजे सूखा सूखे हंसी छापे छापा जोड़ा जोड़े बीते छाया बाजी मेल बने पीटी".split())
_FOLLOWERS: dict[Form, frozenset[str]] = {
    Form.STEM: frozenset("जा ले दे सक चुक पा रह आ पड़ उठ बैठ डाल रख निकल चल कर".split()),
    Form.PERFECTIVE: frozenset("जा हो रह कर रख".split()),
    Form.IMPERFECTIVE: frozenset("रह जा हो आ".split()),
    Form.INFINITIVE: frozenset("चाह हो पड़ लग दे पा जा रह".split()),
}


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb group over token indices ``[start, end)``."""

    start: int
    end: int
    stem: str  # of the main verb, as a shadow: 'कर', 'मिल', 'हो' (also for a bare है)
    form: Form | None  # of the main verb; None for a bare auxiliary
    finite: bool
    tense: str  # 'past', 'present', 'future', 'subjunctive'; '' when not finite
    aspect: str  # 'perfective', 'imperfective', 'progressive', 'prospective', ''
    negated: bool
    passive: bool
    modality: str  # 'can', 'must', 'want', 'begin', 'let', ''
    words: tuple[str, ...]  # shadows
    participle: bool = False  # 'करते हुए', 'करके', 'कर': its subject is the clause's


def _readings(word: str) -> tuple[Reading, ...]:
    return verb_forms().get(word, ())


def _closes(words: Sequence[str], at: int) -> bool:
    """Tell whether nothing that a noun phrase could go on with stands at ``at``."""
    classes = closed_classes()
    if at >= len(words):
        return True
    word = words[at]
    return (
        not any(c.isalnum() for c in word)
        or word in classes.auxiliaries
        or word in classes.conjunctions
        or word in classes.subordinators
        or word in classes.relatives
        or word in classes.particles
        or word in classes.negations
    )


def _starts(words: Sequence[str], at: int) -> Reading | None:
    """Return the reading under which a verb group starts at ``at``, if one does."""
    word = words[at]
    for reading in _readings(word):
        nxt = words[at + 1] if at + 1 < len(words) else ""
        vector_next = any(r.stem in _FOLLOWERS.get(reading.form, ()) for r in _readings(nxt))
        if reading.form is Form.STEM:
            if vector_next or nxt in ("कर", "करके"):
                return reading
            continue
        if word in _WEAK and not (vector_next or _closes(words, at + 1) or (at and words[at - 1] == "ने")):
            continue
        return reading
    return None


def _guess(words: Sequence[str], at: int) -> Reading | None:
    """Return a reading of an unlisted verb form that an auxiliary follows: 'उगाहता था'."""
    word = words[at]
    nxt = words[at + 1] if at + 1 < len(words) else ""
    if nxt in closed_classes().auxiliaries or nxt in ("रहा", "रहे", "रही"):
        for ending in ("ता", "ते", "ती"):
            if len(word) > 4 and word.endswith(ending) and nxt in closed_classes().auxiliaries:
                return Reading(word[: -len(ending)], Form.IMPERFECTIVE, False)
    for ending in ("ेंगे", "ेंगी", "ाएगा", "ाएगी", "ाएंगे", "ाएंगी"):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            return Reading(word[: -len(ending)], Form.FUTURE, False)
    return None


def find_verb_group(words: Sequence[str], at: int) -> VerbGroup | None:
    """Return the verb group that starts at index ``at`` of ``words`` (shadows), or None.

    >>> group = find_verb_group("स्वीकार कर लिया है".split(), 1)
    >>> group.stem, group.finite, group.tense, group.aspect
    ('कर', True, 'present', 'perfective')
    >>> find_verb_group("नहीं जाएंगे".split(), 0).negated
    True
    """
    classes = closed_classes()
    first = at
    negated = False
    if words[at] in classes.negations:
        negated, at = True, at + 1
        if at >= len(words):
            return None
    reading = _starts(words, at) or _guess(words, at)
    if reading is None:
        if words[at] in classes.auxiliaries:
            return _copula(words, first, at, negated)
        return None
    return _Grower(words, first, at, reading, negated).grow()


def _copula(words: Sequence[str], first: int, at: int, negated: bool) -> VerbGroup:
    """Return the group of a bare है/था/होगा; a negation may follow it."""
    end = at + 1
    if end < len(words) and words[end] in ("नहीं",):
        negated, end = True, end + 1
    tense = closed_classes().auxiliaries[words[at]]
    return VerbGroup(first, end, "हो", None, True, tense, "", negated, False, "", tuple(words[first:end]))


class _Grower:
    """Grow a verb group from its main verb to the right."""

    def __init__(self, words: Sequence[str], first: int, at: int, reading: Reading, negated: bool) -> None:
        self.words, self.first, self.main = words, first, at
        self.reading, self.form, self.negated = reading, reading.form, negated
        self.stem = reading.stem
        self.end = at + 1
        self.passive = self.participle = self.prospective = False
        self.aspect = {Form.PERFECTIVE: "perfective", Form.IMPERFECTIVE: "imperfective"}.get(reading.form, "")
        self.modality = ""
        self.tense = ""

    def grow(self) -> VerbGroup:
        """Take vectors, auxiliaries and what may stand between them; then decide on tense and finiteness."""
        if self.form is Form.CONJUNCTIVE:
            self.participle = True
            return self._done(finite=False)
        while self._step():
            pass
        return self._done(finite=self._finite())

    def _peek(self, ahead: int = 0) -> str:
        at = self.end + ahead
        return self.words[at] if at < len(self.words) else ""

    def _step(self) -> bool:
        """Take the next word into the group if it belongs there."""
        classes = closed_classes()
        word = self._peek()
        if not word or self.tense == "done":
            return False
        if word in classes.negations or word in ("भी", "ही", "तो"):
            return self._skip_small(word)
        if self.form is Form.INFINITIVE and word in _PROSPECTIVE:
            self.aspect, self.prospective, self.end = "prospective", True, self.end + 1
            return True
        if self.form in (Form.STEM, Form.PERFECTIVE) and word in ("कर", "करके", "के") and not self.aspect:
            if self.form is Form.STEM and not self._vector_at(self.end + 1):
                self.participle, self.tense, self.end = True, "done", self.end + 1
                return False
        if word in _PARTICIPLE and self.form in (Form.IMPERFECTIVE, Form.PERFECTIVE) and self._is_participle():
            self.participle, self.tense, self.end = True, "done", self.end + 1
            return False
        if word in classes.auxiliaries:
            return self._auxiliary(word)
        return self._vector(word)

    def _is_participle(self) -> bool:
        """Tell whether हुए after the verb makes a participle: not in 'गए हुए हैं'."""
        return self._peek(1) not in closed_classes().auxiliaries

    def _skip_small(self, word: str) -> bool:
        """Take a negation or particle that stands inside the group: 'किया ही नहीं गया'."""
        after = self.end + 1
        inside = after < len(self.words) and (
            self.words[after] in closed_classes().auxiliaries or self._vector_at(after) or self.words[after] in _PROSPECTIVE
        )
        if not inside:
            if word == "नहीं" and self._peek(1) in ("", "।", ".", ","):
                self.negated, self.end = True, self.end + 1
            return False
        self.negated = self.negated or word in closed_classes().negations
        self.end += 1
        return True

    def _vector_at(self, at: int) -> bool:
        return at < len(self.words) and any(
            r.stem in _FOLLOWERS.get(self.form, ()) for r in _readings(self.words[at])
        )

    def _vector(self, word: str) -> bool:
        """Take a verb that modifies the one before it: ले, जा, रह, सक ..."""
        for reading in _readings(word):
            if reading.stem not in _FOLLOWERS.get(self.form, ()) or reading.form is Form.STEM and not self._vector_follows():
                continue
            if self.form is Form.PERFECTIVE and reading.stem == "जा":
                self.passive = True
            self._note(reading)
            self.form, self.end = reading.form, self.end + 1
            return True
        return False

    def _vector_follows(self) -> bool:
        nxt = self._peek(1)
        return any(r.stem in _FOLLOWERS[Form.STEM] for r in _readings(nxt))

    def _note(self, vector: Reading) -> None:
        """Note what a vector says: aspect or modality."""
        if vector.stem == "रह":
            self.aspect = "progressive"
        elif vector.stem == "सक":
            self.modality = "can"
        elif vector.stem == "चाह":
            self.modality = "want"
        elif self.form is Form.INFINITIVE and vector.stem in ("पड़", "हो"):
            self.modality = "must"
        elif self.form is Form.INFINITIVE and vector.stem == "लग":
            self.modality = "begin"
        elif vector.stem == "चुक":
            self.aspect = "perfective"
        if vector.form is Form.PERFECTIVE and self.aspect != "progressive":
            self.aspect = "perfective"

    def _auxiliary(self, word: str) -> bool:
        """Take है/था/होगा; after an infinitive it means must: जाना है 'is to go'."""
        if self.form in (Form.STEM, Form.FUTURE, Form.SUBJUNCTIVE):
            if self.form is Form.STEM or word != "हो":
                return False
        if self.form is Form.INFINITIVE and not self.prospective:
            self.modality = self.modality or "must"
        self.tense = closed_classes().auxiliaries[word]
        self.end += 1
        if self._peek() == "नहीं":
            self.negated, self.end = True, self.end + 1
        nxt = self._peek()
        return word == "हो" and nxt in closed_classes().auxiliaries

    def _finite(self) -> bool:
        """Tell whether the group can end a clause."""
        if self.tense == "done":
            self.tense = ""
            return False
        if self.tense:
            return True
        if self.form is Form.FUTURE:
            self.tense = "future"
            return True
        if self.form is Form.PERFECTIVE:
            return self._bare_perfective()
        if self.form is Form.SUBJUNCTIVE:
            self.tense = "subjunctive"
            return True
        if self.form is Form.IMPERFECTIVE and _closes(self.words, self.end):
            self.tense = "subjunctive"
            return True
        return False

    def _bare_perfective(self) -> bool:
        """Tell a past tense ('बैठक हुई।') from an adjective ('हुई बैठक में')."""
        if not _closes(self.words, self.end) and not (self.first and self.words[self.first - 1] == "ने"):
            if self._adjectival():
                return False
        self.tense = "past"
        return True

    def _adjectival(self) -> bool:
        """Tell whether a noun phrase goes on after the perfective, up to a postposition or another verb."""
        classes = closed_classes()
        for at in range(self.end, min(len(self.words), self.end + 9)):
            word = self.words[at]
            if word in classes.postpositions or word in classes.auxiliaries or _readings(word):
                return True
            if not any(c.isalnum() for c in word):
                return False
        return False

    def _done(self, *, finite: bool) -> VerbGroup:
        return VerbGroup(
            self.first, self.end, self.stem, self.reading.form, finite, self.tense if finite else "", self.aspect,
            self.negated, self.passive, self.modality, tuple(self.words[self.first : self.end]), self.participle,
        )  # fmt: skip
