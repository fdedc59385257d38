"""Weigh whom a pronoun means.

The weights follow Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994): recency, subjecthood,
being the speaker, parallel slots, and how much the article is about somebody. They were set by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from kg.model import BlockKind, Mention, MentionKind
from kg.resolve.callings import has_post
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.manner import manner, unlike_in_manner
from kg.resolve.protagonists import first_of, protagonist_score
from kg.resolve.topics import (
    DATIVE,
    OWN,
    PEOPLE,
    WITHIN,
    alone_before,
    are_invited,
    owns,
    receives,
    topic_score,
    went_where,
)
from kg.resolve.travellers import TRAVELS, travelled
from kg.resolve.wordings import accompanied, attends

SUBJECT_FORMS = frozenset(["वह", "वे", "वो", "यह", "ये", "उन्होंने", "उसने", "इन्होंने", "इसने", "उन्होनें"])
SINGULAR_FORMS = frozenset(["वह", "वो", "यह", "उसने", "उसे", "उससे", "उसका", "उसकी", "उसके", "इसने"])
RELATIVE_STEMS = ("जिन", "जिस", "जो")
REFLEXIVE = OWN
CLAUSE_BREAK = re.compile(r"[,;।]|(?<!\S)(?:कि|और|लेकिन|जबकि|तो|क्योंकि|जब|जहा[ंँ])(?!\S)")
ASKED = re.compile(r"(?:पूछ\S*|प्रश्न|सवाल)(?:\s+\S+){0,3}\s+पर\s*,?\s*कि\s")
_ASKED_OF = re.compile(r"\s*से\s+(?:जब\s+|यह\s+|फिर\s+|इस\s+\S+\s+)*(?:\S+\s+){0,4}(?:पूछ|सवाल|प्रश्न)")
_ANSWERS = re.compile(r"\s*(?:(?:इसके|इस\s+पर|तब)\s+)?(?:जवाब|उत्तर)\s+में(?!\S)")
_BESIDE = re.compile(r"(?<!\S)(?:के|उनके|उसके)\s+साथ(?!\S)")  # 'उनके साथ केन भी थे'
_NEXT = re.compile(r"\s*(?:इसके\s+(?:तुरंत\s+)?बाद|बाद\s+में|फिर)(?!\S)")
_RELATIVE = re.compile(r",\s*(?:जो|जहां|जहाँ|जिस\S*|जिन\S*)(?!\S)")
_AT_HOUSE = re.compile(r"\s+(?:\S+\s+){0,2}(?:घर|आवास|निवास|दफ्तर|कार्यालय|बंगले|कक्ष|फार्महाउस)(?!\S)")
OWNING = frozenset(["उनके", "उनकी", "उनका", "उसके", "उसकी", "उसका"])
_WITH_GIVER = 4.0
_POLITE = 4.0  # less for the holder of a post, of whom news does not say 'उसके'
REACH = 4  # sentences back
_LATER = 2  # sentences, behind which who spoke last is no likelier to speak again than who was told since
MARGIN = 0.5  # a lead smaller than this is no lead: better no link than a wrong one


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A mention whose people are known."""

    mention: Mention
    people: tuple[Referent, ...]
    beside: frozenset[Referent] = frozenset()  # all of its coordination, where it is a subject: 'आरव और केन ने'


def weigh(discourse: Discourse, pronoun: Mention, told: list[Occurrence], barred: set[Referent]) -> list[Referent]:
    """Rank the people whom a pronoun can mean, the likeliest first; an empty list where none stands out.

    ``told`` are the mentions before the pronoun whose people are known; ``barred`` who stands in another slot of the
    same clause: in 'आरव ने उनसे कहा' the one spoken to is not Aarav.
    """
    start = pronoun.passage.start
    scores: dict[Referent, float] = {}
    counts = Counter[Referent]()
    for occurrence in told:
        for referent in occurrence.people:
            counts[referent] += 1
            if referent in barred:
                continue
            score = _score(discourse, pronoun, occurrence)
            if score is not None:
                scores[referent] = max(score, scores.get(referent, score))
    for referent in travelled(discourse, pronoun, ((o.mention, o.people) for o in told)) & scores.keys():
        scores[referent] += TRAVELS
    opens = _opens(discourse, pronoun, told, barred)
    for referent in scores:
        scores[referent] += protagonist_score(discourse, pronoun, referent)
        same = any(_same_paragraph(discourse, o.mention, start) and referent in o.people for o in told)
        scores[referent] -= _POLITE if manner(pronoun) == "plain" and has_post(referent.offices.values()) else 0
        unlike = manner(pronoun) != "plain" or pronoun.label in SUBJECT_FORMS
        scores[referent] -= 3 if unlike and unlike_in_manner(pronoun, _pronouns_of(told, referent)) else 0
        scores[referent] += (4 if same else 16 if opens else 8) * counts[referent] / counts.total()
    if "recipient" in {name for _, name in discourse.filled[key_of(pronoun)]}:
        for referent in scores:  # who came with the giver gives with him
            scores[referent] -= _WITH_GIVER if any(referent in o.beside and o.beside & barred for o in told) else 0
    ranked = sorted(scores, key=lambda r: (-scores[r], r.number))
    if ranked and manner(pronoun) == "plain" and unlike_in_manner(pronoun, _pronouns_of(told, ranked[0])):
        return []  # 'उसे' after 'उन्होंने' is a thing
    allies = company(told, ranked[0]) if ranked and pronoun.label not in SINGULAR_FORMS else frozenset()
    rivals = [r for r in ranked[1:] if r not in allies]
    close = [r for r in ranked if scores[ranked[0]] - scores[r] < MARGIN]
    return first_of(discourse, pronoun, ranked, close, counts) if rivals and rivals[0] in close else ranked


