"""Frames -> meetings that a noun phrase presupposes: 'Y के साथ बैठक के दौरान X ने कहा', 'X और Y के बीच वार्ता ठोस रही'.

Both sides stand by the noun, or one does and the clause's subject is the other. 'मंत्रिमंडल की बैठक के बाद X ने' names no
other side: whose body sits is not who met X.
"""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.events_common import setting, subject, times_in, unique
from kg.extract.events_frame import GENITIVES, Frame, Slot, time_spans
from kg.extract.events_status import words_of
from kg.extract.meeting_cues import Cue, attached, count, follows, people, reject
from kg.extract.meeting_report import enough, phone, report, too_few
from kg.extract.meeting_unsaid import unsaid
from kg.extract.view import OWN, View
from kg.model import MeetingReport, Mention, MentionKind, Status

_OF_TWO = frozenset({"मुलाकात", "भेंट", "वार्ता", "बातचीत"})
_BEFALLS = frozenset({"मिल", "लग", "हो", "आ", "पड"})
_COMING = frozenset({"आ", "जा", "पहुंच"})


def presupposed(doc: Doc, view: View, frame: Frame, cue: Cue) -> list[MeetingReport]:
    """Return the meeting that a noun phrase presupposes: both sides by the noun, or one and the subject.

    'X से मुलाकात के बाद Y लौटे'; 'Y के साथ उनकी मुलाकात आगे ले जाएगी'; 'शिखर सम्मेलन में X और Y के बीच हुए समझौते'.
    """
    word = follows(view, cue)
    mentions = _both_sides(view, frame, cue)
    if not enough(mentions):
        reject(view, cue, lambda: f"no verb makes it an event, and of both sides by it: {too_few(mentions)}")
        return []
    planned = any(g.aspect == "prospective" and g.end <= cue.start for g in frame.groups)
    planned = planned or any(view.word(i) in words_of("coming") for i in range(cue.start - 2, cue.start))
    prospect = any(view.word(i) in words_of("prospects") for i in range(cue.end + 1, cue.end + 4))
    off = prospect and frame.verb is not None and frame.verb.negated  # 'मुलाकात का कोई कार्यक्रम नहीं है'
    verb = frame.verb
    off = off or (word == "में" and verb is not None and verb.negated and verb.stem in _COMING)  # 'X के डिनर में नहीं आए Y'
    status = None if off else Status.PLANNED if planned or prospect else _status(frame, cue, view)
    if status is None:
        reject(view, cue, "says of a meeting what it is not")
        return []
    during = view.word(cue.end + 1) in ("दौरान", "अंत", "मौके") or word == "में"
    times = times_in(doc, frame) if during else times_in(doc, frame, end=cue.start)
    copular = frame.verb is not None and frame.verb.stem in ("हो", "रह") and word != "के"
    place = setting(doc, frame) if during or copular else setting(doc, frame, end=cue.start)
    form = "phone" if phone(view, frame) else cue.form
    again = view.word(frame.start) in ("यह", "ये") and copular
    return [report(doc, frame, "meeting.presupposed", mentions, times, place, status, form, anaphoric=again)]


def _both_sides(view: View, frame: Frame, cue: Cue) -> tuple[Mention, ...]:
    """Return both sides that stand by a noun, the second one perhaps as subject; nothing where one is open."""
    word = follows(view, cue)
    by = [s for s in attached(view, frame, cue) if _adjacent(view, frame, s, cue)]
    if word == "में" and not by:
        by = [s for s in frame.slots if s.case == "के बीच" and s.start > cue.end]
    mentions = tuple(m for m in people(by) if m.label not in OWN)
    if count(mentions) < 2 or _one_side(by):
        own = any(view.word(i) in OWN for i in range(max(frame.start, cue.start - 3), cue.start))
        if not mentions and word == "के" and view.word(cue.end - 1) in _OF_TWO and not _is_role_noun(view, cue):
            both = subject(frame)  # 'X और Y ने मुलाकात के दौरान'
            return people([both]) if both is not None and len(both.mentions) == 2 else ()
        during = word in ("के", "में", "से") and bool(mentions or own) and not _is_role_noun(view, cue)
        during = during or (own and bool(mentions) and word in ("को", "पर", "की"))  # 'Y के साथ अपनी भेंट को अच्छा बताया'
        during = during or (bool(mentions) and _broke_off(view, frame, cue))
        during = during or (word == "की" and bool(mentions) and view.word(cue.end + 1) in words_of("records"))
        if not during and not (mentions and _by_participle(view, frame, by, cue)):
            return ()
        who = _other_side(frame, cue) or _gets(frame, cue)
        left = unsaid(view, frame, by, cue.start, cue.end, within=True) if who is None and mentions and not own else ()
        if who is not None and who.mentions[0].kind is MentionKind.PAIR:
            who, left = None, _one_of(view, cue)
        mentions = unique((*(people([who]) if who else ()), *left, *mentions))
    return mentions


