"""Runs with evidence -> runs in which nobody and no place stands beside the name of another without anything between.

A subject without ने and what follows it look like one name: 'X Y के घर गए' X went to Y's house, 'मंत्री X Y कोनगढ़
पहुंचीं' the minister X Y reached Kongarh. The article tells them apart: both are known alone elsewhere, or the last word
is a place.

Misses: people and places that the article names nowhere else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from kg.language.name_places import ends_like_town
from kg.language.name_text import GENITIVES, NAMELIKE, NameText, Run, cues, moves
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list

_FACING = frozenset({"रूबरू", "सामने", "समक्ष"})
_POINTING = frozenset({"यह", "यही"})
_SYLLABLE = 2  # letters of a word of one syllable
_LEAST = 2  # words of a name before a place
_HOUSE = 4  # words after 'के' before the verb: 'X के एक स्कूल में पहुंचे'


def parted(text: NameText, runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, each cut where two people stand side by side and before a place that is a goal."""
    runs = list(_joined(text, runs))
    times = Counter(text.words[run.start : run.end] for run in runs)
    alone: dict[str, int] = {}  # words that are names by themselves, and where first
    for run in sorted(runs, key=lambda r: r.start):
        if run.end - run.start == 1:
            alone.setdefault(text.words[run.start], run.start)
    full = {words for words in times if len(words) > 1}
    for run in runs:
        if own := _own_name(text.words[run.start : run.end], full):
            yield Run(run.start + own.start, run.start + own.stop, run.evidence)
        elif run.end - run.start > 1 and times[text.words[run.start : run.end]] == 1:
            yield from _cut(text, run, alone, full)
        else:
            yield run


