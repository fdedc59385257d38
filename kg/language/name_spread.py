"""Names found with evidence -> every place where the article uses them, whole or short.

'इंग्रिड होल्म' once seen after a title makes 'होल्म' and 'इंग्रिड' names wherever they stand alone, 'इंग्रिड-होल्म' a
variant, and 'होल्म-पाटिल' (with 'पाटिल' known too) two people in one token.

Misses: short forms that are common words, unless a case marker follows or the recogniser sees somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.language.closed import closed_classes
from kg.language.gazetteer import is_place
from kg.language.initials import spells
from kg.language.name_setting import human_verb
from kg.language.name_text import Run
from kg.language.titles import surnames
from kg.language.vocabulary import looks_plural
from kg.language.word_classes import Classified, WordClass

DOUBTFUL = 0.5  # chance below which a word beside a short form is nobody's name
HINTED = 0.3  # chance from which on a title that ends a known name is that name
SURE = 0.9  # chance from which on a common word that is part of a known name is that name
_HYPHEN = re.compile("[-\u2010\u2011]")
# What follows a subject that is no part of its noun phrase: 'हसन सोमवार को', 'राठौर दिल्ली गए'.
_AFTER_SUBJECT = frozenset({WordClass.INITIAL, WordClass.TIME, WordClass.PLACE, WordClass.NUMBER, WordClass.CLOSED})
_AFTER_OPENING = frozenset({WordClass.COMMON, WordClass.MODIFIER})  # 'सेन चार दिन की यात्रा पर', 'सेन नयी इमारत देखने'
_COMMON = frozenset({WordClass.COMMON, WordClass.DICTIONARY})
_OPENERS = frozenset("कि लेकिन मगर जबकि".split())
_PLURAL = "ों"
_BARE = frozenset({WordClass.UNKNOWN, WordClass.DICTIONARY})
_BLOCKING = frozenset(WordClass) - _BARE - {WordClass.PLACE, WordClass.ORGANIZATION, WordClass.VERB, WordClass.DEMONYM}


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name at token indices ``[start, end)``; ``piece`` is its part of a hyphenated token, or None."""

    start: int
    end: int
    evidence: str
    piece: tuple[int, int] | None = None  # character offsets in the token at ``start``


