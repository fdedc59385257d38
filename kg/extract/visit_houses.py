"""Bodies, houses and sites that a verb of going leads to, and the town or spot that the text has named before.

'एम्स पहुंचे' to the AIIMS; '[X के घर] पहुंचे' to X's house; '[X के खेत] पर पहुंचे' to X's field; '[अस्पताल] गए' to hospital;
'शहर पहुंचे' to the town that the text was about, 'मौके पर पहुंचे' to where it happened.

Misses: houses of whom a pronoun means, where the text names them by no word but 'घर'.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from spacy.tokens import Doc

from kg.extract.events_common import last_place
from kg.extract.events_frame import Frame, Slot
from kg.extract.places import place_heads
from kg.extract.view import GENITIVES, View
from kg.extract.visit_kinds import NAMELIKE
from kg.extract.visit_lexicon import visit_words
from kg.extract.visit_sites import site
from kg.language.conjugation import Form
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

_COMING = ("जा", "आ", "लौट", "पधार")
_OWNERS = frozenset({MentionKind.NAME, MentionKind.ROLE})
_BETWEEN = 3  # words between an owner and what is his: 'X के [नए सरकारी] आवास'


def destination(doc: Doc, frame: Frame, group: VerbGroup, end: int) -> Mention | None:
    """Return a body that is a building, a house, a site, or the town named before, that ends at a token."""
    view: View = doc._.khabar_view
    body = next((s for s in frame.slots if s.end == end and s.case == "" and not s.has_people), None)
    if body is not None and view.word(end - 1) in visit_words("seats"):
        return replace(body.mentions[-1], kind=MentionKind.PLACE)
    arriving = any(w.startswith("पहुंच") for w in group.words)
    coming = group.stem in _COMING and not group.passive
    if arriving or coming:
        while view.word(end - 1) in ("पर", "में", "तक", "भी", "ही") and end - 2 > frame.start:
            end -= 1
    house = house_of(view, frame, end) or _at_home(view, frame, end)
    theirs = view.word(end - 2) in visit_words("own") - {"अपने", "अपनी", "अपना"} and view.word(end - 1) in visit_words(
        "rooms"
    )
    if house is not None or theirs:
        return house
    their_home = view.word(end - 2) in ("उनके", "उनकी", "उसके") and view.word(end - 1) in visit_words("houses")
    if their_home and (arriving or coming) and group.stem != "लौट":
        return Mention(MentionKind.PLACE, view.text(end - 1, end), view.passage(end - 1, end))
    known = _known(doc, frame, end - 1) if (arriving or coming) and group.stem != "लौट" else None
    if known is not None:
        return known
    if view.word(end - 1) in visit_words("courts") or not (arriving or coming):
        return None
    found = site(view, frame, end - 1)
    bare = found is not None and found.label == view.text(end - 1, end)
    return found if arriving or not bare or _goes_in(view, group, end - 1) else None


def _goes_in(view: View, group: VerbGroup, at: int) -> bool:
    """Tell whether somebody goes to a site named by its kind alone, once: 'अस्पताल गए', not 'स्कूल जाते हैं'."""
    told = group.aspect in ("perfective", "progressive") or group.tense == "future" or group.form is Form.CONJUNCTIVE
    return told and group.stem != "लौट" and not group.modality and view.word(at) not in visit_words("everyday")


@cache
def _owned() -> frozenset[str]:
    """Return the nouns of what is somebody's and where one goes, as shadows."""
    return place_heads() | visit_words("houses") | visit_words("rooms") | visit_words("sites") | visit_words("owned")


def house_of(view: View, frame: Frame, end: int) -> Mention | None:
    """Return the house or site of somebody: 'पड़ोसी [X के घर] पहुंचे', '[बाबा X के दरबार] में', '[X के खेत] पर'."""
    at = end - 1
    if view.word(at) not in _owned():
        return None
    for slot in frame.slots:
        owner = all(m.kind in _OWNERS and m.possessor is None for m in slot.mentions)
        near = slot.marker_end in (end, at, at - 1) or _addressed(view, slot.marker_end, at)
        if slot.case in ("का", "के यहां") and owner and near:
            first = _first(view, slot, end)
            return Mention(MentionKind.PLACE, view.text(first, end), view.passage(first, end))
    return _strangers(view, frame, at)


