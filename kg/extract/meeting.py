"""Doc -> meetings: who met whom, where and when, and who was there.

Nouns ('X ने Y से मुलाकात की', 'X और Y के बीच वार्ता हुई', 'Y के साथ बैठक के बाद X'), verbs ('X Y से मिले', 'हाथ मिलाया'),
receptions ('X ने Y का स्वागत किया'), and lists of who was present ('बैठक में A और B भी मौजूद थे'), which add to a meeting told
before.

Misses: meetings told without a word for one ('दोनों ने साथ गोल्फ खेला', both played golf together).
"""

from __future__ import annotations

from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kg.extract.events_frame import Frame, frames
from kg.extract.events_status import AGAINST, is_unreal, words_of
from kg.extract.meeting_among import of_those_who_met
from kg.extract.meeting_audience import of_audiences
from kg.extract.meeting_brought import of_introductions
from kg.extract.meeting_call import of_calls
from kg.extract.meeting_company import brought_along, with_company
from kg.extract.meeting_correlative import of_correlatives
from kg.extract.meeting_courtesy import of_courtesies
from kg.extract.meeting_cues import find
from kg.extract.meeting_delegation import Sent, delegates, of_delegates, sends, with_delegates
from kg.extract.meeting_gapped import of_gap, of_turns
from kg.extract.meeting_guest import with_host
from kg.extract.meeting_house import Call, at_house, call_of
from kg.extract.meeting_more import told_more
from kg.extract.meeting_noun import of_nouns
from kg.extract.meeting_presence import of_presence
from kg.extract.meeting_put_off import of_put_off
from kg.extract.meeting_reception import of_receptions
from kg.extract.meeting_setting import each_day
from kg.extract.meeting_table import of_meals, of_seats
from kg.extract.meeting_verb import of_time_together, of_verbs
from kg.extract.view import View
from kg.model import MeetingReport, MentionKind, Status

_PRESUPPOSED = "meeting.presupposed"
_NEXT = 2  # frames behind a meeting in which its new day may be told
_REACH = 3  # sentences back, to which 'बैठक दो घंटे चली' may point


