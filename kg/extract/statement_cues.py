"""Clauses -> cues of speech: who is said to speak, to whom, through whom, and where the cue stands.

Verbs ('कहा', 'पुष्टि की'), nominal cues ('X का कहना है'), sources ('X के अनुसार', 'Y ने X के हवाले से बताया'). No cues are an
order ('करने को कहा'), hearsay ('कहा जाता है'), what was not said ('नहीं कहा') or is yet to be said ('कहेंगे'), and a clause
that only tells when ('जब X ने पूछा कि ..., तो').
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from kg.extract.arguments import AGENTS, Argument, arguments
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_speakers import (
    addressees_of,
    agents_of,
    as_agents,
    author_of_relative,
    document_authors,
    owner_of,
    subject_of,
)
from kg.extract.view import View
from kg.language.clauses import Chunk, Clause
from kg.language.closed import closed_classes
from kg.language.conjugation import Form
from kg.language.syntax import Sentence
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.lexicons import Entry
from kg.model import Mention, MentionKind

SPEAKERS = AGENTS | {MentionKind.PLACE}
_PARTICLES = frozenset("भी ही तो यह ये आगे फिर नहीं".split())
_CONDITIONS = frozenset("अगर यदि जैसे जैसा".split())
_SHARING = frozenset("और तथा एवं लेकिन मगर जबकि तब".split())  # a clause that they open may share the subject before it
_TOPICS = frozenset("यह ये वह वे वो".split())
_NOT_YET = frozenset({"future", "subjunctive"})


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue of speech in a clause; token indices ``[start, end)`` are the cue's own words."""

    clause: Clause
    start: int
    end: int
    kind: str  # 'verb', 'phrase', 'nominal', 'source', 'mark' (only a colon or comma)
    speakers: tuple[Mention, ...]
    entry: Entry | None = None
    addressees: tuple[Mention, ...] = ()
    via: Mention | None = None
    participle: bool = False
    state: bool = False  # a country or capital speaks
    own: bool = True  # the clause names its speaker itself

    @property
    def speaks(self) -> bool:
        """Tell whether it is a plain verb of saying: 'कहा', not 'माना'."""
        return self.kind == "verb" and self.entry is not None and bool(self.entry.get("speaks"))

    @property
    def relative(self) -> bool:
        """Tell whether it stands in a relative clause."""
        return self.clause.opener in closed_classes().relatives


def cues_of(doc: Doc, sentence: Sentence) -> list[Cue]:
    """Return the cues outside of quotation marks, each with the subject that its clause inherits, in order."""
    cues: list[Cue] = []
    inherited: tuple[Mention, ...] = ()
    previous: Clause | None = None
    for clause in sentence.outside():
        found = arguments(doc, clause, SPEAKERS)
        view: View = doc._.khabar_view
        if clause.opener not in _CONDITIONS and (clause.opener != "जब" or (previous and previous.verb)):
            cues.extend(_Reader(doc, clause, found, _shared(view, clause, previous, inherited), previous).cues())
        else:
            _reject_all(view, clause)
        subject = subject_of(view, clause, found)
        if subject and clause.opener != "कि":
            inherited = subject
        previous = clause
    return cues


def _reject_all(view: View, clause: Clause) -> None:
    """Note that the verbs of saying of a condition, or of a clause that only tells when, are no cues."""
    for group in [*clause.participles, *([clause.verb] if clause.verb else [])]:
        if group.stem in lexicon().verbs or (view.word(group.start - 1), group.stem) in lexicon().phrases:
            view.reject("statement", group.start, group.end, f"in a clause that '{clause.opener}' opens")


def end_of(clause: Clause) -> int:
    """Return the token index after a clause's last word, also where a relative clause cuts it short."""
    verb = clause.verb.end if clause.verb else 0
    return max([clause.end, verb, *(c.marker_end for c in clause.chunks)])


