"""Frames -> meetings told by a meal or a table: 'X ने Y के साथ नाश्ता किया', 'दोनों वार्ता की मेज पर बैठे'.

Whoever eats with somebody meets him; a relative of his own ('अपनी पत्नी के साथ') is no news, nor is a body. Who was
seen at it is in को: 'दोनों को साथ डिनर करते देखा गया'.
Misses: meals whose guests another sentence names.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, setting, subject, times_in, unique
from kg.extract.events_frame import PEOPLE, Frame, Slot, time_spans
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_cues import Cue, count, find, people
from kg.extract.meeting_earlier import met_earlier
from kg.extract.meeting_one_side import is_one_side
from kg.extract.meeting_report import enough, is_contest, report
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.model import MeetingReport, MentionKind

_EATING = frozenset({"खा", "पी", "खिला", "पिला"})
_SERVING = frozenset({"खिला", "पिला", "करा", "करवा", "खिलवा", "पिलवा"})  # 'Y को चाय पिलाई', 'नाश्ता कराया'
_ALONGSIDE = frozenset({"साथ", "साथ-साथ", "एकसाथ", "मिलकर", "संग", "इकट्ठे"})
_SEATED = _ALONGSIDE | {"में", "पर", "सामने", "नीचे", "बीच", "आमने-सामने"}  # 'पेड़ के नीचे [बैठकर] झगड़ा निपटाया'
_TOGETHER = _ALONGSIDE | {"में", "एक", "भी"}


def of_meals(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meeting of people who ate together in one frame."""
    view: View = doc._.khabar_view
    group = next((g for g in frame.groups if _eats(view, frame, g)), None)
    if group is None:
        return []
    guests = [s for s in frame.slots if s.case in ("के साथ", "के यहां") and s.end <= group.start]
    guests = [s for s in guests if not met_earlier(view, frame, s, group.start)]
    if group.stem in _SERVING:
        guests += [s for s in frame.slots if s.case == "को" and s.end <= group.start and _is_named(s)]
    if group.stem in _SERVING and not guests and frame.previous is not None and frame.opener in ("", "और", "तथा"):
        guests = [s for s in frame.previous.slots if s.case == "को" and _is_named(s)][:1]  # 'Y को बुलाया, [चाय पिलाई]'
    together = any(view.word(i) in _ALONGSIDE for i in frame.tokens)
    seen = frame.verb is not None and frame.verb.passive and frame.verb.stem == "देख" and group is not frame.verb
    who = frame.slot("को") if seen else subject(frame)
    before = frame.previous if together and not guests and frame.opener in ("और", "तथा") else None
    hosts = [s for s in before.slots if s.case == "के यहां"] if before is not None else []  # 'Y के घर गए और साथ चाय पी'
    mentions = unique((*(people([who]) if who else ()), *people(guests), *people(hosts)))
    own = any(m.possessor is not None for s in guests for m in s.mentions)
    status = status_of(doc, frame, group)
    if status is None or own or not (guests or together) or not enough(mentions):
        return []
    if not guests and is_one_side(view, frame, group.start):
        return []
    if any(m.kind not in PEOPLE for m in mentions):
        return []
    times, place = inherited_times(doc, frame), setting(doc, frame)
    return [report(doc, frame, "meeting.meal", mentions, times, place, status, "dinner")]


def _is_named(slot: Slot) -> bool:
    """Tell whether a guest is somebody named, or a pronoun: a patient who is given tea is served."""
    return any(m.kind in (MentionKind.NAME, MentionKind.PRONOUN) for m in slot.mentions)


def _eats(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a verb is of having a meal: 'नाश्ता किया', 'चाय पी', 'रात का खाना [दोनों ने] [होटल में] साथ खाया'."""
    if group.stem not in words_of("meal_verbs"):
        return False
    ends = {c.marker_end: c.start for c in frame.chunks if c.case in ("में", "पर")}
    ends |= {s.marker_end: s.start for s in frame.slots if s.case != "का"}
    ends |= {p.end: p.start for p in frame.places} | {t.end: t.start for t in time_spans(view.doc, frame)}
    if group.stem in _EATING:
        return any(view.word(i) in words_of("meals") for i in frame.tokens if i < group.start)
    at = group.start - 1
    while at > frame.start and (at + 1 in ends or view.word(at) in _TOGETHER or view.word(at) in words_of("adverbs")):
        at = ends.get(at + 1, at) - 1
    return view.word(at) in words_of("meals")


def of_seats(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meeting of people who sat down together: 'Y के साथ वार्ता की मेज पर बैठे', 'दोनों बंद कमरे में बैठे रहे'."""
    view: View = doc._.khabar_view
    seats = list(find(view, frame, "seats"))
    group = next((g for g in frame.groups if _sits(view, frame, g, seats)), None)
    cases = ("के साथ", "के यहां") if group is not None and group.stem == "जुट" else ("के साथ", "के सामने")
    who, guests = subject(frame), [s for s in frame.slots if s.case in cases]
    guests = [s for s in guests if group is not None and not met_earlier(view, frame, s, group.start)]
    if group is None or who is None or is_contest(view, frame) or (not guests and count(who.mentions) < 2):
        return []
    mentions, status = unique((*people([who]), *people(guests))), status_of(doc, frame, group)
    own = any(m.possessor is not None for s in guests for m in s.mentions)
    if status is None or own or not enough(mentions) or any(m.kind not in PEOPLE for m in mentions):
        return []
    if not guests and is_one_side(view, frame, group.start):
        return []
    times, place = inherited_times(doc, frame), setting(doc, frame)
    return [report(doc, frame, "meeting.sat-down", mentions, times, place, status, None)]


def _sits(view: View, frame: Frame, group: VerbGroup, seats: list[Cue]) -> bool:
    """Tell whether a verb is of sitting down to something: 'वार्ता की मेज पर बैठे', 'साथ बैठे', not 'मंच पर साथ बैठे'."""
    if group.stem == "जुट":
        return _gathers(view, frame, group)
    if group.stem not in words_of("seat_verbs"):
        return False
    if group.stem == "बैठ" and any(s.case == "के सामने" and s.has_people and s.end <= group.start for s in frame.slots):
        return not any(view.word(i) in words_of("audiences") for i in frame.tokens)  # 'X Y के सामने बैठे'
    before = [c for c in seats if c.end <= group.start]
    hours = any((t.value or "").startswith("PT") for t in times_in(view.doc, frame))
    aside = any(view.word(i) in words_of("audiences") for i in frame.tokens)
    if group.stem == "बैठ" and group is not frame.verb:
        settle = any(view.word(i) in words_of("settlements") for i in frame.tokens if i >= group.end)
        if settle and group.form is Form.CONJUNCTIVE and view.word(group.start - 1) in _SEATED:
            return not aside
        return bool(before) and (group.form is Form.CONJUNCTIVE or not aside)  # 'साथ बैठकर झगड़ा सुलझाया'
    talks = any(view.word(c.end - 1) == "मेज" or "मेज" in view.words[c.end : c.end + 2] for c in before)
    down = len(group.words) == 1 and not aside and not any(view.word(c.start - 1) == "के" for c in before)
    return talks or (group.stem == "बैठ" and any(hours or down or view.word(c.start) != "साथ" for c in before))


def _gathers(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether people gather in a house or a place: 'X के घर जुटे Y और Z'; not 'तैयारी में जुटे' (are busy with)."""
    at = view.word(group.start - 1)
    busy = at == "में" and not any(p.end == group.start - 1 for p in frame.places)
    return not busy and (bool(frame.places) or any(s.case == "के यहां" for s in frame.slots))
