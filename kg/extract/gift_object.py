"""Where the words of a given thing stand, and which of them are the thing.

Before the verb ('को [चांदी का हाथी] भेंट किया'), before the receiver ('[अपना बल्ला] Y को उपहार में दिया') or the giver
('[यह पेंटिंग] X ने Y को भेंट की'), behind the verb in a headline, behind a participle ('Y को भेंट की गई [तलवार]'), or as the
noun that a relative clause describes ('[वह कलम] जो X ने Y को दी थी').

Misses: a thing named only in the sentence before or after ('एक खास तोहफा दिया। यह ... है').
"""

from __future__ import annotations

from dataclasses import replace

from kg.extract.events_frame import Frame, Slot, frames
from kg.extract.events_joining import daytimes
from kg.extract.gift_before import before_calling, before_person, describes_person, named_at, says_when
from kg.extract.gift_fetched import attributive, behind, correlated, fetched, without_people
from kg.extract.gift_kind import heads_of, is_gift
from kg.extract.gift_lexicon import AND, gift_lexicon, is_thing
from kg.extract.gift_occasion import given_as
from kg.extract.gift_return import falls_to, share_end
from kg.extract.gift_target import by_hand, hands, honoured, possessed, target
from kg.extract.gift_words import PARTICLES, THAT, after_setting, is_bare
from kg.extract.view import GENITIVES, View
from kg.language.clauses import Chunk
from kg.language.conjugation import Form
from kg.language.verbs import VerbGroup

_BOUNDS = frozenset({"ने", "को", "से", "के साथ", "के बाद", "के दौरान", "की ओर से", "के लिए", "के पास", "के यहां"})
_FRONTING = frozenset({"को", "ने", "के लिए", "से", "की ओर से", "का"})
_RELATIVES = frozenset({"जो", "जिसे", "जिन्हें"})
_NOW = frozenset({"अब", "आज", "अभी", "फिलहाल"})
_AGO = frozenset({"पहले", "पूर्व", "बाद"})
_ASIDE = frozenset({"से पहले", "के बाद", "के दौरान", "के साथ", "के सामने", "के बीच"})


def object_words(view: View, frame: Frame, group: VerbGroup) -> list[int]:
    """Return the token indices of what stands as object of a verb."""
    bounds = {s.marker_end for s in frame.slots if s.case in _BOUNDS and s.marker_end <= group.start}
    for slot in (honoured(view, frame, group), by_hand(view, frame)):
        if slot is not None and slot.marker_end <= group.start:
            bounds |= {slot.marker_end, hands(view, slot)}
    if (share := falls_to(view, frame, group)) is not None:
        bounds.add(share_end(view, share))
    bounds |= {end for s in frame.slots if (end := _by_own_hand(view, s)) and end <= group.start}
    if (whose := possessed(view, frame, group)) is not None:
        bounds.add(whose.marker_end)
    if (to := target(view, frame, group)) is not None:
        bounds |= {to[0].marker_end, to[1]}
    aside = _beside(frame)
    told = [o for o in frame.groups if o.end <= group.start and o.start not in aside]
    verbs = [o.end for o in told if not (attributive(o) or _is_noun(view, o))]
    begin = max([frame.start, *bounds, *verbs])
    own = [i for i in range(begin, group.start) if _is_said(view, i) or view.word(i) == ","]
    own = [i for i in own if i not in _apart(view, frame) and i not in aside]
    own = without_people(frame, _beside_messenger(view, frame, own))
    if own and view.word(own[-1]) in _AGO:  # 'मृत्यु से एक महीना [पहले] दी थी'
        own = []
    when = daytimes(view, begin, group.start)  # 'Y को [शाम को] शॉल भेंट की'
    when |= {n for i in own for n in range(i, given_as(view, i))}  # 'Y को [स्मृति स्वरूप] शॉल भेंट की'
    own = [i for i in own if i not in when]
    if not is_bare(view, own):
        return own
    own = after_setting(view, own)
    return _elsewhere(view, frame, group, max([frame.start, *verbs]), sorted(bounds), own)


def _by_own_hand(view: View, slot: Slot) -> int:
    """Return where 'अपने हाथों से' ends, which is no part of a thing unless it says who made it ('अपने हाथ से बना स्केच')."""
    end = hands(view, slot) if slot.marker.startswith("अपन") else 0
    return end if end > slot.marker_end and view.word(end) not in gift_lexicon("made") else 0


