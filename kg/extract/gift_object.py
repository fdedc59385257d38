"""Where the words of a given thing stand, and which of them are the thing.

Before the verb ('को [चांदी का हाथी] भेंट किया'), before the receiver ('[अपना बल्ला] Y को उपहार में दिया') or the giver
('[यह पेंटिंग] X ने Y को भेंट की'), behind the verb in a headline, behind a participle ('Y को भेंट की गई [तलवार]'), or as the
noun that a relative clause describes ('[वह कलम] जो X ने Y को दी थी').

Misses: a thing named only in the sentence before or after ('एक खास तोहफा दिया। यह ... है').
"""

from __future__ import annotations

from kg.extract.events_frame import PEOPLE, Frame
from kg.extract.gift_kind import heads_of, is_gift
from kg.extract.gift_lexicon import AND, gift_lexicon, is_thing
from kg.extract.gift_target import HELD_OUT, by_hand, hands, honoured, possessed, target
from kg.extract.view import View
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup
from kg.language.word_classes import WordClass

IN_RETURN = "बदले"
PARTICLES = frozenset({"भी", "ही", "तो"})
_AS_A = frozenset({"में", "स्वरूप", "के", "रूप", "तौर", "पर", "की", "का", "बतौर", "प्राप्त"})
_BOUNDS = frozenset({"ने", "को", "से", "के साथ", "के बाद", "के दौरान", "की ओर से", "के लिए", "के पास", "के यहां"})
_FRONTING = frozenset({"को", "ने", "के लिए", "से", "की ओर से", "का"})
_BEFORE_GIVING = frozenset({HELD_OUT, "पहना", "ओढा"})  # 'माला पहना दी'
_GENITIVES = frozenset({"का", "की", "के"})
_RELATIVES = frozenset({"जो", "जिसे", "जिन्हें"})
_HERE = frozenset({"यहां", "वहां", "वहीं", "यहीं"})
_THAT = frozenset("वह वही वे उस उसी उन उन्हीं यह यही ये इस इसी इन ऐसा ऐसी ऐसे".split())


def attributive(group: VerbGroup) -> bool:
    """Tell whether a participle describes the thing: 'जापान में बना', 'हाथ से बुनी'."""
    return group.aspect == "perfective" and not group.participle and not group.finite


def object_words(view: View, frame: Frame, group: VerbGroup) -> list[int]:
    """Return the token indices of what stands as object of a verb."""
    bounds = {s.marker_end for s in frame.slots if s.case in _BOUNDS and s.marker_end <= group.start}
    for slot in (honoured(view, frame, group), by_hand(view, frame)):
        if slot is not None and slot.marker_end <= group.start:
            bounds |= {slot.marker_end, hands(view, slot)}
    if (whose := possessed(view, frame, group)) is not None:
        bounds.add(whose.marker_end)
    if (to := target(view, frame, group)) is not None:
        bounds |= {to[0].marker_end, to[1]}
    verbs = [o.end for o in frame.groups if o.end <= group.start and not (attributive(o) or _of_noun(view, o))]
    begin = max([frame.start, *bounds, *verbs])
    own = [i for i in range(begin, group.start) if any(c.isalnum() for c in view.word(i)) or view.word(i) == ","]
    own = _without_people(frame, own)
    if not is_bare(view, own):
        return own
    return _elsewhere(view, frame, group, max([frame.start, *verbs]), sorted(bounds), own)


def _elsewhere(view: View, frame: Frame, group: VerbGroup, begin: int, bounds: list[int], own: list[int]) -> list[int]:
    """Return the thing of a verb that has none right before it, with the bare words ``own`` that do stand there."""
    if (attributive(group) and frame.verb not in (None, group)) or possessed(view, frame, group):
        return own + _to_the_thing(view, _behind(frame, group.end))
    if frame.opener in _RELATIVES:
        return (_fronted(view, frame, begin, bounds) or _antecedent(view, frame)) + own
    if group.form is Form.CONJUNCTIVE:
        return (_fronted(view, frame, begin, bounds) or _fetched(view, frame, group)) + own
    marked = [(s.start, s.marker_end) for s in frame.slots if s.case]
    after = [i for i in frame.tokens if i >= group.end and not any(a <= i < b for a, b in marked)]
    return own + after if after else (_fronted(view, frame, begin, bounds) or _fetched(view, frame, group)) + own


