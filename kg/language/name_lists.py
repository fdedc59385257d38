"""Lists -> names by their neighbours: 'A B और C' where one is known to be a name, 'A B, C D और E F ने'.

Also the short list after kinship: 'उनके बच्चे A, B और C' their children A, B and C.

Misses: lists of single dictionary words without a kinship word before them.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.language.name_text import GENITIVES, JOINERS, PLACE_CASES, NameText, Run
from kg.language.vocabulary import is_oblique, things
from kg.language.word_classes import WordClass

C = WordClass
_TITLES = frozenset({C.TITLE, C.HONORIFIC, C.MODIFIER, C.DEMONYM})
_NOUNS = (C.UNKNOWN, C.DICTIONARY, C.COMMON)  # an unknown word inside a run may be a name: 'जतिन कमल'
MAX_LIST = 40  # names


def coordinate(text: NameText, found: dict[int, Run], weak: Sequence[Run]) -> None:
    """Add to ``found`` the weak runs that a list shows to be names."""
    by_start = {run.start: run for run in weak}
    _kin(text, found, by_start)
    _joined(text, found, by_start)
    _lists(text, found, by_start)


def _kin(text: NameText, found: dict[int, Run], by_start: dict[int, Run]) -> None:
    """Take the list that follows a kinship word: 'उनके बच्चे A, B और C भी', 'बेटों A और B'."""
    for start in sorted(by_start):
        if text.kind(start - 1) is not C.KINSHIP or start not in by_start:
            continue
        chain = _chain(text, by_start, found, start)
        if len(chain) > 1 and all(_single_or_name(text, run) for run in chain):
            for run in chain:
                found[run.start] = found.get(run.start) or Run(run.start, run.end, "list of relatives")
                by_start.pop(run.start, None)


def _single_or_name(text: NameText, run: Run) -> bool:
    return run.end - run.start <= 3 and text.kind(run.end) is not C.HEAD and not is_oblique(text.word(run.end - 1))


def _chain(text: NameText, by_start: dict[int, Run], found: dict[int, Run], start: int) -> list[Run]:
    """Return the runs that joiners string together from ``start``; a kinship word may stand before a later one."""
    chain = [by_start.get(start) or found[start]]
    while text.word(chain[-1].end) in JOINERS and len(chain) < MAX_LIST:
        nxt = chain[-1].end + 1
        nxt += text.kind(nxt) is C.KINSHIP
        run = by_start.get(nxt) or found.get(nxt)
        if run is None:
            break
        chain.append(run)
    return chain


def _joined(text: NameText, found: dict[int, Run], by_start: dict[int, Run]) -> None:
    """Take the weak runs that are joined to a name: 'A B और C D से' where C D is a name."""
    ends = {run.end for run in found.values()}
    forward = sorted(by_start.values(), key=lambda run: run.start)
    for run in (*forward, *reversed(forward)):  # what one joins to the right, and then to the left
        if run.start in found or not _may_join(text, run):
            continue
        before = text.word(run.start - 1) in JOINERS and run.start - 1 in ends
        if before or (text.word(run.end) in JOINERS and _after_title(text, run) in found):
            found[run.start] = Run(run.start, run.end, "joined to a name")
            ends.add(run.end)
            del by_start[run.start]


def _after_title(text: NameText, run: Run) -> int:
    """Return the index after the joiner behind a run, and after a title there if the run is two words and more."""
    at = run.end + 1
    while run.end - run.start > 1 and text.kind(at) in _TITLES:
        at += 1
    return at


def _may_join(text: NameText, run: Run) -> bool:
    """Tell whether a run beside a name can be one: not before the head of a body, a place case or more words."""
    last = text.kind(run.end - 1)
    if run.end - run.start == 1 and (text.word(run.start - 1) in GENITIVES or "-" in text.word(run.start)):
        return False  # 'टीम की जर्सी, X ...'; 'A-B' is two people, or a pair of things
    if text.word(run.end - 1) in things() and text.kind(run.end - 2) in _NOUNS[run.end - run.start > 1 :]:
        return False  # 'X को टेबल [लैंप] और Y को शॉल'
    if text.kind(run.end) is C.HEAD or text.word(run.end) in PLACE_CASES or run.end - run.start > 4:
        return False
    if text.word(run.end) in GENITIVES and text.kind(run.end + 1) in _TITLES:
        return False  # 'X और [रेवासन] के सरपंच Y'
    if last is C.INITIAL or is_oblique(text.word(run.end - 1)) or not text.ends_phrase(run.end):
        return False
    return text.unknown(run.start, run.end) > 0 or text.kind(run.start - 1) is not C.DEMONYM


def _one_kind(text: NameText, runs: Sequence[Run]) -> bool:
    """Tell whether all runs end in the same word, as kinds of a thing do: 'X क्वार्क, Y क्वार्क और Z क्वार्क'."""
    return len({text.word(run.end - 1) for run in runs}) == 1


def _lists(text: NameText, found: dict[int, Run], by_start: dict[int, Run]) -> None:
    """Take lists of three and more runs of mostly two words and more: 'A B, C D और E F भाग लेंगे'."""
    for start in sorted(by_start):
        chain = _chain(text, by_start, found, start)
        long = [run for run in chain if run.end - run.start >= 2]
        if len(chain) < 3 or len(long) * 2 <= len(chain) or text.word(chain[-1].end) in PLACE_CASES:
            continue
        if not any(C.UNKNOWN in text.kinds(run.start, run.end) for run in long) or _one_kind(text, long):
            continue
        if any(text.kind(run.end) is C.HEAD or text.kind(run.end - 1) is C.INITIAL for run in chain):
            continue
        for run in chain:
            found.setdefault(run.start, Run(run.start, run.end, "list of names"))
