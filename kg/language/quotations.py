"""Text -> quotations: every style of mark, nested, unbalanced, over several paragraphs; and the spaCy component.

A quotation stays within its line unless the text shows that it goes on: the next paragraph starts with an opening mark
again, or the next line, without a blank line between, brings the closing mark that is missing.

Misses: where a mark is missing altogether and nobody is told to have said it, a quotation that nothing closes ends with
its line or before the next one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from kg.language import extensions as extensions  # registers span._.khabar_marks and the like
from kg.language.quotation_marks import Mark
from kg.language.quotation_pairing import Pair, pair_marks
from kg.language.quotation_scope import ends_finite, is_scare, tells_speaker

KEY = "khabar_quotations"
_LINE = re.compile(r"[^\r\n]+")
_LAST_LINE = re.compile(r"[^\r\n]*\Z")
_SIGHT = 600  # characters around a quotation that tell what it is
_BREAK = re.compile(r"\r\n|\r|\n")
_TRAILING = re.compile(r"[\s,;|।॥]+\Z|(?<![.A-Z])\.\Z")
_STOP = re.compile(r"[।॥?!]|(?<![.\d])\.(?![.\d])")
_TAIL = re.compile(r"[,।]\s*(?=(?P<told>[^,।॥?!\"'‘’“”]{2,160})[।॥])")
_WORD = 40  # characters that hold the last word of what was said
_FURTHEST = 5  # lines that an open quotation may run on without a mark


@dataclass(frozen=True, slots=True, order=True)
class Quotation:
    """The words ``[start, end)`` that stand in quotation marks, and the marks around them.

    The words are without white space at the ends and without a final danda, full stop or comma; '?' and '!' stay.
    ``outer_start`` and ``outer_end`` take in the marks.
    """

    outer_start: int
    outer_end: int
    start: int
    end: int
    marks: str  # 'double', 'paired-single', 'single', 'guillemet': by the opening mark
    depth: int = 0
    closed: bool = True


@dataclass(slots=True)
class _Line:
    """A line of the text with its marks, and whether a blank line stands before it."""

    start: int
    text: str
    after_blank: bool
    pairs: list[Pair]
    left_over: list[Mark]


def find_quotations(text: str) -> list[Quotation]:
    """Return the quotations of ``text`` in order of their opening marks, outer before inner.

    >>> text = 'आरव ने कहा, "हम आएंगे।" मीरा बोलीं, ‘‘कब?”'
    >>> [text[q.start:q.end] for q in find_quotations(text)]
    ['हम आएंगे', 'कब?']
    """
    lines = list(_lines(text))
    found: list[Quotation] = []
    for index, line in enumerate(lines):
        for pair in list(line.pairs):
            if pair not in line.pairs:  # an earlier line's quotation went on with it
                continue
            outer_start = line.start + pair.opening.start
            end_line, closing = (index, pair.closing) if pair.closing else _continue(lines, index, pair)
            content_start = line.start + pair.opening.end
            if closing:
                start_of_end = lines[end_line].start
                content_end, outer_end = start_of_end + closing.start, start_of_end + closing.end
            else:
                content_end = outer_end = _clip(line, pair)
            start, end = trim(text, content_start, content_end)
            if any(char.isalnum() for char in text[start:end]):
                found.append(Quotation(outer_start, outer_end, start, end, pair.opening.name, 0, closing is not None))
    return _with_depth(found)


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines of ``text`` that hold anything, with their marks paired."""
    last_end = 0
    for match in _LINE.finditer(text):
        if not match.group().strip():
            continue
        breaks = len(_BREAK.findall(text, last_end, match.start()))
        last_end = match.end()
        pairs, left_over = pair_marks(match.group())
        yield _Line(match.start(), match.group(), breaks > 1, pairs, left_over)


def _continue(lines: list[_Line], index: int, pair: Pair) -> tuple[int, Mark | None]:
    """Return the line and the mark that close a quotation which its own line leaves open; (index, None) if none does.

    What is used up is taken out of the lines, so that it makes no quotation of its own.
    """
    if any(p.opening.start > pair.opening.start and p.closing is None for p in lines[index].pairs):
        return index, None
    for following in range(index + 1, len(lines)):
        line = lines[following]
        first = line.pairs[0] if line.pairs else None
        indent = len(line.text) - len(line.text.lstrip())
        if first and first.opening.start == indent and first.opening.double == pair.opening.double:
            line.pairs.remove(first)
            if first.closing:
                return following, first.closing
            continue
        if line.after_blank or following - index > _FURTHEST:
            break
        stray = line.left_over[0] if line.left_over else None
        if stray and stray.closes < stray.opens and (not first or stray.start < first.opening.start):
            line.left_over.remove(stray)
            return following, stray
        if first or stray:
            break
    return index, None