def _behind(frame: Frame, start: int) -> list[int]:
    """Return the noun phrase that begins at a token, genitives included: 'उपहार में मिली [चांदी की घड़ी] को'."""
    found: list[int] = []
    for chunk in frame.chunks:
        if chunk.start == (found[-1] + 1 if found else start):
            found += range(chunk.start, chunk.marker_end if chunk.case == "का" else chunk.end)
            if chunk.case != "का":
                break
    return found


def _fetched(view: View, frame: Frame, group: VerbGroup) -> list[int]:
    """Return the thing that the giver took out, took off or bought for it, in this clause or the one before.

    'बैग से [मूर्ति] निकालकर Y को थमा दी', '[अपने जूते] उतारे और Y को दे दिए'.
    """
    around = [(frame, g) for g in reversed(frame.groups) if g.end <= group.start]
    before = frame.previous
    joined = frame.opener in ("और", "तथा", "एवं", "फिर", "", "व") and not any(c.case == "ने" for c in frame.chunks)
    if before is not None and joined and before.sentence is frame.sentence:
        around += [(before, g) for g in reversed(before.groups)]
    for where, by in around:
        if by.stem in gift_lexicon("fetching") and not by.negated:
            marks = [s.marker_end for s in where.slots if s.case and s.case != "का" and s.marker_end <= by.start]
            marks += [c.marker_end for c in where.chunks if c.case not in ("", "का") and c.marker_end <= by.start]
            verbs = [g.end for g in where.groups if g.end <= by.start and not attributive(g)]
            words = [i for i in range(max([where.start, *marks, *verbs]), by.start) if view.word(i)[:1].isalnum()]
            kept = item_words(view, _without_people(where, words))
            if kept and is_gift(view, kept, heads_of(view, kept)):
                return kept
    return []


def _fronted(view: View, frame: Frame, begin: int, bounds: list[int]) -> list[int]:
    """Return what stands before the receiver, or before the giver.

    '[अपना बल्ला] Y को', '[यह पेंटिंग] X ने'. At the head of a clause it must be a known thing or have a demonstrative.
    """
    slots = [s for s in frame.slots if s.case in _FRONTING and s.start >= begin and s.marker_end in bounds]
    for slot in sorted(slots, key=lambda s: -s.start):
        # 'बिना कुछ बोले [अपना हार] Y को': what the giver did meanwhile is no part of the thing
        said = [g.end for g in frame.groups if not g.finite and begin < g.end <= slot.start]
        start = max([begin, *said, *(b for b in bounds if b <= slot.start)])
        run = _without_people(frame, [i for i in range(start, slot.start) if view.word(i)[:1].isalnum()])
        run = _trimmed_titles(view, run)
        chunk = next((c for c in frame.chunks if run and c.start <= run[-1] < c.end), None)
        if not run or chunk is None or (chunk.case and chunk.end <= slot.start) or view.word(run[-1]) in _GENITIVES:
            continue
        if start > begin or view.word(run[0]) in _THAT or is_gift(view, run, heads_of(view, run)):
            return run
    return []


def _trimmed_titles(view: View, run: list[int]) -> list[int]:
    """Return words without a title of the person behind them: '[यह पेंटिंग] राष्ट्रपति X ने'."""
    while run and view.kind(run[-1]) in (WordClass.TITLE, WordClass.DEMONYM, WordClass.HONORIFIC, WordClass.KINSHIP):
        run = run[:-1]
    return run


def _antecedent(view: View, frame: Frame) -> list[int]:
    """Return the noun phrase that a relative clause describes: '[वह कलम] लौटा दी जो X ने Y को भेंट की थी'."""
    before = frame.previous
    if before is None:
        return []
    chunks = [c for c in before.chunks if c.quote is None and c.end <= frame.start]
    people = {i for s in before.slots for i in range(s.start, s.end) if view.word(s.start) not in _THAT}
    chunks = [c for c in chunks if c.case not in ("ने", "को") and not people & set(range(c.start, c.end))]
    pointed = [c for c in chunks if view.word(c.start) in _THAT and c.end - c.start > 1]
    plain = [c for c in chunks if not c.case and view.word(c.start) not in _THAT]
    best = pointed[-1] if pointed else plain[-1] if plain else None
    return list(range(best.start, best.end)) if best else []


