"""Frames -> visits told by what somebody does on the spot: worship at a shrine, seeing a site, spending days there.

'X ने दरगाह में चादर चढ़ाई' X laid a cloth at the shrine; 'X ने राजधानी में बना पुल देखा' X saw the bridge built there;
'X ने राजधानी में पड़ाव डाला' X stopped over; 'दो दिन राजधानी में बिताकर' after two days there. With their posts priests are
at home in a shrine, and who spends years somewhere lives there.

Misses: keepers of a shrine by their names alone, who are taken for visitors.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from kg.extract.events_common import times_in, unlisted_setting
from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.events_status import is_unreal, status_of
from kg.extract.view import MentionSpan, View
from kg.extract.visit_companions import companions
from kg.extract.visit_kinds import NAMELIKE, common_place
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_motion import report
from kg.extract.visit_shrines import shrine_of
from kg.extract.visit_sites import is_listed, is_there, site
from kg.extract.visit_subjects import fronted
from kg.language.verbs import VerbGroup
from kg.model import Mention, Status, VisitReport

_MARKERS = frozenset({"में", "पर", "का", "की", "के"})
_BRIEF = ("D", "H", "W", "M")  # a stay of days, hours, weeks, months; who spends years somewhere lives there


def of_presence(doc: Doc, frame: Frame, *, alone: bool) -> list[VisitReport]:
    """Return the visits that a frame tells by what somebody does on the spot.

    Worship and seeing are a part of a visit that the same sentence tells: they count ``alone``.
    """
    view: View = doc._.khabar_view
    if is_unreal(doc, frame):
        return []
    for group, place, rule in _acts(view, frame):
        status = status_of(doc, frame, group)
        who = _who(view, frame, place)
        times = times_in(doc, frame, end=None if group is frame.verb else group.end)  # '... बिताकर शनिवार को घर लौटे'
        brief = any(t.duration and (t.value or "").endswith(_BRIEF) for t in times)
        over = any(view.word(i) in visit_words("stopovers") for i in frame.tokens)
        if (rule == "visit.stay" and not brief and not over) or (rule != "visit.stay" and not alone):
            continue
        if who and status in (Status.OCCURRED, Status.PLANNED):
            return [report(doc, frame, rule, who, place, times, status)]
    return []


def _acts(view: View, frame: Frame) -> Iterator[tuple[VerbGroup, Mention, str]]:
    """Yield what is done on the spot: its verb, the place and the rule."""
    for group in frame.groups:
        if group.passive or group.negated:
            continue
        noun = view.word(group.start - 1)
        if group.words[0] in visit_words("worship"):
            noun = group.words[0]  # 'पूजा की' is read as one verb
        if group.stem in visit_words("seeing") and group is frame.verb:
            seen = _rite(view, frame, group) or _seen(view, frame, group)
            if seen is not None:
                yield group, seen, "visit.sight"
        elif group is frame.verb and (spot := _spot(view, frame, group)) is not None:
            yield group, spot, "visit.worship"
        elif group is frame.verb and (rite := _rite(view, frame, group)) is not None:
            yield group, rite, "visit.worship"
        elif _worships(view, group, noun):
            shrines = [p for p in frame.places if p.end < group.start and _is_shrine(view, p, noun)]
            shrine = shrines[-1].mention if shrines else None
            if shrine is None and not frame.lead:  # what a title calls a shrine, the text names better
                shrine = shrine_of(view, frame, group)
            if shrine is not None:
                yield group, shrine, "visit.worship"
        elif group.stem in visit_words("staying") or noun in visit_words("stopovers"):
            for place in reversed(frame.places):
                if place.end < group.start and is_there(view, place, frame) and stays_at(view, place):
                    yield group, place.mention, "visit.stay"
                    break
            else:
                strange = unlisted_setting(view, frame, None, group.start) or _lodging(view, frame, group)
                if strange is not None and not frame.places:
                    yield group, strange, "visit.stay"  # 'रात कनकपुर में बिताई'


def _worships(view: View, group: VerbGroup, noun: str) -> bool:
    """Tell whether a verb and the noun before it tell of worship: 'पूजा की', 'चादर चढ़ाई', 'नतमस्तक हुए'."""
    done = noun == group.words[0] or group.stem in visit_words("worshipping")
    return (done and noun in visit_words("worship")) or (group.stem == "हो" and noun in visit_words("bowing"))


def _rite(view: View, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return where somebody sees a rite or takes part in it: '[घाट] पर आरती देखी', '[मंदिर] की आरती में शामिल हुए'."""
    last = group.start - 1
    if view.word(last) in visit_words("partaking"):
        last -= 1 + (view.word(last - 1) == "में")
    elif group.stem != "देख":
        return None
    if view.word(last) not in visit_words("rites"):
        return None
    where = [p for p in frame.places if p.end <= last and view.word(p.end) in _MARKERS]
    return next((p.mention for p in reversed(where) if _is_shrine(view, p, "दर्शन")), None)


