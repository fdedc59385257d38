"""Doc -> mentions of bodies and of unnamed people.

Bodies are known by the gazetteer ('संयुक्त राष्ट्र') or by the noun that ends them ('दक्षिण कोरियाई सेना', 'हरिपुर नगर
निगम'); unnamed people by a noun of a group with what stands before it ('अमेरिकी अधिकारियों', 'पार्टी के एक वरिष्ठ नेता').

Misses: bodies whose name is one unknown word and that no gazetteer lists.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from kg.extract.title_phrases import is_adjective, is_done
from kg.extract.title_rows import is_shared
from kg.extract.view import GENITIVES, NOT_IN_PHRASE, THIS, MentionSpan, View
from kg.language.lemmas import direct_plural
from kg.language.normalise import shadow
from kg.language.vocabulary import base_form
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.lexicons import load
from kg.model import Mention, MentionKind

C = WordClass
_BODY_PART = frozenset(
    {C.DEMONYM, C.ORGANIZATION, C.PLACE, C.UNKNOWN, C.DICTIONARY, C.HEAD, C.COMMON, C.MODIFIER, C.INITIAL, C.TITLE}
)
_GROUP_PART = frozenset(
    {C.DEMONYM, C.ORGANIZATION, C.PLACE, C.MODIFIER, C.HEAD, C.COMMON, C.DICTIONARY, C.UNKNOWN, C.TITLE, C.GROUP}
)
_BODY_WINGS = frozenset({"युवा", "महिला", "तृणमूल"})
MAX_WORDS = 5


def organization_heads() -> frozenset[str]:
    """Return the nouns that end the names of bodies, as shadows."""
    return word_list("bodies", "organization_heads")


@lru_cache(maxsize=1)
def media_heads() -> frozenset[str]:
    """Return the nouns that end the names of media, as shadows."""
    return frozenset(shadow(f) for e in load("bodies")["organization_heads"] if e.word == "एजेंसी" for f in e.surface)


def direct(phrase: str) -> str:
    """Return a noun phrase with its last word in the direct case; a singular only after 'एक', since 'लड़के' may be both.

    >>> direct("अमेरिकी अधिकारियों"), direct("सूत्रों"), direct("स्कूली बच्चों"), direct("एक मछुआरे")
    ('अमेरिकी अधिकारी', 'सूत्र', 'स्कूली बच्चे', 'एक मछुआरा')
    """
    words = phrase.split()
    last = direct_plural(words[-1])
    if last == words[-1] and "एक" in words and not any(w.endswith(("े", "ए")) for w in words[:-1]):  # 'एक नए मछुआरे'
        last = base_form(last)
    return phrase if last == words[-1] else " ".join([*words[:-1], last])


def organizations(view: View, claimed: set[int]) -> list[MentionSpan]:
    """Return the bodies outside of the tokens that people's mentions claim."""
    out: list[MentionSpan] = []
    taken: set[int] = set()
    heads = organization_heads()
    for at in range(len(view.words) - 1, -1, -1):
        if at in taken or at in view.in_name or view.kind(at) is C.STOP:
            continue
        is_head = view.word(at) in heads and view.kind(at) is not C.CLOSED and view.kind(at + 1) is not C.HEAD
        is_match = view.kind(at) is C.ORGANIZATION
        goes_on = view.word(at + 1) in heads and view.word(at + 1) != "कांग्रेस"
        if goes_on or not (is_head or is_match):
            continue
        start = _body_start(view, at)
        taken.update(range(start, at + 1))
        if at in claimed:
            continue
        mention = Mention(MentionKind.ORGANIZATION, view.text(start, at + 1), view.passage(start, at + 1))
        out.append(MentionSpan(start, at + 1, mention))
    return out[::-1]


def _body_start(view: View, at: int) -> int:
    """Return where the name of the body that ends at ``at`` begins."""
    start = at
    while at - start < MAX_WORDS:
        before = start - 1
        if view.kind(before) not in _BODY_PART or before in view.in_name or view.word(before) in NOT_IN_PHRASE:
            break
        if is_done(view, before) or view.is_moment(before) or view.word(before - 1) in THIS:
            break
        whole = all(view.kind(i) is C.ORGANIZATION for i in range(start, at + 1))  # listed: takes few words before it
        if whole and view.kind(before) not in (C.ORGANIZATION, C.DEMONYM) and view.word(before) not in _BODY_WINGS:
            break
        start = before
    return start


def groups(view: View, claimed: set[int]) -> list[MentionSpan]:
    """Return the unnamed people who may speak or act."""
    out = []
    for title in view.titles:
        at = title.start
        if (at in claimed and title.section != "groups") or view.word(at - 1) == "दोनों":
            continue
        anonymous = view.word(at - 1) in ("एक",) or (
            view.word(at - 2) == "एक" and view.kind(at - 1) in (C.MODIFIER, C.DEMONYM)
        )
        if title.section == "groups" or (anonymous and title.section in ("posts", "ranks", "callings")):
            if title.end in view.in_name or (title.section == "groups" and view.kind(title.end) in (C.HEAD, C.TITLE)):
                continue
            if is_adjective(view, title.end) or is_shared(view, title.end):
                continue
            start = _group_start(view, at, claimed)
            end = title.end
            label = direct(view.text(start, end))
            mention = Mention(
                MentionKind.GROUP, label, view.passage(start, end), plural="एक" not in view.words[start:end]
            )
            out.append(MentionSpan(start, end, mention))
    return _not_nested(out)


def _group_start(view: View, at: int, claimed: set[int]) -> int:
    """Return where the noun phrase of a group begins: 'पार्टी के एक वरिष्ठ' before 'नेता', no title of who acts."""
    start = at
    while at - start < 3 and (
        view.kind(start - 1) in _GROUP_PART or view.word(start - 1) in ("एक", "दो", "तीन", "कई", "कुछ")
    ):
        other = start - 1 in view.in_name or (start - 1 in claimed and view.kind(start - 1) is C.TITLE)
        if other or view.word(start - 1) in (NOT_IN_PHRASE | {"सहित", "समेत"}) - {"एक", "कई", "अन्य"}:
            break
        start -= 1
    if view.word(start - 1) in GENITIVES and view.kind(start - 2) in _GROUP_PART and start - 2 not in view.in_name:
        start -= 2
        while (
            view.kind(start - 1) in (C.DEMONYM, C.ORGANIZATION, C.PLACE, C.DICTIONARY, C.UNKNOWN, C.HEAD)
            and at - start < 6
        ):
            start -= 1
    return start


def _not_nested(spans: list[MentionSpan]) -> list[MentionSpan]:
    """Return the spans that stand in no other; of two over the same tokens neither stays."""
    alike = Counter((s.start, s.end) for s in spans)
    kept: set[tuple[int, int]] = set()
    reach = -1
    for start, end in sorted(alike, key=lambda s: (s[0], -s[1])):
        if end > reach and alike[start, end] == 1:
            kept.add((start, end))
        reach = max(reach, end)
    return [s for s in spans if (s.start, s.end) in kept]