def _apart(view: View, frame: Frame) -> set[int]:
    """Return the tokens of other clauses of a sentence: 'वह छड़ी, [जिस पर नाम खुदा है], Y को दी'."""
    others = [f for f in frames(view.doc) if f.sentence is frame.sentence and f is not frame]
    opened = {i for f in others for i in range(f.clause.start, f.start)}  # 'जिस पर' is no phrase
    return ({i for f in others for i in f.tokens} | opened) - set(frame.tokens)


def _beside(frame: Frame) -> set[int]:
    """Return the tokens of phrases that say when or with whom: 'Y को [मरने से पहले] सौंपा', '[बैठक के बाद] एक घड़ी दी'."""
    return {i for c in frame.chunks if c.case in _ASIDE for i in range(c.start, c.marker_end)}


def _is_said(view: View, at: int) -> bool:
    return any(c.isalnum() for c in view.word(at))


def _beside_messenger(view: View, frame: Frame, words: list[int]) -> list[int]:
    """Return words without by whom, and where, a thing is sent: '[यह कपड़ा] X के हाथ लंदन भिजवाया'."""
    for slot in frame.slots:
        carried = view.word(slot.marker_end) == "हाथ" and view.word(slot.marker_end + 1) not in GENITIVES
        if slot.case == "का" and slot.start in words and carried and not slot.marker.startswith("अपन"):
            name = min(p.start for m in slot.mentions for p in (m.passage, *(post.passage for post in m.posts)))
            before = [i for i in words if view.doc[i].idx < name]
            return before or [i for i in words if i > slot.marker_end]
    return words


def _elsewhere(view: View, frame: Frame, group: VerbGroup, begin: int, bounds: list[int], own: list[int]) -> list[int]:
    """Return the thing of a verb that has none right before it, with the bare words ``own`` that do stand there."""
    if (attributive(group) and frame.verb not in (None, group)) or possessed(view, frame, group):
        return own + _to_the_thing(view, behind(frame, group.end))
    if frame.opener in _RELATIVES:
        return (_fronted(view, frame, begin, bounds) or _antecedent(view, frame)) + own
    meanwhile = group.form is Form.IMPERFECTIVE and not group.finite  # '[तलवार] Y को थमाते हुए X बोले'
    if group.form is Form.CONJUNCTIVE or meanwhile:
        return (_fronted(view, frame, begin, bounds) or fetched(view, frame, group)) + own
    if group.form is Form.INFINITIVE:  # 'X से मिलने पहुंचे Y ने ...'
        return own
    marked = [(s.start, s.marker_end) for s in frame.slots if s.case]
    after = [i for i in frame.tokens if i >= group.end and not any(a <= i < b for a, b in marked)]
    if after:
        return own + after
    found = _fronted(view, frame, begin, bounds) or fetched(view, frame, group) or correlated(view, frame)
    return (found or _anywhere(view, frame, group)) + own


def _anywhere(view: View, frame: Frame, group: VerbGroup) -> list[int]:
    """Return the one plain thing that a clause names before its verb: 'Y को [यह पदक] 2017 में X के हाथों मिला'."""
    people = {i for s in frame.slots for i in range(s.start, s.end)}
    for chunk in frame.chunks:
        words = [i for i in range(chunk.start, chunk.end) if i not in frame.timed]
        timed = chunk.end - 1 in frame.timed
        if not words or chunk.end > group.start or people & set(words) or (chunk.case and not timed):
            continue
        if chunk.quote is None and is_gift(view, words, heads_of(view, words)):
            return words
    return []


def _fronted(view: View, frame: Frame, begin: int, bounds: list[int]) -> list[int]:
    """Return what stands before the receiver, or before the giver.

    '[अपना बल्ला] Y को', '[यह पेंटिंग] X ने'. At the head of a clause it must be a known thing or have a demonstrative.
    """
    slots = [s for s in frame.slots if s.case in _FRONTING and s.start >= begin and s.marker_end in bounds]
    for slot in sorted(slots, key=lambda s: -s.start):
        # 'बिना कुछ बोले [अपना हार] Y को': what the giver did meanwhile is no part of the thing
        said = [g.end for g in frame.groups if not g.finite and begin < g.end <= slot.start and not _makes(view, g)]
        start = max([begin, *said, *(b for b in bounds if b <= slot.start)])
        words = [i for i in range(start, named_at(view, slot)) if view.word(i)[:1].isalnum()]
        run = without_people(frame, [i for i in words if i not in _apart(view, frame)])
        run = before_person(view, frame, slot, _beside_messenger(view, frame, run))
        run = before_calling(view, run)
        while run and says_when(view, run[-1]):
            run.pop()
        run = _before_owner(view, run)
        if slot.case == "को" and _said_as_gift(view, run):
            return run
        chunk = next((c for c in frame.chunks if run and c.start <= run[-1] < c.end), None)
        if not run or view.word(run[-1]) in GENITIVES or all(view.word(i) in THAT | PARTICLES for i in run):
            continue
        if describes_person(view, slot, chunk, run):
            continue
        whole = chunk is not None and not any(run[-1] < named_at(view, s) < chunk.end for s in frame.slots)
        heads = chunk is not None and chunk.end - 1 == run[-1]
        if chunk is None or (chunk.case and whole and heads and chunk.end <= slot.start):
            continue
        own = view.word(run[0]).startswith("अपन")
        if start > begin or own or view.word(run[0]) in THAT or is_gift(view, run, heads_of(view, run)):
            return run
    return []


