"""Tell a person's gender where the words are certain of it, and the gender that a pronoun's verb or words ask for.

A verb agrees with a subject in the direct case: 'मीरा सेन पुणे पहुंचीं' (she arrived), 'वह कल जाएंगे' (he will go). 'की' before
a title makes its holder a woman ('मोर्चा की महासचिव लीला दास'); 'के' does not make a man, for many say it of women too.

Misses: verbs whose gender the spelling hides ('हैं', 'जाए'), and whatever a verb says behind a subordinate clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from kg.model import Mention, MentionKind, StatementReport
from kg.resolve.candidates import Referent
from kg.resolve.discourse import Discourse, Key, key_of
from kg.resolve.first_person import gender_of_words
from kg.resolve.posts import is_kin
from kg.resolve.pronouns import Occurrence
from kg.resolve.spelling import sound
from kg.resolve.words import words


class Gender(StrEnum):
    """The two genders of Hindi."""

    FEMININE = "f"
    MASCULINE = "m"


_NOMINATIVE = frozenset(["वह", "वे", "वो", "यह", "ये"])
_END = r"(?=\s*(?:[।,.!?;:|]|$|\n)|\s+(?:और|तथा|व|तो|लेकिन|मगर|पर|जहां|जहाँ|क्योंकि)\s)"
_BE = r"(?:\s+(?:है|हैं|था|थे|थी|थीं))?"
_WOMAN = re.compile(
    rf"(?<!\S)(?:\S+(?:ेंगी|एंगी|ेगी|एगी|ोंगी|ोगी)|(?:\S+ती|रही|चुकी|वाली)\s+(?:है|हैं|थी|थीं)"
    rf"|(?!नहीं|यहीं|वहीं|कहीं)\S{{2,}}(?:ईं|ीं)|(?:थीं|गई|आई|हुई|बोली|पहुंची|लौटी|गईं|आईं|हुईं|लाईं|गयीं|आयीं){_BE}){_END}"
)
_MAN = re.compile(
    rf"(?<!\S)(?:\S+(?:ेंगे|एंगे|ेगा|एगा|ोंगे|ोगा)|(?:\S+ते|\S+ता|रहे|रहा|चुके|चुका|वाले|वाला)\s+(?:है|हैं|था|थे)"
    rf"|(?:गए|गये|गया|आए|आये|आया|हुए|हुआ|बोले|बोला|पहुंचे|पहुँचे|पहुंचा|लौटे|लौटा|मिले|निकले|उतरे|ठहरे|रुके|बैठे"
    rf"|हंसे|हंसा|मुस्कुराए|मुस्कराए|रोए|चले|चला|बने|बना|रहे|रहा){_BE}){_END}"
)
_STOP = re.compile(r"[।;\n]|(?<!\S)(?:ने|कि|जो|जहा[ंँ]|जिस\S*|जिन\S*|जैसी|जैसे|समेत|सहित|द्वारा|नामक)(?!\S)")
_JOINED = re.compile(r"\s*(?:,|(?:और|तथा|एवं|व|या|जैसे|जैसी|समेत|सहित|द्वारा|नाम|का|के|की|वाली|वाले)(?!\S))")
_BESIDE = re.compile(r"(?:(?<![\"”’']),|-|(?<!\S)(?:और|तथा|एवं|व|या|समेत|सहित))\s*(?:[^\s,।\"”’]+\s+){0,4}$")
_FEMININE_ROLE = re.compile(r"(?<!\S)की\s+(?:\S+\s+)?\S+$")  # '17 साल की तीरंदाज', 'भारत की राष्ट्रपति'
_OF_OTHERS = re.compile(r"\s(?:का|के|की)\s")
_AGED_WOMAN = re.compile(
    r"(?<!\S)(?:साल|वर्ष|बरस)\s+की\s+$|(?<!\S)\S*(?:वर्षीया|वर्षीय\s+युवती|वर्षीय\s+छात्रा)\s+$"
)  # '21 साल की मीरा'
_FEMININE_OF = re.compile(r"(?<!\S)\S*की\s+(?:(?:पूर्व|नई|पहली|राष्ट्रीय|वरिष्ठ|मौजूदा|कार्यवाहक|तत्कालीन)\s+)?$")


def gender_of_verb(discourse: Discourse, subject: Mention) -> Gender | None:
    """Give the gender of the verb that agrees with a subject in the direct case; None where the words do not show it.

    The two of a coordination agree together, so they show nothing.
    """
    text, start = discourse.text, subject.passage.end
    opens, end = discourse.span(subject.passage.start)
    joined = _JOINED.match(text, start) or _BESIDE.search(text, opens, subject.passage.start)
    if discourse.follows(subject) is not None or joined:
        return None
    stop = _STOP.search(text, start, end)
    clause = text[start : stop.end() if stop and not text[stop.start()].isalpha() else stop.start() if stop else end]
    woman, man = _WOMAN.search(clause), _MAN.search(clause)
    if woman and (not man or woman.start() < man.start()):
        return Gender.FEMININE
    return Gender.MASCULINE if man else None


def gender_of_name(discourse: Discourse, mention: Mention) -> Gender | None:
    """Give the gender that a name's title, honorific, kinship, its own words ('फूलमती देवी') or its verb shows."""
    for post in mention.posts:
        found = gender_of_title(post.title)
        if found:
            return found
        before = discourse.text[max(0, post.passage.start - 40) : post.passage.start]
        whole = not _OF_OTHERS.search(post.passage.exact)  # 'वियतनाम की [राष्ट्रीय सभा के अध्यक्ष]'
        if whole and post.passage.end <= mention.passage.start and _FEMININE_OF.search(before):
            return Gender.FEMININE
    if _AGED_WOMAN.search(discourse.text, max(0, mention.passage.start - 40), mention.passage.start):
        return Gender.FEMININE
    last = discourse.text[max(0, mention.passage.start - 12) : mention.passage.start].split()[-1:]
    if last and last[0] in words().feminine_honorifics:
        return Gender.FEMININE
    if {sound(word) for word in mention.label.split()[1:]} & {sound(word) for word in words().feminine_names}:
        return Gender.FEMININE
    if mention.kind is not MentionKind.NAME:
        return None
    return gender_of_given(mention.label) or gender_of_verb(discourse, mention)


