"""A main verb -> its verb group: vectors, auxiliaries, negations and what else belongs to it, to the right.

'स्वीकार [कर लिया है]' has accepted: ले adds completion, है the tense; 'किया ही नहीं गया' was not done at all: जा makes it
passive and a particle and a negation may stand inside; 'मिलने वाले हैं' are about to meet.

Misses: groups that other words interrupt ('कर तो वह भी सकता है').
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.language.closed import closed_classes
from kg.language.conjugation import Form, Reading, verb_forms
from kg.language.normalise import shadow

_PARTICIPLE = frozenset({"हुए", "हुआ", "हुई", "हुये"})
_PROSPECTIVE = frozenset({"वाला", "वाले", "वाली"})
FOLLOWERS: dict[Form, frozenset[str]] = {  # the stems (shadows) that may follow a form in its group
    Form.STEM: frozenset(shadow("जा ले दे सक चुक पा रह आ पड़ उठ बैठ डाल रख निकल चल कर पहुंच धमक").split()),
    Form.PERFECTIVE: frozenset("जा हो रह कर रख".split()),
    Form.IMPERFECTIVE: frozenset("रह जा हो आ".split()),
    Form.INFINITIVE: frozenset(shadow("चाह हो पड़ लग दे पा जा रह").split()),
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


def readings(word: str) -> tuple[Reading, ...]:
    """Return every way to read a word (shadow) as a verb."""
    return verb_forms().get(word, ())


def closes(words: Sequence[str], at: int) -> bool:
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


_ROW = 24  # words of a row of people with their titles


class Grower:
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
        if not word:
            return False
        if self._is_small(word):
            return self._skip_small(word)
        if self.form is Form.INFINITIVE and word in _PROSPECTIVE:
            self.aspect, self.prospective, self.end = "prospective", True, self.end + 1
            return True
        if self._ends_as_participle(word):
            self.participle, self.end = True, self.end + 1
            return False
        if word in classes.auxiliaries:
            return self._auxiliary(word)
        return self._vector(word)

    def _ends_as_participle(self, word: str) -> bool:
        """Tell whether the word makes the group a participle: 'मिल कर', 'करते हुए', but not 'गए हुए हैं'."""
        if self.form is Form.STEM and not self.aspect and word in ("कर", "करके", "के"):
            return not self._vector_at(self.end + 1)
        perfective = self.form in (Form.IMPERFECTIVE, Form.PERFECTIVE)
        return perfective and word in _PARTICIPLE and self._peek(1) not in closed_classes().auxiliaries

    def _skip_small(self, word: str) -> bool:
        """Take negations and particles that stand inside the group: 'किया ही नहीं गया'."""
        classes, after = closed_classes(), self.end
        while after < len(self.words) and self._is_small(self.words[after]):
            after += 1
        goes_on = after < len(self.words) and (
            self.words[after] in classes.auxiliaries or self.words[after] in _PROSPECTIVE or self._vector_at(after)
        )
        if not goes_on:
            closed = after >= len(self.words) or self.words[after] in ("।", ".", ",")
            if self.words[after - 1] == "नहीं" and closed:
                self.negated, self.end = True, after  # 'मिले नहीं', 'मुलाकात हुई ही नहीं'
            return False
        self.negated = self.negated or any(w in classes.negations for w in self.words[self.end : after])
        self.end = after
        return True

    def _is_small(self, word: str) -> bool:
        return word in closed_classes().negations or word in ("भी", "ही", "तो")

    def _vector_at(self, at: int) -> bool:
        return at < len(self.words) and any(r.stem in FOLLOWERS.get(self.form, ()) for r in readings(self.words[at]))

    def _vector(self, word: str) -> bool:
        """Take a verb that modifies the one before it: ले, जा, रह, सक ..."""
        for reading in readings(word):
            if reading.stem not in FOLLOWERS.get(self.form, ()) or (
                reading.form is Form.STEM and not self._vector_follows()
            ):
                continue
            if self.form is Form.PERFECTIVE and reading.stem == "जा":
                self.passive = True
            self._note(reading)
            self.form, self.end = reading.form, self.end + 1
            return True
        return False

    def _vector_follows(self) -> bool:
        nxt = self._peek(1)
        return any(r.stem in FOLLOWERS[Form.STEM] for r in readings(nxt))

    def _note(self, vector: Reading) -> None:
        """Note what a vector says: aspect or modality."""
        if vector.stem == "रह":
            self.aspect = "progressive"
        elif vector.stem == "सक":
            self.modality = "can"
        elif vector.stem == "चाह":
            self.modality = "want"
        elif self.form is Form.INFINITIVE and vector.stem in (shadow("पड़"), "हो"):
            self.modality = "must"
        elif self.form is Form.INFINITIVE and vector.stem == "लग":
            self.modality = "begin"
        elif vector.stem == "चुक":
            self.aspect = "perfective"
        if vector.form is Form.PERFECTIVE and self.aspect != "progressive":
            self.aspect = "perfective"

    def _auxiliary(self, word: str) -> bool:
        """Take है/था/होगा; after an infinitive it means must: जाना है 'is to go'."""
        if self.form in (Form.STEM, Form.FUTURE, Form.SUBJUNCTIVE) and (self.form is Form.STEM or word != "हो"):
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
        if self.participle:
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
        if self.form is Form.IMPERFECTIVE and closes(self.words, self.end):
            self.tense = "subjunctive"
            return True
        return False

    def _bare_perfective(self) -> bool:
        """Tell a past tense ('बैठक हुई।') from an adjective ('हुई बैठक में')."""
        after_agent = self.first > 0 and self.words[self.first - 1] == "ने"
        if not closes(self.words, self.end) and not after_agent and self._adjectival():
            return False
        self.tense = "past"
        return True

    def _adjectival(self) -> bool:
        """Tell whether a noun phrase goes on after the perfective, up to a postposition or another verb."""
        classes = closed_classes()
        for at in range(self.end, min(len(self.words), self.end + 9)):
            word = self.words[at]
            if word in classes.postpositions or word in classes.auxiliaries or readings(word):
                return True
            if not any(c.isalnum() for c in word):
                return word == "," and at > self.end and self._row_acts(at)
        return False

    def _row_acts(self, at: int) -> bool:
        """Tell whether the comma at ``at`` stands in a row of people who act: 'पहुंचे दूत X[,] मंत्री Y और Z ने'."""
        joined = False
        for word in self.words[at : at + _ROW]:
            if word == "ने":
                return joined
            joined = joined or word in ("और", "तथा", "एवं")
            stops = word != "," and not any(map(str.isalnum, word))
            if stops or readings(word) or word in closed_classes().auxiliaries:
                return False
        return False

    def _done(self, *, finite: bool) -> VerbGroup:
        return VerbGroup(
            self.first, self.end, self.stem, self.reading.form, finite, self.tense if finite else "", self.aspect,
            self.negated, self.passive, self.modality, tuple(self.words[self.first : self.end]), self.participle,
        )  # fmt: skip
