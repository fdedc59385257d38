"""Say whom grammar forbids a pronoun or role to mean: the subject of its own clause, which is 'अपना' (his own).

In 'आरव केन से उनके घर पर मिले' (Aarav met Ken at his house) the house is Ken's: Aarav's would be 'अपने घर'. In 'आरव ने
केन की तारीफ की और उन्हें शॉल दी' (Aarav praised Ken and gave him a shawl) the second verb has the first subject, so Ken got
it.

Misses: the subject of a clause of which only a participle is told ('आरव के आने पर उन्हें').
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kg.model import GiftReport, Mention, MentionKind
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.pronouns import CLAUSE_BREAK, SUBJECT_FORMS, Occurrence
from kg.resolve.topics import DATIVE

Known = Callable[[Mention], tuple[Referent, ...]]
POSSESSIVE = frozenset(["उनकी", "उनका", "उनके", "उसकी", "उसका", "उसके"])
_OBLIQUE_STEMS = ("उनसे", "उन्हें", "उनको", "उन पर", "उसे", "उससे", "उसको", "इन्हें", "इनसे", "इसे", "इससे")
_BARE_STEMS = frozenset(["उन", "उस", "इन", "इस"])  # before a postposition of its own: 'उन पर'
_BREAK = re.compile(
    r"[,;।:]|(?<!\S)(?:कि|और|तथा|एवं|लेकिन|मगर|जबकि|"
    r"तो|क्योंकि|जब|जहा[ंँ]|जो|जिस\S*|जिन\S*|वहीं|समेत|सहित)(?!\S)"
)
_HARD_BREAK = re.compile(
    r"[,;।:]|(?<!\S)(?:कि|लेकिन|मगर|जबकि|"
    r"तो|क्योंकि|जब|जहा[ंँ]|जो|जिस\S*|जिन\S*|वहीं|है|हैं|था|थी|थे|थीं)(?!\S)"
)
_CLAUSE_END = re.compile(r"[,;।:“”\"]|(?<!\S)(?:कि|और|तथा|एवं|लेकिन|मगर|जबकि|तो|क्योंकि|जब|जो|जिस\S*|जिन\S*|जहां|वहीं)(?!\S)")
_BEHIND = 12  # mentions of a clause that are looked through
_JOINS = re.compile(r"(?<!\S)(?:और|तथा|एवं)(?!\S)")
_OF_PLACE = re.compile(r"\s+(?:बीच|साथ|लिए|पास|बाद|पहले|सामने|खिलाफ|बारे|अलावा|द्वारा|मुताबिक|अनुसार|प्रति|ऊपर|पीछे)(?!\S)")
_AND_OWN = re.compile(r"\s+(?:और|तथा|एवं|व)\s+")
_OTHER_SUBJECT = re.compile(
    r"(?<!\S)(?:ने|द्वारा|मिल\S*|लग\S*|पड़\S*|आया|आई|आए|हुआ|हुई|हुए|चाहिए|पता|गया|गई|गए|गयी|गये|जाए\S*|जा)(?!\S)"
)
_NO_SUBJECT = re.compile(r"^\s*(?:बन\S*|रह\S*|रूप|के|चुन\S*)(?!\S)|(?<!\S)(?:यह|ये|वह|वे)(?!\S)")  # 'मंत्री बनने के बाद यह उनकी'
_ASIDE = re.compile(r"^\s*,\s*(?:जो|जिन\S*|जिस\S*)\s[^,।]*,\s")  # 'केन, जो कल आए थे, उन्हें'
_MEETS = re.compile(r"\s*(?:\S+\s+)?(?:बैठक|मुलाकात|मुलाक़ात|बातचीत|बात-चीत|बात|भेंट|वार्ता|चर्चा|मीटिंग|मंत्रणा|गुफ्तगू)")
_TURN = re.compile(r",\s*(?:जिसे|जिसको|जिस\s+पर)\s*$")
_TOUCHED = re.compile(
    r"\s+(?:पैर|पैरों|पांव|पाँव|चरण|चरणों|कदमों|हाथ|हाथों|माथा|माथे|गले|कंधे|पीठ|सिर|कलाई|गोद|हथेली|सामने|समक्ष|आगे|पास|साथ)(?![^\s।,])"
)
_OWNED_IN_CASE = re.compile(r"(?:\s+(?!(?:ने|भी|ही|और|तथा)\s)[^\s।,;]+){1,4}?\s+(?:से|को|के\s+साथ|पर|में)(?!\S)")
_ENDS_VERB = re.compile(r"\S+(?:ा|े|ी|ीं|ए|ई|ईं|कर)\s*$")
_AGENT = re.compile(r"(?<!\S)(?:ने|द्वारा)(?!\S)")
_TELLS_OF = re.compile(r"^[^,।;]*,\s*जिस(?:में|\s+पर)\s[^,।;]*$")  # 'को आईपॉड दिया, जिसमें उनकी'
_WITH = re.compile(r"से$|के\s+(?:साथ|बीच|खिलाफ|प्रति)$")
_ASKED_ON = re.compile(r"(?<!\S)(?:पूछ\S*|संपर्क|सवाल|प्रश्न|बात|बातचीत|चर्चा)(?:\s+\S+){0,3}\s+पर(?!\S)")
_PARTICIPLE = re.compile(r"\S+(?:ते|ती)\s+(?:हुए|हुई)(?!\S)|(?<!\S)(?:कर|करके|\S+कर|\S+ाके|देके|लेके)(?!\S)")
_AGENTS = {MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN, MentionKind.PAIR}


def unlike_pronoun(discourse: Discourse, pronoun: Mention, told: Sequence[Occurrence]) -> set[Referent]:
    """Collect who cannot be meant by a pronoun, of those told before it in its sentence.

    In 'केन से उनकी बैठक' it is another one who met Ken. After 'जिसे' the roles turn: in 'आरव ने केन को न्योता दिया, जिसे
    उन्होंने माना' it is Ken who accepted.
    """
    start, _ = discourse.span(pronoun.passage.start)
    before = [o for o in told if o.mention.passage.start >= start]
    possessive = pronoun.label in POSSESSIVE
    near = before[-1].mention if before else pronoun
    joined = possessive and _AND_OWN.fullmatch(discourse.text, near.passage.end, pronoun.passage.start)
    if before and joined and _OF_PLACE.match(discourse.text, pronoun.passage.end):
        return set(before[-1].people)  # 'केन और उनके बीच बात हुई'
    if before and possessive and _MEETS.match(discourse.text, pronoun.passage.end):
        run = {key_of(m) for m in discourse.run_of.get(key_of(before[-1].mention), (before[-1].mention,))}
        met = {r for o in before if key_of(o.mention) in run for r in o.people}
        return met if discourse.follows(before[-1].mention) in {"से", "के साथ"} else set()
    if possessive and (given := _giver_to(discourse, pronoun, before, told)):
        return given | _subject_of(discourse, pronoun, before)
    if possessive or pronoun.label.startswith(_OBLIQUE_STEMS) or pronoun.label in _BARE_STEMS:
        return _subject_of(discourse, pronoun, before)
    if pronoun.label not in SUBJECT_FORMS:
        return set()
    oblique = _beside_subject(discourse, pronoun, before)
    marked = [o for o in before if discourse.follows(o.mention) == "ने"]
    if not marked:
        return oblique
    gap = discourse.text[marked[-1].mention.passage.end : pronoun.passage.start]
    turned = _TURN.search(gap) and len({r for o in before for r in o.people}) > 1
    return oblique | ({*marked[-1].people, *marked[-1].beside} if turned else set())


def _giver_to(
    discourse: Discourse, pronoun: Mention, before: Sequence[Occurrence], told: Sequence[Occurrence]
) -> set[Referent]:
    """Collect who gives a thing of which a pronoun's words are part, or tell: 'महारानी को [उनकी] यात्रा की तस्वीरें दीं'.

    The giver's own would be 'अपनी'; so too in 'महारानी को घड़ी दी, जिसमें उनकी यात्रा का वीडियो है' it is hers.
    """
    for one in reversed(before):
        gifts = (r for r, name in discourse.filled[key_of(one.mention)] if name == "recipient")
        gift = next((r for r in gifts if isinstance(r, GiftReport)), None)
        if gift is None:
            continue
        gap = discourse.text[one.mention.passage.end : pronoun.passage.start]
        if _TELLS_OF.search(gap) or (pronoun.label in gift.item.split() and "," not in gap):
            return {r for o in told if key_of(o.mention) == key_of(gift.giver) for r in o.people}
    return set()


def named_behind(discourse: Discourse, pronoun: Mention, known: Known) -> set[Referent]:
    """Collect who is named behind a pronoun in its clause, and so is another: 'उन्होंने [आरव] को शॉल दी'.

    Beside a pronoun in a case only a subject in ने is, whose own would be 'अपना'.
    """
    _, end = discourse.span(pronoun.passage.start)
    stop = _CLAUSE_END.search(discourse.text, pronoun.passage.end, end)
    end = stop.start() if stop else end
    behind = [m for m in discourse.last_mentions(end, _BEHIND) if m.passage.start >= pronoun.passage.end]
    behind = [m for m in behind if m.kind is MentionKind.NAME and m.quoted_by == pronoun.quoted_by]
    acts = pronoun.label in SUBJECT_FORMS
    return {r for m in behind if acts or discourse.follows(m) == "ने" for r in known(m)}


def clause_subject(discourse: Discourse, mention: Mention, told: Sequence[Occurrence]) -> set[Referent]:
    """Collect the subject of a mention's own clause: in 'उन्होंने मेहमान को न्योता दिया' the guest is another."""
    start, _ = discourse.span(mention.passage.start)
    for one in reversed([o for o in told if o.mention.passage.start >= start]):
        agent = discourse.follows(one.mention) == "ने" or one.mention.label in SUBJECT_FORMS
        if agent and not CLAUSE_BREAK.search(discourse.text[one.mention.passage.end : mention.passage.start]):
            return set(one.people)
    return set()


