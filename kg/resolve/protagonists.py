"""Weigh whom an article is about: who stands in its title, and who is the one that came.

A dense story names many people, and a pronoun in it means the guest more often than whoever was told of last: after
'आरव को पोते मोहन ने फूल दिए। [New paragraph] मंत्री केन के साथ उनकी बैठक हुई' (grandson Mohan gave Aarav flowers; he had a
meeting with minister Ken) 'उनकी' is Aarav, if the title or a visit tells of him. Who says something is as often a
bystander, and gains nothing.

The weights were set by hand and measured on the events of all gold sets: twice as much loses more than it wins.

Misses: stories of two guests, and of one whose title tells of somebody else.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import BlockKind, Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.guests import is_guest

_NAMED = frozenset({MentionKind.NAME, MentionKind.ROLE})
_SIDES = frozenset({"participant", "giver", "recipient"})
_MET = frozenset({"participant", "recipient"})
_TITLED, _CAME = 1.0, 1.5
_OFTEN = 3  # times that an article names whom it is about
_FAR_MORE = 2  # times as often as anybody else, where no title names him


def protagonist(discourse: Discourse, people: Iterable[Referent]) -> Referent | None:
    """Give the one whom an article is about: named in its title, and more often than anybody; of two, who came.

    Where the title names nobody, it is who is named twice as often as anybody. Misses: articles of two who are named as
    often and both came, or neither.
    """
    known = list(people)
    titled = [r for r in known if any(discourse.block(at) is BlockKind.TITLE for at in r.starts)]
    if not titled:
        titled = [r for r in known if all(_named(r) >= _FAR_MORE * _named(other) for other in known if other is not r)]
    most = max((_named(r) for r in titled), default=0)
    if len(titled) > 1:
        came = [r for r in titled if _came(discourse, r)]
        titled = came if len(came) == 1 else [r for r in titled if _named(r) == most]
    return titled[0] if len(titled) == 1 and _named(titled[0]) >= _OFTEN else None


def _named(referent: Referent) -> int:
    return sum(referent.forms.values())


def _came(discourse: Discourse, referent: Referent) -> bool:
    """Tell whether a name or role of somebody stands for who went somewhere, or calls him a guest."""
    named = [m for m in referent.mentions if m.kind in _NAMED]
    went = any(name == "visitor" for m in named for _, name in discourse.filled[key_of(m)])
    return went or any(m.kind is MentionKind.ROLE and is_guest(m) for m in named)


def is_side(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether a pronoun meets, gives or is given something."""
    return any(name in _SIDES for _, name in discourse.filled[key_of(pronoun)])


def protagonist_score(discourse: Discourse, pronoun: Mention, referent: Referent) -> float:
    """Give what being whom the article is about adds for a pronoun that is a side of a meeting or gift."""
    if not is_side(discourse, pronoun):
        return 0.0
    own = {name for _, name in discourse.filled[key_of(pronoun)]}
    named = [m for m in referent.mentions if m.kind in _NAMED]
    titled = any(discourse.block(m.passage.start) is BlockKind.TITLE for m in named)
    return _TITLED * titled + _CAME * (_came(discourse, referent) and bool(own & _MET))


def first_of(
    discourse: Discourse, pronoun: Mention, ranked: list[Referent], close: list[Referent], told: Iterable[Referent]
) -> list[Referent]:
    """Rank whom an article is about first where he is among the close; where he is not, or nothing is met, nobody."""
    star = protagonist(discourse, told) if is_side(discourse, pronoun) else None
    return [star, *(r for r in ranked if r is not star)] if star in close and star is not None else []
