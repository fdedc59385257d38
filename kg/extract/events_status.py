"""Verb groups -> status: did it take place, is it planned, called off, denied, or is it no event at all.

'मिलेंगे', 'जाने वाले हैं', 'आने की संभावना है' are planned, 'नहीं मिले' denied, 'नहीं जाएंगे' called off. A condition, a wish, a
question, a duty and a habit are no events: 'अगर वह मिले', 'मिलना चाहते हैं', 'मिलते रहते हैं'.

Misses: irony, and denials told a sentence later.
"""

from __future__ import annotations

from functools import cache

from spacy.tokens import Doc

from kg.extract.events_frame import Frame, time_spans
from kg.extract.view import View
from kg.language.conjugation import Form, verb_forms
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_lists import word_list
from kg.lexicons import Entry, load
from kg.model import Status

AGAINST = frozenset({"लेकिन", "मगर", "पर", "किंतु", "परंतु", "हालांकि"})  # what opens a contrast
MOTION = frozenset({"जा", "आ", "पहुंच", "लौट", "निकल", "पधार"})
_UNREAL_OPENERS = frozenset({"अगर", "यदि", "ताकि"})
_MANAGED = frozenset({"पाया", "पाए", "पाई", "पाईं"})
_FIRST = frozenset("पहला पहले पहली दूसरे दूसरी तीसरे तीसरी एकमात्र इकलौते आखिरी अंतिम".split())  # 'उनसे मिलने वाले पहले नेता'
_NEXT = ("अगले", "अगली", "आगामी", "जल्द")
_CAME = frozenset({"आए", "आय", "आई"})  # how the forms of आना begin
_EVEN = frozenset({"से", "भी", "तक", "नहीं", "न"})  # between an infinitive and 'नहीं भूले'


def words_of(section: str) -> frozenset[str]:
    """Return the shadows of a section of the meeting lexicon."""
    return word_list("meeting", section)


@cache
def phrases(section: str) -> dict[tuple[str, ...], Entry]:
    """Return the words of a section of the meeting lexicon as tuples of shadows."""
    return {tuple(shadow(f).split()): e for e in load("meeting")[section] for f in e.surface}


def is_unreal(doc: Doc, frame: Frame) -> bool:
    """Tell whether a frame is a condition, its consequence, or a question."""
    view: View = doc._.khabar_view
    if frame.opener in _UNREAL_OPENERS:
        return True
    if frame.opener == "तो" and frame.previous is not None and frame.previous.opener in _UNREAL_OPENERS:
        return True
    if view.word(frame.start) == "क्या" or (frame.previous is None and view.word(frame.sentence.start) == "क्या"):
        return True
    verb = frame.verb
    if verb is not None and " ".join(view.words[verb.end : verb.end + 2]) in ("या नहीं", "कि नहीं"):
        return True  # 'वह उनसे मिले या नहीं'
    last = frame.sentence.end - 1
    while last > frame.start and not doc[last].text.strip():
        last -= 1
    return doc[last].text == "?" and frame.end >= last - 2


def status_of(doc: Doc, frame: Frame, group: VerbGroup | None) -> Status | None:
    """Return the status of an event that a verb group of a frame tells; None where it tells no event."""
    if is_unreal(doc, frame):
        return None
    if group is None:
        return Status.OCCURRED
    if group is not frame.verb and not group.finite:
        status = _of_nonfinite(doc, frame, group)
    else:
        status = _of_finite(doc, frame, group)
    if status is Status.OCCURRED and is_denied(doc, frame):
        return Status.DENIED
    return status


def _of_finite(doc: Doc, frame: Frame, group: VerbGroup) -> Status | None:
    if group.modality in ("want", "must", "can") or "चाहिए" in group.words:
        return _of_modal(group)
    if group.tense == "future" or group.aspect == "prospective":
        return Status.CANCELLED if group.negated else Status.PLANNED
    if any(w in ("रहता", "रहते", "रहती") for w in group.words):
        return None  # a habit: 'बातचीत होती रहती है'
    if group.tense == "subjunctive" or (group.aspect == "imperfective" and group.tense != ""):
        return None
    if group.negated:
        return Status.CANCELLED if _MANAGED & set(group.words[1:]) else Status.DENIED  # 'मुलाकात नहीं हो पाई'
    if group.aspect in ("progressive", "") and group.tense == "present" and is_upcoming(doc, frame):
        return Status.PLANNED
    if is_going(group) and group.aspect == "progressive" and group.tense == "present" and group.stem not in MOTION:
        return Status.PLANNED  # 'दोनों फिर मिलने जा रहे हैं'
    return Status.OCCURRED


