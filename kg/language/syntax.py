"""The spaCy component that reads clauses: ``doc._.khabar_clauses`` holds them for every sentence.

Needs sentences; uses quotations where the component before it has found some. Short bracketed insertions ('(दाएं)',
'(केसीएनए)') are left out of what clauses see.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.language.clauses import Clause, read_zone
from kg.language.word_lists import word_list

QUOTE_MARKS = frozenset("' \" ‘ ’ “ ” ‘‘ ’’ '' `` ` „ « »".split())
NAME_WORD = "NAME"  # what clauses see of a word in a name
MAX_INSERTION = 8  # tokens of a bracketed insertion that is skipped


@dataclass(frozen=True)
class Sentence:
    """One sentence's clauses: outside of quotations, and of each utterance by its index in ``khabar_quotations``."""

    start: int  # token indices
    end: int
    clauses: tuple[Clause, ...]
    utterances: tuple[int, ...]

    def outside(self) -> tuple[Clause, ...]:
        """Return the clauses that are not in quotation marks."""
        return tuple(c for c in self.clauses if c.quote is None)


@Language.factory("khabar_syntax", assigns=["doc._.khabar_sentences"])
class SyntaxReader:
    """Read every sentence into clauses."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        for extension in ("khabar_sentences",):
            if not Doc.has_extension(extension):
                Doc.set_extension(extension, default=())

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.khabar_sentences``, one `Sentence` each."""
        quoted: dict[int, int] = {}  # token -> the utterance that it stands in
        for index, span in enumerate(doc.spans.get("khabar_quotations", ())):
            if _is_utterance(span):
                quoted.update(dict.fromkeys(range(span.start, span.end), index))
        words = _words(doc)
        doc._.khabar_sentences = tuple(_read(sentence, words, quoted) for sentence in doc.sents)
        return doc


def _is_utterance(span: Span) -> bool:
    depth = span._.khabar_depth if Span.has_extension("khabar_depth") else 0
    scare = span._.khabar_scare if Span.has_extension("khabar_scare") else False
    return not scare and not depth


def _read(sentence: Span, words: list[str], quoted: dict[int, int]) -> Sentence:
    """Return the clauses of one sentence, its utterances read apart."""
    doc = sentence.doc
    skipped = _insertions(sentence)
    parts: dict[int, list[int]] = {}  # the words of each utterance
    tokens: list[int] = []
    quotes: list[int | None] = []
    for i in range(sentence.start, sentence.end):
        if i in quoted:
            parts.setdefault(quoted[i], []).extend(() if doc[i].is_space else (i,))
            if not quotes or quotes[-1] != quoted[i]:
                tokens.append(i)
                quotes.append(quoted[i])
        elif i not in skipped and not doc[i].is_space and doc[i].norm_ not in QUOTE_MARKS:
            tokens.append(i)
            quotes.append(None)
    clauses = read_zone(tokens, [words[i] for i in tokens], quotes) if tokens else []
    for n in sorted(parts):
        if parts[n]:
            clauses += read_zone(parts[n], [words[i] for i in parts[n]], [None] * len(parts[n]), n)
    return Sentence(sentence.start, sentence.end, tuple(clauses), tuple(sorted(parts)))


def _words(doc: Doc) -> list[str]:
    """Return the shadows of all tokens, with words of names made opaque: 'तो मिन उन' ends in no pronoun.

    So are towns that are verbs besides: 'वह [गया] जाएंगे' (he will go to Gaya).
    """
    words = [token.norm_ for token in doc]
    classified = doc._.khabar_classified if Doc.has_extension("khabar_classified") else None
    for match in classified.matches if classified is not None else ():
        if words[match.start] in word_list("places", "homographs"):
            words[match.start : match.end] = [NAME_WORD] * (match.end - match.start)
    for name in (doc._.khabar_names if Doc.has_extension("khabar_names") else None) or ():
        words[name.start : name.end] = [NAME_WORD] * (name.end - name.start)
    return words


def _insertions(sentence: Span) -> set[int]:
    """Return the indices of short bracketed insertions, brackets included."""
    out: set[int] = set()
    opened: int | None = None
    for token in sentence:
        if token.text in "([":
            opened = token.i
        elif token.text in ")]" and opened is not None:
            if token.i - opened <= MAX_INSERTION:
                out.update(range(opened, token.i + 1))
            opened = None
    return out
