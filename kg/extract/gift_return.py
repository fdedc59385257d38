"""What answers a gift: 'बदले में उनसे [एक गेंद] पाई', 'बदले में खुद [एक पेंटिंग] लेकर लौटे', 'बदले में दोनों को [मूर्तियां] मिलीं'.

Who was given to gives now, and who gave gets; what is exchanged is a gift of whatever kind, a ball or a ticket too. Two
who gave to one are 'दोनों'. What somebody brought is his gift where another accepts it ('X [सिक्का] लाए थे, जिसे Y ने ग्रहण
किया'), and so is what falls to somebody's share after a gift ('Y के हिस्से में [बल्ला] आया').

Misses: answers told more than a sentence later.
"""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Doc

from kg.extract.events_common import own_subject
from kg.extract.events_frame import Frame, Slot
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import GiftReport, Mention, MentionKind

Pair = tuple[Mention, Mention]
_ANSWERS = frozenset({("बदले", "में"), ("जवाब", "में"), ("एवज", "में")})
_AGAINST = frozenset({"जबकि", "वहीं", "तो"})
_GOING = frozenset({"लौट", "आ", "जा", "निकल", "चल"})
_SHARES = frozenset({"हिस्से", "झोली", "खाते"})


def in_return(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a clause answers a gift: 'X ने उन्हें ईंट भेंट की, Y ने [बदले में] पगड़ी पहनाई'."""
    said = [view.word(i) for i in range(frame.start, group.start)]
    return any(pair in _ANSWERS for pair in pairwise(said))


def in_answer(view: View, frame: Frame) -> bool:
    """Tell whether a clause sets a giving against a gift: 'X ने कलमदान उपहार में दिया, [जबकि] Y ने उन्हें फिल्में दीं'."""
    before = frame.previous
    if frame.opener not in _AGAINST or before is None or before.sentence is not frame.sentence or before.verb is None:
        return False
    gives = before.verb.stem == "कर" or before.verb.stem in gift_lexicon("giving")
    said = any(view.word(i) in gift_lexicon("gift_words") for i in before.tokens)
    return gives and said and all(frame.slot(case) is not None for case in ("ने", "को"))


def goes_with(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether somebody goes home with what he got in return: 'बदले में खुद एक पेंटिंग [लेकर लौटे]'."""
    verb = frame.verb
    carried = group.stem == "ले" and group.form is Form.CONJUNCTIVE and verb is not None and verb.stem in _GOING
    return carried and in_return(view, frame, group)


def falls_to(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return to whose share a thing falls: '[Y] के हिस्से में एक बल्ला आया', '[Y] के हिस्से झुमके आए'."""
    owners = (s for s in frame.slots if s.case == "का" and s.has_people and s.marker_end <= group.start)
    said = (s for s in owners if view.word(s.marker_end) in _SHARES and share_end(view, s) <= group.start)
    return next(said, None) if group.stem == "आ" else None


def share_end(view: View, owner: Slot) -> int:
    """Return where 'के हिस्से में' or 'के हिस्से' ends."""
    return owner.marker_end + 1 + (view.word(owner.marker_end + 1) == "में")


def answers(doc: Doc, frame: Frame, group: VerbGroup, taker: Slot | None, earlier: list[GiftReport]) -> list[Pair]:
    """Return who gave to whom in return for the gift told last, where neither is named anew; else none."""
    view: View = doc._.khabar_view
    if not earlier or not in_return(view, frame, group) or not is_near(doc, frame, earlier[-1]):
        return []
    last, giver = earlier[-1], frame.slot("से")
    if giver is not None and giver.mentions[0].kind is not MentionKind.PRONOUN:
        return []
    if taker is None or taker.mentions[0].label in ("खुद", "स्वयं"):
        return [(last.recipient, last.giver)]
    if taker.mentions[0].kind is MentionKind.PAIR:
        near = [r for r in earlier if is_near(doc, frame, r)]
        givers = list({r.giver.label: r.giver for r in near if r.giver.kind is not MentionKind.PRONOUN}.values())
        return [(near[0].recipient, g) for g in givers] if len(givers) == 2 else []
    return [(last.recipient, taker.mentions[0])] if giver is not None or goes_with(view, frame, group) else []


def given_back(doc: Doc, frame: Frame, group: VerbGroup, taker: Slot, earlier: list[GiftReport]) -> Mention | None:
    """Return who was given to before, where a passive answers it: 'X ने Y को शॉल दी। बदले में X को [मूर्ति भेंट की गई]'."""
    if not earlier or not in_return(doc._.khabar_view, frame, group) or not is_near(doc, frame, earlier[-1]):
        return None
    last = earlier[-1]
    return last.recipient if taker.mentions[0].label != last.recipient.label else None


def brought_by(frame: Frame, group: VerbGroup) -> Slot | None:
    """Return who brought what a clause says that another accepted: '[X] सिक्का लाए थे, जिसे Y ने ग्रहण किया'."""
    before = frame.previous
    if before is None or frame.opener not in ("जिसे", "जिन्हें", "जो"):
        return None
    fetched = any(g.stem in gift_lexicon("fetching") and not g.negated for g in before.groups)
    return own_subject(before) if fetched and group.stem not in gift_lexicon("receiving") else None


def is_near(doc: Doc, frame: Frame, report: GiftReport) -> bool:
    """Tell whether a gift was told in the sentence of a clause or the one before."""
    return report.passages[0].start >= doc[sentence_before(doc, frame)].idx


def sentence_before(doc: Doc, frame: Frame) -> int:
    """Return where the sentence before a clause's begins."""
    starts = [s.start for s in doc._.khabar_sentences if s.start < frame.sentence.start]
    return max(starts, default=frame.sentence.start)
