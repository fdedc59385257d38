"""Which of the words before a verb of giving are the thing.

Gift words, times, places and occasions are left out: '[कल] [जन्मदिन पर] हीरे का हार [उपहार में]' is the necklace.

Misses: places without में or पर between the giver and the thing.
"""

from __future__ import annotations

from kg.extract.gift_lexicon import AND, gift_lexicon
from kg.extract.gift_occasion import ends_occasion
from kg.extract.gift_target import HELD_OUT
from kg.extract.view import GENITIVES, View
from kg.language.word_classes import WordClass

IN_RETURN = "बदले"
PARTICLES = frozenset({"भी", "ही", "तो"})
_AS_A = frozenset({"में", "स्वरूप", "के", "रूप", "तौर", "पर", "की", "का", "बतौर", "प्राप्त"})
_BEFORE_GIVING = frozenset({HELD_OUT, "पहना", "ओढा", "पकडा", "थमा", "पहुंचा"})  # 'माला पहना दी'
THAT = frozenset("वह वही वे उस उसी उन उन्हीं यह यही ये इस इसी इन ऐसा ऐसी ऐसे".split())
_AFTER = frozenset({"बाद", "दौरान"})
_HERE = frozenset({"यहां", "वहां", "वहीं", "यहीं"})


def is_bare(view: View, words: list[int]) -> bool:
    """Tell whether words only say that something is a gift: 'उपहार में', 'उनके जन्मदिन पर उपहार स्वरूप'."""
    words = after_setting(view, words)
    plain = gift_lexicon("gift_words") | gift_lexicon("presenting") | _AS_A | PARTICLES
    plain |= gift_lexicon("accepting") | gift_lexicon("got") | gift_lexicon("conferring") | {"से", *_BEFORE_GIVING}
    plain |= gift_lexicon("vague") - THAT
    plain |= {view.word(i) for i in words if view.word(i) in gift_lexicon("keepsakes") and view.word(i + 1) == "के"}
    return all(view.word(i) in plain or view.kind(i) is WordClass.TIME for i in words)


def after_setting(view: View, words: list[int]) -> list[int]:
    """Return words without the day and place before them: '[विदाई समारोह में] एक घड़ी', not 'एक घड़ी [विदाई में]'."""
    words = _before_reward(view, words)
    plain = gift_lexicon("gift_words") | gift_lexicon("rewards") | _AS_A | gift_lexicon("vague")
    ends = [
        n
        for n, i in enumerate(words)
        if n and view.word(i) in ("पर", "में") and view.word(words[n - 1]) not in plain - gift_lexicon("occasions")
    ]
    return words[ends[-1] + 1 :] if ends else words


def _before_reward(view: View, words: list[int]) -> list[int]:
    """Return words without 'as a reward' behind them: 'साड़ी और रुपये [विदाई में]', 'एक घड़ी [इनाम में]'."""
    last = [view.word(i) for i in words[-2:]]
    rewarded = len(words) > len(last) and last[0] in gift_lexicon("rewards") and last[1] in ("में", "स्वरूप")
    return words[: -len(last)] if rewarded else words


def item_words(view: View, words: list[int]) -> list[int]:
    """Return the words of the thing alone: without gift words, adverbs, times, 'बदले में', 'के रूप में'."""
    gift_words, keepsakes = gift_lexicon("gift_words"), gift_lexicon("keepsakes")
    kept = _from_occasion(view, _trimmed(view, _before_reward(view, words)))
    kept = kept[1:] if kept and view.word(kept[0]) == "बतौर" else kept  # '[बतौर तोहफा] कालीन दिया'
    said = {i for i in kept if view.word(i) in gift_words or (view.word(i) in keepsakes and view.word(i + 1) == "के")}
    at = next((n for n, i in enumerate(kept) if i in said and n > 0), None)
    if at is not None:
        kept = kept[:at]
    elif kept and kept[0] in said:
        kept = kept[1:]
        while kept and view.word(kept[0]) in _AS_A | PARTICLES:
            kept.pop(0)
    return _trimmed(view, kept)


def _trimmed(view: View, words: list[int]) -> list[int]:
    """Return words without what is no part of a thing at either end."""
    kept = list(words)
    head = PARTICLES | AND | THAT | {IN_RETURN, "में", "को", "बाद", "फिर", "साथ", "समय", "वक्त", "बिना"}
    tail = gift_lexicon("gift_words") | gift_lexicon("presenting") | _AS_A | PARTICLES | AND | _HERE
    tail |= gift_lexicon("accepting") | gift_lexicon("got") | _BEFORE_GIVING | gift_lexicon("gift_qualities")
    while kept and (_mere_time(view, kept) or view.word(kept[0]) in head):
        kept.pop(0)
    length = 0
    while length != len(kept):
        length = len(kept)
        kept = _before_time(view, kept)
        if kept and (view.word(kept[-1]) in tail or view.kind(kept[-1]) is WordClass.STOP):
            kept.pop()
        if len(kept) > 1 and view.word(kept[-1]) == "साथ":  # 'एक पेंटिंग [अपने साथ] लाए थे'
            kept = kept[: -2 if view.word(kept[-2]) == "अपने" else -1]
    return kept


def _before_time(view: View, kept: list[int]) -> list[int]:
    """Return words without the time behind them: 'चांदी की नाव [गुरुवार को ही] मिली', 'यह साड़ी [पिछले महीने] मिली'."""
    last = len(kept)
    while last and view.word(kept[last - 1]) in PARTICLES | {"को"}:
        last -= 1
    times = view.doc.spans.get("khabar_times", ())
    span = next((t for t in times if last and t.start <= kept[last - 1] < t.end), None)
    return kept if span is None or not last else [i for i in kept[:last] if i < span.start]


def _mere_time(view: View, kept: list[int]) -> bool:
    """Tell whether words begin with a time that is no part of the thing: not '1952 की तस्वीर'."""
    if view.kind(kept[0]) is not WordClass.TIME:
        return False
    return view.word(kept[1]) not in GENITIVES if len(kept) > 1 else True


def _from_occasion(view: View, kept: list[int]) -> list[int]:
    """Return words without the occasion before them: 'जन्मदिन पर हीरे का हार', 'मैच के बाद अपना बल्ला'."""
    for n, i in enumerate(kept):
        after = n > 1 and view.word(i) in _AFTER and view.word(kept[n - 1]) == "के" and n + 1 < len(kept)
        if after and view.kind(kept[n + 1]) is not WordClass.VERB:
            return kept[n + 1 :]
        settled = view.word(i) == "पर" or (n and view.word(i) == "में" and _is_day(view, kept[n - 1]))
        if settled and (n + 1 == len(kept) or view.kind(kept[n + 1]) is not WordClass.VERB):
            return kept[n + 1 :]
    return kept


def _is_day(view: View, at: int) -> bool:
    return ends_occasion(view, at) > 0 or view.word(at) in gift_lexicon("rewards")