def _said_as_gift(view: View, run: list[int]) -> bool:
    """Tell whether words before who is given to name a thing and call it a gift: '[पांच गाय उपहार के रूप में] उन्हें सौंपीं'."""
    at = max((n for n, i in enumerate(run) if view.word(i) in gift_lexicon("gift_words")), default=0)
    return at > 0 and at < len(run) - 1 and is_bare(view, run[at:])


def _before_owner(view: View, run: list[int]) -> list[int]:
    """Return words up to a thing that a person's genitive follows: '[अपनी स्लेट] पहली कक्षा की X को'."""
    if not run or view.word(run[-1]) not in GENITIVES:
        return run
    bound = GENITIVES | AND | gift_lexicon("measures")
    ends = [n for n, i in enumerate(run[:-1]) if is_thing(view.word(i)) and view.word(run[n + 1]) not in bound]
    return run[: ends[-1] + 1] if ends else run


def _antecedent(view: View, frame: Frame) -> list[int]:
    """Return the noun phrase that a relative clause describes: '[वह कलम] लौटा दी जो X ने Y को भेंट की थी'."""
    before = frame.previous
    if before is None:
        return []
    chunks = [c for c in before.chunks if c.quote is None and c.end <= frame.start]
    people = {i for s in before.slots for i in range(s.start, s.end) if view.word(s.start) not in THAT}
    chunks = [c for c in chunks if c.case not in ("ने", "को") and not people & set(range(c.start, c.end))]
    pointed = [c for c in chunks if view.word(c.start) in THAT and c.end - c.start > 1]
    plain = [c for c in chunks if not c.case and view.word(c.start) not in THAT]
    best = pointed[-1] if pointed else plain[-1] if plain else None
    while best is not None and (owner := next((c for c in chunks if _owns(c, best, people)), None)) is not None:
        best = replace(best, start=owner.start)
    return _to_the_thing(view, list(range(best.start, best.end))) if best else []


def _owns(chunk: Chunk, noun: Chunk, people: set[int]) -> bool:
    """Tell whether a chunk is the genitive of a noun, and no person: '[कदंब का] वह पौधा'."""
    return chunk.case == "का" and chunk.marker_end == noun.start and not people & set(range(chunk.start, chunk.end))


def _to_the_thing(view: View, words: list[int]) -> list[int]:
    """Return words up to a thing that another noun follows: 'भेंट की गई [पेंटिंग] चर्चा में है', '[वह तलवार] टंगी है, जो'."""
    for n, i in enumerate(words[:-1]):
        joined = view.word(words[n + 1]) in AND | GENITIVES | gift_lexicon("measures")
        if is_thing(view.word(i)) and view.word(words[n + 1]) in _NOW:
            return words[: n + 1]  # 'X का दिया [रुमाल] अब Y के सूटकेस में है'
        if is_thing(view.word(i)) and not joined and not any(is_thing(view.word(j)) for j in words[n + 1 :]):
            return words[: n + 1]
    return words


def _makes(view: View, group: VerbGroup) -> bool:
    """Tell whether a participle says who made a thing: '[अपने हाथ से बनाया] कार्ड X को', not 'बिना कुछ [बोले]'."""
    return attributive(group) and view.word(group.start) in gift_lexicon("made")


def _is_noun(view: View, group: VerbGroup) -> bool:
    """Tell whether an infinitive says what a thing is for, or is the thing: '[खाने] के कटोरे', 'चांदी का [पालना]'."""
    thing = group.end - group.start == 1 and is_thing(view.word(group.start))
    return group.form is Form.INFINITIVE and (thing or view.word(group.end) in GENITIVES)
