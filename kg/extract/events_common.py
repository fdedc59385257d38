"""What meetings, visits and gifts share: the times and places of an event's clause, and whose it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc, Span

from kg.extract.events_described import describes
from kg.extract.events_frame import GENITIVES, Frame, Slot, time_spans
from kg.extract.events_sequence import goes_on_there
from kg.extract.events_status import words_of
from kg.extract.events_times import dates_the_clause, of_participle
from kg.extract.places import place_heads
from kg.extract.view import MentionSpan, View
from kg.language.closed import closed_classes
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind, TimeExpression

_HERE, _THERE = frozenset({"यहां", "यहीं"}), frozenset({"वहां", "वहीं"})
_SELF = frozenset({"खुद", "ख़ुद", "स्वयं"})
_COORDINATED = frozenset({"और", "तथा", "एवं", "लेकिन", "फिर", "जबकि", ""})
_TOPIC = 9  # words, within which 'बिहार में … के बीच' says what was in the air and not where somebody met
_BOTH = frozenset({"दोनों", "उन", "उनके", "नेताओं", "पक्षों", "देशों", "मंत्रियों", "अधिकारियों", "प्रतिनिधिमंडलों"})  # who met
_TOPICS = frozenset({("के", "बीच"), ("को", "लेकर"), ("के", "मद्देनजर"), ("के", "मद्देनज़र"), ("के", "मुद्दे"), ("के", "चलते")})
_NEARBY = 40  # tokens back, within which 'वहां' finds its place
_FROM = 6  # tokens from 'रांची से' to 'वहां', which is another place
_AROUND = 160  # tokens back, within which 'वहां' finds where something was, where no place is near
_DEICTIC = frozenset({"आज", "कल", "परसों"})  # in a quotation they count from the day of the words, which may be another


def subject(frame: Frame) -> Slot | None:
    """Return who does what a frame tells: its own ने or nominative slot, else that of the clause it is joined to."""
    own = own_subject(frame)
    if own is not None:
        return own
    if any(c.case == "ने" for c in frame.chunks) or (frame.verb is not None and frame.verb.passive):
        return None  # somebody whom no mention knows does it, or nobody is told to
    if frame.opener not in _COORDINATED and frame.opener != "कि":
        return None
    for before in frame.chain():
        if is_relative(before) and not goes_on_there(frame, before):
            continue
        found = own_subject(before)
        if found is not None:
            return found
        if before.opener not in _COORDINATED and before.opener != "कि":
            break
    return None


def is_relative(frame: Frame) -> bool:
    """Tell whether a frame hangs on a noun or a time of another: 'जब ...'."""
    return frame.opener in closed_classes().relatives


def own_subject(frame: Frame) -> Slot | None:
    """Return the slot in ने, else the first nominative one that is a person."""
    acting = next((s for s in frame.slots if s.case == "ने" and s.has_people), None)
    if acting is not None or any(c.case == "ने" for c in frame.chunks):
        return acting
    bare = [s for s in frame.slots if s.case == "" and s.has_people]
    bare = [s for s in bare if not _modifies(frame, s) and not _becomes(frame, s)]
    stressed = len(bare) > 1 and all(m.label in _SELF for m in bare[0].mentions)
    return next(iter(bare[stressed:]), None)  # 'X को लेने [खुद] राजधानी पहुंचे [Y]'


def _becomes(frame: Frame, slot: Slot) -> bool:
    """Tell whether a role is what somebody becomes: '[मंत्री] बनने के बाद X गांव पहुंचे', X came after becoming minister."""
    role = all(m.kind is MentionKind.ROLE for m in slot.mentions)
    return role and any(g.stem == "बन" and not g.finite and g.start == slot.marker_end for g in frame.groups)


def _modifies(frame: Frame, slot: Slot) -> bool:
    """Tell whether a name stands before a noun in a genitive: 'X मामले की जांच' the inquiry into the X affair."""
    if slot.mentions[0].kind is MentionKind.PRONOUN:
        return False  # 'वह जापान के मंत्री से'
    chunk = next((c for c in frame.chunks if c.start <= slot.end - 1 < c.end), None)
    if chunk is None or chunk.case != "का" or chunk.end != slot.end + 1:
        return False
    if any(s.start == slot.end and s is not slot for s in frame.slots):
        return False  # '[X] रूस के मंत्री Y के निमंत्रण पर'
    return (
        not frame.is_place(slot.end) and slot.end not in frame.timed
    )  # '[X] रविवार की शाम पहुंचे' X came on Sunday evening


def to_time(doc: Doc, span: Span) -> TimeExpression:
    """Return the record of a time expression."""
    view: View = doc._.khabar_view
    passage, told = view.passage(span.start, span.end), span._
    return TimeExpression(
        passage, told.khabar_value, bool(told.khabar_duration), told.khabar_weekday, told.khabar_direction
    )


def times_in(doc: Doc, frame: Frame, start: int | None = None, end: int | None = None) -> tuple[TimeExpression, ...]:
    """Return the dates and durations of a frame, or of a stretch of it, that say when its event is.

    '1971 के संग्राम' 'the war of 1971' and '2019 के बाद' 'after 2019' say nothing of the event.
    """
    own = {i for i in frame.tokens if (start is None or i >= start) and (end is None or i < end)}
    covered = {i for s in frame.slots for i in range(s.start, s.end)}
    return tuple(
        to_time(doc, span)
        for span in time_spans(doc, frame)
        if span.start in own and span.start not in covered and dates_the_clause(doc, span)
        if not of_participle(doc, frame, span, end)
        if frame.clause.quote is None or span[0].norm_ not in _DEICTIC
    )


def inherited_times(doc: Doc, frame: Frame) -> tuple[TimeExpression, ...]:
    """Return a frame's times, or those of the clause that it is joined to by 'और' where it has no date."""
    own = times_in(doc, frame)
    dated = any(not t.duration for t in own)
    before = next((f for f in frame.chain() if not is_relative(f) and f.slots), None)
    who = own_subject(frame)
    told_on = who is None or all(m.kind in (MentionKind.PAIR, MentionKind.PRONOUN) for m in who.mentions)
    if dated or before is None or frame.opener not in ("और", "तथा", "एवं") or not told_on:
        return own
    return (*own, *(t for t in times_in(doc, before) if not t.duration))


