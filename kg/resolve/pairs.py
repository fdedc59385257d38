"""Find the two whom 'दोनों नेताओं' (both leaders), 'इस जोड़ी' (this pair) and 'एक-दूसरे' (each other) mean."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import BlockKind, MeetingReport, Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of, mentions_of
from kg.resolve.posts import plain_title
from kg.world import EntityKind

Known = Callable[[Mention], tuple[Referent, ...]]
_RECENT = 30  # of the reports before a pair, how many are looked at
_NEAR = 2  # sentences back, within which any two who stand together are a pair


def is_reciprocal(pair: Mention) -> bool:
    """Tell whether a pair is 'एक-दूसरे' (each other), which points back at its own subject."""
    return pair.label.replace("-", " ").startswith(("एक दूसरे", "एक दूजे", "आपस"))


def find_pair(discourse: Discourse, pair: Mention, known: Known, barred: set[Referent]) -> tuple[Referent, ...]:
    """Give the two people of a pair, or nothing where no two stand out.

    First come two who stand together in the last sentences ('आरव और केन'; the two sides of a meeting, of a gift, of a
    talk), then the two of the last meeting however far back, then the only two whom the sentence before names.
    'दोनों नेताओं' are nobody's wife or son.
    """
    start = pair.passage.start
    titled = _titled(discourse, pair, known)
    if len(titled) == 2:
        return tuple(sorted(titled, key=lambda r: r.number))
    if "नेता" in pair.label:
        barred = barred | {r for m in discourse.mentions for r in known(m) if r.is_kin}
    together = [(end, two) for end, two in _together(discourse, pair, known) if not set(two) & barred]
    near = [(end, two) for end, two in together if discourse.distance(end, start) <= _NEAR]
    if near:
        return max(near, key=lambda item: (item[0], [-r.number for r in item[1]]))[1]
    met = [(end, two) for end, two in _met(discourse, pair, known) if not set(two) & barred]
    if met:
        return max(met, key=lambda item: item[0])[1]
    named = _named(discourse, start, known) - barred
    if len(named) == 2:
        return tuple(sorted(named, key=lambda r: r.number))
    return _protagonists(discourse, start, known, barred)


def _titled(discourse: Discourse, pair: Mention, known: Known) -> set[Referent]:
    """Collect who holds the post that a pair names: 'दोनों प्रधानमंत्री' (both prime ministers); nobody for 'दोनों नेता'."""
    word = pair.label.split()[-1]
    posts = {word, word.removesuffix("यों"), word.removesuffix("ियों") + "ी"}
    named = [m for m in discourse.mentions if m.kind is MentionKind.NAME and m.passage.end <= pair.passage.start]
    people = set(_people(named, known))
    return {r for r in people if any(plain_title(p.title) in map(plain_title, posts) for p in r.posts if not p.former)}


def _people(mentions: list[Mention], known: Known) -> tuple[Referent, ...]:
    """Give the people of some mentions, each once, in order."""
    found = [r for m in mentions for r in known(m) if r.kind is EntityKind.PERSON]
    return tuple(dict.fromkeys(found))


def _together(discourse: Discourse, pair: Mention, known: Known) -> list[tuple[int, tuple[Referent, ...]]]:
    """List every two people who stand together before a pair, and where: coordinated, or the sides of one report."""
    start, own = pair.passage.start, key_of(pair)
    found = []
    runs = [run for run in discourse.coordinations if run[-1].passage.end <= start]
    for run in runs[-_RECENT:]:
        if discourse.block(run[0].passage.start) is not BlockKind.CAPTION:
            found.append((run[-1].passage.start, _people(list(run), known)))
    for last, mentions, report in discourse.sides_before(start)[-_RECENT:]:
        if all(key_of(m) != own for m in mentions_of(report)):
            found.append((last, _people(mentions, known)))
    pairs = [m for m in discourse.mentions if m.kind is MentionKind.PAIR and m.passage.end <= start]
    found += [(m.passage.start, known(m)) for m in pairs[-_RECENT:]]
    return [(end, two) for end, two in found if len(two) == 2]


def _met(discourse: Discourse, pair: Mention, known: Known) -> list[tuple[int, tuple[Referent, ...]]]:
    """List the two of each meeting of two before a pair."""
    met = [(last, r) for last, _, r in discourse.sides_before(pair.passage.start) if isinstance(r, MeetingReport)]
    found = [(last, _people(list(r.participants), known)) for last, r in met[-_RECENT:]]
    return [(last, two) for last, two in found if len(two) == 2]


def _named(discourse: Discourse, start: int, known: Known) -> set[Referent]:
    """Collect who is named, and not only as an owner, in a sentence and the one before it."""
    named = [
        m
        for m in discourse.mentions
        if m.kind is MentionKind.NAME
        and m.passage.end <= start
        and discourse.follows(m) not in {"का", "के", "की"}
        and discourse.distance(m.passage.start, start) <= 1
    ]
    return set(_people(named, known))


def _protagonists(discourse: Discourse, start: int, known: Known, barred: set[Referent]) -> tuple[Referent, ...]:
    """Give the two whom the article is about, where it names two much more often than all others."""
    counts: dict[Referent, int] = {}
    for mention in discourse.mentions:
        if mention.kind is MentionKind.NAME and mention.passage.end <= start:
            for referent in _people([mention], known):
                counts[referent] = counts.get(referent, 0) + 1
    ranked = sorted((r for r in counts if r not in barred), key=lambda r: (-counts[r], r.number))
    if len(ranked) == 2 or (len(ranked) > 2 and counts[ranked[1]] >= 2 * counts[ranked[2]]):
        return tuple(sorted(ranked[:2], key=lambda r: r.number))
    return ()
