"""Clauses -> cues whose speaker comes last, after the words and the verb.

Headlines end with who spoke ('पुल अगले साल खुलेगा : मंत्री'), and lively prose turns the clause of saying round: '..., बोले
आरव मेहता', '..., यह कहा है मंत्री ने', 'यह कहना है काव्या राणे का'.

Misses: a name after a quotation with nothing but a dash ('“...” - काव्या राणे'), as often a caption or a byline.
"""

from __future__ import annotations

from kg.articles.blocks import kind_at
from kg.extract.arguments import Argument
from kg.extract.statement_cues import Cue
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_speakers import as_agents
from kg.extract.statement_unnamed import unnamed
from kg.extract.view import View
from kg.language.clauses import Chunk, Clause
from kg.language.syntax import Sentence
from kg.language.word_lists import word_list
from kg.model import BlockKind

_COLONS = frozenset(": - – — :-".split())
_HEADINGS = frozenset({BlockKind.TITLE, BlockKind.DECK, BlockKind.HEADING})
_SAYING = frozenset("कहना मानना बताना".split())
_THIS = frozenset("यह ये ऐसा ऐसे".split())
SIGNATURE, INVERTED = "signature", "inverted"


def signed(view: View, sentence: Sentence, clause: Clause, found: list[Argument]) -> list[Cue]:
    """Return the cue of a clause without a verb that ends its sentence with who spoke."""
    last = clause.chunks[-1] if clause.chunks and clause.verb is None else None
    behind = range(last.marker_end, sentence.end) if last is not None else range(0)
    if last is None or last.quote is not None or any(view.word(i).isalnum() and not _is_age(view, i) for i in behind):
        return []
    if view.word(last.start - 1) in _COLONS:
        return [] if last.case else _signature(view, sentence, clause, found, last)
    return _inverted(view, sentence, clause, found, last)


def _is_age(view: View, at: int) -> bool:
    """Tell whether an age in brackets stands at a token: 'बोलीं मीरा सेन (67)'."""
    return view.word(at).isdecimal() and view.word(at - 1) == "(" and view.word(at + 1) == ")"


def _signature(view: View, sentence: Sentence, clause: Clause, found: list[Argument], last: Chunk) -> list[Cue]:
    """Return whose words a headline gives: 'पुल अगले साल खुलेगा : मंत्री'.

    A label with what it is about ('आज का मौसम: दिल्ली') has no finite verb before the colon.
    """
    headed = kind_at(view.article, view.doc[last.start].idx) in _HEADINGS
    told = any(c.verb is not None and c.verb.finite and c.verb.end < last.start for c in sentence.clauses)
    told = told or view.word(last.start - 2) in word_list("statement", "predicates")  # 'गठबंधन का सवाल ही नहीं: मंत्री'
    named = [a for a in found if a.chunk is last and a.head] if headed and told else []
    return [Cue(clause, last.start, last.end, SIGNATURE, as_agents(named[-1].mentions))] if named else []


def _inverted(view: View, sentence: Sentence, clause: Clause, found: list[Argument], last: Chunk) -> list[Cue]:
    """Return who speaks in '..., बोले आरव मेहता', 'कहते हैं वह', 'यह कहा है मंत्री ने', 'ऐसा कहना है काव्या राणे का'."""
    before = [c for c in sentence.outside() if c.end <= clause.start and c.verb is not None]
    verb = before[-1].verb if before else None
    if verb is None or verb.end != clause.start or not verb.finite or verb.negated:
        return []
    entry = lexicon().verbs.get(verb.stem)
    speaks = entry is not None and bool(entry.get("speaks"))
    nominal = view.word(verb.start) in _SAYING
    direct = verb.stem == "बोल" or verb.aspect == "imperfective"  # 'बोले आरव मेहता', 'कहते हैं आरव मेहता'
    wanted = {"का"} if nominal else {"", "ने"} if speaks and direct else {"ने"} if speaks else set()
    if last.case not in wanted:
        return []
    named = [a for a in found if a.chunk is last and a.head]
    speakers = as_agents(named[-1].mentions) if named else unnamed(view, last)
    start = verb.start - (view.word(verb.start - 1) in _THIS)
    return [Cue(clause, start, last.marker_end, INVERTED, speakers)] if speakers else []
