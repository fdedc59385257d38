"""What a verb of giving gives: the words of the thing, and whether they make it a gift.

The thing stands before its verb ('को [चांदी का हाथी] भेंट किया'), before the receiver ('[अपना बल्ला] Y को उपहार में दिया'),
or after the verb in a headline and behind a participle ('Y को भेंट की गई [तलवार]'). 'A को [पेंटिंग] और B को [शॉल] दी' gives
each his own.

Misses: things that are only called a gift ('खास तोहफा दिया') and named a sentence later.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kg.extract.agents import direct
from kg.extract.events_frame import PEOPLE, Frame, Slot
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.lexicons import load

IN_RETURN = "बदले"
_PARTICLES = frozenset({"भी", "ही", "तो"})
_AS_A = frozenset({"में", "स्वरूप", "के", "रूप", "तौर", "पर", "की", "का", "बतौर"})
_AND = frozenset({"और", "तथा", "एवं", "व", ","})
_BOUNDS = frozenset({"ने", "को", "से", "के साथ", "के बाद", "के दौरान", "की ओर से", "के लिए"})


@cache
def gift_lexicon(section: str) -> frozenset[str]:
    """Return the last words of a section's entries, as shadows.

    >>> "शॉल" in gift_lexicon("things"), "ज्ञापन" in gift_lexicon("things")
    (True, False)
    """
    return frozenset(shadow(form).split()[-1] for e in load("gift")[section] for form in e.surface)


@dataclass(frozen=True, slots=True)
class Giving:
    """A verb group that gives or is given to, the thing's words, and who gets it where each gets his own."""

    group: VerbGroup
    received: bool
    named: bool  # a gift word stands by it
    item: str
    item_start: int  # token index: a place after it is where the thing is from
    taker: Slot | None = None


def givings(view: View, frame: Frame, group: VerbGroup) -> list[Giving]:
    """Return what a verb group gives, one for each receiver with a thing of his own; nothing where it gives no gift."""
    if not _may_give(view, frame, group):
        return []
    words = _object_words(view, frame, group)
    named = any(view.word(i) in gift_lexicon("gift_words") for i in words)
    presents = any(view.word(i) in gift_lexicon("presenting") for i in words)
    if group.stem == "कर" and not (named or presents):
        return []
    out = [g for s, run in _shares(view, frame, group) if (g := _giving(view, group, run, named, presents, s))]
    last = _giving(view, group, words, named, presents, None)
    if not out and not last and (named or presents or any(s.case == "को" and _somebody(s) for s in frame.slots)):
        said = [i for i in words if view.word(i) in gift_lexicon("gift_words") | gift_lexicon("presenting")]
        view.reject("gift", min([group.start, *said[-1:]]), group.end, lambda: _no_gift(view, words))
    return [*out, last] if last else out