def setting(doc: Doc, frame: Frame, start: int | None = None, end: int | None = None) -> Mention | None:
    """Return where a frame's event is: the place in में, 'यहां' (where the story was filed), 'जहां' (named before)."""
    view: View = doc._.khabar_view
    for span in frame.places:
        if (start is None or span.start >= start) and (end is None or span.start < end) and _locates(view, frame, span):
            return span.mention
    for slot in frame.slots:
        seat = slot.case == "में" and view.word(slot.end - 1) in word_list("bodies", "seats")
        if seat and (start is None or slot.start >= start) and (end is None or slot.start < end):
            return replace(slot.mentions[-1], kind=MentionKind.PLACE)
    here = deictic(doc, frame, start, end)
    if here is not None:
        return here
    if frame.opener == "जहां" and frame.previous is not None:
        return last_place(doc, frame.clause.start)
    return unlisted_setting(view, frame, start, end)


def _locates(view: View, frame: Frame, span: MentionSpan) -> bool:
    """Tell whether a place carries में, or पर after the noun of a building."""
    at = span.end
    while at < frame.end and not view.word(at)[:1].isalnum():
        at += 1
    word = view.word(at)
    last = view.word(span.end - 1)
    if describes(view, frame, span):
        return False
    if word == "पर":
        return last in word_list("bodies", "buildings") or (last in place_heads() and " " in span.mention.label)
    if word in GENITIVES and _has_site(view, at + 1):
        return True
    if word == "में" and _of_a_topic(view, span, at + 1):
        return False
    if word == "स्थित":
        return any(view.word(i) == "में" or view.word(i) in words_of("houses") for i in range(at, at + 4))
    return word == "में"


def _of_a_topic(view: View, span: MentionSpan, start: int) -> bool:
    """Tell whether a land is that of what is talked about: '[बिहार में] सीटों के बंटवारे की खींचतान के बीच दोनों पुणे में मिले'."""
    if not any(m.start == span.start and m.kind in ("country", "region") for m in view.matches):
        return False
    for at in range(start, start + _TOPIC):
        if _since(view, at):
            return True
        if view.words[at : at + 2] in _TOPICS:
            return at > start and view.word(at - 1) not in _BOTH
        if at in view.in_name or view.word(at) in _BOTH or view.word(at) in ("ने", "में", "।"):
            return False
    return False