def _shared(view: View, clause: Clause, previous: Clause | None, inherited: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the subject that a clause without one takes over: 'X आए और बोले', 'X ने तब कहा'."""
    if clause.opener in _SHARING or (previous is not None and previous.verb is None):
        return inherited
    first = clause.chunks[0] if clause.chunks else None
    own = first is not None and (view.word(first.start) in _TOPICS or (not first.case and not _in_verb(clause, first)))
    return () if clause.opener or own else inherited


def _no_speech(group: VerbGroup) -> str:
    """Say why a verb of saying is no speech."""
    if group.form is Form.INFINITIVE and not group.finite:
        return "an infinitive: spoken of, not said"
    if group.negated:
        return "negated: not said"
    return "yet to be said" if group.tense in _NOT_YET else "an order, a refusal, or an opinion of somebody"


def _in_verb(clause: Clause, chunk: Chunk) -> bool:
    """Tell whether a bare noun phrase stands right before the verb, as आरोप in 'आरोप लगाया'."""
    return clause.verb is not None and chunk.end == clause.verb.start


class _Reader:
    """The cues of one clause."""

    def __init__(
        self,
        doc: Doc,
        clause: Clause,
        found: list[Argument],
        inherited: tuple[Mention, ...],
        previous: Clause | None,
    ) -> None:
        self.view: View = doc._.khabar_view
        self.clause, self.found, self.inherited, self.previous = clause, found, inherited, previous

    def cues(self) -> list[Cue]:
        """Return the cues in the order of their ends."""
        groups = [*self.clause.participles, *([self.clause.verb] if self.clause.verb else [])]
        return sorted((cue for group in groups if (cue := self._verbal(group))), key=lambda cue: cue.end)

    def _verbal(self, group: VerbGroup) -> Cue | None:
        """Return the cue that a verb group makes, alone or with the noun before it."""
        noun_at, stem = self._noun(group)
        nominal = self._nominal(group, noun_at)
        if nominal:
            return nominal
        phrase = lexicon().phrases.get((self.view.word(noun_at), stem))
        entry = phrase or lexicon().verbs.get(stem)
        if entry is None:
            return None
        start = noun_at if phrase else group.start
        if self._is_no_speech(group, noun_at, phrased=phrase is not None):
            self.view.reject("statement", start, group.end, lambda: _no_speech(group))
            return None
        speakers = self._speakers(group)
        if not speakers and group.passive:
            self.view.reject("statement", start, group.end, "passive, and nobody is named who said it")
            return None
        return Cue(
            self.clause,
            start,
            group.end,
            "phrase" if phrase else "verb",
            as_agents(speakers),
            entry,
            addressees_of(self.view, self.clause, self.found, entry, speakers),
            participle=group.participle,
            state=any(m.kind is MentionKind.PLACE for m in speakers),
            own=speakers is not self.inherited,
        )

    def _noun(self, group: VerbGroup) -> tuple[int, str]:
        """Return the index of the noun before a verb group and the verb's stem; 'मांग की' is read as one verb."""
        words = [w for w in group.words if w != "नहीं"]
        if group.stem == "मांग" and len(words) > 1 and words[1].startswith(("कर", "की")):
            return group.start + group.words.index(words[0]), "कर"
        at = group.start - 1
        while self.view.word(at) in _PARTICLES and at > self.clause.start:
            at -= 1
        return at, group.stem

    def _speakers(self, group: VerbGroup) -> tuple[Mention, ...]:
        if group.passive:
            return document_authors(self.view, self.clause, self.found)
        agents = agents_of(self.view, self.clause, group, self.found, self.inherited)
        if not agents and self.clause.opener.startswith("जिस"):
            return author_of_relative(self.view, self.previous, self.found)
        return agents

    def _is_no_speech(self, group: VerbGroup, noun_at: int, *, phrased: bool) -> bool:
        """Tell whether the words are no speech here: denied, to come, an order, an opinion about somebody."""
        if group.form is Form.INFINITIVE and not group.finite:
            return not self._did_not_fail(group)
        if group.negated or group.tense in _NOT_YET:
            return True
        word, before = self.view.word(noun_at), self.view.word(noun_at - 1)
        if phrased:
            return before == "से" and self._is_infinitive(noun_at - 2)  # 'मानने से इनकार किया': a refusal
        if word in ("को", "लिए") and any(self._is_infinitive(noun_at - n) for n in (1, 2)):
            return True
        if group.stem in ("मान", "जता", "सुना", "समझा", "पुकार") and self.view.word(group.end) not in ("कि", ","):
            return True
        return before == "नहीं" and word in _PARTICLES

    def _is_infinitive(self, at: int) -> bool:
        return self.view.word(at).endswith("ने") and self.view.kind(at) is WordClass.VERB

    def _did_not_fail(self, group: VerbGroup) -> bool:
        """Tell 'यह कहने से नहीं चूके कि' (did not fail to say) from other infinitives."""
        verb = self.clause.verb
        return verb is not None and verb.negated and self.view.word(group.end) == "से" and verb.start == group.end + 1

    def _nominal(self, group: VerbGroup, noun_at: int) -> Cue | None:
        """Return the cue of 'X का कहना है', 'X का दावा है' or 'X का जवाब आया'."""
        saying = group.stem in ("कह", "मान", "बता") and group.form is Form.INFINITIVE and group.modality == "must"
        copula = group.stem == "आ" or (group.stem == "हो" and group.form in (None, Form.IMPERFECTIVE))
        noun = copula and self.view.word(noun_at) in lexicon().nominals
        if not ((saying and group.finite) or noun) or group.negated:
            return None
        limit = group.start if saying else noun_at
        owners = owner_of(self.view, self.clause, self.found, limit)
        return Cue(self.clause, limit, group.end, "nominal", as_agents(owners)) if owners else None
