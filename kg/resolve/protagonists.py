"""Weigh whom an article is about: who stands in its title, and who is the one that came.

A dense story names many people, and a pronoun in it means the guest more often than whoever was told of last: after
'आरव को पोते मोहन ने फूल दिए। [New paragraph] मंत्री केन के साथ उनकी बैठक हुई' (grandson Mohan gave Aarav flowers; he had a
meeting with minister Ken) 'उनकी' is Aarav, if the title or a visit tells of him. Who says something is as often a
bystander, and gains nothing.

The weights were set by hand and measured on the events of all gold sets: twice as much loses more than it wins.

Misses: stories of two guests, and of one whose title tells of somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from kg.model import BlockKind, Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.guests import is_guest

_NAMED = frozenset({MentionKind.NAME, MentionKind.ROLE})
_SIDES = frozenset({"participant", "giver", "recipient"})
_MET = frozenset({"participant", "recipient"})
_TITLED, _CAME, _ASKED = 1.0, 1.5, 3.0
_INTERVIEW = re.compile(
    r"\s+(?:जी\s+)?(?:से|के\s+साथ)\s+(?:(?:एक|खास|ख़ास|विशेष|एक्सक्लूसिव|लंबी)\s+){0,2}(?:बातचीत|साक्षात्कार|इंटरव्यू|गुफ्तगू)\s*(?:\n|$)"
)
_OFTEN = 3  # times that an article names whom it is about
_FAR_MORE = 2  # times as often as anybody else, where no title names him


def protagonist(discourse: Discourse, people: Iterable[Referent]) -> Referent | None:
    """Give the one whom an article is about: named in its title, and more often than anybody; of two, who came.

    Where the title names nobody, it is who is named twice as often as anybody. Misses: articles of two who are named as
    often and both came, or neither.
    """
    known = list(people)
    titled = [r for r in known if _part(discourse, r).titled]
    most = sorted((_named(r) for r in titled or known), reverse=True)[:2]
    if not titled and most and most[0] >= _FAR_MORE * max(most[1:], default=0):
        titled = [r for r in known if _named(r) == most[0]]
    if len(titled) > 1:
        came = [r for r in titled if _part(discourse, r).came]
        titled = came if len(came) == 1 else [r for r in titled if _named(r) == most[0]]
    return titled[0] if len(titled) == 1 and _named(titled[0]) >= _OFTEN else None


def _named(referent: Referent) -> int:
    return sum(referent.forms.values())


@dataclass(slots=True)
class _Part:
    """What the mentions of somebody that were looked at so far say of him."""

    mentions: int = 0
    titled: bool = False  # in the headline
    asked: bool = False  # an interview is with him: 'आरव मेहता से खास बातचीत' is a line of its own
    came: bool = False  # by name or role he stands for who went somewhere, or is called a guest


_PARTS: WeakKeyDictionary[Referent, _Part] = WeakKeyDictionary()


def _part(discourse: Discourse, referent: Referent) -> _Part:
    """Give what somebody's mentions say of him; each is looked at once, since roles are added as they are resolved."""
    part = _PARTS.setdefault(referent, _Part())
    for mention in referent.mentions[part.mentions :]:
        went = any(name == "visitor" for _, name in discourse.filled[key_of(mention)])
        part.titled |= mention.kind in _NAMED and discourse.block(mention.passage.start) is BlockKind.TITLE
        part.asked |= mention.kind is MentionKind.NAME and _is_interviewed(discourse, mention)
        part.came |= mention.kind in _NAMED and (went or (mention.kind is MentionKind.ROLE and is_guest(mention)))
    part.mentions = len(referent.mentions)
    return part


def _is_interviewed(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether a line says that an interview is with somebody: 'लेखिका [मीरा सेन] से बातचीत'."""
    return _INTERVIEW.match(discourse.text, mention.passage.end) is not None


def is_side(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether a pronoun meets, gives or is given something."""
    return any(name in _SIDES for _, name in discourse.filled[key_of(pronoun)])


def protagonist_score(discourse: Discourse, pronoun: Mention, referent: Referent) -> float:
    """Give what being whom the article is about adds for a pronoun that is a side of a meeting or gift.

    Whom an interview is with counts for any pronoun.
    """
    part = _part(discourse, referent)
    if part.asked or not is_side(discourse, pronoun):
        return _ASKED * part.asked
    met = any(name in _MET for _, name in discourse.filled[key_of(pronoun)])
    return _TITLED * part.titled + _CAME * (part.came and met)


def first_of(
    discourse: Discourse, pronoun: Mention, ranked: list[Referent], close: list[Referent], told: Iterable[Referent]
) -> list[Referent]:
    """Rank whom an article is about first where he is among the close; where he is not, or nothing is met, nobody."""
    star = protagonist(discourse, told) if is_side(discourse, pronoun) else None
    return [star, *(r for r in ranked if r is not star)] if star in close and star is not None else []
