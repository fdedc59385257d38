"""Whom a clause of going has for its subject, though he stands before it or runs on into a phrase.

'[X] जब राजधानी पहुंचे' X, when he came to the capital; '[X] काम के सिलसिले में राजधानी पहुंचे' X came on business.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import is_relative, own_subject, subject
from kg.extract.events_frame import Frame, Slot, beside, frames
from kg.extract.view import View
from kg.extract.visit_lexicon import visit_words
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import MentionKind

_INTERRUPTED = frozenset({"जब", "जैसे", "जहां"})  # 'X जब राजधानी पहुंचे': the subject stands before the clause
_RESPECT = ("े", "ए", "ीं", "ईं", "ंगे", "ंगी", "हैं", "थे", "थीं")  # 'पहुंचे', 'गईं', 'जाएंगे': said of people with respect
_GREETING = ("पहना", "ओढा", "लगाया", "उतारी")  # 'माला पहनाई', 'शॉल ओढ़ाई', 'तिलक लगाया', 'आरती उतारी'
_BACK = 6  # frames back, among which who is left out was told of


def fronted(frame: Frame) -> Slot | None:
    """Return the subject that a frame shares with those before it, also over 'जब': 'X जब राजधानी पहुंचे'."""
    found = subject(frame)
    before = frame.previous
    if found is None and before is not None and frame.opener in _INTERRUPTED and before.verb is None:
        return own_subject(before)
    return found


def interrupted(doc: Doc, frame: Frame) -> Slot | None:
    """Return who stands right before a clause that parts him from his verb: '[X] जब राजधानी गए थे तो उन्होंने'."""
    if frame.opener not in _INTERRUPTED:
        return _at_the_news(doc, frame)
    slots = (
        s for f in beside(doc, frame) for s in f.slots if s.end in (frame.clause.start, frame.start, frame.start - 1)
    )
    return next((s for s in slots if s.case == "" and s.has_people), None)


def _at_the_news(doc: Doc, frame: Frame) -> Slot | None:
    """Return who went at once, named before what he heard: '[दूत X] धमाके की सूचना मिलते ही राजधानी पहुंचे'."""
    view: View = doc._.khabar_view
    before = frame.previous
    at_once = before is not None and before.verb is not None and view.word(before.verb.end) == "ही"
    if before is None or not at_once or frame.opener or before.sentence is not frame.sentence:
        return None
    bare = next((s for s in before.slots if s.case == "" and s.has_people), None)
    if bare is None or not (bare.mentions[-1].posts or " " in bare.mentions[-1].label):
        return None
    return bare if view.word(bare.end) not in word_list("visit", "affairs") else None


def unsaid(doc: Doc, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whom the text goes on about: '[X] राजधानी पहुंचे। वहां से जापान रवाना हुए' X came to the capital, then left.

    The verb must be one of respect ('हुए', not 'हुआ'), and the sentence before must be about one person alone.
    Misses: who is left out in quotations, and after a sentence that tells of two people.
    """
    verb = frame.verb
    alone = verb is not None and (group is verb or group.form is Form.CONJUNCTIVE)
    if verb is None or not alone or frame.clause.quote is not None or verb.passive or is_relative(frame):
        return None
    if not verb.words[-1].endswith(_RESPECT) or verb.modality == "must" or any(s.case == "को" for s in frame.slots):
        return None
    before = frames(doc)[max(0, frame.number - _BACK) : frame.number]
    earlier = [f for f in before if f.sentence.end <= frame.sentence.start]
    if not earlier or earlier[-1].lead or doc[earlier[-1].sentence.end - 1].text_with_ws.endswith("\n"):
        return None
    told = [f for f in earlier if f.sentence is earlier[-1].sentence and not is_relative(f)]
    people = [s for f in told for s in f.slots if s.has_people and s.case != "का"]
    found = next((own for own in map(own_subject, told) if own is not None), None)
    view: View = doc._.khabar_view
    onward = view.word(frame.start) in ("यहां", "वहां") and view.word(frame.start + 1) == "से"
    if onward and found is not None and len(found.mentions) == 1:
        return found  # 'X यहां आए थे, Y उनके मेजबान थे। [यहां से] जापान जाएंगे'
    return found if found is not None and len(found.mentions) == 1 and people == [found] else None


def is_by_the_way(view: View, frame: Frame, slot: Slot) -> bool:
    """Tell whether a name stands before a phrase of how or why: '[X] सड़क के रास्ते', '[X] काम के सिलसिले में'.

    One word alone may be the name of what follows ('[मेहता] सरकार के'), but for nouns of routes and errands.
    """
    at = next((n for n, c in enumerate(frame.chunks) if c.start <= slot.end - 1 < c.end), None)
    named = is_whole(view, slot) or view.word(slot.end) in visit_words("routes")
    if at is None or not named or frame.chunks[at].case != "का" or at + 1 >= len(frame.chunks):
        return False
    after = frame.chunks[at + 1]
    own = after.case == "का" and not any(after.start <= s.end - 1 < after.end for s in frame.slots)
    if own and at + 2 < len(frame.chunks):
        after = frame.chunks[at + 2]  # '[X] बाढ़ की समीक्षा के सिलसिले में'
    how = after.case in ("में", "से", "पर", "के लिए", "के साथ") or frame.is_place(after.end - 1)
    return how and slot.case == "" and slot.has_people and view.word(slot.end) not in visit_words("affairs")


