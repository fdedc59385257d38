"""Where a noun of a journey leads: the place right before it, or in a genitive that agrees with it.

'[जापान] यात्रा', '[जापान] की यात्रा', '[जापान और नेपाल] का दौरा', 'X के [कनकपुर] आगमन पर' on X's arrival there. Misses: a
place that is told after the noun ('उनकी यात्रा का पहला पड़ाव कनकपुर था').
"""

from __future__ import annotations

from kg.extract.events_frame import Frame
from kg.extract.view import MentionSpan, View
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_sites import site, unlisted_before, unlisted_genitive, within
from kg.language.word_classes import WordClass
from kg.lexicons import Entry
from kg.model import Mention, MentionKind

_JOINERS = frozenset({"और", "तथा", "एवं", "व", ","})
_NAMES = frozenset({WordClass.PLACE, WordClass.UNKNOWN})
_BESIDE = 4  # words between the place and the noun: 'रूस की कई बार यात्रा'


def destinations(view: View, frame: Frame, at: int, entry: Entry) -> list[Mention]:
    """Return the places that a noun of a journey at a token is to."""
    found = []
    for span in frame.places:
        if span.end > at:
            continue
        rest = _unmeasured(view, frame, span.end, at)
        shrine = view.word(at) in visit_words("sights") and rest == ("में",)
        if rest[:1] == ("तक",):
            rest = rest[1:]  # 'राजधानी तक की यात्रा'
        agrees = bool(rest) and rest[0] in ("का", "के", "की") and (rest[0] == "की") == (entry.get("gender") == "f")
        nearer = set(rest[1:]) & _JOINERS and any(span.end < s.start < at for s in frame.places)
        marked = shrine or (agrees and not nearer)  # 'दार्जिलिंग की चाय तथा भारत यात्रा की तस्वीरें'
        if (not rest or (marked and len(rest) <= _BESIDE + 1 and not set(rest[1:]) & {"का", "की", "ने", "से"})) or (
            rest and rest[0] in ("और", "तथा", "एवं", ",") and len(rest) <= 5 and frame.places[-1] is not span
        ):
            found.append(span)
    nearest = sorted(_with_legs(view, frame, found), key=lambda s: -s.end)
    if nearest:
        return [s.mention for s in nearest]
    begun = next((p.mention for p in frame.places if p.start > at and _starts(view, p)), None)
    if begun is not None:
        return [begun]
    noun = view.word(at)
    while view.word(at - 1) in visit_words("manners"):
        at -= 1  # 'थाने का [औचक] निरीक्षण'
    if view.word(at - 1) in ("का", "के", "की"):
        if several := _of_a_kind(view, frame, at - 2):
            return several
        seen = noun in visit_words("sights")  # what one sees there may be a god, or a machine
        place = site(view, frame, at - 2)
        if place is None and not seen:
            place = unlisted_genitive(view, frame, at - 1) or within(view, frame, at - 1)
        return [place] if place else []
    bare = unlisted_before(view, frame, at) if noun in visit_words("tours") else None
    return [bare] if bare is not None and _is_whose(view, frame, bare, at) else []


def _of_a_kind(view: View, frame: Frame, at: int) -> list[Mention]:
    """Return the places of which a plural says what they are, the last first: '[रांची और कनकपुर] जिलों का दौरा'."""
    if view.word(at) not in visit_words("kinds_of_places"):
        return []
    names, i = list[Mention](), at - 1
    while i >= frame.start and i not in view.in_name and (view.kind(i) in _NAMES or frame.is_place(i)):
        names.append(Mention(MentionKind.PLACE, view.text(i, i + 1), view.passage(i, i + 1)))
        i -= 2
        if view.word(i + 1) not in _JOINERS:
            break
    return names if len(names) > 1 else []


def _unmeasured(view: View, frame: Frame, start: int, end: int) -> tuple[str, ...]:
    """Return the words between a place and a journey without how long it is: 'जापान की [पांच दिन की] यात्रा'."""
    out: list[int] = []
    for i in range(start, end):
        measure = (
            i in frame.timed or view.word(i) in visit_words("spans") or view.kind(i) is WordClass.NUMBER
        ) and i > start
        after = view.word(i) in ("का", "के", "की") and i > start and (out or [start])[-1] != i - 1
        if not measure and not after:
            out.append(i)
    return tuple(view.word(i) for i in out)


def _is_whose(view: View, frame: Frame, place: Mention, at: int) -> bool:
    """Tell whether somebody's genitive stands right before an unknown place: 'X के [कनकपुर] आगमन पर'."""
    begin = next(i for i in range(frame.start, at) if view.doc[i].idx == place.passage.start)
    loose = frame.timed | {
        i for i in frame.tokens if view.word(i) in ("का", "के", "की") or view.kind(i) is WordClass.NUMBER
    }
    return any(
        s.case == "का" and s.has_people and s.marker_end <= begin and set(range(s.marker_end, begin)) <= loose
        for s in frame.slots
    )


def _with_legs(view: View, frame: Frame, found: list[MentionSpan]) -> list[MentionSpan]:
    """Return places with those that are coordinated before them: 'A, B और C की यात्रा'."""
    out = list(found)
    for after, span in zip(reversed(frame.places), list(reversed(frame.places))[1:], strict=False):
        between = view.words[span.end : after.start]
        if after in out and span not in out and len(between) == 1 and between[0] in ("और", "तथा", "एवं", "व", ","):
            out.append(span)
    return out


def _starts(view: View, span: MentionSpan) -> bool:
    """Tell whether a journey begins at a place: 'X का दौरा राजधानी से शुरू हुआ'."""
    return view.word(span.end) == "से" and view.word(span.end + 1) in visit_words("beginnings")
