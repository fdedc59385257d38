"""Clauses -> cues of speech without a verb of saying.

Sources: 'बकौल दूत', 'दूत की मानें तो', 'दूत के शब्दों में'. Marks of headlines and live reports: 'दूत का दावा- पुल टूटेगा',
'दूत का ट्वीट: "..."', 'आरव मेहता: हम लड़ेंगे' (only in the first person: 'आरव मेहता: एक सफर' is a title).

Misses: a name after the quotation ('"..." - आरव मेहता'); a headline's mark without a colon or dash.
"""

from __future__ import annotations

from itertools import pairwise

from kg.extract.arguments import Argument
from kg.extract.statement_cues import Cue
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_speakers import as_agents
from kg.extract.statement_unnamed import unnamed
from kg.extract.view import View
from kg.language.clauses import Chunk, Clause
from kg.language.syntax import QUOTE_MARKS, Sentence
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

_DIFFERENCES = frozenset("अंतर फर्क मतभेद बदलाव एकरूपता कोई".split())
_COLONS = frozenset(": - – — :-".split())
TURNED = "turned"  # the kind of a cue whose speaker follows its verb
_FIRST_PERSON = frozenset("मैं मैंने मुझे मुझको मुझसे मुझपर मेरा मेरी मेरे हम हमने हमें हमको हमसे हमारा हमारी हमारे".split())


def verbless_sources(view: View, clause: Clause, found: list[Argument]) -> list[Cue]:
    """Return the sources that no postposition marks: 'बकौल दूत', 'दूत की मानें तो', 'दूत के शब्दों में'."""
    out = []
    for number, chunk in enumerate(clause.chunks):
        following = clause.chunks[number + 1] if number + 1 < len(clause.chunks) else None
        start, end, whose = chunk.start, 0, chunk
        if view.word(chunk.start) == "बकौल" and chunk.end - chunk.start > 1:
            end, whose = chunk.end, _from(chunk, chunk.start + 1)
        elif chunk.case == "का" and following and _is_in_words(view, clause, chunk, following):
            end = following.marker_end
        elif chunk.case == "का" and _is_believed(view, clause, chunk):
            end = clause.verb.end if clause.verb else 0
            end += view.word(end) == "तो"
        speakers = _whose(view, found, chunk, whose) if end else ()
        if following and _reckons(view, following) and any(m.kind is MentionKind.GROUP for m in speakers):
            speakers = ()
        if speakers:
            out.append(Cue(clause, start, end, "source", speakers))
    return out


def marks(view: View, sentence: Sentence, clause: Clause, found: list[Argument]) -> list[Cue]:
    """Return the cues that only a colon or dash makes."""
    out = []
    for owner, noun in pairwise(clause.chunks):
        announced = view.word(noun.end - 1) in lexicon().nominals
        if owner.case == "का" and not noun.case and announced and view.word(noun.end) in _COLONS:
            common = view.kind(owner.end - 1) is WordClass.COMMON  # 'परीक्षा के सवाल: कैसे करें तैयारी'
            speakers = () if common else _whose(view, found, owner, owner)
            if speakers:
                out.append(Cue(clause, noun.end - 1, noun.end, "mark", speakers))
    first = clause.chunks[0] if clause.chunks else None
    if first is None:
        return out
    if not first.case and first.start == sentence.start and view.word(first.end) in _COLONS:
        named = [a for a in found if a.chunk is first and a.head and a.mentions[-1].kind is MentionKind.NAME]
        if named and _is_in_first_person(view, sentence, first.end):
            out.append(Cue(clause, first.start, first.end, "mark", named[-1].mentions))
    return [*out, *_turned(view, sentence, clause, found, first)]


def _turned(view: View, sentence: Sentence, clause: Clause, found: list[Argument], first: Chunk) -> list[Cue]:
    """Return the cue of a headline whose speaker follows the verb: 'किसानों से बोले मंत्री- खाद की कमी नहीं'."""
    before = [c.verb for c in sentence.outside() if c.verb is not None and c.verb.end == clause.start == first.start]
    entry = lexicon().verbs.get(before[-1].stem) if before else None
    if entry is None or not entry.get("speaks") or not before[-1].finite or before[-1].negated:
        return []
    after = view.word(first.marker_end)
    introduces = after in _COLONS or (after in (",", "कि") and view.word(first.marker_end + 1) in QUOTE_MARKS)
    if not introduces or first.case != ("" if before[-1].stem == "बोल" else "ने") or first.quote is not None:
        return []
    speakers = _whose(view, found, first, first)
    return [Cue(clause, before[-1].start, first.marker_end, TURNED, speakers, entry)] if speakers else []


def _from(chunk: Chunk, start: int) -> Chunk:
    return Chunk(start, chunk.end, chunk.case, chunk.marker_end, "", chunk.quote)


def _is_in_words(view: View, clause: Clause, owner: Chunk, words: Chunk) -> bool:
    """Tell 'दूत के शब्दों में', 'दूत की राय में' from 'दूत ने साफ शब्दों में', 'दोनों की राय में अंतर है', 'दूत की नजर में आया'.

    'सुरक्षा की दृष्टि से' (in view of safety) is nobody's view.
    """
    entry = lexicon().opinions.get(view.word(words.start))
    if entry is None or words.case not in ("में", "से") or words.end - words.start != 1:
        return False
    if owner.marker_end != words.start or view.word(words.marker_end) in _DIFFERENCES:
        return False
    return not entry.get("is_so") or (words.case == "में" and clause.verb is not None and clause.verb.stem == "हो")


def _reckons(view: View, words: Chunk) -> bool:
    """Tell whether a noun may as well be of what one goes by: 'वरिष्ठता के हिसाब से' by seniority is nobody's view."""
    entry = lexicon().opinions.get(view.word(words.start))
    return entry is not None and bool(entry.get("named"))


def _is_believed(view: View, clause: Clause, owner: Chunk) -> bool:
    """Tell whether a clause is 'दूत की मानें तो' (if one believes the envoy)."""
    verb = clause.verb
    return verb is not None and verb.start == owner.marker_end and view.word(verb.start) in ("मानें", "माने")


def _whose(view: View, found: list[Argument], chunk: Chunk, named: Chunk) -> tuple[Mention, ...]:
    """Return the mentions of a chunk, else a group with its words."""
    mentions = [a for a in found if a.chunk is chunk and (chunk is named or a.start >= named.start)]
    return as_agents(mentions[-1].mentions) if mentions else unnamed(view, named)


def _is_in_first_person(view: View, sentence: Sentence, start: int) -> bool:
    """Tell whether a finite clause with 'मैं' or 'हम', or a quotation, follows a token index."""
    if view.word(start + 1) in QUOTE_MARKS:
        return True
    said = [c for c in sentence.outside() if c.start > start and c.verb is not None and c.verb.finite]
    return bool(said) and any(view.word(i) in _FIRST_PERSON for i in range(start, sentence.end))