def told_beside(
    discourse: Discourse, mention: Mention, before: int, known: Callable[[Mention], tuple[Referent, ...]]
) -> frozenset[Referent]:
    """Collect the people of the pair or coordinated subject that a mention is part of, if all of it is told so far.

    After 'दोनों मिले', 'उनकी' is both; in 'आरव और उनकी पत्नी मीरा' it is Aarav alone.
    """
    if mention.kind is MentionKind.PAIR and discourse.is_subject(mention):
        near = discourse.distance(mention.passage.start, before) <= 1
        return frozenset(known(mention)) if near else frozenset()
    run = discourse.run_of.get(key_of(mention), ())
    acts = bool(run) and (discourse.is_subject(run[-1]) or are_invited(discourse, run))
    if not acts or run[-1].passage.start > before:
        return frozenset()
    return frozenset(r for m in run for r in known(m))


def _opens(discourse: Discourse, pronoun: Mention, told: list[Occurrence], barred: set[Referent]) -> bool:
    """Tell whether a paragraph goes on about somebody whom it has not named: '[New paragraph] केन से भी उनकी बैठक हुई'."""
    meets = {name for _, name in discourse.filled[key_of(pronoun)]} & {"participant", "visitor"}
    here = [o for o in told if _same_paragraph(discourse, o.mention, pronoun.passage.start)]
    return bool(meets) and all(set(o.people) <= barred for o in here)


def _pronouns_of(told: list[Occurrence], referent: Referent) -> list[Mention]:
    """List the pronouns that so far meant one person alone, outside of quotations, where 'उस पर' is often a thing."""
    alone = [o.mention for o in told if o.mention.kind is MentionKind.PRONOUN and o.people == (referent,)]
    return [m for m in alone if m.quoted_by is None]


def company(told: list[Occurrence], chosen: Referent) -> frozenset[Referent]:
    """Give who stood coordinated with somebody when he was named last, and was not told of by himself since."""
    at = max((n for n, o in enumerate(told) if chosen in o.people and o.mention.label not in REFLEXIVE), default=-1)
    beside = told[at].beside if at >= 0 else frozenset()
    since = [o for o in told[at + 1 :] if o.mention.label not in REFLEXIVE]  # 'मीरा और केन अपने पदक लाए'
    parted = any(beside & set(o.people) and o.beside != beside for o in since)
    return frozenset() if parted else beside


def _same_paragraph(discourse: Discourse, mention: Mention, position: int) -> bool:
    return discourse.paragraph(mention.passage.start) == discourse.paragraph(position)


