"""Find whom a role or pronoun means that is one side of a gift, after an event of two who were told of by name.

After 'उपायुक्त लता दास से आरव मेहता मिले। सचिव केन भी मौजूद थे।' (Aarav met the commissioner Lata; Ken was there too) in 'लता ने
उन्हें शॉल दी' (Lata gave him a shawl) it is Aarav who gets it: whom one meets one gives to.

Misses: events of more than two, and pronouns for who gives, which go on about whom the text was about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.model import BlockKind, GiftReport, MeetingReport, Mention, MentionKind, VisitReport
from kg.resolve.callings import bars
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.posts import is_kin, is_office
from kg.resolve.pronouns import CLAUSE_BREAK
from kg.resolve.roles import asked_post, is_indefinite
from kg.world import EntityKind

_WITHIN = 12  # mentions before a pronoun that may stand in its sentence
_REPORTS = 6  # events that are looked back over
_SENTENCES = 2  # back, in which the event of two must be told
_FOR_ROLES = 8  # the same where a title says something of who is meant
_TOLD = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})
_FACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.DECK, BlockKind.DATELINE})
Known = Callable[[Mention], tuple[Referent, ...]]


def other_side(discourse: Discourse, mention: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Give whom one side of a gift means by the other: who met him just before, else the only other one told of."""
    return partner(discourse, mention, barred, of) or only_other(discourse, mention, barred, of)


def partner(discourse: Discourse, mention: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Give the other one of the last event of two, where a gift's other side is one of them.

    A pronoun that receives is first whom alone the clauses before it tell of: 'मीरा ने [लता] के पैर छुए और उन्हें शॉल दी'.

    A role is he only if nothing is told of him that speaks against it: 'राजकुमार' is no king who was met.
    """
    role = mention.kind is MentionKind.ROLE
    if role and (not _is_open(discourse, mention, of) or is_kin(mention.label)):
        return None
    for report, slot, beside in _gifts(discourse, mention, of):
        near = set() if role or slot == "giver" else _of_sentence(discourse, mention, of) - beside - barred
        if near:
            return next(iter(near)) if len(near) == 1 else None
        found = _other(discourse, mention, report, beside, of) if role or slot == "recipient" else None
        if found is not None and found not in barred and (not role or _may_be(found, mention)):
            return found
    return None


def only_other(discourse: Discourse, mention: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Give the only other one told of just before beside a gift's other side, where nothing else says who is meant.

    'पूर्व कप्तान आरव मेहता केन सातो के घर गए। लड़के को उन्होंने बल्ला दिया।' (Aarav went to Ken's house. He gave the boy a bat)
    """
    role = mention.kind is not MentionKind.PRONOUN
    if role and not _is_open(discourse, mention, of):
        return None
    for _, slot, beside in _gifts(discourse, mention, of):
        if role and slot == "giver":
            continue  # somebody new may give: 'पुजारी ने उन्हें प्रसाद दिया'
        told = [m for m in discourse.mentions_before(mention.passage.start, _SENTENCES) if m.quoted_by is None]
        told = [m for m in told if m.kind in _TOLD and discourse.block(m.passage.start) in _FACES]
        people = {r for m in told for r in _people(of(m))} - beside
        if len(people) == 1 and not people & barred and (not role or _may_be(next(iter(people)), mention)):
            return people.pop()
    return None


def _gifts(discourse: Discourse, mention: Mention, of: Known) -> Iterator[tuple[GiftReport, str, set[Referent]]]:
    """Yield the gifts of which a mention is one side, which side it is, and the one person who is the other."""
    for report, slot in discourse.filled[key_of(mention)]:
        if isinstance(report, GiftReport):
            beside = _people(of(report.recipient if slot == "giver" else report.giver))
            if len(beside) == 1:
                yield report, slot, beside


def _is_open(discourse: Discourse, role: Mention, of: Known) -> bool:
    """Tell whether a role can mean somebody named: 'अपने कोच' can, 'एक अभिनेता' and 'बच्चों' cannot."""
    owned = role.possessor is not None and not role.possessor.exact.startswith("अपन")
    return not (role.plural or owned or is_indefinite(discourse, role))


def _other(
    discourse: Discourse, mention: Mention, gift: GiftReport, beside: set[Referent], of: Known
) -> Referent | None:
    """Give who else took part in the nearest event that somebody took part in, if only one did."""
    reach = _FOR_ROLES if mention.kind is MentionKind.ROLE else _SENTENCES
    for at, sides, report in reversed(discourse.sides_before(gift.passages[0].start, _REPORTS)):
        if discourse.distance(at, mention.passage.start) > reach:
            return None
        people = {r for each in sides for r in _people(of(each))}
        if isinstance(report, MeetingReport | VisitReport | GiftReport) and beside <= people:
            rest = people - beside
            return rest.pop() if len(rest) == 1 else None
    return None


def _of_sentence(discourse: Discourse, pronoun: Mention, of: Known) -> set[Referent]:
    """Collect the people of a pronoun's sentence in the clauses before its own, told outside of quotations."""
    start, _ = discourse.span(pronoun.passage.start)
    joined = [m.start() for m in CLAUSE_BREAK.finditer(discourse.text, start, pronoun.passage.start)]
    end = joined[-1] if joined else start
    before = [m for m in discourse.last_mentions(pronoun.passage.start, _WITHIN) if start <= m.passage.start < end]
    return {r for m in before if m.kind in _TOLD and m.quoted_by is None for r in _people(of(m))}


def _may_be(person: Referent, role: Mention) -> bool:
    """Tell whether no title of somebody speaks against a role: a king who was met is no 'राजकुमार' (prince)."""
    asked = asked_post(role).title
    return not any(bars(post.title, asked) for post in person.offices.values() if is_office(post.title))


def _people(found: tuple[Referent, ...]) -> set[Referent]:
    return {r for r in found if r.kind is EntityKind.PERSON}