def coordinated_owner(discourse: Discourse, pronoun: Mention) -> Mention | None:
    """Give whom 'और' joins to what a possessive owns: 'केन सातो और [उनके] जर्मन समकक्ष' (Ken and his counterpart)."""
    if pronoun.label not in POSSESSIVE or _OF_PLACE.match(discourse.text, pronoun.passage.end):
        return None
    for mention in reversed(discourse.last_mentions(pronoun.passage.start, 4)):
        if _AND_OWN.fullmatch(discourse.text, mention.passage.end, pronoun.passage.start):
            return mention if mention.kind in {MentionKind.NAME, MentionKind.ROLE} else None
    return None


def unlike_role(discourse: Discourse, role: Mention, told: Sequence[Occurrence]) -> set[Referent]:
    """Collect who cannot be meant by a role: in 'अभिनेता ने कलाकार को शॉल दी' artist and actor are two."""
    start, _ = discourse.span(role.passage.start)
    found: set[Referent] = set()
    for one in told:
        gap = discourse.text[one.mention.passage.end : role.passage.start]
        marked = one.mention.passage.start >= start and discourse.follows(one.mention) == "ने"
        if marked and not _BREAK.search(gap):
            found |= {*one.people, *one.beside}
    return found


def _beside_subject(discourse: Discourse, pronoun: Mention, before: Sequence[Occurrence]) -> set[Referent]:
    """Collect who stands in a case before the pronoun that is the subject of the same clause.

    In 'केन से मिलकर उन्होंने कहा' (having met Ken he said) and 'केन का नाम लेते हुए उन्होंने कहा' it is another one who spoke; in
    'केन से पूछे जाने पर उन्होंने कहा' and 'केन को चोट लगने पर उन्होंने कहा' it may be Ken.
    """
    found: set[Referent] = set()
    for one in before:
        gap = discourse.text[one.mention.passage.end : pronoun.passage.start]
        case = discourse.follows(one.mention) or ""
        apart = _WITH.match(case) and not _ASKED_ON.search(gap)
        apart = apart or (case in {"को", "का", "के", "की"} and bool(_PARTICIPLE.search(gap)))
        if not apart or _BREAK.search(gap) or one.mention.quoted_by != pronoun.quoted_by:
            continue
        run = {key_of(m) for m in discourse.run_of.get(key_of(one.mention), ())}
        found |= {r for o in before for r in o.people if o is one or key_of(o.mention) in run}
    return found


