"""Doc -> mentions of places.

Places are known by the gazetteer, by the noun that ends them ('ट्रंप टावर', 'वोस्तोक कॉस्मोड्रोम') or by a short name in
quotation marks before a place's case marker ('‘सिल्वर ओक’ में').

Misses: villages and houses that no gazetteer lists and that no noun of a place ends, unless a verb of going needs them.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from kg.extract.view import NOT_IN_PHRASE, MentionSpan, View
from kg.language.conjugation import Form, is_only
from kg.language.gazetteer import is_place
from kg.language.normalise import nfc, shadow
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list
from kg.lexicons import load
from kg.model import Mention, MentionKind

C = WordClass
_PART = frozenset({C.UNKNOWN, C.DICTIONARY, C.INITIAL, C.PLACE, C.DEMONYM, C.HEAD, C.COMMON, C.MODIFIER})
_NAMELIKE = frozenset({C.UNKNOWN, C.INITIAL, C.PLACE})
_NOT_IN_SHRINE = frozenset({C.STOP, C.CLOSED, C.VERB, C.TIME})
_HALLOWING = ("साहिब", "साहब", "शरीफ")
MAX_WORDS = 4
_DOING = frozenset({"वाला", "वाले", "वाली"})
# What says where a place lies or goes with somebody else, and is no part of its name.
_BEFORE_PLACE = frozenset({"बीच", "बसे", "बसी", "बसा", "स्थित", "पार", "किनारे"})


def place_heads() -> frozenset[str]:
    """Return the nouns that end the names of places, as shadows."""
    return word_list("bodies", "place_heads")


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(shadow(f).split()) for e in load("bodies")["place_phrases"] for f in e.surface)


def places(view: View) -> list[MentionSpan]:
    """Return the places of the text, longest first at each token; they may stand inside of people's titles."""
    found = _phrased(view) + _headed(view) + _quoted(view) + _listed(view) + _hallowed(view)
    opened = _opened(view)
    found += opened + _again(view, {s.mention.label for s in opened})
    taken: set[int] = set()
    out = []
    for span in sorted(found, key=lambda s: (s.start - s.end, s.start)):
        if not taken.intersection(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            out.append(span)
    return sorted(out, key=lambda s: s.start)


def _span(view: View, start: int, end: int, label: str | None = None) -> MentionSpan:
    text = label or view.text(start, end)
    return MentionSpan(start, end, Mention(MentionKind.PLACE, text, view.passage(start, end)))


def _listed(view: View) -> list[MentionSpan]:
    return [
        _span(view, m.start, m.end)
        for m in view.matches
        if is_place(m) and view.in_name.isdisjoint(range(m.start, m.end)) and view.kind(m.start) is not C.STOP
    ]


def _phrased(view: View) -> list[MentionSpan]:
    out = []
    for phrase in _phrases():
        for at in range(len(view.words) - len(phrase) + 1):
            if view.words[at : at + len(phrase)] == phrase and view.kind(at) is not C.STOP:
                out.append(_span(view, at, at + len(phrase)))
    return out


def _headed(view: View) -> list[MentionSpan]:
    """Return noun phrases that end in the noun of a place, or begin with one: 'अंतरिक्ष केंद्र X'."""
    heads = place_heads()
    listed = {m.end - 1: m.start for m in view.matches if is_place(m) and m.end - m.start > 1}
    out = []
    for at, word in enumerate(view.words):
        if word not in heads or view.kind(at) in (C.STOP, C.CLOSED) or at in view.in_name or view.word(at + 1) in heads:
            continue
        start = at
        while at - start < MAX_WORDS and is_part_of_place(view, start - 1):
            start -= 1
            if view.kind(start) is C.PLACE and start == at - 1 and word in word_list("bodies", "districts"):
                break  # 'मेहता [पटना जिले] के'
            if start == listed.get(at) and view.kind(start - 1) in (C.UNKNOWN, C.INITIAL):
                break  # 'मेहता [काजीरंगा राष्ट्रीय उद्यान] के लिए'
        if word in word_list("bodies", "districts") and start == at and view.is_postposition(at + 1):
            continue  # 'मेहता शहर के अस्पताल गए'
        if start == at and at - 1 in view.in_name and view.kind(at - 1) is C.UNKNOWN and not _goes_there(view, at):
            start = view.name_at[at - 1].start  # 'होल्म टावर'
        if start == at and view.kind(at - 1) is C.TITLE and at - 1 not in view.in_name and view.is_postposition(at + 1):
            start = at - 1  # 'रेल भवन में'
        if start < at:
            out.append(_span(view, start, at + 1, _bare(view, start, at)))
    return out


def _goes_there(view: View, at: int) -> bool:
    """Tell whether somebody with a title goes to what a token names, and gives it no name: '[अभिनेता X] होटल पहुंचे'.

    A post says that a person is meant, whatever follows: '[मंत्री X] अस्पताल का हाल जानने पहुंचे'.
    """
    before = view.kind(view.name_at[at - 1].start - 1)
    return before is C.TITLE or (before is C.HONORIFIC and view.kind(at + 1) is C.VERB)


def _bare(view: View, start: int, at: int) -> str | None:
    """Return what a village is called without the noun at a token: '[कनकपुर] गांव', no 'पैतृक गांव' ancestral village."""
    named = all(view.kind(i) in _NAMELIKE for i in range(start, at))
    return view.text(start, at) if named and view.word(at) in word_list("bodies", "settlements") else None


def _opened(view: View) -> list[MentionSpan]:
    """Return unknown words that the noun of a place announces: 'गांव [करमपुर] पहुंचे', '[होटल सागर] में'."""
    out = []
    for at, word in enumerate(view.words):
        within = word in word_list("bodies", "place_openers_named")
        end = at + 1
        known = {C.UNKNOWN, C.DICTIONARY} if within else {C.UNKNOWN}
        while end - at <= 2 and view.kind(end) in known and end not in view.in_name:
            end += 1
        if (within or word in word_list("bodies", "place_openers")) and end > at + 1 and at not in view.in_name:
            out.append(_span(view, at + 1 - within, end))
    return out


def _hallowed(view: View) -> list[MentionSpan]:
    """Return shrines whose kind stands first and whose honorific ends them: 'गुरुद्वारा [कनकियाना] साहिब'."""
    out = []
    for at, word in enumerate(view.words):
        ends = [i for i in range(at + 2, at + 2 + MAX_WORDS) if view.word(i) in _HALLOWING]
        inside = range(at + 1, ends[0]) if word in word_list("bodies", "shrine_openers") and ends else range(0)
        if inside and all(view.kind(i) not in _NOT_IN_SHRINE for i in inside):
            out.append(_span(view, at, ends[0] + 1))
    return out


def _again(view: View, labels: set[str]) -> list[MentionSpan]:
    """Return where words that a noun of a place has announced stand without it: 'करमपुर आना था'."""
    known: dict[str, list[tuple[str, ...]]] = defaultdict(list)  # by the first word
    for words in sorted({tuple(shadow(label).split()) for label in labels}):
        known[words[0]].append(words)
    return [
        _span(view, i, i + len(words))
        for i, word in enumerate(view.words)
        for words in known.get(word, ())
        if view.words[i : i + len(words)] == words
        and all(n not in view.in_name and view.kind(n) is C.UNKNOWN for n in range(i, i + len(words)))
    ]


def is_part_of_place(view: View, at: int) -> bool:
    """Tell whether the word at ``at`` can belong to the name of a place that goes on after it."""
    if view.word(at) in _BEFORE_PLACE or view.word(at) in word_list("bodies", "place_stops"):
        return False  # 'दोनों के बीच व्हाइट हाउस में', 'नदी पार बसे करमपुर गांव'
    if view.word(at) in _DOING and is_only(view.word(at - 1), Form.INFINITIVE):
        return False  # 'आज होने वाला जिला अस्पताल का दौरा', but 'पहाड़ी वाला मंदिर'
    if view.word(at) in ("साहिब", "शरीफ"):
        return True  # 'पटना साहिब गुरुद्वारा'
    return view.kind(at) in _PART and at not in view.in_name and view.word(at) not in NOT_IN_PHRASE


def _quoted(view: View) -> list[MentionSpan]:
    """Return short names in quotation marks that a place's case marker or a verb of going follows."""
    out = []
    for quotation in view.doc.spans.get("khabar_quotations", ()):
        if quotation._.khabar_scare and len(quotation) <= 3 and not any(t.is_digit for t in quotation):
            after = quotation.end
            while view.kind(after) is C.STOP and view.word(after) not in ("", "।", ",", "."):
                after += 1
            if view.word(after) in ("में", "पर", "गए", "गये", "पहुंचे", "पहुंचीं", "पहुंची", "आए", "जाकर", "जाएंगे"):
                out.append(_span(view, quotation.start, quotation.end, nfc(quotation.text)))
    return out