def _of_modal(group: VerbGroup) -> Status | None:
    """Return the status of 'मिलना है' (is to meet), 'मिल सकते हैं' (may meet), 'जाना पड़ा' (had to go)."""
    if group.modality == "can" and group.negated and group.aspect == "perfective":
        return Status.CANCELLED  # 'मुलाकात नहीं हो सकी'
    if group.modality == "want" or group.negated or "चाहिए" in group.words:
        return None
    if group.modality == "must" and group.aspect == "perfective":
        return Status.OCCURRED
    due = group.modality == "must" and group.tense == "past"  # 'उन्हें कल जाना था'
    return Status.PLANNED if due or group.tense in ("present", "future") else None


def is_upcoming(doc: Doc, frame: Frame) -> bool:
    """Tell whether a frame names a time to come: 'अगले हफ्ते जा रहे हैं', 'कल राजधानी में बैठक है'."""
    own = set(frame.tokens)
    published = doc._.khabar_article.published
    today = published.isoformat() if published is not None else "9999"
    return any(
        span.start in own
        and (span[0].norm_.startswith(_NEXT) or (len(span._.khabar_value or "") == 10 and span._.khabar_value > today))
        for span in time_spans(doc, frame)
    )


def _of_nonfinite(doc: Doc, frame: Frame, group: VerbGroup) -> Status | None:
    """Return the status that a participle or an infinitive has in its frame."""
    view: View = doc._.khabar_view
    main = frame.verb
    if group.aspect == "prospective":
        done = view.word(group.end) in _FIRST and (main is None or main.tense != "future")
        return Status.OCCURRED if done else Status.PLANNED
    if group.negated:
        return None
    if group.form is Form.INFINITIVE:
        return _of_infinitive(view, frame, group)
    if group.participle or group.form is Form.CONJUNCTIVE:
        status = _with_main(doc, frame, main)
        past = status is Status.DENIED and main is not None and main.tense in ("past", "present")
        return Status.OCCURRED if past else status  # 'उनसे भेंट कर निकले, पर कुछ नहीं कहा': what is denied is the main verb
    shown = main is None and group is frame.groups[-1] and group.form is Form.IMPERFECTIVE  # a caption: 'Y से भेंट करते X'
    return Status.OCCURRED if shown or group.form is Form.PERFECTIVE or group.aspect == "perfective" else None


def _with_main(doc: Doc, frame: Frame, main: VerbGroup | None) -> Status | None:
    """Return the status of what goes along with the main verb: 'मिलकर लौट गए', 'मिलने गए'."""
    status = _of_finite(doc, frame, main) if main is not None else Status.OCCURRED
    return Status.OCCURRED if status is None and main is not None and main.aspect == "imperfective" else status