def _score(discourse: Discourse, pronoun: Mention, occurrence: Occurrence) -> float | None:
    """Weigh one earlier mention; None where it is out of reach."""
    mention = occurrence.mention
    block = discourse.block(mention.passage.start)
    far = discourse.distance(mention.passage.start, pronoun.passage.start)
    if far > REACH or block in {BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.BYLINE, BlockKind.RELATED}:
        return None
    if not far and "speaker" in {name for _, name in discourse.filled[key_of(pronoun)]}:
        start, _ = discourse.span(mention.passage.start)
        if ASKED.search(discourse.text, start, mention.passage.start):
            return None  # 'यह पूछे जाने पर कि क्या आरव आएंगे, उन्होंने कहा': somebody else was asked about Aarav
    same_paragraph = _same_paragraph(discourse, mention, pronoun.passage.start)
    same_paragraph = same_paragraph or alone_before(discourse, mention, pronoun)
    roles = {name for _, name in discourse.filled[key_of(mention)]}
    own = {name for _, name in discourse.filled[key_of(pronoun)]}
    wants_subject = pronoun.label in SUBJECT_FORMS or ("speaker" in own and pronoun.label in OWNING)  # 'उनका कहना है'
    score = 10 - 2.5 * far - (0 if same_paragraph else 1) - (3 if block is BlockKind.TITLE else 0)
    housed = _AT_HOUSE.match(discourse.text, mention.passage.end)  # 'केन से उनके घर पर मिले': still about who came
    pronoun_before = mention.kind is MentionKind.PRONOUN and not housed  # in any case: whom the text goes on about
    attending = bool(far) and attends().match(discourse.text, mention.passage.end) is not None
    along = attending and _BESIDE.search(
        discourse.text, discourse.span(mention.passage.start)[0], mention.passage.start
    )
    joined = bool(far) and accompanied().match(discourse.text, mention.passage.end) is not None
    if joined or (not along and (discourse.is_subject(mention) or pronoun_before or _is_topic(discourse, mention))):
        score += (3 if wants_subject else 1.5) if same_paragraph else 1
    elif wants_subject and receives(discourse, mention):
        score += 4 if same_paragraph else 1
    if "speaker" in roles:
        score += 4 if "speaker" in own and far < _LATER else 1
    both = mention.kind is MentionKind.PAIR and pronoun.label in SINGULAR_FORMS  # 'दोनों आए। वह' is a third
    beside = not joined and discourse.follows(mention) == "के साथ"
    score -= 4 if attending or both else 2 if wants_subject and beside else 0
    if far and beside and not wants_subject and "visitor" in roles:
        score -= 2.5  # 'आरव पत्नी मीरा के साथ पहुंचे। केन उनसे मिले': it was he whom Ken met
    if far and mention.possessor and not discourse.is_subject(mention) and not _is_topic(discourse, mention):
        score -= 2.5  # 'छात्रा और उसकी मां मीरा से मिले': the text is about the pupil
    if "recipient" in roles & own and far:
        score += 3
    if "giver" in roles & own and far and discourse.is_subject(mention):
        score += 4
    if "visitor" in roles and own & {"visitor", "participant"} and far == 1 and not along:
        score += 3  # who travels meets people there, not who tells of it
    begins, _ = discourse.span(pronoun.passage.start)
    answers = not far or (far == 1 and _ANSWERS.match(discourse.text, begins))
    if answers and "speaker" in own and _ASKED_OF.match(discourse.text, mention.passage.end):
        score += 9 if far else 6  # who asked spoke last
    score += _of_case(discourse, pronoun, mention, far, met="participant" in roles & own)
    score += topic_score(discourse, pronoun, mention, far, subject=wants_subject)
    if not wants_subject and not far:
        score += 1
    if not far and went_where(discourse, pronoun, mention):
        score += 3
    if mention.quoted_by is not None and pronoun.quoted_by != mention.quoted_by:
        score -= 3
    around = discourse.statement_around(mention)
    if around and not around.quoted and around is not discourse.statement_around(pronoun):
        score -= 1
    return score


def _of_case(discourse: Discourse, pronoun: Mention, mention: Mention, far: int, *, met: bool) -> float:
    """Weigh the case of an earlier mention: who was met is met again; an owner beside others is less likely meant.

    Who was given something gets more: 'आरव को सम्मान दिया। उन्हें राशि भी दी गई' (he was also given a sum).
    One of two who are coordinated and no subject ('मीरा आरव और केन से मिलीं') is not singled out by a pronoun.
    """
    case = discourse.follows(mention)
    run = discourse.run_of.get(key_of(mention), ())
    if run and not discourse.is_subject(run[-1]):
        return -2
    begins, _ = discourse.span(pronoun.passage.start)
    next_one = _NEXT.match(discourse.text, begins) is not None  # 'मीरा ने आरव से भेंट की। इसके बाद केन [उनसे] मिले'
    score = 4.0 if met and far and not next_one and case == "से" and pronoun.label.endswith("से") else 0.0
    was_met = (
        not next_one and case == "से" and any(name == "participant" for _, name in discourse.filled[key_of(mention)])
    )
    if ((case == "को" and far == 1) or (was_met and far <= 1)) and pronoun.label in DATIVE:
        score += 2.5
    gap = discourse.text[mention.passage.end : pronoun.passage.start].split()
    if gap == (case or "").split() and case in {"से", "को", "के साथ"} and pronoun.label in OWNING:
        score += 3  # 'केन से उनके घर पर मिले'
    if case in {"का", "के", "की"} and not _is_topic(discourse, mention):
        score -= 2 if pronoun.label in SUBJECT_FORMS else 1
        score -= 3 if not far and pronoun.label in DATIVE and "ने" in gap else 0  # 'मीरा की मां ने उन्हें' is another
    return score


def _is_topic(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether a sentence is about the owner whom alone it names: 'मीरा की यह पहली यात्रा है' (Mira's first trip)."""
    start, end = discourse.span(mention.passage.start)
    aside = _RELATIVE.search(discourse.text, start, mention.passage.start)  # 'मैदान गए, जिसे आरव की जन्मभूमि माना जाता है'
    if discourse.follows(mention) not in {"का", "के", "की"} or mention.quoted_by is not None or aside:
        return False
    near = [m for m in discourse.last_mentions(end, WITHIN) if m.passage.start >= start and m.kind in PEOPLE]
    owner = mention.possessor
    near = [m for m in near if owner is None or m.passage.end > owner.end]  # 'आरव की मां मीरा की आंखें भर आईं'
    near = [m for m in near if manner(m) != "plain" or m.label in SUBJECT_FORMS]  # 'उसे' may be a thing
    near = [m for m in near if not owns(discourse, m, mention)]  # 'आरव के पहले कोच केन की आंखें नम थीं'
    near = [m for m in near if m.kind is not MentionKind.GROUP or discourse.is_subject(m)]  # 'नेताओं के साथ मीरा की बैठकें'
    return all(key_of(m) == key_of(mention) for m in near)
