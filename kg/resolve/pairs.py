"""Find the two whom 'दोनों नेताओं' (both leaders), 'इस जोड़ी' (this pair) and 'एक-दूसरे' (each other) mean."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping

from kg.model import BlockKind, MeetingReport, Mention, MentionKind
from kg.resolve.callings import has_post
from kg.resolve.candidates import Referent
from kg.resolve.couples import is_couple
from kg.resolve.discourse import Discourse, key_of, mentions_of, slots
from kg.resolve.ties import are_young, holders_of, tied
from kg.resolve.topics import OWN
from kg.world import EntityKind

Known = Callable[[Mention], tuple[Referent, ...]]
Named = Mapping[Referent, list[int]]  # people, and where their names end
_TOLD = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN})
_BEFORE = re.compile(r"(?<!\S)(?:इससे\s+पहले|पिछली\s+बार|आखिरी\s+बार|एक\s+बार)(?!\S)")
_RECENT = 30  # of the reports before a pair, how many are looked at
_NEAR = 2  # sentences back, within which any two who stand together are a pair


def is_reciprocal(pair: Mention) -> bool:
    """Tell whether a pair is 'एक-दूसरे' (each other), which points back at its own subject."""
    return pair.label.replace("-", " ").startswith(("एक दूसरे", "एक दूजे", "आपस"))


def find_pair(
    discourse: Discourse, pair: Mention, known: Known, barred: set[Referent], named: Named
) -> tuple[Referent, ...]:
    """Give the two people of a pair, or nothing where no two stand out.

    First come two who stand together in the last sentences ('आरव और केन'; the two sides of a meeting, of a gift, of a
    talk), then the only two of whom the sentence before tells ('केन ने उन्हें बाग दिखाए'), then the two of the last meeting
    however far back, then the only two whom the sentence before names.
    'दोनों नेताओं' are nobody's wife or son.
    """
    start = pair.passage.start
    titled = holders_of(pair, [r for r, ends in named.items() if ends[0] <= start])
    if len(titled) == 2:
        return tuple(sorted(titled, key=lambda r: r.number))

    if is_couple(pair):
        return _couple(discourse, pair, known, barred)
    if two := tied(discourse, pair, known):
        return two

    young = are_young(pair)

    def fits(referent: Referent) -> bool:
        other = ("नेता" in pair.label and referent.is_kin) or (young and has_post(referent.offices.values()))
        return referent not in barred and not other and (len(titled) < 2 or referent in titled)

    def last_met() -> tuple[Referent, ...]:
        met = ((end, two) for end, two in _met(discourse, pair, known) if all(map(fits, two)))
        return max(met, key=lambda item: item[0], default=(0, ()))[1]

    together = [(end, two) for end, two in _together(discourse, pair, known) if all(map(fits, two))]
    near = [(end, two) for end, two in together if discourse.distance(end, start) <= _NEAR]
    acting = _acting(discourse, start, known)
    acts = len(acting) == 2 and all(map(fits, acting))
    if _met_before(discourse, pair) and (two := last_met()):
        return two
    last = max(near, key=lambda item: (item[0], [-r.number for r in item[1]]), default=None)
    if last and not (acts and discourse.distance(last[0], start) == _NEAR):  # the sentence before tells of two others
        return last[1]
    if acts:
        return acting
    if two := last_met():
        return two
    near_by = {r for r in _named(discourse, start, known) if fits(r)}
    if len(near_by) == 2:
        return tuple(sorted(near_by, key=lambda r: r.number))
    titled_block = discourse.block(start) is BlockKind.TITLE  # of whom the text below tells
    until = len(discourse.text) if titled_block else start
    return _protagonists(until, {r: ends for r, ends in named.items() if fits(r)})


def _couple(discourse: Discourse, pair: Mention, known: Known, barred: set[Referent]) -> tuple[Referent, ...]:
    """Give the last two who stand together, one of them kin of the other: 'आरव मेहता और उनकी पत्नी मीरा ... [दंपती] ने'."""
    told = [(end, two) for end, two in _together(discourse, pair, known) if any(r.is_kin for r in two)]
    told = [(end, two) for end, two in told if barred.isdisjoint(two)]
    return max(told, key=lambda item: item[0])[1] if told else ()


def _people(mentions: list[Mention], known: Known) -> tuple[Referent, ...]:
    """Give the people of some mentions, each once, in order."""
    found = [r for m in mentions for r in known(m) if r.kind is EntityKind.PERSON]
    return tuple(dict.fromkeys(found))


def _together(discourse: Discourse, pair: Mention, known: Known) -> list[tuple[int, tuple[Referent, ...]]]:
    """List every two people who stand together before a pair, and where: coordinated, or the sides of one report."""
    start, own = pair.passage.start, key_of(pair)
    found = []
    at = bisect_right(discourse.coordinations, start, key=lambda run: run[-1].passage.end)
    for run in discourse.coordinations[max(0, at - _RECENT) : at]:
        if discourse.block(run[0].passage.start) is not BlockKind.CAPTION:
            found.append((run[-1].passage.start, _people(list(run), known)))
    found += _accompanied(discourse, start, known)
    for last, mentions, report in discourse.sides_before(start, _RECENT):
        if all(key_of(m) != own for m in mentions_of(report)):
            found.append((last, _people(mentions, known)))
    at = bisect_right(discourse.pairs, start, key=lambda m: m.passage.end)
    found += [(m.passage.start, known(m)) for m in discourse.pairs[max(0, at - _RECENT) : at]]
    return [(end, two) for end, two in found if len(two) == 2]


def _accompanied(discourse: Discourse, start: int, known: Known) -> list[tuple[int, tuple[Referent, ...]]]:
    """List who came with somebody of his: 'आरव अपनी पत्नी मीरा के साथ आए' (Aarav came with his wife Mira)."""
    near = discourse.mentions_before(start, _NEAR)
    owners = {m.passage: m for m in near if m.kind is MentionKind.PRONOUN and m.label in OWN}
    kin = [m for m in near if m.kind is MentionKind.NAME and m.possessor in owners and discourse.follows(m) == "के साथ"]
    return [(m.passage.start, (*known(owners[m.possessor]), *known(m))) for m in kin if m.possessor]


def _met_before(discourse: Discourse, pair: Mention) -> bool:
    """Tell whether two are said to have met once before: '[दोनों] इससे पहले सिर्फ एक बार मिले थे', '[दोनों] पिछली बार मिले'."""
    _, end = discourse.span(pair.passage.start)
    meets = any(name == "participant" for _, name in discourse.filled[key_of(pair)])
    return meets and _BEFORE.search(discourse.text, pair.passage.end, end) is not None


def _met(discourse: Discourse, pair: Mention, known: Known) -> list[tuple[int, tuple[Referent, ...]]]:
    """List the two of each meeting of two before a pair."""
    met = discourse.meetings_before(pair.passage.start, _RECENT)
    found = [(last, _people(list(r.participants), known)) for last, _, r in met if isinstance(r, MeetingReport)]
    return [(last, two) for last, two in found if len(two) == 2]


def _acting(discourse: Discourse, start: int, known: Known) -> tuple[Referent, ...]:
    """Collect the people of the sentence before, one of them its subject in ने: 'केन ने उन्हें बाग दिखाए'.

    Who speaks of others is none of them, nor who is spoken of.
    """
    told = [m for m in discourse.mentions_before(start, sentences=1) if m.kind in _TOLD and m.quoted_by is None]
    last = max((discourse.sentence(m.passage.start) for m in told), default=0)
    told = [m for m in told if discourse.sentence(m.passage.start) == last]
    if any(name == "speaker" for m in told for _, name in discourse.filled[key_of(m)]):
        return ()
    acts = any(discourse.follows(m) == "ने" for m in told)
    found = _people(told, known) if acts else ()
    return tuple(sorted(found, key=lambda r: r.number))


def _named(discourse: Discourse, start: int, known: Known) -> set[Referent]:
    """Collect who is named, and not only as an owner, in a sentence and the one before it."""
    named = [
        m
        for m in discourse.mentions_before(start, sentences=1)
        if m.kind is MentionKind.NAME and discourse.follows(m) not in {"का", "के", "की"}
    ]
    return set(_people(named, known))


def _protagonists(start: int, named: Named) -> tuple[Referent, ...]:
    """Give the two whom the article is about, where it names two much more often than all others."""
    counts = {referent: bisect_right(ends, start) for referent, ends in named.items() if ends[0] <= start}
    ranked = sorted(counts, key=lambda r: (-counts[r], r.number))
    if len(ranked) == 2 or (len(ranked) > 2 and counts[ranked[1]] >= 2 * counts[ranked[2]]):
        return tuple(sorted(ranked[:2], key=lambda r: r.number))
    return ()


def each_other(discourse: Discourse, mention: Mention, of: Known) -> tuple[Referent, ...]:
    """Give the two whom 'एक-दूसरे' (each other) means: the other side of its own report."""
    for report, own in discourse.filled[key_of(mention)] if is_reciprocal(mention) else ():
        subject = [m for name, each in slots(report) for m in each if name != own and key_of(m) != key_of(mention)]
        people = tuple(dict.fromkeys(r for m in subject for r in of(m)))
        if len(people) == 2:
            return people
    return ()
