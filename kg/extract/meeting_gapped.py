"""Clauses that share a verb -> one meeting each: 'X पेरिस में A से मिले और लंदन में B से', 'X से पहले A, फिर B मिले'.

Hindi leaves out what two clauses share: who met, and that he did. The other side in से or के साथ must be told.

Misses: a gap whose other side is the subject ('A से X सुबह मिले और Y शाम को').
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.events_common import inherited_times, own_subject, setting, subject, times_in, unique
from kg.extract.events_frame import Frame, Slot, passage_of
from kg.extract.events_status import status_of
from kg.extract.meeting_cues import people
from kg.extract.meeting_report import enough, report
from kg.extract.view import View
from kg.model import MeetingReport, Mention, MentionKind

_WITH = ("से", "के साथ")
_MET = frozenset({"meeting.verb", "meeting.light-verb", "meeting.gapped"})
_JOINED = frozenset({"और", "तथा", "एवं", "फिर", "जबकि", ""})


def of_gap(doc: Doc, frame: Frame, last: MeetingReport | None) -> list[MeetingReport]:
    """Return the meeting of a clause without a verb after the one that told the last meeting."""
    before = frame.previous
    if last is None or last.rule not in _MET or before is None or frame.groups or frame.opener not in _JOINED:
        return []
    view: View = doc._.khabar_view
    sides = [s for s in frame.slots if s.case in _WITH and people([s])]
    others = [s for s in frame.slots if s.has_people and s not in sides and not _is_then(view, s)]
    alone = not others and bool(sides) and sides[-1].marker_end >= _last_word(view, frame)
    who = _subject(before)
    mentions = unique((*who, *people(sides)))
    if not alone or not who or not enough(mentions):
        return []
    told = replace(last, rule="meeting.gapped", passages=(passage_of(doc, frame),), participants=mentions, present=())
    return [replace(told, times=times_in(doc, frame), place=setting(doc, frame))]


def of_turns(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return one meeting each of those who met somebody in turn: 'X से पहले A और फिर B मिले', met X first A, then B."""
    view: View = doc._.khabar_view
    with_, who = frame.slot("से पहले"), own_subject(frame)
    group = frame.verb
    if group is None or group.stem != "मिल" or with_ is None or who is None or who.start < with_.end:
        return []
    status = status_of(doc, frame, group)
    if status is None or "फिर" not in view.words[with_.end : group.start] or len(people([who])) < 2:
        return []
    times, place = inherited_times(doc, frame), setting(doc, frame)
    each = [(*people([with_]), m) for m in people([who])]
    return [report(doc, frame, "meeting.in-turn", both, times, place, status, None) for both in each if enough(both)]


def _is_then(view: View, slot: Slot) -> bool:
    """Tell whether a pronoun only says when: '[उसके] बाद Z से'."""
    return slot.mentions[0].kind is MentionKind.PRONOUN and view.word(slot.end) in ("बाद", "पहले", "साथ", "अलावा")


def _subject(before: Frame) -> tuple[Mention, ...]:
    """Return who met in the clause before."""
    while not any(s.case in _WITH for s in before.slots) and before.previous is not None:
        before = before.previous
    who = subject(before) or next((s for s in before.slots if s.case == "का" and s.has_people), None)
    return people([who]) if who else ()


def _last_word(view: View, frame: Frame) -> int:
    """Return the end of a frame without closing marks."""
    end = frame.end
    while end > frame.start and not view.word(end - 1)[:1].isalnum():
        end -= 1
    return end
