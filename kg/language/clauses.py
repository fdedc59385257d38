"""Sentences -> clauses: a verb group and the noun chunks with case markers that belong to it.

A chunk is a noun phrase up to its postposition: [रूसी राष्ट्रपति] ने [दूत] से [राजधानी] में 'the Russian president
(agent), with the envoy, in the capital'. A finite verb group ends a clause; कि, a relative pronoun or a conjunction
opens the next. Utterances in quotation marks are clauses of their own, and the clause around them holds a placeholder.

Misses: the scope of coordination deeper than one clause; relative clauses that neither a comma nor a verb closes.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.language.chunks import Chunk, Clause, extent
from kg.language.closed import ClosedClasses, closed_classes
from kg.language.verbs import VerbGroup, find_verb_group

_MARKED = frozenset(["का", "की", "के", "को", "ने"])  # what may stand before 'तो' as a particle
Quotes = Sequence[int | None]  # for each word, the index of the utterance that stands in its place, or None


class Zone:
    """The tokens of one sentence, or of one utterance in it, that are read as one."""

    def __init__(self, tokens: Sequence[int], words: Sequence[str], quotes: Quotes, quote: int | None) -> None:
        self.tokens, self.words, self.quotes, self.quote = tokens, words, quotes, quote
        self.at = 0
        self.classes: ClosedClasses = closed_classes()
        self.clauses: list[Clause] = []
        self.outer: list[Clause] = []
        self.open = Clause(self._index(0), self._index(0), quote=quote)
        self.pending: list[int] = []  # positions of the noun phrase being read
        self.separator = ""

    def _index(self, position: int) -> int:
        if position < len(self.tokens):
            return self.tokens[position]
        return self.tokens[-1] + 1 if self.tokens else 0

    def read(self) -> list[Clause]:
        """Return the clauses of the zone in order."""
        while self.at < len(self.words):
            self._step()
        self._chunk("", 0)
        self._finish()
        while self.outer:
            self._resume()
            self._finish()
        return sorted(self.clauses, key=lambda c: (c.start, c.end))

    def _step(self) -> None:
        """Read the next word, or the utterance that stands in its place."""
        word = self.words[self.at]
        if self.quotes[self.at] is not None:
            self._chunk("", 0)
            token = self.tokens[self.at]
            self.open.chunks.append(Chunk(token, token + 1, "", token + 1, self.separator, self.quotes[self.at]))
            self.separator, self.at = "", self.at + 1
        elif not any(c.isalnum() for c in word):
            self._punctuation(word)
        elif self._postposition(word) or self._opener(word) or self._verb() or self._pronoun(word):
            return
        elif word in self.classes.particles:
            self.at += 1
        else:
            self.pending.append(self.at)
            self.at += 1

    def _punctuation(self, word: str) -> None:
        """End the noun phrase; end an inserted relative clause at a comma, and the clause at a stop."""
        if word in "'\"‘’“”‘‘’’''``´":
            self.at += 1
            return
        self._chunk("", 0)
        self.separator = word
        self.at += 1
        if self.outer and self.open.verb is not None and word in ",—–-":
            self._resume()
        if word in ";:।.?!|" and (self.open.chunks or self.open.verb):
            self._finish()

    def _postposition(self, word: str) -> bool:
        """Close the noun phrase with the longest postposition that stands here."""
        for length in range(self.classes.longest_postposition, 1, -1):
            key = tuple(self.words[self.at : self.at + length])
            if key in self.classes.complex_postpositions:
                self._close(self.classes.complex_postpositions[key], length)
                return True
        single = self.classes.complex_postpositions.get((word,)) or self.classes.postpositions.get(word)
        if single is None or not (self.pending or self._bare_allowed()):
            return False
        if word in ("की", "पर") and self._is_verb_or_conjunction(word):
            return False
        self._close(single, 1)
        return True

    def _close(self, case: str, length: int) -> None:
        """Give the noun phrase before a postposition its case, be it the one before an insertion."""
        if not self.pending:
            if self.outer:
                self._resume()
            if self.open.chunks and not self.open.chunks[-1].case:
                last = self.open.chunks[-1]
                last.case, last.marker_end = case, self._index(self.at + length - 1) + 1
        else:
            self._chunk(case, length)
        self.at += length

    def _is_verb_or_conjunction(self, word: str) -> bool:
        """Tell पर 'but' after a comma from पर 'on', and की 'did' from की 'of'."""
        if word == "पर":
            return bool(self.separator and not self.pending)
        nxt = self.words[self.at + 1] if self.at + 1 < len(self.words) else ""
        return nxt not in ("भी", "ही") and find_verb_group(self.words, self.at) is not None  # 'उनकी और X की भी बैठक'

    def _bare_allowed(self) -> bool:
        """Tell whether a postposition may belong to the noun phrase before an insertion: 'दूत, जो ... हैं, ने'."""
        chunks = self.outer[-1].chunks if self.outer else self.open.chunks
        return bool(chunks) and not chunks[-1].case and (self.open.verb is None or bool(self.outer))

    def _chunk(self, case: str, length: int) -> None:
        """Add the pending noun phrase to the open clause."""
        if not self.pending:
            return
        start, end = self.tokens[self.pending[0]], self.tokens[self.pending[-1]] + 1
        marker_end = self._index(self.at + length - 1) + 1 if length else end
        self._add(Chunk(start, end, case, marker_end, self.separator))
        self.pending = []

    def _add(self, chunk: Chunk) -> None:
        if self.open.verb is not None:
            self._finish()
        if not self.open.chunks and not self.open.participles and not self.open.opener:
            self.open.start = chunk.start
        self.open.chunks.append(chunk)
        self.separator = ""

    def _pronoun(self, word: str) -> bool:
        """Read a pronoun as a noun phrase, or as the determiner of one: 'उस देश ने'."""
        pronoun = self.classes.pronouns.get(word)
        if pronoun is None:
            return False
        nxt = self.words[self.at + 1] if self.at + 1 < len(self.words) else ""
        determiner = word in ("उन", "उस", "इन", "इस", "यह", "वह", "ये", "वे", "कोई", "किसी", "सभी", "सब", "कुछ", "खुद")
        if determiner and not pronoun.case and self.classes.goes_on(nxt):
            self.pending.append(self.at)
            self.at += 1
            return True
        if pronoun.case:
            self._chunk("", 0)
            self.pending.append(self.at)
            self._chunk(pronoun.case, 1)
        else:
            self._chunk("", 0)
            self.pending.append(self.at)
        self.at += 1
        return True

    def _opener(self, word: str) -> bool:
        """Handle the words that join or open clauses."""
        classes = self.classes
        if word in classes.relatives:
            self._chunk("", 0)
            self._open_relative(word)
        elif word in ("तब", "हालांकि") and self.open.verb is None and (self.pending or self.open.chunks):
            self._chunk("", 0)  # 'उनसे तब मिलेंगे', 'बैठक हालांकि नहीं हो सकी': an adverb, since its clause has begun
        elif word == "तो" and not self.pending and self.at and self.words[self.at - 1] in _MARKED:
            pass  # 'दूत का तो कहना है' (the envoy for his part), 'दूत को तो घड़ी दी': a particle
        elif word in classes.subordinators and not (word == "तो" and self.pending):
            self._chunk("", 0)
            self._finish()
            self.open.opener = word
        elif word in classes.conjunctions and not (word == "व" and not self.pending and not self.open.chunks):
            self._chunk("", 0)
            if self.open.verb is not None or word not in classes.coordinators:
                if self.outer and self.open.verb is not None:
                    self._resume()
                if self.open.verb is not None or (word not in classes.coordinators and self.open.chunks):
                    self._finish()
                self.open.opener = self.open.opener or word
            self.separator = word
        else:
            return False
        self.at += 1
        return True

    def _open_relative(self, word: str) -> None:
        """Open a relative clause; one without a verb yet is taken up again behind it."""
        if self.open.verb is None and self.open.chunks:
            self.outer.append(self.open)
        elif self.open.verb is not None:
            self.clauses.append(self.open)
        start = self._index(self.at)
        self.open = Clause(start, start, opener=word, quote=self.quote)

    def _resume(self) -> None:
        """End an inserted clause and take up the one around it."""
        self._finish()
        self.open = self.outer.pop()

    def _finish(self) -> None:
        """End the open clause and open another."""
        if self.open.chunks or self.open.verb is not None or self.open.participles:
            start, self.open.end = extent(self.open)
            self.open.start = min(self.open.start, start)
            self.clauses.append(self.open)
        at = self._index(self.at)
        self.open = Clause(at, at, quote=self.quote)

    def _verb(self) -> bool:
        """Read a verb group: a finite one ends the clause with what comes next."""
        group = find_verb_group(self.words, self.at)
        if group is None:
            return False
        length = group.end - group.start
        self._chunk("", 0)
        placed = VerbGroup(
            self._index(group.start), self._index(group.end - 1) + 1, group.stem, group.form, group.finite, group.tense,
            group.aspect, group.negated, group.passive, group.modality, group.words, group.participle,
        )  # fmt: skip
        self.at += length
        if not group.finite:
            return self._nonfinite(placed)
        if self.open.verb is not None:
            self._finish()
        self.open.verb = placed
        return True

    def _nonfinite(self, group: VerbGroup) -> bool:
        """Keep a participle or infinitive; one that a postposition follows is also a chunk ('करने के लिए')."""
        if self.open.verb is not None:
            self._finish()
        self.open.participles.append(group)
        nxt = tuple(self.words[self.at : self.at + 1])
        if not group.participle and nxt and (nxt[0] in self.classes.postpositions or nxt[0] in ("हेतु", "स्वरूप")):
            self.pending = [self.at - 1]
        return True


def read_zone(tokens: Sequence[int], words: Sequence[str], quotes: Quotes, quote: int | None = None) -> list[Clause]:
    """Return the clauses of a zone.

    ``tokens`` are indices in the Doc, ``words`` their shadows, ``quotes`` the index of the utterance that an entry
    stands for, or None; ``quote`` is the index of the utterance that the zone itself is.
    """
    return Zone(tokens, words, quotes, quote).read()


__all__ = ["Chunk", "Clause", "Zone", "read_zone"]
