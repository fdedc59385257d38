"""Runs that may name people -> those that the article shows to name a village, a body, a shrine or a building.

'गांव X से' from the village X; 'X के सरपंच Y ने' Y, the headman of X; 'X साहिब में' in the shrine X; 'X Y हवाई अड्डे पर मंत्री
ने' at the airport called after X Y the minister. What is shown so once is so all over the article, unless it acts there
or has a title: 'बाबा X का मंदिर' (the temple of Baba X), 'बाबा X के आशीर्वाद से'.

Misses: places of which nothing around tells, and buildings called after somebody before which nobody acts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.language.conjugation import Form, is_only
from kg.language.name_setting import CLAUSE, sacred
from kg.language.name_text import GENITIVES, JOINERS, NAMELIKE, PLACE_CASES, QUOTES, NameText, Run, cues, moves
from kg.language.vocabulary import scheme_heads
from kg.language.word_classes import WordClass
from kg.language.word_lists import word_list

C = WordClass
SURE = 0.9  # the chance of a word from which on what stands behind 'गांव' is no place
MAX_TITLE = 5  # words of the title of a work
MAX_BETWEEN = 3  # words between a name and the building called after it
_SHRINE = "साहिब"
_HOLY = frozenset({"मां", "माता", "मैया", "देवी"})
_THEIRS = frozenset("अपने अपनी उनके उनकी उसके उसकी इनके इनकी की के".split())
_FOLLOWS = frozenset({"ने", ",", "भी"}) | JOINERS
_INSIDE = frozenset({C.COMMON, C.MODIFIER, C.HEAD, C.ORGANIZATION, C.PLACE})


def without_places(text: NameText, runs: Sequence[Run], others: Iterable[Run]) -> list[Run]:
    """Return the runs without those that name a place here or elsewhere, or nobody: 'अम्मा' (mother), 'मास्टर' जी.

    ``others`` are runs that nothing tells of.
    """
    shown = {_words(text, run) for run in (*runs, *others) if names_place(text, run.start, run.end)}
    agents = {_words(text, run) for run in runs if text.word(run.end) == "ने"}
    titled = (run for run in runs if _titled(text, run.start) and not _past_title(text, run.start, run.end))
    acting = agents | {_words(text, run) for run in titled}
    shown = (shown - acting) | (_settlements(text) - agents) | {(word,) for word in cues()["never_alone"]}
    return [run for run in runs if _words(text, run) not in shown and not _is_emblem(text, run)]


def _is_emblem(text: NameText, run: Run) -> bool:
    """Tell whether a run is a scripture, cry, feast or machine, whatever it does: '[दीपावली] ने', but 'मंत्री [X]'."""
    return " ".join(_words(text, run)) in cues()["emblems"] and not _titled(text, run.start)


def _settlements(text: NameText) -> set[tuple[str, ...]]:
    """Return the words of which the article says that they are a town: after '[X] नगर के' 'मंत्री X गए' goes there."""
    kinds = word_list("bodies", "settlements")
    return {
        (text.word(at),)
        for at in range(text.count)
        if text.word(at + 1) in kinds and text.kind(at) is C.UNKNOWN and text.word(at + 2) in GENITIVES | PLACE_CASES
    }


def names_place(text: NameText, start: int, end: int) -> bool:
    """Tell whether what stands around ``[start, end)`` shows that it names no person."""
    if _resident(text, start) or _past_title(text, start, end):
        return True
    if _titled(text, start):
        return False
    return (
        sacred(text, start, _last_of_pair(text, end))
        or _holy(text, start, end)
        or _opened(text, start, end)
        or _home(text, end)
        or _shrine(text, start, end)
        or _toured(text, _last_of_pair(text, end))
        or _left(text, start, end)
        or _reached(text, start, end)
        or _entitled(text, start, end)
        or _in_work(text, start, end)
        or _ended(text, start, end)
        or _called_after(text, start, end)
    )


def _words(text: NameText, run: Run) -> tuple[str, ...]:
    return text.words[run.start : run.end]


def _titled(text: NameText, start: int) -> bool:
    """Tell whether a title stands before a name, and no mere address: 'मंत्री X', not 'श्री X साहिब'."""
    return text.kind(start - 1) is C.TITLE and not _resident(text, start)


def _resident(text: NameText, start: int) -> bool:
    """Tell whether somebody is told to live there: 'आरव मेहता निवासी [X]', but not 'जयपुर निवासी आरव'."""
    named = start - 2 in text.people_at or text.word(start - 2) == ")"
    return text.word(start - 1) == "निवासी" and named


def _past_title(text: NameText, start: int, end: int) -> bool:
    """Tell whether whoever holds a post goes to what one word names, as he is named before: 'राज्यपाल [X] गए'."""
    post, word = text.word(start - 1), text.word(start)
    if end - start > 1 or post not in word_list("meeting", "sole_posts") or not moves(text, end):
        return False
    if text.kind(start) is not C.UNKNOWN or text.word(start - 2) in ("उप", "पूर्व"):
        return False
    held = any(text.word(at - 1) == post for at in text.people_at if at < start - 1)
    return held and text.words.count(word) == 1


def _opened(text: NameText, start: int, end: int) -> bool:
    """Tell whether a word for a settlement opens the name, of which the trained model is not sure: 'गांव X से'."""
    before = text.word(start - 1)
    if before not in word_list("bodies", "place_openers", "place_openers_named") or text.word(start - 2) in _THEIRS:
        return False
    joined = text.word(end) == "के" and text.word(end + 1) in cues()["relations"]
    return text.word(end) != "ने" and not joined and text.chance(start, end) < SURE


def _home(text: NameText, end: int) -> bool:
    """Tell whether somebody is of what the run names: 'X के सरपंच Y ने', 'X की Y ने'; not 'X के मंत्री Y से रिश्ते'."""
    if text.word(end) not in GENITIVES:
        return False
    at = end + 1
    while text.kind(at) is C.MODIFIER:
        at += 1
    posted = text.word(at) in cues()["body_posts"]
    at += posted
    first, last = text.people_at.get(at, (0, 0))
    if first != at or text.chance(first, last) < SURE:
        return False
    return text.word(last) in (_FOLLOWS if posted else ("ने",))


def _shrine(text: NameText, start: int, end: int) -> bool:
    """Tell whether the run is called 'साहिब' as shrines of the Sikhs are: 'X साहिब में', 'गुरुद्वारा X साहिब पहुंचे'."""
    if text.word(end) != _SHRINE:
        return False
    if text.word(start - 1) in word_list("bodies", "shrine_openers"):
        return True
    after = text.word(end + 1)
    return after in PLACE_CASES or text.kind(end + 1) is C.HEAD or after in word_list("bodies", "place_heads")


def _holy(text: NameText, start: int, end: int) -> bool:
    """Tell whether the run names a goddess: 'मां X के दरबार में', but not 'अपनी मां X के चरणों में'."""
    if text.word(start - 1) not in _HOLY or text.word(start - 2) in _THEIRS or text.word(end) not in GENITIVES:
        return False
    return text.word(end + 1) in cues()["holy"]


def _last_of_pair(text: NameText, end: int) -> int:
    """Return the end of what is joined to a run: of two towns, too, 'के' says what they have: 'X और [Y] के बाजारों में'."""
    if text.word(end) not in JOINERS:
        return end
    at = end + 1
    while text.kind(at) in NAMELIKE:
        at += 1
    return at if at > end + 1 else end


def _left(text: NameText, start: int, end: int) -> bool:
    """Tell whether somebody comes from what one word names: 'X से आए किसान', 'X से लौटते ही'; not 'X से मिलकर लौटे'."""
    return end - start == 1 and text.word(end) == "से" and moves(text, end + 1)


def _reached(text: NameText, start: int, end: int) -> bool:
    """Tell whether one word is the goal of whom a pronoun or another clause names: 'वह X पहुंचे', 'Y को लेकर X लौटे'."""
    before = text.word(start - 1)
    other = before in cues()["subjects"] or is_only(before, Form.CONJUNCTIVE)
    return end - start == 1 and other and moves(text, end)


def _entitled(text: NameText, start: int, end: int) -> bool:
    """Tell whether the run ends a short title in quotation marks: '‘वां [X Y]’ की निदेशक'; 'X ‘Y’ ने' is a by-name."""
    if text.word(end) not in QUOTES or text.word(end + 1) not in GENITIVES:
        return False
    opening = next((at for at in range(start - 1, start - 1 - MAX_BETWEEN, -1) if text.kind(at) is C.STOP), start - 1)
    return opening < start - 1 and text.word(opening) in QUOTES


def _in_work(text: NameText, start: int, end: int) -> bool:
    """Tell whether the run stands in the title of a work or in an epithet: 'उपन्यास ‘[X] की बेटी’ को' (Daughter of X)."""
    opening = next((at for at in range(start - 1, start - 1 - MAX_TITLE, -1) if text.kind(at) is C.STOP), -1)
    closing = next((at for at in range(end, end + MAX_TITLE) if text.kind(at) is C.STOP), -1)
    quoted = text.word(opening) in QUOTES and text.word(closing) in QUOTES and closing - opening <= MAX_TITLE + 1
    epithet = opening == start - 1 and closing == end + 2 and text.word(end) in GENITIVES  # '‘X की बेटी’ Y नहीं रहीं'
    return quoted and (epithet or text.word(opening - 1) in cues()["works"])


def _toured(text: NameText, end: int) -> bool:
    """Tell whether somebody tours what the run names: 'X का दौरा किया'."""
    done = text.word(end + 2).startswith(("कर", "किया"))
    return text.word(end) == "का" and text.word(end + 1) in cues()["tours"] and done


def _ended(text: NameText, start: int, end: int) -> bool:
    """Tell whether one word ends as towns do and does nothing: 'सुलतानसराय की', not 'रामगढ़ ने' (its team)."""
    return end - start == 1 and ends_like_town(text.word(start)) and text.word(end) != "ने"


def ends_like_town(word: str) -> bool:
    """Tell whether a word (shadow) ends as names of towns do and is longer: 'त्रिलोकनगर', 'सुलतानसराय'."""
    return any(word.endswith(ending) and len(word) > len(ending) + 1 for ending in word_list("bodies", "town_endings"))


def _called_after(text: NameText, start: int, end: int) -> bool:
    """Tell whether a building is called after whom the run names, since somebody else acts: 'X Y खेल परिसर में Z ने'.

    Not 'X Y जिला अस्पताल पहुंचे', where the verb comes first. Also in 'X स्मृति व्याख्यान' (the X memorial lecture).
    """
    if end - start > 1 and text.word(end - 1) in cues()["memorials"] and not text.ends_phrase(end):
        return True
    at = end + (text.kind(end) is C.SUFFIX)
    places, schemes = word_list("bodies", "place_heads"), scheme_heads()
    while at - end < MAX_BETWEEN and text.kind(at) in _INSIDE and text.word(at) not in places:
        if text.word(at) in schemes:
            break
        at += 1
    if at - end == 0 and text.kind(at) not in _INSIDE:
        return False
    if text.word(at) in schemes:
        return _given_to(text, start)
    if text.word(at) not in places:
        return False
    return _agent(text, range(at + 1, min(at + CLAUSE, text.count))) or _agent(text, range(start - 1, -1, -1))


def _given_to(text: NameText, start: int) -> bool:
    """Tell whether somebody stands before a prize who gives or gets it: 'Z को [X Y] शांति पुरस्कार', 'Z ने [X Y] सम्मान'."""
    for at in range(start - 1, 0, -1):
        if text.word(at) == "ने" or (text.word(at) == "को" and text.kind(at - 1) is not C.TIME):
            return True
        if text.kind(at) in (C.STOP, C.VERB) or text.word(at) in JOINERS:
            return False
    return False


def _agent(text: NameText, indices: Iterable[int]) -> bool:
    """Tell whether 'ने' stands at one of the indices before the clause is over."""
    for at in indices:
        if text.word(at) == "ने":
            return True
        if text.kind(at) in (C.STOP, C.VERB) or text.word(at) in JOINERS:
            return False
    return False
