"""Noun phrases -> slots: the people and bodies of a clause, coordinated ones together, each with its case.

'[A, B और C] ने [D] के साथ' gives A, B and C in ने and D in के साथ. A genitive keeps its form, since it agrees with the noun
that it belongs to: 'X की बैठक' is X's meeting, 'X के घर' is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from kg.extract.apposition import in_apposition, once_was
from kg.extract.events_joining import JOINERS, THEN, TRAILING, group_of, only_joiners, untimed, without_then
from kg.extract.events_shared import past_aside, shared_phrase
from kg.extract.places import place_heads
from kg.extract.view import MentionSpan, View
from kg.language.chunks import Chunk
from kg.language.normalise import shadow
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass
from kg.model import Mention, MentionKind

PEOPLE = frozenset({MentionKind.NAME, MentionKind.ROLE, MentionKind.PRONOUN, MentionKind.PAIR})
AGENTS = PEOPLE | {MentionKind.ORGANIZATION, MentionKind.GROUP}
GENITIVES = frozenset({"का", "के", "की"})
_CASES = frozenset({"ने", "को", "से", "में", "पर", "तक"})
_TITLE_WORDS = 9
_PEERS = frozenset({"समकक्ष", "उत्तराधिकारी", "पूर्ववर्ती", "सहयोगी", "साथी", "प्रतिद्वंद्वी"})
_TOGETHER = frozenset(map(shadow, ("तिकड़ी", "जोड़ी", "चौकड़ी", "त्रिमूर्ति", "युगल")))
_FAMILIES = frozenset({"परिवार", "खानदान", "घराना", "घराने", "कुनबा", "कुनबे"})  # 'मेहता परिवार' is nobody alone
_ALONG = frozenset({("के", "साथ"), ("के", "संग"), ("के", "साथ-साथ"), ("को", "लेकर")})
_HELD = frozenset({WordClass.TITLE, WordClass.ORGANIZATION, WordClass.DEMONYM, WordClass.PLACE})
# What makes a genitive pronoun a postpositional phrase: 'उनके साथ' with him.
AFTER_PRONOUN = {
    "लिए": "के लिए", "लिये": "के लिए", "साथ": "के साथ", "बीच": "के बीच", "पास": "के पास", "सामने": "के सामने",
    "आगे": "के सामने", "यहां": "के यहां", "घर": "के यहां", "ओर से": "की ओर से", "तरफ से": "की ओर से",
    "निमंत्रण पर": "के निमंत्रण पर", "न्योते पर": "के निमंत्रण पर", "बुलावे पर": "के निमंत्रण पर", "नेतृत्व में": "के नेतृत्व में",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slot:
    """Coordinated mentions in one case over token indices ``[start, end)``; ``[end, marker_end)`` is the marker."""

    case: str
    mentions: tuple[Mention, ...]
    start: int
    end: int
    marker_end: int
    marker: str = ""  # the form of a genitive: 'की', 'उनकी'

    @property
    def is_feminine(self) -> bool:
        """Tell whether a genitive agrees with a feminine noun: 'X की बैठक'."""
        return self.marker.endswith("ी")

    @property
    def has_people(self) -> bool:
        """Tell whether one of the mentions is a person or a pair."""
        return any(m.kind in PEOPLE for m in self.mentions)

    @property
    def heads(self) -> int:
        """Count the people and bodies: a pair is two."""
        pair, pronoun = MentionKind.PAIR, MentionKind.PRONOUN
        return len(self.mentions) + sum(m.kind is pair or (m.plural and m.kind is not pronoun) for m in self.mentions)


def slots_of(
    doc: Doc, chunks: Sequence[Chunk], groups: Sequence[VerbGroup], spans: Sequence[MentionSpan]
) -> list[Slot]:
    """Return the slots of a clause from its noun phrases, verb groups and mentions, in order."""
    view: View = doc._.khabar_view
    people = [s for s in spans if s.mention.kind in AGENTS]
    people = [s for s in people if not any(o is not s and o.start <= s.start and s.end <= o.end for o in people)]
    people = [s for s in people if not _of_a_post(view, s, people) and not _points_back(view, s, people)]
    people = [s for s in people if not _names_a_building(view, s, spans) and not _is_family(view, s)]
    return _joined(doc, groups, [_slot(doc, chunks, s) for s in people])


def _is_family(view: View, span: MentionSpan) -> bool:
    """Tell whether a name is that of a family: 'मेहता परिवार', not 'आरव मेहता परिवार के साथ' A. M. with his family."""
    if view.word(span.end) not in _FAMILIES or span.mention.kind is MentionKind.PRONOUN:
        return False
    along = view.words[span.end + 1 : span.end + 3] in _ALONG or view.word(span.end + 1) in ("समेत", "सहित", "संग")
    return not (along and (len(span.mention.label.split()) > 1 or span.mention.posts))


def _of_a_post(view: View, span: MentionSpan, people: Sequence[MentionSpan]) -> bool:
    """Tell whether a body is whose post a name bears: 'X और [परिषद] के सचिव Y ने' joins X and Y."""
    if span.mention.kind is not MentionKind.ORGANIZATION or view.word(span.end) not in GENITIVES:
        return False
    titled = view.kind(span.end + 1) is WordClass.TITLE or view.word(span.start - 1) in JOINERS
    after = [p for p in people if p.start in (span.end + 1, span.end + 2, span.end + 3)]
    return titled and any(p.mention.kind is MentionKind.NAME for p in after)


def _points_back(view: View, span: MentionSpan, people: Sequence[MentionSpan]) -> bool:
    """Tell whether a pronoun is of a time or a counterpart: 'X और [उसके] बाद Y से', 'X और [उनके] चीनी समकक्ष Y मिले'."""
    if span.mention.kind is not MentionKind.PRONOUN or view.word(span.start - 1) not in JOINERS - {",", "-"}:
        return False
    if view.words[span.start : span.end + 1] in THEN:
        return True
    words = range(span.end, span.end + 4)
    after = next((p for p in people if p.start in words), None)
    if after is None or after.mention.kind is not MentionKind.NAME:
        return False
    own = view.word(span.start) in ("उनके", "अपने", "उनकी")
    return own and any(view.word(i) in _PEERS for i in range(span.end, after.end))


def _names_a_building(view: View, span: MentionSpan, spans: Sequence[MentionSpan]) -> bool:
    """Tell whether a name is part of a place's: 'मेहता टावर'."""
    longer = [
        s for s in spans if s.mention.kind is MentionKind.PLACE and s.start == span.start and s.end == span.end + 1
    ]
    return bool(longer) and view.word(span.end) in place_heads()


