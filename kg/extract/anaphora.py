"""Doc -> pronouns and pairs: what coreference resolves later.

'उन्होंने' he (polite) or they; 'दोनों नेताओं' both leaders, but not 'दोनों देशों' both countries; 'एक-दूसरे को' each other.
"""

from __future__ import annotations

from functools import lru_cache

from kg.extract.view import MentionSpan, View
from kg.language.closed import closed_classes
from kg.language.normalise import shadow
from kg.language.word_classes import WordClass
from kg.lexicons import load
from kg.model import Mention, MentionKind

_IMPERSONAL = frozenset(
    "यह ये इस इन इसे इससे इसका इसके इसकी कोई किसी कुछ किन्हीं क्या कौन सब सभी सबने सबको सबसे सबका सबके सबकी".split()
)
_DETERMINERS = frozenset("उन उस इन इस यह ये वह वे वो".split())
_NOMINATIVE = frozenset("वह वे वो मैं हम आप तुम".split())


@lru_cache(maxsize=1)
def pair_heads() -> frozenset[str]:
    """Return the nouns that make 'दोनों X' two people."""
    return frozenset(shadow(f) for e in load("bodies")["pair_heads"] for f in e.surface)


def anaphors(view: View) -> list[MentionSpan]:
    """Return the pronouns and pairs of the text."""
    out: list[MentionSpan] = []
    for at in range(len(view.words)):
        if at in view.in_name or view.kind(at) is WordClass.STOP:
            continue
        span = _pair(view, at) or _pronoun(view, at)
        if span:
            out.append(span)
    return out


def _pair(view: View, at: int) -> MentionSpan | None:
    word, nxt = view.word(at), view.word(at + 1)
    end = 0
    if word == "दोनों":
        if nxt in pair_heads():
            end = at + 2
        elif (
            view.is_closed(at + 1)
            or view.kind(at + 1) in (WordClass.TIME, WordClass.VERB, WordClass.PLACE)
            or at + 1 in view.in_name
        ):
            end = at + 1
    elif word in ("एक-दूसरे", "परस्पर") or (word == "एक" and nxt == "दूसरे"):
        end = at + 1 + (word == "एक")
    elif word == "जोड़ी":
        end = at + 1
    if not end:
        return None
    mention = Mention(MentionKind.PAIR, view.text(at, end), view.passage(at, end), plural=True)
    return MentionSpan(at, end, mention)


def _pronoun(view: View, at: int) -> MentionSpan | None:
    word = view.word(at)
    pronoun = closed_classes().pronouns.get(word)
    if pronoun is None or (word in _IMPERSONAL and not word.startswith(("इनका", "इनके", "इनकी"))):
        return None
    if word in _DETERMINERS and word not in _NOMINATIVE and not view.is_postposition(at + 1):
        return None
    if (
        word in ("वह", "वे", "वो")
        and view.kind(at + 1) in (WordClass.COMMON, WordClass.HEAD)
        and view.is_postposition(at + 2)
    ):
        if view.word(at + 1) not in ("यहां", "वहां", "आज", "कल", "खुद", "स्वयं"):
            return None
    mention = Mention(
        MentionKind.PRONOUN,
        view.text(at, at + 1),
        view.passage(at, at + 1),
        plural=pronoun.plural,
        person=pronoun.person,
    )
    return MentionSpan(at, at + 1, mention)
