"""Find whom a role or pronoun means that gives, or is given, something after a gift told just before."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.model import GiftReport, Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.posts import is_kin
from kg.resolve.topics import DATIVE, of_the_other
from kg.world import EntityKind

_IN_RETURN = re.compile(r"(?<!\S)(?:बदले|जवाब|एवज|उत्तर)\s+में(?!\S)")
_WHICH = re.compile(r",\s*(?:जो|जिसे|जिन्हें)\s+$")  # 'आरव ने केन को घड़ी दी, जो उन्होंने मीरा को दे दी'
_THIS = re.compile(r"(?<!\S)(?:यह|यही|वह|वही|ये)(?!\S)")
_RETURNS = 2  # sentences, over which 'बदले में' (in return) points back
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


def answers_host(discourse: Discourse, role: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Take 'मेजबान' or 'मेहमान' for the other side of the gift before it, where the side beside him is named.

    In 'केन ने अतिथि को घड़ी दी, जबकि आरव ने मेजबान को शॉल' (while Aarav gave the host a shawl) the host is Ken, whoever else
    welcomed Aarav.
    """
    for report, slot in discourse.filled[key_of(role)]:
        before = _gift_before(discourse, report, role) if isinstance(report, GiftReport) else None
        if not isinstance(report, GiftReport) or before is None:
            continue
        beside, other = (report.recipient, before.giver) if slot == "giver" else (report.giver, before.recipient)
        if _person(of(beside)) is not None and _person(of(beside)) is _person(of(other)):
            return side_of_answer(discourse, role, barred, of)
    return None


def side_of_gifts(discourse: Discourse, pronoun: Mention, barred: set[Referent], of: Known) -> Referent | None:
    """Take a pronoun for the side that it takes in a gift told before it in its sentence.

    In 'आरव ने केन को घड़ी भेंट की और लता ने उन्हें शॉल दी' (and Lata gave him a shawl) two give to one: it is Ken; where Ken
    gives, it is Aarav. 'बदले में उन्होंने …' (in return he) is who was given to. Misses: gifts that two pronouns tell.
    """
    if of_the_other(discourse, pronoun):
        return None
    for report, slot in discourse.filled[key_of(pronoun)]:
        before = _gift_before(discourse, report, pronoun) if isinstance(report, GiftReport) else None
        if not isinstance(report, GiftReport) or before is None:
            continue
        giver, taker = _person(of(before.giver)), _person(of(before.recipient))
        returned = _is_returned(discourse, report)
        far = discourse.distance(before.passages[0].start, pronoun.passage.start)
        if giver is None or taker is None or (far > 0 and not returned):
            continue
        if slot == "giver":
            on = _passes_on(discourse, before, pronoun)
            wanted = taker if returned or on or (taker not in barred and giver in of(report.recipient)) else None
        else:
            passage = report.passages[0]
            same = _THIS.search(discourse.text, passage.start, passage.end)  # '[यह] घड़ी उन्हें लता से मिली थी' goes back
            third = taker if report.rule.startswith("gift.given") or not same else None
            wanted = giver if taker in of(report.giver) or (returned and not of(report.giver)) else third
        if wanted is not None and wanted not in barred:
            return wanted
    return None


def _passes_on(discourse: Discourse, before: GiftReport, giver: Mention) -> bool:
    """Tell whether somebody gives on what he was given, not only brought: 'केन को घड़ी दी, जो उन्होंने मीरा को दी'."""
    got = discourse.follows(before.recipient) == "को" or before.recipient.label in DATIVE
    return got and _WHICH.search(discourse.text, before.passages[0].start, giver.passage.start) is not None


def unsaid_givers(discourse: Discourse, taker: Mention) -> list[Mention]:
    """List the givers of whom a clause leaves out the pronoun, which stands at its verb, behind who is given to.

    In 'आरव केन के पास पहुंचे, पांव छुए और [उन्हें] घड़ी _ भेंट की' (Aarav came to Ken, touched his feet and gave him a watch) one
    must know that Aarav gives to know that Ken was given to.
    """
    gifts = [r for r, slot in discourse.filled[key_of(taker)] if slot == "recipient" and isinstance(r, GiftReport)]
    givers = [r.giver for r in gifts if r.giver.kind is MentionKind.PRONOUN]
    return [giver for giver in givers if giver.passage.start > taker.passage.start]


def _gift_before(discourse: Discourse, report: GiftReport, role: Mention) -> GiftReport | None:
    """Give the last gift told before a report, in its sentence or the one before it; two before it 'in return'."""
    start = report.passages[0].start
    told = [r for r in discourse.reports.reports if isinstance(r, GiftReport) and r.passages[0].end <= start]
    last = max(told, key=lambda r: r.passages[0].end, default=None)
    reach = _RETURNS if _is_returned(discourse, report) else 1
    near = last is not None and discourse.distance(last.passages[0].start, role.passage.start) <= reach
    return last if near else None


def _is_returned(discourse: Discourse, report: GiftReport) -> bool:
    """Tell whether the clause of a gift says that it answers one: 'उन्होंने [बदले में] शिष्य को सीटी दी'."""
    passage = report.passages[0]
    return _IN_RETURN.search(discourse.text, passage.start, passage.end) is not None


def _person(found: tuple[Referent, ...]) -> Referent | None:
    people = [r for r in found if r.kind is EntityKind.PERSON]
    return people[0] if len(people) == 1 else None
