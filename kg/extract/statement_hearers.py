"""To whom somebody speaks, in the clause of a cue.

'दूत से कहा', 'दूत को बताया', each verb with its case; else whom the speaker faces by a participle: 'दूत से बात करते हुए', 'दूत
को गले लगाकर'.

Misses: hearers of another clause or sentence ('दूत से मुलाकात की। उन्होंने कहा').
"""

from __future__ import annotations

from kg.extract.arguments import Argument
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_speakers import as_agents
from kg.extract.statement_unnamed import unnamed
from kg.extract.view import View
from kg.language.clauses import Chunk, Clause
from kg.language.word_classes import WordClass
from kg.lexicons import Entry
from kg.model import Mention, MentionKind

BEFORE = frozenset({"के सामने", "के समक्ष"})  # 'मंत्री के सामने मांग रखी'
_MET = frozenset("मुलाकात भेंट बैठक मीटिंग वार्ता चर्चा बातचीत टकराव विवाद".split())
_TALK = frozenset("बातचीत बात बात-चीत चर्चा".split())
_HEARING = frozenset({WordClass.GROUP, WordClass.HEAD, WordClass.KINSHIP, WordClass.ORGANIZATION})


def addressees_of(
    view: View, clause: Clause, found: list[Argument], entry: Entry, speakers: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Return to whom it is said: 'पत्रकारों से कहा'; not in 'पत्रकारों से मिलने के बाद कहा'."""
    case = entry.get("addressee")
    heard = [a for a in found if case and a.case == case and a.head and not _is_participles(view, clause, a.chunk)]
    heard = [a for a in heard if view.word(a.chunk.end - 1) not in lexicon().occasions]  # 'मंच से कहा'
    states = any(m.kind is MentionKind.PLACE for m in speakers)  # 'भारत ने पाकिस्तान से कहा', but 'दूत ने दिल्ली से कहा'
    told = [m for a in heard for m in a.mentions if states or m.kind is not MentionKind.PLACE]
    told = told or [m for a in found if case and a.case in BEFORE and a.head for m in a.mentions]
    told = told or [m for m in faced(view, clause, found) if m not in speakers]
    return as_agents(tuple(m for m in told or _unnamed_hearers(view, clause, case) if m not in speakers))


def _unnamed_hearers(view: View, clause: Clause, case: str | None) -> tuple[Mention, ...]:
    """Return the hearers whom no mention covers: 'बच्चों से कहा', 'सदन को बताया'; not 'तेजी से', 'सोमवार को'."""
    for chunk in clause.chunks:
        hears = view.kind(chunk.end - 1) in _HEARING or view.word(chunk.end - 1) in lexicon().hearers
        hears = hears and view.word(chunk.end - 1) not in lexicon().occasions
        if case and chunk.case == case and hears and chunk.quote is None and not _is_participles(view, clause, chunk):
            return unnamed(view, chunk)
    return ()


def faced(view: View, clause: Clause, found: list[Argument]) -> tuple[Mention, ...]:
    """Return whom the speaker turns to by a participle: 'दूत से बात करते हुए', 'दूत को गले लगाकर', 'दूत की ओर मुड़कर'."""
    for group in clause.participles:
        if not group.participle:
            continue
        noun, before = view.word(group.start - 1), [a for a in found if a.head and a.chunk.marker_end <= group.start]
        for case in ("से", "को", "की ओर", "की तरफ"):
            turns = lexicon().facing.get((noun, group.stem)) or lexicon().facing.get(("", group.stem))
            whom = [a for a in before if a.case == case] if turns and case in turns.get("cases") else []
            if whom:
                return tuple(m for m in whom[-1].mentions if m.kind is not MentionKind.PLACE)
            chunks = [c for c in clause.chunks if c.case == case and c.marker_end <= group.start and c.quote is None]
            if turns and case in turns.get("cases") and chunks and view.word(chunks[-1].end - 1) in lexicon().hearers:
                return unnamed(view, chunks[-1])  # 'केंद्र को पत्र लिखकर कहा'
    return ()


def _is_participles(view: View, clause: Clause, chunk: Chunk) -> bool:
    """Tell whether a noun phrase belongs to a participle: 'दूत से मिलने के बाद', 'दूत से मुलाकात कर चुके मंत्री ने'."""
    after = chunk.marker_end
    if any(p.start == after for p in clause.participles):
        return True
    following = next((c for c in clause.chunks if c.start == after), None)
    if following and view.word(following.start) in _MET and following.case.startswith("के "):
        return True  # 'दूत से मुलाकात के बाद कहा'
    agents = [c.end for c in clause.chunks if c.case == "ने" and c.start >= after]
    return (
        bool(agents)
        and view.word(after) not in _TALK
        and any(after <= p.start < agents[0] and not p.participle for p in clause.participles)
    )
