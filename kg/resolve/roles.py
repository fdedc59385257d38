"""Find whom a role without a name means: 'रूसी राष्ट्रपति', 'मुख्यमंत्री', 'अभिनेता', 'मेहमान'."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from kg.language import gazetteer
from kg.model import BlockKind, Mention, MentionKind, Post, StatementReport
from kg.resolve.bodies import country_of, is_place, of_other_sorts, same_body
from kg.resolve.callings import leaders_of_many
from kg.resolve.candidates import Candidates, Referent, holders
from kg.resolve.counterparts import HOME, brought_in, from_there, is_counterpart
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.guests import is_guest, is_host
from kg.resolve.lands import of_the_place, of_the_speaker
from kg.resolve.posts import (
    describes,
    fields_of,
    is_description,
    is_kin,
    is_leader_post,
    may_be_besides,
    same_title,
)
from kg.resolve.spelling import sound
from kg.resolve.words import words
from kg.world import EntityKind

_INDEFINITE = re.compile(r"(?<!\S)(एक|कोई|किसी|कुछ|कई|अनेक|अन्य|दूसरे|दूसरी)(?:\s+(?:वरिष्ठ|आला|शीर्ष|अन्य|और|पूर्व|स्थानीय))*\s*$")
_SEVERAL = 2
_FAR = 10**9  # characters, more than an article has
_GENITIVE = re.compile(r"\s(?:के|की|का)\s")
_RECENT = 12  # reports back, among which somebody may have spoken
_AGES = frozenset(["साल", "वर्ष", "बरस", "उम्र"])


def asked_post(role: Mention) -> Post:
    """Give the post that a role asks for: its own, or its words taken as a title."""
    post = role.posts[0] if role.posts else Post(role.label, role.passage)
    return replace(post, of=None) if post.of in _AGES else post  # '62 साल के कारोबारी' is of no body


def is_indefinite(discourse: Discourse, role: Mention) -> bool:
    """Tell whether a role brings in somebody unknown: 'एक प्रवक्ता' (a spokesman) is nobody named before."""
    start = min([role.passage.start, *(post.passage.start for post in role.posts)])
    before = discourse.text[max(0, start - 40) : start]
    inside = role.label.split()[:1]
    between = discourse.text[start : role.passage.end].split()
    return bool(_INDEFINITE.search(before)) or bool(set(inside + between) & {"एक", "कोई", "किसी", "कुछ", "कई"})


def by_post(candidates: Candidates, role: Mention, barred: set[Referent]) -> Referent | None:
    """Find the person whom the article gave the post that a role asks for.

    Of several holders the one named last before the role is meant, or else the first named after it. 'एक प्रवक्ता' means
    none of them. A bare 'नेता' asks for too little; it is left open.
    """
    discourse = candidates.discourse
    if role.plural or is_kin(role.label) or is_indefinite(discourse, role) or is_guest(role) or is_host(role):
        return None
    asked = asked_post(role)
    people = [r for r in candidates.people if r not in barred]
    if is_counterpart(role):  # of somebody else than before, unless his name came in so
        people = [r for r in people if any(same_title(p.title, asked.title) for p in brought_in(r))]
    found = [] if sound(asked.title) == sound("नेता") and not asked.of else holders(people, asked)
    if not any(_of_body(r, asked) for r in found):
        found = from_there(candidates, people, asked) or found
    if not found and is_description(asked.title):
        found = _described(people, asked)
    if not found:
        beside = [r for r in people if any(may_be_besides(p, asked) for p in r.offices.values())]
        beside = beside or leaders_of_many(people, asked)
        found = beside if len(beside) == 1 else []
    if asked.of or is_description(asked.title):
        found = [r for r in found if _told_by(role, r) or _of_body(r, asked)]
    found = _countrymen(people, asked, of_that_land(role, asked, found))
    if len(found) > 1 and not asked.of:
        found = of_the_speaker(discourse, role, found) or of_the_place(discourse, role, found) or found
    titled = _bare_in_title(candidates, role, asked, found) if found else None
    if discourse.block(role.passage.start) is BlockKind.HEADING:  # of whom the paragraphs below tell
        return titled or nearest(found, role.passage.start, later=True)
    return titled or nearest(_of_ones_own(discourse, role, asked, found), role.passage.start)


def of_that_land(role: Mention, asked: Post, found: list[Referent]) -> list[Referent]:
    """List those who can be 'ईरान के पहलवान' (Iran's wrestler): no wrestler of whom no country is told.

    A post of politics ('ईरान के राष्ट्रपति') and a demonym ('ईरानी पहलवान') may take up who was named without his country.
    """
    land = gazetteer.country_of(asked.of or "") if _GENITIVE.search(role.label) else None
    if not land or land == HOME or "politics" in fields_of([asked]) or is_leader_post(asked.title):
        return found
    return [r for r in found if any(p.of and same_body(p.of, asked.of or "") for p in r.offices.values())]


def _countrymen(people: list[Referent], asked: Post, found: list[Referent]) -> list[Referent]:
    """Prefer who holds the title and another post of the country that a role names, where no holder is sure.

    'जर्मन मंत्री' (the German minister) is 'जर्मनी के वाइस चांसलर और आर्थिक मामलों के मंत्री X', not the host 'वाणिज्य मंत्री Y'.
    """
    of = asked.of
    if of is None or any(p.of and same_body(p.of, of) for r in found for p in r.offices.values()):
        return found
    at_home = [r for r in people if any(p.of and same_body(p.of, of) for p in r.offices.values())]
    return [r for r in at_home if any(same_title(p.title, asked.title) for p in r.offices.values())] or found


def _of_ones_own(discourse: Discourse, role: Mention, asked: Post, found: list[Referent]) -> list[Referent]:
    """Prefer who came in with the bare post: news says 'विदेश मंत्री X' of its own minister, and of others whose they are.

    Who is told of just before as the subject keeps the title: 'नेपाल के प्रधानमंत्री Y पहुंचे। प्रधानमंत्री ने कहा'. But who
    acts in the sentence is not named anew: 'Y ने भोज दिया, जिसमें प्रधानमंत्री ने उन्हें' is another.
    """
    start = role.passage.start
    short = words().title_synonyms.get(asked.title)
    same = [r for r in found if any(p.title == asked.title for p in brought_in(r))] if short else []
    if len(same) == 1 and not asked.of:
        return same  # 'पीएम आरव' and 'प्रधानमंत्री केन' stand apart: 'पीएम' is Aarav
    bare = [r for r in found if any(not p.of and same_title(p.title, asked.title) for p in brought_in(r))]
    bare = [r for r in bare if r.first() < start]
    lands = all(any(p.of and _is_somewhere(p.of) for p in brought_in(r)) for r in found if r not in bare)
    if asked.of or not bare or not lands:
        return found
    told = [m for r in found for m in r.mentions if m.passage.start < start and r not in bare]
    near = [m for m in told if discourse.sentence(m.passage.start) == discourse.sentence(start)]
    if discourse.follows(role) == "ने" and any(discourse.follows(m) == "ने" for m in near):
        return bare
    near += [m for m in told if discourse.distance(m.passage.start, start) == 1 and discourse.is_subject(m)]
    return found if any(discourse.statement_around(m) is None for m in near) else bare


def _is_somewhere(of: str) -> bool:
    """Tell whether what a post is of is a place, or in one: 'जापान', 'जापान के कनकपुर नगर'."""
    return is_place(of) or is_place(of.split()[0])


def _bare_in_title(candidates: Candidates, role: Mention, asked: Post, found: list[Referent]) -> Referent | None:
    """Give which of several holders a headline calls by the bare post, unless the paragraph has named another before.

    Under 'राष्ट्रपति सेन फिजी में' a paragraph's first 'राष्ट्रपति' is Sen, and no 'फिजी के राष्ट्रपति' of the one before.
    """
    discourse, start = candidates.discourse, role.passage.start
    if asked.of or len(found) < _SEVERAL:
        return None
    here = discourse.paragraph(start)
    if any(at < start and discourse.paragraph(at) == here for r in found for at in r.starts):
        return None
    called = [
        r
        for r in found
        for m in r.mentions
        if discourse.block(m.passage.start) is BlockKind.TITLE
        and any(not p.of and same_title(p.title, asked.title) for p in m.posts)
    ]
    return called[0] if len(set(called)) == 1 else None


def _told_by(role: Mention, referent: Referent) -> bool:
    """Tell whether somebody was told of before a role: nobody who comes in later is '87 वर्षीय गुरुजी'."""
    return any(at < role.passage.start for at in referent.starts)


def _of_body(referent: Referent, asked: Post) -> bool:
    return any(p.of and same_body(p.of, asked.of or "") for p in referent.offices.values())


def _described(people: list[Referent], asked: Post) -> list[Referent]:
    """List whom a common noun fits: 'डेनिश कारोबारी' for 'एक कंपनी के मुखिया', but first for 'डेनमार्क के उद्योगपति'."""
    fitting = [(r, [p for p in r.offices.values() if describes(asked.title, p.title)]) for r in people]
    of = asked.of
    if of is None:
        return [r for r, held in fitting if held]
    sure = [r for r, held in fitting if any(p.of and same_body(p.of, of) for p in held)]
    return sure or [r for r, held in fitting if any(not p.of or of_other_sorts(p.of, of) for p in held)]


def nearest(found: list[Referent], position: int, *, later: bool = False) -> Referent | None:
    """Choose who was mentioned last before a position, or first after it; ``later`` asks for the latter first."""

    def rank(referent: Referent) -> tuple[bool, int]:
        before = referent.last_before(position)
        if later and (after := next((at for at in referent.starts if at > position), None)) is not None:
            return (False, after - _FAR)
        return (before is None, -before if before is not None else referent.first())

    return min(found, key=rank, default=None)


def group_for(candidates: Candidates, role: Mention) -> Referent:
    """Give the unnamed people that an unresolved role stands for: never a person, since a title is no name.

    'प्रवक्ता' after 'यूरोपीय आयोग के एक प्रवक्ता' is the same group.
    """
    asked = asked_post(role)
    for referent in reversed([r for r in candidates.referents if r.kind is EntityKind.GROUP]):
        known = referent.offices.values()
        titles = (*referent.forms, *(post.title for post in known))
        if any(_other_field(role.label, form) for form in referent.forms):
            continue
        if any(same_title(title, asked.title) for title in titles) and _bodies_fit(known, asked):
            return referent
    return candidates.new(EntityKind.GROUP)


def spoke_before(
    discourse: Discourse, role: Mention, known: Callable[[Mention], tuple[Referent, ...]]
) -> Referent | None:
    """Give the unnamed one who spoke before by the post that a role asks for: 'भाजपा सांसद ने कहा। ... सांसद ने कहा'."""
    if not role.posts or role.plural or not any(name == "speaker" for _, name in discourse.filled[key_of(role)]):
        return None
    for _, _, report in reversed(discourse.sides_before(role.passage.start, _RECENT)):
        said = report.speaker if isinstance(report, StatementReport) else None
        if said is None or said.kind is not MentionKind.ROLE or not said.posts or key_of(said) == key_of(role):
            continue
        found, held, asked = known(said), said.posts[0], role.posts[0]
        unnamed = len(found) == 1 and found[0].kind is EntityKind.GROUP and not _other_field(said.label, role.label)
        if unnamed and same_title(held.title, asked.title):
            return found[0] if asked.of in (None, held.of) else None
    return None


def _other_field(one: str, other: str) -> bool:
    """Tell whether two posts of one title are of different fields: 'ग्रामीण विकास मंत्री' is no 'परिवहन मंत्री'.

    Posts with a genitive or a country in them are compared by what they are of.
    """
    first, second = sound(one).split(), sound(other).split()
    if _GENITIVE.search(one) or _GENITIVE.search(other) or first[-1:] != second[-1:]:
        return False
    if any(gazetteer.country_of(word) for word in (*one.split(), *other.split())):
        return False
    short, long = sorted((first, second), key=len)
    return len(short) > 1 and long[-len(short) :] != short


def _bodies_fit(known: Iterable[Post], asked: Post) -> bool:
    bodies = {country_of(post.of) for post in known if post.of}
    return not asked.of or not bodies or country_of(asked.of) in bodies


def is_open_role(mention: Mention) -> bool:
    """Tell whether a mention is a role that coreference must find somebody for."""
    return mention.kind is MentionKind.ROLE