def _broke_off(view: View, frame: Frame, cue: Cue) -> bool:
    """Tell whether talks are over before what a clause tells: 'Y के साथ बातचीत [टूट जाने के बाद] X ने'."""
    over = (g for g in frame.groups if g.start == cue.end and g.stem == "टूट")
    return any(view.words[g.end : g.end + 2] in (("के", "बाद"), ("के", "पश्चात")) for g in over)


def _one_of(view: View, cue: Cue) -> tuple[Mention, ...]:
    """Return a pronoun for the other of two: 'Y से बातचीत के बाद [दोनों ने] कहा' (both: Y and whom the text is about)."""
    return (Mention(MentionKind.PRONOUN, "उन्होंने", view.passage(cue.start, cue.end), person=3),)


def _one_side(by: list[Slot]) -> bool:
    """Tell whether all who stand by a noun are one side: '[X और Y] से मुलाकात' leaves open who met them."""
    return len(by) == 1 and by[0].case in ("से", "के साथ", "के अलावा") and by[0].mentions[0].kind is not MentionKind.PAIR


def _by_participle(view: View, frame: Frame, by: list[Slot], cue: Cue) -> bool:
    """Tell whether a participle links a side to the noun: 'X से हुई मुलाकात', 'X के साथ होने वाली बैठक'."""
    start = max(s.marker_end for s in by)
    linking = [g for g in frame.groups if start <= g.start and g.end <= cue.start and g.stem == "हो"]
    return any(not GENITIVES & set(view.words[g.end : cue.start]) for g in linking)


def _other_side(frame: Frame, cue: Cue) -> Slot | None:
    """Return the subject of the frame, also an oblique one after 'मुलाकात के बाद'; else that of the clause before."""
    who = subject(frame)
    if who is not None:
        return who
    before = frame.previous
    if before is not None and frame.opener in ("लेकिन", "और", "मगर", "पर", "जबकि"):
        return next((s for s in before.slots if s.case in ("को", "ने", "") and s.has_people), None)
    return None


def _gets(frame: Frame, cue: Cue) -> Slot | None:
    """Return who gets or feels something at a meeting: 'Y से मुलाकात के दौरान [X को] शॉल मिला', not 'X को हटाने पर'."""
    if frame.verb is None or frame.verb.stem not in _BEFALLS or any(c.case == "ने" for c in frame.chunks):
        return None
    behind = (s for s in frame.slots if s.case == "को" and s.has_people and s.start >= cue.end)
    return next((s for s in behind if not any(g.start == s.marker_end for g in frame.groups if not g.finite)), None)


def _is_role_noun(view: View, cue: Cue) -> bool:
    """Tell whether 'से' or 'के' after the noun is part of something else: 'बैठक से जुड़े', 'बैठक के एजेंडे'."""
    word, nxt = view.word(cue.end), view.word(cue.end + 1)
    if word == "से":
        return nxt not in ("पहले", "पूर्व", "ठीक")
    if word == "के":
        return nxt not in (
            "दौरान",
            "बाद",
            "उपरांत",
            "पश्चात",
            "पहले",
            "अंत",
            "मौके",
            "अवसर",
            "कुछ",
            "समय",
            "वक्त",
            "तुरंत",
            "ठीक",
            "अगले",
            "दो",
        )
    return False


def _adjacent(view: View, frame: Frame, slot: Slot, cue: Cue) -> bool:
    """Tell whether a slot stands by the noun: only slots, places, participles and a few adjectives between them."""
    others = {i for s in frame.slots for i in range(s.start, s.marker_end)} | {
        i for p in frame.places for i in range(p.start, p.end + 1)
    }
    verbs = {i for g in frame.groups for i in range(g.start, g.end)}
    times = {i for t in time_spans(view.doc, frame) for i in range(t.start, t.end + 1)}
    between = [i for i in range(slot.marker_end, cue.start) if i not in others | verbs | times]
    if any(g.finite and slot.end <= g.start < cue.start for g in frame.groups):
        return False
    if any(
        view.word(i) in ("ने", "को", "से", "कि") for i in range(slot.marker_end, cue.start) if i not in others | times
    ):
        return False
    return len([i for i in between if view.word(i)[:1].isalnum()]) <= 4


def _status(frame: Frame, cue: Cue, view: View) -> Status | None:
    """Return the status of a presupposed meeting from the verb of its clause."""
    verb = frame.verb
    if (
        view.word(cue.end) == "से"
        and view.word(cue.end + 1) in ("पहले", "पूर्व")
        and verb is not None
        and verb.tense == "future"
    ):
        return Status.PLANNED
    if verb is not None and verb.stem == "हो" and verb.negated and view.word(cue.end) != "के":
        return None
    return Status.OCCURRED
