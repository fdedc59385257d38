"""Who gives a gift and who gets it.

The giver stands in ने, or in the passive in 'की ओर से', 'द्वारा' or 'के हाथों'; the receiver in को, or in the genitive where
he is welcomed with the thing ('X का पौधा भेंट कर स्वागत किया'). 'X को Y से घड़ी मिली' is told from the receiver's side.

Misses: givers that are countries or bodies ('चीन ने दो पांडा उपहार में दिए'), and unnamed crowds.
"""

from __future__ import annotations

from bisect import bisect_right

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, subject
from kg.extract.events_frame import PEOPLE, Frame, Slot
from kg.extract.gift_ellipsis import unsaid_taker
from kg.extract.gift_fetched import attributive
from kg.extract.gift_item import Giving, brings
from kg.extract.gift_lexicon import gift_lexicon
from kg.extract.gift_return import answers, brought_by, falls_to, given_back, is_near
from kg.extract.gift_target import by_hand, honoured, target
from kg.extract.gift_unsaid import unsaid_giver
from kg.extract.gift_words import IN_RETURN
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.model import GiftReport, Mention, MentionKind

Pair = tuple[Mention, Mention]
_STATUES = frozenset({"प्रतिमा", "तस्वीर", "पेंटिंग"})  # 'बुद्ध प्रतिमा' looks like a name
_SENT = frozenset({"भेज", "भिजवा", "पहुंचा", "दे"})
_TO_SOMEBODY = frozenset("दे भेज भिजवा सौंप मिल लिख कह बता दिखा कर हो जा दिला बेच".split())
_HAVING = frozenset({"हो", "रह", "रख", "सज", "लटक"})
_NEAR = 12  # tokens, within which 'बदले में' answers a gift


def is_reciprocal(mention: Mention) -> bool:
    """Tell whether a mention is 'एक-दूसरे' (each other)."""
    return mention.kind is MentionKind.PAIR and shadow(mention.label).startswith(("एक-दूसरे", "एक दूसरे"))


def given(doc: Doc, frame: Frame, giving: Giving, earlier: list[GiftReport]) -> list[Pair]:
    """Return who gave to whom: the agent in ने or 'की ओर से', the recipient in को, or told before."""
    view: View = doc._.khabar_view
    giver = giving.giver or _giver(view, frame, giving)
    taker = giving.taker or _taker(view, frame, giving)
    if giver is not None and taker is None:
        taker = unsaid_taker(doc, frame, giving, giver, earlier)
    if giver is None and taker is not None and (alike := _given_alike(doc, frame, giving, taker, earlier)) is not None:
        return [(alike, t) for t in taker.mentions if _may_get(t, giving)]
    if giver is None and taker is not None:
        giver = unsaid_giver(view, frame, giving, taker)
    if giver is None or taker is None or giver is taker:
        return []
    if is_reciprocal(taker.mentions[-1]) and len(giver.mentions) == 2:
        first, second = giver.mentions
        return [(first, second), (second, first)]
    takers = [t for t in taker.mentions if _may_get(t, giving)]
    return [(g, t) for g in giver.mentions[:1] for t in takers if g != t and (g.kind in PEOPLE or t.kind in PEOPLE)]


def _given_alike(doc: Doc, frame: Frame, giving: Giving, taker: Slot, earlier: list[GiftReport]) -> Mention | None:
    """Return who gave before, in a passive with भी: 'X ने Y को शॉल दी। Z को [भी] साड़ी दी गई'; 'बदले में' who was given to.

    Further back only who gave a thing of the same kind.
    """
    view: View = doc._.khabar_view
    if not giving.group.passive:
        return None
    if (back := given_back(doc, frame, giving.group, taker, earlier)) is not None:
        return back
    if view.word(taker.marker_end) != "भी":
        return None
    last = shadow(giving.item.split()[-1])
    return next(
        (r.giver for r in reversed(earlier) if shadow(r.item.split()[-1]) == last or is_near(doc, frame, r)), None
    )


def _may_get(taker: Mention, giving: Giving) -> bool:
    """Tell whether somebody can get a thing: bodies and unnamed people only what is plainly a thing and a gift.

    'महिलाओं को मुफ्त यात्रा का तोहफा दिया', 'पुलिस को पिस्तौल सौंपी' and 'भगवान को प्रसाद भेंट किया' are no gifts.
    """
    label = shadow(taker.label)
    if label in gift_lexicon("deities") or (" " in label and label.split()[-1] in _STATUES):
        return False
    return taker.kind in PEOPLE or (giving.named and giving.thing)


