"""Who a thing is given to where no को says so, and by whose hand.

He is welcomed with it ('[X] का पौधा भेंट कर स्वागत किया'), it is put into his hands or round his neck ('[X] के गले में माला
डाली'), held out to him ('[X] की ओर रैकेट बढ़ाया'), made over to him ('गाय [X] के नाम कर दी') or sent ('[X] के पास आम
भिजवाए'). 'X के हाथों मिला' and 'X के हाथ से लेकर' name who gives.

Misses: parts of the body that no person stands before ('हाथों में फूल दिए').
"""

from __future__ import annotations

from kg.extract.events_frame import Frame, Slot
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.gift_occasion import ends_occasion
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup

HELD_OUT = "बढा"  # also a participle before देना: 'बढ़ा दिया'
_TOWARDS = frozenset({"ओर", "तरफ"})
_WEARING = frozenset({"डाल", "बांध", "सजा", "लपेट", "टांक", "पहना", "ओढ़ा"})
_WHOSE = frozenset({"का", "की", "उनका", "उनकी", "उसका", "उसकी", "इनका", "इनकी"})
_AT = frozenset({"पास", "घर", "यहां"})
_OVER = frozenset({"नाम", "हवाले", "सुपुर्द"})
_REFUSING = ("ठुकरा", "लौटा", "फेंक", "इनकार")


def target(view: View, frame: Frame, group: VerbGroup) -> tuple[Slot, int] | None:
    """Return the receiver that stands in a genitive, and the token after the phrase that makes him one."""
    for slot in reversed(frame.slots):
        if slot.case != "का" or not slot.has_people or slot.marker_end > group.start or slot.marker.startswith("अपन"):
            continue
        end = _phrase_end(view, group, slot) or _occasion_end(view, frame, group, slot)
        if end and end <= group.start:
            return slot, end
    return None


def _phrase_end(view: View, group: VerbGroup, slot: Slot) -> int:
    """Return where 'के हाथ में', 'की ओर', 'के नाम', 'के पास' ends behind a genitive, if the verb goes with it; else 0."""
    at = slot.marker_end
    word, nxt = view.word(at), view.word(at + 1)
    presenting = gift_lexicon("presenting") | gift_lexicon("gift_words")
    offers = group.stem == "कर" and view.word(group.start - 1) in presenting
    if word in gift_lexicon("parts") and nxt in ("में", "पर") and (offers or group.stem in gift_lexicon("laying")):
        return at + 2
    if word in _TOWARDS and nxt != "से" and _holds_out(view, group):
        return at + 1
    if word in _OVER and group.stem == "कर" and group.start == at + 1:
        return at + 1
    if group.stem in gift_lexicon("sending"):
        return at + 1 if word in _AT else 0
    return 0


def put_on(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a thing is put round somebody's neck or on his head: '[X के गले में] खतक डाला'."""
    to = target(view, frame, group)
    return to is not None and view.word(to[1] - 2) in gift_lexicon("worn_on") and group.stem in _WEARING


def _occasion_end(view: View, frame: Frame, group: VerbGroup, slot: Slot) -> int:
    """Return where 'की शादी पर', 'के जन्मदिन के लिए' ends, where nobody else is given to; else 0."""
    if group.stem not in gift_lexicon("sending") | {"दे", "कर"} or any(s.case == "को" for s in frame.slots):
        return 0
    at = slot.marker_end
    return ends_occasion(view, at) or ends_occasion(view, at + 1)  # 'की 75वीं वर्षगांठ पर'


def _holds_out(view: View, group: VerbGroup) -> bool:
    return group.stem == HELD_OUT or (group.stem == "दे" and view.word(group.start - 1) == HELD_OUT)


def honoured(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whose welcome or honour a thing is given at: '[X] का पौधा भेंट कर स्वागत किया'."""
    honours = gift_lexicon("honours")
    around = [view.word(i) for i in frame.tokens if i >= group.end]
    if group.form is not Form.CONJUNCTIVE:
        around = [view.word(group.start - 1)] if view.word(group.start - 2) == "से" else []  # 'X का माला से स्वागत किया'
    whose = [s for s in frame.slots if s.case == "का" and s.has_people and s.marker in _WHOSE]
    if not honours & set(around):  # '[X] का स्वागत Y ने पौधा देकर किया'
        done = group.form is Form.CONJUNCTIVE and frame.verb is not None and frame.verb.stem == "कर"
        whose = [s for s in whose if done and s.marker_end <= group.start and view.word(s.marker_end) in honours]
    return whose[-1] if whose else None


def in_honour(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether somebody is honoured by what he is given, whatever it is: 'X को गामोछा देकर [सम्मानित किया]'."""
    return frame.verb is not None and any(
        view.word(i) in gift_lexicon("honours") for i in range(group.end, frame.verb.start)
    )


def by_hand(view: View, frame: Frame) -> Slot | None:
    """Return by whose hands a thing comes: 'X के हाथों मिला', 'X के हाथ से'."""
    owners = [s for s in frame.slots if s.case == "का" and s.has_people and not s.marker.startswith("अपन")]
    return next((s for s in owners if hands(view, s) > s.marker_end), None)


def hands(view: View, slot: Slot) -> int:
    """Return where 'के हाथों' ends behind a genitive, or the genitive itself."""
    at = slot.marker_end
    word, nxt = view.word(at), view.word(at + 1)
    if word in ("हाथों", "करकमलों", "कर-कमलों") and nxt not in ("में", "पर"):
        return at + (2 if nxt == "से" else 1)
    return at + 2 if word == "हाथ" and nxt == "से" else at


def possessed(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return who gave what a participle describes: '[X] की दी हुई घड़ी Y ने पहनी'.

    Who only takes it along is a messenger, who gets nothing: 'X की भेजी चादर लेकर Y पहुंचे'.
    """
    if group.stem not in ("दे", "भेज") or group.finite or group.form is not Form.PERFECTIVE or frame.verb is None:
        return None
    after = [view.word(i) for i in frame.tokens if i >= group.end]
    if any(word.startswith(_REFUSING) for word in after) or (
        group.stem == "भेज" and gift_lexicon("carrying") & set(after)
    ):
        return None
    return next((s for s in frame.slots if s.case == "का" and s.has_people and s.marker_end == group.start), None)


def taken(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a thing is taken from a hand ('उसके हाथ से लेकर'), or an award from somebody ('X से पदक लिया')."""
    if group.stem != "ले":
        return False
    giver, honour = by_hand(view, frame), frame.slot("से")
    if giver is not None and giver.marker_end <= group.start:
        return True
    said = [view.word(i) for i in frame.tokens if i < group.start]
    return honour is not None and honour.has_people and any(w in gift_lexicon("awards") for w in said)
