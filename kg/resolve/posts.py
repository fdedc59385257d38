"""Compare posts: titles, and the countries and bodies that they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from kg.language.initials import is_spelled
from kg.language.normalise import shadow
from kg.lexicons import load
from kg.model import Post
from kg.resolve.bodies import is_place, of_other_sorts, same_body
from kg.resolve.spelling import consonants, heard, sound
from kg.resolve.words import words

_LETTERS = 3  # words at least of a body that letters stand for
_CHAIRED = re.compile(r"(पालिका|सभा|जिला|शाखा|संस्था)ध्यक्ष$")  # 'पालिकाध्यक्ष' is a 'पालिका अध्यक्ष'


@lru_cache(maxsize=65536)
def plain_title(title: str) -> str:
    """Reduce a title to what its variants share: 'पीएम', 'प्रधान मंत्री' and 'निर्वाचित प्रधानमंत्री' are one.

    >>> plain_title('प्रधान मंत्री') == plain_title('पीएम')
    True
    """
    title = _CHAIRED.sub(r"\1 अध्यक्ष", title)
    known = {sound(short): full for short, full in words().title_synonyms.items()}
    kept = [word for word in title.split() if sound(word) not in {sound(colour) for colour in words().title_colour}]
    bare = sound(" ".join(kept) or title)
    *before, last = bare.split() or [bare]
    bare = sound(known[bare]) if bare in known else " ".join([*before, sound(known.get(last, last))])
    return bare.replace("मंतरि", " मंतरि").replace("  ", " ").strip()


@lru_cache(maxsize=65536)
def same_title(one: str, other: str) -> bool:
    """Tell whether two titles can be one post; the shorter may leave out the field: 'मंत्री' for 'रक्षा मंत्री'.

    'उप मुख्यमंत्री' is not 'मुख्यमंत्री', and 'प्रधानमंत्री' is not meant by 'मंत्री', but 'मुख्य पुजारी' by 'पुजारी'.
    """
    first, second = plain_title(one), plain_title(other)
    if first.replace(" ", "") == second.replace(" ", ""):
        return True
    short, long = sorted((first.split(), second.split()), key=len)
    if len(short) == len(long) or long[-len(short) :] != short:
        return False
    rest = long[: -len(short)]
    closed = {sound(word) for word in words().other_post} | {
        sound(w) for w in ("प्रधान", "मुख्य", "उपमुख्य", "उपप्रधान", "गृह राज्य")
    }
    closed -= {sound(w) for w in ("प्रधान", "मुख्य") if short[-1] in _callings()}
    return not closed & set(rest)


@cache
def _callings() -> frozenset[str]:
    """Give the titles of trades, of which a chief one is one: 'मुख्य पुजारी' (the chief priest) is a 'पुजारी'."""
    return frozenset(sound(form) for entry in load("titles")["callings"] for form in entry.surface)


def may_be(held: Post, asked: Post) -> bool:
    """Tell whether somebody who holds one post can be meant by a role.

    'रूसी राष्ट्रपति' asks for a president of Russia, or for one of whom no country is said; 'रूसी नेता' (Russian leader)
    for whoever leads there; 'कंपनी प्रमुख' (the company's head) for its founder or managing director.
    """
    if held.of and asked.of and not same_body(held.of, asked.of):
        return False
    if same_title(held.title, asked.title):
        return True
    if heads(asked.title, held.title):
        return bool(held.of and asked.of)
    return bool(is_leader_word(asked.title) and asked.of and is_leader_post(held.title) and (held.of or asked.of))


def may_be_besides(held: Post, asked: Post) -> bool:
    """Tell whether a post of a body can be what a country's adjective asks for: 'डच कोच' of the 'हॉकी टीम के कोच'.

    Offices of state are not: 'रूसी विदेश मंत्री' is nobody's minister but Russia's. Members are of a party and of a seat:
    'कांग्रेस सांसद' may be 'तुरा के सांसद'.
    """
    if not held.of or not asked.of or not of_other_sorts(held.of, asked.of):
        return False
    if "politics" in fields_of([asked]) and sound((asked.title.split() or [""])[-1]) not in _members():
        return False
    return same_title(held.title, asked.title) or describes(asked.title, held.title)


@cache
def _members() -> frozenset[str]:
    return frozenset(sound(word) for word in words().members)


@lru_cache(maxsize=65536)
def heads(word: str, title: str) -> bool:
    """Tell whether a word says only that somebody heads a body, and a title does so: 'प्रमुख' and 'सीईओ'."""
    last = sound((word.split() or [word])[-1])
    if last not in {sound(each) for each in words().head_words}:
        return False
    return any(sound(title) == sound(post) or sound(title).endswith(" " + sound(post)) for post in words().head_posts)


@lru_cache(maxsize=65536)
def is_leader_word(title: str) -> bool:
    """Tell whether a role says only that somebody leads: 'नेता'."""
    return sound(title) in {sound(word) for word in words().leader_words}


@lru_cache(maxsize=65536)
def is_leader_post(title: str) -> bool:
    """Tell whether a post is one that leads a country: 'राष्ट्रपति', 'प्रधानमंत्री'."""
    leaders = {plain_title(post).replace(" ", "") for post in words().leader_posts}
    return plain_title(title).replace(" ", "") in leaders


@lru_cache(maxsize=65536)
def is_kin(title: str) -> bool:
    """Tell whether a post is really kinship: 'पत्नी', 'बहन', 'पत्नियों'."""
    last = sound((title.split() or [title])[-1])
    kin = {sound(word) for word in words().kin}
    return bool(kin & {last, last.removesuffix("यों"), last.removesuffix("ों") + "ा"})


@lru_cache(maxsize=65536)
def is_office(title: str) -> bool:
    """Tell whether a title is an office, and not kinship or a part in a story: 'मेहमान' (guest) is none."""
    last = sound((title.split() or [title])[-1])
    return not is_kin(title) and last not in {sound(word) for word in (*words().guests, *words().hosts)}


@lru_cache(maxsize=65536)
def describes(description: str, title: str) -> bool:
    """Tell whether a common noun fits a post: 'अभिनेता' (actor) fits a 'सुपरस्टार'; a 'वकील' no 'मुवक्किल'.

    'सरकारी वकील' (public prosecutor) is another post than 'वकील' (lawyer).
    """
    *before, last = sound(description).split() or [description]
    own = sound(title)
    if {sound(word) for word in words().other_post}.intersection(before) - set(own.split()):
        return False
    for noun, posts in words().descriptions.items():
        if last == sound(noun):
            return any(own == sound(post) or own.endswith(" " + sound(post)) for post in posts)
    return False


@lru_cache(maxsize=65536)
def is_description(description: str) -> bool:
    """Tell whether a role is a common noun such as 'अभिनेता', which many can be."""
    last = sound((description.split() or [description])[-1])
    return last in {sound(noun) for noun in words().descriptions}


def clash(some: Iterable[Post], others: Iterable[Post]) -> bool:
    """Tell whether two people of one name must be two: each holds the same post of another country or state.

    'बिहार के मुख्यमंत्री' and 'ओडिशा के मुख्यमंत्री' of one name are two people; 'भारतीय कप्तान' and 'हॉकी टीम की कप्तान' may
    be one, so may 'सूबे की मुख्यमंत्री' (the province's) and 'पंजाब की मुख्यमंत्री', and what transcribers write in two ways
    ('नाटो' and 'नेटो') or cut down to letters ('आईसीसी'). A former post never clashes. It knowingly takes an actor and a
    clerk of one name for one person unless `unlike` says otherwise.
    """
    listed = [post for post in others if not post.former and post.of and _names_a_body(post.of)]
    mine = [post for post in some if not post.former and post.of and _names_a_body(post.of)]
    pairs = [(a, b) for a in mine for b in listed if plain_title(a.title) == plain_title(b.title)]
    return bool(pairs) and not any(
        same_body(a.of or "", b.of or "")
        or of_other_sorts(a.of or "", b.of or "")
        or _transcribed(a.of or "", b.of or "")
        or _shortened(a.of or "", b.of or "")
        for a, b in pairs
    )


@lru_cache(maxsize=65536)
def _transcribed(one: str, other: str) -> bool:
    """Tell whether two bodies, not places, are one word in two transcriptions: 'नाटो' and 'नेटो'."""
    same = consonants(heard(sound(one))) == consonants(heard(sound(other)))
    return same and len(consonants(sound(one))) > 1 and not is_place(one) and not is_place(other)


@lru_cache(maxsize=65536)
def _shortened(one: str, other: str) -> bool:
    """Tell whether letters may stand for a body of several words: 'आईसीसी', 'अंतरराष्ट्रीय क्रिकेट परिषद'."""
    letters, spelled = sorted((shadow(one), shadow(other)), key=lambda of: len(of.split()))
    return is_spelled(letters) and len(spelled.split()) >= _LETTERS and not is_place(spelled)


@lru_cache(maxsize=65536)
def _names_a_body(of: str) -> bool:
    """Tell whether the words before a title name one body: 'बिहार' does, not 'सूबा' (the province)."""
    parts = sound(of).split()
    common = {sound(word) for word in words().common_bodies}
    return not any(part.isdecimal() or part in {"बजा", "बजे"} for part in parts) and not common >= set(parts)


def fields_of(posts: Iterable[Post]) -> frozenset[str]:
    """Name the walks of life that posts belong to: 'politics', 'sport' ...; unknown titles belong to none."""
    return frozenset(field for post in posts for field in _fields(post.title))


@lru_cache(maxsize=65536)
def _fields(title: str) -> frozenset[str]:
    """Name the walks of life of a title, whole words before ends: an 'अभिनेता' (actor) is no 'नेता' (leader)."""
    own = sound(title)
    table = {field: [sound(end) for end in ends] for field, ends in words().fields.items()}
    whole = {field for field, ends in table.items() if any(own == end or own.endswith(" " + end) for end in ends)}
    return frozenset(whole or {field for field, ends in table.items() if any(own.endswith(end) for end in ends)})


def unlike(some: Iterable[Post], others: Iterable[Post]) -> bool:
    """Tell whether two people of one name live in different worlds: a minister and a cricketer of one name are two."""
    first, second = fields_of(some), fields_of(others)
    return bool(first and second and not first & second)
