"""What a verb of giving gives: the words of the thing, and whether they make it a gift.

A gift word by the verb ('भेंट की', 'उपहार में दी') makes any thing a gift but those that the lexicon rules out (memorandum,
goal, concession); without one the thing must be of a kind that is given as a gift. 'A को [पेंटिंग] और B को [शॉल] दी' gives
each his own.

Misses: things that are only called a gift ('खास तोहफा दिया') and named a sentence later.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from kg.extract.events_frame import PEOPLE, Frame, Slot
from kg.extract.gift_object import AND, gift_lexicon, gift_phrases, is_thing, item_words, object_words
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.lemmas import lemma
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup

_AS_GIFT = ("के रूप में", "के तौर पर")


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


def givings(view: View, frame: Frame, group: VerbGroup) -> list[Giving]:
    """Return what a verb group gives, one for each receiver with a thing of his own; nothing where it gives no gift."""
    if not _may_give(view, frame, group):
        return []
    words = object_words(view, frame, group)
    named = any(view.word(i) in gift_lexicon("gift_words") for i in words) or _as_gift(view, frame, group)
    presents = any(view.word(i) in gift_lexicon("presenting") for i in words)
    if group.stem == "कर" and not (named or presents or got(view, group)):
        return []
    out = [g for s, run in _shares(view, frame, group) if (g := _giving(view, group, run, named, presents, s))]
    last = _giving(view, group, words, named, presents, None)
    if not out and not last and (named or presents or any(s.case == "को" and _somebody(s) for s in frame.slots)):
        said = [i for i in words if view.word(i) in gift_lexicon("gift_words") | gift_lexicon("presenting")]
        view.reject("gift", min([group.start, *said[-1:]]), group.end, lambda: _no_gift(view, words))
    return [*out, last] if last else out


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
    return group.stem == "ला" or taken or (carried and verb is not None and verb.stem in ("आ", "जा", "पहुंच"))


def got(view: View, group: VerbGroup) -> bool:
    """Tell whether a verb group says that something was received: 'प्राप्त हुआ', 'प्राप्त किया'."""
    return group.stem in ("हो", "कर") and view.word(group.start - 1) in gift_lexicon("got")


def _may_give(view: View, frame: Frame, group: VerbGroup) -> bool:
    known = group.stem in gift_lexicon("receiving") or group.stem in gift_lexicon("giving")
    return known or got(view, group) or brings(frame, group)


def _as_gift(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a clause says anywhere before its verb that something is given as a gift.

    '[उपहार स्वरूप] Y को मफलर दिया', '[तोहफे में] X ने Y को कार दी'. 'भेंट में' may be 'at the meeting', so it does not count.
    """
    for i in frame.tokens:
        behind = " ".join(view.words[i + 1 : i + 4])
        if i < group.start and view.word(i) in gift_lexicon("keepsakes") and behind.startswith(_AS_GIFT):
            return True
        if i >= group.start or view.word(i) not in gift_lexicon("gift_words"):
            continue
        if view.word(i).endswith("स्वरूप") or behind.startswith(("स्वरूप", *_AS_GIFT)) or view.word(i - 1) == "बतौर":
            return True
        if behind.startswith("में ") and view.word(i) != "भेंट":
            return True
    return False


def _giving(
    view: View, group: VerbGroup, words: list[int], named: bool, presents: bool, taker: Slot | None
) -> Giving | None:
    kept = item_words(view, words)
    heads = _heads(view, kept)
    if not kept or all(view.word(i) in gift_lexicon("vague") for i in kept) or _ruled_out(view, kept, heads):
        return None
    thing = any(is_thing(h.split()[-1]) or h in gift_phrases("things") for h in heads)
    if heads[-1].split()[-1] in gift_lexicon("measures"):
        thing = thing or any(is_thing(view.word(i)) for i in kept)
    if not named and (not thing or _handed(heads)):
        return None
    text = view.text(kept[0], kept[-1] + 1)
    received = group.stem in gift_lexicon("receiving") or got(view, group)
    return Giving(group, received, named, thing, text, kept[0], kept[-1] + 1, taker)


def _ruled_out(view: View, kept: list[int], heads: list[str]) -> bool:
    """Tell whether what is given is no thing (a memorandum, a goal, a letter) or words with a case in them."""
    never = gift_lexicon("never")
    bare = [h for h in heads if h not in gift_phrases("things")]
    if bare and (bare[-1].split()[-1] in never or all(h.split()[-1] in never for h in bare)):
        return bare[-1] == heads[-1] or len(bare) == len(heads)
    if any(view.word(i) in ("को", "ने") for i in kept):
        return True
    return heads[-1].split()[-1] in gift_lexicon("measures") and any(view.word(i) in never for i in kept)


def _handed(heads: list[str]) -> bool:
    """Tell whether a thing is handed over, bought, sold or won, unless a gift word says otherwise."""
    never = gift_lexicon("never") | gift_lexicon("traded") | gift_phrases("awards")
    plain = [h for h in heads if h not in gift_phrases("things")]
    last = {h.split()[-1] for h in plain}
    return bool(never & {*last, *heads, *(shadow(lemma(word)) for word in last)})


def _no_gift(view: View, words: list[int]) -> str:
    """Say why what a verb gives is no gift."""
    kept = item_words(view, words)
    if not kept:
        return "no thing that is given stands by it"
    what = f"'{view.text(kept[0], kept[-1] + 1)}'"
    handed = gift_lexicon("never") | gift_lexicon("traded") | gift_lexicon("awards")
    if any(view.word(i) in handed for i in kept):
        return f"{what} is handed over, sold or awarded, and is no gift"
    return f"{what} is no kind of thing that is given as a gift, and no gift word stands by it"


def _heads(view: View, kept: list[int]) -> list[str]:
    """Return the last words of each thing, two where there are: of 'शॉल और पीतल का हाथी', 'शॉल' and 'का हाथी'."""
    heads = []
    for n, i in enumerate(kept):
        if n == len(kept) - 1 or view.word(kept[n + 1]) in AND:
            before = view.word(kept[n - 1]) if n and view.word(kept[n - 1]) not in AND else ""
            heads.append(f"{before} {view.word(i)}".strip())
    return heads


def _shares(view: View, frame: Frame, group: VerbGroup) -> list[tuple[Slot, list[int]]]:
    """Return the receivers before the last one with what stands between: 'A को पेंटिंग और B को शॉल दी'."""
    takers = [s for s in frame.slots if s.case == "को" and _somebody(s) and s.marker_end <= group.start]
    out = []
    for taker, nxt in pairwise(takers):
        run = list(range(taker.marker_end, nxt.start))
        own = next((s for s in frame.slots if s.start in run), None)
        if own is not None and own.case == "ने" and own.start == taker.marker_end:
            run, own = [i for i in run if i >= own.marker_end], None  # 'A को [X ने] पेंटिंग और B को शॉल दी'
        run = [i for i in run if own is None or i < own.start]
        if len(run) > 1 and view.word(run[-1]) in AND:
            out.append((taker, [i for i in run[:-1] if view.word(i)[:1].isalnum()]))
    return out


def _somebody(slot: Slot) -> bool:
    return any(m.kind in PEOPLE for m in slot.mentions)
