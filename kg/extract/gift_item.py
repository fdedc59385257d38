"""What a verb of giving gives: the words of the thing, and whether they make it a gift.

A gift word by the verb ('भेंट की', 'उपहार में दी') makes any thing a gift but those that the lexicon rules out (memorandum,
goal, concession); without one the thing must be of a kind that is given as a gift. 'A को [पेंटिंग] और B को [शॉल] दी' gives
each his own.

Misses: things that are only called a gift ('खास तोहफा दिया') and named a sentence later.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from kg.extract.events_frame import PEOPLE, Frame, Slot
from kg.extract.gift_concrete import is_concrete
from kg.extract.gift_fetched import takes_off
from kg.extract.gift_kind import (
    heads_of,
    is_gift,
    is_handed,
    is_made,
    is_ruled_out,
    is_signed,
    only_shown,
    why_not,
    without_papers,
)
from kg.extract.gift_lexicon import AND, gift_lexicon, is_thing
from kg.extract.gift_object import object_words
from kg.extract.gift_occasion import as_gift, on_occasion
from kg.extract.gift_return import falls_to, goes_with, in_answer, in_return
from kg.extract.gift_revealed import revealed
from kg.extract.gift_target import in_honour, possessed, put_on, taken, target
from kg.extract.gift_words import PARTICLES, item_words
from kg.extract.view import GENITIVES, View
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass

_BEING = frozenset({("हुआ",), ("हुई",), ("हुए",), ("हुईं",)})


@dataclass(frozen=True, slots=True)
class Giving:
    """A verb group that gives or is given to, the thing's words, and who gets it where each gets his own."""

    group: VerbGroup
    received: bool
    named: bool  # a gift word stands by it
    thing: bool  # of a kind that is given as a gift
    item: str
    item_start: int  # token index: a place after it is where the thing is from
    item_end: int
    taker: Slot | None = None
    giver: Slot | None = None


def givings(view: View, frame: Frame, group: VerbGroup) -> list[Giving]:
    """Return what a verb group gives, one for each receiver with a thing of his own; nothing where it gives no gift."""
    group = _granted(view, frame, _after_noun(view, group))
    if not _may_give(view, frame, group):
        return []
    words = object_words(view, frame, group)
    if confers(view, group):
        words = words[: max((n for n, i in enumerate(words) if view.word(i) == "से"), default=0)]
    named = any(view.word(i) in gift_lexicon("gift_words") for i in words) or as_gift(view, frame, group)
    presents = confers(view, group) or any(view.word(i) in gift_lexicon("presenting") for i in words)
    presents = presents or target(view, frame, group) is not None
    if group.stem == "कर" and not (got(view, group) or ((named or presents) and _is_said(view, frame, group))):
        return []
    out = [g for s, run in _shares(view, frame, group) if (g := _giving(view, frame, group, run, named, s))]
    last = _giving(view, frame, group, words, named, None)
    if not last and not out and named and _unsaid(view, words):
        last = _giving(view, frame, group, revealed(view, frame), named, None)
    several = _sides(frame, group, "ने")
    if last and len(several) > 1:
        last = replace(last, giver=several[-1])
    if not out and not last and (named or presents or any(s.case == "को" and _somebody(s) for s in frame.slots)):
        said = [i for i in words if view.word(i) in gift_lexicon("gift_words") | gift_lexicon("presenting")]
        view.reject("gift", min([group.start, *said[-1:]]), group.end, lambda: why_not(view, item_words(view, words)))
    return [*out, last] if last else out


def _after_noun(view: View, group: VerbGroup) -> VerbGroup:
    """Return a verb group without a noun that looks like the stem of another verb: 'सोने का [हार] दिया'."""
    noun = (
        len(group.words) > 1
        and view.word(group.start - 1) in GENITIVES
        and group.words[1].startswith(("दि", "दी", "दे"))
    )
    return replace(group, start=group.start + 1, stem="दे", words=group.words[1:]) if noun else group


