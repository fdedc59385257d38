"""Clauses -> cues of speech: who is said to speak, to whom, through whom, and where the cue stands.

Verbs ('कहा', 'पुष्टि की'), nominal cues ('X का कहना है'), sources ('X के अनुसार', 'Y ने X के हवाले से बताया'). An order
('करने को कहा'), hearsay ('कहा जाता है') and a rule ('नियम के अनुसार') are no cues.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from spacy.tokens import Doc

from kg.extract.agents import direct
from kg.extract.arguments import AGENTS, Argument, arguments
from kg.extract.view import View
from kg.language.clauses import Chunk, Clause
from kg.language.conjugation import Form
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.lexicons import Entry, load
from kg.model import Mention, MentionKind

SPEAKERS = AGENTS | {MentionKind.PLACE}
_PARTICLES = frozenset("भी ही तो यह ये आगे फिर".split())
_SUBORDINATE = frozenset("जब अगर यदि जैसे जैसा".split())  # 'जब X ने पूछा कि' tells when, not what was said
_NOMINATIVE_VERBS = frozenset({"बोल"})


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue of speech in a clause; token indices ``[start, end)`` are the cue's own words."""

    clause: Clause
    start: int
    end: int
    kind: str  # 'verb', 'phrase', 'nominal', 'source'
    word: str  # the lexicon's word
    speakers: tuple[Mention, ...]
    addressees: tuple[Mention, ...] = ()
    via: Mention | None = None
    participle: bool = False
    denies: bool = False


@dataclass(frozen=True)
class _Lexicon:
    verbs: dict[str, Entry]
    phrases: dict[tuple[str, str], Entry]
    objects: dict[tuple[str, str], Entry]
    nominals: frozenset[str]
    not_sources: frozenset[str]
    documents: frozenset[str]


@lru_cache(maxsize=1)
def lexicon() -> _Lexicon:
    """Return the cues of `lexicons/hi/statement.yaml`, keyed by shadow."""
    data = load("statement")

    def pairs(section: str) -> dict[tuple[str, str], Entry]:
        return {
            (shadow(form).split()[-1], shadow(stem)): e for e in data[section] for form in e.surface for stem in e.get("verbs", [])
        }

    def words(section: str) -> frozenset[str]:
        return frozenset(shadow(f).split()[-1] for e in data[section] for f in e.surface)

    return _Lexicon(
        {shadow(e.word): e for e in data["verbs"]}, pairs("phrases"), pairs("objects"), words("nominals"),
        words("not_sources"), words("documents"),
    )  # fmt: skip


def cues_of(doc: Doc, clause: Clause, inherited: tuple[Mention, ...]) -> list[Cue]:
    """Return the cues of one clause; ``inherited`` are the agents of the clauses before it in the sentence."""
    view: View = doc._.khabar_view
    if clause.opener in _SUBORDINATE:
        return []
    found = arguments(doc, clause, SPEAKERS)
    out = []
    for group in [*clause.participles, *([clause.verb] if clause.verb else [])]:
        cue = _verbal(view, clause, group, found, inherited)
        if cue:
            out.append(cue)
    sources = _sources(view, clause, found)
    return _attributed(view, clause, found, out, sources)


def _verbal(view: View, clause: Clause, group: VerbGroup, found: list[Argument], inherited: tuple[Mention, ...]) -> Cue | None:
    """Return the cue that a verb group makes, alone or with the noun before it."""
    lex = lexicon()
    noun_at = _noun_before(view, group.start)
    noun = view.word(noun_at)
    phrase = lex.phrases.get((noun, group.stem)) or lex.objects.get((noun, group.stem))
    nominal = _nominal(view, clause, group, noun_at, found)
    if nominal:
        return nominal
    entry = phrase or lex.verbs.get(group.stem)
    if entry is None or group.form is Form.INFINITIVE and not group.finite:
        return None
    if not phrase and _no_speech(view, group, noun_at):
        return None
    speakers = _agents(view, clause, group, found, entry) or (() if group.passive else inherited)
    if group.passive:
        speakers = _document_speakers(view, clause, found)
    if not speakers and group.passive:
        return None
    return Cue(
        clause, noun_at if phrase else group.start, group.end, "phrase" if phrase else "verb", entry.word, speakers,
        _addressees(found, entry, speakers), participle=group.participle,
        denies=entry.get("polarity") == "denies" or group.negated,
    )  # fmt: skip