def _lodging(view: View, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return where nobody lives that is named by its kind alone: '[दरगाह] में डेरा डाला'."""
    kinds = visit_words("lodgings") | visit_words("shrines")
    inside = [c.end - 1 for c in frame.chunks if c.case == "में" and c.end <= group.start]
    return next((common_place(view, at) for at in inside if view.word(at) in kinds), None)


def _seen(view: View, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return the site that is the object of seeing: 'पुल देखा', 'ताजमहल को निहारा'."""
    last = group.start - 1 - (view.word(group.start - 1) in ("को", "भी"))
    named = next((p.mention for p in frame.places if p.end == last + 1 and not is_listed(view, p)), None)
    sights = {m.start for m in view.matches if m.kind == "landmark"}
    known = (p for p in frame.places if p.end == last + 1 and (p.start in sights or len(p.mention.label.split()) > 1))
    landmark = next((p.mention for p in known), None)
    return landmark or named or site(view, frame, last)


def _spot(view: View, frame: Frame, group: VerbGroup) -> Mention | None:
    """Return the sight at which somebody does what one does there: '[आश्रम] में चरखा चलाया', '[स्मारक] पर पुष्पचक्र चढ़ाया'."""
    sights = visit_words("shrines") | visit_words("spots")
    for place in reversed(frame.places):
        there = view.word(place.end) in ("में", "पर") and view.word(place.end - 1) in sights
        done = any(view.word(i) in visit_words("acts") for i in range(place.end + 1, group.end))
        if there and done and place.end < group.start:
            return place.mention
    return None


def _is_shrine(view: View, place: MentionSpan, act: str) -> bool:
    """Tell whether what is done at a place is done at a shrine, or in the town where one sees it ('के दर्शन किए')."""
    last = view.word(place.end - 1)
    shrine = last in visit_words("shrines") or last.endswith(("नाथ", "धाम"))
    town = act in visit_words("journeys") and view.word(place.end) == "में"
    return (shrine or town) and view.word(place.end) in _MARKERS


def stays_at(view: View, place: MentionSpan) -> bool:
    """Tell whether somebody who stays at a place is on a visit; in a prison or a hospital he is not."""
    strange = all(view.kind(i) in NAMELIKE for i in range(place.start, place.end))  # 'ग्राम [कनकपुर] में रात बिताई'
    return strange or is_listed(view, place) or view.word(place.end - 1) in visit_words("lodgings")


def _who(view: View, frame: Frame, place: Mention) -> tuple[Mention, ...]:
    """Return who does it: the subject, no keeper of a shrine."""
    slot = fronted(frame)
    if slot is None or slot.case not in ("", "ने"):
        return ()
    posts = [p.title for m in slot.mentions for p in m.posts]
    if any(w in visit_words("keepers") for p in posts for w in p.split()):
        return ()
    who = tuple(m for m in slot.mentions if m.kind in PEOPLE and m.person != 2)
    return (*who, *(m for m in companions(view, frame) if m not in who))