def _of_infinitive(view: View, frame: Frame, group: VerbGroup) -> Status | None:
    """Return the status of an infinitive from what follows it: 'के बाद', 'पर', 'की संभावना', or a verb of going."""
    after = [view.word(i) for i in range(group.end, min(group.end + 4, len(view.words)))] or [""]
    phrase = " ".join(after)
    main = frame.verb
    future = main is not None and main.tense == "future"
    prospects = words_of("prospects")
    if _attributive(frame, group) or _is_kept_in_mind(view, frame, group):
        return Status.OCCURRED
    if phrase.startswith(("को ", "पर ", "के लिए ")) and any(w in words_of("agreed") for w in after[1:4]):
        return None if main is not None and main.negated else Status.PLANNED
    if phrase.startswith("की ") and after[1] in words_of("records"):
        return Status.OCCURRED
    if phrase.startswith(("के बाद", "के उपरांत", "के पश्चात", "पर ", "के दौरान", "के मौके", "से पहले", "से पूर्व", "के पहले")):
        return Status.PLANNED if future else Status.OCCURRED
    if phrase.startswith(("के अलावा", "के अतिरिक्त", "के साथ-साथ", "के साथ ही")):
        return _with_main(view.doc, frame, main)
    if phrase.startswith(("का ", "के ", "की ")) and after[1] in words_of("chances"):
        got = main is not None and main.stem in ("मिल", "हो") and main.aspect == "perfective" and not main.negated
        return Status.OCCURRED if got else None  # 'उन्हें Y से मिलने का मौका मिला'
    if after[0] == "के" and _soon_after(view, group.end + 1):
        return Status.PLANNED if future else Status.OCCURRED
    theirs = any(
        s.case == "का" and s.start == group.end + 1 and view.word(s.marker_end) in prospects for s in frame.slots
    )
    if phrase.startswith(("की ", "का ", "के ")) and (theirs or any(w in prospects for w in after[1:3])):
        if any(view.word(i) in words_of("cancelled") for i in range(group.end, frame.end)):
            return Status.CANCELLED  # 'Y से मिलने का कार्यक्रम [रद्द] हो गया'
        return None if main is not None and main.negated else Status.PLANNED
    going = main is not None and (main.stem in MOTION or is_going(main) or _leaves(main))
    going = going and main is not None and main.start >= group.end
    if (
        going
        and main is not None
        and ((after[:1] and not phrase.startswith(("की ", "का ", "से "))) or phrase.startswith("के लिए"))
    ):
        return _with_main(view.doc, frame, main)
    return None


def _is_kept_in_mind(view: View, frame: Frame, group: VerbGroup) -> bool:
    """Tell whether somebody did not fail to do what an infinitive says: 'मिठाई [देना] नहीं भूले', 'मिलने से नहीं चूके'."""
    main = frame.verb
    kept = main is not None and main.negated and main.aspect == "perfective" and main.stem in ("भूल", "चूक")
    return kept and main is not None and not any(view.word(i) not in _EVEN for i in range(group.end, main.start))


def _leaves(main: VerbGroup) -> bool:
    """Tell whether a verb is of going off: 'मिलने राजभवन [चले गए]'."""
    return main.stem == "चल" and any(r.stem == "जा" for w in main.words[1:] for r in verb_forms().get(w, ()))


def _soon_after(view: View, start: int) -> bool:
    """Tell whether some time and 'बाद' follow an infinitive: 'पहुंचने के [कुछ ही देर बाद]', 'मिलने के [दो दिन बाद]'."""
    at = next((i for i in range(start, start + 6) if view.word(i) == "बाद"), start)
    return at > start and not any(view.is_postposition(i) for i in range(start, at))


def _attributive(frame: Frame, group: VerbGroup) -> bool:
    """Tell whether a participle of going makes an infinitive what somebody did: 'X से [मिलने आए] Y ने'."""
    if group.form is Form.INFINITIVE and not group.finite and len(group.words) == 2:
        return any(r.stem in MOTION and r.form is Form.PERFECTIVE for r in verb_forms().get(group.words[1], ()))
    came = next((g for g in frame.groups if g.start == group.end), None)
    return came is not None and came.stem in MOTION and came.form is Form.PERFECTIVE and not came.finite


def is_going(group: VerbGroup) -> bool:
    """Tell whether a group is an infinitive with a verb of going: 'देखने गईं', 'मिलने आए'."""
    if group.form is not Form.INFINITIVE or group.passive:
        return False
    return any(r.stem in MOTION for w in group.words[1:2] for r in verb_forms().get(w, ()))


def has_been(group: VerbGroup) -> bool:
    """Tell whether a verb is of having been somewhere: 'बनारस [हो आए]'."""
    return group.stem == "हो" and group.form is Form.STEM and any(w[:2] in _CAME for w in group.words[1:2])


def is_denied(doc: Doc, frame: Frame) -> bool:
    """Tell whether the clause around 'कि ...' denies it: 'इस बात से इनकार किया कि मुलाकात हुई'."""
    view: View = doc._.khabar_view
    if frame.opener != "कि" or frame.previous is None:
        return False
    around = frame.previous
    if around.opener in ("जिनमें", "जिसमें") and around.previous is not None:
        around = around.previous  # 'उन खबरों को गलत बताया जिनमें कहा गया कि'
    denied = any(view.word(i) in words_of("denials") for i in around.tokens)
    return denied and not (around.verb is not None and around.verb.negated)