def _slot(doc: Doc, chunks: Sequence[Chunk], span: MentionSpan) -> Slot:
    """Return the slot of one mention with the case of its chunk, if it ends the chunk."""
    view: View = doc._.khabar_view
    chunk = next((c for c in chunks if c.start <= span.end - 1 < c.end), None)
    if chunk is None:
        return Slot("", (span.mention,), span.start, span.end, span.end)
    if not chunk.case and chunk.end == span.end and span.mention.kind is MentionKind.NAME:
        shared = shared_phrase(view, chunks, chunk) or past_aside(view, chunks, span)
        if shared is not None:
            return Slot(shared.case, (span.mention,), span.start, span.end, shared.marker_end)
    end = span.end
    while end < chunk.end and (view.word(end) in TRAILING or not view.word(end)[:1].isalnum()):
        end = max(end + 1, view.skip_quoted(end))
    end = max(end, group_of(view, span.end, chunk.end)) if end < chunk.end and chunk.case != "का" else end
    if end < chunk.end or not chunk.case:
        return Slot("", (span.mention,), span.start, end, end)
    case, marker_end = chunk.case, chunk.marker_end
    if case == "से पहले" and view.word(marker_end - 1) == "पूर्व" and view.kind(marker_end) in _HELD:
        case, marker_end = "से", marker_end - 1  # 'X से [पूर्व मंत्री Y] ने' not 'before X'
    if case == "का" and view.word(marker_end) in _TOGETHER and view.word(marker_end + 1) in _CASES:
        case, marker_end = view.word(marker_end + 1), marker_end + 2  # 'X, Y और Z की तिकड़ी ने'
    marker = view.word(marker_end - 1) if case == "का" else ""
    for length in (1, 2) if case == "का" and marker_end == chunk.end else ():
        phrase = " ".join(view.words[marker_end : marker_end + length])
        if phrase in AFTER_PRONOUN:
            case, marker_end = AFTER_PRONOUN[phrase], marker_end + length
            break
    return Slot(case, (span.mention,), span.start, end, marker_end, marker)