def _clip(line: _Line, pair: Pair) -> int:
    """Return where a quotation that nothing closes ends.

    Where who said it is told ('"हम आएंगे, आरव ने कहा।'), before the next quotation of the line, or with the line.
    """
    for tail in _TAIL.finditer(line.text, pair.opening.end):
        said = line.text[max(pair.opening.end, tail.start() - _WORD) : tail.start()]
        if tells_speaker(tail["told"]) and ends_finite(said):
            return line.start + tail.start()
    end = len(line.text)
    for other in line.pairs:
        if other.opening.start > pair.opening.start and other.opening.double == pair.opening.double:
            stops = [m.end() for m in _STOP.finditer(line.text, pair.opening.end, other.opening.start)]
            end = stops[-1] if stops else other.opening.start
            break
    return line.start + end


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return ``[start, end)`` without white space at its ends and without a final danda, full stop or comma.

    >>> trim('" हम आएंगे। "', 1, 12)
    (2, 10)
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and (match := _TRAILING.search(text[max(start, end - 40) : end])):
        end -= len(match.group())
    return start, end


def _with_depth(found: list[Quotation]) -> list[Quotation]:
    """Return the quotations in order, each with the number of quotations around it."""
    ordered = sorted(found, key=lambda q: (q.outer_start, -q.outer_end))
    around: list[Quotation] = []
    result = []
    for quotation in ordered:
        around = [outer for outer in around if outer.outer_end >= quotation.outer_end]
        result.append(replace(quotation, depth=len(around)))
        around.append(quotation)
    return result


def is_scare_quotation(text: str, quotation: Quotation) -> bool:
    """Tell whether a quotation of ``text`` is no utterance of its own: a title, a name, a part of a clause."""
    before = _LAST_LINE.search(text, max(0, quotation.outer_start - _SIGHT), quotation.outer_start)
    after = _LINE.match(text, quotation.outer_end, quotation.outer_end + _SIGHT)
    return is_scare(
        text[quotation.start : quotation.end],
        text[quotation.end : quotation.outer_end].strip(" \t\"'‘’“”„«»‹›`´"),
        before.group() if before else "",
        after.group() if after else "",
    )


@Language.factory(KEY, assigns=["doc.spans"])
def create_quotations(nlp: Language, name: str) -> QuotationFinder:
    """Return the component that spaCy's config names."""
    return QuotationFinder()


class QuotationFinder:
    """Fill ``doc.spans["khabar_quotations"]``; needs nothing before it in the pipeline."""

    def __call__(self, doc: Doc) -> Doc:
        """Set the spans, with their marks, depth and whether they are utterances."""
        text = doc.text
        quotations = find_quotations(text)
        _split_glued(doc, {at for q in quotations for at in (q.start, q.end)})
        spans = []
        for quotation in quotations:
            span = doc.char_span(quotation.start, quotation.end, alignment_mode="expand")
            if span is None:
                continue
            span._.khabar_marks = quotation.marks
            span._.khabar_depth = quotation.depth
            span._.khabar_closed = quotation.closed
            span._.khabar_scare = is_scare_quotation(text, quotation)
            spans.append(span)
        doc.spans[KEY] = spans
        return doc


def _split_glued(doc: Doc, edges: set[int]) -> None:
    """Split tokens in which a quotation starts or ends: 'कहा,”हम' under a tokenizer that leaves it whole.

    Only while the Doc has no annotation that a split would shift; else spans take in the whole token.
    """
    if any(len(group) for group in doc.spans.values()) or doc.ents:
        return
    ordered = sorted(edges)
    cuts = {
        token.i: [
            edge - token.idx
            for edge in ordered[bisect_right(ordered, token.idx) : bisect_left(ordered, token.idx + len(token))]
        ]
        for token in doc
        if len(token) > 1
    }
    with doc.retokenize() as retokenizer:
        for at, inner in cuts.items():
            if inner:
                token = doc[at]
                bounds = [0, *inner, len(token)]
                orths = [token.text[a:b] for a, b in pairwise(bounds)]
                retokenizer.split(token, orths, heads=[(token, k) for k in range(len(orths))])
