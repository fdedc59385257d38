"""Doc -> mentions of people: names with the posts that the article gives them, and people named by a post alone.

'रूस के पूर्व रक्षा मंत्री X' 'the former defence minister of Russia, X' gives the name X with the post 'रक्षा मंत्री' of 'रूस',
former; 'रूसी राष्ट्रपति ने' gives a role. A title before 'भवन' or 'पद' is nobody.

Misses: posts told in a clause of their own ('X 2010 में मंत्री बने'), posts after the name without जो.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.view import GENITIVES, MentionSpan, View
from kg.language.titles import Title
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind, Passage, Post

C = WordClass
_TITLE_PART = frozenset({C.TITLE, C.MODIFIER, C.HONORIFIC, C.KINSHIP})
_OF_PART = frozenset(
    {C.DEMONYM, C.ORGANIZATION, C.PLACE, C.UNKNOWN, C.DICTIONARY, C.COMMON, C.HEAD, C.MODIFIER, C.INITIAL}
)
_FORMER = frozenset({"पूर्व", "तत्कालीन", "भूतपूर्व"})
_STATE = (
    frozenset(
        "वर्तमान मौजूदा नवनियुक्त नवनिर्वाचित निर्वाचित नामित नए नये वरिष्ठ वयोवृद्ध दिग्गज कद्दावर युवा स्थानीय सेवानिवृत्त एक".split()
    )
    | _FORMER
)
_ROLE_FOLLOWERS = frozenset({C.STOP, C.CLOSED, C.VERB, C.TIME, C.PLACE, C.NUMBER, C.SUFFIX})
_ADVERBS = frozenset("वहां यहां आज कल परसों खुद स्वयं अपने अपनी भी ही फिर बाद पहले".split())
_GUESTS = frozenset("मेजबान मेहमान अतिथि".split())
MAX_OF = 6  # words of what a post is of


@dataclass(frozen=True, slots=True)
class TitlePhrase:
    """The title before a name or a role: token indices, the post it gives, whose relative it is."""

    start: int
    posts: tuple[Post, ...]
    honorific: bool
    possessor: Passage | None


def people(view: View) -> list[MentionSpan]:
    """Return the mentions of named people and of people named by a post."""
    found = [_named(view, index) for index in range(len(view.names))]
    claimed = {i for span in found for i in range(span.start, span.end)}
    roles = [_role(view, title) for title in view.titles if title.start not in claimed]
    return found + [role for role in roles if role] + _guests(view, claimed)


def _named(view: View, index: int) -> MentionSpan:
    """Return the mention of one name, with the title before it."""
    name = view.names[index]
    passage = view.name_passage(name)
    phrase = title_before(view, name.start)
    suffix = view.kind(name.end) is C.SUFFIX
    label = view.text(name.start, name.end) if name.piece is None else passage.exact
    if any(t.end == name.start and t.entry.get("in_name") for t in view.titles):
        passage = view.at_offsets(view.doc[name.start - 1].idx, passage.end)
        label = view.text(name.start - 1, name.end)
    mention = Mention(
        MentionKind.NAME, label, passage, phrase.posts, honorific=phrase.honorific or suffix, possessor=phrase.possessor
    )
    return MentionSpan(phrase.start, name.end + suffix, mention)


def title_before(view: View, end: int) -> TitlePhrase:
    """Return the title phrase whose last token is at ``end - 1``; empty where there is none."""
    posts: list[Post] = []
    honorific, possessor, start = False, None, end
    while True:
        at = view.skip_brackets_left(start - 1)
        first = at
        while view.kind(first) in _TITLE_PART and first not in view.in_name:
            first -= 1
        if first == at:
            break
        start = first + 1
        words = [view.word(i) for i in range(start, at + 1)]
        honorific = honorific or any(view.kind(i) is C.HONORIFIC for i in range(start, at + 1))
        if any(view.kind(i) in (C.TITLE, C.KINSHIP) for i in range(start, at + 1)):
            start, of, owner = _of(view, start)
            possessor = (
                possessor or owner if any(view.kind(i) is C.KINSHIP for i in range(first + 1, at + 1)) else possessor
            )
            posts.append(_post(view, first + 1, at + 1, of, words, start))
        if view.word(start - 1) in ("और", "एवं", "तथा") and view.kind(start - 2) in (C.TITLE, C.KINSHIP):
            start -= 1
            continue
        break
    return TitlePhrase(start, tuple(posts), honorific, possessor)


def _post(view: View, start: int, end: int, of: str | None, words: list[str], phrase_start: int) -> Post:
    """Return the post of the title at ``[start, end)``."""
    first = start
    while first < end - 1 and (view.word(first) in _STATE or view.kind(first) is C.HONORIFIC):
        first += 1
    last = end
    while last > first + 1 and view.kind(last - 1) is C.HONORIFIC:
        last -= 1
    former = bool(_FORMER & set(words)) or view.word(start - 1) in _FORMER
    return Post(view.text(first, last), view.passage(phrase_start, end), of, former)


def _of(view: View, start: int) -> tuple[int, str | None, Passage | None]:
    """Return where the words that say what a post is of begin, those words, and a person among them.

    'रूस के' before 'राष्ट्रपति'; 'रूसी', 'क्रेमलिन' right before it; 'उनकी' before 'पत्नी'.
    """
    at = view.skip_brackets_left(start - 1)
    if view.word(at) in GENITIVES:
        at = view.skip_brackets_left(at - 1)
        return _of_phrase(view, at, start)
    if view.word(at) in ("उनके", "उनकी", "उसके", "उसकी", "इनके", "इनकी", "अपने", "अपनी"):
        return at, None, view.passage(at, at + 1)
    if (
        view.kind(at) in (C.DEMONYM, C.ORGANIZATION, C.PLACE, C.HEAD, C.UNKNOWN, C.DICTIONARY)
        and at not in view.in_name
    ):
        return _of_phrase(view, at, start)
    return start, None, None


def _of_phrase(view: View, last: int, default: int) -> tuple[int, str | None, Passage | None]:
    """Return the noun phrase that ends at ``last``."""
    if last in view.in_name:
        name = next(n for n in view.names if n.start <= last < n.end)
        return name.start, view.text(name.start, name.end), view.name_passage(name)
    first = last
    while last - first < MAX_OF:
        before = view.skip_brackets_left(first - 1) if first <= last else first - 1
        if view.kind(before) not in _OF_PART or before in view.in_name or view.word(before) in ("एक", "बाद", "दौरान"):
            break
        first = before
    if view.kind(last) not in _OF_PART:
        return default, None, None
    return first, view.text(first, last + 1), None


def _role(view: View, title: Title) -> MentionSpan | None:
    """Return a person named by a post alone, or None where the title is part of something else."""
    entry = title.entry
    if title.section in ("honorifics", "suffixes", "modifiers", "groups"):
        return None
    if not (view.kind(title.end) in _ROLE_FOLLOWERS or view.word(title.end) in _ADVERBS or title.end in view.in_name):
        return None
    phrase = title_before(view, title.end)
    words = [view.word(i) for i in range(phrase.start, title.end)]
    if "एक" in words or view.word(phrase.start - 1) in ("एक", "कोई", "किसी", "हर") or not phrase.posts:
        return None
    post = phrase.posts[0]
    if entry.get("kind") in ("calling", "kinship") or entry.word in ("नेता", "सदस्य", "प्रतिनिधि", "प्रमुख", "उम्मीदवार"):
        if not (post.of or phrase.possessor) and entry.get("kind") != "calling":
            return None
    passage = view.passage(phrase.start, title.end)
    label = view.text(phrase.start, title.end)
    mention = Mention(MentionKind.ROLE, label, passage, phrase.posts, possessor=phrase.possessor)
    return MentionSpan(phrase.start, title.end, mention)


def _guests(view: View, claimed: set[int]) -> list[MentionSpan]:
    """Return 'मेजबान' host and 'मेहमान' guest as roles, with the demonym before: 'जर्मन मेहमान'."""
    out = []
    for at, word in enumerate(view.words):
        if (
            word in _GUESTS
            and at not in claimed
            and view.kind(at) is not C.STOP
            and view.kind(at + 1) in _ROLE_FOLLOWERS
        ):
            start = at - 1 if view.kind(at - 1) is C.DEMONYM else at
            of = view.text(start, at) if start < at else None
            post = Post(view.text(at, at + 1), view.passage(start, at + 1), of)
            out.append(
                MentionSpan(start, at + 1, Mention(MentionKind.ROLE, view.text(start, at + 1), post.passage, (post,)))
            )
    return out