def _joined(doc: Doc, groups: Sequence[VerbGroup], single: list[Slot]) -> list[Slot]:
    """Join 'A, B और C ने' into one slot in the case of the last; 'नेता, X' is one person in apposition."""
    view: View = doc._.khabar_view
    out: list[Slot] = []
    for slot in single:
        if len(out) > 1 and _says_who(view, groups, out[-2], out[-1], slot):
            out.pop()
        if out and not out[-1].case and once_was(view, out[-1].end, slot.start, out[-1].mentions, slot.mentions[0]):
            out.pop()  # '[मंत्री] रहे X'
        before = out[-1] if out else None
        whole = _one_phrase(view, before, slot) if before else None
        if whole is not None:
            out[-1] = whole
            continue
        between = untimed(view, before.end, slot.start) if before else []
        whose = slot.case == "का" and slot.mentions[0].kind is MentionKind.PRONOUN  # 'X और उसका साथी'
        if (
            before
            and not before.case
            and between
            and not whose
            and (only_joiners(without_then(between)) or _titled(groups, before, slot, between))
        ):
            mentions = (*before.mentions, *slot.mentions)
            alone = between == [","] and len(before.mentions) == 1
            if alone and in_apposition(view, before.start, before.mentions[0], slot.mentions[0]):
                mentions = slot.mentions
            out[-1] = Slot(slot.case, mentions, before.start, slot.end, slot.marker_end, slot.marker)
        elif before and not before.case and (_including(view, before, slot) or _hyphened(doc, before, slot)):
            out[-1] = Slot(
                slot.case, (*before.mentions, *slot.mentions), before.start, slot.end, slot.marker_end, slot.marker
            )
        else:
            out.append(slot)
    return out


def _one_phrase(view: View, left: Slot, right: Slot) -> Slot | None:
    """Return both slots as one where a marker that the first has already is that of both, else None.

    '[X] और [Y] के साथ' share one marker; 'उनके और [X] के बीच' (between him and X) has a pronoun in the case that the
    postposition asks for; in 'X और [कंपनी] के Y को' (X, and Y of a company) what stands in the genitive is no person.
    """
    if left.case and left.case == right.case and left.marker_end == right.marker_end:
        mentions = (*left.mentions, *right.mentions)
    elif left.case != "का":
        return None
    elif left.mentions[-1].kind is MentionKind.PRONOUN and right.case.startswith("के "):
        oblique, joined = left.marker.endswith("े"), view.words[left.end : right.start]
        mentions = (*left.mentions, *right.mentions) if oblique and _only_and(joined) else ()
    else:
        last = left.mentions[-1]
        whole = last.kind is MentionKind.NAME and (" " in last.label or last.posts)  # 'X और [Y की] Z से बैठक'
        named = right.start == left.marker_end and [m.kind for m in right.mentions] == [MentionKind.NAME] and not whole
        plain = named and right.mentions[0].possessor is None and not right.mentions[0].posts
        mentions = (*left.mentions[:-1], *right.mentions) if len(left.mentions) > 1 and plain else ()
    return Slot(right.case, mentions, left.start, right.end, right.marker_end, right.marker) if mentions else None


def _only_and(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and words[0] in JOINERS - {",", "-"}


def _titled(groups: Sequence[VerbGroup], left: Slot, right: Slot, words: list[str]) -> bool:
    """Tell whether a joiner and a title that no list knows stand between: 'X और नगर के मुख्य वार्ताकार Y'."""
    verbs = {i for g in groups for i in range(g.start, g.end)}
    came = words[0] == "," and words[2:3] == ["से"]  # 'X, [टोरंटो से आए] Y और Z ने'
    if (came or words[0] in JOINERS - {","}) and _described(groups, left, right):
        return True
    if words[0] not in JOINERS - {","} or len(words) > _TITLE_WORDS or verbs & set(range(left.end, right.start)):
        return False
    return not any(w in _CASES or w in JOINERS for w in words[1:])


def _described(groups: Sequence[VerbGroup], left: Slot, right: Slot) -> bool:
    """Tell whether a participle right before the second name says who it is: 'X और शहर में [होटल चलाने वाले] Y'."""
    inside = [g for g in groups if left.end <= g.start and g.end <= right.start]
    return len(inside) == 1 and inside[0].end == right.start and not inside[0].finite


def _says_who(view: View, groups: Sequence[VerbGroup], left: Slot, body: Slot, right: Slot) -> bool:
    """Tell whether a body is part of what says who the second is: 'X और [दल में] शामिल हुए Y'."""
    joined = not left.case and view.word(left.end) in JOINERS - {","}
    within = body.case in ("में", "से", "का") and not body.has_people
    return joined and within and _described(groups, left, right)


def _including(view: View, left: Slot, right: Slot) -> bool:
    """Tell whether the first is one of the second: 'X सहित पांच विधायकों ने'."""
    if right.mentions[-1].kind is not MentionKind.GROUP and right.case != "ने":
        return False  # 'X समेत कई नेता Y से मिले'
    apart = range(max(left.end - 1, left.start), right.start)
    return right.start - left.end <= 1 and any(view.word(i) in ("सहित", "समेत") for i in apart)


def _hyphened(doc: Doc, left: Slot, right: Slot) -> bool:
    """Tell whether two names stand in one token: 'आरव-मीना'."""
    end, start = left.mentions[-1].passage.end, right.mentions[0].passage.start
    return start - end == 1 and doc._.khabar_view.article.text[end] in "-–"
