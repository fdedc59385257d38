"""Tell whether a pronoun speaks of somebody in the manner in which the text did so far.

Hindi news is polite ('उन्होंने') to some people and plain ('उसने') to others, and rarely both to one.

Misses: 'वह' and 'वे', which may be either.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Mention

_PLAIN, _POLITE = ("उस", "इस"), ("उन", "इन")


def manner(pronoun: Mention) -> str | None:
    """Give whether a pronoun is polite or plain; None for 'वह' and 'वे', which may be both."""
    if pronoun.label.startswith(_PLAIN):
        return "plain"
    return "polite" if pronoun.label.startswith(_POLITE) else None


def unlike_in_manner(pronoun: Mention, before: Sequence[Mention]) -> bool:
    """Tell whether somebody was so far told of in the other manner: 'उसने' after 'उनकी', or 'उन्होंने' after 'उसने'."""
    own = manner(pronoun)
    manners = {each for m in before if (each := manner(m))}
    return bool(own and manners) and own not in manners