def is_whole(view: View, slot: Slot) -> bool:
    """Tell whether who is named cannot be part of another name: whole, with a post, or a part of a name told before."""
    last = slot.mentions[-1]
    told = " " in last.label or bool(last.posts)
    return told or _first_told(view).get(view.word(slot.end - 1), slot.start) < slot.start


def _first_told(view: View) -> dict[str, int]:
    """Return where each word of a name of several words stands first; worked out once a Doc."""
    if "khabar_first_told" not in view.doc.user_data:
        known = view.doc.user_data["khabar_first_told"] = {}
        for name in (n for n in view.names if n.end - n.start > 1):
            for at in range(name.start, name.end):
                known.setdefault(view.word(at), at)
    found: dict[str, int] = view.doc.user_data["khabar_first_told"]
    return found


def modified(view: View, frame: Frame, group: VerbGroup) -> Slot | None:
    """Return whom an attributive participle stands by, titles between: 'राजधानी पहुंचे [संघ के अध्यक्ष X] ने'."""
    later = [s for s in frame.slots if s.start >= group.end and s.has_people]
    reach = next((s for s in later if s.start <= group.end + 1 or _titled(view, group.end, s)), None)
    if reach is not None and reach.case == "का" and not welcomed(view, frame, reach) and _owns_people(view, reach):
        named = next((s for s in later if s.start > reach.start), None)
        of_post = all(m.kind is MentionKind.ROLE for m in reach.mentions) and named is not None
        return named if of_post and named is not None and _titled(view, reach.marker_end, named) else None
    return reach


def _owns_people(view: View, slot: Slot) -> bool:
    """Tell whether a genitive leads to other people, who may be meant: 'राजधानी पहुंचे X के [समर्थकों] ने'."""
    others = {WordClass.KINSHIP, WordClass.TITLE, WordClass.GROUP}
    near = range(slot.marker_end, slot.marker_end + 3)
    until = next((i for i in near if view.is_closed(i)), near.stop)
    people = visit_words("delegations") | visit_words("followers")
    return any(view.kind(i) in others or view.word(i) in people for i in near if i < until)


def _titled(view: View, start: int, slot: Slot) -> bool:
    """Tell whether only what a post is of stands before a name: '[संघ के] अध्यक्ष X'."""
    words = view.words[start : slot.start]
    post = any(m.posts for m in slot.mentions[:1])
    plain = all(w in ("का", "के", "की") or not view.is_closed(start + n) for n, w in enumerate(words))
    ranks = {WordClass.GROUP, WordClass.TITLE, WordClass.MODIFIER, WordClass.INITIAL, WordClass.DEMONYM}
    ranked = len(words) <= 4 and all(view.kind(start + n) in ranks for n in range(len(words)))
    return (post and len(words) <= 6 and plain) or ranked  # 'राजधानी आए [पूर्व आईपीएस अफसर] X ने'


def welcomed(view: View, frame: Frame, slot: Slot) -> bool:
    """Tell whether somebody is welcomed: 'राजधानी पहुंचे X का स्वागत हुआ'."""
    welcome = any(view.word(i) in visit_words("welcomes") for i in frame.tokens if i >= slot.marker_end)
    return slot.case in ("का", "को") and slot.has_people and welcome


def received(view: View, frame: Frame, start: int) -> Slot | None:
    """Return who came, where another who is named meets him there: 'राजधानी लौटने पर दूत X ने [उनसे] भेंट की'.

    Whom two or more meet is the guest, whatever he is called: 'राजधानी पहुंचने पर X और Y ने [दूत] से भेंट की'.
    """
    own = own_subject(frame)
    met = [s for s in frame.slots if s.start >= start and s.case in ("से", "को", "का", "के साथ") and s is not own]
    them = next((s for s in met if _is_them(view, s)), None)
    if own is None:  # 'राजधानी लौटने पर X के साथ [उनकी] बैठक हुई'
        return them if them is not None and them.case == "का" else None
    if own.start < start or own.case != "ने" or any(m.kind is not MentionKind.NAME for m in own.mentions):
        return None
    guests = [s for s in met if s.case == "से" and s.has_people and len(s.mentions) == 1]
    return them or (guests[0] if guests and len(own.mentions) > 1 else None)


def dressed(view: View, frame: Frame, start: int) -> Slot | None:
    """Return who came, where another greets him with a cloth or flowers: 'राजधानी उतरते ही X ने [उन्हें] माला पहनाई'."""
    verb = frame.verb
    greets = verb is not None and any(w.startswith(_GREETING) for w in verb.words)
    return received(view, frame, start) if greets else None


def _is_them(view: View, slot: Slot) -> bool:
    """Tell whether a slot is 'उन्हें', 'उनसे', 'उनका', and no 'अपना'."""
    pronoun = all(m.kind is MentionKind.PRONOUN and m.person == 3 for m in slot.mentions)
    return pronoun and not view.word(slot.start).startswith("अपन")
