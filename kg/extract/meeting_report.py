"""What every rule for meetings needs: the report of a frame, whether enough people met, by phone or at table."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_frame import PEOPLE, Frame, passage_of
from kg.extract.events_status import words_of
from kg.extract.meeting_cues import count, find
from kg.extract.meeting_site import site_of
from kg.extract.view import View
from kg.model import MeetingReport, Mention, Status, TimeExpression

_JOURNEY = 4  # words, within which a journey follows its duration
_NEAR = 80  # characters that hold those words
_JOURNEYS = ("यात्रा", "दौरे", "दौरा", "प्रवास")


def phone(view: View, frame: Frame) -> bool:
    """Tell whether a frame is about a call, or hangs on one: 'Y का फोन आया, [जिनसे X ने बात की]'."""
    before = frame.previous if frame.opener in ("जिनसे", "जिससे") else None
    told = [frame, *([before] if before is not None else [])]
    return any(True for each in told for _ in find(view, each, "phone"))


def dinner(view: View, frame: Frame) -> str | None:
    """Return 'dinner' where a frame tells that they met at table: 'रात के खाने पर मुलाकात की'."""
    forms = [c.form for c in find(view, frame, "nouns") if c.form == "dinner"]
    return forms[0] if forms else None


def is_contest(view: View, frame: Frame) -> bool:
    """Tell whether a sentence tells of rivals: 'फाइनल में X और Y आमने-सामने होंगे'."""
    return any(view.word(i) in words_of("contests") for i in range(frame.sentence.start, frame.sentence.end))


def are_found(view: View, frame: Frame) -> bool:
    """Tell whether a clause tells of missing people, who are found and do not meet: 'लापता X और Y स्टेशन पर मिले'."""
    return any(view.word(i) in words_of("missing") for i in frame.tokens)


def enough(mentions: tuple[Mention, ...]) -> bool:
    """Tell whether there are two who met, one of them a person."""
    return count(mentions) >= 2 and any(m.kind in PEOPLE for m in mentions)


def too_few(mentions: tuple[Mention, ...]) -> str:
    """Say whom a meeting lacks that names too few."""
    named = ", ".join(m.label for m in mentions)
    if not named:
        return "nobody is found who takes part"
    return f"no person takes part, only {named}" if count(mentions) > 1 else f"one side only is found: {named}"


def report(
    doc: Doc, frame: Frame, rule: str, mentions: tuple[Mention, ...], times: tuple[TimeExpression, ...],
    place: Mention | None, status: Status, form: str | None, *, anaphoric: bool = False,
) -> MeetingReport:  # fmt: skip
    """Return the report of a meeting told by a frame; how long a journey took is not how long they talked."""
    times = tuple(t for t in times if not (t.duration and _of_journey(doc, t)))
    if place is None and form != "phone":
        place = site_of(doc._.khabar_view, frame)
    return MeetingReport(
        passages=(passage_of(doc, frame),), rule=rule, times=times, place=place, status=status, participants=mentions,
        form=form, anaphoric=anaphoric,
    )  # fmt: skip


def _of_journey(doc: Doc, time: TimeExpression) -> bool:
    """Tell whether a duration is that of a journey: '[चार दिन] की भारत यात्रा पर आए', 'दो दिवसीय दौरे'."""
    after = doc._.khabar_article.text[time.passage.end : time.passage.end + _NEAR].split()[:_JOURNEY]
    return any(word.startswith(_JOURNEYS) for word in after)