def _noun_before(view: View, at: int) -> int:
    at -= 1
    while view.word(at) in _PARTICLES | {"नहीं"} and at > 0:
        at -= 1
    return at


def _no_speech(view: View, group: VerbGroup, noun_at: int) -> bool:
    """Tell whether the verb is no speech here: an order ('करने को कहा'), 'कहा जाता है', 'X को Y मानते हैं'."""
    if view.word(noun_at) == "को" and view.word(noun_at - 1).endswith("ने") and view.kind(noun_at - 1) is WordClass.VERB:
        return True
    if group.negated:
        return True
    if group.stem in ("मान", "जता", "सुना", "समझा", "पुकार") and view.word(group.end) not in ("कि", ","):
        return True
    return group.stem == "मान" and group.aspect == "imperfective" and group.passive


def _nominal(view: View, clause: Clause, group: VerbGroup, noun_at: int, found: list[Argument]) -> Cue | None:
    """Return the cue of 'X का कहना है' or 'X का दावा है'."""
    saying = group.stem in ("कह", "मान", "बता") and group.form is Form.INFINITIVE and group.finite and group.modality == "must"
    noun = group.stem == "हो" and group.form is None and view.word(noun_at) in lexicon().nominals
    if not (saying or noun):
        return None
    limit = group.start if saying else noun_at
    owners = [a for a in found if a.case == "का" and a.end <= limit and a.chunk.marker_end >= limit - 2]
    if not owners:
        return None
    speakers = _as_agents(owners[-1].mentions)
    return Cue(clause, limit, group.end, "nominal", "कहना", speakers)


def _agents(view: View, clause: Clause, group: VerbGroup, found: list[Argument], entry: Entry) -> tuple[Mention, ...]:
    """Return who speaks: the agent in ने, or the nominative of 'बोले' and of imperfective forms."""
    before = [a for a in found if a.case == "ने"]
    if before:
        chosen = [a for a in before if a.end <= group.start] or before
        return _as_agents(_apposed(chosen[-1], found))
    for chunk in clause.chunks:
        if chunk.case == "ने" and chunk.quote is None:
            return _unnamed(view, chunk)
    nominative = group.stem in _NOMINATIVE_VERBS or group.aspect in ("imperfective", "progressive", "prospective") or group.tense == "future"
    subjects = [a for a in found if not a.case]
    if nominative and subjects and not group.passive:
        return _as_agents(subjects[0].mentions)
    return ()


def _apposed(agent: Argument, found: list[Argument]) -> tuple[Mention, ...]:
    """Return whom a bare role in ने is apposed to: 'रूसी नेता, ..., उनके मेजबान ने'."""
    last = agent.mentions[-1]
    if last.kind is MentionKind.ROLE and len(agent.mentions) == 1 and not any(p.of for p in last.posts):
        earlier = [a for a in found if not a.case and a.head and a.end < agent.start and a.mentions[-1].kind in (MentionKind.NAME, MentionKind.ROLE)]
        if earlier:
            return earlier[-1].mentions[-1:]
    return agent.mentions


def _unnamed(view: View, chunk: Chunk) -> tuple[Mention, ...]:
    """Return a group for an agent that no mention covers: 'आदिवासी नेता ने', 'परिजनों ने'."""
    if view.word(chunk.start) in ("इस", "उस", "इसने", "जिसने", "किसने", "सबने", "हमने", "मैंने", "आपने"):
        return ()
    start = chunk.start
    while start < chunk.end - 1 and view.kind(start) in (WordClass.TIME, WordClass.NUMBER):
        start += 1
    return (Mention(MentionKind.GROUP, direct(view.text(start, chunk.end)), view.passage(start, chunk.end)),)


