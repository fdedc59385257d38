"""Where a verb of going leads: a place without a case before it, or 'X के लिए' with रवाना.

A place that no gazetteer knows is taken at its word right before the verb: 'वह कनकपुर पहुंचे' 'he reached Kanakpur'.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import last_place, own_subject, unlisted_setting
from kg.extract.events_frame import Frame, time_spans
from kg.extract.events_status import is_going
from kg.extract.places import place_heads
from kg.extract.view import MentionSpan, View
from kg.extract.visit_houses import destination, house_of, on_purpose
from kg.extract.visit_kinds import MAYBE
from kg.extract.visit_legs import coordinated
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_sites import is_listed, of_unknown, town_of, unlisted_after, unlisted_goal
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

_HOW = ("खास", "विशेष", "मुख्य", "अलग", "निजी", "औपचारिक", "आधिकारिक", "अनौपचारिक", "गुप्त")
# Cases in which how, why and with whom are said, and that may stand between a place and its verb.
_BY_THE_WAY = frozenset(
    {"के साथ", "से", "के लिए", "के बाद", "के दौरान", "के निमंत्रण पर", "के नेतृत्व में", "के कारण", "के अलावा", "के बिना", "के रूप में"}
    | {"के माध्यम से", "से पहले", "का"}
)
# 'यहां [खास तौर पर] आई थीं' came here on purpose.
_WAYS = frozenset((how, noun, case) for how in _HOW for noun, case in (("तौर", "पर"), ("तौर", "से"), ("रूप", "से")))


def departing(view: View, group: VerbGroup) -> bool:
    """Tell whether 'रवाना' makes the verb one of going: 'रवाना हो गए'."""
    if flies(view, group):
        return True
    if group.stem == "ला":
        return view.word(group.start - 1) in visit_words("courtesies")
    return group.stem in ("हो", "कर") and view.word(group.start - 1) in visit_words("departures")


def flies(view: View, group: VerbGroup) -> bool:
    """Tell whether the verb is of taking off: 'X के लिए उड़ान भरी'."""
    return group.stem == "भर" and view.word(group.start - 1) in visit_words("flights")


def goals(doc: Doc, frame: Frame, group: VerbGroup) -> list[Mention]:
    """Return where a verb of going leads, each leg of a tour: 'X और Y जाएंगे'."""
    last = goal(doc, frame, group)
    if is_going(group) or any(g.form is Form.INFINITIVE and g is not group for g in frame.groups):
        return [last] if last is not None else []  # 'संग्रहालय और बगीचा देखने गए': one outing
    return [*coordinated(doc, frame, last), last] if last is not None else []


def goal(doc: Doc, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return where a verb of going leads."""
    view: View = doc._.khabar_view
    leaving = departing(view, group)
    end = group.start - leaving
    if leaving or group.stem in ("निकल", "चल", "जा", "उड"):
        bound = [p for p in frame.places if p.end <= end and _for(view, p)]
        if bound:
            return bound[-1].mention
    bare = [p for p in frame.places if p.end <= end and reaches(view, frame, p, end)]
    if bare:
        nearer = unlisted_goal(view, frame, group, end, leaving=leaving) or destination(doc, frame, group, end)
        if nearer is not None and _past_purpose(view, frame, bare[-1], nearer):
            return nearer
        at = bare[-1].end
        theirs = view.word(at - 1) in visit_words("houses") | visit_words("owned") or at - bare[-1].start == 1
        owned = house_of(view, frame, at) if theirs and not is_listed(view, bare[-1]) else None
        if owned is None and not is_listed(view, bare[-1]):
            owned = of_unknown(view, frame, at - 1)
        return owned or _widened(view, bare[-1], end)
    capital = town_of(view, frame, end - 1) if view.word(end - 1) == "राजधानी" else None  # 'जापान की राजधानी पहुंचे'
    building = capital or destination(doc, frame, group, end)
    if building is None and (is_going(group) or _purposive(view, frame, end - 3, end)):
        building = on_purpose(view, frame, end)
    if building is not None:
        return building
    there = next((i for i in reversed(frame.tokens) if i < end and view.word(i) in ("वहां", "वहीं", "यहां")), None)
    if there is not None and view.word(there + 1) not in ("से", "के", "का", "की") and _clear(view, frame, there + 1, end):
        return _here_or_there(doc, view, frame, there)
    if frame.opener == "जहां" and group is frame.verb and group.stem in ("पहुंच", "जा"):
        return last_place(doc, frame.clause.start)
    if group is frame.verb and (fronted := _fronted(view, frame) or _fronted_site(view, frame, group)) is not None:
        return fronted
    inverted = [p for p in frame.places if p.start >= group.end and group is frame.verb and _ends(view, frame, p)]
    if inverted:
        return inverted[0].mention
    if group is frame.verb and group.stem == "पहुंच" and unlisted_after(view, frame, group) is not None:
        return unlisted_after(view, frame, group)
    return unlisted_goal(view, frame, group, end, leaving=leaving)


