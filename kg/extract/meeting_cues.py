"""The nouns of meetings in a frame, and who stands by them.

'X की Y से मुलाकात', 'X और Y के बीच बैठक', 'Y के साथ उनकी वार्ता': the people stand before the noun, each with a case that
the noun asks for; a genitive must agree with it in gender ('X की बैठक', but 'X के घर पर बैठक' is not X's).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from kg.extract.events_frame import AGENTS, GENITIVES, Frame, Slot
from kg.extract.events_status import phrases, words_of
from kg.extract.meeting_earlier import met_earlier
from kg.extract.meeting_reach import WITH, reaches
from kg.extract.view import View
from kg.language.closed import closed_classes
from kg.language.conjugation import Form
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.lexicons import Entry
from kg.model import Mention, MentionKind

_WHILE = frozenset({("के", "समय"), ("के", "वक्त")})  # 'भेंट के समय', but 'भेंट का समय मांगा'
_GUESTS = frozenset({MentionKind.NAME, MentionKind.PRONOUN})  # 'Y के लिए दोपहर का खाना रखा'
_CALLED = frozenset({"बुला", "बुलवा", "रोक", "बिठा", "बैठा"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A noun of a meeting at token indices ``[start, end)``."""

    start: int
    end: int
    entry: Entry

    @property
    def form(self) -> str | None:
        """Give the form that the noun names: 'summit', 'dinner'."""
        form: str | None = self.entry.get("form")
        return form


def find(view: View, frame: Frame, section: str) -> Iterator[Cue]:
    """Yield where words of a section stand in a frame, outside of names, the longest first at each place."""
    table = phrases(section)
    longest = max(map(len, table))
    own = set(frame.tokens)
    at = frame.start
    while at < frame.end:
        for length in range(longest, 0, -1):
            key = tuple(view.words[at : at + length])
            if at in own and at not in view.in_name and key in table:
                yield Cue(at, at + length, table[key])
                at += length - 1
                break
        at += 1


def is_press(mention: Mention) -> bool:
    """Tell whether a mention is of journalists or their houses: to talk to them is no meeting."""
    return any(shadow(w) in words_of("press") for w in mention.label.split())


def attached(view: View, frame: Frame, cue: Cue, before: int | None = None) -> list[Slot]:
    """Return the slots that the noun asks for: before it, or up to ``before`` ('उनकी भेंट X से हुई')."""
    out: list[Slot] = []
    for slot in frame.slots:
        if slot.marker_end > cue.start:
            if slot.case in WITH and before is not None and slot.marker_end <= before:
                out.append(slot)
            continue
        if slot.case in WITH and (_is_not_with(view, slot) or met_earlier(view, frame, slot, cue.start)):
            continue  # 'डॉक्टरों से जुड़े मसले': issues that concern doctors
        if (
            slot.case in WITH
            or slot.case == "के नेतृत्व में"
            or (slot.case == "में" and slot.has_people and count(slot.mentions) > 1)
            or (cue.form == "dinner" and view.words[slot.marker_end : slot.marker_end + 2] == ("सम्मान", "में"))
            or (cue.form == "dinner" and slot.case == "को" and slot.has_people and _is_given(view, frame, cue))
            or (cue.form == "dinner" and slot.case == "के लिए" and slot.mentions[-1].kind in _GUESTS)
            or (slot.case == "का" and slot.has_people and _agrees(slot, cue) and reaches(view, frame, slot, cue.start))
        ):
            out.append(slot)
    return out


def _is_not_with(view: View, slot: Slot) -> bool:
    """Tell whether a case says something else than with whom: 'X से जुड़े', 'X से अलग'; but 'X के साथ [अलग से] बैठक'."""
    word = view.word(slot.marker_end)
    return word in words_of("not_with") or (
        slot.case == "से" and word == "अलग" and view.word(slot.marker_end + 1) != "से"
    )


def _is_given(view: View, frame: Frame, cue: Cue) -> bool:
    """Tell whether a meal is given: 'X ने Y को रात्रिभोज दिया'."""
    return any(g.stem == "दे" and g.start == cue.end for g in frame.groups)


def _agrees(slot: Slot, cue: Cue) -> bool:
    return slot.is_feminine == bool(cue.entry.get("gender") == "f")


def people(slots: list[Slot]) -> tuple[Mention, ...]:
    """Return the people and bodies of some slots, journalists left out."""
    return tuple(dict.fromkeys(m for s in slots for m in s.mentions if m.kind in AGENTS and not is_press(m)))


def hosted(frame: Frame, slots: list[Slot]) -> list[Slot]:
    """Return slots with whom a pronoun in से means by where it was: 'X के आवास पर उनसे' is with X."""
    house = frame.slot("के यहां")
    if house is None or not house.has_people:
        return slots
    return [
        replace(s, mentions=house.mentions)
        if s.start >= house.marker_end and [m.kind for m in s.mentions] == [MentionKind.PRONOUN]
        else s
        for s in slots
    ]


