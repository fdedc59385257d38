"""Find the names that are spellings, or longer forms, of a name, without comparing it with all.

Every word of every name is compared once with the words that begin like it (`kg.resolve.spelling.same_word`); names are
filed by their words. So only names are compared whose last words, or one of whose words, are alike.

Misses: of more than `MOST` words or names that are filed alike only the newest are compared; equal names are always
found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.language.initials import is_spelled, spells
from kg.language.normalise import shadow
from kg.resolve.spelling import heard, is_part_of, same_family, same_name, tokens

MOST = 1000  # no batch has so many people of one family name, but a hostile one may


class NameIndex:
    """The forms of names, filed."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._forms: list[str] = []
        self._joined: dict[str, list[str]] = defaultdict(list)  # names, by all their letters
        self._ending: dict[tuple[int, str], list[str]] = defaultdict(list)  # by the number of words and the last
        self._holding: dict[str, list[str]] = defaultdict(list)  # by each word
        self._words: dict[str, list[str]] = defaultdict(list)  # words, by first letter
        self._similar: dict[str, list[str]] = {}  # each word, and the words that may be it

    def add(self, form: str) -> None:
        """File a form of a name."""
        parts = tokens(form)
        if form in self._seen or not parts:
            return
        self._seen.add(form)
        self._forms.append(form)
        self._joined["".join(parts)].append(form)
        self._ending[len(parts), parts[-1]].append(form)
        for word in dict.fromkeys(parts):
            self._holding[word].append(form)
            self._like(word)

    def spelled(self, name: str) -> list[str]:
        """Return the forms that are spellings of a name.

        >>> index = NameIndex()
        >>> for form in ("आना होलबर्ग", "मीरा सेन", "होलबर्ग"):
        ...     index.add(form)
        >>> index.spelled("आना होल्बर्ग"), index.longer("होलबर्ग")
        (['आना होलबर्ग'], ['आना होलबर्ग'])
        """
        parts = tokens(name)
        if not parts:
            return []
        near = (form for word in self._like(parts[-1]) for form in self._ending.get((len(parts), word), ())[-MOST:])
        return _once((*self._joined.get("".join(parts), ()), *(form for form in near if same_name(name, form))))

    def longer(self, name: str) -> list[str]:
        """Return the forms of which a name is a part, or else of which it is the initials."""
        parts = tokens(name)
        near = self.holding(*self._like(parts[0])) if parts else []
        return [form for form in near if is_part_of(name, form)] or self._spelled_by(name, parts)

    def _spelled_by(self, name: str, parts: Sequence[str]) -> list[str]:
        """Return the forms of whose words a name of one word is the initials."""
        acronym = shadow(name)
        if len(parts) != 1 or not is_spelled(acronym):
            return []
        return [form for form in self._forms[-MOST:] if spells(acronym, shadow(form).split())]

    def holding(self, *reduced: str) -> list[str]:
        """Return the forms that hold one of some words, which are reduced to their sound."""
        return _once(form for word in reduced for form in self._holding.get(word, ())[-MOST:])

    def _like(self, word: str) -> list[str]:
        """Return a word and the words of the index that may be it."""
        if word not in self._similar:
            others = self._words[heard(word[0])]
            near = [other for other in others[-MOST:] if same_family(word, other)]
            self._similar[word] = [word, *near]
            for other in near:
                self._similar[other].append(word)
            others.append(word)
        return self._similar[word]


def _once(forms: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(forms))