def _first(view: View, slot: Slot, end: int) -> int:
    """Return the first token of whose house it is, without his titles, but 'Hazrat' and the like of a saint."""
    first = next(i for i in range(slot.start, end) if view.doc[i].idx >= slot.mentions[0].passage.start)
    return first - (view.word(first - 1) in visit_words("divine") and view.word(end - 1) in visit_words("shrines"))


def _strangers(view: View, frame: Frame, at: int) -> Mention | None:
    """Return the house of somebody whom no mention knows: '[गुरुजी के घर] आना था'."""
    last = at - 2
    whose = NAMELIKE | ({WordClass.KINSHIP, WordClass.DICTIONARY} if view.word(at) in visit_words("houses") else set())
    if view.word(at - 1) not in GENITIVES or last < frame.start or view.kind(last) not in whose:
        return None
    if view.word(at) not in visit_words("houses") | visit_words("owned") or last in view.in_name:
        return None
    return Mention(MentionKind.PLACE, view.text(last, at + 1), view.passage(last, at + 1))


def _at_home(view: View, frame: Frame, end: int) -> Mention | None:
    """Return at whose house who goes is told between it and the verb: '[X के घर] Y सोमवार को गए', '[X के यहां] जाकर'."""
    loose = visit_words("adverbs") | {"पर"}
    free = frame.timed | {i for s in frame.slots if s.case == "" and s.has_people for i in range(s.start, s.end)}
    free |= {i for g in frame.groups if g.form is Form.CONJUNCTIVE for i in range(g.start, g.end)}
    for slot in frame.slots:
        office = any(view.word(i) in visit_words("houses") for i in range(slot.end, slot.marker_end))
        whose = _OWNERS if office else {MentionKind.NAME}  # 'दल के अध्यक्ष के आवास पर गए'
        named = slot.case == "के यहां" and all(m.kind in whose and m.possessor is None for m in slot.mentions)
        between = [i for i in range(slot.marker_end, end) if i not in free and view.word(i)[:1].isalnum()]
        between = [i for i in between if not (view.is_postposition(i) and i - 1 in frame.timed)]
        last = slot.marker_end - (view.word(slot.marker_end - 1) == "पर")
        called = bool(between) and between == list(range(slot.marker_end, end)) and len(between) <= 2
        if named and called and all(view.kind(i) in NAMELIKE for i in between):
            return Mention(MentionKind.PLACE, view.text(between[0], end), view.passage(between[0], end))
        if named and last <= end and all(view.word(i) in loose for i in between):
            first = _first(view, slot, end)
            return Mention(MentionKind.PLACE, view.text(first, last), view.passage(first, last))
    return None


def on_purpose(view: View, frame: Frame, end: int) -> Mention | None:
    """Return whose house stands before what one goes there for: '[X के घर] शोक जताने गए', '[X के आवास] पर पूजा करने गए'."""
    for slot in reversed([s for s in frame.slots if s.case in ("का", "के यहां") and s.marker_end < end]):
        if not all(m.kind in _OWNERS and m.possessor is None for m in slot.mentions):
            continue
        near = range(slot.end, min(slot.marker_end + _BETWEEN, end))
        last = next((i for i in near if view.word(i) in visit_words("houses")), None)
        if last is None or (last > slot.marker_end and not _addressed(view, slot.marker_end, last)):
            continue
        away = view.word(last + 1) in GENITIVES or any(view.word(i) in ("से", "तक") for i in range(last + 1, end))
        if not away and not any(frame.is_place(i) for i in range(last + 1, end)):
            first = _first(view, slot, last + 1)
            return Mention(MentionKind.PLACE, view.text(first, last + 1), view.passage(first, last + 1))
    return None


