"""Places that no list knows: unknown words where a goal must stand, and nouns of places with what they are called.

'वह [कनकपुर] पहुंचे' he reached Kanakpur; '[कनकपुर] आने का न्योता' an invitation to Kanakpur; 'इस [दरगाह]' this shrine.
"""

from __future__ import annotations

from kg.extract.events_common import own_subject
from kg.extract.events_frame import Frame, time_spans
from kg.extract.view import MentionSpan, View
from kg.extract.visit_kinds import MAYBE, NAMELIKE, NO_GOAL, common_place
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_subjects import fronted, interrupted
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.model import Mention, MentionKind


def unlisted_goal(view: View, frame: Frame, group: VerbGroup, end: int, *, leaving: bool) -> Mention | None:
    """Return a place that nobody lists: unknown words right before the verb, or before के लिए where it is of leaving."""
    if group.stem not in visit_words("verbs") and not leaving:
        return None
    last = end - 1
    if view.word(last) in ("भी", "ही") and last - 1 >= frame.start and view.kind(last - 1) is WordClass.UNKNOWN:
        last -= 1
    if view.word(last) in ("में", "तक") and group.stem == "पहुंच":
        last -= 1
    setting_out = leaving or group.stem in ("निकल", "चल")
    if view.word(last) in ("लिए", "लिये") and view.word(last - 1) == "के":
        last -= 2
        if view.word(last) in ("दर्शन", "दर्शनों"):
            last -= 1
        elif not setting_out:
            return None
        strict = group.stem in ("निकल", "चल")  # 'गश्त के लिए निकले' went out on patrol
    else:
        strict = leaving  # 'कनकपुर रवाना हुए'
    misnamed = _misnamed(view, frame, last)
    first = last if misnamed else _run_start(view, frame, last, leaving=setting_out)
    town = first == last and view.word(last) in _homographs()  # 'सागर के लिए निकल गईं'
    if first > last or _is_passive(view, group, last) or (strict and not (town or _sounds_foreign(view, first, last))):
        return None
    named = any(view.kind(i) in NAMELIKE or view.word(i) in _homographs() for i in range(first, last + 1))
    known = view.article.dateline_place == view.text(first, last + 1)
    due = group.modality == "must"  # 'X को करमपुर आना था'
    travels = any(s.case in ("", "को" if due else "") and s.has_people and s.end <= first for s in frame.slots)
    oblique = all(s.start >= group.start or s.case in ("से", "के साथ", "के लिए") for s in frame.slots)
    shared = oblique and last == first and (fronted(frame) or interrupted(view.doc, frame)) is not None
    modifies = group is not frame.verb and _sounds_foreign(view, first, last)  # 'कनकपुर आए X ने', 'कनकपुर जाकर X ने'
    arrives = "पहुंच" in (group.stem, group.words[-1][:5]) or any(w.startswith("पहुंच") for w in group.words)
    goes = named and (misnamed or travels or shared or modifies or arrives or setting_out)
    if not (goes or (arrives and travels) or known):
        return None
    return Mention(MentionKind.PLACE, view.text(first, last + 1), view.passage(first, last + 1))


def _sounds_foreign(view: View, first: int, last: int) -> bool:
    """Tell whether all words of a run are unknown, and none an English noun of an activity: 'ट्रेकिंग', 'ऑडिशन'."""
    words = range(first, last + 1)
    return all(view.kind(i) in NAMELIKE and not view.word(i).endswith(("िंग", "शन")) for i in words)


def _misnamed(view: View, frame: Frame, last: int) -> bool:
    """Tell whether an unknown word that was taken for a name is where another goes: 'वह सोमवार को [कनकपुर] लौटीं'."""
    slot = next((s for s in frame.slots if s.case == "" and s.start == last and s.end == last + 1), None)
    if slot is None or view.kind(last) not in NAMELIKE or slot.mentions[0].kind is not MentionKind.NAME:
        return False
    others = [s for s in frame.slots if s is not slot and s.case in ("", "ने") and s.has_people and s.end <= last]
    return bool(others) and any(i in frame.timed or view.is_postposition(i) for i in range(others[-1].end, last))


def _is_passive(view: View, group: VerbGroup, last: int) -> bool:
    """Tell whether an unknown word before a form of जाना is a verb in the passive: 'पौधे सजाए गए' were decorated."""
    passive = group.stem == "जा" and group.words[0] in ("गए", "गये", "गया", "गई", "गईं")
    return passive and view.word(last).endswith(("ाए", "ाये", "ाया", "ाई"))


def _homographs() -> frozenset[str]:
    """Return the towns that are also everyday words, as shadows: before a verb of going they are towns ('पुरी पहुंचे')."""
    return word_list("places", "homographs")


def _run_start(view: View, frame: Frame, last: int, *, leaving: bool = False) -> int:
    """Return where the run of words that may be a name begins that ends at ``last``; ``last + 1`` where none does."""
    own = {i for c in frame.chunks for i in range(c.start, c.end)}
    covered = {i for s in frame.slots for i in range(s.start, s.end)}
    covered |= {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end)}
    start = last
    while (
        start in own
        and start not in covered
        and (
            view.kind(start) in MAYBE
            or (
                start == last
                and view.word(start) in visit_words("halves") | (_homographs() if leaving else frozenset())
            )
        )
        and last - start < 3
        and len(view.word(start)) > 2
    ):
        if view.word(start) in visit_words("adverbs") | visit_words("departures") | visit_words("no_goals"):
            break
        start -= 1
    half = view.kind(last) not in MAYBE and view.word(last) not in _homographs()
    alone = start + 1 == last and half  # 'खुर्द' is half of a name
    return last + 1 if alone else start + 1