def _since(view: View, at: int) -> bool:
    """Tell whether an infinitive at a token says after what: '[देश में] सत्ता [बदलने] के आठ महीने बाद', not 'मिलने के बाद'."""
    verbal = view.kind(at) is WordClass.VERB and view.word(at).endswith("ने") and view.word(at) != "मिलने"
    later = any(view.word(i) in ("बाद", "पहले", "पूर्व", "बावजूद") for i in range(at + 2, at + 6))
    return verbal and view.word(at + 1) in ("के", "से") and later


def _has_site(view: View, at: int) -> bool:
    """Tell whether a site within a place begins at a token: 'X के [एक होटल] में', 'X की [राजधानी] में'."""
    for end in range(at, at + 3):
        if view.word(end) in place_heads() | {"राजधानी"} and view.kind(end) is not WordClass.STOP:
            return view.word(end + 1) == "में"
        if view.is_closed(end) and view.word(end) not in ("एक", "इस", "उस", "किसी"):
            return False
    return False


def unlisted_setting(view: View, frame: Frame, start: int | None, end: int | None) -> Mention | None:
    """Return a place that no list knows: unknown words that fill a phrase in में ('कासा मारियाना में')."""
    for chunk in frame.chunks:
        first = max([chunk.start, *(s.end for s in frame.slots if chunk.start < s.end < chunk.end)])  # behind names
        words = [i for i in range(first, chunk.end) if i not in frame.timed]
        outside = (start is not None and chunk.start < start) or (end is not None and chunk.start >= end)
        if not words or outside or chunk.case != "में" or chunk.quote is not None or view.in_name & set(words):
            continue
        kinds = [view.kind(i) for i in words]
        if set(kinds) <= {WordClass.UNKNOWN, WordClass.DICTIONARY} and 2 * kinds.count(WordClass.UNKNOWN) >= len(kinds):
            return Mention(MentionKind.PLACE, view.text(words[0], chunk.end), view.passage(words[0], chunk.end))
    return None


def deictic(doc: Doc, frame: Frame, start: int | None = None, end: int | None = None) -> Mention | None:
    """Return the place that 'यहां' (here) or 'वहां' (there) means in a frame."""
    view: View = doc._.khabar_view
    for i in frame.tokens:
        if (start is not None and i < start) or (end is not None and i >= end):
            continue
        if view.word(i + 1) == "से" or view.word(i + 1) in GENITIVES:
            continue
        if view.word(i) in _HERE and view.article.dateline_place and frame.clause.quote is None:
            return Mention(MentionKind.PLACE, view.article.dateline_place, view.passage(i, i + 1))
        if view.word(i) in _THERE:
            return last_place(doc, i)
    return None


def last_place(doc: Doc, before: int, *, far: bool = False) -> Mention | None:
    """Return the place that the text names last before a token, or ``far`` back the last in which something was."""
    spans = doc._.khabar_mentions
    view: View = doc._.khabar_view
    at = bisect_left(spans, before, key=lambda s: s.start)
    near = [s for s in spans[max(0, at - _AROUND) : at] if s.mention.kind is MentionKind.PLACE and s.end <= before]
    near = [s for s in near if view.word(s.end) != "से" or _apart(view, s.end, before)]
    of_posts = [s for s in near if view.word(s.end) in GENITIVES and view.kind(s.end + 1) is WordClass.TITLE]
    fields = [s for s in near if view.kind(s.end) is WordClass.TITLE]  # 'ब्रिटेन के [व्यापार राज्य] मंत्री'
    starts = {f.start for f in fields}
    of_posts += [*fields, *(s for s in near if view.word(s.end) in GENITIVES and s.end + 1 in starts)]
    near = [s for s in near if s not in of_posts] or near  # 'राजधानी में [जापान] के राजदूत से'
    if near and before - near[-1].end >= _NEARBY:
        near = [s for s in near if far and before - s.end < _AROUND and view.word(s.end) == "में"]
    return near[-1].mention if near else None


def _apart(view: View, start: int, end: int) -> bool:
    """Tell whether a place in से stands in another sentence, or far from 'there': not 'रांची से सीधे [वहां] पहुंचे'."""
    return end - start > _FROM or any(view.word(i) in ("।", ".") for i in range(start, end))


def unique(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return mentions each once, in order."""
    return tuple(dict.fromkeys(mentions))