def _addressed(view: View, start: int, at: int) -> bool:
    """Tell whether only where it is stands before a house: 'X के [सागर मार्ग स्थित] आवास', 'X के [नए सरकारी] बंगले'."""
    if not start < at <= start + 7 or any(view.is_postposition(i) or view.is_closed(i) for i in range(start, at - 1)):
        return False
    said = view.word(at - 1) in ("स्थित", "वाले", "सरकारी", "पैतृक", "नए", "पुराने", "निजी")
    plain = {WordClass.COMMON, WordClass.DICTIONARY, WordClass.MODIFIER, WordClass.UNKNOWN, WordClass.HEAD}
    return said or (at - start <= _BETWEEN and all(view.kind(i) in plain for i in range(start, at)))


def _known(doc: Doc, frame: Frame, at: int) -> Mention | None:
    """Return the town or the spot that the text has named before: '[शहर] पहुंचे', '[मौके] पर पहुंचे'."""
    view: View = doc._.khabar_view
    word = view.word(at)
    if word in visit_words("spots_told") and view.word(at + 1) == "पर":
        found = last_place(doc, at, far=True)
        return _told_at(view, found, at) if found is not None else None
    if word not in visit_words("towns") or not _is_bare(view, frame, at):
        return None
    return _town(doc, at, word in ("गांव", "ग्राम"))


def _is_bare(view: View, frame: Frame, at: int) -> bool:
    """Tell whether a noun stands without a word of its own: '[X] शहर पहुंचे', 'उसी गांव', not 'अपने गांव', 'पड़ोसी गांव'."""
    before = at - 1
    if before < frame.start or before in frame.timed or view.word(before) in ("भी", "ही", "खुद", "स्वयं", "को", "फिर"):
        return True
    if view.word(before) in ("इस", "उस", "इसी", "उसी"):
        return True
    return any(s.end == at or s.marker_end == at for s in frame.slots if s.case in ("", "के साथ", "ने"))


def _town(doc: Doc, at: int, village: bool) -> Mention | None:
    """Return the last town before a token, for a village one that no list knows; else where the article was filed."""
    view: View = doc._.khabar_view
    towns = {m.start for m in view.matches if m.kind == "city"}
    wide = {m.start for m in view.matches if m.kind in ("country", "region")}
    heads = place_heads() | visit_words("sites")
    for span in reversed([s for s in doc._.khabar_mentions if s.mention.kind is MentionKind.PLACE and s.end <= at]):
        last = shadow(span.mention.label.split()[-1])
        named = span.start not in wide and last not in heads and view.word(span.end) != "से"
        if named and (not village or span.start not in towns):
            return _told_at(view, span.mention, at)
    filed = view.article.dateline_place
    return Mention(MentionKind.PLACE, filed, view.passage(at, at + 1)) if filed else None


def _told_at(view: View, place: Mention, at: int) -> Mention:
    """Return a place named before as it is meant at a token."""
    return replace(place, passage=view.passage(at, at + 1))


def receives(view: View, frame: Frame, group: VerbGroup, place: Mention) -> bool:
    """Tell whether somebody only fetches a guest at the gate: 'हवाई अड्डे पर उन्हें [लेने] आए', 'अगवानी करने एयरपोर्ट पहुंचे'."""
    words = shadow(place.label).split()
    gate = {" ".join(words[-2:]), words[-1]} & visit_words("gateways")
    whom = any(s.case == "को" and s.has_people and s.marker_end <= group.start for s in frame.slots)
    if whom and any(g.form is Form.INFINITIVE and g.stem == "ले" and g.end == group.start for g in frame.groups):
        return True  # 'पालम पर वे [उन्हें लेने] पहुंचे'
    fetches = any(g.form is Form.INFINITIVE and g.start < group.start and g.stem in ("ले", "छोड") for g in frame.groups)
    leave = any(view.words[g.start - 1 : g.start + 1] == ("विदा", "करने") for g in frame.groups if g.start < group.start)
    greets = any(view.word(i) in visit_words("welcomes") for i in frame.tokens if i < group.start)
    return bool(gate) and (leave or fetches or greets)
