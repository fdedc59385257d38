"""Whether the words that a cue introduces are a quotation, whole or left open."""

from __future__ import annotations

from kg.extract.statement_spans import quotations_in
from kg.extract.view import View
from kg.language.syntax import QUOTE_MARKS, Sentence
from kg.language.verbs import VerbGroup

_DASHES = frozenset(", : - – — :-".split())
_SUBJECT = 5  # words of a subject at most: 'केन सातो ने हंसते हुए'
_AGENT = 14  # where its last word is ने: 'हरिपुर किसान समिति के अध्यक्ष केन सातो ने'
_QUOTING = frozenset("कि कहते कहा अनुसार मुताबिक".split())


def closes(view: View, sentence: Sentence, begin: int, at: int) -> bool:
    """Tell whether the mark at ``at`` closes a quotation that begins inside the content, after its first word."""
    if view.word(at) not in QUOTE_MARKS:
        return False
    quotations = quotations_in(view, sentence.start, sentence.end)
    return any(begin < q.start <= at and q.end in (at, at - 1) for q in quotations)


def is_quoted(view: View, sentence: Sentence, begin: int, start: int, end: int) -> bool:
    """Tell whether words are one quotation, or follow an opening mark that nothing closes."""
    quotations = quotations_in(view, sentence.start, sentence.end)
    if any(q.start_char <= start + 2 and q.end_char >= end - 2 for q in quotations):
        return True
    introduced = view.word(begin - 2) in _DASHES | _QUOTING
    unclosed = view.word(begin - 1) in QUOTE_MARKS and introduced
    return unclosed and not any(q.start <= begin < q.end + 1 for q in quotations)


def closes_quotation(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb ends a clause that has nothing but a subject behind a quotation: '“मैं सो गई”, वह [हंसती हैं]'."""
    before = quotations_in(view, 0, group.start)
    ends = [q.end for q in before if not q._.khabar_scare and q.end < group.start]
    gap = view.words[max(ends) : group.start] if ends else ()
    said = [word for word in gap if word[:1].isalnum()]
    apart = bool(gap) and not gap[0][:1].isalnum()
    most = _AGENT if said[-1:] == ["ने"] else _SUBJECT
    return apart and 0 < len(said) <= most and view.word(group.end)[:1] in ("।", ".", "")
