"""Whether a time in a clause says when its event was, or is that of something else in it.

'1971 के संग्राम' the war of 1971, '2019 के बाद' after 2019 and 'मंगलवार को हुए हमले पर' about Tuesday's attack say nothing of
the event; 'मंगलवार को हुई बैठक में' in Tuesday's meeting does.

Misses: times in a relative clause that no mark parts from the clause.
"""

from __future__ import annotations

from spacy.tokens import Doc, Span

from kg.extract.events_frame import GENITIVES, Frame, time_spans
from kg.extract.events_status import words_of
from kg.extract.view import View
from kg.language.chunks import Chunk
from kg.language.conjugation import Form
from kg.language.word_lists import word_list

_WITHIN = frozenset({"बाद", "भीतर", "अंदर"})
_JOURNEYS = frozenset({"यात्रा", "दौरा", "दौरे", "रात"})
_MARKERS = frozenset({"को", "में", "से"})
_WHOSE = frozenset({"वाले", "वाली", "वाला"})
_TOPICS = frozenset({"पर", "का", "को", "से", "के बारे में", "के खिलाफ", "के लिए", "के विरोध में"})
_AFTERWARDS = frozenset({("के", "बाद"), ("के", "पश्चात"), ("के", "उपरांत")})
_YEAR = 4  # digits of a year
_HEAD = 6  # words behind 'दो दिवसीय' among which is what lasts so long
_REACH = 2  # words between a time and its participle: 'सोमवार को [मुंबई] आए'


def dates_the_clause(doc: Doc, span: Span) -> bool:
    """Tell whether what stands after a time lets it date the clause: not 'संग्राम' (war) in '1971 के संग्राम'."""
    view: View = doc._.khabar_view
    word, nxt = view.word(span.end), view.word(span.end + 1)
    if lasts_other(view, span, words_of("nouns") | word_list("visit", "journeys")):
        return False
    if span._.khabar_duration and (word in ("में", "बाद", "पहले", "पूर्व") or (word == "के" and nxt in _WITHIN)):
        return False  # 'सात साल में पहली बार': since when, not how long
    if span._.khabar_duration or word not in GENITIVES:
        return word != "से" or span._.khabar_duration
    if nxt == "लिए":
        return any(view.word(i) in words_of("fixed") for i in range(span.end + 2, span.end + 4))  # 'रविवार के लिए तय'
    if nxt in ("बाद", "पहले", "बीच"):
        return False
    if view.word(span.end + 2) == "से" and nxt in word_list("visit", "rides"):
        return True  # 'शनिवार की उड़ान से'
    return nxt in ("दिन", "शाम", "रात", "सुबह", "दोपहर", "अंत", "शुरू", "दौरान") or _near_event_noun(view, span.end + 1)


def lasts_other(view: View, span: Span, nouns: frozenset[str]) -> bool:
    """Tell whether a time says how long something lasts that is none of some nouns: 'दो दिवसीय [कार्यशाला] में'."""
    if view.word(span.end - 1) not in word_list("times", "lasting"):
        return False
    for at in range(span.end, span.end + _HEAD):
        if view.word(at) in nouns:
            return False
        if view.is_postposition(at) and view.word(at) not in GENITIVES:
            break
    return True


def _near_event_noun(view: View, at: int) -> bool:
    """Tell whether a noun of an event follows a genitive: '23 जून की बैठक', '10 मई की यात्रा'."""
    return any(view.word(i) in words_of("nouns") or view.word(i) in _JOURNEYS for i in range(at, at + 3))


def of_participle(doc: Doc, frame: Frame, span: Span, end: int | None) -> bool:
    """Tell whether a time belongs to a participle before a noun: '[2019 में] बने पुल पर', '[मंगलवार को] हुए हमले की'.

    Who came on a day acts on that day ('बुधवार को आए मेहता ने'), unless the clause names another. A rule that reads up to
    ``end``, before the noun, asks for the participle's own time.
    """
    if _done_before(doc._.khabar_view, frame, span, end):
        return True
    noun = _modified(doc._.khabar_view, frame, span)
    if noun is None or (end is not None and end <= noun.start):
        return False
    if any(s.has_people and noun.start <= s.start <= noun.end for s in frame.slots):
        others = (t for t in time_spans(doc, frame) if t.start > span.end and not t._.khabar_duration)
        return any(dates_the_clause(doc, t) for t in others)
    long_ago = len(span._.khabar_value or "") == _YEAR  # '2012 में हुए [हमले के बाद] वह पहली बार आए'
    return noun.case in _TOPICS or (long_ago and noun.case.startswith("के बाद"))


def _done_before(view: View, frame: Frame, span: Span, end: int | None) -> bool:
    """Tell whether a year is that of what was done before: '[1991 में] समझौता होने के बाद वहां जाने वाले पहले मंत्री'."""
    if len(span._.khabar_value or "") != _YEAR:
        return False
    ends = (g.end for g in frame.groups if g.form is Form.INFINITIVE and span.end <= g.start and not g.finite)
    return any(tuple(view.words[at : at + 2]) in _AFTERWARDS and (end is None or at < end) for at in ends)


def _modified(view: View, frame: Frame, span: Span) -> Chunk | None:
    """Return the noun phrase of a participle that follows a time."""
    after = span.end + (view.word(span.end) in _MARKERS)
    if view.word(after) not in word_list("common", "made"):
        near = (g for g in frame.groups if not g.finite and after <= g.start <= after + _REACH)
        group = next((g for g in near if g.form in (Form.PERFECTIVE, Form.INFINITIVE)), None)
        if group is None or (group.form is Form.INFINITIVE and view.word(group.end) not in _WHOSE):
            return None
        after = group.end
    return next((c for c in frame.chunks if c.start <= after < c.end or c.start == after + 1), None)
