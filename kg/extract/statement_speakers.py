"""Who speaks in the clause of a cue.

The agent in ने ('दूत ने कहा'), the nominative of 'बोले' and of imperfective forms ('दूत कहते हैं'), the owner of a nominal cue
('दूत का कहना है'). Whom no mention covers is read by `unnamed`.
"""

from __future__ import annotations

from dataclasses import replace

from kg.extract.apposition import in_apposition
from kg.extract.arguments import Argument
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_meanwhile import subject_behind
from kg.extract.statement_spans import end_of
from kg.extract.statement_unnamed import LEADING, unnamed, widened
from kg.extract.view import View
from kg.language.clauses import Chunk, Clause
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind

_PERFECT = frozenset({"है", "हैं", "था", "थी", "थे"})
_NOMINATIVE_VERBS = frozenset({"बोल"})
_NOMINATIVE_ASPECTS = frozenset({"imperfective", "progressive", "prospective"})
_SHARING = frozenset(
    "और तथा एवं व लेकिन मगर किंतु परंतु बल्कि जबकि तब".split()
)  # a clause that they open may share the subject before it
_TOPICS = frozenset("यह ये वह वे वो".split())
_SUCH = frozenset("यही यह ऐसा ऐसी वही".split())
_DIRECT = frozenset("वह वे वो".split())
_DOES = frozenset("करते करता करती रहे रहा रही रहीं".split())
_SELF = frozenset("खुद स्वयं".split())
_FOLLOWERS = frozenset({WordClass.HEAD, WordClass.TITLE, WordClass.GROUP, WordClass.KINSHIP, WordClass.ORGANIZATION})
_NAMED = frozenset({MentionKind.NAME, MentionKind.ROLE})