@lru_cache(maxsize=2)
def _given(gender: Gender) -> frozenset[str]:
    """Give the first names that only people of a gender have."""
    names = words().feminine_given if gender is Gender.FEMININE else words().masculine_given
    return frozenset(map(sound, names))


@lru_cache(maxsize=65536)
def gender_of_given(label: str) -> Gender | None:
    """Give the gender that the first of two names and more shows: 'इंदिरा गांधी'; alone it may be a family name."""
    first, *rest = label.split()
    if not rest:
        return None
    if sound(first) in _given(Gender.MASCULINE):
        return Gender.MASCULINE
    goddess = sound(rest[0]) in {sound(name) for name in words().given_behind_goddesses}  # 'उमा शंकर' is a man
    known = sound(first) in _given(Gender.FEMININE)
    return Gender.FEMININE if known and not goddess else None


@lru_cache(maxsize=65536)
def gender_of_title(title: str) -> Gender | None:
    """Give the gender that a title or kinship says: 'अभिनेत्री' (actress); None where both have it."""
    last = sound((title.split() or [title])[-1])
    if last in {sound(word) for word in (*words().feminine_kin, *words().feminine_titles)}:
        return Gender.FEMININE
    if last in {sound(word) for word in words().masculine_titles}:
        return Gender.MASCULINE
    return Gender.MASCULINE if is_kin(title) else None


class Genders:
    """The genders of an article's people, each worked out once."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._known: dict[int, Gender | None] = {}
        self._asked: dict[Key, Gender | None] = {}  # what pronouns ask for

    def of(self, referent: Referent) -> Gender | None:
        """Give somebody's gender where all that shows it agrees."""
        if referent.number not in self._known:
            named = [m for m in referent.mentions if m.kind is MentionKind.NAME]
            found = {gender for m in named if (gender := gender_of_name(self._discourse, m) or self._of_words(m))}
            self._known[referent.number] = found.pop() if len(found) == 1 else None
        return self._known[referent.number]

    def unlike_title(self, role: Mention, people: list[Referent]) -> set[Referent]:
        """Collect who cannot be meant because a title or its verb is another's: a 'हवलदार' (sergeant) is no woman."""
        asked = gender_of_title(role.label) or (Gender.FEMININE if _FEMININE_ROLE.search(role.label) else None)
        asked = asked or gender_of_verb(self._discourse, role)
        return {r for r in people if asked and self.of(r) not in {None, asked}}

    def unlike(self, pronoun: Mention, people: list[Referent]) -> set[Referent]:
        """Collect who cannot be meant because the verb is another's: 'वह … जाएंगी' is no man."""
        asked = self._shown(pronoun)
        return {r for r in people if asked and self.of(r) not in {None, asked}}

    def surest(self, pronoun: Mention, ranked: list[Referent], told: Sequence[Occurrence]) -> list[Referent]:
        """Put the only woman of the sentence before first, where a verb is a woman's and who led may be a man.

        'आरव के साथ मीरा सेन भी थीं। वह … सीख रही हैं' (Mira Sen was with Aarav, too. She learns) tells of Mira.
        """
        asked = self._shown(pronoun)
        if asked is not Gender.FEMININE or (ranked and self.of(ranked[0]) is asked):
            return ranked
        near = [o for o in told if self._discourse.distance(o.mention.passage.start, pronoun.passage.start) == 1]
        women = {r for o in near for r in o.people if self.of(r) is asked}
        return [*women, *(r for r in ranked if r not in women)] if len(women) == 1 else ranked

    def learn(self, pronoun: Mention, meant: list[Referent]) -> None:
        """Keep what the verb of a resolved pronoun shows: after 'वह … जाएंगे' a later 'वह … जाएंगी' is another."""
        shown = self._shown(pronoun)
        for referent in meant:
            if shown and self.of(referent) is None:
                self._known[referent.number] = shown

    def _shown(self, pronoun: Mention) -> Gender | None:
        """Give the gender that a pronoun's verb shows, or else the words in quotation marks that are its."""
        key = key_of(pronoun)
        if key not in self._asked:
            shown = gender_of_verb(self._discourse, pronoun) if pronoun.label in _NOMINATIVE else None
            self._asked[key] = shown or self._of_words(pronoun)
        return self._asked[key]

    def _of_words(self, speaker: Mention) -> Gender | None:
        """Give the gender that somebody's own words show: '“मैं सीख रही हूं,” मीरा ने कहा' (I am learning)."""
        reports = [report for report, name in self._discourse.filled[key_of(speaker)] if name == "speaker"]
        said = [r.text.exact for r in reports if isinstance(r, StatementReport) and r.quoted and not r.co_speakers]
        found = {gender for words_said in said if (gender := gender_of_words(words_said))}
        return Gender(found.pop()) if len(found) == 1 else None
