"""Clauses -> cues of speech: who is said to speak, to whom, through whom, and where the cue stands.

Verbs ('कहा', 'पुष्टि की'), nominal cues ('X का कहना है'), sources ('X के अनुसार', 'Y ने X के हवाले से बताया'). No cues are an
order ('करने को कहा'), hearsay ('कहा जाता है'), what was not said ('नहीं कहा') or is yet to be said ('कहेंगे'), and a clause
that only tells when ('जब X ने पूछा कि ..., तो').
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from kg.extract.arguments import AGENTS, Argument, arguments
from kg.extract.statement_documents import announcer, author_of_relative, document_authors
from kg.extract.statement_hearers import addressees_of
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_quoted import closes_quotation
from kg.extract.statement_speakers import agents_of, as_agents, goes_on_inside, owner_of, shared_subject, subject_of
from kg.extract.view import View
from kg.language.clauses import Clause
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
_NOT_YET = frozenset({"future", "subjunctive"})
_EXPRESSED = frozenset("व्यक्त प्रकट जाहिर".split())  # 'आशंका व्यक्त की' is 'आशंका जताई'
_INTRODUCE = frozenset("कि , : - – —".split())
_SUCH = frozenset("यह ये ऐसा ऐसी".split())
_DEMANDS = {"कर": "कर", "की": "कर"} | {light: light for light in ("रख", "उठा", "दोहरा")}  # मांग is a verb too
_WRITTEN = frozenset("लिखा लिखी लिखे".split())
_HEREIN = frozenset("इसमें उसमें जिसमें".split())


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
    document: bool = False  # said in a document, which 'इसमें' in the next sentence takes up
    until: int = 0  # the token before which the words end, where a later clause names the speaker

    @property
    def speaks(self) -> bool:
        """Tell whether it is plain saying: 'कहा', 'का कहना है', not 'माना'."""
        return self.kind in ("verb", "nominal", "phrase") and self.entry is not None and bool(self.entry.get("speaks"))

    @property
    def relative(self) -> bool:
        """Tell whether it stands in a relative clause."""
        return self.clause.opener in closed_classes().relatives


def cues_of(doc: Doc, sentence: Sentence) -> list[Cue]:
    """Return the cues outside of quotation marks, each with the subject that its clause inherits, in order."""
    cues: list[Cue] = []
    view: View = doc._.khabar_view
    if _asks(view, sentence):
        return []
    inherited: tuple[Mention, ...] = ()
    previous: Clause | None = None
    outside = sentence.outside()
    for clause, after in zip(outside, (*outside[1:], None), strict=False):
        found = arguments(doc, clause, SPEAKERS)
        if clause.opener not in _CONDITIONS and (clause.opener != "जब" or (previous and previous.verb)):
            cues.extend(_Reader(doc, clause, found, shared_subject(view, clause, previous, inherited), previous).cues())
        else:
            _reject_all(view, clause)
        subject = subject_of(view, clause, found)
        if subject and (clause.opener != "कि" or goes_on_inside(previous, clause, after)):
            inherited = subject
        previous = clause
    return cues


def _asks(view: View, sentence: Sentence) -> bool:
    """Tell whether a sentence asks if something was said: 'क्या दूत ने कहा कि पुल बंद है?'."""
    last = sentence.end - 1
    while last > sentence.start and not view.word(last).strip():
        last -= 1
    return view.word(sentence.start) == "क्या" and view.word(last) == "?"


def _reject_all(view: View, clause: Clause) -> None:
    """Note that the verbs of saying of a condition, or of a clause that only tells when, are no cues."""
    for group in [*clause.participles, *([clause.verb] if clause.verb else [])]:
        if group.stem in lexicon().verbs or (view.word(group.start - 1), group.stem) in lexicon().phrases:
            view.reject("statement", group.start, group.end, f"in a clause that '{clause.opener}' opens")


def _no_speech(group: VerbGroup) -> str:
    """Say why a verb of saying is no speech."""
    if not group.finite and (group.form is Form.INFINITIVE or group.words[-1].startswith("वाल")):
        return "an infinitive: spoken of, not said"
    if group.negated:
        return "negated: not said"
    return "yet to be said" if group.tense in _NOT_YET else "an order, a refusal, or an opinion of somebody"


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
        if nominal := self._nominal(group, noun_at):
            return nominal
        phrase = lexicon().phrases.get((self.view.word(noun_at), stem))
        entry = phrase or lexicon().verbs.get(stem)
        if entry is None or (entry.get("wants") and group.modality != "want"):
            return None
        start = noun_at if phrase else group.start
        if self._is_no_speech(group, noun_at, None if phrase else entry):
            self.view.reject("statement", start, group.end, lambda: _no_speech(group))
            return None
        speakers, document = self._speakers(group)
        chunks = self.clause.chunks
        taken_up = bool(chunks) and self.view.word(chunks[0].start) in _HEREIN
        cited = any(c.case == "के हवाले से" for c in chunks)
        if not speakers and group.passive and not taken_up and not cited:
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
            document=document or (taken_up and not speakers),
        )

    def _noun(self, group: VerbGroup) -> tuple[int, str]:
        """Return the index of the noun before a verb group and the verb's stem; 'मांग की' is read as one verb."""
        words = [w for w in group.words if w != "नहीं"]
        if group.stem == "मांग" and len(words) > 1:
            for begin, light in _DEMANDS.items():
                if words[1].startswith(begin):
                    return group.start + group.words.index(words[0]), light
        at = group.start - 1
        while self.view.word(at) in _PARTICLES and at > self.clause.start:
            at -= 1
        phrases = lexicon().phrases
        if self.view.word(at) in _EXPRESSED and group.stem == "कर" and (self.view.word(at - 1), "जता") in phrases:
            return at - 1, "जता"
        if self.view.word(at) in ("जारी", "पेश") and group.stem == "कर":  # 'चेतावनी (भी) जारी की' is 'चेतावनी दी'
            noun = at - 1 - (self.view.word(at - 1) in _PARTICLES)
            return (noun, "दे") if (self.view.word(noun), "दे") in phrases else (at, group.stem)
        if (self.view.word(at), group.stem) not in phrases:
            for at_such in (c.start for c in self.clause.chunks if self.view.word(c.start) in _SUCH):
                if (self.view.word(at_such + 1), group.stem) in phrases:  # 'यह जानकारी अधिकारियों ने शुक्रवार को दी'
                    return at_such + 1, group.stem
        return at, group.stem

    def _speakers(self, group: VerbGroup) -> tuple[tuple[Mention, ...], bool]:
        """Return who speaks, and whether it is the author of a document."""
        authors = document_authors(self.view, self.clause, self.found)
        if self._is_perceived(group):
            heard = (a.mentions for a in reversed(self.found) if a.case == "को" and a.end <= group.start)
            return next(heard, ()), False
        if group.passive:
            return authors, bool(authors)
        agents = agents_of(self.view, self.clause, group, self.found, self.inherited)
        if not agents and self.clause.opener.startswith("जिस"):
            return author_of_relative(self.view, self.previous, self.found), True
        if not agents and self.view.word(group.end) == "कि":
            return authors, bool(authors)  # 'सरकार के हलफनामे में कहा कि'
        return announcer(self.view, self.clause, self.found) or agents, False

    def _is_no_speech(self, group: VerbGroup, noun_at: int, verb: Entry | None) -> bool:
        """Tell whether words are no speech: denied, to come, an order, an opinion; ``verb`` stands without a noun."""
        if not group.finite and (group.form is Form.INFINITIVE or group.words[-1].startswith("वाल")):
            return not self._did_not_fail(group)  # 'मांग करने वाले संघ ने' tells who, not what was said
        written = group is not self.clause.verb and group.words[-1] in _WRITTEN  # '“जय” लिखी टोपी' (a cap that reads)
        if group.negated or group.tense in _NOT_YET or written:
            return True
        word, before = self.view.word(noun_at), self.view.word(noun_at - 1)
        if verb is None:
            return before == "से" and self._is_infinitive(noun_at - 2)  # 'मानने से इनकार किया': a refusal
        if word in ("को", "लिए") and any(self._is_infinitive(noun_at - n) for n in (1, 2)):
            return True
        if verb.get("thinks") and self.view.word(group.end) not in _INTRODUCE:
            return not closes_quotation(self.view, group)
        if group.stem == "मान" and any(w.startswith("लि") or w == "ली" for w in group.words[1:]):
            return True  # 'मान लिया कि' (took it that)
        return before == "नहीं" and word in _PARTICLES

    def _is_perceived(self, group: VerbGroup) -> bool:
        """Tell whether somebody is heard saying it: 'मंत्री को कहते हुए सुना गया'."""
        verb = self.clause.verb
        return group.participle and verb is not None and verb.stem in ("सुन", "देख")

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
        opinion = group.stem == "हो" and self.view.word(group.start) == "मत"  # 'दूत का मत है': here no negation
        if copula and self.view.word(group.end) in (":", "कि") and self.view.word(noun_at - 1) in lexicon().nominals:
            noun_at -= 1  # 'दूत का जवाब सीधा है:'
        noun = opinion or (copula and self.view.word(noun_at) in lexicon().nominals)
        if not ((saying and group.finite) or noun) or (group.negated and not opinion):
            return None
        limit = group.start if saying or opinion else noun_at
        owners = owner_of(self.view, self.clause, self.found, limit)
        entry = lexicon().verbs.get(group.stem) if saying and group.stem != "मान" else None
        return Cue(self.clause, limit, group.end, "nominal", as_agents(owners), entry) if owners else None
