"""The names right after a title, an honorific or a kinship word: 'प्रो. X Y', 'उनकी पत्नी X'.

A title that is as often a common noun ('प्रमुख' chief, major) must be followed by what ends a noun phrase. Not in a title
before a building or a scheme: 'राष्ट्रपति भवन', 'प्रधानमंत्री X योजना'.

Misses: names of one dictionary word after a title, in another case than ने, that the trained model misses too.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.language.closed import closed_classes
from kg.language.name_run import collect
from kg.language.name_setting import sacred
from kg.language.name_text import GENITIVES, NAMELIKE, PLACE_CASES, NameText, Run, cues
from kg.language.titles import Title
from kg.language.vocabulary import adverbs, is_oblique, scheme_heads
from kg.language.word_classes import WordClass

C = WordClass
_TITLES = frozenset({C.TITLE, C.HONORIFIC, C.KINSHIP})
FAINT, LIKELY = 0.15, 0.5  # chances
_SEVERAL = frozenset({"दोनों", "तीनों", "सभी", "कई", "अन्य"})


def titled(text: NameText) -> Iterator[Run]:
    """Yield the runs right after a title, an honorific or a kinship word."""
    at = 1
    while at < text.count:
        title = text.titles_by_end.get(at)
        if title and text.kind(at - 1) in _TITLES and text.kind(at) not in _TITLES and not _plural(text, title):
            end = collect(text, at, title)
            if end > at and _plausible(text, title, at, end) and not sacred(text, at, end):
                yield Run(at - is_given(text, at), end, "title")
                at = end
            elif initial := _after_initial(text, title, at):
                yield initial
                at = initial.end
        at += 1


def is_given(text: NameText, at: int) -> bool:
    """Tell whether the title or verb before ``at`` is a given name: 'सुल्तान अल X', 'जिया उल X'."""
    names = cues()
    return text.word(at) in names["particles"] and text.word(at - 1) in names["given"]


def _plural(text: NameText, title: Title) -> bool:
    """Tell whether a word for several people stands before the title: 'दोनों नेता गोल्फ खेल रहे थे'."""
    return any(text.word(i) in _SEVERAL for i in (title.start - 1, title.start - 2))


def _plausible(text: NameText, title: Title, start: int, end: int) -> bool:
    """Tell whether the words after a title can be a name: not in 'राष्ट्रपति भवन में', 'किसान ड्रोन की'."""
    following, length = text.word(end), end - start
    unknown = text.unknown(start, end) > 0
    letters = length == 1 and text.word(start).isascii() and text.chances and text.chance(start, end) < LIKELY
    if letters or _names_scheme(text, end) or (length == 1 and is_oblique(text.word(start))):
        return False
    if text.kind(end) is C.HEAD and following not in cues()["personal_heads"] and text.kind(end - 1) is not C.UNKNOWN:
        return False
    if title.weak and not _of_body(text, title):
        return _plausible_after_weak(text, start, end, unknown)
    if length == 1 and not unknown:
        acts = following == "ने" or text.kind(end) is C.SUFFIX
        return acts or (start in text.people_at and following not in PLACE_CASES and text.kind(end) is not C.HEAD)
    if length == 1 and text.kind(end) is C.HEAD and following not in cues()["personal_heads"]:
        return False
    kin = title.section == "kinship" and following == "तक"  # 'उनकी बेटी X तक पहुंची'
    return following not in PLACE_CASES or (unknown and (length > 1 or kin))


def _of_body(text: NameText, title: Title) -> bool:
    """Tell whether a weak title follows a body and so is a post: 'संघ प्रमुख X', 'संघ के प्रमुख X', but not 'एक प्रमुख X'."""
    before = title.start - 1 - (text.word(title.start - 1) in GENITIVES)
    return title.section == "posts" and text.kind(before) in (C.ORGANIZATION, C.HEAD)


def _after_initial(text: NameText, title: Title, at: int) -> Run | None:
    """Return the name whose initial looks like 'of': 'मंत्री के X Y सोमवार को' the minister K. X Y on Monday.

    The trained model must see the rest as a person, and what follows must be no case but ने: 'मंत्री के X Y से संबंध' are
    the minister's relations with X Y.
    """
    first, end = text.people_at.get(at + 1, (0, 0))
    if text.word(at) != "के" or title.section not in ("posts", "ranks", "honorifics") or title.weak:
        return None
    if first != at + 1 or end - first < 2 or any(kind not in NAMELIKE for kind in text.kinds(first, end)):
        return None
    following = text.word(end)
    if following != "ने" and following in closed_classes().postpositions:
        return None
    return Run(at, end, "title")


def _plausible_after_weak(text: NameText, start: int, end: int, unknown: bool) -> bool:
    """Tell the same after a title that is also a common noun: only what ends a noun phrase there can be a name."""
    if end - start == 1:
        dealt = text.word(end) == "से" and text.ahead(end + 1, cues()["dealings"], 3)
        acts = dealt or text.word(end) == "ने" or text.kind(end) is C.SUFFIX
        return (unknown and acts) or _seen_after_weak(text, start, end, unknown)
    ends = text.ends_phrase(end) or text.kind(end) in (C.TIME, C.PLACE) or _is_or_was(text, start, end)
    ends = ends or text.word(end) in cues()["adverbs"] or text.word(end) in adverbs()
    return ends and text.word(end) not in PLACE_CASES


def _is_or_was(text: NameText, start: int, end: int) -> bool:
    """Tell whether a verb of being follows what the model half sees as a name: 'मुख्य अतिथि [X Y] रहे', 'थीं'."""
    return text.word(end) in cues()["being"] and text.chance(start, end) >= FAINT


def _seen_after_weak(text: NameText, start: int, end: int, unknown: bool) -> bool:
    """Tell whether the model sees a person in one word after such a title, of an unknown word also faintly."""
    if text.word(end) in PLACE_CASES:
        return False
    return text.chance(start, end) >= (FAINT if unknown and text.ends_phrase(end) else LIKELY)


def _names_scheme(text: NameText, end: int) -> bool:
    """Tell whether a scheme or prize is called after the title: 'प्रधानमंत्री X योजना', 'मेजर X खेल रत्न'."""
    schemes = scheme_heads()
    after = text.word(end + 1) if text.kind(end) in (C.COMMON, C.HEAD, C.MODIFIER) else ""
    return text.word(end) in schemes or after in schemes