def _subject_of(discourse: Discourse, pronoun: Mention, before: Sequence[Occurrence]) -> set[Referent]:
    """Collect the subject of a pronoun's clause: marked by ने, or the first in the direct case."""
    found: set[Referent] = set()
    for one in before:
        gap = discourse.text[one.mention.passage.end : pronoun.passage.start]
        gap = _ASIDE.sub(" … ", gap)
        case = discourse.follows(one.mention)
        if one.mention.kind not in _AGENTS or case not in {"ने", None} or one.mention.quoted_by != pronoun.quoted_by:
            continue
        if one.mention.label in POSSESSIVE:
            continue  # 'उनकी कहानी पर आरव उनसे मिले', 'उनके शिष्य आरव ने उन्हें शॉल दी'
        shared = case == "ने" and _is_met(discourse, pronoun) and _shares_subject(discourse, pronoun, gap)
        acts = discourse.is_subject(one.mention) and _owns_oblique(discourse, pronoun)
        shared = shared or (acts and _goes_on(discourse, pronoun, gap))
        if shared or (gap.strip() and not _BREAK.search(gap) and not (case is None and _NO_SUBJECT.search(gap))):
            found |= {*one.people, *one.beside}
    return found


def _is_met(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether something is done to whom a pronoun means: 'उन्हें', 'उनके पैर छुए', 'उनके सामने'."""
    touched = pronoun.label in POSSESSIVE and bool(_TOUCHED.match(discourse.text, pronoun.passage.end))
    return pronoun.label in DATIVE or touched


def _owns_oblique(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether what a possessive owns is in a case: 'उनकी पत्नी मीरा [से]', no subject as in 'उनकी पत्नी भी आईं'."""
    return pronoun.label in POSSESSIVE and _OWNED_IN_CASE.match(discourse.text, pronoun.passage.end) is not None


def _goes_on(discourse: Discourse, pronoun: Mention, gap: str) -> bool:
    """Tell whether 'और' joins a second verb of one subject before a possessive, who would be 'अपना'.

    'आरव वहां पहुंचे और [उनकी] मां से मिले' (reached the place and met his mother) is somebody else's mother.
    """
    if len(_JOINS.findall(gap)) != 1 or _HARD_BREAK.search(gap):
        return False
    first, second = _JOINS.split(gap)
    _, end = discourse.span(pronoun.passage.start)
    rest = _HARD_BREAK.split(discourse.text[pronoun.passage.end : end])[0]
    return bool(_ENDS_VERB.search(first)) and not second.strip() and not _AGENT.search(rest)


def _shares_subject(discourse: Discourse, pronoun: Mention, gap: str) -> bool:
    """Tell whether 'और' joins a second verb to a subject in ने, with a pronoun as its object."""
    if not _JOINS.search(gap) or _HARD_BREAK.search(gap) or gap.split().count("ने") > 1:
        return False
    _, end = discourse.span(pronoun.passage.start)
    rest = discourse.text[pronoun.passage.end : end]
    stop = _BREAK.search(rest)
    return not _OTHER_SUBJECT.search(rest[: stop.start()] if stop else rest)