def _to_the_thing(view: View, words: list[int]) -> list[int]:
    """Return words up to a thing that another noun follows: 'भेंट की गई [पेंटिंग] चर्चा में है'."""
    for n, i in enumerate(words[:-1]):
        joined = view.word(words[n + 1]) in AND | _GENITIVES | gift_lexicon("measures")
        if is_thing(view.word(i)) and not joined and not any(is_thing(view.word(j)) for j in words[n + 1 :]):
            return words[: n + 1]
    return words


def _without_people(frame: Frame, words: list[int]) -> list[int]:
    """Return words without the subject in the nominative before them: 'के लिए [X] बक्सा लेकर आए'."""
    nominative = [s for s in frame.slots if s.case == "" and any(m.kind in PEOPLE for m in s.mentions)]
    nominative = [s for s in nominative if s.start in words and s.end - s.start < len(words)]
    return [i for i in words if not nominative or i >= nominative[-1].end]


def is_bare(view: View, words: list[int]) -> bool:
    """Tell whether words only say that something is a gift: 'उपहार में'."""
    plain = gift_lexicon("gift_words") | gift_lexicon("presenting") | _AS_A | PARTICLES
    plain |= gift_lexicon("accepting") | gift_lexicon("got") | gift_lexicon("conferring") | {"से", *_BEFORE_GIVING}
    plain |= gift_lexicon("vague") - _THAT
    return all(view.word(i) in plain or view.kind(i) is WordClass.TIME for i in words)


def _of_noun(view: View, group: VerbGroup) -> bool:
    """Tell whether an infinitive says what a thing is for: 'खाने के कटोरे'."""
    return group.form is Form.INFINITIVE and view.word(group.end) in _GENITIVES


def item_words(view: View, words: list[int]) -> list[int]:
    """Return the words of the thing alone: without gift words, adverbs, times, 'बदले में', 'के रूप में'."""
    gift_words, keepsakes = gift_lexicon("gift_words"), gift_lexicon("keepsakes")
    kept = _from_occasion(view, _trimmed(view, words))
    said = {i for i in kept if view.word(i) in gift_words or (view.word(i) in keepsakes and view.word(i + 1) == "के")}
    at = next((n for n, i in enumerate(kept) if i in said and n > 0), None)
    if at is not None:
        kept = kept[:at]
    elif kept and kept[0] in said:
        kept = kept[1:]
        while kept and view.word(kept[0]) in _AS_A | PARTICLES:
            kept.pop(0)
    return _trimmed(view, kept)


def _trimmed(view: View, words: list[int]) -> list[int]:
    """Return words without what is no part of a thing at either end."""
    kept = list(words)
    head = PARTICLES | AND | _THAT | {IN_RETURN, "में", "को", "बाद", "फिर"}
    tail = gift_lexicon("gift_words") | gift_lexicon("presenting") | _AS_A | PARTICLES | AND | _HERE
    tail |= gift_lexicon("accepting") | gift_lexicon("got") | _BEFORE_GIVING
    while kept and (_mere_time(view, kept) or view.word(kept[0]) in head):
        kept.pop(0)
    while kept and (view.word(kept[-1]) in tail or view.kind(kept[-1]) is WordClass.STOP):
        kept.pop()
    return kept


def _mere_time(view: View, kept: list[int]) -> bool:
    """Tell whether words begin with a time that is no part of the thing: not '1952 की तस्वीर'."""
    if view.kind(kept[0]) is not WordClass.TIME:
        return False
    return view.word(kept[1]) not in _GENITIVES if len(kept) > 1 else True


def _from_occasion(view: View, kept: list[int]) -> list[int]:
    """Return words without the occasion before them: 'जन्मदिन पर हीरे का हार'."""
    for n, i in enumerate(kept[:-1]):
        if view.word(i) == "पर" and view.kind(kept[n + 1]) is not WordClass.VERB:
            return kept[n + 1 :]
    return kept