def agents_of(
    view: View, clause: Clause, group: VerbGroup, found: list[Argument], inherited: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Return who does what ``group`` says: in ने, else nominative where the form allows it, else inherited."""
    chosen = _ergative(view, clause, group, found)
    if chosen:
        return chosen
    if group.participle and (meanwhile := subject_behind(view, clause, group.end, found)):
        return meanwhile
    blurted = view.word(group.start - 1) in _NOMINATIVE_VERBS  # 'एक किसान बोल पड़े'
    nominative = group.stem in _NOMINATIVE_VERBS | lexicon().manners or blurted or group.form is Form.INFINITIVE
    completive = any(word.startswith("चुक") for word in group.words)  # 'दूत कह चुके हैं'
    habit = len(group.words) > 1 and group.words[1] in _DOES  # 'दूत सुनाया करते थे'
    if nominative or completive or habit or group.aspect in _NOMINATIVE_ASPECTS:
        fresh = next((c for c in clause.chunks if c.end == group.start and c.before == "," and not c.case), None)
        if fresh is not None:  # 'गांव पहुंचीं काव्या राणे, मां बोलीं-'
            at = view.doc[fresh.start].idx
            named = tuple(m for a in found if not a.case for m in a.mentions if at <= m.passage.start)
            return named[:1] or unnamed(view, fresh) or inherited
        subjects = [a for a in found if not a.case and a.end <= group.start and _is_subject(view, a)]
        if subjects:
            names = [a for a in subjects if a.mentions[-1].kind is MentionKind.NAME]
            return (names or subjects)[0].mentions  # 'विशेषज्ञ और पत्रकार आरव मेहता मानते हैं' is one man
        fronted = next((a for a in found if a.end <= group.start and _is_fronted(view, group, a)), None)
        if fronted is not None:
            return fronted.mentions
        return (() if completive else _bare_subject(view, clause, group, found)) or inherited
    return _after_its_verb(view, clause, group, found) or inherited


def _after_its_verb(view: View, clause: Clause, group: VerbGroup, found: list[Argument]) -> tuple[Mention, ...]:
    """Return the subject that a headline puts after its verb: 'सरकार पर बरसे आरव मेहता, कहा- पुल टूटेगा'."""
    last = clause.chunks[0] if len(clause.chunks) == 1 else None
    if last is None or last.case or last.end != group.start - 1 or view.word(last.end) != ",":
        return ()
    named = [a for a in found if a.chunk is last and a.head and a.mentions[-1].kind in _NAMED]
    if named:
        return named[-1].mentions
    moved = view.word(last.end - 1) in word_list("statement", "moved")  # 'मंत्री की फिसली जुबान, कहा-': not the tongue
    return unnamed(view, last) if view.kind(last.start - 1) is WordClass.VERB and not moved else ()


def shared_subject(
    view: View, clause: Clause, previous: Clause | None, inherited: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Return the subject that a clause without one takes over: 'X आए और बोले', 'X ने तब कहा'."""
    if clause.opener in _SHARING or (previous is not None and previous.verb is None):
        return inherited
    first = next((c for c in clause.chunks if c.quote is None), None)
    if _says_this(view, clause):
        return inherited
    if first is not None and previous is not None and previous.verb is not None and first.start == previous.verb.end:
        return inherited  # a headline's object after its verb: 'दूत ने दी चेतावनी, कहा-'
    own = first is not None and (view.word(first.start) in _TOPICS or (not first.case and not _in_verb(clause, first)))
    return () if clause.opener or own else inherited


def goes_on_inside(before: Clause | None, clause: Clause, after: Clause | None) -> bool:
    """Tell whether who acts in reported words goes on in them: 'X ने बताया कि Y ने माफी मांगी [है] और वादा किया [है] कि'.

    Both verbs have the auxiliary that the one that reports has not: 'X ने कहा कि Y आए हैं और वादा किया कि' is X's promise.
    """
    if before is None or after is None or after.opener != "और":
        return False
    reports, first, second = (c.verb.words[-1] if c.verb is not None else "" for c in (before, clause, after))
    return reports != first == second in _PERFECT


def _says_this(view: View, clause: Clause) -> bool:
    """Tell whether a clause is 'साथ ही यह भी जोड़ा कि': the bare nouns are objects, as a subject would stand in ने."""
    verb = clause.verb
    if verb is None or clause.opener or verb.aspect != "perfective" or verb.passive or view.word(verb.end) != "कि":
        return False
    told = lexicon().verbs.get(verb.stem) is not None or (view.word(verb.start - 1), verb.stem) in lexicon().phrases
    return told and verb.stem not in _NOMINATIVE_VERBS and all(c.case != "ने" for c in clause.chunks)


def _in_verb(clause: Clause, chunk: Chunk) -> bool:
    """Tell whether a bare noun phrase stands right before the verb, as आरोप in 'आरोप लगाया'."""
    return clause.verb is not None and chunk.end == clause.verb.start


def _is_subject(view: View, argument: Argument) -> bool:
    """Tell 'दूत (हमेशा) कहते हैं' from the first part of a noun phrase: 'नेपाल मामलों के जानकार कहते हैं'."""
    if argument.chunk.case and view.word(argument.start) in _DIRECT and argument.end - argument.start == 1:
        return True  # 'वह शिष्यों से कहते थे': no attribute, for that would be 'उन'
    return argument.head or view.kind(argument.end) is WordClass.TIME or view.word(argument.end) in LEADING | _SELF


def _is_fronted(view: View, group: VerbGroup, argument: Argument) -> bool:
    """Tell whether a name is the subject before a noun of its own: 'X भावुक होकर बोले', 'X मंच से बोले'.

    Not in 'X समर्थक मिलकर बोले' (X's supporters), nor before the noun for a body or a kin that has no case.
    """
    after, chunk = argument.end, argument.chunk
    if argument.case or argument.head or argument.mentions[-1].kind is not MentionKind.NAME or after >= chunk.end:
        return False
    with_them = view.word(after) in word_list("names", "company", "personal_heads")
    if chunk.case in ("ने", "का") or (with_them and view.kind(after) is not WordClass.KINSHIP):
        return False
    told = view.word(chunk.end - 1) in lexicon().told or view.word(after) in _SUCH  # 'X बार-बार यही कहते हैं'
    apart = chunk.end < group.start or told
    return bool(chunk.case) or (apart and view.kind(after) not in _FOLLOWERS)


def subject_of(view: View, clause: Clause, found: list[Argument]) -> tuple[Mention, ...]:
    """Return the subject that a following clause may share: 'X सामने आए और बोले'."""
    if clause.verb is None:
        return _in_ergative(view, clause, found)
    agents = _ergative(view, clause, clause.verb, found)
    if agents:
        return agents
    people = [a for a in found if not a.case and a.mentions[-1].kind in _NAMED | {MentionKind.PRONOUN}]
    return people[0].mentions if people else ()


def _ergative(view: View, clause: Clause, group: VerbGroup, found: list[Argument]) -> tuple[Mention, ...]:
    before = [a for a in found if a.case == "ने"]
    if before:
        chosen = ([a for a in before if a.end <= group.start] or before)[-1]
        return widened(view, chosen, _without_source(view, clause, _apposed(view, chosen, found)))
    return _in_ergative(view, clause, found)


def _in_ergative(view: View, clause: Clause, found: list[Argument]) -> tuple[Mention, ...]:
    for argument in found:
        if argument.case == "ने":
            return widened(view, argument, argument.mentions)
    for chunk in clause.chunks:
        if chunk.case == "ने" and chunk.quote is None:
            return unnamed(view, chunk)
    return ()


def _apposed(view: View, agent: Argument, found: list[Argument]) -> tuple[Mention, ...]:
    """Return whom a role in ने is apposed to: 'रूसी नेता, ..., उनके मेजबान ने', 'उनके बड़े बेटे, अभियंता X ने'."""
    last = agent.mentions[-1]
    first = agent.mentions[0]
    begins = min([last.passage.start, *(post.passage.start for post in last.posts)])
    comma = len(agent.mentions) == 2 and view.article.text[first.passage.end : begins].strip() == ","
    if comma and in_apposition(view, agent.start, first, last):
        return (last,)  # 'उनके बड़े बेटे, अभियंता X ने'
    if last.kind is MentionKind.ROLE and len(agent.mentions) == 1 and not any(p.of for p in last.posts):
        earlier = [a for a in found if not a.case and a.head and a.end < agent.start and a.mentions[-1].kind in _NAMED]
        if earlier:
            return earlier[-1].mentions[-1:]
    return agent.mentions


def _without_source(view: View, clause: Clause, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the agents without whom 'बकौल' names before them: 'बकौल दूत, मंत्री ने कहा कि' (as the envoy tells it)."""
    sources = [i for i in range(clause.start, end_of(clause)) if view.word(i) == "बकौल"]
    if len(mentions) < 2 or not sources:
        return mentions
    comma = next((i for i in range(sources[-1], end_of(clause)) if view.word(i) == ","), clause.start)
    return tuple(m for m in mentions if m.passage.start > view.doc[comma].idx) or mentions


def _bare_subject(view: View, clause: Clause, group: VerbGroup, found: list[Argument]) -> tuple[Mention, ...]:
    """Return the subject of 'मीरा कहती हैं' whom no mention covers: the first noun phrase without a case."""
    for chunk in clause.chunks:
        if not chunk.case and chunk.quote is None and chunk.end <= group.start and not _is_done(view, clause, chunk):
            if view.word(chunk.end - 1) in lexicon().documents and group.stem in ("कह", "बता"):
                return _author(view, clause, found, chunk)
            noun = chunk.end == group.start and (view.word(chunk.end - 1), group.stem) in lexicon().phrases
            mentions = unnamed(view, replace(chunk, end=chunk.end - 1) if noun else chunk)
            if mentions:
                return mentions
    return ()


def _is_done(view: View, clause: Clause, chunk: Chunk) -> bool:
    """Tell whether a thing is what a participle does something to: दांव in 'दूत आए और दांव देखकर बोले'."""
    thing = view.kind(chunk.end - 1) in (WordClass.UNKNOWN, WordClass.DICTIONARY, WordClass.COMMON)
    return thing and any(g.participle and g.start == chunk.end and g.end > chunk.end for g in clause.participles)


def _author(view: View, clause: Clause, found: list[Argument], document: Chunk) -> tuple[Mention, ...]:
    """Return whose report says something, else the report: 'बैंक की रिपोर्ट कहती है', 'सर्वे बताता है'."""
    owners = [a for a in found if a.case == "का" and a.chunk.marker_end == document.start]
    if owners:
        return owners[-1].mentions
    start, end = document.start, document.end
    return (Mention(MentionKind.ORGANIZATION, view.text(start, end).strip(), view.passage(start, end)),)


def as_agents(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions with places as what speaks for them: 'वाशिंगटन ने चेताया'."""
    return tuple(replace(m, kind=MentionKind.ORGANIZATION) if m.kind is MentionKind.PLACE else m for m in mentions)


def owner_of(view: View, clause: Clause, found: list[Argument], limit: int) -> tuple[Mention, ...]:
    """Return whose the noun at ``limit`` is: 'दूत का कहना', 'दूत का बयान पर जवाब', 'परिजनों का आरोप'."""
    owners = [a for a in found if a.case == "का" and a.end <= limit]
    near = [a for a in owners if _owns(view, a.chunk, limit)]
    if near:
        return near[-1].mentions
    for chunk in clause.chunks:
        if chunk.case == "का" and _owns(view, chunk, limit):
            return unnamed(view, chunk)
    people = [a for a in owners if a.mentions[-1].kind in _NAMED and view.word(a.chunk.end) == "का"]
    return people[0].mentions if people else ()


def _owns(view: View, chunk: Chunk, limit: int) -> bool:
    """Tell whether a genitive belongs to the noun at ``limit``: at most an adverb stands between ('दूत का साफ कहना')."""
    between = range(chunk.marker_end, limit)
    return limit - 2 <= chunk.marker_end <= limit and not any(map(view.is_postposition, between))
