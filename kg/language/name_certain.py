"""Names of the rules -> the same, with the words beside them and the whole names of which the trained model is certain.

A name may be made of words of any class: 'शांति कुजूर' (peace), 'अंतिम पंघाल' (last), 'जमीला बेगम' (begum). What the rules
leave out since it looks like another word is a part of the name where the model is certain of it.

Misses: such words where the model wavers; titles that it takes for names stay outside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.language.closed import closed_classes
from kg.language.name_run import HINT
from kg.language.name_text import NAMELIKE, NameText, Run, cues
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list

C = WordClass
CERTAIN = 0.95  # chance of each word that is added
LIKELY = 0.55  # the same where nothing is left of the name and a case marker, a joiner or a stop follows
_MOST = 2  # words that are added so
_OPENING = frozenset(
    {"", "।", ".", "|", ":", "-", "–", "और", "तथा", "एवं", "व", "कि"}
)  # before 'जो' no noun for a clause
_NEVER = frozenset({C.STOP, C.NUMBER, C.TIME, C.SUFFIX, C.ORGANIZATION})
_BEFORE = _NEVER | {C.TITLE, C.HONORIFIC, C.KINSHIP, C.PLACE, C.DEMONYM, C.HEAD}
_FIRST = frozenset({C.UNKNOWN, C.DICTIONARY, C.COMMON, C.SUFFIX})
_BEHIND = _NEVER | {C.PLACE, C.DEMONYM}


def completed(text: NameText, runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, widened, and the names of two words and more that no run holds, in order."""
    if not text.chances:
        yield from runs
        return
    taken = {at for run in runs for at in range(run.start, run.end)}
    families = {text.word(at) for at in range(1, text.count) if text.kind(at - 1) in NAMELIKE}
    found = [_widened(text, run, taken, families) for run in runs]
    taken |= {at for run in found for at in range(run.start, run.end)}
    whole = (span for at, span in text.people_at.items() if at == span[0])
    found += [
        Run(first, last, "trained model")
        for first, last in whole
        if _certain(text, first, last, taken) or _ends_like_title(text, first, last, taken)
    ]
    taken |= {at for run in found for at in range(run.start, run.end)}
    for run in sorted(found, key=lambda run: run.start):
        first = run.start - 1 not in taken and _lacks_first_name(text, run.start, run.end)
        yield Run(run.start - first, run.end, run.evidence)


def _widened(text: NameText, run: Run, taken: set[int], families: set[str]) -> Run:
    """Return a run with the words beside it that the model joins to it with certainty."""
    start, end = run.start, run.end
    if start - 1 not in taken and _is_first_name(text, start, end, families):
        return Run(start - 1, end, run.evidence)
    while start - 1 not in taken and _joins(text, start - 1, start) and text.kind(start - 1) not in _BEFORE:
        start -= 1
    while end not in taken and _joins(text, end, end - 1) and text.kind(end) not in _BEHIND:
        end += 1
    return Run(start, _to_the_end(text, start, end, taken), run.evidence)


def _to_the_end(text: NameText, start: int, end: int, taken: set[int]) -> int:
    """Return the end of the name that the model sees whole, one or two words on: 'मंत्री X [ले मेयर] ने', 'X [पूर्ति] की'."""
    first, last = text.people_at.get(end - 1, (start, end))
    rest = range(end, last)
    if not 0 < len(rest) <= _MOST or first > start or not text.ends_phrase(last) or not taken.isdisjoint(rest):
        return end
    likely = all(text.chances[at] >= LIKELY and text.kind(at) not in _BEHIND for at in rest)
    return last if likely and text.kind(last) is not C.HEAD else end


def _is_first_name(text: NameText, start: int, end: int, families: set[str]) -> bool:
    """Tell whether a closed-class word before a name of one word is its first: '[हो] चुन-मिन ने', 'और [जो] X के बीच'.

    Before a given name with a hyphen the model has to half believe it. Elsewhere only 'जो', where no noun that a clause
    could hang on stands before it, and nobody of that name is told of with another first name (``families``: words that
    stand behind one that may be a name).
    """
    word, before = text.word(start), text.word(start - 1)
    if end - start != 1 or text.kind(start) is not C.UNKNOWN or before not in cues()["first_homographs"]:
        return False
    if "-" in word:
        return text.chances[start - 1] >= HINT
    acts = text.word(end) == "ने"
    opens = text.word(start - 2) in _OPENING or (text.word(start - 2) in closed_classes().postpositions and not acts)
    opens = opens or text.word(start - 2).isspace()
    return before == "जो" and opens and text.ends_phrase(end) and word not in families


def _lacks_first_name(text: NameText, start: int, end: int) -> bool:
    """Tell whether a name begins with 'सिंह' behind a word that may be its first: 'नेता [साहिब] सिंह वर्मा'."""
    return end - start > 1 and text.word(start) == "सिंह" and text.kind(start - 1) in _FIRST


def _joins(text: NameText, at: int, beside: int) -> bool:
    """Tell whether the model takes a word, no adverb, and the one beside it for one name, certain of the word."""
    if text.word(at) in word_list("common", "adverbs"):
        return False  # 'मीरा [अकेली] आईं'
    return text.people_at.get(at, at) == text.people_at.get(beside) and text.chances[at] >= CERTAIN


def _certain(text: NameText, first: int, last: int, taken: set[int]) -> bool:
    """Tell whether the model is certain of each word of a name that no run holds, and that is no listed place.

    Not where known words end in a verb: 'मट्ठा पिया और बोलीं' (drank buttermilk), nor right after the noun for a body:
    'क्लब X Y ने'.
    """
    does = text.kind(last - 1) is C.VERB and not text.unknown(first, last)
    return (
        last - first > 1
        and not does
        and not (text.kind(first - 1) is C.HEAD and text.word(first - 1) in cues()["body_nouns"])
        and any(text.kind(at) is not C.PLACE for at in range(first, last))
        and taken.isdisjoint(range(first, last))
        and all(text.chances[at] >= CERTAIN and text.kind(at) not in _NEVER for at in range(first, last))
    )


def _ends_like_title(text: NameText, first: int, last: int, taken: set[int]) -> bool:
    """Tell whether the model sees a name of two words whose second is a title that names end in: 'उषा [रानी] से'."""
    two = last - first == 2 and text.word(last - 1) in cues()["last_titles"] and text.kind(first) in NAMELIKE
    seen = taken.isdisjoint(range(first, last)) and min(text.chances[first:last]) >= LIKELY
    return two and seen and text.ends_phrase(last)