@Language.factory("khabar_meetings", assigns=["doc._.khabar_meetings"])
class MeetingFinder:
    """Set ``doc._.khabar_meetings``."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        if not Doc.has_extension("khabar_meetings"):
            Doc.set_extension("khabar_meetings", default=())

    def __call__(self, doc: Doc) -> Doc:
        """Find the meetings of a Doc."""
        doc._.khabar_meetings = tuple(meetings(doc))
        return doc


def meetings(doc: Doc) -> list[MeetingReport]:
    """Return the meetings of an article, in reading order; participants may be pronouns and pairs."""
    view: View = doc._.khabar_view
    found: list[tuple[int, MeetingReport]] = []
    sent: Sent | None = None
    house: tuple[int, Call] | None = None
    for number, frame in enumerate(frames(doc)):
        if sent is not None and _names_delegates(doc, frame, number, sent, found):
            continue
        here = of_those_who_met(doc, frame) or of_presence(doc, frame, [r for _, r in found]) or _told(doc, frame)
        if found and number - found[-1][0] <= 2 * _REACH:
            here = [r for r in here if r.rule != "meeting.bare-noun"]  # the meeting told before
        if not here and found and _unanswered(view, frame, number, found):
            found.pop()
            continue
        if not here and found and number - found[-1][0] <= _NEXT and (here := of_put_off(doc, frame, found[-1][1])):
            found[-1] = (found[-1][0], replace(found[-1][1], status=Status.CANCELLED))
        if not here and found and _called_off(doc, frame, number, found):
            continue
        if not here and found and (_adds(doc, frame, number, found) or _joins(doc, frame, number, found)):
            continue
        if not here:
            here = of_meals(doc, frame) or of_time_together(doc, frame) or of_seats(doc, frame)
            here = here or of_courtesies(doc, frame)
        if not here and found and found[-1][0] == number - 1:
            here = of_gap(doc, frame, found[-1][1])
        if not here and house and number - house[0] <= 2 * _REACH and not (found and found[-1][0] >= house[0]):
            soon = number - house[0] <= _REACH
            here = at_house(doc, frame, house[1]) or (with_host(doc, frame, house[1]) if soon else [])
        call = call_of(view, frame)
        house = (number, call) if call is not None else house
        sent = Sent(number, frame) if sends(view, frame) else sent
        last = found[-1][1] if found and number - found[-1][0] <= _REACH else None
        here = [brought_along(frame, _as_claimed(view, frame, _by_phone(report, last), last)) for report in here]
        found.extend((number, day) for report in _once(here) for day in each_day(doc, report))
    return [report for _, report in found]


def _as_claimed(view: View, frame: Frame, report: MeetingReport, last: MeetingReport | None) -> MeetingReport:
    """Take for denied what somebody claims of a meeting denied right before: 'Z का दावा है कि दोनों पुणे में मिले'."""
    before = frame.previous
    claim = (
        frame.opener == "कि" and before is not None and any(view.word(i) in words_of("claims") for i in before.tokens)
    )
    if not claim or last is None or last.status is not Status.DENIED or report.status is not Status.OCCURRED:
        return report
    names = {m.label for m in report.participants if m.kind not in (MentionKind.PAIR, MentionKind.PRONOUN)}
    return replace(report, status=Status.DENIED) if names <= {m.label for m in last.participants} else report


def _told(doc: Doc, frame: Frame) -> list[MeetingReport]:
    """Return what the nouns and verbs of meeting in a frame tell."""
    return of_turns(doc, frame) or of_correlatives(doc, frame) or [
        *of_introductions(doc, frame), *of_nouns(doc, frame), *of_verbs(doc, frame), *of_receptions(doc, frame),
        *of_calls(doc, frame), *of_audiences(doc, frame),
    ]  # fmt: skip


def _by_phone(report: MeetingReport, last: MeetingReport | None) -> MeetingReport:
    """Take what 'both' talked about right after a call for the call: 'X ने Y को फोन किया। दोनों ने चर्चा की।'."""
    both = [m.kind for m in report.participants] == [MentionKind.PAIR]
    new = report.form is not None or report.place is not None or any(not t.duration for t in report.times)
    if last is None or last.form != "phone" or not both or new or report.status is not last.status:
        return report
    return replace(report, form="phone")


def _once(reports: list[MeetingReport]) -> list[MeetingReport]:
    """Return reports without those whose people another one of the same clause holds as well.

    What a clause takes for granted is no second meeting where the clause says otherwise: 'मुलाकात से इनकार किया'.
    """
    kept: list[MeetingReport] = []
    for report in sorted(reports, key=lambda r: (-len(r.participants), r.rule == _PRESUPPOSED)):
        people = {m.label for m in report.participants}
        same = [k for k in kept if people <= {m.label for m in k.participants}]
        if not any(k.status is report.status or report.rule == _PRESUPPOSED for k in same):
            kept.append(report)
    return sorted(kept, key=lambda r: (r.passages[0].start, r.participants[0].passage.start if r.participants else 0))


def _names_delegates(doc: Doc, frame: Frame, number: int, sent: Sent, found: list[tuple[int, MeetingReport]]) -> bool:
    """Add to the meeting of a delegation, told or untold, the members whom a later clause names."""
    members = delegates(doc._.khabar_view, frame, number, sent)
    if members and found and found[-1][0] == sent.number:
        found[-1] = (sent.number, with_delegates(doc, found[-1][1], frame, members))
    elif members:
        found.extend((sent.number, report) for report in of_delegates(doc, frame, members, sent))
    return bool(members)


def _unanswered(view: View, frame: Frame, number: int, found: list[tuple[int, MeetingReport]]) -> bool:
    """Tell whether nobody answered the call told right before: 'Y को फोन किया, लेकिन बात नहीं हो सकी'."""
    at, last = found[-1]
    no = frame.opener in AGAINST and frame.verb is not None and frame.verb.negated
    about = any(view.word(i) in words_of("answers") for i in frame.tokens)
    return last.rule == "meeting.call" and number - at == 1 and no and about


def _called_off(doc: Doc, frame: Frame, number: int, found: list[tuple[int, MeetingReport]]) -> bool:
    """Call off the last planned meeting where a later clause says so: 'लेकिन यह मुलाकात रद्द कर दी गई'."""
    view = doc._.khabar_view
    at, last = found[-1]
    off = any(view.word(i) in words_of("cancelled") for i in frame.tokens) or (
        frame.opener in AGAINST and frame.verb is not None and frame.verb.negated
    )
    told = any(True for _ in find(view, frame, "nouns"))
    told = told or (number - at == 1 and frame.opener in AGAINST and "मिलने" in last.passages[0].exact.split())
    told = told or (number - at == 1 and last.status is Status.PLANNED and _did_not_happen(view, frame))
    off = off or (told and frame.opener == "जो" and frame.verb is not None and frame.verb.negated)
    tried = last.status is Status.OCCURRED and number - at == 1 and "मिलने" in last.passages[0].exact.split()
    open_yet = last.status is Status.PLANNED or tried  # 'मिलने पहुंचे, लेकिन मुलाकात नहीं हो सकी'
    if not off or not told or not open_yet or number - at > _REACH or is_unreal(doc, frame):
        return False
    found[-1] = (at, replace(last, status=Status.CANCELLED))
    return True


def _did_not_happen(view: View, frame: Frame) -> bool:
    """Tell whether a clause says only of what was told that it came to nothing: 'किंतु बीमारी के कारण [वह] नहीं हो सकी'."""
    verb = frame.verb
    against = frame.opener in AGAINST or frame.opener == "जो"
    if verb is None or verb.stem != "हो" or not verb.negated or not against:
        return False
    nouns = {g.start for g in frame.groups if g is not verb}  # '[भर्ती] होने के कारण'
    bare = [c for c in frame.chunks if not c.case and c.end <= verb.start and c.end not in nouns]
    return all(c.end - c.start == 1 and view.word(c.start) in ("वह", "यह", "ऐसा") for c in bare)


def _adds(doc: Doc, frame: Frame, number: int, found: list[tuple[int, MeetingReport]]) -> bool:
    """Add to the last meeting what a later clause tells of it: 'बातचीत डेढ़ घंटे चली', 'यह मुलाकात राजधानी में हुई'."""
    at, last = found[-1]
    more = told_more(doc, frame, last, near=number - at <= _REACH) if number - at <= 2 * _REACH else None
    found[-1] = (at, more or last)
    return more is not None


def _joins(doc: Doc, frame: Frame, number: int, found: list[tuple[int, MeetingReport]]) -> bool:
    """Add to a meeting told right before who the next clause says had come along."""
    at, last = found[-1]
    before = frames(doc)[number - 1]
    near = number - at == 1 or before.sentence is frames(doc)[at].sentence is not frame.sentence
    more = with_company(doc, frame, last) if near else None
    found[-1] = (number if more else at, more or last)
    return more is not None
