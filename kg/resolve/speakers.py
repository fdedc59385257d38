"""Find whom a pronoun means beside a source or after a speaker without a name.

In 'आरव आए। केन के मुताबिक, वह कल जाएंगे' (according to Ken, he will go tomorrow) it is Aarav who will go: who says it stands
outside. In 'मुख्यमंत्री ने कहा …। उन्होंने कहा …' the second speaker is the unnamed minister again, and nobody who was named.

Misses: sources that tell of themselves right after a sentence about somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kg.model import Mention, MentionKind, StatementReport
from kg.resolve.callings import speaks_for
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.posts import is_kin, is_office
from kg.resolve.pronouns import ASKED, CLAUSE_BREAK, SINGULAR_FORMS, SUBJECT_FORMS, Occurrence
from kg.resolve.topics import went_where
from kg.world import EntityKind

Known = Callable[[Mention], tuple[Referent, ...]]
_SOURCE = re.compile(r"\s*(?:जी\s+)?(?:के\s+(?:मुताबिक|अनुसार|हवाले)|की\s+मानें)(?![\u0900-\u097f])")
_COMING = re.compile(r"\s*के\s+(?:\S+\s+){0,6}?(?:आने|पहुंचने|पहुँचने|जाने|होने|लौटने|शामिल|रहने)(?!\S)")
_ACTS = re.compile(r"\s+(?:भी\s+|ही\s+|तो\s+)?(?!(?:और|तथा|एवं|व|या)\s)[^।\n]")
_IS = re.compile(
    r"\s*(?:(?:नहीं|न|ही)\s+)?(?:है|हैं|था|थे|थी|थीं|बना|बने|बनी|बनीं|रहा|रहे|रही|रहीं|हुआ|हुए|हुई|हुईं|हूं|होगा|होंगे|होगी|होंगी)(?!\S*[\u0900-\u0963])"
)  # 'केन यहां के [सचिव] हैं' names nobody else
_CALLED = re.compile(r"(?<!\S)को(?!\S)[^।,]*$")
_CALLS = re.compile(r"\s*(?:मान|समझ|कह|बता|पुकार|बुला)(?:ता|ती|ते|ा|ी|े)(?!\S*[\u0900-\u0963])")
_OPENING = 4  # words before a role that its sentence is about: 'कार्यक्रम में संस्कृति मंत्री को आना था'
_TURNS = 200  # mentions back, in which a turn may begin
_RECENT = 12  # reports before a pronoun that are looked at
_ONE_BETWEEN = 2  # sentences back, where one stands between
_UNNAMED = frozenset([MentionKind.ROLE, MentionKind.GROUP])
_TOLD = frozenset([MentionKind.NAME, MentionKind.PRONOUN])
_SAYS_ON = frozenset([*SUBJECT_FORMS, "उनका", "उनके", "उसका", "उसके", "उनकी"])


def topic_before(
    discourse: Discourse, pronoun: Mention, speaker: Mention, told: Sequence[Occurrence]
) -> Referent | None:
    """Give whom alone the sentence before is about, where the words around a pronoun have their speaker as a source.

    Or for whom a spokesman speaks, or who went where the clause of the pronoun takes place: 'सचिव ने बताया कि मीरा पटना
    जाएंगी, जहां उनकी बैठक है'.
    """
    for each in reversed(told):
        if each.mention.passage.start < speaker.passage.end:
            break
        if len(each.people) == 1 and went_where(discourse, pronoun, each.mention):
            return each.people[0]
    if principal := _principal(speaker, told) or _whose_kin(speaker, told):
        return principal
    here = {r for o in told if o.mention.passage == speaker.passage for r in o.people}
    posts = [*speaker.posts, *(post for r in here for post in r.offices.values())]
    spokesman = any(speaks_for(post.title) for post in posts)  # of a body: he does not tell of himself
    if not spokesman and not _SOURCE.match(discourse.text, speaker.passage.end):
        return None
    start, _ = discourse.span(pronoun.passage.start)
    before = [o for o in told if o.mention.passage.start < start]
    before = [o for o in before if discourse.distance(o.mention.passage.start, start) == 1 and not o.mention.quoted_by]
    people = {r for o in before for r in o.people if discourse.is_subject(o.mention)} - here
    return people.pop() if len(people) == 1 else None


def _principal(speaker: Mention, told: Sequence[Occurrence]) -> Referent | None:
    """Give for whom a spokesman speaks: 'मेहता के प्रवक्ता केन ने कहा कि वह नहीं जाएंगे' (Mehta's spokesman: he will not go)."""
    begins = next((p.passage.start for p in speaker.posts if p.of and speaks_for(p.title)), speaker.passage.start)
    owners = [o for o in told if begins <= o.mention.passage.start and o.mention.passage.end < speaker.passage.start]
    return owners[-1].people[0] if owners and len(owners[-1].people) == 1 else None


def _whose_kin(speaker: Mention, told: Sequence[Occurrence]) -> Referent | None:
    """Give of whom the text goes on, where a pronoun says whose kin speaks: '[उनके] बेटे ने कहा कि वह बीमार थे'."""
    if speaker.possessor is None or not any(is_kin(post.title) for post in speaker.posts):
        return None
    owners = [o for o in told if o.mention.kind is MentionKind.PRONOUN and o.mention.passage == speaker.possessor]
    return owners[0].people[0] if owners and len(owners[0].people) == 1 else None


def unnamed_speaker(discourse: Discourse, pronoun: Mention, known: Known) -> Referent | None:
    """Give the unnamed one who spoke last, where a pronoun speaks on in the sentence after."""
    speaks = any(name == "speaker" for _, name in discourse.filled[key_of(pronoun)])
    if not speaks or pronoun.label not in _SAYS_ON:
        return None
    start = pronoun.passage.start
    for _, _, report in reversed(discourse.sides_before(start, _RECENT)):
        if not isinstance(report, StatementReport) or key_of(report.speaker) == key_of(pronoun):
            continue
        said = report.speaker
        far = discourse.distance(said.passage.start, start)
        near = far == 1 or (far == _ONE_BETWEEN and _goes_on(discourse, start))
        alone = not report.co_speakers and not (said.plural and pronoun.label in SINGULAR_FORMS)
        people = [
            m for m in discourse.mentions_before(start, far) if m.kind is MentionKind.NAME and m.quoted_by is None
        ]
        found = known(said)
        unnamed = len(found) == 1 and found[0].kind is EntityKind.GROUP and said.kind in _UNNAMED
        subjects = [m for m in people if discourse.is_subject(m) and m.passage.start > said.passage.start]
        subjects = [m for m in subjects if m.quoted_by is None and not _is_asked_about(discourse, m)]
        answers = said.kind is MentionKind.GROUP and _is_told(discourse, report, known)
        return found[0] if near and alone and unnamed and not subjects and not answers else None
    return None


def _is_told(discourse: Discourse, report: StatementReport, known: Known) -> bool:
    """Tell whether a group speaks to, or right after, somebody who may answer: 'लोगों ने [उन्हें] बताया। उन्होंने कहा'."""
    hearers = {r.kind for m in report.addressees for r in known(m)}
    before = discourse.mentions_before(report.speaker.passage.start, 1)
    here = discourse.paragraph(report.speaker.passage.start)
    before = [m for m in before if discourse.is_subject(m) and discourse.paragraph(m.passage.start) == here]
    told = {r.kind for m in before if m.quoted_by is None and m.kind in _TOLD for r in known(m)}
    return EntityKind.PERSON in hearers or (report.speaker.plural and EntityKind.PERSON in told)


def _goes_on(discourse: Discourse, position: int) -> bool:
    """Tell whether the sentence before that of a position goes on about whoever was told of: 'उन्होंने सराहना भी की'."""
    begins = discourse.before(position)
    same = discourse.paragraph(begins) == discourse.paragraph(position)
    return same and discourse.text[begins:].split(maxsplit=1)[0] in SUBJECT_FORMS


def _is_asked_about(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether somebody is only asked about: 'यह पूछे जाने पर कि क्या [आरव] आएंगे, उन्होंने कहा'."""
    start, _ = discourse.span(mention.passage.start)
    return ASKED.search(discourse.text, start, mention.passage.start) is not None


def named_after(discourse: Discourse, pronoun: Mention, known: Known) -> tuple[Referent, ...]:
    """Give who is named first after a pronoun that speaks where an article opens: '“...” उन्होंने कहा। आरव ने'."""
    if pronoun.label not in _SAYS_ON or not any(name == "speaker" for _, name in discourse.filled[key_of(pronoun)]):
        return ()
    if any(m.kind in _UNNAMED for m in discourse.last_mentions(pronoun.passage.start, _TURNS)):
        return ()  # 'पीड़िता की मां रो पड़ीं। उन्होंने कहा': somebody unnamed
    for mention in discourse.mentions:
        if mention.passage.start <= pronoun.passage.end or mention.quoted_by or mention.kind is not MentionKind.NAME:
            continue
        near = discourse.distance(pronoun.passage.start, mention.passage.start) == 1
        told = discourse.is_subject(mention) and discourse.statement_around(mention) is None
        return known(mention) if near and told else ()
    return ()


def nameless_before(discourse: Discourse, pronoun: Mention, chosen: Referent | None, known: Known) -> Mention | None:
    """Give the role without a name whom a pronoun means rather than ``chosen``, who was told of before that role.

    'पर्यटन मंत्री के भी आने की बात थी, लेकिन वे नहीं पहुंचे' (the minister was also to come, but he did not): nobody named came or
    did not. The role must be told of after whoever is chosen, in the sentence of the pronoun or the one before, as a
    subject, in an initial को, or as who was to come. Misses: roles that only an article or 'अपने' brings in.
    """
    if pronoun.label not in SUBJECT_FORMS and pronoun.label not in _SAYS_ON:
        return None
    for role in reversed(discourse.mentions_before(pronoun.passage.start, 1)):
        gap = discourse.text[role.passage.end : pronoun.passage.start]
        if chosen in known(role) or (pronoun.label not in SUBJECT_FORMS and "।" not in gap and "\n" not in gap):
            return None  # 'मंत्री ने उनका स्वागत किया': not his own
        if not CLAUSE_BREAK.search(gap) and "\n" not in gap and "." not in gap:
            continue
        if role.kind is not MentionKind.ROLE or role.plural or role.possessor or role.quoted_by or not role.posts:
            continue
        if not is_office(role.posts[0].title) or any(r.kind is EntityKind.PERSON for r in known(role)):
            continue
        if _is_told_of(discourse, role) and key_of(role) not in discourse.run_of:
            return role
    return None


def _is_told_of(discourse: Discourse, role: Mention) -> bool:
    """Tell whether a sentence is about a role: 'मंत्री आए', 'मंत्री को आना था', 'मंत्री के आने की बात थी'."""
    start, _ = discourse.span(role.passage.start)
    begins = min([role.passage.start, *(p.passage.start for p in role.posts)])
    case = discourse.follows(role)
    opens = len(discourse.text[start:begins].split()) <= _OPENING
    comes = _COMING.match(discourse.text, role.passage.end) is not None
    if _IS.match(discourse.text, role.passage.end):
        return False
    if _CALLS.match(discourse.text, role.passage.end) and _CALLED.search(discourse.text, start, begins):
        return False  # 'मीरा खुद को केन की शिष्या मानती हैं' names nobody else
    return (
        comes
        or case == "ने"
        or (opens and case == "को")
        or (case is None and _ACTS.match(discourse.text, role.passage.end) is not None)
    )


def who_speaks(discourse: Discourse, mention: Mention, of: Known, known: Known) -> tuple[Referent, ...]:
    """Give who speaks the words that a mention stands in, in quotation marks or not: whom 'मैं' (I) means."""
    report = discourse.statement_quoting(mention) or discourse.statement_around(mention)
    if report:
        return of(report.speaker)
    start = discourse.turn(mention.passage.start)
    named = [m for m in discourse.last_mentions(mention.passage.start, _TURNS) if m.passage.start == start]
    return tuple(r for m in named if m.kind is MentionKind.NAME for r in known(m))


def who_talks(discourse: Discourse, mention: Mention, of: Known, known: Known) -> tuple[Referent, ...]:
    """Give whom a pronoun of the first or second person means; nobody for 'हम' (we)."""
    if mention.person == 1:
        many = mention.plural or mention.label.startswith("हम")
        return () if many else who_speaks(discourse, mention, of, known)
    return _who_is_spoken_to(discourse, mention, of)


def _who_is_spoken_to(discourse: Discourse, mention: Mention, of: Known) -> tuple[Referent, ...]:
    """Give who is spoken to in the quotation that 'आप' (you) stands in, where it is one person."""
    report = discourse.statement_quoting(mention)
    people = [r for m in report.addressees for r in of(m)] if report else []
    return tuple(people) if len(people) == 1 else ()
