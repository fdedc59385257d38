"""Who speaks where only a participle tells of it: the subject of the verb behind it.

'“...” यह कहते हुए आरव चले गए' (saying so, Aarav left), '“...” कहते हुए उनकी आंखें भर आईं' (his eyes filled as he said it).

Misses: a name whose eyes fill ('कहते हुए आरव की आंखें भर आईं'), which would be taken for who the text goes on about.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.arguments import Argument
from kg.extract.statement_lexicon import lexicon
from kg.extract.statement_unnamed import unnamed
from kg.extract.view import View
from kg.language.clauses import Clause
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind

_WHO = frozenset({WordClass.KINSHIP, WordClass.TITLE, WordClass.GROUP})
_SUBJECTS = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN, MentionKind.GROUP})


def subject_behind(view: View, clause: Clause, at: int, found: Sequence[Argument]) -> tuple[Mention, ...]:
    """Return the subject whose noun phrase begins right behind a participle that ends at ``at``, else ()."""
    chunks = [c for c in clause.chunks if c.quote is None]
    chunk = next((c for c in chunks if c.start == at), None)
    if chunk is not None and chunk.case == "का" and view.word(chunk.marker_end) in word_list("statement", "moved"):
        owner = next((a for a in found if a.chunk is chunk), None)
        return owner.mentions if owner and owner.mentions[-1].kind is MentionKind.PRONOUN else ()
    while chunk is not None and chunk.case == "का":  # 'कहते हुए नगर परिषद के अध्यक्ष चले गए'
        end = chunk.marker_end
        chunk = next((c for c in chunks if c.start == end), None)
    if chunk is None or chunk.case:
        return ()
    named = [a for a in found if a.chunk is chunk and a.mentions[-1].kind in _SUBJECTS]
    if named:
        return named[-1].mentions
    person = view.kind(chunk.end - 1) in _WHO or view.word(chunk.end - 1) in lexicon().tellers
    return unnamed(view, chunk) if person else ()
