"""Say whom a pronoun in reported words does not mean: a speaker of another gender or manner, or who speaks to many.

'थानाध्यक्ष ने बताया कि वह फरार था' (the officer said that he was at large) tells of another: of the holder of a post news
says 'थे'. In 'मंत्री ने अधिकारियों से कहा कि वे गांव जाएं' (the minister told the officials to go) the officials are to go.

And whom the text goes on about behind them: 'कोच ने बताया कि केन ठीक हैं। वह पटना जाएंगे' (the coach told that Ken is
well; he will go to Patna) is about Ken.

Misses: verbs behind a subordinate clause, and the many who are told to do something without से or को.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from kg.language.conjugation import Form, verb_forms
from kg.language.normalise import shadow
from kg.model import Mention, MentionKind, StatementReport
from kg.resolve.callings import has_post
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, key_of
from kg.resolve.words import words

_ONE = frozenset(["वह", "वो", "यह"])
_MANY = frozenset(["वे", "ये"])
_NEXT = "कि|और|तथा|लेकिन|मगर|पर|तो|जो|जहां|क्योंकि|जब|जबकि|ताकि|अगर|यदि"  # what begins another clause
_CLAUSE_BREAK = re.compile(rf"[।,;]|\s(?:{_NEXT})\s")
_CLAUSE = re.compile(rf"[^।,;?!\n“”\"]*?(?=[।,;?!\n“”\"]|\.(?:\s|$)|$|\s(?:{_NEXT})\s)")
_PLAIN_BE = frozenset(["था", "थी", "है", "होगा", "होगी"])
_PLAIN = ("ा", "ी", "ई")
_TOLD_MANY = re.compile(r"(?<!\S)[^\s,।]+(?:ों|ओं)\s+(?:से|को)\s+[^।]*?\sकि\s+$")
_INFORMS = re.compile(
    r"(?<!\S)(?:बताया|बताई|जानकारी\s+दी|सूचना\s+दी|जानकारी\s+देते\s+हुए\s+\S+)(?:\s+(?:है|था|थी))?\s*,?\s*कि\s"
)
Known = Callable[[Mention], Sequence[Referent]]
_OF_ME = re.compile(r"(?<!\S)(?:मैं|मैंने|मुझे|मुझसे|मुझको|मेरे|मेरी|मेरा)(?!\S)")
_WITHIN = 12  # mentions in words that are looked through
_FINITE = frozenset({Form.PERFECTIVE, Form.FUTURE})


def reported_around(discourse: Discourse, pronoun: Mention) -> StatementReport | None:
    """Give the statement in whose reported words a pronoun stands, unless only a later sentence says whose they are.

    'केन को पटना जाना था, जहां उन्हें बोलना था। यह दावा मीरा ने किया' (Mira claimed so) tells of Ken as any other text does.
    """
    around = discourse.statement_around(pronoun)
    if around is None or around.quoted or pronoun.quoted_by is not None:
        return None
    _, end = discourse.span(pronoun.passage.start)
    return around if around.speaker.passage.start < end else None


def named_in_words(discourse: Discourse, pronoun: Mention, known: Known) -> set[Referent]:
    """Collect who is named in what a pronoun says of itself, and so did not say it: '“केन और मेरे बीच बात हुई,” [वह] बोले'.

    Who does not say 'I' may name himself.
    """
    said = [r for r, name in discourse.filled[key_of(pronoun)] if name == "speaker" and isinstance(r, StatementReport)]
    said = [r for r in said if r.quoted and _OF_ME.search(r.text.exact)]
    found = set[Referent]()
    for report in said:
        inside = discourse.last_mentions(report.text.end, _WITHIN)
        inside = [m for m in inside if m.passage.start >= report.text.start and m.kind is MentionKind.NAME]
        found |= {r for m in inside for r in known(m)}
    return found


def tells_of_another(discourse: Discourse, pronoun: Mention, speaker: Mention, said: Iterable[Referent]) -> bool:
    """Tell whether a verb in the singular speaks plainly of a pronoun, whose speaker news speaks of politely.

    ``said`` are the people whom ``speaker`` means.
    """
    return pronoun.label in _ONE and _is_polite(speaker, said) and _is_plain(discourse, pronoun)


def tells_many(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether a pronoun means many to whom its sentence says what to do: 'छात्रों से कहा कि [वे] पढ़ें'.

    Not where it says what is or will be: 'पत्रकारों से कहा कि [वे] पटना जाएंगे' (told the press that he would go).
    """
    start, _ = discourse.span(pronoun.passage.start)
    before = discourse.text[start : pronoun.passage.start]
    if pronoun.label not in _MANY or not _TOLD_MANY.search(before):
        return False
    return any(reading.form is Form.SUBJUNCTIVE for reading in verb_forms().get(_last(discourse, pronoun), ()))


def goes_on(discourse: Discourse, pronoun: Mention, mention: Mention) -> bool:
    """Tell whether a pronoun that says nothing goes on about the subject of words reported in the sentence before.

    Who informs tells of another; who says something may be told of next, unless both sentences say what will be.
    """
    around = discourse.statement_around(mention)
    if around is None or around.quoted or discourse.statement_around(pronoun) is not None:
        return False
    start, _ = discourse.span(mention.passage.start)
    before = discourse.text[start : mention.passage.start]
    if not discourse.is_subject(mention) or _CLAUSE_BREAK.search(
        discourse.text, around.text.start, mention.passage.start
    ):
        return False
    return bool(_INFORMS.search(before)) or (_is_ahead(discourse, mention) and _is_ahead(discourse, pronoun))


def _is_ahead(discourse: Discourse, mention: Mention) -> bool:
    """Tell whether the clause of a mention says what will be."""
    return any(reading.form is Form.FUTURE for reading in verb_forms().get(_last(discourse, mention), ()))


def _last(discourse: Discourse, pronoun: Mention) -> str:
    """Give the last word (a shadow) of a mention's clause, '' where nothing follows it."""
    clause = _CLAUSE.match(discourse.text, pronoun.passage.end)
    return shadow(clause.group().split()[-1]) if clause and clause.group().split() else ""


def _is_polite(speaker: Mention, said: Iterable[Referent]) -> bool:
    """Tell whether the words for a speaker are polite: an office, an honorific, parents and their like, 'उन्होंने'."""
    elders = {kin for first, _ in words().kin_pairs[:1] for kin in first}
    posts = [*speaker.posts, *(post for person in said for post in person.offices.values())]
    titled = has_post(posts) or any(post.title in elders for post in posts)
    return titled or speaker.honorific or speaker.label.startswith(("उन्हों", "इन्हों"))


def _is_plain(discourse: Discourse, pronoun: Mention) -> bool:
    """Tell whether the verb that ends a pronoun's clause is in the singular: 'फरार था', 'घर लौटा', not 'फरार थे'."""
    clause = _CLAUSE.match(discourse.text, pronoun.passage.end)
    said = clause.group().split() if clause else []
    if not said or said[0] == "ने":
        return False
    last = shadow(said[-1])
    finite = any(reading.form in _FINITE for reading in verb_forms().get(last, ()))
    return last in _PLAIN_BE or (finite and last.endswith(_PLAIN) and not last.endswith("ंगी"))
