"""Whom a relative pronoun means: 'दूत, [जिनसे] X मिले' the envoy whom X met; a thing beside whom is nobody.

Of 'X ने Y को तिरंगा भेंट किया, [जिसे] वह साथ ले गए थे' it is the flag that he had taken along: of Y news says 'जिन्हें'.

Misses: things that no list of gifts knows.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.events_slots import AFTER_PRONOUN, Slot
from kg.extract.gift_lexicon import is_thing
from kg.extract.view import View

_CASES = (
    ("ने", ("जिन्होंने", "जिसने")), ("को", ("जिन्हें", "जिसे", "जिनको", "जिसको")), ("से", ("जिनसे", "जिससे")),
    ("का", ("जिनका", "जिनके", "जिनकी", "जिसका", "जिसके", "जिसकी")), ("", ("जो",)),
)  # fmt: skip


def antecedent(view: View, opener: str, before: Iterable[Slot], start: int, first: int) -> Slot | None:
    """Return as a slot the last of the people ``before`` a clause that begins at ``start`` with a relative pronoun.

    ``first`` is the first token behind the pronoun.
    """
    case = next((c for c, words in _CASES if opener in words), None)
    if case is None:
        return None
    last = max((s for s in before if s.end <= start and s.has_people), key=lambda s: s.end, default=None)
    if last is None:
        return None
    if opener.startswith("जिस") and any(is_thing(view.word(i)) for i in range(last.marker_end, start)):
        return None
    marker = opener if case == "का" else ""
    case = AFTER_PRONOUN.get(view.word(first), case) if marker in ("जिनके", "जिसके") else case
    return Slot(case, last.mentions, start, start, start, marker)