def unlisted_before(view: View, frame: Frame, end: int) -> Mention | None:
    """Return unknown words before a verb as a place: '[कनकपुर] आने का न्योता'."""
    first = _run_start(view, frame, end - 1)
    if first >= end or not any(view.kind(i) in NAMELIKE for i in range(first, end)):
        return None
    return Mention(MentionKind.PLACE, view.text(first, end), view.passage(first, end))


def unlisted_after(view: View, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return unknown words that end a clause after its verb, as headlines put them: 'मंत्री X पहुंचे [कनकपुर]'."""
    own = own_subject(frame)
    words = range(group.end, frame.end)
    strange = bool(words) and len(words) <= 2 and all(view.kind(i) in NAMELIKE for i in words)
    taken = any(s.start < frame.end and group.end < s.end for s in frame.slots)
    if not strange or taken or own is None or own.end > group.start:
        return None
    return Mention(MentionKind.PLACE, view.text(words.start, words.stop), view.passage(words.start, words.stop))


def unlisted_genitive(view: View, frame: Frame, marker: int) -> Mention | None:
    """Return unknown words before a genitive at a token as a place: 'कनकपुर का दौरा'."""
    first = _run_start(view, frame, marker - 1)
    words = range(first, marker)
    if not words or any(view.kind(i) not in NAMELIKE for i in words):
        return None
    return Mention(MentionKind.PLACE, view.text(first, marker), view.passage(first, marker))


def site(view: View, frame: Frame, at: int) -> Mention | None:
    """Return the place that a noun of a site at a token stands for: the town that it is in, or what it is called alone.

    'राजधानी के बाढ़ग्रस्त [गांवों] का दौरा' a tour of flooded villages of the capital; '[पुल] का निरीक्षण' of the bridge;
    '[कनकपुर की प्राथमिक शाला] पहुंचे' came to the primary school of Kanakpur, which no list knows.
    """
    common = common_place(view, at)
    several = view.word(at).endswith("ों") and common is not None  # 'हम्पी के ऐतिहासिक [स्मारकों] का'
    if several and (town := town_of(view, frame, at)) is not None:
        return town
    if common is None or " " in common.label:
        return of_unknown(view, frame, at) or common if common is not None else None
    many = view.word(at).endswith("ों")  # 'चौकियों का निरीक्षण': posts that nobody names are no one place
    return town_of(view, frame, at) or of_unknown(view, frame, at) or (None if many else common)


def town_of(view: View, frame: Frame, at: int) -> Mention | None:
    """Return the listed place in a genitive or in में before the noun phrase that ends at a token."""
    reach = next((c for c in frame.chunks if c.start <= at < c.end), None)
    for chunk in reversed([c for c in frame.chunks if reach is not None and c.end <= reach.start]):
        built = {i for g in frame.groups if not g.finite for i in range(g.start, g.end)}  # 'राजधानी में [बन रहा] पुल'
        parted = reach is not None and not set(range(chunk.marker_end, reach.start)) <= built
        if chunk.case not in ("का", "में") or parted:
            return None
        town = next((p for p in frame.places if p.end == chunk.end), None)
        if town is not None:
            return town.mention
        reach = chunk
    return None


def of_unknown(view: View, frame: Frame, at: int) -> Mention | None:
    """Return a noun of a site with the unknown words in a genitive that say where it is."""
    begin = next((c.start for c in frame.chunks if c.start <= at < c.end), at)
    named = any(view.kind(i) in MAYBE | {WordClass.PLACE} for i in range(begin, at))
    named = named or view.word(at - 1) in word_list("bodies", "place_openers")  # 'कनकगढ़ प्रखंड के गांव [कनकपुर]'
    if named or view.word(at) in NO_GOAL:
        return None  # it has a name of its own
    last = begin - 2
    if view.word(begin - 1) not in ("का", "के", "की") or any(s.start <= last < s.end for s in frame.slots):
        return None
    if view.kind(last) not in NAMELIKE:
        return None
    first = _run_start(view, frame, last)
    return Mention(MentionKind.PLACE, view.text(first, at + 1), view.passage(first, at + 1)) if first <= last else None


def within(view: View, frame: Frame, marker: int) -> Mention | None:
    """Return the listed place that the unknown words before a genitive at a token lie in: '[जापान] के कनकपुर का दौरा'."""
    chunk = next((c for c in frame.chunks if c.start < marker <= c.end), None)
    if chunk is None or not any(view.kind(i) in NAMELIKE for i in range(chunk.start, marker)):
        return None
    people = {WordClass.TITLE, WordClass.KINSHIP, WordClass.GROUP, WordClass.ORGANIZATION}
    if any(view.kind(i) in people for i in range(chunk.start, marker)):
        return None
    if any(s.start < marker <= s.marker_end for s in frame.slots):
        return None
    return town_of(view, frame, marker - 1)


def is_listed(view: View, place: MentionSpan) -> bool:
    """Tell whether a place is a town, region or country of the gazetteer."""
    return all(view.kind(i) is WordClass.PLACE for i in range(place.start, place.end))


def is_there(view: View, place: MentionSpan, frame: Frame) -> bool:
    """Tell whether a place stands in में or पर, itself or with a site in it: 'X की राजधानी में', 'X की जमीन पर'."""
    at = place.end
    if view.word(at) in ("का", "के", "की", "स्थित"):
        until = next((i for i in range(at + 1, min(at + 6, frame.end)) if view.is_postposition(i)), None)
        soil = until is not None and (
            view.word(until - 1) in visit_words("soils") | visit_words("sites") | visit_words("gateways")
            or frame.is_place(until - 1)
        )
        return soil and until is not None and view.word(until) in ("में", "पर")
    return view.word(at) in ("में", "पर")