def _joined(text: NameText, runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs, those joined that an Arabic article begins right behind another: 'मोहम्मद बिन X [अल Y]'."""
    last: Run | None = None
    for run in runs:
        if last and last.end == run.start and text.word(run.start) in cues()["articles"]:
            last = Run(last.start, run.end, last.evidence)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def _own_name(words: tuple[str, ...], full: set[tuple[str, ...]]) -> slice | None:
    """Return which of two words is the first name of somebody whose whole name is known, beside how one calls him.

    'रशीद मियां' of 'रशीद कुरैशी'; 'बाबा हरभजन' of 'हरभजन सिंह'.
    """
    firsts = {name[0] for name in full - {words} if name[-1] not in cues()["addresses"]}
    if len(words) != _LEAST:
        return None
    if words[1] in cues()["addresses"] and words[0] in firsts:
        return slice(0, 1)
    return slice(1, 2) if words[0] in cues()["never_alone"] and words[1] in firsts else None


def _cut(text: NameText, run: Run, alone: dict[str, int], full: set[tuple[str, ...]]) -> Iterator[Run]:
    """Yield a run that the article has once, or its parts."""
    words = text.words[run.start : run.end]
    others = full - {words}
    families = {name[-1] for name in others}
    if len(words) == _LEAST and text.word(run.start - 1) in _POINTING and words[1] in families | alone.keys():
        yield Run(run.start + 1, run.end, run.evidence)  # 'यह तीतर [मेहता] को'
        return
    named = words[:-1] in others or (len(words) == _LEAST and words[0] in families)
    named = named or (len(words) > _LEAST and words[-2] in alone)
    owns = text.word(run.end) in GENITIVES and text.word(run.end + 1) != "लिए"
    housed = words[-1] in alone and owns  # 'आरव केन के घर गए' (Ken's house), not 'आरव पटना गए'
    if (
        not housed
        and not (words[-1] in alone and _acts(text, words[-1]))
        and (named or len(words) > _LEAST or ends_like_town(words[-1]))
        and _is_goal(text, run.end - 1, named=named)
    ):
        yield Run(run.start, run.end - 1, run.evidence)
        return
    firsts = {name[0] for name in others}
    known = words[:-1] in others or (len(words) == _LEAST and words[0] in firsts | alone.keys())
    if known and text.kind(run.end - 1) is WordClass.PLACE and text.word(run.end) in ("से", "में", "तक"):
        yield Run(run.start, run.end - 1, run.evidence)  # 'केन पेरिस से'
        return
    if text.word(run.end) in ("में", "तक") and len(words) == _LEAST and words[0] in firsts and words[-1] not in families:
        yield Run(run.start, run.end - 1, run.evidence)  # 'सोनवीर पोंगल में', at a feast
        return
    sited = _before_site(text, run.end)  # 'केन सातो [बिरसा मुंडा स्मारक] पहुंचे'
    if (sited or text.word(run.end) in ("से", "को")) and (at := _known_first(words, families, others, _LEAST - sited)):
        yield Run(run.start, run.start + at, run.evidence)
        if not sited:
            yield Run(run.start + at, run.end, run.evidence)
        return
    faces = text.word(run.end) == "के" and text.word(run.end + 1) in _FACING
    if faces and len(words) > _LEAST and words[-1] in families and not firsts & set(words[:-1]):
        yield from (Run(run.start, run.end - 1, run.evidence), Run(run.end - 1, run.end, run.evidence))
        return  # 'आरव मेहता [सेन] के रूबरू हुए'
    if text.word(run.end) != "ने" and (at := _known_last(text, run, others) or _two_families(words)):
        yield from (Run(run.start, run.start + at, run.evidence), Run(run.start + at, run.end, run.evidence))
        return
    seen = text.people_at.get(run.start) == (run.start, run.end)
    if seen and (text.kind(run.start - 1) is WordClass.TITLE or words[-1] in cues()["last_only"]):
        yield run  # 'राष्ट्रपति जोरान मिलिक', whom the model sees whole
        return
    for at in range(1, len(words)):
        if seen and _takes_family(words[:at], words[at:], others):
            continue
        left, right = (_bearers(part, alone.keys() | families, others) for part in (words[:at], words[at:]))
        if left and right and left.isdisjoint(right) and not any(_holds(name, words) for name in others):
            brought_in = left == {words[:at]} and right == {words[at:]} and _first_told(run, words, alone)
            if _namesake(words[:at], words[at:], families) or brought_in:
                break
            yield Run(run.start, run.start + at, run.evidence)
            yield Run(run.start + at, run.end, run.evidence)
            return
    yield run


def _acts(text: NameText, word: str) -> bool:
    """Tell whether a word acts alone somewhere, and so is no town: 'सचिन [मेवाड़ा] पहुंचे। मेवाड़ा ने कहा'."""
    return any(text.words[at : at + 2] == (word, "ने") and text.opens_phrase(at) for at in range(text.count))


def _before_site(text: NameText, at: int) -> bool:
    """Tell whether the noun of a building stands at a token, or behind one more word of its name."""
    nouns = word_list("bodies", "place_heads")
    return text.word(at) in nouns or (text.word(at + 1) in nouns and text.kind(at) in NAMELIKE)


def _known_first(words: tuple[str, ...], families: set[str], others: set[tuple[str, ...]], least: int) -> int | None:
    """Return how many words are of somebody known, before a name of another: '[केन सातो] मीरा सेन से मिले'.

    ``least`` words of the other's name must follow.
    """
    if any(_holds(name, words) for name in others):
        return None
    firsts = {name[0] for name in others}
    for at in range(len(words) - least, 0, -1):
        left = words[:at]
        known = left in others if at >= _LEAST else left[0] in families and left[0] not in firsts
        if known and not families & set(words[at:]):
            return at
    return None


def _known_last(text: NameText, run: Run, others: set[tuple[str, ...]]) -> int | None:
    """Return how many words stand before the whole name of somebody told of before: '[केन सातो] मीरा सेन के साथ लौटे'."""
    words = text.words[run.start : run.end]
    ends = (at for at in range(_LEAST, len(words) - 1) if words[at:] in others)
    return next((at for at in ends if _stands_before(text, words[at:], run.start)), None)


def _stands_before(text: NameText, name: tuple[str, ...], end: int) -> bool:
    """Tell whether a name stands before a token that is no short form of a longer one: 'सू की', 'दा सिल्वा'."""
    short = name[0] in cues()["particles"] or max(map(len, name)) <= _SYLLABLE
    return not short and any(text.words[at : at + len(name)] == name for at in range(end))


def _two_families(words: tuple[str, ...]) -> int | None:
    """Return where the second of two whole names begins that end with family names: '[X वर्मा] Y मेहता के घर गए'."""
    families = cues()["last_only"]
    pair = len(words) == 2 * _LEAST and words[1] in families and words[3] in families
    return _LEAST if pair and families.isdisjoint((words[0], words[2])) else None


def _namesake(left: tuple[str, ...], right: tuple[str, ...], families: set[str]) -> bool:
    """Tell whether a given name may stand before the family name of somebody else: a relative or a namesake."""
    return len(left) == len(right) == 1 and right[0] in families and left[0] not in families


def _takes_family(left: tuple[str, ...], right: tuple[str, ...], others: set[tuple[str, ...]]) -> bool:
    """Tell whether the family name of a namesake may end a name that the article has without it elsewhere.

    'राम लखन' of the title is 'राम लखन निषाद' where 'पूजा निषाद' is his daughter.
    """
    families = {name[-1] for name in others if name != left}
    return len(left) >= _LEAST and len(right) == 1 and right[0] in families and left[-1] not in families


def _first_told(run: Run, words: tuple[str, ...], alone: dict[str, int]) -> bool:
    """Tell whether a run brings in a name of which one half stands alone only later: 'X Y आए। Y ने ... X से'."""
    return len(words) == _LEAST and max(alone.get(word, -1) for word in words) > run.start


def _bearers(words: tuple[str, ...], alone: Set[str], full: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Return the whole names of those who go by the words in the article, none where nobody does."""
    if words in full:
        return {words}
    if len(words) != 1 or words[0] not in alone:
        return set()
    return {name for name in full if words[0] in name} or {words}


def _holds(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether words stand in a name one after another."""
    return any(name[i : i + len(words)] == words for i in range(len(name) - len(words) + 1))


def _is_goal(text: NameText, at: int, *, named: bool) -> bool:
    """Tell whether the last word before a verb of motion is a place: 'X Y कोनगढ़ पहुंचीं', 'X कोनगढ़ के लिए निकल गए'.

    Whose name the article has elsewhere without the word goes there; otherwise the article must show the place.
    """
    if text.kind(at) is not WordClass.UNKNOWN:
        return False
    if ends_like_town(text.word(at)):
        return text.word(at + 1) != "ने"
    if not any(_moves(text, after) for after in _verbs(text, at + 1)):
        return False
    return named or any(i != at and text.word(i) == text.word(at) and _place(text, i) for i in range(text.count))


def _verbs(text: NameText, at: int) -> Iterator[int]:
    """Yield where a verb may stand to which the place before ``at`` belongs: 'X [पहुंचे]', 'X के लिए', 'X के स्कूल में'."""
    yield at
    if text.word(at) in ("भी", "ही"):
        yield at + 1  # 'X कोनगढ़ भी जाएंगी'
    if text.word(at) not in GENITIVES:
        return
    for after in range(at + 2, at + 2 + _HOUSE):
        if text.kind(after) is WordClass.STOP or text.word(after) in ("ने", "को", "से"):
            return
        yield after


def _moves(text: NameText, at: int) -> bool:
    """Tell whether a verb of motion stands at ``at``, or its second half: 'पहुंचे', 'लौट आए', 'जा पहुंचे'."""
    return moves(text, at) or (text.kind(at) is not WordClass.STOP and moves(text, at + 1))


def _place(text: NameText, at: int) -> bool:
    """Tell whether a word stands as a place: the model takes it for one, and no person has it."""
    return at in text.others_at and at not in text.people_at and text.word(at + 1) not in ("ने", "को")