def parts_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words with hyphenated ones taken apart."""
    return tuple(part for word in words for part in _HYPHEN.split(word) if part)


def known_names(words: Sequence[str], runs: Sequence[Run]) -> set[tuple[str, ...]]:
    """Return the names that the runs hold, as parts."""
    return {parts_of(words[run.start : run.end]) for run in runs}


class NameSpreader:
    """Find the further uses of known names in a text."""

    def __init__(
        self,
        classified: Classified,
        runs: Sequence[Run],
        known: set[tuple[str, ...]],
        people: frozenset[int] = frozenset(),
        chances: Sequence[float] = (),
    ) -> None:
        self.words, self.classes = classified.words, classified.classes
        self.runs = runs
        # The words of listed places are nobody's: 'लिंकन मेमोरियल' in an article on a Lincoln
        places = (m for m in classified.matches if m.end - m.start > 1 and is_place(m))
        self.listed = {i for m in places for i in range(m.start, m.end)}
        self.people = people  # tokens that the recogniser takes for a person's whole name
        self.chances = chances or [1.0] * len(classified.words)
        self.full = {name for name in known if len(name) > 1}
        single = {name[0] for name in known if len(name) == 1}
        ends = {part for name in self.full for part in (name[0], name[-1])}
        closed = closed_classes().pronouns.keys() | closed_classes().relatives
        spans = (self.words[run.start : run.end] for run in runs if run.end - run.start > 1)
        whole = {word for span in spans for word in (span[0], span[-1]) if _HYPHEN.search(word)}  # 'बेन-गूरियन' alone
        self.short = {w for w in single | ends | whole if len(w) > 1 and w not in closed}
        self.last = {name[-1] for name in self.full}
        # 'अनीसा' of 'शेख अनीसा परवेज': a name that some go by, if a case marker or a time follows
        self.middle = {part for name in self.full for part in name[1:-1] if len(part) > 2 and part not in closed}
        self.longest = max((len(n) for n in self.full), default=1)

    def spread(self) -> list[Name]:
        """Return every name in the text, those with evidence of their own first served."""
        out = [self._lengthened(run) for run in self.runs]
        taken = {i for name in out for i in range(name.start, name.end)} | self.listed
        at = 0
        while at < len(self.words):
            if at in taken:
                at += 1
                continue
            hit = self._whole(at, taken) or self._spelled_at(at) or self._short_at(at, taken)
            if hit:
                out.append(hit)
                at = hit.end
                continue
            out.extend(self._pair(at))
            at += 1
        return sorted(out, key=lambda n: (n.start, n.piece or (0, 0)))

    def _lengthened(self, run: Run) -> Name:
        """Return the name of a run, with the rest of a longer known name that follows it."""
        for end in range(min(len(self.words), run.start + self.longest), run.end, -1):
            if parts_of(self.words[run.start : end]) in self.full:
                return Name(run.start, end, run.evidence)
        return Name(run.start, run.end, run.evidence)

    def _whole(self, at: int, taken: set[int]) -> Name | None:
        """Return the longest known full name that starts at ``at``, hyphens or not."""
        for end in range(min(len(self.words), at + self.longest), at, -1):
            if parts_of(self.words[at:end]) in self.full and not any(i in taken for i in range(at, end)):
                return Name(at, end, "name known from elsewhere")
        return None

    def _spelled_at(self, at: int) -> Name | None:
        """Return the initials by which somebody is known: 'केटीआर' where 'के. टी. रामनाथ' is named."""
        if self._class(at) is WordClass.INITIAL and any(spells(self.words[at], name) for name in self.full):
            return Name(at, at + 1, "initials of a known name")
        return None

    def _short_at(self, at: int, taken: set[int]) -> Name | None:
        """Return the short form of a known name at ``at``, with further unknown words that make it another's name."""
        word, kind = self.words[at], self._short_class(at)
        known = (
            (word in self.short or (word in self.middle and self._marked(at + 1)))
            and (kind not in _BLOCKING or self._seen_alone(at, kind))
            and self._class(at + 1) is not WordClass.HEAD
        )
        if not known or not self._used_as_name(at, kind):
            return self._namesake(at, taken)
        end = at + 1
        while end - at < 4 and end not in taken and self._class(end) is WordClass.UNKNOWN:
            if self.words[end] in self.short or self.chances[end] < DOUBTFUL:
                break  # 'होल्म पाटिल से मिलीं': two people; 'होल्म असवारा गए': where she went
            end += 1
        ranked = self._class(end) is WordClass.MODIFIER and self._class(end + 1) is WordClass.HEAD
        if self._class(end) is WordClass.HEAD or ranked:
            end = at + 1  # 'सेन वोस्तोक [राष्ट्रीय] संग्रहालय गईं': the words between are the place's
        return Name(at, end, "short form of a known name")

    def _short_class(self, at: int) -> WordClass:
        """Return the class of a word of a known name; one in -ों that no list knows is no plural: 'ढिल्लों ने'.

        A title that ends a known name is that name where the recogniser sees somebody: 'शाह के साथ' after 'आरव शाह'.
        """
        word = self.words[at]
        like_plural = (looks_plural(word) or _HYPHEN.search(word)) and word in self.short
        titled = self.classes[at] is WordClass.TITLE and word in surnames() and word in self.last
        return WordClass.DICTIONARY if like_plural or (titled and self.chances[at] >= HINTED) else self.classes[at]

    def _marked(self, at: int) -> bool:
        """Tell whether a case marker or a time follows."""
        return self._case_follows(at) or self._class(at) is WordClass.TIME

    def _used_as_name(self, at: int, kind: WordClass) -> bool:
        """Tell whether a short form that is also a common word or a verb stands as a name: 'ली ने', not 'शपथ ली'.

        What the recogniser takes for a person by himself is one: '[कमल] विशेष विमान से राजधानी पहुंचे'.
        """
        if kind is WordClass.VERB:
            marked = self._class(at + 1) is WordClass.SUFFIX or self._word(at + 1) in closed_classes().postpositions
            return marked or at in self.people or self._opens(at)
        if kind is WordClass.DICTIONARY:
            subject = self._class(at + 1) in _AFTER_SUBJECT or self._word(at + 1) in self.short
            told = at in self.people or self._class(at - 1) is WordClass.HONORIFIC
            opens = self._heads_sentence(at) and self._goes_on(at + 1)
            return told or subject or opens or self._case_follows(at + 1) or self._seen_alone(at, kind)
        return True

    def _seen_alone(self, at: int, kind: WordClass) -> bool:
        """Tell whether a common word that begins or ends a known name is the name: the model is sure, or it speaks.

        'गंभीर बोले' (grave) after 'आरव गंभीर'; not 'मेहता स्मृति व्याख्यान', a lecture called after somebody.
        """
        word = self.words[at]
        if kind not in _COMMON or word.endswith(_PLURAL) or not any(word in (name[0], name[-1]) for name in self.full):
            return False
        after = self._class(at + 1)
        if human_verb(self._word(at + 1)) or (after in _AFTER_SUBJECT and self._heads_sentence(at)):
            return True
        return self.chances[at] >= SURE and (after in _AFTER_SUBJECT or after is WordClass.VERB)

    def _goes_on(self, at: int) -> bool:
        """Tell whether a word behind a name that opens a clause is none of another's: 'सेन [चार] दिन की यात्रा पर'."""
        kind = self._class(at)
        rest = kind is WordClass.DICTIONARY and self._word(at - 1) in self.last and self.chances[at] < DOUBTFUL
        return rest or kind in _AFTER_OPENING

    def _heads_sentence(self, at: int) -> bool:
        """Tell whether a word opens a sentence, a line, or a clause: 'कि सेन सत्तारूढ़ दल से मिले'."""
        before = self._word(at - 1)
        return before in _OPENERS or (self._class(at - 1) is WordClass.STOP and before != ",")

    def _opens(self, at: int) -> bool:
        """Tell whether a short form that is also a verb stands where no verb does: 'ली रविवार को', 'होल्म और ली,'."""
        joined = self._word(at - 1) in closed_classes().coordinators and self._word(at - 2) in self.short
        first = self._heads_sentence(at)
        after = self._class(at + 1)
        return (first or joined) and (after in _AFTER_SUBJECT or (joined and after is WordClass.STOP))

    def _namesake(self, at: int, taken: set[int]) -> Name | None:
        """Return unknown words before a known last name: 'क्लारा वेबर' where 'हाइनर वेबर' is known."""
        end = at
        while end < len(self.words) and end - at < 3 and self._class(end) in _BARE and end not in taken:
            end += 1
            if self.chances[end - 1] < DOUBTFUL and self.words[end - 1] not in self.short:
                return None  # 'फोन कर होल्म को': what the model takes for no part of a name
            shared = end - at >= 2 and self.words[end - 1] in self.short
            if shared and WordClass.UNKNOWN in self.classes[at:end] and self._class(end) is not WordClass.HEAD:
                return Name(at, end, "shares a name with somebody")
        return None

    def _pair(self, at: int) -> Iterator[Name]:
        """Yield the two known names of a hyphenated token."""
        pieces = list(re.finditer(r"[^-\u2010\u2011]+", self.words[at]))
        if len(pieces) == 2 and all(p.group() in self.short for p in pieces):
            for piece in pieces:
                yield Name(at, at + 1, "two known names joined by a hyphen", piece.span())

    def _case_follows(self, at: int) -> bool:
        closed, word = closed_classes(), self._word(at)
        if self._class(at) is WordClass.SUFFIX or word == ",":
            return True
        return word in closed.postpositions or word in closed.coordinators

    def _word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def _class(self, at: int) -> WordClass:
        return self.classes[at] if 0 <= at < len(self.words) else WordClass.STOP
