"""Text -> sentences: danda and full stop, quotations kept whole, every line and block on its own.

A stop ends a sentence unless it stands in brackets or in a quotation; where a quotation itself ends with a stop, what
stands around it decides: आरव ने कहा, "हम आएंगे।" फिर वह गए। are two sentences, but "हम आएंगे।" आरव ने कहा। is one, since
its reporting clause comes after. The full stop of an abbreviation (डॉ., एम.के.), decimal or ellipsis ends nothing.

Misses: sentences that end with an abbreviation or an ellipsis, and two sentences without a stop between them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from kg.language import extensions as extensions  # registers doc._.khabar_article
from kg.language.closed import closed_classes
from kg.language.normalise import shadow
from kg.language.overlong import cut_overlong
from kg.language.quotation_scope import after_saying, ends_finite, introduces, is_saying, words_of
from kg.language.quotations import Quotation, find_quotations
from kg.language.tokenizer import HONORIFIC, INITIAL

_BREAK = re.compile(r"[\r\n\u2028\u2029]")
_STOP = re.compile(r"[।॥]+|[?!]+|(?<!\.)\.(?!\.)|\|")
_AFTER = re.compile(r"[\s\u200b]*[\"'‘’“”»›´)\]}]+")
_BRACKETED = re.compile(r"\([^()\r\n]{0,400}\)|\[[^\[\]\r\n]{0,400}\]")
_NET = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]+"
    r"|(?<![\w.-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,6}\b"
)
_ABBREVIATION = re.compile(rf"(?:^|[\s(\"'‘’“”.])(?:{HONORIFIC})\Z")
_INITIAL_BEFORE = re.compile(rf"(?:^|[\s(\"'‘’“”.])(?:{INITIAL}|[A-Z])\Z")
_NUMBERED = re.compile(r"(?:^|[\r\n])\s*\d{1,3}\Z")  # '1. पहला'
_AKSHARA = "[\u0904-\u0939\u0958-\u095f](?:\u093c?\u094d[\u0904-\u0939])*[\u093a-\u094c\u0901\u0902]*"
_SHORT_FORM = re.compile(rf"(?:^|[\s(.])(?:{_AKSHARA}\.)*{_AKSHARA}\Z")  # उ.प्र., कि.मी.
_WHOLE_WORD = re.compile(r"\s*([^\s।,.\"'‘“]+)(?=\s)")
_WORD_AFTER = re.compile(r"\s*([^\s।,.]+)")
_SIGHT = 600  # characters around a quotation that tell whether its sentence goes on
_REACH = 40  # characters around a stop that a decision may look at
_NO_START = 2**64 - 1  # -1, as spaCy stores it
_CUE_WORDS = 14  # a reporting clause after its quotation is no longer than this


def find_sentences(text: str, breaks: Iterable[int] = ()) -> list[tuple[int, int]]:
    """Return ``[start, end)`` of each sentence of ``text``, without white space at its ends.

    Args:
        text: any text; a line break always ends a sentence.
        breaks: offsets at which a sentence ends whatever the text says, such as the ends of an article's blocks.

    >>> text = 'डॉ. मेहता ने कहा, "हम आए। हम जीते।" फिर वह गए. वह 3.5 किमी चले.'
    >>> [text[a:b] for a, b in find_sentences(text)]
    ['डॉ. मेहता ने कहा, "हम आए। हम जीते।"', 'फिर वह गए.', 'वह 3.5 किमी चले.']
    """
    lines = (match.end() for match in _BREAK.finditer(text))
    ends = sorted({*lines, *(at for at in breaks if 0 < at < len(text)), *_stops(text), len(text)})
    sentences = []
    start = 0
    for end in cut_overlong(text, ends):
        piece = text[start:end]
        if piece.strip():
            offset = start + len(piece) - len(piece.lstrip())
            sentences.append((offset, start + len(piece.rstrip())))
        start = end
    return sentences


def _stops(text: str) -> list[int]:
    """Return the offsets right behind the stops that end a sentence, closing marks and brackets taken in."""
    quotations = [q for q in find_quotations(text) if q.depth == 0]
    held = _spans(
        [(m.start(), m.end()) for m in _BRACKETED.finditer(text)] + [(m.start(), m.end()) for m in _NET.finditer(text)]
    )
    starts = [q.outer_start for q in quotations]
    ends: list[int] = []
    for match in _STOP.finditer(text):
        at, end = match.start(), match.end()
        if not _is_stop(text, at, end) or not _is_free(text, held, at, ends[-1] if ends else 0):
            continue
        index = bisect_right(starts, at) - 1
        quotation = quotations[index] if index >= 0 and at < quotations[index].outer_end else None
        if quotation is None:
            ends.append(_take_closers(text, end, quotations, index + 1))
        elif quotation.closed and at >= quotation.end - 1 and _ends_with(text, quotations, index, ends):
            ends.append(quotation.outer_end)
        elif not quotation.closed:
            ends.append(end)
    return ends


def _spans(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order, overlapping ones joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _is_free(text: str, held: list[tuple[int, int]], at: int, last: int) -> bool:
    """Tell whether a stop counts: it stands in no brackets, or ends a sentence that is in brackets as a whole.

    Args:
        text: the text.
        held: brackets and addresses, in order.
        at: the stop.
        last: where the sentence before ends.
    """
    index = bisect_right(held, (at, float("inf"))) - 1
    if index < 0 or at >= held[index][1] - 1:
        return True
    start, end = held[index]
    return (
        at == end - 2
        and text[start] in "(["
        and _BREAK.split(text[max(last, start - _REACH) : start])[-1].strip() == ""
    )


def _is_stop(text: str, at: int, end: int) -> bool:
    """Tell whether the punctuation at ``[at, end)`` can end a sentence."""
    before, after = text[max(0, at - _REACH) : at], text[end : end + _REACH]
    if text[at] == "|":
        return ends_finite(before) and not re.search(r"[|।]", before[-3:])
    following = after.lstrip(" \u00a0\"'’”)]»")
    if following[:1] in tuple(",;:|") or (text[at] in "।॥" and following[:1] in tuple("।॥")):
        return False
    if text[at] in "।॥":
        return True
    if text[at] in "?!":
        return not _goes_on(following)
    return _is_full_stop(before, after)


def _goes_on(following: str, also: Collection[str] = ()) -> bool:
    """Tell whether a postposition comes next, as after a name with a mark in it: 'याहू! ने'; or a word of ``also``."""
    match = _WHOLE_WORD.match(following)
    word = shadow(match.group(1)) if match else ""
    return (word in closed_classes().postpositions and word != "पर") or word in also  # पर is also 'but'


def _is_full_stop(before: str, after: str) -> bool:
    """Tell whether a single '.' is a full stop: no decimal, initial, abbreviation, nor inside a Latin word."""
    if not after or after[0] in "\r\n":
        return True
    if before[-1:].isdigit() and after[0].isdigit():
        return False
    following = after.lstrip()
    if _ABBREVIATION.search(before) or _NUMBERED.search(before):
        return False
    if (after[0].isalnum() and after[0].isascii()) or after.startswith("कॉम"):
        return False
    if following[:1].isascii() and following[:1].islower():
        return False
    if _SHORT_FORM.search(before) and (
        re.search(rf"\A{_AKSHARA}\.", after) or re.search(rf"(?:^|[\s(]){_AKSHARA}\.{_AKSHARA}\Z", before)
    ):
        return False
    if _INITIAL_BEFORE.search(before):
        return _starts_sentence(following)
    return not _goes_on(following)


def _starts_sentence(following: str) -> bool:
    """Tell whether the next word is one that sentences start with and no name does: a pronoun, a conjunction."""
    match = _WORD_AFTER.match(following)
    word = (words_of(match.group(1)) or [""])[0] if match else ""
    classes = closed_classes()
    return word in classes.pronouns or word in classes.conjunctions or word in classes.subordinators


def _take_closers(text: str, end: int, quotations: Sequence[Quotation], following: int) -> int:
    """Return the end of a sentence after the closing marks and brackets behind its stop."""
    match = _AFTER.match(text, end)
    if not match:
        return end
    limit = quotations[following].outer_start if following < len(quotations) else len(text)
    glued = match.start() == end and not text[end].isspace()
    return (
        min(match.end(), limit)
        if glued or (limit > match.end() and text[match.end() : match.end() + 1].isspace())
        else end
    )


def _ends_with(text: str, quotations: Sequence[Quotation], index: int, ends: Sequence[int]) -> bool:
    """Tell whether the sentence that holds a quotation ends where the quotation does; ``ends`` are those before it."""
    quotation = quotations[index]
    if text[quotation.end : quotation.outer_end].strip()[:1] == ",":
        return False
    after = text[quotation.outer_end : quotation.outer_end + _SIGHT]
    after = _BREAK.split(after, maxsplit=1)[0]
    if not after.strip():
        return True
    if after.lstrip()[0] in ",;:।॥|" or _goes_on(after, closed_classes().coordinators):
        return False
    start = max([quotation.outer_start - _SIGHT, 0, *(end for end in ends[-1:] if end <= quotation.outer_start)])
    clause = _BREAK.split(text[start : quotation.outer_start])[-1].rstrip()
    if not words_of(clause):
        return not _is_cue(after, quotations[index + 1 : index + 2], quotation.outer_end)
    return introduces(clause) or after_saying(clause) or text[quotation.end - 1] not in "?!"


def _is_cue(after: str, following: Sequence[Quotation], offset: int) -> bool:
    """Tell whether ``after`` starts with the clause that says who said the quotation before it.

    'आरव ने कहा।' does; 'आरव ने आगे कहा, "…"' and 'आरव ने कहा कि …' belong to what comes next, and so does a quotation
    right behind, unless it is followed by a cue of its own for both.
    """
    stop = re.search(r"[।॥?!\r\n]|(?<!\.)\.(?![.\d])", after)
    clause = after[: stop.start()] if stop else after
    if following and following[0].outer_start - offset < len(clause):
        gap = after[: following[0].outer_start - offset]
        return not words_of(gap)
    words = words_of(clause)
    said = [i for i, word in enumerate(words[:_CUE_WORDS]) if is_saying(word)]
    return bool(said) and "कि" not in words[said[0] + 1 :]


@Language.factory("khabar_sentences", assigns=["token.is_sent_start"])
def create_sentences(nlp: Language, name: str) -> SentenceFinder:
    """Return the component that spaCy's config names."""
    return SentenceFinder()


class SentenceFinder:
    """Set ``token.is_sent_start``; reads ``doc._.khabar_article`` where it is set, and needs nothing else."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark the first token of each sentence."""
        blocks = doc._.khabar_article.blocks if doc._.khabar_article else ()
        breaks = {at for block in blocks for at in (block.start, block.end)}
        starts = [start for start, _ in find_sentences(doc.text, breaks)]
        marked = 0
        flags = doc.to_array("SENT_START")
        for token in doc:
            begins = token.i == 0
            while marked < len(starts) and starts[marked] < token.idx + len(token):
                begins = begins or (marked > 0 and not token.is_space)
                marked += 1
            flags[token.i] = 1 if begins else _NO_START
        # All at once: spaCy searches the whole Doc each time that token.is_sent_start is set.
        return doc.from_array(["SENT_START"], flags)  # type: ignore[arg-type]