def _fronted(view: View, frame: Frame) -> Mention | None:
    """Return the place that a clause begins with, before a pronoun that goes there: '[राजधानी] वे दो दिन के लिए आई हैं'."""
    first = frame.places[0] if frame.places else None
    if first is None or first.start != frame.start:
        return None
    goes = any(s.start == first.end and not s.case and s.mentions[0].kind is MentionKind.PRONOUN for s in frame.slots)
    return first.mention if goes else None


def _fronted_site(view: View, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return what no list knows before who reaches it: '[कनकपुर] में रविवार को मंत्री X पहुंचे', '[Y की कब्र] पर X पहुंचे'."""
    who = own_subject(frame)
    if group.stem != "पहुंच" or who is None or who.case or who.end != group.start:
        return None
    before = [c for c in frame.chunks if c.marker_end <= who.start and c.end - 1 not in frame.timed]
    there = before[-1] if before and before[-1].case in ("में", "पर") else None
    if there is None:
        return None
    return house_of(view, frame, there.end) or unlisted_setting(view, frame, there.start, there.marker_end)


def _past_purpose(view: View, frame: Frame, place: MentionSpan, nearer: Mention) -> bool:
    """Tell whether a place is only in what for one goes to a nearer one: '[पुल] का उद्घाटन करने [कनकपुर] पहुंचे'."""
    purposes = (g for g in frame.groups if g.form is Form.INFINITIVE and g.start >= place.end)
    return any(view.doc[g.start].idx < nearer.passage.start for g in purposes)


def _here_or_there(doc: Doc, view: View, frame: Frame, at: int) -> Mention | None:
    if view.word(at) != "यहां":
        return last_place(doc, at, far=True)
    place = view.article.dateline_place
    if frame.clause.quote is not None:
        return None
    if not place:
        return last_place(doc, at)  # an article that does not say where it was filed points to what it has named
    return Mention(MentionKind.PLACE, place, view.passage(at, at + 1))


def _widened(view: View, span: MentionSpan, end: int) -> Mention:
    """Return a place with the word that ends its name, where no list knows it: 'अजमेर शरीफ'."""
    if span.end == end - 1 and view.kind(span.end) in MAYBE and view.word(span.end) not in visit_words("adverbs"):
        return Mention(MentionKind.PLACE, view.text(span.start, end), view.passage(span.start, end))
    return span.mention


def _for(view: View, span: MentionSpan) -> bool:
    first, second = view.word(span.end), view.word(span.end + 1)
    return (first == "के" and second in ("लिए", "लिये")) or (first == "की" and second in visit_words("towards"))


def reaches(view: View, frame: Frame, span: MentionSpan, end: int) -> bool:
    """Tell whether only adverbs, times, infinitives and means of travel stand between a place and its verb."""
    at = span.end
    if view.word(at) == "से":
        return False  # 'राजधानी से मेला देखने आए'
    if view.word(at) in ("पर", "को", "में") and _purposive(view, frame, at, end + 1):
        return True
    errand = view.word(at) == "में" and is_listed(view, span)
    if errand and (_on_an_errand(view, frame, at, end) or _at_an_occasion(view, frame, at, end)):
        return True
    inside = view.word(at) == "में" and view.word(at - 1) in place_heads() and at + 1 == end  # 'छात्रावास में गए'
    if inside or (view.word(at) == "में" and view.word(end).startswith("पहुंच")):
        at += 1
    if view.word(at) == "पर" and view.word(at - 1) in place_heads():
        if any((g.form is Form.CONJUNCTIVE or g.words[-1] == "करके") and at < g.start < end for g in frame.groups):
            return False  # 'गाड़ी [घर पर] खड़ी करके आए'
        at += 1  # 'दरगाह पर भी जाएंगे'
    if at == end - 1 and view.kind(at) in MAYBE:
        return True
    return _clear(view, frame, at, end)


def _purposive(view: View, frame: Frame, start: int, end: int) -> bool:
    """Tell whether an infinitive of purpose stands before the verb: 'दरगाह पर चादर चढ़ाने आए', 'फार्म को देखने पहुंचे'."""
    return any(
        (g.form is Form.INFINITIVE or (g.form is Form.STEM and g.words[-1] == "लेने"))  # 'भाग लेने'
        and start <= g.start < end
        and (not view.is_postposition(g.end) or view.words[g.end : g.end + 2] == ("के", "लिए"))
        for g in frame.groups
    )


def _on_an_errand(view: View, frame: Frame, start: int, end: int) -> bool:
    """Tell whether what for, in 'के लिए', stands right before the verb: 'राजधानी में [मेले के उद्घाटन के लिए] आए'."""
    before = next((c for c in reversed(frame.chunks) if start < c.start and c.marker_end <= end), None)
    return (
        before is not None
        and before.case == "के लिए"
        and before.marker_end == end
        and not frame.is_place(before.end - 1)
    )


def _at_an_occasion(view: View, frame: Frame, start: int, end: int) -> bool:
    """Tell whether what takes place there, in में, stands right before the verb: 'राजधानी में [आयोजित मेले में] पहुंचे'."""
    last = end - 1
    while last > start and view.word(last) in visit_words("adverbs"):
        last -= 1
    between = [i for i in range(start + 1, last) if view.is_postposition(i) and view.word(i) not in ("का", "के", "की")]
    occasion = view.word(last) == "में" and view.word(last - 1) in visit_words("occasions")
    return occasion and all(view.word(i) == "को" or i in frame.timed for i in between)


def _clear(view: View, frame: Frame, start: int, end: int) -> bool:
    purpose = [g for g in frame.groups if g.form is Form.INFINITIVE and start <= g.start < end]
    known = {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end + 1)}
    known |= {i for g in purpose for i in range(g.start, g.end)} | {
        i for p in frame.places for i in range(p.start, p.end)
    }
    if purpose and purpose[-1].end >= end - 1:
        known |= set(range(start, end)) if purpose[-1].start - start <= 3 else set()
    words = [view.word(i) for i in range(start, end) if i not in known and view.word(i)[:1].isalnum()]
    stop = visit_words("adverbs") | visit_words("transport") | visit_words("departures")
    rest = [] if tuple(words) in _WAYS else [w for w in words if w not in stop]
    if not rest or (rest == ["से"] and any(w in visit_words("transport") for w in words)):
        return True
    joined = start in _inside(frame) and view.kind(start) is not WordClass.NUMBER and view.word(start) != "एक"
    return not joined and _by_the_way(view, frame, start, end, known, stop)


def _inside(frame: Frame) -> set[int]:
    """Return the tokens of a frame's chunks but the first of each."""
    return {i for c in frame.chunks for i in range(c.start + 1, c.marker_end)}


def _by_the_way(view: View, frame: Frame, start: int, end: int, known: set[int], stop: frozenset[str]) -> bool:
    """Tell whether phrases in a case, of how, why and with whom, are all that stands between a place and its verb.

    'राजधानी [प्रतिनिधियों के साथ] [विशेष विमान से] पहुंचे' came to the capital with delegates by special plane.
    """
    for chunk in frame.chunks:
        if chunk.start < start or chunk.start >= end:
            continue
        bare = [i for i in range(chunk.start, min(chunk.end, end)) if i not in known and view.word(i)[:1].isalnum()]
        if not bare or chunk.case in _BY_THE_WAY:
            continue
        people = {i for s in frame.slots if s.has_people for i in range(s.start, s.end)}
        on_tour = chunk.case == "पर" and view.word(chunk.end - 1) in visit_words("journeys")
        if not on_tour and (chunk.case or any(i not in people and view.word(i) not in stop for i in bare)):
            return False
    return True


def _ends(view: View, frame: Frame, span: MentionSpan) -> bool:
    """Tell whether a place after the verb ends the clause: 'आई थीं दिल्ली'."""
    return span.end >= frame.end and not view.is_postposition(span.end)
