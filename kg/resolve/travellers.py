"""Weigh who travels: somebody told to have come goes on doing so in an article.

'सलाहकार केन ने अतिथि आरव से मुलाकात की। वे बुधवार को राजधानी आए थे' (Ken met Aarav; he had come on Wednesday): where Aarav is
the one who is on a visit, 'वे' who came is Aarav, though Ken was the subject. Who is only invited has not come.

Misses: a host who travels next, told by a pronoun alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Mention, MentionKind, Status, VisitReport
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of

_NAMED = frozenset({MentionKind.NAME, MentionKind.ROLE})
TRAVELS = 4.0  # as much as the subject of the sentence before is ahead of whom he met


def travelled(
    discourse: Discourse, pronoun: Mention, told: Iterable[tuple[Mention, tuple[Referent, ...]]]
) -> frozenset[Referent]:
    """Give who has travelled before a pronoun that stands for a visitor; nobody for another pronoun.

    Where somebody spoke in the sentence before, only who is told of in the paragraph: 'केन ने यह कहा। वह कल आएंगे'.
    ``told`` are the mentions before it, with their people.
    """
    if not any(name == "visitor" for _, name in discourse.filled[key_of(pronoun)]):
        return frozenset()
    told = tuple(told)
    gone = frozenset(r for mention, people in told if _has_gone(discourse, mention) for r in people)
    here = [
        each
        for each in told
        if discourse.paragraph(each[0].passage.start) == discourse.paragraph(pronoun.passage.start)
    ]
    spoke = any(_speaks_before(discourse, mention, pronoun) for mention, _ in here)
    return gone & {r for _, people in here for r in people} if spoke else gone


def _speaks_before(discourse: Discourse, mention: Mention, pronoun: Mention) -> bool:
    """Tell whether a name stands for who speaks in the sentence before a pronoun's."""
    speaks = any(name == "speaker" for _, name in discourse.filled[key_of(mention)])
    near = discourse.distance(mention.passage.start, pronoun.passage.start) == 1
    return mention.kind in _NAMED and speaks and near


def _has_gone(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether a name or role stands for who went somewhere."""
    return mention.kind in _NAMED and any(
        isinstance(report, VisitReport) and name == "visitor" and report.status is Status.OCCURRED
        for report, name in discourse.filled[key_of(mention)]
    )