def _giver(view: View, frame: Frame, giving: Giving) -> Slot | None:
    """Return who gives: in the passive 'X की ओर से', 'X द्वारा', 'X के हाथों', else the subject."""
    behalf = frame.slot("की ओर से") or by_hand(view, frame)
    if giving.group.passive and behalf is None and frame.opener in ("और", "तथा", "एवं"):
        return next((s for f in frame.chain() if f.sentence is frame.sentence and (s := f.slot("की ओर से"))), None)
    if giving.group.passive:
        return behalf
    if _correlative(frame):
        return frame.slot("ने") or (frame.previous.slot("ने") if frame.previous else None)
    beside = (s for s in frame.slots if s.case == "" and s.end == giving.item_start and s.has_people)
    acts = subject(frame)
    if acts is not None and _points_at(acts, giving):
        acts = next((s for f in frame.chain() if (s := f.slot("ने"))), None)
    return acts or behalf or next(beside, None)  # '[X] [मिठाई का डिब्बा] लेकर' looks like a name before a noun


def _points_at(slot: Slot, giving: Giving) -> bool:
    """Tell whether a pronoun is the thing's, and no subject: 'X ने ... और अपनी [वह] पुरानी कलम भेंट कर दी'."""
    pronoun = slot.case == "" and slot.mentions[0].kind is MentionKind.PRONOUN
    return pronoun and slot.end == giving.item_start and giving.group.aspect == "perfective"


def _correlative(frame: Frame) -> bool:
    """Tell whether a clause's giver or receiver stands before its 'जो' or 'जब': 'X ने [जब Y को बल्ला दिया], तो ...'."""
    parted = frame.opener in ("जब", "जैसे") and frame.previous is not None and frame.previous.verb is None
    return (frame.opener == "जो" or parted) and not (frame.slot("ने") and frame.slot("को"))


def _taker(view: View, frame: Frame, giving: Giving) -> Slot | None:
    """Return who is given to.

    In को, who is welcomed with it, for whom it is brought, who accepts it, or the one of the clause before.
    """
    group = giving.group
    if (to := target(view, frame, group)) is not None:
        return to[0]
    # not 'समिति को भेजे गए पत्र', but 'उसे पहना दिया'
    others = {g.start for g in frame.groups if g is not group and _is_sent(g) and g.end != group.start}
    found = [
        s for s in frame.slots if s.case == "को" and s.marker_end not in others and not _of_another(frame, s, group)
    ]
    if giving.taker is None and len(found) > 1:
        before = [s for s in found if s.marker_end <= group.start]
        found = before[-1:] if before else found
    if found:
        return found[0]
    sent = brings(frame, group) or group.stem in _SENT or (giving.named and giving.thing)
    if sent and (to_whom := frame.slot("के लिए", "के पास", "के यहां")) is not None:
        return to_whom
    if (whose := honoured(view, frame, group)) is not None:
        return whose
    if _correlative(frame) and frame.previous is not None:
        return frame.previous.slot("को")
    if group.passive and attributive(group) and _accepts(view, frame):
        return own_subject(frame)
    if frame.opener in ("और", "तथा", "एवं"):
        return next((s for before in frame.chain() if (s := before.slot("को", "से", "के साथ"))), None)
    return None


def _is_sent(group: VerbGroup) -> bool:
    """Tell whether a participle describes what somebody else is given: 'समिति को [भेजे गए] पत्र', not 'X को [सिला] सूट'."""
    return attributive(group) and group.stem in _TO_SOMEBODY


def _of_another(frame: Frame, slot: Slot, group: VerbGroup) -> bool:
    """Tell whether a receiver is another giver's, told before: '[Y को] ईंट भेंट की, X ने बदले में पगड़ी पहनाई'."""
    givers = [s.start for s in frame.slots if s.case == "ने" and slot.start < s.start <= group.start]
    told = [g.end for g in frame.groups if slot.marker_end <= g.start and g.end <= group.start and not _goes_along(g)]
    return any(end <= start for end in told for start in givers)


def _goes_along(group: VerbGroup) -> bool:
    """Tell whether a verb says what the giver does with the receiver besides: 'Y को [विदा करते हुए] X ने'."""
    return group.participle or group.form is Form.CONJUNCTIVE


def _accepts(view: View, frame: Frame) -> bool:
    """Tell whether somebody takes what he is given: 'Y ने X की ओर से भेंट की गई शॉल स्वीकार की'."""
    verb, words = frame.verb, gift_lexicon("accepting")
    return verb is not None and (verb.stem in words or view.word(verb.start - 1) in words)


