"""Who gives without being named: 'शाम को आगरा पहुंचे। बाद में [_] महापौर Y को एक छाता भेंट किया'.

Hindi leaves out whom the text goes on about. A giver is unsaid only where nobody can be him: no agent in ने, no
nominative and no 'की ओर से' in the clause or in those that it goes on from, and the verb is an active past one, whose
agent would stand in ने. The pronoun that is put there is resolved like any other.

Misses: what is left out in quotations, in headlines and in 'कि' clauses, and givers of what will be given.
"""

from __future__ import annotations

from kg.extract.events_common import is_relative, own_subject
from kg.extract.events_frame import AGENTS, Frame, Slot
from kg.extract.gift_item import Giving
from kg.extract.view import View
from kg.language.verbs import VerbGroup
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind

_GOES_ON = frozenset({"", "और", "फिर", "तथा", "एवं", "व", "लेकिन", "जबकि", "वहीं"})
_WHEN = frozenset({"जब", "जैसे", "ज्यों"})
_AGENT = frozenset({"ने", "के द्वारा", "द्वारा", "की ओर से"})


def unsaid_giver(view: View, frame: Frame, giving: Giving, taker: Slot) -> Slot | None:
    """Return a pronoun for who gives where his clause names nobody who could; None where somebody else may be he."""
    verb = frame.verb
    plain = frame.clause.quote is None and not frame.lead and frame.opener in _GOES_ON
    if not plain or verb is None or verb.passive or verb.aspect != "perfective" or giving.received:
        return None
    if not (giving.thing or giving.named) or taker.mentions[0].kind not in (MentionKind.NAME, MentionKind.PRONOUN):
        return None
    for told in (frame, *frame.chain()):
        if any(c.case in _AGENT for c in told.chunks) and not is_relative(told):
            return None
    others = [s for s in frame.slots if s is not taker and s.case == "" and any(m.kind in AGENTS for m in s.mentions)]
    if others or own_subject(frame) is not None:
        return None
    return _told_on(frame) or _pronoun(view, frame, giving.group)


def _told_on(frame: Frame) -> Slot | None:
    """Return whom the sentence goes on about after a comma: '[X] Y के पास पहुंचे, पांव छुए और उन्हें घड़ी दी'.

    Not in 'जब X पहुंचे, उन्हें घड़ी दी', where others give.
    """
    for told in frame.chain():
        if told.sentence is not frame.sentence or (is_relative(told) and told.opener not in _WHEN):
            return None
        if (acts := own_subject(told)) is not None:
            led = told.opener in _WHEN and (told.previous is None or told.previous.sentence is not frame.sentence)
            return acts if acts.case == "" and not led and len(acts.mentions) == 1 else None
    return None


def _pronoun(view: View, frame: Frame, group: VerbGroup) -> Slot:
    """Return the pronoun of who gives: 'वह' before a verb that agrees with him ('शाम को _ मिले और Y को घड़ी दी')."""
    told = (f for f in frame.chain() if f.verb is not None and not is_relative(f) and f.start < f.verb.start)
    agreeing = [f for f in told if f.verb and f.verb.stem in word_list("verbs", "without_ne")]
    verb = agreeing[-1].verb if agreeing else None
    start, end, word = (verb.start - 1, verb.start, "वह") if verb else (group.start, group.end, "उन्होंने")
    said = Mention(MentionKind.PRONOUN, word, view.passage(start, end), person=3)
    return Slot("ने", (said,), start, end, end)
