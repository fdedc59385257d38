"""Clauses -> sources: 'X के अनुसार', 'X के हवाले से', and the outlets through which somebody's words came.

A news agency, paper or channel beside somebody else's words is their `via`: in 'एजेंसी ने दूत के हवाले से बताया' and 'दूत का
हवाला देते हुए' the envoy speaks, through the agency.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.agents import direct, media_heads
from kg.extract.arguments import Argument, arguments
from kg.extract.statement_cataphora import with_later_subjects
from kg.extract.statement_cues import SPEAKERS, Cue, cues_of
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_signed import INVERTED, signed
from kg.extract.statement_spans import starting_in
from kg.extract.statement_speakers import as_agents
from kg.extract.statement_unnamed import GOVERNED, unnamed
from kg.extract.statement_verbless import TURNED, marks, verbless_sources
from kg.extract.view import View
from kg.language.clauses import Chunk, Clause
from kg.language.gazetteer import Match
from kg.language.normalise import shadow
from kg.language.syntax import Sentence
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

PRESS = frozenset({"मीडिया", "प्रेस"})  # the press as a whole, which is no outlet: 'मीडिया से कहा'
_BARE = frozenset({"अनुसार", "मुताबिक"})  # after a pronoun: 'उनके मुताबिक'
_MEDIUM = frozenset("समाचार न्यूज एजेंसी संवाद समिति".split())  # before an agency's name
_NO_OWNERS = frozenset("केस मामले घटना जांच हादसे बैठक आज कल इस".split())
_GIVEN_BY = frozenset({"से", "द्वारा", "के द्वारा", "की ओर से", "की तरफ से", "के हवाले से"})
_FIGURES = frozenset({"आंकडों"})  # 'बाजार से मिले आंकड़ों के मुताबिक': figures that one gets are nobody's words
_LONGEST_PARTICIPLE = 4  # tokens: 'द्वारा जारी की गई'
_NAMEABLE = frozenset({WordClass.UNKNOWN, WordClass.GROUP, WordClass.TITLE, WordClass.DICTIONARY, WordClass.KINSHIP})


def all_cues(doc: Doc, sentence: Sentence) -> list[Cue]:
    """Return the cues and sources of a sentence, in order; quoted sources are joined to the cue that quotes them."""
    verbal = with_later_subjects(doc, sentence, cues_of(doc, sentence))
    out: list[Cue] = []
    for clause in sentence.outside():
        found = arguments(doc, clause, SPEAKERS)
        view: View = doc._.khabar_view
        mine = [cue for cue in verbal if cue.clause is clause]
        sources = [*_sources(view, clause, found), *verbless_sources(view, clause, found)]
        last = signed(view, sentence, clause, found)
        marked = marks(view, sentence, clause, found)
        turned = [cue for cue in [*marked, *last] if cue.kind in (INVERTED, TURNED)]
        if turned:
            out[:] = [c for c in out if c.start < turned[0].start - 1]
        out.extend([*_attributed(view, clause, found, mine, sources), *marked, *last])
    return [
        replace(
            cue,
            speakers=tuple(_plain(view, _agency(view, m)) for m in cue.speakers),
            via=_agency(view, cue.via) if cue.via else None,
        )
        for cue in out
    ]


def _plain(view: View, mention: Mention) -> Mention:
    """Return a group without the participle that governs what stands before it: 'मामले से वाकिफ सूत्र' is सूत्र."""
    span = view.doc.char_span(mention.passage.start, mention.passage.end)
    if mention.kind is not MentionKind.GROUP or span is None or len(span) < 2:
        return mention
    if view.word(span.start) not in lexicon().governing or view.word(span.start - 1) not in GOVERNED:
        return mention
    passage = view.passage(span.start + 1, span.end)
    return replace(mention, label=direct(passage.exact), passage=passage)


def _agency(view: View, mention: Mention) -> Mention:
    """Return a listed agency without the words around its name: 'सरकारी केसीएनए समाचार एजेंसी' is केसीएनए."""
    if mention.kind is not MentionKind.ORGANIZATION:
        return mention
    for match in _agencies(view, mention):
        start, end = match.start, match.end
        while end - start > 1 and view.word(start) in _MEDIUM:
            start += 1
        return replace(mention, label=view.text(start, end).strip(), passage=view.passage(start, end))
    return mention


def _agencies(view: View, mention: Mention) -> list[Match]:
    """Return the listed agencies in a mention."""
    start, end = mention.passage.start, mention.passage.end
    inside = starting_in(view.matches, start, end, lambda m: view.doc[m.start].idx)
    return [m for m in inside if m.kind == "agency" and view.doc[m.end - 1].idx < end]


def _sources(view: View, clause: Clause, found: list[Argument]) -> list[Cue]:
    """Return the cues of 'X के अनुसार' and 'X के हवाले से'."""
    out = []
    for number, chunk in enumerate(clause.chunks):
        before = clause.chunks[number - 1] if number else None
        bare = view.word(chunk.start) in _BARE and before and before.case == "का" and before.marker_end == chunk.start
        if bare and before:
            named = [a for a in found if a.chunk is before]
            mentions = named[-1].mentions if named else ()
            start, end = before.start, chunk.start + 1
        else:
            if chunk.case not in ("के अनुसार", "के हवाले से"):
                continue
            if view.word(chunk.end - 1) in lexicon().not_sources:
                view.reject("statement", chunk.start, chunk.marker_end, "a rule or plan: not somebody who speaks")
                continue
            mentions = _source_mentions(view, clause, found, chunk)
            start, end = chunk.start, chunk.marker_end
        if not mentions:
            view.reject("statement", start, end, "nobody is found who is the source")
        else:
            out.append(Cue(clause, start, end, "quoted-source" if chunk.case == "के हवाले से" else "source", mentions))
    return out


def _source_mentions(view: View, clause: Clause, found: list[Argument], chunk: Chunk) -> tuple[Mention, ...]:
    """Return whom a source names; of a document its owner: 'एजेंसी की रिपोर्ट के अनुसार'."""
    named = [a for a in found if a.chunk is chunk]
    if view.word(chunk.end - 1) in lexicon().documents:
        named = [a for a in found if a.case == "का" and a.chunk.marker_end == chunk.start]
        owners = [c for c in clause.chunks if c.case == "का" and c.marker_end == chunk.start]
        if not named:
            givers = [a for a in found if a.case in _GIVEN_BY and a.mentions[-1].kind is not MentionKind.PLACE]
            if view.word(chunk.end - 1) in _FIGURES:
                givers = [a for a in givers if a.case != "से"]
            given = [a for a in givers if _is_given(view, clause, a.chunk, chunk)]
            if given:
                return as_agents(given[-1].mentions)
            inside = [m for a in found if a.chunk is chunk for m in a.mentions if m.kind is MentionKind.ORGANIZATION]
            owned = owners and view.word(owners[-1].end - 1) not in _NO_OWNERS
            return unnamed(view, owners[-1]) if owned else tuple(inside[-1:])
    if named and (named[-1].head or named[-1].case == "का"):
        return as_agents(named[-1].mentions)
    if named and view.word(named[-1].end) in (")", "]"):
        chunk = replace(chunk, start=named[-1].end + 1)
    last = chunk.end - 1
    return unnamed(view, chunk) if view.kind(last) in _NAMEABLE or view.word(last) in lexicon().sources else ()


def _is_given(view: View, clause: Clause, giver: Chunk, document: Chunk) -> bool:
    """Tell whether only a participle parts a giver from a document: 'पुलिस से मिली जानकारी के अनुसार'."""
    between = range(giver.marker_end, document.start)
    if giver.start >= document.start:
        return False
    parted = any(p.start in between and p.end == document.start for p in clause.participles)
    return not between or (len(between) <= _LONGEST_PARTICIPLE and parted)


def _attributed(view: View, clause: Clause, found: list[Argument], verbal: list[Cue], sources: list[Cue]) -> list[Cue]:
    """Join 'Y ने X के हवाले से बताया' and 'Y ने X का हवाला देते हुए बताया' into one cue: X speaks, via Y."""
    quoting = [c for c in sources if c.kind == "quoted-source"]
    speakers = quoting[-1].speakers if quoting else _cited(view, clause, found)
    for index, cue in enumerate(verbal):
        if speakers and not cue.participle and speakers != cue.speakers:
            verbal[index] = replace(cue, speakers=speakers, via=cue.speakers[0] if cue.speakers else None)
    kept = [replace(c, kind="source") for c in sources if not (verbal and c in quoting)]
    return sorted([*verbal, *kept], key=lambda c: c.end)


def _cited(view: View, clause: Clause, found: list[Argument]) -> tuple[Mention, ...]:
    """Return X of 'X का हवाला देते हुए'; not of 'X के लेखों का हवाला'."""
    for group in clause.participles:
        if group.stem == "दे" and view.word(group.start - 1) == "हवाला":
            owners = [a for a in found if a.case == "का" and a.chunk.marker_end == group.start - 1 and a.head]
            if owners:
                return as_agents(owners[-1].mentions[-1:])
            whose = [c for c in clause.chunks if c.case == "का" and c.marker_end == group.start - 1]
            if whose and view.kind(whose[0].end - 1) in _NAMEABLE:
                return unnamed(view, whose[0])
    return ()


def is_outlet(view: View, mention: Mention) -> bool:
    """Tell whether a mention is of a news agency, a paper or a channel."""
    if mention.kind is not MentionKind.ORGANIZATION:
        return False
    return bool(_agencies(view, mention)) or shadow(mention.label).split()[-1] in media_heads()
