"""Find whom a role or pronoun means that gives, or is given, something after a gift told just before."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.model import GiftReport, Mention
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.posts import is_kin
from kg.world import EntityKind

_IN_RETURN = re.compile(r"(?:और\s+|फिर\s+|तो\s+)?(?:इसके\s+|उसके\s+)?(?:बदले|जवाब)\s+में(?!\S)")
Known = Callable[[Mention], tuple[Referent, ...]]


def side_of_answer(discourse: Discourse, role: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Take a role without a name for the other side of the gift told before it.

    After 'आरव ने केन को घड़ी भेंट की।' (Aarav presented Ken with a watch) in 'दल प्रमुख ने मेजबान को शॉल दी' (the party's
    head gave the host a shawl) it is Ken who gives and Aarav who gets, unless the clause names somebody else. The gift
    before must be told in the same sentence or the one before, and its two people be known. Misses: answers told
    later, and would mistake a third person who gives to one of the two and is named by a role alone.
    """
    if role.plural or role.possessor or is_kin(role.label) or " के " in role.label:
        return None  # 'मेहता के बच्चों को' is not Mehta
    for report, slot in discourse.filled[key_of(role)]:
        before = _gift_before(discourse, report, role) if isinstance(report, GiftReport) else None
        if not isinstance(report, GiftReport) or before is None:
            continue
        giver, taker = _person(of(before.giver)), _person(of(before.recipient))
        if giver is None or taker is None:
            continue
        wanted, other = (taker, giver) if slot == "giver" else (giver, taker)
        beside = report.recipient if slot == "giver" else report.giver
        named = of(beside) if beside.kind is not role.kind else ()
        if wanted not in barred and (not named or other in named):
            return wanted
    return None


def side_of_gifts(discourse: Discourse, pronoun: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Take a pronoun for the side that it takes in a gift told before it in its sentence.

    In 'आरव ने केन को घड़ी भेंट की और लता ने उन्हें शॉल दी' (and Lata gave him a shawl) two give to one: it is Ken; where Ken
    gives, it is Aarav. 'बदले में उन्होंने …' (in return he) is who was given to. Misses: gifts that two pronouns tell.
    """
    for report, slot in discourse.filled[key_of(pronoun)]:
        before = _gift_before(discourse, report, pronoun) if isinstance(report, GiftReport) else None
        if not isinstance(report, GiftReport) or before is None:
            continue
        giver, taker = _person(of(before.giver)), _person(of(before.recipient))
        if giver is None or taker is None or discourse.distance(before.passages[0].start, pronoun.passage.start) > 0:
            continue
        start = report.passages[0].start
        returned = _IN_RETURN.match(discourse.text, start) is not None
        if slot == "giver":
            wanted = taker if returned or (taker not in barred and giver in of(report.recipient)) else None
        else:
            third = taker if report.rule.startswith("gift.given") else None  # 'यह घड़ी उन्हें लता से मिली थी' goes back
            wanted = giver if taker in of(report.giver) or (returned and not of(report.giver)) else third
        if wanted is not None and wanted not in barred:
            return wanted
    return None


def _gift_before(discourse: Discourse, report: GiftReport, role: Mention) -> GiftReport | None:
    """Give the last gift told before a report, in its sentence or the one before it."""
    start = report.passages[0].start
    told = [r for r in discourse.reports.reports if isinstance(r, GiftReport) and r.passages[0].end <= start]
    last = max(told, key=lambda r: r.passages[0].end, default=None)
    near = last is not None and discourse.distance(last.passages[0].start, role.passage.start) <= 1
    return last if near else None


def _person(found: tuple[Referent, ...]) -> Referent | None:
    people = [r for r in found if r.kind is EntityKind.PERSON]
    return people[0] if len(people) == 1 else None
