"""The spaCy component ``khabar_lemmas``: sets ``token.lemma_``.

    nlp = spacy.blank("hi")
    nlp.add_pipe("khabar_lemmas")

What the words around decide is decided here: 'की' did (करना) from 'की' of (का), 'के' in 'के लिए' (for), which agrees with
nothing, from 'के' of; a stem in a verb group ('रोक दिया' stopped) from a noun ('रोक लगी' a ban); and a name, which
stays as it stands. Uses the clauses of `khabar_syntax` and the names of `khabar_names` where they were found before;
alone, it reads the clauses itself and knows the names that the gazetteer lists.

Misses: stems that are verbs without a group around them ('चल दोस्त', go, friend).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.language.clauses import Clause, read_zone
from kg.language.closed import closed_classes
from kg.language.conjugation import Form
from kg.language.gazetteer import PLACES, find_matches
from kg.language.lemmas import INFINITIVE, closed_lemmas, fixed_after_ke, lemma, verb_lemma
from kg.language.normalise import nfc, shadow
from kg.language.verb_growth import readings
from kg.language.verbs import VerbGroup
from kg.language.vocabulary import dictionary
from kg.language.word_classes import WordClass

_STOPS = frozenset("। ॥ . ? ! | ;".split())
_UNCHANGED = frozenset({"चाहिए", "चाहिये"})
_NAMED = frozenset({WordClass.PLACE, WordClass.ORGANIZATION})


@Language.factory("khabar_lemmas", assigns=["token.lemma"])
class Lemmatizer:
    """Give every token its base form."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        """Set ``token.lemma_`` of every token of ``doc``."""
        words = [shadow(token.text) for token in doc]
        names = _names(doc, words)
        verbs = _verbs(_clauses(doc, words), words)
        for token in doc:
            at = token.i
            if at in names:
                token.lemma_ = nfc(token.text) or token.text
            elif at in verbs:
                token.lemma_ = verbs[at]
            elif words[at] == "के" and at + 1 < len(words) and words[at + 1] in fixed_after_ke():
                token.lemma_ = "के"
            else:
                token.lemma_ = lemma(token.text)
        return doc


def _names(doc: Doc, words: list[str]) -> set[int]:
    """Return the indices of the tokens in names of people, places and bodies."""
    found = {at for entity in doc.ents if entity.label_ == "PERSON" for at in range(entity.start, entity.end)}
    classified = doc._.khabar_classified if Doc.has_extension("khabar_classified") else None
    if classified is None:
        kept = (m for m in find_matches(words) if m.kind in PLACES)
        return found.union(at for m in kept for at in range(m.start, m.end))
    found.update(at for at, kind in enumerate(classified.classes) if kind in _NAMED)
    return found.union(at for name in doc._.khabar_names or () for at in range(name.start, name.end))


def _clauses(doc: Doc, words: list[str]) -> Iterator[Clause]:
    """Yield the clauses that `khabar_syntax` found, or those that the words alone give."""
    sentences = doc._.khabar_sentences if Doc.has_extension("khabar_sentences") else ()
    if sentences:
        for sentence in sentences:
            yield from sentence.clauses
        return
    zone: list[int] = []
    for token in doc:
        if not token.is_space:
            zone.append(token.i)
        if zone and (words[token.i] in _STOPS or "\n" in token.text or token.i + 1 == len(words)):
            yield from read_zone(zone, [words[i] for i in zone], [None] * len(zone))
            zone = []


def _verbs(clauses: Iterable[Clause], words: list[str]) -> dict[int, str]:
    """Return the lemmas of the words in verb groups, by index."""
    found: dict[int, str] = {}
    for clause in clauses:
        for group in (*clause.participles, clause.verb):
            if group is not None:
                found.update(_group(group, words))
    return found


def _group(group: VerbGroup, words: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the lemmas of the verbs of one group: 'नहीं' in 'किया ही नहीं गया' is none of them."""
    main = True
    for at in range(group.start, group.end):
        word = words[at]
        if word not in group.words or word in closed_classes().negations or word in closed_classes().particles:
            continue
        if not (main and _is_noun(group, word)) and word not in _UNCHANGED:
            vectors = [r.stem for r in readings(word) if r.vector and not main]
            stems = [r.stem for r in readings(word)]
            if main and group.form is not None:
                yield at, verb_lemma(group.stem)
            elif stems and word not in closed_lemmas():
                yield at, verb_lemma((vectors or stems)[0])
        main = False


def _is_noun(group: VerbGroup, word: str) -> bool:
    """Tell whether the first word of a group is a noun of the dictionary: 'स्वीकार किया' accepted, 'पानी' water.

    Verbs of two words are groups of their second in the clauses, but for nouns that are stems as well.
    """
    if dictionary().get(word) != word or word.endswith(INFINITIVE) or group.form is Form.CONJUNCTIVE:
        return False
    after = group.words[group.words.index(word) + 1 :]
    return not after or not readings(word) or (not group.participle and any(r.stem == "कर" for r in readings(after[0])))


__all__ = ["Lemmatizer"]
