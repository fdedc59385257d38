"""A thing that is told before it is given: what the giver took out, took off, brought or came with.

'बैग से [मूर्ति] निकालकर Y को थमा दी', '[अपने जूते] उतारे और Y को दे दिए', 'X [अपनी जर्सी] लाए थे, वह भी Y को भेंट कर दी', '[जिस
छड़ी] को टेककर Y आए, वह उन्हें X ने दी थी'.

Misses: a thing brought in the sentence before.
"""

from __future__ import annotations

from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.gift_kind import heads_of, is_gift
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.gift_words import item_words
from kg.extract.view import View
from kg.language.verbs import VerbGroup

_OWN = frozenset({"अपने", "अपनी"})  # 'एक पेंटिंग [अपने साथ] लाकर'
_IT = frozenset({"वह", "यह", "वही", "यही", "उसे", "इसे", "वे", "ये"})


def attributive(group: VerbGroup) -> bool:
    """Tell whether a participle describes the thing: 'जापान में बना', 'हाथ से बुनी'."""
    return group.aspect == "perfective" and not group.participle and not group.finite


def behind(frame: Frame, start: int) -> list[int]:
    """Return the noun phrase that begins at a token, genitives included: 'उपहार में मिली [चांदी की घड़ी] को'."""
    found: list[int] = []
    for chunk in frame.chunks:
        if chunk.start == (found[-1] + 1 if found else start):
            found += range(chunk.start, chunk.marker_end if chunk.case == "का" else chunk.end)
            if chunk.case != "का":
                break
    return found


def fetched(view: View, frame: Frame, group: VerbGroup) -> list[int]:
    """Return the thing that the giver took out, took off or bought for it, in this clause or the one before.

    'बैग से [मूर्ति] निकालकर Y को थमा दी', '[अपने जूते] उतारे और Y को दे दिए'.
    """
    for where, by in _done_before(view, frame, group):
        if by.stem in gift_lexicon("fetching") | gift_lexicon("unwearing") and not by.negated:
            marks = [s.marker_end for s in where.slots if s.case and s.case != "का" and s.marker_end <= by.start]
            cased = [c for c in where.chunks if c.case not in ("", "का") and view.word(c.start) not in _OWN]
            marks += [c.marker_end for c in cased if c.marker_end <= by.start]
            verbs = [g.end for g in where.groups if g.end <= by.start and not attributive(g)]
            words = [i for i in range(max([where.start, *marks, *verbs]), by.start) if view.word(i)[:1].isalnum()]
            led = any(s.start <= where.start < s.end for s in where.slots)  # a person opens the clause
            kept = item_words(view, without_people(where, words) or ([] if led else behind(where, where.start)))
            called = view.word(group.start - 1) in gift_lexicon("gift_words")  # 'घौद लेकर पहुंचे और उन्हें [भेंट] की'
            if kept and (called or by.stem in gift_lexicon("unwearing") or is_gift(view, kept, heads_of(view, kept))):
                return kept
    return []


def _done_before(view: View, frame: Frame, group: VerbGroup) -> list[tuple[Frame, VerbGroup]]:
    """Return the verbs before one in its clause, and in the clause that it is joined to, the nearest first."""
    around = [(frame, g) for g in reversed(frame.groups) if g.end <= group.start]
    if any(view.word(i) in _IT for i in frame.tokens if i < group.start):  # 'X अपनी जर्सी लाए थे, [वह भी] Y को भेंट कर दी'
        return around + [(f, g) for f in frame.chain() for g in reversed(f.groups)]
    before = frame.previous
    joined = frame.opener in ("और", "तथा", "एवं", "फिर", "", "व") and not any(c.case == "ने" for c in frame.chunks)
    if before is not None and joined and before.sentence is frame.sentence:
        around += [(before, g) for g in reversed(before.groups)]
    return around


def takes_off(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether the giver took off or made what he gives: 'गले से [हसली] उतारकर उसे दे दी'."""
    return any(g.stem in gift_lexicon("unwearing") and not g.negated for _, g in _done_before(view, frame, group))


def correlated(view: View, frame: Frame) -> list[int]:
    """Return the noun of a relative clause that a clause takes up: '[जिस छड़ी को] टेककर Y आए, वह उन्हें X ने दी थी'."""
    before = frame.previous
    pointed = any(view.word(i) in _IT for i in frame.tokens)
    if before is None or not pointed or before.opener not in ("जिस", "जो") or not before.chunks:
        return []
    words = list(range(before.chunks[0].start, before.chunks[0].end))
    return words if is_gift(view, words, heads_of(view, words)) else []


def without_people(frame: Frame, words: list[int]) -> list[int]:
    """Return words without the subject in the nominative before them: 'के लिए [X] बक्सा लेकर आए'."""
    nominative = [s for s in frame.slots if s.case == "" and any(m.kind in PEOPLE for m in s.mentions)]
    nominative = [s for s in nominative if s.start in words and s.end - s.start < len(words)]
    return [i for i in words if not nominative or i >= nominative[-1].end]
