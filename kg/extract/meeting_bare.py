"""Frames -> meetings that a noun presupposes of whom the clause names: 'मुलाकात के दौरान X ने Y को शॉल ओढ़ाया'.

Nobody stands by the noun itself. During a meeting of two, who acts and whom the clause names beside are its two sides;
after it, two who act together: 'वार्ता के बाद X और Y ने बयान जारी किया'. 'खास बातचीत के दौरान' is an interview.

Misses: sides that the next clause names ('शिखर वार्ता के बाद माहौल बदला, जब X और Y ने').
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import own_subject, setting, times_in, unique
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.events_status import phrases, words_of
from kg.extract.meeting_cues import Cue, count, people, reject
from kg.extract.meeting_report import enough, phone, report, too_few
from kg.extract.view import View
from kg.language.closed import closed_classes
from kg.model import MeetingReport, Mention, MentionKind, Status

_DURING = (("के", "दौरान"), ("के", "समय"), ("के", "वक्त"), ("के", "अंत"), ("के", "आखिर"), ("के", "मौके"), ("के", "अवसर"))
_TOWARDS = ("को", "से", "के सामने", "के साथ", "के लिए")


def bare(doc: Doc, view: View, frame: Frame, cue: Cue) -> list[MeetingReport]:
    """Return the meeting of the two whom a clause names beside a noun by which nobody stands."""
    if view.words[cue.start : cue.end] not in phrases("of_two") or not _alone(view, frame, cue):
        return []
    mentions = _during(view, frame, cue) or _after(view, frame, cue)
    if not enough(mentions) or any(m.kind not in PEOPLE or m.person != 3 for m in mentions):
        reject(view, cue, lambda: f"stands alone, and of the two in its clause: {too_few(mentions)}")
        return []
    form = "phone" if phone(view, frame) else cue.form
    times, place = times_in(doc, frame), setting(doc, frame)
    return [report(doc, frame, "meeting.bare-noun", mentions, times, place, Status.OCCURRED, form)]


def _alone(view: View, frame: Frame, cue: Cue) -> bool:
    """Tell whether nobody's name or case stands by the noun: not 'पत्रकारों से बातचीत', 'मंत्रिमंडल की बैठक', 'इस बातचीत'."""
    pointed = view.word(cue.start) in ("मुलाकात", "भेंट") and view.word(cue.start - 1) in ("इस", "उस", "इसी", "उसी")
    if _mutual(view, cue) or pointed:
        return True
    at = cue.start - 1
    if view.word(at) == "की" and view.word(at - 1) in words_of("hours"):
        return True  # '[20 मिनट की] मुलाकात में'
    while at >= frame.start and cue.start - at <= 3 and not view.is_closed(at) and at not in view.in_name:
        if view.word(at) in words_of("interviews"):
            return False
        at -= 1
    word = view.word(at)
    if at < frame.start or not word[:1].isalnum() or word == "ने":
        return True
    case = word in closed_classes().postpositions or word in words_of("interviews") or at in view.in_name
    return not case and word not in closed_classes().pronouns and word not in ("अपनी", "साथ", "बीच")


def _during(view: View, frame: Frame, cue: Cue) -> tuple[Mention, ...]:
    """Return who acts during the meeting and towards whom."""
    during = view.words[cue.end : cue.end + 2] in _DURING or view.word(cue.end) == "में"
    who = own_subject(frame)
    beside = [s for s in frame.slots if s.case in _TOWARDS and s.has_people and s is not who]
    told = who is not None and any(m.kind is MentionKind.NAME for m in who.mentions)
    kinds = {MentionKind.NAME, MentionKind.ROLE, *((MentionKind.PRONOUN,) if told else ())}
    named = [s for s in beside if any(m.kind in kinds for m in s.mentions)]
    if not during or who is None or who.case != "ने" or len(named) != 1 or len(beside) != 1:
        return ()
    return unique((*people([who]), *people(named)))


def _after(view: View, frame: Frame, cue: Cue) -> tuple[Mention, ...]:
    """Return two who act together during or after the meeting."""
    who = own_subject(frame)
    if view.word(cue.end) not in ("के", "में", "से") or who is None or len(who.mentions) != 2 or count(who.mentions) != 2:
        return ()
    if any(c.case == "की ओर से" and cue.end <= c.start < who.start for c in frame.chunks):
        return ()  # 'वार्ता में [ग्रामीणों की ओर से] X और Y ने पक्ष रखा': one side
    told = view.words[cue.end : cue.end + 2] in {*_DURING, ("के", "बाद"), ("के", "उपरांत"), ("के", "पश्चात")}
    return people([who]) if told or view.word(cue.end) == "में" or _mutual(view, cue) else ()


def _mutual(view: View, cue: Cue) -> bool:
    """Tell whether a talk is of two with each other: 'X और Y ने [आपस में] बातचीत से झगड़ा सुलझाया'."""
    return view.words[cue.start - 2 : cue.start] == ("आपस", "में") or view.word(cue.start - 1) in ("आपसी", "परस्पर")
