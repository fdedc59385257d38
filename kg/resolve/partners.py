"""Find whom a role or pronoun means that is one side of a gift, after an event of two who were told of by name.

After 'उपायुक्त लता दास से आरव मेहता मिले। सचिव केन भी मौजूद थे।' (Aarav met the commissioner Lata; Ken was there too) in 'लता ने
उन्हें शॉल दी' (Lata gave him a shawl) it is Aarav who gets it: whom one meets one gives to.

Misses: events of more than two, and pronouns for who gives, which go on about whom the text was about.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from kg.lexicons import load
from kg.model import GiftReport, MeetingReport, Mention, MentionKind, VisitReport
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.posts import describes, is_kin, is_office
from kg.resolve.roles import asked_post, is_indefinite
from kg.resolve.spelling import sound
from kg.world import EntityKind

_REPORTS = 6  # events that are looked back over
_SENTENCES = 2  # back, in which the event of two must be told
Known = Callable[[Mention], tuple[Referent, ...]]


def partner(discourse: Discourse, mention: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Give the other one of the last event of two, where a gift's other side is one of them.

    A role is he only if nothing is told of him that speaks against it: 'राजकुमार' is no king who was met.
    """
    role = mention.kind is MentionKind.ROLE
    if role and (mention.plural or mention.possessor or is_kin(mention.label) or is_indefinite(discourse, mention)):
        return None
    for report, slot in discourse.filled[key_of(mention)]:
        if not isinstance(report, GiftReport) or (slot == "giver" and not role):
            continue
        beside = _people(of(report.recipient if slot == "giver" else report.giver))
        found = _other(discourse, mention, report, beside, of) if len(beside) == 1 else None
        if found is not None and found not in barred and (not role or _may_be(found, mention)):
            return found
    return None


def _other(
    discourse: Discourse, mention: Mention, gift: GiftReport, beside: set[Referent], of: Known
) -> Referent | None:
    """Give who else took part in the nearest event that somebody took part in, if only one did."""
    for at, sides, report in reversed(discourse.sides_before(gift.passages[0].start, _REPORTS)):
        if discourse.distance(at, mention.passage.start) > _SENTENCES:
            return None
        people = {r for each in sides for r in _people(of(each))}
        if isinstance(report, MeetingReport | VisitReport | GiftReport) and beside <= people:
            rest = people - beside
            return rest.pop() if len(rest) == 1 else None
    return None


def _may_be(person: Referent, role: Mention) -> bool:
    """Tell whether nobody told of an office of somebody, or only of one that the role's words describe."""
    title = asked_post(role).title
    offices = (post for post in person.offices.values() if is_office(post.title))
    held = [post for post in offices if sound(post.title.split()[-1]) not in _relations()]
    return all(describes(title, post.title) for post in held)


@cache
def _relations() -> frozenset[str]:
    """Give the words for who is somebody's kin or friend, which are no offices."""
    return frozenset(sound(form) for entry in load("titles")["kinship"] for form in entry.surface)


def _people(found: tuple[Referent, ...]) -> set[Referent]:
    return {r for r in found if r.kind is EntityKind.PERSON}
