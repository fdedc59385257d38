"""Find whom a title means that the article never gave him: 'सलामी बल्लेबाज ने कहा' after 'आरव मेहता ने शतक जड़ा'.

Hindi news varies names: who came in by name alone comes back as 'अभिनेता' (the actor), 'पूर्व कप्तान' (the former
captain), 'लोक दल प्रमुख' (the party's head). A title that many hold has no other sense without 'एक' (a), so it takes up
somebody, and so does any calling with an age or honour ('22 वर्षीय बागवान', the 22-year-old gardener); an office of one
('मुख्यमंत्री', 'थानाध्यक्ष') brings in a person unnamed and stays open, but for a country's head who is named all over an
article, and for whom alone a headline names (`headlined`).

Misses: whoever stands among several who could be meant, and who has an office of the same walk of life.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from kg.language import gazetteer
from kg.model import BlockKind, Mention, MentionKind, Post
from kg.resolve.ages import AGED, by_age
from kg.resolve.bodies import is_place, of_other_sorts, same_body
from kg.resolve.callings import bars, is_of_many, is_official, is_praise
from kg.resolve.candidates import Candidates, Referent
from kg.resolve.counterparts import HOME
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.gender import Gender, gender_of_title
from kg.resolve.headlined import headlined
from kg.resolve.introduced import by_introduction
from kg.resolve.lands import from_land
from kg.resolve.posts import describes, fields_of, is_kin, is_leader_post, is_office, same_title
from kg.resolve.protagonists import protagonist
from kg.resolve.roles import asked_post, is_indefinite, of_that_land
from kg.resolve.spelling import sound
from kg.resolve.words import words
from kg.world import EntityKind

_WINDOW = 2  # sentences back
_OFTEN = 3  # times that an article names whom it is about
_FACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.DECK, BlockKind.DATELINE})
_ONE = re.compile(r"\s+(?:बोला|बोली|कहता|कहती|बताता|बताती)(?!\S*[\u0900-\u0963])")
_HEADED = re.compile(r":\s[^:\n]*$")  # 'आरव मेहता: कार से भैंस तक, [चैंपियन] को क्या मिला'
_SOME = frozenset(["एक", "कोई", "किसी"])
_THIS = re.compile(r"(?<!\S)(?:यह|ये|इस|इन|इसी|इन्हीं)\s+$")  # 'नॉर्वे की [यह] दूत'
_TOLD_OF = re.compile(r":|\s*,\s*जो\s")
_CLAUSE = re.compile(r"[,;।]|(?<!\S)(?:कि|और|लेकिन|मगर|जबकि|तो|पर)(?!\S)")
_WORDS = 3  # of a noun phrase without a name that may stand for somebody named
_BEFORE = 40  # characters before a title in which an age or an honour stands
GenderOf = Callable[[Referent], Gender | None]
Known = Callable[[Mention], tuple[Referent, ...]]


def _nobody(_: Mention) -> tuple[Referent, ...]:
    return ()


def taken_up(
    candidates: Candidates, role: Mention, barred: set[Referent], gender: GenderOf, known: Known = _nobody
) -> Referent | None:
    """Find the one person of the last sentences whom a title without a holder can mean.

    The head of a party or body takes up who has no office at all, and of two, where it speaks, the subject of the
    sentence before.
    """
    discourse, asked = candidates.discourse, asked_post(role)
    if role.plural or role.possessor or is_kin(role.label) or is_indefinite(discourse, role):
        return None
    head = bool(asked.of) and is_leader_post(asked.title)
    country = head and bool(gazetteer.country_of(asked.of or ""))
    title = headlined(candidates, role, barred)
    if title and _fits(title, asked, gender) and not is_official(asked.title):
        return title
    if discourse.block(role.passage.start) is BlockKind.TITLE and not _HEADED.search(
        discourse.text[: role.passage.start]
    ):
        return None  # 'सरपंच के घर पहुंचे वन संरक्षक': a headline names one and describes another
    if not head and not is_of_many(asked) and not is_set_apart(discourse, role):
        return None
    apart = barred | _beside(candidates, role) | _acting(candidates, role)
    told = [r for r in _near(candidates, role, known) if r not in apart]
    told = of_that_land(role, asked, told)
    if asked.of and not head and gazetteer.country_of(asked.of) not in {None, "", HOME}:
        sure = [r for r in from_land(candidates, asked.of) if r not in apart and r.first() < role.passage.start]
        told = sure or [r for r in told if not r.is_kin]  # 'जापानी वैज्ञानिक' is nobody's mother-in-law
    near = [r for r in told if _fits(r, asked, gender)]
    alike = [
        r for r in near if fields_of([asked]) & fields_of(p for p in r.offices.values() if p.former == asked.former)
    ]
    near = alike if len(alike) == 1 and not head else near  # 'पूर्व मिडफील्डर' is the former captain told of
    if len(near) > 1 and not head:  # 'मीरा और उनकी मां आईं। छात्रा को घड़ी दी'
        near = [r for r in near if not any(is_kin(p.title) for p in r.offices.values())]
    free = [r for r in near if not any(is_office(p.title) for p in r.offices.values())]
    if len(near) > 1 and len(free) == 1 and not asked.former and not is_praise(asked.title):
        near = free
    if head:
        near = free
    if head and not country and not near:
        near = [r for r in told if _may_head(r, asked) and _was_subject(discourse, role, r)]
    unsure = not country and (len(near) != 1 or is_praise(asked.title))
    star = protagonist(discourse, candidates.people) if unsure else None
    if star and star not in apart and star.first() < role.passage.start:
        fits = _may_head(star, asked) if head else is_set_apart(discourse, role) or _fits(star, asked, gender)
        if fits and (not near or star in near or is_praise(asked.title)):
            near = [star]
    if country:
        near = [r for r in near if len(candidates.named.get(r, ())) >= _OFTEN or _in_title(discourse, r)]
    if len(near) > 1 and head and not country:
        near = [r for r in near if _was_subject(discourse, role, r)]
    return near[0] if len(near) == 1 and not (head and near[0].is_kin) else None


def stands_for(candidates: Candidates, group: Mention, gender: GenderOf) -> Referent | None:
    """Find whom one unnamed person in a case stands for: 'बच्ची ने' after 'बालिका मीरा'; 'बच्चों ने' are several."""
    found = by_introduction(candidates, group) or by_age(candidates, group, set(), gender)
    one = candidates.discourse.follows(group) or _ONE.match(candidates.discourse.text, group.passage.end)
    several = group.plural or group.passage.exact.endswith(("ों", "ओं")) or not one
    if found or several or len(group.label.split()) > _WORDS:
        return found
    return taken_up(candidates, group, set(), gender)


def is_set_apart(discourse: Discourse, role: Mention) -> bool:
    """Tell whether an age or honour makes a title one of somebody known: '22 वर्षीय कार्यकर्ता', 'पद्मश्री बागवान'."""
    start = max([role.passage.start, *(post.passage.start for post in role.posts)])
    before = discourse.text[max(0, start - _BEFORE) : start]
    aged = AGED.search(before)
    honours = {sound(word) for word in words().honours}
    told = {sound(word) for word in (*before.split()[-1:], *discourse.text[start : role.passage.end].split()[:-1])}
    known = bool(aged) and not is_unknown(aged.group(1) if aged else None)
    pointed = _THIS.search(before) is not None and not is_official(asked_post(role).title)
    return known or pointed or bool(told & honours)


def is_unknown(word: str | None) -> bool:
    """Tell whether a word before an age brings in somebody unknown: 'एक 22 वर्षीय कार्यकर्ता'."""
    return bool(word) and (word or "").strip() in _SOME


def _near(candidates: Candidates, role: Mention, known: Known) -> list[Referent]:
    """List the people told in the last sentences of the text, each once, by name, role or pronoun."""
    discourse, start = candidates.discourse, role.passage.start
    told = [m for m in discourse.mentions_before(start, _WINDOW) if m.quoted_by is None]
    told = [m for m in told if discourse.block(m.passage.start) in _FACES and _close(discourse, m, start)]
    found = [r for m in told for r in ([candidates.of[key_of(m)]] if key_of(m) in candidates.of else known(m))]
    return list(dict.fromkeys(r for r in found if r.kind is EntityKind.PERSON))


def _beside(candidates: Candidates, role: Mention) -> set[Referent]:
    """Collect who is named as an owner before a role in its clause: 'केन की टोपी नाविक को दी' tells of another."""
    discourse, start = candidates.discourse, role.passage.start
    near = [m for m in discourse.mentions_before(start, 0) if m.kind is MentionKind.NAME]
    owners = [m for m in near if discourse.follows(m) in {"का", "के", "की"}]
    owners = [m for m in owners if not _CLAUSE.search(discourse.text, m.passage.end, start)]
    return {candidates.of[key_of(m)] for m in owners if key_of(m) in candidates.of}


def _acting(candidates: Candidates, role: Mention) -> set[Referent]:
    """Collect the subjects told before a role in its sentence: in 'केन आए तो लेखक ने बात की' Ken is not the writer.

    In 'केन, जो पूर्व मंत्री भी हैं' (who is a former minister, too) he is what is told of him.
    """
    discourse, start = candidates.discourse, role.passage.start
    near = [m for m in discourse.mentions_before(start, 0) if m.quoted_by is None and discourse.is_subject(m)]
    here = [m for m in near if discourse.sentence(m.passage.start) == discourse.sentence(start)]
    here = [m for m in here if not _TOLD_OF.match(discourse.text, m.passage.end)]
    return {candidates.of[key_of(m)] for m in here if key_of(m) in candidates.of}


@lru_cache(maxsize=1)
def _princes() -> frozenset[str]:
    return frozenset(map(sound, ("राजकुमार", "राजकुमारी", "युवराज", "शहजादा", "शहजादी", "प्रिंस")))


def _close(discourse: Discourse, mention: Mention, position: int) -> bool:
    """Tell whether a mention stands in the paragraph of a position, or right before one that the position's opens."""
    own, other = discourse.paragraph(position), discourse.paragraph(mention.passage.start)
    return own == other or discourse.distance(mention.passage.start, position) <= 1