def brings(frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a verb group brings something: 'लाए', 'लेकर आए'."""
    verb = frame.verb
    carried = group.stem == "ले" and group.form is Form.CONJUNCTIVE and verb is not None and verb is not group
    return group.stem == "ला" or (carried and verb is not None and verb.stem in ("आ", "जा", "पहुंच"))


def _may_give(view: View, frame: Frame, group: VerbGroup) -> bool:
    known = group.stem in gift_lexicon("receiving") or group.stem in gift_lexicon("giving")
    return known or brings(frame, group)


def _giving(
    view: View, group: VerbGroup, words: list[int], named: bool, presents: bool, taker: Slot | None
) -> Giving | None:
    kept = _item_words(view, words)
    heads = _heads(view, kept)
    never = gift_lexicon("never")
    if not kept or all(h in never for h in heads) or all(view.word(i) in gift_lexicon("vague") for i in kept):
        return None
    if heads[-1] in gift_lexicon("measures") and any(view.word(i) in never for i in kept):
        return None  # 'पत्र की प्रति'
    if named and heads[-1] not in never:
        good = True
    else:
        measured = heads[-1] in gift_lexicon("measures") and any(_is_thing(view.word(i)) for i in kept)
        barred = (never | gift_lexicon("traded") | (gift_lexicon("awards") if presents else frozenset())) & set(heads)
        good = not barred and (measured or any(_is_thing(h) for h in heads))
    text = view.text(kept[0], kept[-1] + 1)
    received = group.stem in gift_lexicon("receiving")
    return Giving(group, received, named, text, kept[0], taker) if good else None


def _no_gift(view: View, words: list[int]) -> str:
    """Say why what a verb gives is no gift."""
    kept = _item_words(view, words)
    if not kept:
        return "no thing that is given stands by it"
    what = f"'{view.text(kept[0], kept[-1] + 1)}'"
    handed = gift_lexicon("never") | gift_lexicon("traded") | gift_lexicon("awards")
    if any(view.word(i) in handed for i in kept):
        return f"{what} is handed over, sold or awarded, and is no gift"
    return f"{what} is no kind of thing that is given as a gift, and no gift word stands by it"


def _is_thing(word: str) -> bool:
    return word in gift_lexicon("things") or direct(word) in gift_lexicon("things")


def _heads(view: View, kept: list[int]) -> list[str]:
    """Return the last word of each thing: of 'शॉल और पीतल का हाथी', शॉल and हाथी."""
    words = [view.word(i) for i in kept]
    return [w for n, w in enumerate(words) if n == len(words) - 1 or words[n + 1] in _AND]


def _shares(view: View, frame: Frame, group: VerbGroup) -> list[tuple[Slot, list[int]]]:
    """Return the receivers before the last one with what stands between: 'A को पेंटिंग और B को शॉल दी'."""
    takers = [s for s in frame.slots if s.case == "को" and _somebody(s) and s.marker_end <= group.start]
    out = []
    for taker, nxt in pairwise(takers):
        run = [i for i in range(taker.marker_end, nxt.start) if view.word(i)[:1].isalnum()]
        own = next((s for s in frame.slots if s.start in run), None)
        run = [i for i in run if own is None or i < own.start]
        if len(run) > 1 and view.word(run[-1]) in _AND:
            out.append((taker, run[:-1]))
    return out


def _somebody(slot: Slot) -> bool:
    return any(m.kind in PEOPLE for m in slot.mentions)


def _object_words(view: View, frame: Frame, group: VerbGroup) -> list[int]:
    """Return the token indices of what stands as object of a verb: before it, or after it in a headline."""
    bounds = sorted({s.marker_end for s in frame.slots if s.case in _BOUNDS and s.marker_end <= group.start})
    verbs = [o.end for o in frame.groups if o.end <= group.start and not (attributive(o) or _of_noun(view, o))]
    begin = max([frame.start, *bounds, *verbs])
    own = [i for i in range(begin, group.start) if any(c.isalnum() for c in view.word(i)) or view.word(i) == ","]
    own = _without_people(view, frame, own)
    if not _is_bare(view, own):
        return own
    if attributive(group) and frame.verb not in (None, group):
        behind = next((c for c in frame.chunks if c.start == group.end), None)
        return own + list(range(behind.start, behind.end)) if behind is not None else own
    if group.form is Form.CONJUNCTIVE:
        return _before_receiver(view, frame, begin, bounds) + own
    after = [
        i
        for i in frame.tokens
        if i >= group.end and not any(s.start <= i < s.marker_end and s.case for s in frame.slots)
    ]
    return own + after if after else _before_receiver(view, frame, begin, bounds) + own


def _before_receiver(view: View, frame: Frame, begin: int, bounds: list[int]) -> list[int]:
    """Return what stands before the receiver: 'X ने [अपना बल्ला] Y को उपहार में दिया'."""
    last = next((s for s in frame.slots if s.marker_end == begin and s.case in ("को", "ने", "के लिए")), None)
    if last is None:
        return []
    start = max([frame.start, *(b for b in bounds if b < begin)])
    return _without_people(view, frame, [i for i in range(start, last.start) if view.word(i)[:1].isalnum()])


def _without_people(view: View, frame: Frame, words: list[int]) -> list[int]:
    """Return words without the subject in the nominative before them: 'के लिए [X] बक्सा लेकर आए'."""
    nominative = [s for s in frame.slots if s.case == "" and s.has_people and s.start in words]
    return [i for i in words if not nominative or i >= nominative[-1].end]


def _is_bare(view: View, words: list[int]) -> bool:
    plain = gift_lexicon("gift_words") | gift_lexicon("presenting") | _AS_A | _PARTICLES
    return all(view.word(i) in plain for i in words)


def attributive(group: VerbGroup) -> bool:
    """Tell whether a participle describes the thing: 'जापान में बना', 'हाथ से बुनी'."""
    return group.aspect == "perfective" and not group.participle and not group.finite


def _of_noun(view: View, group: VerbGroup) -> bool:
    """Tell whether an infinitive says what a thing is for: 'खाने के कटोरे'."""
    return group.form is Form.INFINITIVE and view.word(group.end) in ("का", "की", "के")


def _item_words(view: View, words: list[int]) -> list[int]:
    """Return the words of the thing alone: without gift words, adverbs, times, 'बदले में', 'के रूप में'."""
    gift_words = gift_lexicon("gift_words")
    kept = _from_occasion(view, _trimmed(view, words))
    at = next((n for n, i in enumerate(kept) if view.word(i) in gift_words and n > 0), None)
    if at is not None:
        kept = kept[:at]
    elif kept and view.word(kept[0]) in gift_words:
        kept = kept[1:]
        while kept and view.word(kept[0]) in _AS_A | _PARTICLES:
            kept.pop(0)
    return _trimmed(view, kept)


def _trimmed(view: View, words: list[int]) -> list[int]:
    """Return words without what is no part of a thing at either end."""
    kept = list(words)
    head = _PARTICLES | _AND | {IN_RETURN, "में", "को", "बाद", "फिर"}
    tail = gift_lexicon("gift_words") | gift_lexicon("presenting") | _AS_A | _PARTICLES | _AND
    while kept and (view.kind(kept[0]) is WordClass.TIME or view.word(kept[0]) in head):
        kept.pop(0)
    while kept and (view.word(kept[-1]) in tail or view.kind(kept[-1]) is WordClass.STOP):
        kept.pop()
    return kept


def _from_occasion(view: View, kept: list[int]) -> list[int]:
    """Return words without the occasion before them: 'जन्मदिन पर हीरे का हार'."""
    for n, i in enumerate(kept[:-1]):
        if view.word(i) == "पर" and view.kind(kept[n + 1]) is not WordClass.VERB:
            return kept[n + 1 :]
    return kept