def received(doc: Doc, frame: Frame, giving: Giving, earlier: list[GiftReport]) -> list[Pair]:
    """Return who gave to whom in 'Y को X से घड़ी मिली'; without X, the other side of a gift told just before."""
    view: View = doc._.khabar_view
    group = giving.group
    active = group.stem in ("पा", "कर", "ले") or group.stem in gift_lexicon("accepting")  # 'Y ने X से घड़ी पाई'
    # 'X से मिली घड़ी [Y ने] पहनी'
    behind = giving.giver is not None or (attributive(group) and frame.verb not in (None, group))
    got = next((s for s in frame.slots if s.case == "को" and s.has_people and s.marker_end <= group.start), None)
    from_giver = behind and not active  # 'Y को X से मिली घड़ी [संग्रहालय में है]'
    taker = subject(frame) if active or behind else frame.slot("को")
    taker = got if from_giver and got is not None else taker
    if behind and (taker is None or not taker.has_people):
        taker = _keeper(frame, giving.giver)
    if taker is None and group.form is Form.CONJUNCTIVE:  # 'X से घड़ी पाकर [Y] को यकीन नहीं हुआ', '[Y] की आंखें भर आईं'
        taker = next((s for s in frame.slots if s.case in ("को", "का") and s.start >= group.end and s.has_people), None)
    taker = falls_to(view, frame, group) or taker
    if answered := answers(doc, frame, group, taker, earlier):
        return answered
    if taker is None or not taker.has_people:
        return []
    giver = giving.giver or frame.slot("से", "की ओर से") or by_hand(view, frame) or brought_by(frame, group)
    if giver is not None and giver is not taker:
        return [(giver.mentions[0], t) for t in taker.mentions]
    said = [view.word(i) for i in range(frame.start, group.start)]
    last = earlier[-1] if earlier else None
    if last is not None and _also_gets(doc, frame, giving, taker, last):
        return [(last.giver, t) for t in taker.mentions]
    if last is not None and taker is falls_to(view, frame, group):
        return [(last.giver, t) for t in taker.mentions] if is_near(doc, frame, last) else []
    if last is None or frame.start - _token_at(doc, last.passages[0].end) >= _NEAR:
        return []
    if view.word(frame.start) == IN_RETURN or "भी" in (view.word(taker.marker_end), view.word(frame.start)):
        return [(last.giver if _is_new(taker.mentions[0], last) else last.recipient, taker.mentions[0])]
    if "भी" in said and _is_side(taker.mentions[0], last.giver) and not _is_side(taker.mentions[0], last.recipient):
        return [(last.recipient, taker.mentions[0])]  # 'सचिव X ने Y को घड़ी दी। सचिव को एक घड़ी भी मिली'
    more = "भी" in said and taker.mentions[0].kind is MentionKind.PRONOUN  # 'उन्हें एक घड़ी भी मिली'
    return [(last.giver, taker.mentions[0])] if more else []


def _keeper(frame: Frame, giver: Slot | None) -> Slot | None:
    """Return who has what a participle describes: 'X की दी घड़ी [Y] की कलाई पर है', '[Y] के पास X का दिया कलम है'."""
    verb = frame.verb
    if verb is None or verb.negated or verb.stem not in _HAVING:
        return None
    others = [s for s in frame.slots if s is not giver and s.has_people]
    sole = others[0] if len(others) == 1 else None
    return sole if sole is not None and sole.case in ("का", "के पास", "के यहां") else None


def _also_gets(doc: Doc, frame: Frame, giving: Giving, taker: Slot, last: GiftReport) -> bool:
    """Tell whether a sentence goes on with what another got: 'X ने Y को साड़ी दी, [Z के हिस्से झुमके आए] और W को मिली घड़ी'."""
    told = last.passages[0].start >= doc[frame.sentence.start].idx and frame.previous is not None
    return told and giving.thing and all(_is_new(m, last) for m in taker.mentions)


def _is_side(mention: Mention, side: Mention) -> bool:
    """Tell whether a mention names a side of a gift again, by a word of its name or by its post."""
    titles = {post.title for post in side.posts}
    return bool(set(mention.label.split()) & set(side.label.split())) or any(p.title in titles for p in mention.posts)


def _is_new(mention: Mention, last: GiftReport) -> bool:
    """Tell whether a mention names somebody who is no side of a gift: 'A ने B को शॉल दी। [C] को भी एक शॉल मिली'."""
    sides = {word for side in (last.giver, last.recipient) for word in side.label.split()}
    return mention.kind is MentionKind.NAME and not sides & set(mention.label.split())


def _token_at(doc: Doc, offset: int) -> int:
    """Return how many tokens end at or before an offset."""
    return bisect_right(doc, offset, key=lambda token: token.idx + len(token))