def called(frame: Frame, before: int) -> list[Slot]:
    """Return whom somebody had come for what a noun tells: '[Y को] घर पर बुलाकर मुलाकात की'."""
    asked = [g for g in frame.groups if g.stem in _CALLED and g.form is Form.CONJUNCTIVE and g.end <= before]
    near = [s for s in frame.slots if s.case == "को" and s.has_people and asked and s.end <= asked[-1].start]
    return near[-1:]


def count(mentions: tuple[Mention, ...]) -> int:
    """Count whom the mentions name: a pair is two."""
    return sum(2 if m.kind is MentionKind.PAIR else 1 for m in mentions)


def follows(view: View, cue: Cue) -> str:
    """Return the word after the noun."""
    return view.word(cue.end)


def governor(view: View, frame: Frame, cue: Cue) -> VerbGroup | None:
    """Return the verb that makes the noun an event: right after it, or before it in a headline ('ने की ... से भेंट')."""
    light = words_of("light_verbs")
    for group in frame.groups:
        if group.form is Form.CONJUNCTIVE and group.start != cue.end:
            continue  # 'बैठक की X के साथ मिलकर अध्यक्षता करेंगे'
        if group.start >= cue.end and group.stem in light and _near(view, frame, cue.end, group):
            return group
        if group.start >= cue.end and group.aspect == "progressive" and group is not frame.verb:
            continue  # 'X की मुलाकात वहां [काम कर रहे] Y से हुई'
        if group.start >= cue.end:
            return None
    verb = frame.verb
    after = follows(view, cue)
    inverted = verb is not None and verb.end <= cue.start and verb.stem in light and cue.end >= frame.end
    return verb if inverted and after not in closed_classes().postpositions else None


def _behind_insertion(view: View, start: int, end: int) -> int:
    """Return the token behind a relative clause that follows a noun: 'X की बैठक[, जो गुरुवार को होनी थी,] अब होगी'."""
    if view.word(start) != "," or view.word(start + 1) not in closed_classes().relatives:
        return start
    return next((i + 1 for i in range(start + 2, end) if view.word(i) == ","), start)


def _near(view: View, frame: Frame, start: int, group: VerbGroup) -> bool:
    """Tell whether only adverbs, or for 'हो' phrases of place, time and matter, stand between noun and verb.

    The other side may stand there too, with his post: 'X की बैठक [मंत्री Y के साथ] होनी है'.
    """
    if view.word(start) not in closed_classes().postpositions:
        sides = [s for s in frame.slots if s.case in WITH and start <= s.start and s.marker_end <= group.start]
        start = max((s.marker_end for s in sides), default=start)
    start = _behind_insertion(view, start, group.start)
    words = [view.word(i) for i in range(start, group.start)]
    if words and words[0] in closed_classes().postpositions:
        if words[0] == "की":
            return words[-1] in ("अध्यक्षता", "मेजबानी", "अगुवाई")
        if words[0] == "के" and "दौर" in words:
            words = words[words.index("दौर") + 1 :]  # 'वार्ता के तीसरे दौर में हिस्सा लिया'
        return tuple(words[:2]) in (("में", "हिस्सा"), ("में", "भाग"), ("में", "शिरकत"), ("का", "आयोजन"))
    plain = words_of("between") | words_of("cancelled") | closed_classes().negations
    rest = [w for w in words if w not in plain and w[:1].isalnum()]
    if not rest:
        return True
    if group.stem == "हो" and words[-1] in words_of("fixed"):
        return True  # 'बैठक 15 मार्च को प्रस्तावित है'
    last = next((w for w in reversed(words) if w not in closed_classes().particles), "")
    cased = last in closed_classes().postpositions or any(c.case and c.marker_end == group.start for c in frame.chunks)
    return group.stem in ("हो", "चल", "रह") and (cased or group.stem == "चल" or len(rest) <= 3)


def reject(view: View, cue: Cue, why: str | Callable[[], str]) -> None:
    """Note why a noun tells no meeting."""
    view.reject("meeting", cue.start, cue.end, why)


def is_unreal(view: View, cue: Cue) -> bool:
    """Tell whether the noun is only spoken of: 'मुलाकात की इच्छा', 'बैठक के लिए', 'मुलाकात को लेकर अटकलें'."""
    if view.words[cue.end : cue.end + 2] == ("को", "लेकर"):
        return any(view.word(i) in words_of("rumours") for i in range(cue.end + 2, cue.end + 5))
    if follows(view, cue) not in GENITIVES or view.words[cue.end : cue.end + 2] in _WHILE:
        return False
    return any(view.word(i) in words_of("unreal_heads") for i in (cue.end + 1, cue.end + 2))
