"""What makes any thing that is given a gift: that it is called one, or the day on which it is given.

'[उपहार स्वरूप] Y को मफलर दिया', '[इनाम में] Y को बैल दिया', '[बतौर निशानी] कलम दी' call it one; on a birthday, at a wedding
or a feast ('[जन्मदिन पर] Y को गाड़ी दी') what somebody gives is a gift, a car too. 'भेंट में' may be 'at the meeting'.

Misses: days that are named only in the sentence before.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame, following
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.view import View
from kg.language.verbs import VerbGroup

_AS_GIFT = ("के रूप में", "के तौर पर", "के बतौर")
_AS = "स्वरूप"
_ON = frozenset({"पर", "में"})
_GIVING = frozenset("दे भेज भिजवा सौंप दिला दिलवा मिल पा थमा".split())


def as_gift(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a clause says anywhere before its verb that something is given as a gift."""
    gift_words, rewards = gift_lexicon("gift_words"), gift_lexicon("rewards")
    for i in frame.tokens:
        word, behind = view.word(i), " ".join(view.words[i + 1 : i + 4])
        if i >= group.start:
            break
        if given_as(view, i) or (word in gift_lexicon("keepsakes") and behind.startswith(_AS_GIFT)):
            return True
        if word not in gift_words | rewards:
            continue
        if behind.startswith(_AS_GIFT) or view.word(i - 1) == "बतौर":
            return True
        if behind.startswith("में ") and word != "भेंट":
            return True
    return _called_after(view, frame)


def given_as(view: View, at: int) -> int:
    """Return the token after 'उपहार स्वरूप', 'स्मृति-स्वरूप', 'आशीर्वादस्वरूप', where one stands at a token; else 0."""
    named = gift_lexicon("gift_words") | gift_lexicon("rewards") | gift_lexicon("keepsakes")
    word = view.word(at)
    if word in named and view.word(at + 1) == _AS:
        return at + 2
    return at + 1 if word.endswith(_AS) and word.removesuffix(_AS).rstrip("-") in named else 0


def _called_after(view: View, frame: Frame) -> bool:
    """Tell whether a relative clause calls what was given a gift: 'पांच एंबुलेंस सौंपीं, [जो तोहफे की पहली किस्त हैं]'."""
    after = following(view.doc, frame)
    if after is None or after.sentence is not frame.sentence or after.opener != "जो":
        return False
    if after.verb is None or after.verb.negated or after.verb.stem != "हो":
        return False
    return any(view.word(i) in gift_lexicon("gift_words") for i in after.tokens)


def on_occasion(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether something is given on a day of gifts: 'बेटी के जन्मदिन पर', 'शादी में', 'ईद के मौके पर'."""
    if group.stem not in _GIVING:
        return False
    return any(ends_occasion(view, i) for i in frame.tokens if i < group.start)


def ends_occasion(view: View, at: int) -> int:
    """Return the token after 'जन्मदिन पर', 'शादी के अवसर पर', where an occasion stands at a token; else 0."""
    if view.word(at) not in gift_lexicon("occasions"):
        return 0
    if view.word(at + 1) in _ON:
        return at + 2
    if view.word(at + 1) in ("के", "की") and view.word(at + 2) in gift_lexicon("days") and view.word(at + 3) in _ON:
        return at + 4
    return at + 3 if (view.word(at + 1), view.word(at + 2)) == ("के", "लिए") else 0
