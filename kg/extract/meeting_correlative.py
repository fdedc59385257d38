"""Frames -> meetings told by a relative clause before its verb: 'X की Y से जो बैठक कल होनी थी, वह टल गई'.

'जो' (which) qualifies the noun of the meeting after it; who takes part stands before it or in its clause, and what
became of the meeting in the clause around it. A side alone met whom the text goes on about (`meeting_unsaid`).

Misses: relative clauses behind the noun ('वह बैठक, जो कल होनी थी').
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import setting, times_in, unique
from kg.extract.events_frame import GENITIVES, Frame
from kg.extract.events_status import status_of, words_of
from kg.extract.meeting_cues import find, people
from kg.extract.meeting_reach import WITH
from kg.extract.meeting_report import enough, phone, report
from kg.extract.view import View
from kg.model import MeetingReport, Mention, MentionKind, Status


def of_correlatives(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return the meeting that a clause with 'जो' right before the noun tells."""
    view: View = doc._.khabar_view
    around = frame.previous
    cue = next(find(view, frame, "nouns"), None)
    if frame.opener != "जो" or around is None or cue is None or view.word(cue.start - 1) != "जो" or frame.verb is None:
        return []
    near = [s for s in around.slots if s.marker_end <= cue.start and s.has_people]
    sides = [s for s in (*near, *frame.slots) if s.case in WITH and s.has_people]
    owners = [s for s in near if s.case == "का" or (s.case == "" and view.word(s.marker_end) in GENITIVES)]
    mentions = unique(people([*owners, *sides]))
    alone = sides and all(s in sides for s in near)
    if alone and len(mentions) == 1 and mentions[0].kind is MentionKind.NAME:
        mentions = (Mention(MentionKind.PRONOUN, "उन्होंने", view.passage(cue.start, cue.end), person=3), *mentions)
    off = any(view.word(i) in words_of("cancelled") for i in range(frame.start, frame.sentence.end))
    off = off or (around.verb is not None and around.verb.negated and around.verb.stem == "हो")  # 'वह नहीं हो पाई'
    status = Status.CANCELLED if off else status_of(doc, frame, frame.verb)
    if status is None or not enough(mentions):
        return []
    times, place = times_in(doc, frame), setting(doc, frame)
    form = "phone" if phone(view, frame) else cue.form
    return [report(doc, frame, "meeting.correlative", mentions, times, place, status, form)]
