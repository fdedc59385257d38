"""Find the names that are spellings, or longer forms, of a name, without comparing it with all.

Two spellings of one name have as many words, and their words begin alike (`kg.resolve.spelling.same_name`); so names
are filed by that, and each by every word that it holds.

Misses: of more than `MOST` names that are filed alike only the newest are compared; equal ones are always found.
"""

from __future__ import annotations

from collections import defaultdict

from kg.resolve.spelling import is_part_of, same_name, same_word, tokens

MOST = 400  # names or words filed alike that are compared: no article has so many, but a hostile one may


class NameIndex:
    """The forms of names, filed."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._joined: dict[str, list[str]] = defaultdict(list)  # by all letters
        self._alike: dict[tuple[int, tuple[str, ...]], list[str]] = defaultdict(list)  # by how words begin
        self._holding: dict[str, list[str]] = defaultdict(list)  # by each word
        self._words: dict[str, list[str]] = defaultdict(list)  # the words themselves, by first letter

    def add(self, form: str) -> None:
        """File a form of a name."""
        parts = tokens(form)
        if form in self._seen or not parts:
            return
        self._seen.add(form)
        self._joined["".join(parts)].append(form)
        self._alike[_kind(parts)].append(form)
        for word in dict.fromkeys(parts):
            if word not in self._holding:
                self._words[word[0]].append(word)
            self._holding[word].append(form)

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
        equal = self._joined.get("".join(parts), ())
        close = [form for form in self._alike.get(_kind(parts), ())[-MOST:] if same_name(name, form)]
        return list(dict.fromkeys((*equal, *close)))

    def longer(self, name: str) -> list[str]:
        """Return the forms of which a name is a part."""
        parts = tokens(name)
        if not parts:
            return []
        first = parts[0]
        words = [word for word in self._words.get(first[0], ())[-MOST:] if word != first and same_word(first, word)]
        forms = [form for word in (first, *words) for form in self._holding.get(word, ())[-MOST:]]
        return [form for form in dict.fromkeys(forms) if is_part_of(name, form)]


def _kind(parts: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """Give what spellings of one name share; the first of several words may stand as an initial."""
    return len(parts), tuple(part[0] for part in (parts[1:] or parts))