def _granted(view: View, frame: Frame, group: VerbGroup) -> VerbGroup:
    """Return 'X की ओर से Y को शॉल अता [हुई]' (was granted) as the passive of करना that it stands for."""
    granted = (
        group.stem == "हो" and group.aspect == "perfective" and view.word(group.start - 1) in gift_lexicon("presenting")
    )
    return replace(group, stem="कर", passive=True) if granted and frame.slot("की ओर से") else group


def _unsaid(view: View, words: list[int]) -> bool:
    """Tell whether words only say that something was given: 'एक खास तोहफा'."""
    return all(view.word(i) in gift_lexicon("vague") for i in item_words(view, words))


def _is_said(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether करना itself gives: 'भेंट भी की', 'के नाम कर दी', but not 'उपहार देने का वादा किया'."""
    at = group.start - 1
    while view.word(at) in PARTICLES | {"नहीं", "ना", "न"}:
        at -= 1
    word = view.word(at)
    said = word in gift_lexicon("gift_words") | gift_lexicon("presenting") | gift_lexicon("conferring")
    return said or target(view, frame, group) is not None


def announced(view: View, frame: Frame) -> VerbGroup | None:
    """Return the verb of a headline whose thing stands behind it: 'X ने Y को भेंट की [नटराज की मूर्ति]'.

    There 'की' looks like a genitive, and no verb group is found.
    """
    if frame.verb is not None or not (frame.slot("ने") and frame.slot("को")):
        return None
    heard = max(s.marker_end for s in frame.slots if s.case in ("ने", "को"))
    for i in frame.tokens:
        if i >= heard and view.word(i) in gift_lexicon("gift_words") and view.word(i + 1) in ("की", "का", "के"):
            words = (view.word(i + 1),)
            return VerbGroup(i + 1, i + 2, "कर", Form.PERFECTIVE, True, "past", "perfective", False, False, "", words)
    return None


def brings(frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a verb group brings something: 'लाए', 'लेकर आए', 'ले गए'."""
    verb = frame.verb
    carried = group.stem == "ले" and group.form is Form.CONJUNCTIVE and verb is not None and verb is not group
    taken = group.stem == "ले" and any(word.startswith("ग") for word in group.words[1:2])
    left = group.stem == "छोड" and any(
        word.startswith(("आ", "ग")) for word in group.words[1:2]
    )  # 'Y के लिए चित्र छोड़ आए'
    return group.stem == "ला" or taken or left or (carried and verb is not None and verb.stem in ("आ", "जा", "पहुंच"))


def got(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb group says that something was received: 'प्राप्त हुआ', 'प्राप्त किया', 'ग्रहण किया'."""
    word = view.word(group.start - 1)
    if group.stem in gift_lexicon("accepting") or (group.stem == "कर" and word in gift_lexicon("accepting")):
        return True
    return group.stem in ("हो", "कर") and word in gift_lexicon("got")


def confers(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb group honours somebody with a thing in से: 'पदक से सम्मानित किया', 'पुरस्कार से नवाजा'."""
    if group.stem == "नवाज":
        return view.word(group.start - 1) == "से"
    honour = group.stem == "कर" and view.word(group.start - 1) in gift_lexicon("conferring")
    return honour and view.word(group.start - 2) == "से"


def _may_give(view: View, frame: Frame, group: VerbGroup) -> bool:
    if view.word(group.start - 1) in GENITIVES and group.words[1:2] in _BEING and not possessed(view, frame, group):
        return False  # 'यह निशान गुलेल का [दिया हुआ] है'
    known = group.stem in gift_lexicon("receiving") or group.stem in gift_lexicon("giving")
    known = known or target(view, frame, group) is not None
    known = known or got(view, group) or brings(frame, group) or taken(view, frame, group)
    return known or goes_with(view, frame, group) or falls_to(view, frame, group) is not None


def _giving(
    view: View, frame: Frame, group: VerbGroup, words: list[int], named: bool, side: Slot | None
) -> Giving | None:
    """Return what words give, where they name a thing that is given; a gift word by the verb makes it ``named``.

    ``side`` is the giver or receiver who has a thing of his own.
    """
    kept = item_words(view, words)
    kept = without_papers(view, kept) if kept else kept
    heads = heads_of(view, kept)
    if not kept or all(view.word(i) in gift_lexicon("vague") for i in kept):
        return None
    worn = put_on(view, frame, group) and is_made(view, kept)
    if is_ruled_out(view, kept, heads) and not worn:
        return None  # '[उनके गले में] रेशम का पट्टा डाला' is a band, no lease
    thing = is_gift(view, kept, heads)
    whatever = group.stem in gift_lexicon("putting") or takes_off(view, frame, group) or put_on(view, frame, group)
    whatever = whatever or (group.form is Form.CONJUNCTIVE and in_honour(view, frame, group))
    occasion = on_occasion(view, frame, group) or in_return(view, frame, group) or in_answer(view, frame)
    put = (whatever or occasion) and view.kind(kept[-1]) is not WordClass.VERB
    if only_shown(view, group, kept, named) or (_honour(view, group, kept) and frame.slot("से") is None):
        return None
    thing = (
        thing or _honour(view, group, kept) or is_signed(view, frame, heads) or is_concrete(view, frame, group, kept)
    )
    if not named and not worn and (not (thing or put) or is_handed(view, frame, kept, heads, traded=not occasion)):
        return None
    received = group.stem in gift_lexicon("receiving") or got(view, group) or taken(view, frame, group)
    received = received or goes_with(view, frame, group) or falls_to(view, frame, group) is not None
    whose = possessed(view, frame, group)
    text = view.text(kept[0], kept[-1] + 1)
    taker = side if side is not None and side.case != "ने" else None
    giver = side if side is not None and side.case == "ने" else whose
    return Giving(group, received or whose is not None, named, thing, text, kept[0], kept[-1] + 1, taker, giver)


def _honour(view: View, group: VerbGroup, kept: list[int]) -> bool:
    """Tell whether an honour is received that was named before: 'राष्ट्रपति से [यह सम्मान] ग्रहण किया'."""
    return got(view, group) and [view.word(i) for i in kept] == ["सम्मान"]


def _shares(view: View, frame: Frame, group: VerbGroup) -> list[tuple[Slot, list[int]]]:
    """Return givers or receivers before the last one with what stands between: 'A को पेंटिंग और B को शॉल दी'."""
    out = []
    for case in ("को", "ने"):
        for side, nxt in pairwise(_sides(frame, group, case)):
            run = list(range(side.marker_end, nxt.start))
            own = next((s for s in frame.slots if s.start in run and s.case in ("ने", "को")), None)
            if own is not None and own.start == side.marker_end:
                run, own = [i for i in run if i >= own.marker_end], None  # 'A को [X ने] पेंटिंग और B को शॉल दी'
            run = [i for i in run if own is None or i < own.start]
            end = max((n for n, i in enumerate(run) if view.word(i) in AND), default=0)
            if end and not any(is_thing(view.word(i)) for i in run[end:]):  # '[शॉल] और प्रो. B को': the title is B's
                out.append((side, [i for i in run[:end] if view.word(i)[:1].isalnum()]))
    return out


def _sides(frame: Frame, group: VerbGroup, case: str) -> list[Slot]:
    """Return who stands in a case before a verb; a giver also in the nominative: 'A ने पेन और [B] लड्डू दे गईं'."""
    sides = [s for s in frame.slots if s.case == case and _somebody(s) and s.marker_end <= group.start]
    if case != "ने" or not sides:
        return sides
    joined = {c.start for c in frame.chunks if c.before in AND}
    bare = [s for s in frame.slots if s.case == "" and _somebody(s) and sides[-1].end < s.start <= group.start]
    return sides + [s for s in bare if any(start <= s.start <= start + 2 for start in joined)]


def _somebody(slot: Slot) -> bool:
    return any(m.kind in PEOPLE for m in slot.mentions)