def _as_agents(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions with places as what speaks for them: 'वाशिंगटन ने चेताया'."""
    return tuple(replace(m, kind=MentionKind.ORGANIZATION) if m.kind is MentionKind.PLACE else m for m in mentions)


def _addressees(found: list[Argument], entry: Entry, speakers: tuple[Mention, ...]) -> tuple[Mention, ...]:
    case = entry.get("addressee")
    return tuple(m for a in found if case and a.case == case and a.head for m in a.mentions if m not in speakers and m.kind is not MentionKind.PLACE)


def _document_speakers(view: View, clause: Clause, found: list[Argument]) -> tuple[Mention, ...]:
    """Return whose statement it is in 'X के बयान में कहा गया', or the document itself."""
    for chunk in clause.chunks:
        if chunk.case == "में" and view.word(chunk.end - 1) in lexicon().documents:
            owners = [a for a in found if a.case in ("का", "की ओर से") and a.end <= chunk.start]
            if owners:
                return _as_agents(owners[-1].mentions)
            start = chunk.end - 1 - (view.word(chunk.end - 2) in ("संयुक्त", "प्रेस"))
            return (Mention(MentionKind.ORGANIZATION, view.text(start, chunk.end), view.passage(start, chunk.end)),)
    by = [a for a in found if a.case == "की ओर से"]
    return _as_agents(by[-1].mentions) if by else ()


def _sources(view: View, clause: Clause, found: list[Argument]) -> list[Cue]:
    """Return the cues of 'X के अनुसार' and 'X के हवाले से'."""
    out = []
    for chunk in clause.chunks:
        if chunk.case not in ("के अनुसार", "के हवाले से") or view.word(chunk.end - 1) in lexicon().not_sources:
            continue
        named = [a for a in found if a.chunk is chunk]
        owners = [a for a in found if a.case == "का" and a.chunk.marker_end == chunk.start]
        if view.word(chunk.end - 1) in lexicon().documents:
            named = owners
        if named:
            mentions = _as_agents(named[-1].mentions)
        elif view.kind(chunk.end - 1) in (WordClass.UNKNOWN, WordClass.GROUP, WordClass.TITLE, WordClass.DICTIONARY):
            mentions = _unnamed(view, chunk)
        else:
            continue
        out.append(Cue(clause, chunk.start, chunk.marker_end, "source", chunk.case, mentions))
    return out


def _attributed(view: View, clause: Clause, found: list[Argument], verbal: list[Cue], sources: list[Cue]) -> list[Cue]:
    """Join 'Y ने X के हवाले से बताया' and 'Y ने X का हवाला देते हुए बताया' into one cue: X speaks, via Y."""
    quoting = [c for c in sources if c.word == "के हवाले से"]
    cited = _cited(view, clause, found)
    for index, cue in enumerate(verbal):
        speakers = quoting[-1].speakers if quoting else cited
        if speakers and cue.speakers and not cue.participle and speakers != cue.speakers:
            verbal[index] = replace(cue, speakers=speakers, via=cue.speakers[0])
    if verbal and quoting:
        sources = [c for c in sources if c not in quoting]
    return sorted([*verbal, *sources], key=lambda c: c.end)


def _cited(view: View, clause: Clause, found: list[Argument]) -> tuple[Mention, ...]:
    """Return X of 'X का हवाला देते हुए'."""
    for group in clause.participles:
        if group.stem == "दे" and view.word(group.start - 1) == "हवाला":
            owners = [a for a in found if a.case == "का" and a.end <= group.start]
            if owners:
                return _as_agents(owners[-1].mentions[-1:])
    return ()
