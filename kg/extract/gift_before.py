"""What stands before a person, where a thing may: '[अपना तंबू] X को दिया', but '[नन्हे प्रशंसक] X को' says who X is.

A thing before titles ends where they begin: '[यह पेंटिंग] राष्ट्रपति X ने'.

Misses: callings that no list knows, behind a thing that no list knows.
"""

from __future__ import annotations

from kg.extract.events_frame import Frame, Slot
from kg.extract.gift_kind import heads_of, is_gift
from kg.extract.gift_lexicon import AND, gift_lexicon, is_thing
from kg.extract.gift_words import THAT
from kg.extract.view import GENITIVES, View
from kg.language.clauses import Chunk
from kg.language.word_classes import WordClass
from kg.model import MentionKind

_THERE = frozenset({"में", "पर"})
_WHEN = frozenset("पहले बाद पूर्व बरसों सालों वर्षों महीनों दिनों दशकों खुद स्वयं".split())


def before_calling(view: View, run: list[int]) -> list[int]:
    """Return words up to a thing that others follow: '[अपना बल्ला] नन्हे प्रशंसक X को', '[वही कलम] बाद में X को'."""
    at = next((n for n, i in enumerate(run) if is_thing(view.word(i))), len(run))
    rest = run[at + 1 :]
    if len(rest) > 1 and view.word(rest[-1]) in _THERE and view.word(rest[-2]) not in gift_lexicon("gift_words"):
        rest = rest[:-1]
    bound = AND | GENITIVES | gift_lexicon("measures") | gift_lexicon("made") | {"से", "में", "पर", "वाला", "वाली", "वाले"}
    called = 0 < len(rest) <= 3 and not any(view.word(i) in bound or is_thing(view.word(i)) for i in rest)
    if called:
        return run[: at + 1]
    things = [n for n, i in enumerate(run[:-1]) if is_thing(view.word(i)) or _is_copy(view, i)]
    behind = [view.word(i) for i in run[things[-1] + 1 :]] if things else []
    owned = bool(behind) and behind[0] not in bound and not (GENITIVES | _THERE | THAT).isdisjoint(behind)
    return run[: things[-1] + 1] if owned else run  # '[अपनी टोपी] दल के सबसे युवा खिलाड़ी X को', '[अपनी जर्सी] इस खिलाड़ी को'


def _is_copy(view: View, at: int) -> bool:
    """Tell whether a word is a copy of a book, and no postposition: 'किताब की पहली [प्रति]', not 'खेल के प्रति'."""
    return view.word(at) == "प्रति" and view.word(at - 1) != "के"


def describes_person(view: View, slot: Slot, chunk: Chunk | None, run: list[int]) -> bool:
    """Tell whether words before a name say who that is, and are no thing: '[नन्हे प्रशंसक] X को', but 'अपना तंबू X को'."""
    if chunk is None or named_at(view, slot) >= chunk.end:
        return False
    first = view.word(run[0])
    told = first in THAT | {"एक"} or first.startswith("अपन") or view.word(run[0] - 1) in GENITIVES
    return not told and not any(is_thing(view.word(i)) for i in run) and not is_gift(view, run, heads_of(view, run))


def named_at(view: View, slot: Slot) -> int:
    """Return the token where the first person of a slot begins: of '[बुना मोजा] मंत्री X को' that of 'X'."""
    first = min(m.passage.start for m in slot.mentions)
    return next((i for i in range(slot.start, slot.end) if view.doc[i].idx >= first), slot.start)


def says_when(view: View, at: int) -> bool:
    """Tell whether a word behind a thing says when: '[यह पेंटिंग] पहले X को'."""
    return view.kind(at) in (WordClass.TIME, WordClass.STOP) or view.word(at) in _WHEN


def before_person(view: View, frame: Frame, slot: Slot, run: list[int]) -> list[int]:
    """Return words without who the person behind them is: '[यह पेंटिंग] राष्ट्रपति X ने', '[यह वीणा] उनके गुरु X से'."""
    first = view.doc[named_at(view, slot)].idx
    begins = [p.passage.start for m in slot.mentions for p in m.posts if p.passage.end <= first]
    titles = [i for i in run if view.doc[i].idx >= min(begins, default=first)]
    thing = max(
        (n + 1 for n, i in enumerate(titles) if is_thing(view.word(i))), default=0
    )  # '[मोजा] राजदूत' is no title
    run = [i for i in run if i not in titles[thing:]]
    for whose in (s.start for s in frame.slots if s.case == "का" and s.mentions[0].kind is MentionKind.PRONOUN):
        before = [i for i in run if i < whose]
        if before and is_gift(view, before, heads_of(view, before)):
            run = before
    while run and view.kind(run[-1]) in (WordClass.TITLE, WordClass.DEMONYM, WordClass.HONORIFIC, WordClass.KINSHIP):
        run = run[:-1]
    return run
