"""Tell who came in from a country, by the words before his name, and whose president or minister one tells of.

After 'जापान के दल की प्रमुख हारू मोरी' (Haru Mori, head of a team from Japan) she is 'जापानी वैज्ञानिक' (the Japanese
scientist), and in what the White House says, or where one meets him in Washington, 'राष्ट्रपति' (the president) is the
American one.

Misses: people whose country is told behind their name.
"""

from __future__ import annotations

from kg.language import gazetteer
from kg.model import Mention, MentionKind
from kg.resolve.bodies import same_body
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.discourse import Discourse
from kg.resolve.gazetteer import known_place
from kg.resolve.spelling import tokens

_BEFORE = 90  # characters before a name in which its country is told
_MET = frozenset({"से", "के साथ"})
_ENDS = ("।", "\n", ",", ";", ":")


def from_land(candidates: Candidates, of: str) -> list[Referent]:
    """List whose name the country of a demonym or name stands before, with nobody else's name between."""
    land = gazetteer.country_of(of)
    return [r for r in candidates.people if land and any(_is_from(candidates.discourse, m, land) for m in r.mentions)]


def _is_from(discourse: Discourse, name: Mention, land: str) -> bool:
    if name.kind is not MentionKind.NAME:
        return False
    start = name.passage.start
    other = [m.passage.end for m in discourse.last_mentions(start, 4) if m.kind is MentionKind.NAME]
    before = discourse.text[max([start - _BEFORE, 0, *other]) : start]
    for mark in _ENDS:
        before = before.rpartition(mark)[2]
    return any(gazetteer.country_of(word) == land for word in before.split())


def of_the_speaker(discourse: Discourse, role: Mention, found: list[Referent]) -> list[Referent]:
    """List those of some holders of a post who belong to the body, or are the one, for whom a speaker speaks."""
    around = discourse.statement_quoting(role) or discourse.statement_around(role)
    bodies = [post.of for post in around.speaker.posts if post.of] if around else []
    owner = around.speaker.possessor if around else None
    bodies += [owner.exact] if owner else []
    return [r for r in found if any(_belongs(r, of) for of in bodies)]


def of_the_place(discourse: Discourse, role: Mention, found: list[Referent]) -> list[Referent]:
    """List who of some holders of a post holds it where a sentence takes place, where a role is met there.

    In 'मेहता कोलंबो गए और वहां राष्ट्रपति से मिले' (went to Colombo and met the president there) he is Sri Lanka's.
    """
    if discourse.follows(role) not in _MET:
        return []
    opens, _ = discourse.span(role.passage.start)
    near = [m for m in discourse.mentions_before(role.passage.start, 0) if m.passage.start >= opens]
    places = [known for m in near if m.kind is MentionKind.PLACE and (known := known_place(m.label))]
    land = places[-1].country if places else None
    return [r for r in found if land and any(gazetteer.country_of(p.of or "") == land for p in r.offices.values())]


def _belongs(referent: Referent, of: str) -> bool:
    own = {word for form in referent.forms for word in tokens(form)}
    named = bool(tokens(of)) and set(tokens(of)) <= own
    return named or any(post.of and same_body(post.of, of) for post in referent.offices.values())