def _fits(referent: Referent, asked: Post, gender: GenderOf) -> bool:
    """Tell whether nothing told of somebody speaks against a title: field, gender, body, or the same post held now."""
    wanted = gender_of_title(asked.title)
    if wanted and gender(referent) not in {None, wanted}:
        return False
    held = [p for p in referent.offices.values() if is_office(p.title)]
    held = [p for p in held if not describes(p.title, asked.title)]  # 'खिलाड़ी' may be a 'तीरंदाज'
    if any(is_leader_post(p.title) and not p.former for p in held) and sound(asked.title) in _princes():
        return False  # a king is no prince
    fields, own = fields_of([asked]), fields_of(held)
    praised = is_praise(asked.title) and "politics" not in own
    if own and not praised and not (asked.former and fields & own):
        return "politics" in own & fields and not asked.former and _of_party(asked, held)
    if any(same_title(p.title, asked.title) for p in held):
        return False
    if not asked.former and any(bars(p.title, asked.title) for p in held):
        return False
    bodies = [p.of for p in held if p.of and asked.of and not of_other_sorts(p.of, asked.of)]
    return not bodies or any(same_body(of, asked.of or "") for of in bodies)


def _may_head(referent: Referent, asked: Post) -> bool:
    """Tell whether a politician may head the party that is asked for: nothing is said of another party or body."""
    held = [p for p in referent.offices.values() if is_office(p.title)]
    apart = any(p.of and not same_body(p.of, asked.of or "") and not is_place(p.of) for p in held)
    return "politics" in fields_of(held) and not apart and not referent.is_kin


def _of_party(asked: Post, held: list[Post]) -> bool:
    """Tell whether a member may be a leader of the same party: 'भाजपा सांसद आरव मेहता' is 'भाजपा नेता'."""
    return any(p.of and asked.of and same_body(p.of, asked.of) for p in held)


def _in_title(discourse: Discourse, referent: Referent) -> bool:
    return any(discourse.block(at) is BlockKind.TITLE for at in referent.starts)


def _was_subject(discourse: Discourse, role: Mention, referent: Referent) -> bool:
    """Tell whether somebody is the subject of the sentence before one in which a role speaks."""
    if all(name != "speaker" for _, name in discourse.filled[key_of(role)]):
        return False
    names = [m for m in referent.mentions if m.kind is MentionKind.NAME and m.passage.end <= role.passage.start]
    last = max(names, key=lambda m: m.passage.start, default=None)
    if last is None or discourse.distance(last.passage.start, role.passage.start) > 1:
        return False
    return discourse.is_subject(last) and key_of(last) not in discourse.run_of
